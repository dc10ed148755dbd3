//! The expressions of the files as people wrote them; the lexicon itself keeps only what it needs to find them.

use super::lines::Rows;
use super::rows::EXPRESSION_COLUMNS;
use super::{Lexicon, same};
use crate::files::Files;
use crate::model::vocabulary::DataError;

/// One line of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// As carers write them.
    pub words: String,
    /// The slug of a concept.
    pub concept: String,
    /// From 1 to 100.
    pub weight: u8,
}

/// Every expression of the files, ours first, in lower case.
///
/// # Errors
/// When a file can't be read.
pub fn written(files: &Files) -> Result<Vec<Written>, DataError> {
    let mut found = Vec::new();
    for file in [Lexicon::EXPRESSIONS, Lexicon::OWN_EXPRESSIONS] {
        for (_, row) in Rows::read(files, file, &EXPRESSION_COLUMNS)?.lines {
            let [words, concept, weight] = &row[..] else { continue };
            found.push(Written { words: same(words), concept: concept.clone(), weight: weight.parse().unwrap_or(100) });
        }
    }
    Ok(found)
}
