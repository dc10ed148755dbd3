//! On which days a meeting is.

use jiff::civil::{Date, date};

use super::Meeting;
use crate::model::cell::meetings;

fn one(cell: &str) -> Meeting {
    let [meeting] = meetings(cell).try_into().expect("one meeting");
    meeting
}

fn days(cell: &str, from: Date, to: Date) -> Vec<String> {
    one(cell).between(from, to).map(|day| day.to_string()).collect()
}

#[test]
fn every_week_and_every_other_week() {
    let (from, to) = (date(2026, 12, 20), date(2027, 1, 15));
    assert_eq!(days("elke di 10:00 behalve 29-12-2026", from, to), ["2026-12-22", "2027-01-05", "2027-01-12"]);
    // Counted from the week of the first day, over the end of a year with 53 weeks.
    let other = "elke 2 weken op ma en do 10:00 vanaf 24-12-2026";
    assert_eq!(days(other, from, to), ["2026-12-24", "2027-01-04", "2027-01-07"]);
    assert_eq!(days("elke di 10:00 behalve januari", from, to), ["2026-12-22", "2026-12-29"]);
    assert_eq!(days("elke di 10:00 tot 5-1-2027", from, to), ["2026-12-22", "2026-12-29", "2027-01-05"]);
}

#[test]
fn a_fifth_monday_is_in_some_months_only() {
    let year = |cell| days(cell, date(2026, 1, 1), date(2026, 12, 31));
    assert_eq!(year("elke 5e ma van de maand 10:00"), ["2026-03-30", "2026-06-29", "2026-08-31", "2026-11-30"]);
    assert_eq!(year("elke laatste ma van de maand 10:00").len(), 12);
    assert_eq!(year("elke 1e en laatste ma van de maand 10:00")[..3], ["2026-01-05", "2026-01-26", "2026-02-02"]);
}

#[test]
fn the_next_one_is_today_or_later() {
    let today = date(2026, 12, 3);
    assert_eq!(one("3-12-2026 10:00").next(today), Some(today));
    assert_eq!(one("2-12-2026 10:00").next(today), None);
    assert_eq!(one("3-12-2030 10:00").next(today), Some(date(2030, 12, 3)), "however far");
    assert_eq!(one("elke wo 10:00 tot 2-12-2026").next(today), None);
    assert_eq!(one("elke wo 10:00 vanaf 1-9-2031").next(today), Some(date(2031, 9, 3)), "however far it begins");
    assert_eq!(one("elke wo 10:00").next(date(9999, 12, 31)), None);
    // A series that takes a day off for ever ends the search as well.
    assert_eq!(one("elke 5e ma van de maand 10:00 vanaf 1-2-2027 tot 28-2-2027").next(today), None);
}
