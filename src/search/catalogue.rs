//! Everything a search needs, of one piece.

use std::sync::Arc;

use super::dutch::{self, Dutch};
use super::facets::Facets;
use super::index::TextIndex;
use super::near::Geography;
use super::query::Phones;
use super::{Facet, Outcome, Request, Snapshot, run};
use crate::model::place::{Found, Gazetteer};
use crate::model::vocabulary::Vocabulary;

/// The most words that a place's name has: `Nieuw- en Sint Joosland`.
const LONGEST_PLACE: usize = 5;

/// The snapshot with the searcher that belongs to it.
pub struct Catalogue {
    /// What is published.
    pub snapshot: Snapshot,
    /// The words by which it is shown.
    pub vocabulary: Arc<Vocabulary>,
    pub(super) dutch: Arc<Dutch>,
    pub(super) gazetteer: Arc<Gazetteer>,
    pub(super) index: TextIndex,
    pub(super) facets: Facets,
    pub(super) geography: Geography,
    pub(super) phones: Phones,
}

impl Catalogue {
    /// Puts the parts together; `index` must have been opened for this very snapshot.
    pub(super) fn new(
        snapshot: Snapshot,
        index: TextIndex,
        vocabulary: Arc<Vocabulary>,
        dutch: Arc<Dutch>,
        gazetteer: Arc<Gazetteer>,
    ) -> Self {
        Self {
            facets: Facets::new(&snapshot.offerings, &vocabulary),
            geography: Geography::new(&snapshot.offerings, &gazetteer),
            phones: Phones::new(&snapshot.offerings),
            snapshot,
            index,
            vocabulary,
            dutch,
            gazetteer,
        }
    }

    /// Answers one search.
    pub fn search(&self, request: &Request) -> Outcome {
        run::search(self, request)
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

    /// Whether each of these words is known: it stands in an offering, questions can do without it, or it is (part of)
    /// the name of a place.
    pub fn knows_words(&self, text: &str) -> bool {
        let words = dutch::words(text);
        let mut at = 0;
        while let Some(word) = words.get(at) {
            let place = (1..=LONGEST_PLACE.min(words.len() - at))
                .rev()
                .find(|len| self.gazetteer.has_name(&words[at..at + len].concat()));
            match place {
                Some(len) => at += len,
                None if self.knows_word(word) => at += 1,
                None => return false,
            }
        }
        !words.is_empty()
    }

    fn knows_word(&self, word: &str) -> bool {
        let is_found = || self.index.frequency(&self.dutch.stem(word)).is_ok_and(|count| count > 0);
        self.dutch.is_stop_word(word) || is_found()
    }
}
