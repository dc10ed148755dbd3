//! Keeps spreadsheet programs from running a cell as a formula or turning it into a number or date.
//!
//! A leading apostrophe makes a cell harmless; on import it is taken off again. A value that begins with an
//! apostrophe of its own (`'s-Hertogenbosch`) is left alone, unless taking the apostrophe off would endanger it.

use std::borrow::Cow;

/// Months as spreadsheets recognise them, in Dutch and English.
const MONTHS: &[&str] =
    &["jan", "feb", "mrt", "maa", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec"];

/// The value as it can stand in a CSV file.
pub(super) fn harmless(value: &str) -> Cow<'_, str> {
    if in_danger(value) { Cow::Owned(format!("'{value}")) } else { Cow::Borrowed(value) }
}

/// The value as it was before [`harmless`].
pub(super) fn original(value: &str) -> &str {
    match value.strip_prefix('\'') {
        Some(rest) if in_danger(rest) => rest,
        _ => value,
    }
}

/// Whether a spreadsheet would run it or rewrite it, or [`original`] would take its apostrophe off.
pub(super) fn in_danger(value: &str) -> bool {
    let bare = value.trim_start_matches('\'');
    match bare.chars().next() {
        None => false,
        Some('=' | '+' | '-' | '@' | '\t' | '\r') => true,
        // No number begins so: `< 5` stays a text.
        Some('<') => false,
        Some(_) => is_rewritten(bare),
    }
}

/// A whole number without leading zeros and a date like `2026-03-12` survive; `0900`, `12,50`, `1/2`, `1 mei` and
/// `WAAR` don't.
fn is_rewritten(value: &str) -> bool {
    // Nothing longer is read as a number or date.
    if value.len() > 40 {
        return false;
    }
    let bytes = value.as_bytes();
    if bytes.iter().all(u8::is_ascii_digit) {
        return (bytes.len() > 1 && bytes[0] == b'0') || bytes.len() > 11;
    }
    if is_day(bytes) {
        return false;
    }
    if value.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ') {
        return false;
    }
    if ["true", "false", "waar", "onwaar"].iter().any(|truth| value.eq_ignore_ascii_case(truth)) {
        return true;
    }
    value.contains(|letter: char| letter.is_ascii_digit())
        && value.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).all(is_of_a_number)
}

fn is_day(bytes: &[u8]) -> bool {
    bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        })
}

/// A word that may stand in a number, an amount, a date or a time.
fn is_of_a_number(word: &str) -> bool {
    let lower = word.to_lowercase();
    matches!(lower.as_str(), "e" | "am" | "pm" | "eur" | "t" | "z")
        || lower.get(..3).is_some_and(|start| MONTHS.contains(&start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_spreadsheet_would_run_or_rewrite_is_guarded_and_comes_back() {
        let in_danger = [
            "=HYPERLINK(\"http://x\")",
            "+31 6 1234 5678",
            "-",
            "@x",
            "'=1+1",
            "''+1",
            "0900",
            "0012",
            "12,50",
            "1/2",
            "1 november",
            "mrt-26",
            "WAAR",
            "€ 5,00",
            "50%",
            "10:30",
            "123456789012",
            "1E5",
        ];
        for value in in_danger {
            assert_eq!(harmless(value), format!("'{value}"), "{value}");
            assert_eq!(original(&harmless(value)), value);
        }
    }

    #[test]
    fn ordinary_text_stays_as_it_is() {
        for value in ["< 5", "'s-Hertogenbosch", "0320 74 57 80", "1234 AB", "2026-03-12", "12", "", "''", "Gratis"] {
            assert_eq!(harmless(value), value);
            assert_eq!(original(value), value);
        }
    }
}
