//! The words that the catalogue uses, as they are written, each with its stem: to mark the words of a result, to find the
//! word that somebody misspelt, and to take compounds apart.

use std::collections::HashMap;

use super::Snapshot;
use super::dutch::{Dutch, each_word, parts, word};
use crate::model::fold::letters;

/// Words with their stems.
#[derive(Default)]
pub struct Dictionary {
    words: HashMap<Box<str>, Entry>,
    /// By number.
    stems: Vec<Box<str>>,
    numbers: HashMap<Box<str>, u32>,
    /// Names and terms of several words, as they are often typed: `sheerenloo`, `eigenbijdrage`, with their words.
    names: HashMap<Box<str>, Box<str>>,
}

#[derive(Clone, Copy)]
struct Entry {
    stem: u32,
    count: u32,
}

/// Longer names are typed with their spaces.
const LONGEST_NAME: usize = 24;

impl Dictionary {
    /// Takes in the words by which offerings are shown, `others`, which carers use, and `pairs` of words that are often
    /// typed as one.
    pub fn new<'t>(
        dutch: &Dutch,
        snapshot: &Snapshot,
        others: impl Iterator<Item = &'t str>,
        pairs: impl Iterator<Item = &'t str>,
    ) -> Self {
        let mut dictionary = Self::default();
        for offering in &snapshot.offerings {
            for text in [&offering.title, &offering.summary, &offering.keywords] {
                dictionary.learn(dutch, text);
            }
        }
        for organisation in &snapshot.organisations {
            dictionary.learn(dutch, &organisation.name);
            dictionary.join(&organisation.name);
        }
        pairs.for_each(|pair| dictionary.join(pair));
        others.for_each(|text| dictionary.learn(dutch, text));
        dictionary
    }

    fn join(&mut self, name: &str) {
        let joined = letters(name);
        if name.contains([' ', '-']) && joined.len() <= LONGEST_NAME && !self.words.contains_key(&*joined) {
            self.names.insert(joined.into(), name.into());
        }
    }

    fn learn(&mut self, dutch: &Dutch, text: &str) {
        each_word(text, |word| {
            if let Some(entry) = self.words.get_mut(word) {
                entry.count += 1;
                return;
            }
            let stems = &mut self.stems;
            let stem = *self.numbers.entry(dutch.stem(word).into()).or_insert_with_key(|stem| {
                stems.push(stem.clone());
                // A catalogue has far fewer than 2^32 different words.
                u32::try_from(stems.len() - 1).unwrap_or(u32::MAX)
            });
            self.words.insert(word.into(), Entry { stem, count: 1 });
        });
    }

    /// Every word with how often it occurs.
    pub fn words(&self) -> impl Iterator<Item = (&str, u32)> {
        self.words.iter().map(|(word, entry)| (&**word, entry.count))
    }

    /// Every word with its stem.
    pub fn stems(&self) -> impl Iterator<Item = (&str, &str)> {
        self.words.iter().map(|(word, entry)| (&**word, &*self.stems[entry.stem as usize]))
    }

    /// Names as they are typed in one word.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.keys().map(|name| &**name)
    }

    /// The name that is typed in one word like this, as it is written.
    pub fn name(&self, joined: &str) -> Option<&str> {
        self.names.get(joined).map(|name| &**name)
    }

    /// The number of a stem, if the catalogue has a word with it.
    pub fn number(&self, stem: &str) -> Option<u32> {
        self.numbers.get(stem).copied()
    }

    /// A text in pieces, each with whether it is a word with one of these stems, by number, ascending.
    pub fn marked<'t>(&self, marks: &[u32], text: &'t str) -> Vec<(bool, &'t str)> {
        let mut pieces = Vec::new();
        if marks.is_empty() {
            return if text.is_empty() { pieces } else { vec![(false, text)] };
        }
        let mut room = String::new();
        let mut done = 0;
        for (start, part) in parts(text) {
            let entry = word(part, &mut room).and_then(|word| self.words.get(word));
            if entry.is_some_and(|entry| marks.binary_search(&entry.stem).is_ok()) {
                if done < start {
                    pieces.push((false, &text[done..start]));
                }
                done = start + part.len();
                pieces.push((true, &text[start..done]));
            }
        }
        if done < text.len() {
            pieces.push((false, &text[done..]));
        }
        pieces
    }
}
