//! Which offerings answer a question, and how well.

use std::cell::Cell;
use std::io;

use super::audience::Audiences;
use super::bits::Bits;
use super::index::{STRONGEST, TextIndex};
use super::question::{Question, Word};
use super::request::Reading;

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

/// One offering while its words are being counted. All in one place of memory: they are always wanted together.
#[derive(Clone, Copy, Default)]
struct Score {
    /// Of the words as they stand.
    sum: f32,
    /// One bit for each word of the question.
    words: u32,
    /// Of the kind of help that fits best.
    want: f32,
    /// Of all kinds of help.
    wants: f32,
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

thread_local! {
    /// The room in which the last question of this thread was counted: a megabyte and more that need not be found anew.
    static SPARE: Cell<Vec<Score>> = const { Cell::new(Vec::new()) };
}

impl Matches {
    /// Looks everything up. `audiences` says for whom each offering is, by ordinal; `national` what help for the whole
    /// country is worth.
    pub fn new(
        index: &TextIndex,
        question: &Question<'_>,
        mark: impl Fn(usize) -> String,
        audiences: &Audiences,
        national: f32,
    ) -> io::Result<Self> {
        let mut counted = SPARE.take();
        counted.clear();
        counted.resize(audiences.len(), Score::default());
        let most = add_words(index, &question.words, &mut counted)?;
        if question.wants.is_empty() {
            let matches = Self::by_words(&counted, question, audiences);
            SPARE.set(counted);
            return Ok(matches);
        }
        for want in &question.wants {
            let strongest = f32::from(STRONGEST);
            index.postings(&mark(want.concept))?.scan(|ordinal, strength| {
                let score = &mut counted[ordinal as usize];
                let value = want.weight * strength as f32 / strongest;
                score.want = score.want.max(value);
                score.wants += value;
            });
        }
        let worth = audiences.worth(&question.audience, national);
        let words_weigh = WORDS / most;
        let mut best = 0.0;
        // Read once: this is more than fits near the processor.
        let score = |(score, worth): (&Score, f32)| {
            let sum = (score.want + BESIDE * (score.wants - score.want) + words_weigh * score.sum) * worth;
            best = f32::max(best, sum);
            sum
        };
        let scores = counted.iter().zip(worth).map(score).collect();
        let all = all_bits(question.words.len());
        let have_all = Bits::from_fn(counted.len(), |ordinal| counted[ordinal].words == all);
        SPARE.set(counted);
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
        let (scores, enough) = (&self.scores, enough.max(f32::MIN_POSITIVE));
        let mut have_all = self.have_all.clone();
        have_all.keep(&Bits::from_fn(scores.len(), |ordinal| scores[ordinal] > 0.0));
        self.offerings = Bits::from_fn(scores.len(), |ordinal| scores[ordinal] >= enough);
        self.offerings.add(&have_all);
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
            self.keep_what_fits(best);
        }
    }

    /// An offering is found by all words where any offering has all of them, else by some.
    fn by_words(counted: &[Score], question: &Question<'_>, audiences: &Audiences) -> Self {
        let worth = audiences.worth(&question.audience, 1.0);
        let asked = !question.audience.is_empty();
        let score = |(score, worth): (&Score, f32)| if asked { score.sum * worth } else { score.sum };
        let scores = counted.iter().zip(worth).map(score).collect();
        let all = all_bits(question.words.len());
        let have_all = Bits::from_fn(counted.len(), |ordinal| counted[ordinal].words == all);
        let (offerings, reading) = if have_all.is_empty() {
            (Bits::from_fn(counted.len(), |ordinal| counted[ordinal].words != 0), Reading::SomeWords)
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

/// The bits of so many words; never none.
fn all_bits(words: usize) -> u32 {
    u32::MAX >> (u32::BITS as usize - words.clamp(1, u32::BITS as usize))
}

/// Counts words as they stand; answers how much an offering gets that has all of them in its title.
fn add_words(index: &TextIndex, words: &[Word], scores: &mut [Score]) -> io::Result<f32> {
    let weights = super::index::weights();
    let mut most = 0.0;
    for (place, word) in words.iter().enumerate() {
        let mut rarest = 0.0;
        for (stem, sureness) in &word.stems {
            let postings = index.postings(stem)?;
            let worth = rarity(postings.frequency(), scores.len()) * word.weight * sureness;
            rarest = f32::max(rarest, worth);
            postings.scan(|ordinal, parts| {
                let score = &mut scores[ordinal as usize];
                score.sum += worth * weights[parts];
                score.words |= 1 << place;
            });
        }
        most += rarest * weights[super::index::Part::Title as usize];
    }
    Ok(f32::max(most, f32::MIN_POSITIVE))
}

/// A rare word tells more (the inverse document frequency of BM25).
fn rarity(having: u32, of: usize) -> f32 {
    let having = having as f32;
    let lacking = (of as f32 - having).max(0.0);
    (1.0 + (lacking + 0.5) / (having + 0.5)).ln()
}
