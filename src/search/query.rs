//! From what somebody typed to what is looked up. The only place where that is decided.
//!
//! A question is a list of [`Word`]s; a word is found by any of its stems. That is where other words for the same
//! thing, parts of compounds and misspellings belong.

use std::collections::HashSet;
use std::sync::Arc;

use super::dutch::{self, Dutch};
use crate::model::contact::Phone;
use crate::model::published::Published;

/// What is longer is cut at a word: nobody reads on, and an attacker would.
const LONGEST: usize = 200;
/// The most different words looked up; one bit each in [`super::words::Matches`].
pub const MOST_WORDS: usize = 32;
/// Fewer digits are a house number, a year, or a postcode.
const SHORTEST_PHONE: usize = 8;

/// One word of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// As it was typed, in lower case.
    pub typed: String,
    /// Whether it says something by itself: no stop word.
    pub telling: bool,
    /// What it is looked up by.
    pub stems: Vec<String>,
}

/// Reads a question. Stop words are left out, unless there is nothing else.
pub fn read(dutch: &Dutch, text: &str) -> Vec<Word> {
    let typed = dutch::words(shortened(text));
    let word = |typed: String| Word { telling: !dutch.is_stop_word(&typed), stems: vec![dutch.stem(&typed)], typed };
    let mut words: Vec<Word> = typed.into_iter().map(word).collect();
    if words.iter().any(|word| word.telling) {
        words.retain(|word| word.telling);
    }
    let mut seen = HashSet::new();
    words.retain(|word| seen.insert(word.stems.clone()));
    words.truncate(MOST_WORDS);
    words
}

fn shortened(text: &str) -> &str {
    if text.len() <= LONGEST {
        return text;
    }
    let start = &text[..text.floor_char_boundary(LONGEST)];
    start.rfind(char::is_whitespace).map_or(start, |end| &start[..end])
}

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
    let long = Phone::mentioned(text).filter(|dial| dial.len() >= SHORTEST_PHONE);
    long.filter_map(|dial| dial.trim_start_matches('+').parse().ok())
}

#[cfg(test)]
mod tests {
    use super::{numbers, read};
    use crate::files::Files;
    use crate::search::dutch::Dutch;

    fn stems(text: &str) -> Vec<String> {
        let dutch = Dutch::load(&Files::new("/nonexistent")).expect("the default lists are right");
        read(&dutch, text).into_iter().flat_map(|word| word.stems).collect()
    }

    #[test]
    fn stop_words_go_unless_there_is_nothing_else() {
        assert_eq!(stems("oppas voor mijn man"), ["oppas", "man"]);
        assert_eq!(stems("Ik kan niet meer!"), ["ik", "kan", "niet", "meer"]);
        assert_eq!(stems("oppas, oppassen, OPPAS"), ["oppas"]);
        assert!(stems(" ?! \u{0} ☎ ").is_empty());
    }

    #[test]
    fn a_long_question_is_cut_at_a_word() {
        let long = "respijtzorg ".repeat(16) + "kanarievogel";
        assert_eq!(stems(&long), ["respijtzorg"]);
        assert_eq!(stems(&"x".repeat(10_000)).len(), 1);
    }

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
