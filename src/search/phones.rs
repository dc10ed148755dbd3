//! Offerings by the telephone number that somebody has before them.

use std::sync::Arc;

use crate::model::contact::Phone;
use crate::model::published::Published;

/// Nobody writes a number longer than this.
const LONGEST: usize = 40;
/// Fewer digits are a house number, a year, or a postcode.
const SHORTEST: usize = 8;

/// Telephone numbers of offerings, to find an offering by the number somebody has before them.
pub struct Phones(Vec<(u64, u32)>);

impl Phones {
    /// Reads every number in the cells for telephone and WhatsApp.
    pub fn new(offerings: &[Arc<Published>]) -> Self {
        let of = |(place, offering): (u32, &Arc<Published>)| {
            let cells = [&offering.phone, &offering.whatsapp];
            cells.into_iter().flat_map(|cell| numbers(cell)).map(|number| (number, place)).collect::<Vec<_>>()
        };
        let mut numbers: Vec<(u64, u32)> = (0..).zip(offerings).flat_map(of).collect();
        numbers.sort_unstable();
        numbers.dedup();
        Self(numbers)
    }

    /// The offerings with this number, if what was typed is a number and nothing else.
    pub fn find(&self, text: &str) -> impl Iterator<Item = u32> {
        let number = if text.len() <= LONGEST && text.chars().all(is_of_phone) { numbers(text).next() } else { None };
        let start = number.map_or(self.0.len(), |number| self.0.partition_point(|(each, _)| *each < number));
        self.0[start..].iter().take_while(move |(each, _)| Some(*each) == number).map(|(_, place)| *place)
    }
}

fn is_of_phone(letter: char) -> bool {
    letter.is_ascii_digit() || matches!(letter, ' ' | '-' | '+' | '(' | ')' | '.' | '\u{a0}')
}

/// Every telephone number in a text, by the digits that are dialled. Numbers of a few digits are words: who types 113
/// looks for what it is about.
fn numbers(text: &str) -> impl Iterator<Item = u64> {
    let long = Phone::mentioned(text).filter(|dial| dial.len() >= SHORTEST);
    long.filter_map(|dial| dial.trim_start_matches('+').parse().ok())
}

#[cfg(test)]
mod tests {
    use super::numbers;

    #[test]
    fn telephone_numbers_are_read_from_any_spelling() {
        let one = |text: &str| numbers(text).collect::<Vec<_>>();
        for spelling in
            ["088 023 75 00", "(088) 023-7500", "+31 88 0237500", "0031 88 023 75 00", "+31 (0)88 023 75 00"]
        {
            assert_eq!(one(spelling), [31_880_237_500], "{spelling}");
        }
        assert_eq!(one("030-2345678 of 06-12345678"), [31_302_345_678, 31_612_345_678]);
        assert_eq!(one("0800 0828"), [8_000_828]);
        // The country code may stand for the beginning of the number too.
        assert_eq!(one("+31 314 35 70 70"), one("0314 35 70 70"));
        assert!(one("ma t/m vr 9.00-17.00").is_empty());
    }
}
