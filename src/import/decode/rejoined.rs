//! A `;` file that a program opened as a `,` file and saved again: the cells hold pieces of lines.

use super::csv::sheet;
use super::{Sheet, SheetRow, Unreadable};

/// Puts the lines together again and cuts them by `;`. `None` when the sheet does not look like this accident.
pub(in crate::import) fn rejoined(original: &Sheet) -> Option<Result<Sheet, Unreadable>> {
    let of_pieces = |row: &SheetRow| row.cells.first().is_some_and(|cell| cell.matches(';').count() >= 3);
    let first = original.rows.first()?;
    if !original.rows.iter().take(60).any(of_pieces) {
        return None;
    }
    let mut text = String::new();
    let mut line = first.line;
    for row in &original.rows {
        // Rows that were left out were empty lines within a cell.
        while line < row.line {
            text.push('\n');
            line += 1;
        }
        let joined = row.cells.join(",");
        line += joined.matches('\n').count();
        text.push_str(&joined);
    }
    Some(sheet(&text, ';', first.line).map(|sheet| Sheet { name: original.name.clone(), ..sheet }))
}
