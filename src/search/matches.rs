//! Which offerings answer a question, and how well.

use std::cell::Cell;
use std::io;

use super::audience::Audiences;
use super::bits::Bits;
use super::index::TextIndex;
use super::question::{Question, Word};
use super::request::Reading;
use crate::model::published::Reach;

/// What the words of a question found.
pub struct Matches {
    /// Offerings that answer it.
    pub offerings: Bits,
    /// In what way.
    pub reading: Reading,
    /// How well each offering fits, by ordinal.
    scores: Vec<f32>,
    /// Offerings that have every word.
    have_all: Bits,
    /// Whether scores compare what is meant, not only where words stand.
    of_meaning: bool,
}

/// What a kind of help beside the one that fits best adds.
const BESIDE: f32 = 0.25;
/// What words as they stand weigh against what is meant.
const WORDS: f32 = 0.7;
/// The share of the best score that makes an answer.
const ENOUGH: f32 = 0.3;
/// With fewer answers what fits less is shown as well, but not what hardly fits.
const FEW: usize = 10;
const HARDLY: f32 = 0.12;

/// So many offerings are weighed together: what is worked out of them stays near the processor.
const BLOCK: usize = 256;

thread_local! {
    /// The room of the last question of this thread: nearly half a megabyte that need not be found anew.
    static SPARE: Cell<Vec<f32>> = const { Cell::new(Vec::new()) };
}

impl Drop for Matches {
    fn drop(&mut self) {
        SPARE.set(std::mem::take(&mut self.scores));
    }
}

impl Matches {
    /// Looks everything up. `audiences` says for whom each offering is, by ordinal; `reach` what it is worth by
    /// how far it can be used.
    pub fn new(
        index: &TextIndex,
        question: &Question<'_>,
        audiences: &Audiences,
        reach: impl Fn(Reach) -> f32,
    ) -> io::Result<Self> {
        let mut scores = SPARE.take();
        scores.clear();
        scores.resize(audiences.len(), 0.0);
        let (have_all, most) = add_words(index, &question.words, &mut scores)?;
        if question.wants.is_empty() {
            return Ok(Self::by_words(scores, have_all, question, audiences));
        }
        let wanted = index.strengths.wanted(&question.wants).filter(|(_, strengths)| !strengths.is_empty());
        let worth = audiences.worth(&question.audience, reach);
        let best = weigh(&mut scores, &wanted.collect::<Vec<_>>(), WORDS / most, worth);
        let offerings = Bits::none(0);
        let mut matches = Self { offerings, reading: Reading::Meaning, scores, have_all, of_meaning: true };
        matches.keep_what_fits(best);
        Ok(matches)
    }

    /// Leaves out what fits far less than the best, unless there is little else. Whatever has every word is an answer too.
    fn keep_what_fits(&mut self, best: f32) {
        self.keep(best * ENOUGH);
        if self.offerings.count() < FEW {
            let mut sums: Vec<f32> = self.scores.iter().copied().filter(|sum| *sum > 0.0).collect();
            let few = FEW.min(sums.len());
            if few > 0 {
                let (_, last, _) = sums.select_nth_unstable_by(few - 1, |one, other| other.total_cmp(one));
                self.keep(last.max(best * HARDLY));
            }
        }
    }

    fn keep(&mut self, enough: f32) {
        let enough = enough.max(f32::MIN_POSITIVE);
        self.offerings = Bits::of(&self.scores, |score| *score >= enough);
        self.offerings.add(&self.have_all);
    }

    /// Looks from a place: `worth` says what an offering is worth there. What is for the whole country or far away must
    /// fit better to come first.
    pub fn look_from(&mut self, worth: impl Fn(u32) -> f32) {
        let mut best = 0.0;
        for (ordinal, score) in (0..).zip(&mut self.scores) {
            if *score > 0.0 {
                *score *= worth(ordinal);
                best = f32::max(best, *score);
            }
        }
        if self.of_meaning {
            self.have_all.keep(&Bits::of(&self.scores, |score| *score > 0.0));
            self.keep_what_fits(best);
        }
    }

    /// An offering is found by all words where any offering has all of them, else by some.
    fn by_words(mut scores: Vec<f32>, have_all: Bits, question: &Question<'_>, audiences: &Audiences) -> Self {
        if !question.audience.is_empty() {
            let worth = audiences.worth(&question.audience, |_| 1.0);
            scores.iter_mut().zip(worth).for_each(|(score, worth)| *score *= worth);
        }
        let (offerings, reading) = if have_all.is_empty() {
            (Bits::of(&scores, |score| *score > 0.0), Reading::SomeWords)
        } else {
            (have_all.clone(), Reading::AllWords)
        };
        Self { offerings, reading, scores, have_all, of_meaning: false }
    }

    /// What was found without words: by a code or a telephone number.
    pub fn these(ordinals: impl Iterator<Item = u32>, len: usize) -> Self {
        let mut offerings = Bits::none(len);
        ordinals.for_each(|ordinal| offerings.insert(ordinal));
        Self { offerings, reading: Reading::AllWords, scores: Vec::new(), have_all: Bits::none(0), of_meaning: false }
    }

    /// How well this offering fits; more is better, never negative.
    pub fn score(&self, ordinal: u32) -> f32 {
        self.scores.get(ordinal as usize).copied().unwrap_or_default()
    }

    /// Whether scores compare what is meant, not where words stand.
    pub fn is_of_meaning(&self) -> bool {
        self.of_meaning
    }
}

/// Makes of what the words are worth what everything is, by how clearly each offering is of what is `wanted` and what it
/// is `worth` to whoever asks. Answers the best.
fn weigh(scores: &mut [f32], wanted: &[(f32, &[u8])], words_weigh: f32, mut worth: impl Iterator<Item = f32>) -> f32 {
    let mut highest = [0.0; BLOCK];
    for (start, scores) in (0..).step_by(BLOCK).zip(scores.chunks_mut(BLOCK)) {
        let [mut best, mut all, mut worths] = [[0.0; BLOCK]; 3];
        for (step, strengths) in wanted {
            for ((best, all), strength) in best.iter_mut().zip(&mut all).zip(&strengths[start..]) {
                let value = step * f32::from(*strength);
                *best = larger(*best, value);
                *all += value;
            }
        }
        worths.iter_mut().zip(&mut worth).for_each(|(place, worth)| *place = worth);
        let meant = best.iter().zip(&all).map(|(best, all)| best + BESIDE * (all - best));
        for (((score, meant), worth), highest) in scores.iter_mut().zip(meant).zip(&worths).zip(&mut highest) {
            *score = (meant + words_weigh * *score) * worth;
            *highest = larger(*highest, *score);
        }
    }
    highest.into_iter().fold(0.0, larger)
}

/// [`f32::max`] for what is always a number: one instruction for several.
fn larger(one: f32, other: f32) -> f32 {
    if other > one { other } else { one }
}

/// Adds what words are worth as they stand; answers who has them all, and how much an offering gets that has all of them
/// in its title.
fn add_words(index: &TextIndex, words: &[Word], scores: &mut [f32]) -> io::Result<(Bits, f32)> {
    let weights = super::index::weights();
    let mut have_all: Option<Bits> = None;
    let mut most = if words.is_empty() { 1.0 } else { 0.0 };
    for word in words {
        let mut rarest = 0.0;
        let mut having = Bits::none(scores.len());
        for (stem, sureness) in &word.stems {
            let postings = index.postings(stem)?;
            let worth = rarity(postings.frequency(), scores.len()) * word.weight * sureness;
            rarest = f32::max(rarest, worth);
            let worth = weights.map(|weight| worth * weight);
            postings.scan(|ordinal, parts| {
                scores[ordinal as usize] += worth[parts];
                having.insert(ordinal);
            });
        }
        most += rarest * weights[super::index::Part::Title as usize];
        match &mut have_all {
            Some(have_all) => have_all.keep(&having),
            None => have_all = Some(having),
        }
    }
    Ok((have_all.unwrap_or_else(|| Bits::none(scores.len())), f32::max(most, f32::MIN_POSITIVE)))
}

/// A rare word tells more (the inverse document frequency of BM25).
fn rarity(having: u32, of: usize) -> f32 {
    let having = having as f32;
    let lacking = (of as f32 - having).max(0.0);
    (1.0 + (lacking + 0.5) / (having + 0.5)).ln()
}
