//! What a person decided about one file: where the headers stand, what its columns hold, better cells, and which
//! offering a row is about. Reading the same file with the same choices gives the same rows.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::model::field::Field;

/// Cells typed on screen, by canonical header.
pub type MendedCells = BTreeMap<String, String>;

/// Everything that was decided; empty: nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Choices {
    /// The sheet that is read, by name; `None`: the first with headers.
    pub sheet: Option<String>,
    /// The line of the headers; `None`: as recognised.
    pub header_line: Option<usize>,
    /// By the key of a column, the key of what it holds; empty: it is not read.
    pub columns: BTreeMap<String, String>,
    /// By line: cells that were mended.
    pub mended: BTreeMap<usize, MendedCells>,
    /// By line: the id of the offering that the row is about; empty: it is a new one.
    pub links: BTreeMap<usize, String>,
}

impl Choices {
    /// As the database keeps them.
    pub fn from_json(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// For the database.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The mended cells of a line.
    pub(super) fn mended_on(&self, line: usize) -> Option<&MendedCells> {
        self.mended.get(&line)
    }

    /// Keeps a better cell.
    pub fn mend(&mut self, line: usize, field: Field, value: &str) {
        self.mended.entry(line).or_default().insert(field.header().to_owned(), value.to_owned());
    }
}
