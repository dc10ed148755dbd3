//! A file on its way in, through the screen: read with what a person chose, planned, and kept row by row until it is
//! applied (`import::apply::upload`). The plan is the same as the command line's.

mod faulty;
mod likely;
mod past;
mod propose;
mod rows;
mod shown;
mod told;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Problem;
use crate::model::field::{Cells, Field};

pub use faulty::faulty_rows;
pub use likely::{Because, TWIN_ADVICE};
pub use past::{moved_since, rows_of_import};
pub use propose::{Gathered, Proposal, amend, amend_rows, gather, keep};
pub use shown::{RowKey, plan_mark, values_mark};

/// What is to be said about the file as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Summary {
    /// The sheet that was read; empty for a text file.
    pub sheet: String,
    /// Where the headers stand.
    pub header_line: usize,
    /// How many rows there are under it.
    pub rows: usize,
    /// How many sample offerings make room for it.
    pub samples: usize,
    /// How many new rows look like an offering that is there.
    pub likely: usize,
    /// In the file, but stopped on the site, and so they stay: ids and titles.
    pub still_stopped: Vec<(String, String)>,
    /// What the file has no column for and every new offering needs, by canonical header, with how many rows fail for it.
    pub no_column: Vec<(String, usize)>,
    /// By the slug of a kind: how many of its rows say otherwise than the site, where that was changed since.
    pub behind: Vec<(String, usize)>,
    /// The lines of changed rows whose offering was stopped, and comes back on the site.
    pub back: Vec<i64>,
    /// How many rows have something that can be lived with.
    pub warned: usize,
    /// Remarks that belong to no row.
    pub notes: Vec<Problem>,
    /// Why it could not be planned or applied the last time; empty: it could.
    pub trouble: String,
}

impl Summary {
    /// As the database keeps it.
    pub fn from_json(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    /// For the database.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// What is kept of one row of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Content {
    /// As the catalogue had it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<Cells>,
    /// As it becomes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<Cells>,
    /// Errors and warnings.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub problems: Vec<Problem>,
    /// By the column that a problem names: the canonical header of the field that it holds.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, String>,
    /// By canonical header: what was typed in the cells that could not be read.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub typed: BTreeMap<String, String>,
    /// Offerings that may be the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub likely: Vec<Likely>,
    /// The same, of a row that somebody said is new.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub declined: Vec<Likely>,
    /// Where it is about an offering of another list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub shared: Option<SharedRow>,
    /// By what it is remembered which offering this row is about; empty where nobody said so.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub link_key: String,
    /// By what it is remembered that this row is new, or about what it is about without a link; likewise.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub new_key: String,
}

impl Content {
    /// As the database keeps it.
    pub fn from_json(json: &str) -> Self {
        serde_json::from_str(json).unwrap_or_default()
    }

    fn to_json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The field that a problem of this row is about.
    pub fn field_of(&self, problem: &Problem) -> Option<Field> {
        self.fields.get(&problem.column).and_then(|header| Field::from_header(header))
    }
}

/// A row about an offering of another list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SharedRow {
    /// The id of that list.
    pub source_id: String,
    /// Its name.
    pub source: String,
    /// By what it is remembered what the row said.
    pub row_key: String,
    /// What it says.
    pub said: Cells,
    /// A person chose that all of it counts.
    pub is_whole: bool,
    /// By canonical header, what stays as the other list has it: as it is on the site, and in the file.
    pub kept: Vec<(String, String, String)>,
}

/// An offering that a new row may be about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Likely {
    /// Which offering.
    pub id: String,
    /// Its source.
    pub source_id: String,
    /// The name of that source.
    pub source: String,
    /// Its row.
    pub cells: Cells,
    /// What is the same.
    pub because: Vec<Because>,
}
