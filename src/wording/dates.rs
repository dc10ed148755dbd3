//! Dates as people say them.

use jiff::civil::Date;

use crate::model::meeting::MONTHS;
use crate::model::moment::day_of;

/// `2026-03-12` → `12 maart 2026`, `2022-11` → `november 2022`, `2020` → `2020`; a moment gives its day in the
/// Netherlands. What is no date
/// comes back as it is.
pub fn spoken(canonical: &str) -> String {
    spoken_with(canonical, |month| MONTHS.get(month).copied())
}

/// The same with other names of months, from 0.
pub fn spoken_with<'a>(canonical: &str, name: impl Fn(usize) -> Option<&'a str>) -> String {
    let day = day_of(canonical).map_or_else(|| canonical.to_owned(), |day| day.to_string());
    let mut parts = day.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|month| month.parse::<usize>().ok()?.checked_sub(1)).and_then(name);
    match (month, parts.next().and_then(|day| day.parse::<u8>().ok())) {
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        (None, _) => canonical.to_owned(),
    }
}

/// How long before `today`: `vandaag`, `3 dagen geleden`, `2 maanden geleden`. What is no day or moment is `onbekend`.
pub fn ago(canonical: &str, today: Date) -> String {
    let Some(day) = day_of(canonical) else { return "onbekend".to_owned() };
    let days = today.duration_since(day).as_hours() / 24;
    match days {
        ..=0 => "vandaag".to_owned(),
        1 => "gisteren".to_owned(),
        2..=60 => format!("{days} dagen geleden"),
        61..=729 => format!("{} maanden geleden", days / 30),
        _ => format!("{} jaar geleden", days / 365),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{ago, spoken};

    #[test]
    fn how_long_ago_is_said_roughly() {
        let today = date(2026, 3, 12);
        let said = ["2026-03-12", "2026-03-11T22:59:00Z", "2026-03-02", "2026-01-01", "2024-01-01", "ooit"];
        let expected = ["vandaag", "gisteren", "10 dagen geleden", "2 maanden geleden", "2 jaar geleden", "onbekend"];
        assert_eq!(said.map(|text| ago(text, today)), expected);
    }

    #[test]
    fn whole_and_partial_dates_are_spoken() {
        assert_eq!(spoken("2026-03-12"), "12 maart 2026");
        assert_eq!(spoken("2026-03-02T22:59:59.123Z"), "2 maart 2026");
        assert_eq!(spoken("2026-06-30T22:00:00Z"), "1 juli 2026", "it is past midnight there");
        assert_eq!(spoken("2022-11"), "november 2022");
        assert_eq!(spoken("2020"), "2020");
        assert_eq!(spoken("2020-13-01"), "2020-13-01");
        assert_eq!(spoken("gisteren"), "gisteren");
    }
}
