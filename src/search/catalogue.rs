//! Everything a search needs, of one piece.

use std::sync::Arc;

use super::audience::Audiences;
use super::beginnings::Beginnings;
use super::compounds::Compounds;
use super::dictionary::Dictionary;
use super::dutch::{Dutch, Token};
use super::facets::Facets;
use super::index::TextIndex;
use super::lexicon::Lexicon;
use super::near::Geography;
use super::phones::Phones;
use super::question::{self, Question, Word};
use super::right_words::RightWords;
use super::spelling::Spelling;
use super::suggest::{Suggestion, Suggestions};
use super::{Facet, Outcome, Request, Snapshot, run};
use crate::files::Files;
use crate::model::own_word::OwnWord;
use crate::model::place::{Found, Gazetteer};
use crate::model::vocabulary::{DataError, Vocabulary};

/// How surely a compound is meant by one of its parts.
const WHOLE: f32 = 0.5;
/// Field terms of what is less wanted, or that tell less, are not marked.
const MARKED: f32 = 0.6;

/// The snapshot with the searcher that belongs to it.
pub struct Catalogue {
    /// What is published.
    pub snapshot: Arc<Snapshot>,
    /// The words by which it is shown.
    pub vocabulary: Arc<Vocabulary>,
    pub(super) dutch: Arc<Dutch>,
    pub(super) gazetteer: Arc<Gazetteer>,
    pub(super) index: Arc<TextIndex>,
    pub(super) facets: Arc<Facets>,
    pub(super) geography: Arc<Geography>,
    pub(super) phones: Arc<Phones>,
    pub(super) lexicon: Arc<Lexicon>,
    pub(super) dictionary: Dictionary,
    pub(super) spelling: Spelling,
    pub(super) compounds: Compounds,
    pub(super) beginnings: Beginnings,
    right_words: Arc<RightWords>,
    /// For whom each offering is, by ordinal.
    pub(super) audiences: Arc<Audiences>,
    suggestions: Arc<Suggestions>,
}

/// What is known of words, from the catalogue and the lexicon together.
struct Known {
    dictionary: Dictionary,
    spelling: Spelling,
    compounds: Compounds,
    beginnings: Beginnings,
}

impl Known {
    fn new(
        dutch: &Dutch,
        snapshot: &Snapshot,
        vocabulary: &Vocabulary,
        lexicon: &Lexicon,
        right_words: &RightWords,
    ) -> Self {
        let others = lexicon.words().chain(vocabulary.names());
        let dictionary = Dictionary::new(dutch, snapshot, others, lexicon.pairs());
        let names = dictionary.names().map(|name| (name, 0));
        Self {
            spelling: Spelling::new(dictionary.words().chain(names).chain(right_words.all())),
            compounds: Compounds::new(dictionary.stems(), |word| dutch.stem(word)),
            beginnings: Beginnings::new(dictionary.stems()),
            dictionary,
        }
    }
}

impl Catalogue {
    /// Puts the parts together; `index` must have been opened for this very snapshot.
    pub(super) fn new(
        snapshot: Snapshot,
        index: TextIndex,
        vocabulary: Arc<Vocabulary>,
        dutch: Arc<Dutch>,
        lexicon: Arc<Lexicon>,
        gazetteer: Arc<Gazetteer>,
        right_words: Arc<RightWords>,
    ) -> Self {
        let Known { dictionary, spelling, compounds, beginnings } =
            Known::new(&dutch, &snapshot, &vocabulary, &lexicon, &right_words);
        Self {
            spelling,
            compounds,
            beginnings,
            dictionary,
            right_words,
            audiences: Arc::new(Audiences::new(&snapshot.offerings)),
            facets: Arc::new(Facets::new(&snapshot.offerings, &vocabulary)),
            geography: Arc::new(Geography::new(&snapshot.offerings, &gazetteer)),
            phones: Arc::new(Phones::new(&snapshot.offerings)),
            suggestions: Arc::new(Suggestions::new(&snapshot, &vocabulary, lexicon.phrases())),
            snapshot: Arc::new(snapshot),
            index: Arc::new(index),
            vocabulary,
            dutch,
            lexicon,
            gazetteer,
        }
    }

    /// The same catalogue as it would be searched with these words kept on screen instead; what is suggested while one
    /// types stays.
    ///
    /// # Errors
    /// When a file of the lexicon was broken in the meantime.
    pub fn trying(&self, files: &Files, words: &[OwnWord]) -> Result<Self, DataError> {
        let lexicon = Arc::new(Lexicon::load(files, &self.dutch, &self.vocabulary, words)?);
        let Known { dictionary, spelling, compounds, beginnings } =
            Known::new(&self.dutch, &self.snapshot, &self.vocabulary, &lexicon, &self.right_words);
        Ok(Self {
            spelling,
            compounds,
            beginnings,
            dictionary,
            lexicon,
            snapshot: Arc::clone(&self.snapshot),
            vocabulary: Arc::clone(&self.vocabulary),
            dutch: Arc::clone(&self.dutch),
            gazetteer: Arc::clone(&self.gazetteer),
            index: Arc::clone(&self.index),
            facets: Arc::clone(&self.facets),
            geography: Arc::clone(&self.geography),
            phones: Arc::clone(&self.phones),
            right_words: Arc::clone(&self.right_words),
            audiences: Arc::clone(&self.audiences),
            suggestions: Arc::clone(&self.suggestions),
        })
    }

    /// The place that stands among words.
    pub(super) fn place_named(&self, text: &str, tokens: &[Token]) -> Option<question::Named<'_>> {
        let is_word = |token: &Token| {
            self.right_words.is_everyday(&token.word) || self.lexicon.knows(&self.dutch.stem(&token.word))
        };
        let is_known = |token: &Token| self.knows(&token.word);
        let is_place = |token: &Token| self.right_words.is_place(&token.word);
        question::named(&self.gazetteer, text, tokens, is_word, is_known, is_place)
    }

    /// Whether the lexicon has any of these words.
    pub(super) fn lexicon_knows_any(&self, tokens: &[Token]) -> bool {
        tokens.iter().any(|token| self.lexicon.knows(&self.dutch.stem(&token.word)))
    }

    /// Whether a word is right as it stands.
    pub(super) fn knows(&self, word: &str) -> bool {
        let stem = self.dutch.stem(word);
        self.spelling.knows(word)
            || self.lexicon.knows(&stem)
            || word.bytes().any(|byte| byte.is_ascii_digit())
            || self.index.has(&stem).is_ok_and(|has| has)
            || self.gazetteer.find_exactly(word).is_some()
    }

    /// The stems of the words that offerings have and that begin like this; where they have none, of the likeliest word
    /// of carers.
    pub(super) fn begun(&self, typed: &str) -> Vec<&str> {
        let mut stems = self.beginnings.of(typed);
        let likeliest = stems.first().copied();
        stems.retain(|stem| self.index.has(stem).is_ok_and(|has| has));
        if stems.is_empty() { likeliest.into_iter().collect() } else { stems }
    }

    /// Adds the compounds that a word is part of: `makelaar` finds `mantelzorgmakelaar`.
    pub(super) fn widen(&self, word: &mut Word) {
        let wholes = self.compounds.wholes(&word.stems[0].0).iter();
        word.stems.extend(wholes.map(|whole| (whole.to_string(), WHOLE)));
    }

    /// The stems to mark in results.
    pub(super) fn marks(&self, question: &Question<'_>) -> Vec<u32> {
        let concepts = self.lexicon.concepts();
        let typed =
            question.words.iter().filter(|word| word.telling).flat_map(|word| &word.stems).map(|(stem, _)| stem);
        // What is wanted without a word that says so was not looked for.
        let wants = question.wants.iter().filter(|want| want.weight >= MARKED && !want.words.is_empty());
        let terms = wants.flat_map(|want| &concepts[want.concept].terms);
        // The words of a phrase mean something together; each by itself, "even" or "thuis", would be marked everywhere.
        let terms = terms.filter(|term| term.stems.len() == 1 && term.weight >= MARKED).map(|term| &term.stems[0]);
        let mut marks: Vec<u32> = typed.chain(terms).filter_map(|stem| self.dictionary.number(stem)).collect();
        marks.sort_unstable();
        marks.dedup();
        marks
    }

    /// Answers one search.
    pub fn search(&self, request: &Request) -> Outcome {
        run::search(self, request)
    }

    /// What somebody may mean who has typed this.
    pub fn suggest(&self, typed: &str) -> Vec<Suggestion<'_>> {
        self.suggestions.of(typed)
    }

    /// What a suggested phrase means, in plain Dutch.
    pub fn meaning(&self, phrase: u32) -> &str {
        self.suggestions.meaning(phrase)
    }

    /// A text of a result in pieces, each with whether it is a word that was looked for.
    pub fn marked<'t>(&self, outcome: &Outcome, text: &'t str) -> Vec<(bool, &'t str)> {
        self.dictionary.marked(&outcome.marks, text)
    }

    /// Whether a postcode can be asked for, not only a place.
    pub fn knows_postcodes(&self) -> bool {
        self.gazetteer.knows_postcodes()
    }

    /// Whether help is given in this language, written as in the filter.
    pub fn has_language(&self, name: &str) -> bool {
        self.facets.has(Facet::Language, name)
    }

    /// The place that somebody typed: a name or a postcode.
    pub fn place(&self, typed: &str) -> Option<Found<'_>> {
        self.gazetteer.find(typed)
    }
}
