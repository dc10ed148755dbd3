//! What the index holds otherwise than what is published.

use std::collections::HashMap;
use std::sync::Arc;

use tantivy::TantivyError;

use super::store::Store;
use crate::model::published::Published;
use crate::search::{Snapshot, index};

/// What must happen to the index.
#[derive(Default)]
pub(super) struct Difference {
    /// Numbers to take out.
    pub outdated: Vec<u64>,
    /// Ordinals to put in.
    pub missing: Vec<usize>,
}

impl Difference {
    pub fn between(store: &Store, snapshot: &Snapshot) -> Result<Self, TantivyError> {
        let of = |(place, each): (usize, &Arc<Published>)| (u64::from(each.number), (each.mark, place));
        let mut missing: HashMap<u64, (u64, usize)> = snapshot.offerings.iter().enumerate().map(of).collect();
        let mut difference = Self::default();
        for segment in store.index().reader()?.searcher().segment_readers() {
            for (number, mark) in index::marks(segment)? {
                if missing.get(&number).is_some_and(|(published, _)| *published == mark) {
                    missing.remove(&number);
                } else {
                    difference.outdated.push(number);
                }
            }
        }
        difference.missing = missing.into_values().map(|(_, place)| place).collect();
        difference.missing.sort_unstable();
        Ok(difference)
    }

    pub fn is_empty(&self) -> bool {
        self.outdated.is_empty() && self.missing.is_empty()
    }
}
