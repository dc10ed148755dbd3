//! What each answer of the conversation asks for: which kinds of support answer it, and which offerings of these. So what
//! weighs most on this carer decides what stands first. `data/wat-weegt.csv`: a municipality lays its own over it.
//!
//! A row is a question, a sign or a grade by its slug, with kinds of support of `data/ondersteuning.csv` and concepts of
//! `data/begrippen.csv`, each with how well it answers (`logeren=60`), and words to search for. A row that is not there
//! weighs nothing.

use std::collections::HashSet;

use serde::Deserialize;

use super::{Support, weighted_in};
use crate::files::Files;
use crate::model::vocabulary::{DataError, rows};

/// What weighs on a carer, and what answers it.
#[derive(Debug, Clone)]
pub struct Matter {
    /// Of the question, the sign or the [`super::Grade`].
    pub slug: String,
    /// Slugs of kinds of support, each with how well it answers, from 0 to 1.
    pub supports: Vec<(String, f32)>,
    /// Slugs of concepts, likewise: an offering that is of one of them answers better than its neighbours.
    pub concepts: Vec<(String, f32)>,
    /// What to search for besides; may be empty.
    pub search: String,
}

/// A line as it is written.
#[derive(Deserialize)]
struct Line {
    slug: String,
    #[serde(rename = "steun")]
    supports: String,
    #[serde(rename = "begrippen")]
    concepts: String,
    #[serde(rename = "zoekwoorden")]
    search: String,
}

impl Matter {
    /// The file.
    pub const FILE: &'static str = "data/wat-weegt.csv";
    /// The one about money: to whom it is [heavy](Self::HEAVY), what asks money is of less use.
    pub const MONEY: &str = "last-geld";
    /// The heaviest weight of an answer.
    pub const HEAVY: u8 = 2;

    fn read(line: Line, known: &[Support]) -> Result<Self, String> {
        let Line { slug, supports, concepts, search } = line;
        let supports = weighted_in(&supports)?;
        if let Some((unknown, _)) = supports.iter().find(|(name, _)| !known.iter().any(|known| known.slug == *name)) {
            return Err(format!("bij ‘{slug}’: de steun ‘{unknown}’ staat niet in {}", Support::FILE));
        }
        Ok(Self { concepts: weighted_in(&concepts)?, slug, supports, search })
    }
}

/// Reads and checks every line.
pub(in crate::model) fn load(files: &Files, supports: &[Support]) -> Result<Vec<Matter>, DataError> {
    let mut seen = HashSet::new();
    let read = |(number, line): (u64, Line)| {
        let twice = (!seen.insert(line.slug.clone())).then(|| format!("‘{}’ staat er twee keer in", line.slug));
        let matter = twice.map_or_else(|| Matter::read(line, supports), Err);
        let wrong = |reason| DataError { file: Matter::FILE.to_owned(), reason: format!("regel {number}: {reason}") };
        matter.map_err(wrong)
    };
    rows::<Line>(files, Matter::FILE)?.into_iter().map(read).collect()
}
