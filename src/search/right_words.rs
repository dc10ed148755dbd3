//! Words that are right though the catalogue lacks them.

use std::collections::HashSet;

use super::dutch::{STOP_WORDS, word_list};
use crate::files::Files;
use crate::model::fold::fold;
use crate::model::vocabulary::DataError;

const EVERYDAY: &str = "data/gewone-woorden.txt";
const PLACE_NAMES: &str = "data/plaatsnamen.txt";

/// Right words that the catalogue may lack.
pub struct RightWords {
    /// Folded; stop words among them.
    everyday: HashSet<Box<str>>,
    /// Folded.
    places: HashSet<Box<str>>,
    /// All of them, as they are written.
    all: Vec<String>,
}

impl RightWords {
    /// Reads the lists.
    ///
    /// # Errors
    /// When one is missing.
    pub fn load(files: &Files) -> Result<Self, DataError> {
        let mut all = [word_list(files, EVERYDAY)?, word_list(files, STOP_WORDS)?].concat();
        let everyday = all.iter().map(|word| fold(word).into()).collect();
        let names = word_list(files, PLACE_NAMES)?;
        let places = names.iter().map(|word| fold(word).into()).collect();
        all.extend(names);
        Ok(Self { everyday, places, all })
    }

    /// Every one of them, for [`super::spelling::Spelling::new`]: as words that occur in no offering.
    pub fn all(&self) -> impl Iterator<Item = (&str, u32)> {
        self.all.iter().map(|word| (&**word, 0))
    }

    /// Whether it is the name of a place, and no everyday word.
    pub fn is_place(&self, word: &str) -> bool {
        self.places.contains(&*fold(word)) && !self.is_everyday(word)
    }

    /// Whether it is an everyday word, and no name.
    pub fn is_everyday(&self, word: &str) -> bool {
        self.everyday.contains(&*fold(word))
    }
}
