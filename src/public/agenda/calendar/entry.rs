//! One meeting as an entry (`VEVENT`).

use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};

use super::Subject;
use super::line::{folded, property};
use crate::fingerprint::fingerprint;
use crate::model::meeting::{Days, Meeting, Months, Repeat, Rule};
use crate::model::moment;

/// Adds the entry, from its first day on or after `today`; false where none is to come.
pub(super) fn write(out: &mut String, subject: &Subject<'_>, meeting: &Meeting, today: Date) -> bool {
    let Some(first) = meeting.next(today) else { return false };
    let offering = subject.offering;
    let changed = utc(offering.changed_at.parse().unwrap_or_default());
    out.push_str("BEGIN:VEVENT\r\n");
    folded(out, &format!("UID:{}", uid(&offering.id, meeting)));
    folded(out, &format!("DTSTAMP:{changed}"));
    folded(out, &format!("LAST-MODIFIED:{changed}"));
    folded(out, &format!("DTSTART{}", local(first, meeting.begin)));
    if let Some(end) = meeting.end {
        folded(out, &format!("DTEND{}", local(first, end)));
    }
    if let Days::Repeated(repeat) = &meeting.days {
        folded(out, &format!("RRULE:{}", rule(repeat, meeting.begin)));
        for day in repeat.except.iter().filter(|day| **day >= first) {
            folded(out, &format!("EXDATE{}", local(*day, meeting.begin)));
        }
    }
    texts(out, subject, meeting);
    out.push_str("END:VEVENT\r\n");
    true
}

fn texts(out: &mut String, subject: &Subject<'_>, meeting: &Meeting) {
    let offering = subject.offering;
    property(out, "SUMMARY", &offering.title);
    let town = format!("{} {}", offering.postcode, offering.place);
    let place = joined(&[&offering.address, town.trim()], ", ");
    if !place.is_empty() {
        property(out, "LOCATION", &place);
    }
    let apply = match &*offering.how_to_apply {
        "" => String::new(),
        how => format!("Aanmelden: {how}"),
    };
    let about = [&*meeting.note, &offering.summary, &apply, subject.organisation, &offering.phone, &subject.address];
    property(out, "DESCRIPTION", &joined(&about, "\n"));
    folded(out, &format!("URL:{}", subject.address));
}

fn joined(parts: &[&str], joint: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(joint)
}

/// The same as long as the offering, the days, the hour of beginning and the note are: whoever follows the calendar sees
/// another end, another last day or a day left out in the entry that they have.
fn uid(id: &str, meeting: &Meeting) -> String {
    let days = match &meeting.days {
        Days::Once(day) => day.to_string(),
        Days::Repeated(repeat) => {
            format!("{} {}", repeat.rule, repeat.from.map(|from| from.to_string()).unwrap_or_default())
        }
    };
    let mark = fingerprint(format!("{days} {} {}", meeting.begin, meeting.note));
    format!("{id}-{}", &mark[..16])
}

fn rule(repeat: &Repeat, begin: Time) -> String {
    let mut rule = match repeat.rule {
        Rule::Weekly { every, on } => {
            let on = on.iter().map(|day| short(day).to_owned());
            format!("FREQ=WEEKLY;INTERVAL={every};WKST=MO;BYDAY={}", list(on))
        }
        Rule::Monthly { which, on } => {
            let numbers = || which.numbers().chain(which.has_last().then_some(-1));
            let on = on.iter().flat_map(|day| numbers().map(move |number| format!("{number}{}", short(day))));
            format!("FREQ=MONTHLY;BYDAY={}", list(on))
        }
    };
    if repeat.idle != Months::default() {
        let busy = (1..=12).filter(|month| !repeat.idle.contains(*month)).map(|month: i8| month.to_string());
        rule.push_str(&format!(";BYMONTH={}", list(busy)));
    }
    if let Some(until) = repeat.until {
        rule.push_str(&format!(";UNTIL={}", utc(moment::at(until, begin))));
    }
    rule
}

fn list(names: impl Iterator<Item = String>) -> String {
    names.collect::<Vec<_>>().join(",")
}

const fn short(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

/// By the clock of the Netherlands.
fn local(day: Date, time: Time) -> String {
    format!(";TZID=Europe/Amsterdam:{}", day.to_datetime(time).strftime("%Y%m%dT%H%M%S"))
}

fn utc(moment: Timestamp) -> String {
    moment.strftime("%Y%m%dT%H%M%SZ").to_string()
}
