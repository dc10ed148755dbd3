//! From what somebody typed to what may be kept of it.

use unicode_normalization::UnicodeNormalization;

use super::Words;
use super::personal::{Names, is_personal};

/// What is longer is a story, and may tell who somebody is. In letters.
const LONGEST: usize = 100;
/// More known words in a row are a story too, of somebody: it is kept when others tell it. In words.
const MOST_WORDS: usize = 4;

/// What may be kept of a question: its words in lower case, one space between them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Query {
    /// Ordinary words: kept at once.
    Known(Words),
    /// Kept when it is asked often enough.
    Unknown(Words),
    /// May say who somebody is. Its words are not even here.
    Personal,
}

impl Query {
    pub(super) fn read(text: &str, names: &Names, knows: &dyn Fn(&str) -> bool) -> Self {
        let words: Vec<String> = text.nfc().collect::<String>().split_whitespace().map(str::to_lowercase).collect();
        let query = words.join(" ");
        if query.is_empty() || query.chars().count() > LONGEST || is_personal(text, names, knows) {
            Self::Personal
        } else if words.len() <= MOST_WORDS && knows(&query) {
            Self::Known(query.into())
        } else {
            Self::Unknown(query.into())
        }
    }

    /// The words; `None` where they are personal.
    pub fn words(&self) -> Option<&str> {
        match self {
            Self::Known(words) | Self::Unknown(words) => Some(words),
            Self::Personal => None,
        }
    }
}
