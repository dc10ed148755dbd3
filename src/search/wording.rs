//! What an editor asks of the lexicon: which concepts there are, which of them new words may mean, and why words can't
//! be taken.

use std::collections::{HashMap, HashSet};

use super::Catalogue;
use super::dutch::{Dutch, words};
use super::lexicon::{Concept, Spoken};
use crate::files::Files;
use crate::model::vocabulary::DataError;

pub use super::lexicon::{Written, same, written};

/// The longest words that are taken, in letters.
pub const MOST_LETTERS: usize = 80;
/// Below this two words have nothing to do with each other.
const ALIKE: f32 = 0.55;
/// Below this a concept is no guess.
const LIKELY: f32 = 0.2;

/// A concept, as an editor chooses it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice<'a> {
    /// Its name in the files.
    pub slug: &'a str,
    /// What people read.
    pub name: &'a str,
    /// Whether its words show whom to call at once.
    pub is_danger: bool,
}

impl<'a> From<&'a Concept> for Choice<'a> {
    fn from(concept: &'a Concept) -> Self {
        Self { slug: &concept.slug, name: &concept.name, is_danger: !concept.help_lines.is_empty() }
    }
}

/// Why words can't be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unusable {
    /// There are none.
    Empty,
    /// More than [`MOST_LETTERS`].
    TooLong,
    /// Every question has them: `wat is er`.
    Everywhere,
}

impl Catalogue {
    /// Every concept, by name.
    pub fn concepts(&self) -> Vec<Choice<'_>> {
        let mut all: Vec<Choice<'_>> = self.lexicon.concepts().iter().map(Choice::from).collect();
        all.sort_by_key(|choice| choice.name.to_lowercase());
        all
    }

    /// The concept with this slug.
    pub fn concept(&self, slug: &str) -> Option<Choice<'_>> {
        self.lexicon.concept(slug).map(|place| Choice::from(&self.lexicon.concepts()[place]))
    }

    /// Why these words can't be taken; `None`: they can.
    pub fn unusable(&self, text: &str) -> Option<Unusable> {
        let typed = words(text);
        if typed.is_empty() {
            Some(Unusable::Empty)
        } else if text.chars().count() > MOST_LETTERS {
            Some(Unusable::TooLong)
        } else {
            typed.iter().all(|word| self.dutch.is_stop_word(word)).then_some(Unusable::Everywhere)
        }
    }

    /// What these words may mean, the likeliest first: what the lexicon makes of some of them, and the concepts that
    /// have words like them.
    ///
    /// # Errors
    /// When a file of the lexicon can't be read.
    pub fn guesses(&self, files: &Files, text: &str, most: usize) -> Result<Vec<Choice<'_>>, DataError> {
        let mut likeness = Likeness::new(&self.dutch, text);
        let mut scores: HashMap<&str, f32> = HashMap::new();
        let mut add = |slug, score: f32| {
            let known = scores.entry(slug).or_default();
            *known = known.max(score);
        };
        let stems: Vec<String> = words(text).iter().map(|word| self.dutch.stem(word)).collect();
        let spoken: Vec<Spoken<'_>> =
            stems.iter().map(|stem| Spoken { stem, sentence: 0, pause: false, parted: false }).collect();
        for found in self.lexicon.understand(&spoken) {
            add(&*self.lexicon.concepts()[found.concept].slug, found.weight);
        }
        let expressions = written(files)?;
        for expression in &expressions {
            add(&expression.concept, likeness.of(&expression.words) * f32::from(expression.weight) / 100.0);
        }
        for concept in self.lexicon.concepts() {
            add(&*concept.slug, likeness.of(&concept.name) * 0.9);
        }
        let mut likely: Vec<(&str, f32)> = scores.into_iter().filter(|(_, score)| *score >= LIKELY).collect();
        likely.sort_by(|(slug, score), (other, than)| than.total_cmp(score).then_with(|| slug.cmp(other)));
        Ok(likely.into_iter().filter_map(|(slug, _)| self.concept(slug)).take(most).collect())
    }
}

/// How much texts look like one text.
struct Likeness<'a> {
    dutch: &'a Dutch,
    /// The words that say something, each with its stem and its pairs of letters.
    words: Vec<Shape>,
    /// By word, how much it is like each of them.
    known: HashMap<String, Vec<f32>>,
}

struct Shape {
    word: String,
    stem: String,
    pairs: HashSet<(char, char)>,
}

impl Shape {
    fn new(dutch: &Dutch, word: &str) -> Self {
        Self { word: word.to_owned(), stem: dutch.stem(word), pairs: word.chars().zip(word.chars().skip(1)).collect() }
    }

    /// From 0 to 1.
    fn like(&self, other: &Self) -> f32 {
        if self.stem == other.stem {
            return 1.0;
        }
        let (short, long) =
            if self.word.len() < other.word.len() { (&self.word, &other.word) } else { (&other.word, &self.word) };
        if short.len() >= 4 && long.contains(short.as_str()) {
            return 0.75;
        }
        let shared = self.pairs.intersection(&other.pairs).count();
        // Words are short: their lengths fit any number.
        #[allow(clippy::cast_precision_loss, reason = "a word has few letters")]
        let dice = 2.0 * shared as f32 / (self.pairs.len() + other.pairs.len()).max(1) as f32;
        if dice >= ALIKE { dice * 0.8 } else { 0.0 }
    }
}

impl<'a> Likeness<'a> {
    fn new(dutch: &'a Dutch, text: &str) -> Self {
        let telling = words(text).into_iter().filter(|word| !dutch.is_stop_word(word));
        Self { dutch, words: telling.map(|word| Shape::new(dutch, &word)).collect(), known: HashMap::new() }
    }

    /// From 0 to 1: of the words of both, how many have one like them in the other.
    fn of(&mut self, text: &str) -> f32 {
        let mut best = vec![0.0_f32; self.words.len()];
        let mut count = 0_u16;
        for word in words(text).into_iter().filter(|word| !self.dutch.is_stop_word(word)) {
            count += 1;
            let dutch = self.dutch;
            let likes = self.known.entry(word).or_insert_with_key(|word| {
                let shape = Shape::new(dutch, word);
                self.words.iter().map(|own| own.like(&shape)).collect()
            });
            best.iter_mut().zip(likes).for_each(|(best, like)| *best = best.max(*like));
        }
        let most = count.max(u16::try_from(self.words.len()).unwrap_or(u16::MAX)).max(1);
        best.iter().sum::<f32>() / f32::from(most)
    }
}
