//! The lexicon: from what carers write to what they need. Two files that people read and keep: `data/begrippen.csv` says
//! what a concept is, `data/woordenboek.csv` by which words carers mean it.
//!
//! A *concept* is a kind of help (`respijt`), a situation (`uitgeput`), a person cared for or a condition. A kind of help
//! knows its field terms: an offering is of that kind to the degree of the best term in it ([`Concept::terms`]), which is
//! worked out once, when the offering goes into the index. A situation leads to the kinds of help that answer it.

mod finding;
mod learning;
mod lines;
mod rows;
mod written;

use std::collections::HashMap;

use super::dutch::Dutch;
use crate::files::Files;
use crate::model::choice::{BasicFunction, CarerType, CaresFor, ChoiceSet};
use crate::model::own_word::OwnWord;
use crate::model::vocabulary::{ConditionSet, DataError, Vocabulary};

pub use finding::{Spoken, Understanding};
pub use rows::same;
pub use written::{Written, written};

/// Everything that carers' words mean.
pub struct Lexicon {
    concepts: Vec<Concept>,
    expressions: Vec<Expression>,
    /// Every word of an expression or a field term, as it is written.
    words: Vec<Box<str>>,
    /// Field terms of two words, as they are written.
    pairs: Vec<Box<str>>,
    /// What is suggested while somebody types, with what it means.
    phrases: Vec<(String, String)>,
    /// The numbers of the stems that expressions are made of.
    stems: HashMap<Box<str>, u32>,
    /// By number of a stem, the expressions that begin looking there.
    anchored: Vec<Vec<u32>>,
    /// Of what decides how offerings are indexed.
    fingerprint: [u8; 32],
}

/// What words can mean.
#[derive(Debug)]
pub struct Concept {
    /// Its name in the files.
    pub slug: Box<str>,
    /// What people read after the arrow: `vervangende zorg (respijtzorg)`.
    pub name: Box<str>,
    /// By what an offering shows that it is this kind of help.
    pub terms: Vec<Term>,
    /// What an offering with this function has of it even without any term; from 0 to 1.
    pub functions: Vec<(BasicFunction, f32)>,
    /// Who says this is such a carer.
    pub carer_types: ChoiceSet<CarerType>,
    /// Who says this cares for such a person.
    pub cares_for: ChoiceSet<CaresFor>,
    /// Who says this cares for somebody with one of these.
    pub conditions: ConditionSet,
    /// Places of the concepts that answer it, and how well; from 0 to 1.
    pub leads_to: Vec<(usize, f32)>,
    /// Slugs of the help lines that must be seen at once.
    pub help_lines: Vec<Box<str>>,
}

/// A word or phrase of the field.
#[derive(Debug)]
pub struct Term {
    /// All of them must be there.
    pub stems: Vec<String>,
    /// How surely it tells; from 0 to 1.
    pub weight: f32,
}

/// Words of carers that mean a concept.
struct Expression {
    /// Numbers of stems, as written.
    stems: Vec<u32>,
    /// The words must come in this order, close together: those of danger are everyday words otherwise.
    in_order: bool,
    /// They come in this order, and end a sentence.
    ends: bool,
    concept: usize,
    weight: f32,
}

/// From this weight a word says by itself what is needed.
const TELLS: f32 = 0.55;

impl Concept {
    /// Whether it only says who somebody is: no help answers it.
    pub fn is_of_people(&self) -> bool {
        self.terms.is_empty() && self.leads_to.is_empty()
    }
}

impl Lexicon {
    /// The file with the concepts.
    pub const CONCEPTS: &str = "data/begrippen.csv";
    /// The file with the expressions.
    pub const EXPRESSIONS: &str = "data/woordenboek.csv";
    /// The file with a municipality's own expressions, beside ours.
    pub const OWN_EXPRESSIONS: &str = "data/eigen-woorden.csv";
    /// The file with sentences to suggest.
    pub const EXAMPLES: &str = "data/voorbeeldzinnen.csv";
    /// Where whoever says nothing that we know is sent.
    pub const NEAREST: &str = "steunpunt";
    /// What one's own age can make one.
    pub const YOUNG: &str = "jongere";
    /// The same at the other end.
    pub const OLDER: &str = "oudere-mantelzorger";

    /// Reads the files, with the words that are kept on screen. Names of conditions in the vocabulary are expressions too.
    ///
    /// # Errors
    /// Every line that can't be used, with what is wrong, up to ten of them.
    pub fn load(files: &Files, dutch: &Dutch, vocabulary: &Vocabulary, own: &[OwnWord]) -> Result<Self, DataError> {
        rows::load(files, dutch, vocabulary, own)
    }

    /// How many expressions there are.
    pub fn size(&self) -> usize {
        self.expressions.len()
    }

    /// Every concept, by place.
    pub fn concepts(&self) -> &[Concept] {
        &self.concepts
    }

    /// The place of the concept with this slug.
    pub fn concept(&self, slug: &str) -> Option<usize> {
        self.concepts.iter().position(|concept| &*concept.slug == slug)
    }

    /// Every word of an expression or a field term, as it is written.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(|word| &**word)
    }

    /// Field terms of two words.
    pub fn pairs(&self) -> impl Iterator<Item = &str> {
        self.pairs.iter().map(|pair| &**pair)
    }

    /// What can be suggested while somebody types, each with what it means in plain words.
    pub fn phrases(&self) -> &[(String, String)] {
        &self.phrases
    }

    /// Whether some expression has this stem.
    pub fn knows(&self, stem: &str) -> bool {
        self.stems.contains_key(stem)
    }

    /// Whether a word with this stem says by itself what is needed.
    pub fn tells(&self, stem: &str) -> bool {
        let Some(number) = self.stems.get(stem) else { return false };
        self.anchored[*number as usize].iter().map(|place| &self.expressions[*place as usize]).any(|expression| {
            expression.stems == [*number]
                && expression.weight >= TELLS
                && !self.concepts[expression.concept].terms.is_empty()
        })
    }

    /// Tells concepts from others: an index made with others holds other kinds of help. Expressions are not in it.
    pub fn fingerprint(&self) -> &[u8] {
        &self.fingerprint
    }

    /// The word in the index that marks an offering as of this kind. No word of a text has its first letter.
    pub fn mark(&self, concept: usize) -> String {
        format!("#{}", self.concepts[concept].slug)
    }
}
