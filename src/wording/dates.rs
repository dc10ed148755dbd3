//! Dates as people say them.

const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// `2026-03-12` → `12 maart 2026`, `2022-11` → `november 2022`, `2020` → `2020`; a moment gives its day. What is no date
/// comes back as it is.
pub fn spoken(canonical: &str) -> String {
    let day = canonical.get(..10).filter(|_| canonical.as_bytes().get(10) == Some(&b'T')).unwrap_or(canonical);
    let mut parts = day.split('-');
    let year = parts.next().unwrap_or_default();
    let month =
        parts.next().and_then(|month| month.parse::<usize>().ok()).and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    match (month, parts.next().and_then(|day| day.parse::<u8>().ok())) {
        (Some(month), Some(day)) => format!("{day} {month} {year}"),
        (Some(month), None) => format!("{month} {year}"),
        (None, _) => canonical.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::spoken;

    #[test]
    fn whole_and_partial_dates_are_spoken() {
        assert_eq!(spoken("2026-03-12"), "12 maart 2026");
        assert_eq!(spoken("2026-03-02T23:59:59.123Z"), "2 maart 2026");
        assert_eq!(spoken("2022-11"), "november 2022");
        assert_eq!(spoken("2020"), "2020");
        assert_eq!(spoken("2020-13-01"), "2020-13-01");
        assert_eq!(spoken("gisteren"), "gisteren");
    }
}
