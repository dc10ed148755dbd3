//! The columns of a file as a person may see and change them.

use super::lacking::{lacks_name, without_on_screen};
use super::{Column, Target, columns, keys, letter, recognise, with_header};
use crate::import::choices::Choices;
use crate::import::decode::{Decoded, Sheet};
use crate::model::field::Field;

/// How many values of a column are shown.
const SHOWN: usize = 5;
/// How many lines may be chosen as the headers.
const LINES: usize = 15;

/// One line that may hold the headers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its sheet; empty for a text file.
    pub sheet: String,
    /// Where it stands.
    pub line: usize,
    /// The beginning of it.
    pub text: String,
}

/// One column with its first values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenColumn {
    /// What a choice is remembered by.
    pub key: String,
    /// The spreadsheet's own name of it: A, B.
    pub letter: String,
    /// What we make of its header.
    pub recognised: Option<Target>,
    /// What it holds now.
    pub target: Option<Target>,
    /// The first values under the header.
    pub values: Vec<String>,
}

/// The columns of the sheet that is read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seen {
    /// The sheet that is read.
    pub sheet: String,
    /// Where its headers stand; 0 where none were found.
    pub header_line: usize,
    /// From left to right.
    pub columns: Vec<SeenColumn>,
    /// Lines that may be chosen as headers.
    pub lines: Vec<Line>,
    /// What no list can do without and this one does; empty: it can be read.
    pub trouble: String,
    /// Title or organisation, where the other must do for both.
    pub lacks: Option<Field>,
}

impl Seen {
    /// Whether every column with a header was recognised, and everything is there.
    pub fn is_clear(&self, choices: &Choices) -> bool {
        let known = |column: &SeenColumn| column.target.is_some() || choices.columns.contains_key(&column.key);
        self.trouble.is_empty() && self.columns.iter().all(known)
    }
}

/// What there is to choose from.
pub fn seen(decoded: &Decoded, choices: &Choices) -> Seen {
    let lines = decoded.sheets.iter().flat_map(lines).collect();
    match with_header(decoded, choices) {
        Err(unreadable) => Seen { lines, trouble: unreadable.0, ..Seen::default() },
        Ok(None) => {
            let trouble = super::no_header(decoded).0;
            Seen { lines, trouble, ..Seen::default() }
        }
        Ok(Some((sheet, place))) => {
            let found = columns(&sheet, place, choices);
            let trouble = without_on_screen(&found, &sheet.rows[place], choices);
            Seen {
                sheet: sheet.name.clone(),
                header_line: sheet.rows[place].line,
                columns: shown(&sheet, place, &found.used),
                lines,
                trouble: trouble.unwrap_or_default(),
                lacks: lacks_name(&found),
            }
        }
    }
}

fn lines(sheet: &Sheet) -> impl Iterator<Item = Line> + '_ {
    sheet.rows.iter().take(LINES).map(|row| Line {
        sheet: sheet.name.clone(),
        line: row.line,
        text: row
            .cells
            .iter()
            .filter(|cell| !cell.trim().is_empty())
            .map(|cell| short(cell, 30))
            .take(6)
            .collect::<Vec<_>>()
            .join(" · "),
    })
}

/// Columns without a header are shown where they hold something.
fn shown(sheet: &Sheet, place: usize, used: &[Column]) -> Vec<SeenColumn> {
    let header = &sheet.rows[place];
    let rows = &sheet.rows[place + 1..];
    let column = |(at, key): (usize, String)| {
        let values: Vec<String> = rows
            .iter()
            .filter_map(|row| row.cells.get(at))
            .filter(|cell| !cell.trim().is_empty())
            .take(SHOWN)
            .map(|cell| short(cell, 60))
            .collect();
        let target = used.iter().find(|column| column.place == at).map(|column| column.target);
        let recognised = recognise(header.cells[at].trim(), at, rows).map(|(target, _)| target);
        let is_named = !header.cells[at].trim().is_empty();
        let column = SeenColumn { key, letter: letter(at), recognised, target, values };
        (is_named || !column.values.is_empty()).then_some(column)
    };
    keys(header).into_iter().enumerate().filter_map(column).collect()
}

fn short(cell: &str, most: usize) -> String {
    let line = crate::model::cell::one_line(cell);
    match line.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}
