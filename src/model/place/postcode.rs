//! Dutch postcodes, packed.

/// `1234` or `1234 AB`. Sorted: `1234` before `1234 AA`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(u32);

/// Room for two letters and for none.
const LETTERS: u32 = 27 * 26 + 1;

impl Postcode {
    /// Reads `1234`, `1234AB` and `1234 ab`. Nothing else is a postcode.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        let (digits, rest) = text.split_at_checked(4)?;
        if !digits.bytes().all(|digit| digit.is_ascii_digit()) || digits.starts_with('0') {
            return None;
        }
        let number: u32 = digits.parse().ok()?;
        let letters = match rest.trim_start().as_bytes() {
            [] => 0,
            [first, second] => letter(*first)? * 26 + letter(*second)? + 1,
            _ => return None,
        };
        Some(Self(number * LETTERS + letters))
    }

    /// Without its letters.
    pub fn digits(self) -> Self {
        Self(self.0 / LETTERS * LETTERS)
    }

    /// The first that no longer has these digits.
    pub(super) fn after_digits(self) -> Self {
        Self((self.0 / LETTERS + 1) * LETTERS)
    }
}

fn letter(byte: u8) -> Option<u32> {
    byte.is_ascii_alphabetic().then(|| u32::from(byte.to_ascii_uppercase() - b'A'))
}

#[cfg(test)]
mod tests {
    use super::Postcode;

    #[test]
    fn three_spellings_are_one_postcode() {
        let parse = |text| Postcode::parse(text);
        assert!(parse("1234AB").is_some());
        assert_eq!(parse("1234AB"), parse(" 1234 ab "));
        assert_eq!(parse("1234AB").map(Postcode::digits), parse("1234"));
        assert!(parse("1234").zip(parse("1234AA")).is_some_and(|(short, long)| short < long));
        assert!(parse("1234ZZ").zip(parse("1234")).is_some_and(|(long, short)| long < short.after_digits()));
        for no in ["", "123", "12345", "0123", "1234 A", "1234 1A", "abcd", "1234ABC", "12é4"] {
            assert_eq!(parse(no), None, "{no}");
        }
    }
}
