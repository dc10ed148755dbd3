//! What somebody may mean who has typed a few letters: words of the catalogue, never what others searched for.
//!
//! Built once for a catalogue. The typed text matches from the beginning of any word of an entry. Entries are numbered
//! in the order in which they are worth showing, so the best of any range of matches is its lowest number.

mod collect;
mod sounds;
mod starts;

use crate::model::fold::fold;
use crate::model::vocabulary::Vocabulary;

use super::Snapshot;
use collect::Entry;
use sounds::Sounds;
use starts::Starts;

/// What a suggestion is, in the order in which they are shown. Numbers are places in the list that is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// A basic function, by its plain or its official name: in [`Vocabulary::functions`].
    Function(u32),
    /// A condition, by its name or another: in [`Vocabulary::conditions`].
    Condition(u32),
    /// A carer type, or whom one cares for: in [`Vocabulary::carer_types`] followed by [`Vocabulary::cares_for`].
    Carer(u32),
    /// What people say when they mean something else: see [`Suggestions::meaning`].
    Phrase(u32),
    /// One title: in [`Snapshot::offerings`], the first that has it.
    Title(u32),
    /// An organisation: in [`Snapshot::organisations`].
    Organisation(u32),
}

/// One suggestion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Suggestion<'a> {
    /// As people read it.
    pub text: &'a str,
    /// What it is.
    pub of: Of,
    /// How many offerings there are behind it; not counted for [`Of::Carer`] and [`Of::Phrase`].
    pub behind: u32,
}

/// Everything that can be suggested.
pub struct Suggestions {
    entries: Vec<(Of, u32)>,
    /// What people read, one after the other; where each ends.
    shown: String,
    shown_ends: Vec<u32>,
    /// The same as [`plain`] text, a line each; where each ends, its line break left out.
    lines: String,
    line_ends: Vec<u32>,
    starts: Starts,
    sounds: Sounds,
    meanings: Vec<Box<str>>,
}

impl Suggestions {
    /// More than these nobody reads.
    pub const MOST: usize = 8;
    /// With fewer letters everything would match.
    pub const FEWEST_LETTERS: usize = 2;
    /// With fewer matches we also look for what was mistyped.
    const FEW: usize = 3;
    /// Phrases that mean the same.
    const MOST_ALIKE: usize = 2;
    /// Letters of what is typed that count; enough for most titles.
    const LONGEST: usize = 60;
    /// So many of the best entries with the rarest word are searched for the other words.
    const LOOKED_AT: usize = 200;

    /// `phrases`: what people say, each with what it means.
    pub fn new(snapshot: &Snapshot, vocabulary: &Vocabulary, phrases: &[(String, String)]) -> Self {
        let meanings = phrases.iter().map(|(_, meaning)| meaning.as_str().into()).collect();
        Self::from_entries(collect::entries(snapshot, vocabulary, phrases), meanings)
    }

    fn from_entries(mut entries: Vec<Entry<'_>>, meanings: Vec<Box<str>>) -> Self {
        entries.sort_by(Entry::order);
        let (mut shown, mut shown_ends) = (String::new(), Vec::with_capacity(entries.len()));
        let (mut lines, mut line_ends) = (String::new(), Vec::with_capacity(entries.len()));
        for entry in &entries {
            shown.push_str(&entry.text);
            shown_ends.push(number(shown.len()));
            lines.push_str(&entry.plain);
            line_ends.push(number(lines.len()));
            lines.push('\n');
        }
        let starts = Starts::new(&lines);
        let sounds = Sounds::new(&lines, &starts);
        let entries = entries.into_iter().map(|entry| (entry.of, entry.behind)).collect();
        Self { entries, shown, shown_ends, lines, line_ends, starts, sounds, meanings }
    }

    /// What may be meant, the best first; nothing before [`Self::FEWEST_LETTERS`].
    pub fn of(&self, typed: &str) -> Vec<Suggestion<'_>> {
        let end = typed.char_indices().nth(Self::LONGEST).map_or(typed.len(), |(end, _)| end);
        let typed = plain(&typed[..end]);
        let mut found = Vec::with_capacity(Self::MOST);
        if typed.chars().filter(|letter| *letter != ' ').count() >= Self::FEWEST_LETTERS {
            let words: Vec<&str> = typed.split(' ').collect();
            self.find(&words, Self::MOST * 3, &mut found);
            self.thin_out(&mut found);
            if found.len() < Self::FEW {
                // What was typed right is probably meant: then it is not buried under guesses.
                let most = if found.is_empty() { Self::MOST } else { Self::FEW };
                self.find_mistyped(words, most, &mut found);
            }
        }
        let suggestion = |entry| {
            let (of, behind) = self.entries[entry as usize];
            Suggestion { text: self.shown(entry), of, behind }
        };
        found.into_iter().map(suggestion).collect()
    }

    /// Leaves out what means the same as others before it, and what is too many.
    fn thin_out(&self, found: &mut Vec<u32>) {
        let mut meant: Vec<&str> = Vec::with_capacity(found.len());
        found.retain(|entry| {
            let Of::Phrase(phrase) = self.entries[*entry as usize].0 else { return true };
            let meaning = self.meaning(phrase);
            meant.push(meaning);
            meant.iter().filter(|other| **other == meaning).count() <= Self::MOST_ALIKE
        });
        found.truncate(Self::MOST);
    }

    /// What a phrase means, in plain Dutch.
    pub fn meaning(&self, phrase: u32) -> &str {
        self.meanings.get(phrase as usize).map_or("", |meaning| meaning)
    }

    /// Adds the entries in which these words begin, the words together before the words apart, up to `most` in all.
    fn find(&self, words: &[&str], most: usize, found: &mut Vec<u32>) {
        let phrase = self.starts.range(&self.lines, &words.join(" "));
        self.add(self.starts.best(phrase), most, found);
        if words.len() == 1 || found.len() == most {
            return;
        }
        let ranges = words.iter().map(|word| (self.starts.range(&self.lines, word), *word));
        let Some((range, rarest)) = ranges.min_by_key(|(range, _)| range.len()) else { return };
        let others = || words.iter().filter(|word| **word != rarest);
        let has_all = |entry: &u32| others().all(|word| begins_a_word(self.line(*entry), word));
        self.add(self.starts.best(range).take(Self::LOOKED_AT).filter(has_all), most, found);
    }

    fn add(&self, entries: impl Iterator<Item = u32>, most: usize, found: &mut Vec<u32>) {
        for entry in entries {
            if found.len() == most {
                return;
            }
            let (of, _) = self.entries[entry as usize];
            let same = |other: &u32| self.entries[*other as usize].0 == of || self.line(*other) == self.line(entry);
            if !found.iter().any(same) {
                found.push(entry);
            }
        }
    }

    /// The same with words that look or sound like those that were typed: the last one always, another one only where
    /// nothing has it.
    fn find_mistyped<'a>(&'a self, mut words: Vec<&'a str>, most: usize, found: &mut Vec<u32>) {
        let Some(last) = words.pop() else { return };
        let known = |word: &str| !self.starts.range(&self.lines, word).is_empty();
        let mut mended = false;
        for word in &mut words {
            if !known(word) {
                let Some(other) = self.sounds.like(word, &self.lines).first().copied() else { return };
                *word = other;
                mended = true;
            }
        }
        let last_as_it_is = (mended && known(last)).then_some(last);
        for last in last_as_it_is.into_iter().chain(self.sounds.like(last, &self.lines)) {
            words.push(last);
            self.find(&words, most, found);
            words.pop();
        }
    }

    fn shown(&self, entry: u32) -> &str {
        between(&self.shown, &self.shown_ends, entry, 0)
    }

    fn line(&self, entry: u32) -> &str {
        between(&self.lines, &self.line_ends, entry, 1)
    }
}

/// The text at this place; `gap` stands between two of them.
fn between<'a>(texts: &'a str, ends: &[u32], place: u32, gap: usize) -> &'a str {
    let place = place as usize;
    let start = if place == 0 { 0 } else { ends[place - 1] as usize + gap };
    &texts[start..ends[place] as usize]
}

/// Folded words with one space between them, so that capitals, accents and marks make no difference.
fn plain(text: &str) -> String {
    let folded = fold(text);
    let mut plain = String::with_capacity(folded.len());
    for word in folded.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.push_str(word);
    }
    plain
}

fn begins_a_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| at == 0 || line.as_bytes()[at - 1] == b' ')
}

/// Four thousand million letters of titles don't fit in a catalogue.
fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
