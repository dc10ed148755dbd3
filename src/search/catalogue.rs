//! Everything a search needs, of one piece.

use std::sync::Arc;

use super::dutch::Dutch;
use super::facets::Facets;
use super::index::TextIndex;
use super::near::Geography;
use super::query::Phones;
use super::suggest::{Suggestion, Suggestions};
use super::{Facet, Outcome, Request, Snapshot, run};
use crate::model::place::{Found, Gazetteer};
use crate::model::vocabulary::Vocabulary;

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
    suggestions: Suggestions,
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
            suggestions: Suggestions::new(&snapshot, &vocabulary, &[]),
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

    /// What somebody may mean who has typed this.
    pub fn suggest(&self, typed: &str) -> Vec<Suggestion<'_>> {
        self.suggestions.of(typed)
    }

    /// What a suggested phrase means, in plain Dutch.
    pub fn meaning(&self, phrase: u32) -> &str {
        self.suggestions.meaning(phrase)
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
