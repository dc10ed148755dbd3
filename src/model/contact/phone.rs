//! Telephone numbers: which can be called, how they are dialled and how people write them.

use super::told_apart;

const JOINERS: [char; 4] = ['/', ';', '|', ','];

/// Area codes of three digits; all others have four.
const SHORT_AREAS: &[&str] = &[
    "010", "013", "014", "015", "020", "023", "024", "026", "030", "033", "035", "036", "038", "040", "043", "045",
    "046", "050", "053", "055", "058", "070", "071", "072", "073", "074", "075", "076", "077", "078", "079", "082",
    "084", "085", "087", "088", "091", "097",
];

/// A number in a cell, or the text around numbers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone<'a> {
    /// As the cell has it.
    pub text: &'a str,
    /// What a `tel:` link dials; `None` where the text is no number that can be called.
    pub dial: Option<String>,
}

impl<'a> Phone<'a> {
    /// Every part of a cell such as `0314 35 70 70 / 06 12 34 56 78, vraag naar Jan`. Text stays in one piece.
    pub fn all(cell: &'a str) -> Vec<Self> {
        let pieces = cell.split_inclusive(JOINERS).flat_map(|piece| piece.split_inclusive(" of "));
        let told = told_apart(cell, pieces, trimmed, dial);
        told.into_iter().map(|(text, dial)| Self { text, dial }).collect()
    }

    /// The first number of a cell that can be called, else all of its text. `None`: the cell is empty.
    pub fn first(cell: &'a str) -> Option<Self> {
        let mut all = Self::all(cell);
        let place = all.iter().position(|phone| phone.dial.is_some()).unwrap_or(0);
        (!all.is_empty()).then(|| all.swap_remove(place))
    }

    /// What every number in a text dials, also where a sentence stands around it: to be found by it.
    pub fn mentioned(text: &str) -> impl Iterator<Item = String> {
        text.split(|letter| !is_of_number(letter)).filter_map(|part| dial(part.trim_start_matches(['.', '-', ')'])))
    }

    /// The number in its usual spacing; text as it is.
    pub fn spelled(&self) -> String {
        let digits = digits(self.text);
        if self.dial.is_none() {
            self.text.to_owned()
        } else if self.text.starts_with('+') || digits.starts_with("00") {
            // The zero in brackets is never dialled together with the country.
            self.text.replace("(0)", " ").split_whitespace().collect::<Vec<_>>().join(" ")
        } else {
            spaced(&digits)
        }
    }
}

/// The number as it was before a spreadsheet took its first zero for nothing; `None` where that did not happen.
pub(in crate::model) fn with_lost_zero(part: &str) -> Option<String> {
    let digits = digits(part);
    let lost = digits.len() == 9 && !digits.starts_with('0') && !part.contains(['(', '+']) && dial(part).is_none();
    let restored = format!("0{digits}");
    (lost && part.chars().all(is_of_number) && dial(&restored).is_some()).then(|| spaced(&restored))
}

/// A cell cut where numbers are joined.
pub(in crate::model) fn pieces(cell: &str) -> impl Iterator<Item = &str> {
    cell.split_inclusive(JOINERS).flat_map(|piece| piece.split_inclusive(" of ")).map(trimmed)
}

fn trimmed(piece: &str) -> &str {
    let text = piece.strip_suffix(" of ").unwrap_or(piece);
    text.trim_matches(|letter: char| letter.is_whitespace() || JOINERS.contains(&letter))
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn is_of_number(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, '+' | ' ' | '\u{a0}' | '-' | '–' | '‑' | '.' | '(' | ')')
}

/// Ten digits from the Netherlands, the short and long service numbers, or a number with its country code.
fn dial(text: &str) -> Option<String> {
    let bare = text.trim_start_matches([' ', '\u{a0}', '(']);
    let abroad = bare.strip_prefix('+').or_else(|| bare.strip_prefix("00"));
    let number = abroad.unwrap_or(bare);
    if number.contains('+') || !number.chars().all(is_of_number) {
        return None;
    }
    let digits = digits(number);
    match (abroad, digits.strip_prefix("31")) {
        // +31 (0)6 …: the zero is not dialled.
        (Some(_), Some(rest)) => from_abroad(rest.strip_prefix('0').unwrap_or(rest)),
        (Some(_), None) => (8..=15).contains(&digits.len()).then(|| format!("+{digits}")),
        (None, _) => at_home(digits),
    }
}

fn from_abroad(digits: &str) -> Option<String> {
    (digits.len() == 9 && !digits.starts_with('0')).then(|| format!("+31{digits}"))
}

fn at_home(digits: String) -> Option<String> {
    let service = ["0800", "0900", "0906", "0909"].iter().any(|prefix| digits.starts_with(prefix));
    match digits.len() {
        8 | 11 if service => Some(digits),
        10 if !service => from_abroad(digits.strip_prefix('0')?),
        // Municipalities answer on 14 and their area code.
        5 | 6 if digits.starts_with("140") => Some(digits),
        6 if digits.starts_with("116") => Some(digits),
        4 if digits.starts_with("18") => Some(digits),
        3 if matches!(digits.as_str(), "112" | "113" | "144") => Some(digits),
        _ => None,
    }
}

/// Digits of a number that can be called from here, in the groups by which people read it.
fn spaced(digits: &str) -> String {
    let groups: &[usize] = match digits.len() {
        5 | 6 if digits.starts_with("14") => &[2],
        6 => &[3],
        8 | 11 => &[4],
        10 if digits.starts_with("06") => &[2, 6],
        10 if SHORT_AREAS.contains(&&digits[..3]) => &[3, 6, 8],
        10 => &[4, 6, 8],
        _ => &[],
    };
    let mut text = String::with_capacity(digits.len() + groups.len());
    for (place, digit) in digits.chars().enumerate() {
        if groups.contains(&place) {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests;
