//! Words of offices and professionals, with what people say; and letters that stand for a name.

use std::collections::{HashMap, HashSet};

use serde::Deserialize;

use super::super::field::{Cells, Field};
use super::super::fold::fold;
use super::super::vocabulary::{self, DataError};
use super::Advice;
use crate::files::Files;

/// A word that many carers don't know. `data/moeilijke-woorden.csv`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct HardWord {
    /// One word or several.
    #[serde(rename = "woord")]
    pub word: String,
    /// What people say.
    #[serde(rename = "gewoon")]
    pub plainer: String,
    /// When the word may stay; may be empty.
    #[serde(rename = "uitleg")]
    pub explanation: String,
}

/// All hard words, by their first word; the longest first.
#[derive(Debug, Clone, Default)]
pub struct HardWords(HashMap<String, Vec<(Vec<String>, HardWord)>>);

impl HardWords {
    /// Reads the list.
    ///
    /// # Errors
    /// When the file can't be read as CSV.
    pub fn load(files: &Files) -> Result<Self, DataError> {
        Ok(Self::new(vocabulary::table(files, "data/moeilijke-woorden.csv")?))
    }

    /// Orders them for looking up.
    pub fn new(all: Vec<HardWord>) -> Self {
        let mut by_first = HashMap::<String, Vec<(Vec<String>, HardWord)>>::new();
        for hard in all {
            let words: Vec<String> = words(&hard.word).into_iter().map(|word| fold(word.text)).collect();
            if let Some(first) = words.first().cloned() {
                by_first.entry(first).or_default().push((words, hard));
            }
        }
        for entries in by_first.values_mut() {
            entries.sort_by_key(|(words, _)| std::cmp::Reverse(words.len()));
        }
        Self(by_first)
    }
}

/// A word with its place in the text, in bytes.
struct Word<'a> {
    text: &'a str,
    start: usize,
    end: usize,
}

fn words(text: &str) -> Vec<Word<'_>> {
    let part = |letter: char| letter.is_alphanumeric() || letter == '-';
    let mut found = Vec::new();
    let mut start = None;
    for (place, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (start, part(letter)) {
            (None, true) => start = Some(place),
            (Some(from), false) => {
                found.push(Word { text: &text[from..place], start: from, end: place });
                start = None;
            }
            _ => {}
        }
    }
    found
}

pub(super) fn look_at(field: Field, cells: &Cells, hard: &HardWords, found: &mut Vec<Advice>) {
    let text = &cells[field];
    let folded_text = fold(text);
    let all = words(text);
    let folded: Vec<String> = all.iter().map(|word| fold(word.text)).collect();
    let mut said = HashSet::new();
    let mut place = 0;
    while place < all.len() {
        let entries = hard.0.get(&folded[place]).map(Vec::as_slice).unwrap_or_default();
        let entry = entries.iter().find(|(words, _)| folded[place..].starts_with(words));
        let length = entry.map_or(1, |(words, _)| words.len());
        let (start, end) = (all[place].start, all[place + length - 1].end);
        if let Some((_, entry)) = entry {
            let plain = fold(entry.plainer.split(" (").next().unwrap_or_default());
            let is_told = is_explained(text, start, end) || folded_text.contains(&plain);
            if !is_told && said.insert(&entry.word) && !is_said(found, &text[start..end]) {
                found.push(Advice::HardWord {
                    field,
                    found: text[start..end].to_owned(),
                    plainer: entry.plainer.clone(),
                    explanation: entry.explanation.clone(),
                });
            }
        } else if is_unknown_name(&all[place], cells) && !is_explained(text, start, end) {
            let letters = all[place].text.to_owned();
            if !found
                .iter()
                .any(|other| matches!(other, Advice::Abbreviation { letters: known, .. } if *known == letters))
            {
                found.push(Advice::Abbreviation { field, letters });
            }
        }
        place += length;
    }
}

fn is_said(found: &[Advice], word: &str) -> bool {
    let word = fold(word);
    found.iter().any(|other| matches!(other, Advice::HardWord { found, .. } if fold(found) == word))
}

/// What it is stands behind it between brackets, or it stands so itself behind what it is.
fn is_explained(text: &str, start: usize, end: usize) -> bool {
    text[end..].trim_start().starts_with('(') || text[..start].ends_with('(')
}

/// Letters that everybody knows, and illnesses that are called by them.
const KNOWN: [&str; 22] = [
    "ADHD", "ADL", "ALS", "ANWB", "BSN", "BV", "CD", "COPD", "EHBO", "GGD", "HIV", "II", "III", "KM", "MBO", "MS",
    "NL", "OV", "SMS", "TV", "UUR", "WC",
];

/// Two to six capitals that are no word and not the name of who offers it.
fn is_unknown_name(word: &Word<'_>, cells: &Cells) -> bool {
    let letters = word.text;
    let is_name = (2..=6).contains(&letters.len()) && letters.bytes().all(|letter| letter.is_ascii_uppercase());
    let names = [Field::Organisation, Field::Title].map(|field| &cells[field]);
    is_name && !KNOWN.contains(&letters) && !names.iter().any(|name| name.contains(letters))
}
