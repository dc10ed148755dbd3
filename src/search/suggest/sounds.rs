//! Words that look or sound like one that was mistyped.

use super::starts::Starts;

/// Words found at most, so that one more search stays quick.
const MOST: usize = 4;
/// Longer words are not mended: hardly anyone gets to their end.
const LONGEST: usize = 32;
/// Steps through the words at most, jumps counted as one: some tenths of a millisecond.
const COMPARED: usize = 10_000;

/// Every word of the lines, sorted by how it sounds. Numbers are not mended.
pub struct Sounds(Vec<Sounding>);

struct Sounding {
    key: Box<str>,
    /// Where the word stands in the lines.
    at: u32,
    len: u32,
    /// Of the best line with the word.
    rank: u32,
}

impl Sounds {
    /// The words of these lines.
    pub fn new(lines: &str, starts: &Starts) -> Self {
        let words = starts.words(lines).filter(|(word, ..)| !word.contains(|letter: char| letter.is_ascii_digit()));
        let sounding = |(word, at, rank): (&str, u32, u32)| {
            let len = super::number(word.len());
            Sounding { key: key(word).into(), at, len, rank }
        };
        let mut words: Vec<_> = words.map(sounding).collect();
        words.sort_by(|one, other| one.key.cmp(&other.key));
        Self(words)
    }

    /// The words that begin nearly as the typed one, nearest first. Those that begin just so are left out. Another first
    /// letter counts only where none with the same one is near.
    pub fn like<'a>(&self, typed: &str, lines: &'a str) -> Vec<&'a str> {
        let sound = key(typed);
        let allowed = match typed.chars().count() {
            0..=2 => return Vec::new(),
            3 => 0,
            4..=7 => 1,
            _ => 2,
        };
        if !(2..=LONGEST).contains(&sound.len()) {
            return Vec::new();
        }
        let first = sound.as_bytes()[0];
        let same = self.0.partition_point(|word| word.key.as_bytes()[0] < first);
        let (before, rest) = self.0.split_at(same);
        let (same, after) = rest.split_at(rest.partition_point(|word| word.key.as_bytes()[0] == first));
        let mut near = Near { typed, lines, words: Vec::with_capacity(MOST + 1) };
        let mut comparison = Comparison::new(sound.as_bytes(), allowed);
        comparison.each(same, |distance, word| near.add(distance, word));
        // Of four letters and one wrong first letter too little is left.
        if near.words.is_empty() && typed.chars().count() > 4 {
            comparison.each(before, |distance, word| near.add(distance, word));
            comparison.each(after, |distance, word| near.add(distance, word));
        }
        near.words.into_iter().map(|(_, _, word)| word).collect()
    }
}

/// The nearest words so far; of two that are as near the one with the better line.
struct Near<'t, 'a> {
    typed: &'t str,
    lines: &'a str,
    words: Vec<(u8, u32, &'a str)>,
}

impl Near<'_, '_> {
    fn add(&mut self, distance: u8, sounding: &Sounding) {
        let word = &self.lines[sounding.at as usize..][..sounding.len as usize];
        if !word.starts_with(self.typed) {
            let place = self.words.partition_point(|near| (near.0, near.1) <= (distance, sounding.rank));
            self.words.insert(place, (distance, sounding.rank, word));
            self.words.truncate(MOST);
        }
    }
}

/// Compares one word with the beginnings of many sorted ones (Damerau-Levenshtein). What two words after each other have
/// in common is compared once, and words with a hopeless beginning are jumped over.
struct Comparison<'a> {
    typed: &'a [u8],
    allowed: u8,
    /// By letters of the other word: the distance to each beginning of the typed one.
    rows: Vec<[u8; LONGEST + 1]>,
    /// By letters of the other word: the smallest distance that a beginning of it has to the whole typed word.
    nearest: Vec<u8>,
}

impl<'a> Comparison<'a> {
    fn new(typed: &'a [u8], allowed: u8) -> Self {
        let mut first = [u8::MAX; LONGEST + 1];
        (0..).zip(&mut first[..=typed.len()]).for_each(|(distance, cell)| *cell = distance);
        Self { typed, allowed, rows: vec![first], nearest: vec![first[typed.len()]] }
    }

    /// Calls `near` with every word that is near enough, and its distance.
    fn each<'w>(&mut self, words: &'w [Sounding], mut near: impl FnMut(u8, &'w Sounding)) {
        self.rows.truncate(1);
        self.nearest.truncate(1);
        let mut place = 0;
        let mut former: &[u8] = &[];
        for _ in 0..COMPARED {
            let Some(word) = words.get(place) else { return };
            let letters = word.key.as_bytes();
            let shared = former.iter().zip(letters).take_while(|(one, other)| one == other).count();
            self.rows.truncate(shared + 1);
            self.nearest.truncate(shared + 1);
            while self.rows.len() <= letters.len() && self.may_come_nearer() {
                self.step(letters);
            }
            let depth = self.rows.len() - 1;
            former = &letters[..depth];
            let distance = self.nearest[depth];
            if distance <= self.allowed {
                near(distance, word);
                place += 1;
            } else if depth == letters.len() {
                place += 1;
            } else {
                place += jump(&words[place..], former);
            }
        }
    }

    /// Whether a longer beginning can still be near: a swap of two letters looks back two rows.
    fn may_come_nearer(&self) -> bool {
        let lowest = |row: &[u8; LONGEST + 1]| row[..=self.typed.len()].iter().min().copied().unwrap_or_default();
        let before = self.rows.len().checked_sub(2).map_or(u8::MAX, |place| lowest(&self.rows[place]));
        self.rows.last().is_some_and(|row| lowest(row) <= self.allowed) || before < self.allowed
    }

    /// One letter of the other word further.
    fn step(&mut self, letters: &[u8]) {
        let place = self.rows.len() - 1;
        let letter = letters[place];
        let above = self.rows[place];
        let mut row = [u8::MAX; LONGEST + 1];
        row[0] = above[0].saturating_add(1);
        for (at, typed) in self.typed.iter().enumerate() {
            let replaced = above[at] + u8::from(*typed != letter);
            let mut best = replaced.min(above[at + 1].saturating_add(1)).min(row[at] + 1);
            if at > 0 && place > 0 && *typed == letters[place - 1] && self.typed[at - 1] == letter {
                best = best.min(self.rows[place - 1][at - 1] + 1);
            }
            row[at + 1] = best;
        }
        self.nearest.push(self.nearest[place].min(row[self.typed.len()]));
        self.rows.push(row);
    }
}

/// How many words further the first one stands that does not begin so: in steps twice as large each time, for most
/// jumps are short.
fn jump(words: &[Sounding], beginning: &[u8]) -> usize {
    let begins = |word: &Sounding| word.key.as_bytes().starts_with(beginning);
    let mut reach = 1;
    while words.get(reach).is_some_and(begins) {
        reach *= 2;
    }
    reach / 2 + words[reach / 2..words.len().min(reach)].partition_point(begins)
}

/// How a folded Dutch word sounds, roughly: what people mix up becomes one letter, and double letters become single.
/// Not the key of spelling: that one also hears how a word ends, and what is typed here has not ended yet.
fn key(word: &str) -> String {
    let mut key = String::with_capacity(word.len());
    let mut rest = word;
    while let Some(letter) = rest.chars().next() {
        let pair = PAIRS.iter().find(|(written, _)| rest.starts_with(written));
        let (taken, sound) = match (pair, letter) {
            (Some((written, sound)), _) => (written.len(), *sound),
            (None, 'c') if rest[1..].starts_with(['e', 'i', 'y']) => (1, 's'),
            (None, 'c' | 'q') => (1, 'k'),
            (None, 'z') => (1, 's'),
            (None, 'v') => (1, 'f'),
            (None, 'd') => (1, 't'),
            (None, 'y') => (1, 'i'),
            (None, other) => (other.len_utf8(), other),
        };
        if !key.ends_with(sound) {
            key.push(sound);
        }
        rest = &rest[taken..];
    }
    key
}

/// Two letters for one sound.
const PAIRS: [(&str, char); 10] = [
    ("ij", 'y'),
    ("ei", 'y'),
    ("ie", 'i'),
    ("ou", 'w'),
    ("au", 'w'),
    ("ch", 'g'),
    ("gh", 'g'),
    ("ck", 'k'),
    ("ph", 'f'),
    ("th", 't'),
];
