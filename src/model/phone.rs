//! Which telephone numbers one can press. A wrong link costs a tired caller a call; then plain text is better.

/// The first number of a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phone<'a> {
    /// As people read it.
    pub text: &'a str,
    /// What a `tel:` link dials; `None` where the text is no number that can be called.
    pub dial: Option<String>,
}

impl<'a> Phone<'a> {
    /// Reads a cell such as `0314 35 70 70 / 06 12 34 56 78`. `None`: the cell is empty.
    pub fn first(cell: &'a str) -> Option<Self> {
        let cell = cell.trim();
        let first = cell.split(['/', ';', '|', ',']).next().and_then(|part| part.split(" of ").next())?.trim();
        if cell.is_empty() {
            return None;
        }
        Some(match dial(first) {
            Some(dial) => Self { text: first, dial: Some(dial) },
            // Not cut: a sentence needs its end.
            None => Self { text: cell, dial: None },
        })
    }

    /// Every number of a cell, for a page that has room for them.
    pub fn all(cell: &'a str) -> Vec<Self> {
        let numbers: Option<Vec<Self>> = cell
            .split(['/', ';', '|', ','])
            .map(|part| Some(Self { text: part.trim(), dial: Some(dial(part.trim())?) }))
            .collect();
        numbers.unwrap_or_else(|| Self::first(cell).into_iter().collect())
    }
}

/// Ten digits from the Netherlands, the short and long service numbers, or a number with its country code.
fn dial(text: &str) -> Option<String> {
    let mut digits = String::with_capacity(16);
    for letter in text.chars() {
        match letter {
            '0'..='9' => digits.push(letter),
            '+' if digits.is_empty() => digits.push('+'),
            ' ' | '\u{a0}' | '-' | '–' | '‑' | '.' | '(' | ')' => {}
            _ => return None,
        }
    }
    // +31 (0)6 …: the zero is not dialled.
    if let Some(rest) = digits.strip_prefix("+310").or_else(|| digits.strip_prefix("0031")) {
        digits = format!("+31{}", rest.strip_prefix('0').unwrap_or(rest));
    }
    let service = ["0800", "0900", "0906", "0909"].iter().any(|prefix| digits.starts_with(prefix));
    match digits.len() {
        _ if digits.starts_with('+') => {
            let dutch = digits.starts_with("+31");
            if dutch && digits.len() != 12 || !(9..=16).contains(&digits.len()) { None } else { Some(digits) }
        }
        8 | 11 if service => Some(digits),
        10 if digits.starts_with('0') && !service => Some(format!("+31{}", &digits[1..])),
        // Municipalities answer on 14 and their area code.
        5 | 6 if digits.starts_with("140") || digits.starts_with("116") => Some(digits),
        3 if matches!(digits.as_str(), "112" | "113") => Some(digits),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dialled(cell: &str) -> Option<String> {
        Phone::first(cell).and_then(|phone| phone.dial)
    }

    #[test]
    fn numbers_one_can_call_become_links() {
        for (cell, expected) in [
            ("0314 35 70 70", "+31314357070"),
            ("(0314) 35 70-70", "+31314357070"),
            ("06 12 34 56 78 / 0314 35 70 70", "+31612345678"),
            ("+31 (0)6 12 34 56 78", "+31612345678"),
            ("0031 6 12345678", "+31612345678"),
            ("+32 2 123 45 67", "+3221234567"),
            ("0800 5088", "08005088"),
            ("0900 82 123 82", "09008212382"),
            ("14 070", "14070"),
            ("14 0181", "140181"),
            ("113", "113"),
        ] {
            assert_eq!(dialled(cell).as_deref(), Some(expected), "{cell}");
        }
    }

    #[test]
    fn what_is_no_number_stays_text_in_full() {
        for cell in ["0314 35 70 701", "035 123", "bel ons, dan helpen wij", "0314 35 70 70 (Jan)", "0800 12", "☎"] {
            let phone = Phone::first(cell).expect("text");
            assert_eq!((phone.dial, phone.text), (None, cell));
        }
        assert_eq!(Phone::first("  "), None);
    }

    #[test]
    fn several_numbers_are_told_apart_only_when_each_can_be_called() {
        assert_eq!(Phone::all("0314 35 70 70 / 06 12 34 56 78").len(), 2);
        assert_eq!(Phone::all("0314 35 70 70, vraag naar Jan").len(), 1);
    }
}
