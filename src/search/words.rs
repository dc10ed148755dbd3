//! Which offerings have the words of a question, and how well they fit.

use std::io;

use super::bits::Bits;
use super::index::{Part, TextIndex, weights};
use super::query::Word;
use super::request::Reading;

/// What the words of a question found.
pub struct Matches {
    /// Offerings that answer it.
    pub offerings: Bits,
    /// Whether they have all words or some.
    pub reading: Reading,
    scores: Vec<Score>,
}

/// One offering while its words are being counted. Both in one place of memory: they are always wanted together.
#[derive(Clone, Copy, Default)]
struct Score {
    sum: f32,
    /// One bit for each word of the question.
    words: u32,
}

impl Matches {
    /// Looks up every word. An offering is found by all words where any offering has all of them, else by some.
    pub fn new(index: &TextIndex, words: &[Word], len: usize) -> io::Result<Self> {
        let weights = weights();
        let mut scores = vec![Score::default(); len];
        for (place, word) in words.iter().enumerate() {
            for stem in &word.stems {
                let rarity = rarity(index.frequency(stem)?, len);
                index.scan(stem, |ordinal, parts| {
                    let score = &mut scores[ordinal as usize];
                    score.sum += rarity * weights[parts];
                    score.words |= 1 << place;
                })?;
            }
        }
        let all = u32::MAX >> (u32::BITS as usize - words.len().clamp(1, u32::BITS as usize));
        let offerings = Bits::from_fn(len, |ordinal| scores[ordinal].words == all);
        if !offerings.is_empty() {
            return Ok(Self { offerings, reading: Reading::AllWords, scores });
        }
        let offerings = Bits::from_fn(len, |ordinal| scores[ordinal].words != 0);
        Ok(Self { offerings, reading: Reading::SomeWords, scores })
    }

    /// What was found without words: by a code or a telephone number.
    pub fn these(ordinals: impl Iterator<Item = u32>, len: usize) -> Self {
        let mut offerings = Bits::none(len);
        ordinals.for_each(|ordinal| offerings.insert(ordinal));
        Self { offerings, reading: Reading::AllWords, scores: Vec::new() }
    }

    /// How well the words fit this offering; more is better, never negative.
    pub fn score(&self, ordinal: u32) -> f32 {
        self.scores.get(ordinal as usize).map_or(0.0, |score| score.sum)
    }
}

/// A rare word tells more (the inverse document frequency of BM25).
fn rarity(having: u32, of: usize) -> f32 {
    let having = having as f32;
    let lacking = (of as f32 - having).max(0.0);
    (1.0 + (lacking + 0.5) / (having + 0.5)).ln()
}

/// For each of these offerings, where the words stand: `titel: logeren, oppas; uitleg: man`. Empty where only stop words
/// were typed: where those stand explains nothing.
pub fn why(index: &TextIndex, words: &[Word], ordinals: &[u32]) -> io::Result<Vec<String>> {
    let mut found: Vec<Vec<(usize, &str)>> = vec![Vec::new(); ordinals.len()];
    for word in words.iter().filter(|word| word.telling) {
        let mut sets = vec![0; ordinals.len()];
        for stem in &word.stems {
            let parts = index.parts(stem, ordinals)?;
            sets.iter_mut().zip(parts).for_each(|(set, parts)| *set |= parts);
        }
        for (set, found) in sets.into_iter().zip(&mut found) {
            if let Some(part) = Part::ALL.iter().position(|part| set & *part as usize != 0) {
                found.push((part, &word.typed));
            }
        }
    }
    Ok(found.iter_mut().map(|found| said(found)).collect())
}

fn said(found: &mut [(usize, &str)]) -> String {
    // Stable: within one part in the order in which they were typed.
    found.sort_by_key(|(part, _)| *part);
    let mut text = String::with_capacity(40);
    for of_part in found.chunk_by(|one, other| one.0 == other.0) {
        text.push_str(if text.is_empty() { "" } else { "; " });
        text.push_str(Part::ALL[of_part[0].0].label());
        for (place, (_, word)) in of_part.iter().enumerate() {
            text.push_str(if place == 0 { ": " } else { ", " });
            text.push_str(word);
        }
    }
    text
}
