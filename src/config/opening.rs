//! When the steunpunt answers, as a program can read it: `steunpunt.open` and `steunpunt.gesloten`.

use std::fmt::Write;

use jiff::civil::{Date, Time, Weekday};
use serde::Deserialize;

/// From when until when, within one day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// From this minute on.
    pub begin: Time,
    /// Until this minute; later than `begin`.
    pub end: Time,
}

/// The hours of each day of the week, from Monday. Empty: nobody said, and then nothing is said of being open.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct Opening([Vec<Span>; 7]);

/// Days on which nobody answers, whatever day of the week it is.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Vec<String>")]
pub struct ClosedDays(Vec<Date>);

const DAYS: [&str; 7] = ["ma", "di", "wo", "do", "vr", "za", "zo"];

impl Opening {
    /// Whether nobody said when the steunpunt is open.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// Every day of the week from Monday, with its hours; no hours: closed.
    pub fn week(&self) -> impl Iterator<Item = (Weekday, &[Span])> {
        let monday_first = Weekday::Monday.cycle_forward();
        monday_first.zip(self.0.iter().map(Vec::as_slice))
    }

    /// Days in a row with the same hours: the first, the last, and these. Days without hours are left out.
    pub fn runs(&self) -> Vec<(Weekday, Weekday, &[Span])> {
        let mut runs: Vec<(Weekday, Weekday, &[Span])> = Vec::new();
        for (day, spans) in self.week().filter(|(_, spans)| !spans.is_empty()) {
            match runs.last_mut() {
                Some((_, last, same)) if last.next() == day && *same == spans => *last = day,
                _ => runs.push((day, day, spans)),
            }
        }
        runs
    }

    /// Whether somebody answers at some time of the day from this hour until that one, on any day of the week.
    pub fn meets(&self, from: i8, until: i8) -> bool {
        let before_end = |span: &Span| until > span.begin.hour();
        let after_begin = |span: &Span| (span.end.hour(), span.end.minute()) > (from, 0);
        self.0.iter().flatten().any(|span| before_end(span) && after_begin(span))
    }

    /// For our script: `0-540-1020 …`, the day from Monday and the minutes since midnight.
    pub fn told(&self) -> String {
        let mut told = String::new();
        let minute = |time: Time| i32::from(time.hour()) * 60 + i32::from(time.minute());
        for (day, spans) in self.0.iter().enumerate() {
            for span in spans {
                let space = if told.is_empty() { "" } else { " " };
                // A string takes everything.
                let _ = write!(told, "{space}{day}-{}-{}", minute(span.begin), minute(span.end));
            }
        }
        told
    }
}

impl ClosedDays {
    /// Those that are still to come, the first one first.
    pub fn from(&self, today: Date) -> impl Iterator<Item = Date> {
        self.0.iter().copied().filter(move |day| *day >= today)
    }

    /// For our script: `2026-12-25 2026-12-26`.
    pub fn told(&self) -> String {
        self.0.iter().map(Date::to_string).collect::<Vec<_>>().join(" ")
    }
}

/// A later line says anew what an earlier one said of a day.
impl TryFrom<Vec<String>> for Opening {
    type Error = String;

    fn try_from(lines: Vec<String>) -> Result<Self, String> {
        let mut opening = Self::default();
        for line in &lines {
            let (days, spans) = line_of(line).ok_or_else(|| {
                format!("steunpunt.open: ‘{line}’ is niet te lezen; schrijf het zo: \"ma-vr 9:00-17:00\" of \"wo 9:00-12:30, 13:00-16:00\"")
            })?;
            days.for_each(|day| opening.0[day].clone_from(&spans));
        }
        Ok(opening)
    }
}

impl TryFrom<Vec<String>> for ClosedDays {
    type Error = String;

    fn try_from(lines: Vec<String>) -> Result<Self, String> {
        let day = |line: &String| {
            let wrong = |_| format!("steunpunt.gesloten: ‘{line}’ is geen dag; schrijf het zo: \"2026-12-25\"");
            line.trim().parse::<Date>().map_err(wrong)
        };
        let mut days = lines.iter().map(day).collect::<Result<Vec<_>, _>>()?;
        days.sort_unstable();
        days.dedup();
        Ok(Self(days))
    }
}

/// `ma-vr 9:00-12:00, 13:00-17:00` as days from Monday with their hours; `None`: it is none.
fn line_of(line: &str) -> Option<(std::ops::RangeInclusive<usize>, Vec<Span>)> {
    let (days, hours) = line.trim().split_once(char::is_whitespace)?;
    let day = |text: &str| DAYS.iter().position(|day| *day == text.trim().to_lowercase());
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (first, last) = (day(first)?, day(last)?);
    let spans = hours.split(',').map(span).collect::<Option<Vec<_>>>()?;
    let in_order = spans.windows(2).all(|pair| pair[0].end <= pair[1].begin);
    (first <= last && in_order).then_some((first..=last, spans))
}

fn span(text: &str) -> Option<Span> {
    let (begin, end) = text.split_once('-')?;
    let (begin, end) = (time(begin)?, time(end)?);
    (begin < end).then_some(Span { begin, end })
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.trim().split_once([':', '.'])?;
    let digits = |text: &str, most: usize| (1..=most).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(hour, 2) || !digits(minute, 2) || minute.len() != 2 {
        return None;
    }
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &[&str]) -> Result<Opening, String> {
        lines.iter().map(ToString::to_string).collect::<Vec<_>>().try_into()
    }

    #[test]
    fn a_later_line_says_a_day_anew() {
        let opening = read(&["ma-vr 9:00-17:00", "Wo 9.00-12.30, 13:00-16:00"]).expect("it is right");
        assert_eq!(opening.told(), "0-540-1020 1-540-1020 2-540-750 2-780-960 3-540-1020 4-540-1020");
        let week: Vec<_> = opening.week().map(|(day, spans)| (day, spans.len())).collect();
        assert_eq!((week[0], week[2], week[6]), ((Weekday::Monday, 1), (Weekday::Wednesday, 2), (Weekday::Sunday, 0)));
        let runs: Vec<_> = opening.runs().into_iter().map(|(first, last, spans)| (first, last, spans.len())).collect();
        assert_eq!(
            runs,
            [
                (Weekday::Monday, Weekday::Tuesday, 1),
                (Weekday::Wednesday, Weekday::Wednesday, 2),
                (Weekday::Thursday, Weekday::Friday, 1)
            ]
        );
        assert!(opening.meets(0, 12) && opening.meets(12, 17) && !opening.meets(17, 24), "until 17:00 is not after it");
        assert!(read(&[]).expect("nothing is right").is_empty());
    }

    #[test]
    fn a_broken_line_is_named_with_what_is_expected() {
        for wrong in [
            "",
            "ma",
            "ma 9-17",
            "ma 17:00-9:00",
            "ma 9:00-9:00",
            "vr-ma 9:00-17:00",
            "maandag 9:00-17:00",
            "ma 9:00-25:00",
            "ma 9:00-12:00, 11:00-13:00",
            "ma 9:0-17:00",
            "ma +9:00-17:00",
            "ma 9:00 tot 17:00",
        ] {
            let error = read(&["di 9:00-17:00", wrong]).expect_err(wrong);
            assert!(error.contains(&format!("‘{wrong}’")) && error.contains("\"ma-vr 9:00-17:00\""), "{error}");
        }
    }

    #[test]
    fn closed_days_are_in_order_and_only_those_to_come_are_shown() {
        let days = ClosedDays::try_from(["2026-12-26", "2026-12-25", "2026-12-26"].map(str::to_owned).to_vec());
        let days = days.expect("they are days");
        assert_eq!(days.told(), "2026-12-25 2026-12-26");
        let christmas = jiff::civil::date(2026, 12, 26);
        assert_eq!(days.from(christmas).collect::<Vec<_>>(), [christmas]);
        let wrong = ClosedDays::try_from(vec!["25-12-2026".to_owned()]).expect_err("it is no day");
        assert!(wrong.contains("‘25-12-2026’") && wrong.contains("\"2026-12-25\""), "{wrong}");
    }
}
