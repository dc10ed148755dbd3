//! The faulty rows alone, as a file: the same columns, and one more that says why.

use crate::import::choices::Choices;
use crate::import::columns;
use crate::import::decode::{Unreadable, decode};

/// The header of the column that says what is wrong.
const MESSAGE: &str = "melding";

/// The header and these lines of the file as they stand in it, each with what is wrong with it.
///
/// # Errors
/// When the file or its columns can't be read.
pub fn faulty_rows(
    file: &[u8],
    file_name: &str,
    choices: &Choices,
    messages: &[(usize, String)],
) -> Result<Vec<Vec<String>>, Unreadable> {
    let decoded = decode(file, file_name)?;
    let (sheet, columns) = columns::find(&decoded, choices)?;
    let header = &sheet.rows[columns.header_row];
    let lines = messages.iter().filter_map(|(line, _)| sheet.rows.iter().find(|row| row.line == *line));
    let wide = lines.map(|row| row.cells.len()).chain([header.cells.len()]).max().unwrap_or(0);
    let with = |cells: &[String], last: &str| {
        let mut row = cells.to_vec();
        row.resize(wide, String::new());
        row.push(last.to_owned());
        row
    };
    let mut table = vec![with(&header.cells, MESSAGE)];
    for (line, message) in messages {
        let cells = sheet.rows.iter().find(|row| row.line == *line).map_or(&[][..], |row| &row.cells);
        table.push(with(cells, message));
    }
    Ok(table)
}
