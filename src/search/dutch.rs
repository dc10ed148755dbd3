//! What a Dutch text is found by: its words, each brought back to a stem.
//!
//! The order matters. Words that the stemmer (Kraaij-Pohlmann) does not see as one, or spoils by striking out an inner
//! "ge" (`begeleiding` = `beleid`, `gezin` = `zin`), are looked up first in `data/stamuitzonderingen.csv`. The stemmer
//! wants accents, so they are folded last. Stop words are indexed like others and left out of questions only, so that
//! "ik kan niet meer" still means something.

mod tokens;

use std::collections::{HashMap, HashSet};

use frostem::{Algorithm, Stemmer};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::files::Files;
use crate::model::fold::fold;
use crate::model::vocabulary::{DataError, table};

pub use tokens::{Token, each_word, parts, tokens, word, words};

/// The list of stop words.
pub(super) const STOP_WORDS: &str = "data/stopwoorden.txt";
const STEMS: &str = "data/stamuitzonderingen.csv";

/// The analysis of Dutch text, with the word lists of this installation.
pub struct Dutch {
    stop_words: HashSet<Box<str>>,
    /// From folded word to stem.
    stems: HashMap<Box<str>, Box<str>>,
    stemmer: Stemmer,
    fingerprint: [u8; 32],
}

#[derive(Deserialize)]
struct StemLine {
    #[serde(rename = "stam")]
    stem: String,
    #[serde(rename = "woorden")]
    words: String,
}

impl Dutch {
    /// Reads the word lists.
    ///
    /// # Errors
    /// When one is missing or can't be used.
    pub fn load(files: &Files) -> Result<Self, DataError> {
        let stop_words = word_list(files, STOP_WORDS)?;
        let lines: Vec<StemLine> = table(files, STEMS)?;
        let mut digest = Sha256::new();
        digest.update(files.read(STOP_WORDS).unwrap_or_default());
        digest.update(files.read(STEMS).unwrap_or_default());
        let stems = lines.iter().flat_map(|line| {
            line.words.split('|').map(|word| (Box::from(fold(word.trim())), Box::from(fold(&line.stem))))
        });
        Ok(Self {
            stop_words: stop_words.iter().map(|word| Box::from(fold(word))).collect(),
            stems: stems.collect(),
            stemmer: Stemmer::new(Algorithm::Dutch),
            fingerprint: digest.finalize().into(),
        })
    }

    /// Tells one set of word lists from another.
    pub fn fingerprint(&self) -> &[u8] {
        &self.fingerprint
    }

    /// Whether a question that has other words can do without this one.
    pub fn is_stop_word(&self, word: &str) -> bool {
        self.stop_words.contains(&*fold(word))
    }

    /// The stem of one word from [`words`]. Never empty; without accents.
    pub fn stem(&self, word: &str) -> String {
        let folded = fold(word);
        if let Some(stem) = self.stems.get(&*folded) {
            return stem.to_string();
        }
        if folded.len() <= 3 || folded.bytes().any(|byte| byte.is_ascii_digit()) {
            return folded;
        }
        let stem = fold(&self.stemmer.stem(&with_diaeresis(word)));
        if stem.is_empty() { folded } else { stem }
    }
}

/// The words of a list: any number to a line, what stands after `#` left out.
///
/// # Errors
/// When it is missing.
pub(super) fn word_list(files: &Files, file: &str) -> Result<Vec<String>, DataError> {
    let missing = || DataError { file: file.to_owned(), reason: "het bestand ontbreekt".to_owned() };
    let bytes = files.read(file).ok_or_else(missing)?;
    let text = String::from_utf8_lossy(&bytes);
    let words = text.lines().flat_map(|line| line.split('#').next()).flat_map(str::split_whitespace);
    Ok(words.map(str::to_owned).collect())
}

/// The plural ending that is always written with a diaeresis, for those who type without.
fn with_diaeresis(word: &str) -> String {
    for (plain, written) in [("ieen", "ieën"), ("eeen", "eeën")] {
        if let Some(start) = word.strip_suffix(plain) {
            return format!("{start}{written}");
        }
    }
    word.to_owned()
}

/// Stems with a memory, for a whole catalogue: its words come back again and again. Each stem has a number.
pub struct Stems<'a> {
    dutch: &'a Dutch,
    known: HashMap<Box<str>, u32>,
    numbers: HashMap<Box<str>, u32>,
    stems: Vec<Box<str>>,
}

impl<'a> Stems<'a> {
    /// Nothing known yet.
    pub fn new(dutch: &'a Dutch) -> Self {
        Self { dutch, known: HashMap::new(), numbers: HashMap::new(), stems: Vec::new() }
    }

    /// Calls `found` with the number of the stem of every word of `text`.
    pub fn each(&mut self, text: &str, mut found: impl FnMut(u32)) {
        each_word(text, |word| {
            let known = self.known.get(word).copied();
            found(known.unwrap_or_else(|| self.learn(word)));
        });
    }

    /// The stem with this number.
    pub fn stem(&self, number: u32) -> &str {
        &self.stems[number as usize]
    }

    /// The number of a stem.
    pub fn number(&mut self, stem: &str) -> u32 {
        let stems = &mut self.stems;
        *self.numbers.entry(stem.into()).or_insert_with_key(|stem| {
            stems.push(stem.clone());
            // A catalogue has far fewer than 2^32 different words.
            u32::try_from(stems.len() - 1).unwrap_or(u32::MAX)
        })
    }

    fn learn(&mut self, word: &str) -> u32 {
        let number = self.number(&self.dutch.stem(word));
        self.known.insert(word.into(), number);
        number
    }
}

#[cfg(test)]
mod tests {
    use super::Dutch;
    use crate::files::Files;

    fn dutch() -> Dutch {
        Dutch::load(&Files::new("/nonexistent")).expect("the default lists are right")
    }

    #[test]
    fn words_that_mean_the_same_have_one_stem() {
        let dutch = dutch();
        for group in [
            "oppas oppassen",
            "cursus cursussen",
            "huis huizen",
            "aanvraag aangevraagd aanvragen",
            "kind kinderen",
            "dementie dementerend dement dementerende",
            "mantelzorg mantelzorger mantelzorgers",
            "vergoeding vergoedt vergoed vergoeden",
            "regelen regelt regeling geregeld",
            "begeleiding begeleider begeleiden begeleidt",
            "gezin gezinnen",
            "gezond gezondheid gezonde",
            "financiële financiele financieel",
            "patiënten patienten patiënt",
            "knieën knieen knie",
            "ideeën ideeen idee",
            "melodieën melodieen",
            "reünie reunie",
            "coördinator coordinator",
            "logeren logeert",
            "helpen hulp helpt",
            "overleden overlijden",
            "vrijwilliger vrijwilligers",
            "eenzaam eenzame eenzaamheid",
        ] {
            let stems: Vec<String> = group.split(' ').map(|word| dutch.stem(word)).collect();
            assert!(stems.windows(2).all(|pair| pair[0] == pair[1]), "{group}: {stems:?}");
        }
    }

    #[test]
    fn words_that_differ_keep_apart() {
        let dutch = dutch();
        for (one, other) in [
            ("begeleiding", "beleid"),
            ("gezin", "zin"),
            ("gezond", "zon"),
            ("geweld", "wel"),
            ("gewoon", "wonen"),
            ("matig", "maatje"),
            ("week", "weekend"),
            ("haar", "haring"),
            ("gehoor", "horen"),
        ] {
            assert_ne!(dutch.stem(one), dutch.stem(other), "{one} {other}");
        }
    }

    #[test]
    fn stop_words_are_known_with_and_without_accents() {
        let dutch = dutch();
        assert!(dutch.is_stop_word("niet") && dutch.is_stop_word("Één") && dutch.is_stop_word("s"));
        assert!(!dutch.is_stop_word("alleen") && !dutch.is_stop_word("oppas"));
    }
}
