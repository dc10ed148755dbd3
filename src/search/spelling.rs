//! The word that somebody meant who misspelt one.
//!
//! Nobody is helped by a right word turned into another, so there are two guards. Everyday words are known words too
//! ([`super::right_words`]), though no offering has them. And of a word that could be two others, nothing is made.
//!
//! Every known word is looked at, but few for long: words lie by first sound and length, and a [`Mark`] of two numbers
//! tells most of them apart before a distance is counted.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::RangeInclusive;

use strsim::osa_distance;

use crate::model::fold::fold;

mod sound;

/// In shorter words every letter makes another word.
const SHORTEST: usize = 4;
/// Up to here words that sound alike are different words where more than one letter differs: `lach`, `laag`.
const MERE: usize = 5;
/// Up to here one letter for another makes another word too: `beleid`, `bereid`.
const SHORT: usize = 7;
/// No offering has a word of more letters, and an attacker would.
const LONGEST: usize = 60;

/// Whether two words sound the same.
pub fn sound_alike(one: &str, other: &str) -> bool {
    sound::key(&fold(one)) == sound::key(&fold(other))
}

/// All known words, to find the nearest to one that is not.
pub struct Spelling {
    /// By first sound, then length of the sound key.
    words: Vec<Known>,
    /// Of `words`, in the same order, close together because all of them are read.
    marks: Vec<(Mark, Mark)>,
    /// Where the words of a first sound and a length begin; each goes on to where the next begins.
    starts: HashMap<(char, usize), (usize, usize)>,
    numbers: HashMap<Box<str>, usize>,
}

struct Known {
    word: Box<str>,
    folded: Box<str>,
    sound: Box<str>,
    letters: usize,
    count: u32,
}

/// A word somebody typed, as it is compared.
struct Typed {
    folded: String,
    sound: String,
    marks: (Mark, Mark),
    letters: usize,
}

/// How far a word is from what was typed; less is nearer. More frequent words are nearer among equals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Distance {
    other_sound: bool,
    least: usize,
    sum: usize,
    rarity: Reverse<u32>,
}

impl Spelling {
    /// `words`: every known word (lower case, accents kept) with how often it occurs. Words that differ in accents
    /// alone are one; its most frequent form is the one that [`Self::nearest`] gives.
    pub fn new<'a>(words: impl Iterator<Item = (&'a str, u32)>) -> Self {
        let mut forms: HashMap<String, (&str, u32)> = HashMap::new();
        for (word, count) in words {
            let form = forms.entry(fold(word)).or_insert((word, count));
            // The same word may come from more lists than one. Among equals the one with accents is better Dutch.
            if (count, word) > (form.1, form.0) {
                *form = (word, count);
            }
        }
        let mut words: Vec<Known> =
            forms.into_iter().map(|(folded, (word, count))| Known::new(word, folded, count)).collect();
        words.sort_unstable_by(|one, other| (one.place(), &one.folded).cmp(&(other.place(), &other.folded)));
        let mut starts = HashMap::new();
        for (number, word) in words.iter().enumerate() {
            starts.entry(word.place()).or_insert((number, number)).1 = number + 1;
        }
        let marks = words.iter().map(|word| (Mark::new(&word.folded), Mark::new(&word.sound))).collect();
        let numbers = words.iter().enumerate().map(|(number, word)| (word.folded.clone(), number)).collect();
        Self { words, marks, starts, numbers }
    }

    /// Whether this is a known word, with or without its accents.
    pub fn knows(&self, word: &str) -> bool {
        self.numbers.contains_key(&*fold(word))
    }

    /// The known word that was meant by one that is not known. None where the word is known or too short, has digits,
    /// or where no known word is clearly nearer than the rest.
    pub fn nearest(&self, word: &str) -> Option<&str> {
        let typed = Typed::new(word)?;
        if self.numbers.contains_key(&*typed.folded) {
            return None;
        }
        let mut nearest: Vec<&Known> = Vec::new();
        let mut least = None;
        self.each_near(&typed, |known| {
            let Some(distance) = typed.distance(known) else { return };
            if least.is_none_or(|least| distance < least) {
                least = Some(distance);
                nearest.clear();
            }
            if least == Some(distance) {
                nearest.push(known);
            }
        });
        let (first, rest) = nearest.split_first()?;
        rest.iter().all(|rival| are_forms(&rival.sound, &first.sound)).then_some(&*first.word)
    }

    /// Every word that may be near: one that begins with the same sound, or with the first two letters swapped.
    fn each_near<'a>(&'a self, typed: &Typed, mut found: impl FnMut(&'a Known)) {
        let most = most_mistakes(typed.letters);
        let Some(first) = typed.sound.chars().next() else { return };
        let length = typed.sound.chars().count();
        // One letter more or less can be two sounds more or less.
        let lengths = length.saturating_sub(most + 1)..=length + most + 1;
        self.each_like(typed, first, lengths.clone(), most, &mut found);
        let swapped = swapped(&typed.folded);
        let other = sound::key(&swapped).chars().next();
        if let Some(other) = other.filter(|other| *other != first) {
            let start = &swapped[..swapped.char_indices().nth(2).map_or(swapped.len(), |(end, _)| end)];
            self.each_like(typed, other, lengths, most, |known| {
                if known.folded.starts_with(start) {
                    found(known);
                }
            });
        }
    }

    fn each_like<'a>(
        &'a self,
        typed: &Typed,
        first: char,
        lengths: RangeInclusive<usize>,
        most: usize,
        mut found: impl FnMut(&'a Known),
    ) {
        for (start, end) in lengths.filter_map(|length| self.starts.get(&(first, length))) {
            for (marks, number) in self.marks[*start..*end].iter().zip(*start..) {
                let (written, heard) = (typed.marks.0.mistakes(marks.0), typed.marks.1.mistakes(marks.1));
                if heard == 0 || (heard <= most + 1 && written <= most + 2 && written.min(heard) <= most) {
                    found(&self.words[number]);
                }
            }
        }
    }
}

impl Known {
    fn new(word: &str, folded: String, count: u32) -> Self {
        Self {
            word: word.into(),
            sound: sound::key(&folded).into(),
            letters: folded.chars().count(),
            folded: folded.into(),
            count,
        }
    }

    fn place(&self) -> (char, usize) {
        (self.sound.chars().next().unwrap_or_default(), self.sound.chars().count())
    }
}

impl Typed {
    fn new(word: &str) -> Option<Self> {
        let folded = fold(word);
        let letters = folded.chars().count();
        if !(SHORTEST..=LONGEST).contains(&letters) || folded.chars().any(char::is_numeric) {
            return None;
        }
        let sound = sound::key(&folded);
        Some(Self { marks: (Mark::new(&folded), Mark::new(&sound)), folded, sound, letters })
    }

    /// None where the word is too far away.
    fn distance(&self, known: &Known) -> Option<Distance> {
        let letters = self.letters.min(known.letters);
        let most = most_mistakes(letters);
        let other_sound = *self.sound != *known.sound;
        let heard = if other_sound { osa_distance(&self.sound, &known.sound) } else { 0 };
        if most == 0 || heard > most + 1 {
            return None;
        }
        let written = osa_distance(&self.folded, &known.folded);
        let near = match letters {
            _ if other_sound && letters <= SHORT && !self.has_letters_of(known) => {
                written == 1 && letters > SHORTEST && self.letters != known.letters
            }
            ..=MERE => written <= 1,
            _ => !other_sound || (written.min(heard) <= most && written <= most + 2),
        };
        near.then_some(Distance {
            other_sound,
            least: written.min(heard),
            sum: written + heard,
            rarity: Reverse(known.count),
        })
    }

    /// Whether it has the same letters, in whatever order.
    fn has_letters_of(&self, known: &Known) -> bool {
        self.letters == known.letters && Mark::new(&self.folded) == Mark::new(&known.folded)
    }
}

fn most_mistakes(letters: usize) -> usize {
    match letters {
        ..SHORTEST => 0,
        SHORTEST..12 => 1,
        12..16 => 2,
        _ => 3,
    }
}

fn swapped(word: &str) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    if letters.len() > 1 {
        letters.swap(0, 1);
    }
    letters.into_iter().collect()
}

/// Whether two words are so much alike that it hardly matters which is taken: `klussendienst`, `klussendiensten`.
fn are_forms(one: &str, other: &str) -> bool {
    let common = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
    common >= SHORTEST && common + 3 >= one.len().max(other.len())
}

/// Which letters a word has, once and twice. One mistake adds one at most, and takes one away at most.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Mark(u64);

impl Mark {
    fn new(word: &str) -> Self {
        let mut mark = 0_u64;
        for letter in word.chars() {
            let once = match letter {
                'a'..='z' => 1 << (2 * (letter as u32 - 'a' as u32)),
                _ => 1 << (52 + letter as u32 % 12),
            };
            let twice = if letter.is_ascii_lowercase() { once << 1 } else { once };
            mark |= if mark & once == 0 { once } else { twice };
        }
        Self(mark)
    }

    /// No fewer mistakes than this lie between two words.
    fn mistakes(self, other: Self) -> usize {
        let more = (self.0 & !other.0).count_ones();
        let less = (other.0 & !self.0).count_ones();
        more.max(less) as usize
    }
}

#[cfg(test)]
mod tests;
