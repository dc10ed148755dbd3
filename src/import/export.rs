//! The catalogue as a file that comes back with every row unchanged, also after a spreadsheet program saved it.

use diesel::result::QueryResult;
use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::guard;
use crate::db::AnyConnection;
use crate::model::field::{Cells, Field};
use crate::model::offering;
use crate::model::source::{self, Source};

/// The source that is exported, or the reason in Dutch why it isn't clear which.
///
/// # Errors
/// When the database does not answer.
pub fn source(connection: &mut AnyConnection, asked: Option<&str>) -> QueryResult<Result<Source, String>> {
    let sources = source::all(connection)?;
    let names = || sources.iter().map(|source| source.name.as_str()).collect::<Vec<_>>().join(", ");
    if let Some(name) = asked {
        let found = sources.iter().find(|source| source.name == name).cloned();
        return Ok(found.ok_or_else(|| format!("Er is geen lijst ‘{name}’. Wel: {}.", names())));
    }
    let filled = source::filled(connection)?;
    let with_offerings: Vec<&Source> = sources.iter().filter(|source| filled.contains(&source.id)).collect();
    Ok(match with_offerings.as_slice() {
        [only] => Ok(Source::clone(only)),
        [] => Err("De catalogus is leeg. Er is niets om op te slaan.".to_owned()),
        _ => Err(format!("Er zijn meer lijsten: {}. Zeg met --source welke u bedoelt.", names())),
    })
}

/// Every offering of a source as a row, in the order in which they came.
///
/// # Errors
/// When the database does not answer.
pub fn rows(connection: &mut AnyConnection, source: &Source) -> QueryResult<Vec<Cells>> {
    Ok(offering::all(connection, Some(&source.id))?.into_iter().map(|offering| offering.cells).collect())
}

/// Any table as CSV, the first row being its header.
pub fn table_csv(table: &[Vec<String>]) -> Vec<u8> {
    [String::from("\u{feff}").into_bytes(), more_csv(table)].concat()
}

/// More rows of a table whose beginning [`table_csv`] made.
pub fn more_csv(table: &[Vec<String>]) -> Vec<u8> {
    let mut text = String::new();
    for row in table {
        line(&mut text, row.iter().map(String::as_str));
    }
    text.into_bytes()
}

/// Any table as a workbook in which every cell is text.
///
/// # Errors
/// When a text is longer than a cell of a workbook can hold.
pub fn table_xlsx(table: &[Vec<String>]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let text = Format::new().set_num_format("@");
    let sheet = workbook.add_worksheet();
    for (place, row) in (0_u32..).zip(table) {
        for (column, cell) in (0_u16..).zip(row).filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string_with_format(place, column, guarded(cell), &text)?;
        }
    }
    workbook.save_to_buffer()
}

/// CSV as Dutch spreadsheet programs open it with a double click: UTF-8 with a mark, `;`, CRLF.
pub fn csv(rows: &[Cells]) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    line(&mut text, Field::ALL.iter().map(|field| field.header()));
    for cells in rows {
        line(&mut text, Field::ALL.iter().map(|field| cells[*field].as_str()));
    }
    text.into_bytes()
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(';');
        }
        let cell = guard::harmless(cell);
        if cell.contains([';', '"', '\n', '\r', ',', '\t']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(&cell);
        }
    }
    text.push_str("\r\n");
}

/// A workbook in which every cell is text, so that nothing is run or rewritten.
///
/// # Errors
/// When a text is longer than a cell of a workbook can hold.
pub fn xlsx(rows: &[Cells]) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let bold = Format::new().set_bold();
    // Also tells spreadsheet programs to leave the cell alone when it is edited.
    let text = Format::new().set_num_format("@");
    let sheet = workbook.add_worksheet().set_name("aanbod")?;
    for (column, field) in (0_u16..).zip(Field::ALL) {
        sheet.write_string_with_format(0, column, field.header(), &bold)?;
        sheet.set_column_width(column, 22)?;
        sheet.set_column_format(column, &text)?;
    }
    sheet.set_freeze_panes(1, 2)?;
    for (line, cells) in (1_u32..).zip(rows) {
        for (column, field) in (0_u16..).zip(Field::ALL).filter(|(_, field)| !cells[**field].is_empty()) {
            sheet.write_string_with_format(line, column, guarded(&cells[*field]), &text)?;
        }
    }
    workbook.save_to_buffer()
}

/// In a workbook only a value that the import would strip of its own apostrophe needs one more.
fn guarded(value: &str) -> std::borrow::Cow<'_, str> {
    if value.starts_with('\'') { guard::harmless(value) } else { value.into() }
}

#[cfg(test)]
mod tests;
