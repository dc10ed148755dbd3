//! Which words are known: ordinary ones, those of the catalogue, and names of places.

use super::Catalogue;
use super::dutch;

/// The most words that a place's name has: `Nieuw- en Sint Joosland`.
const LONGEST_PLACE: usize = 5;

impl Catalogue {
    /// Whether each of these words is known, by itself or as part of the name of a place.
    pub fn knows_words(&self, text: &str) -> bool {
        let words = dutch::words(text);
        let mut at = 0;
        while at < words.len() {
            let is_place = |len: &usize| self.gazetteer.has_name(&words[at..at + len].concat());
            match (1..=LONGEST_PLACE.min(words.len() - at)).rev().find(is_place) {
                Some(len) => at += len,
                None if self.knows(&words[at]) => at += 1,
                None => return false,
            }
        }
        !words.is_empty()
    }
}
