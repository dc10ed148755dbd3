//! Rows of the sheet → rows of canonical cells, each with everything there is to say about it.

pub(super) mod meetings;
mod memory;
mod once;
mod repeated;
mod row;

pub(super) use repeated::offering_key;

use super::choices::Choices;
use super::columns::{self, Columns};
use super::decode::{Decoded, Sheet, SheetRow, Unreadable, decode};
use super::{Problem, guard};
use crate::model::cell::{Words, one_line};
use crate::model::code;
use crate::model::field::{Cells, Field};
use memory::Memory;

/// A set of columns.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Fields(u64);

impl Fields {
    /// Adds one.
    pub fn add(&mut self, field: Field) {
        self.0 |= 1 << field as u64;
    }
    /// Takes one out.
    pub fn remove(&mut self, field: Field) {
        self.0 &= !(1 << field as u64);
    }
    /// Whether it is in the set.
    pub fn contains(self, field: Field) -> bool {
        self.0 >> field as u64 & 1 == 1
    }
}

/// One offering as the file has it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// Where it stands.
    pub line: usize,
    /// Its cells, in canonical form.
    pub cells: Cells,
    /// What the file says, also where it says "empty". Only these replace what the catalogue has.
    pub said: Fields,
    /// Of these only a column for the audience speaks, in its own words.
    pub of_audience: Fields,
    /// Where nothing else in the file speaks of the description: the one paragraph of it that tells the audience; empty:
    /// there is none.
    pub for_whom: Option<String>,
    /// Errors and warnings.
    pub problems: Vec<Problem>,
    /// The cells that could not be read, as they were typed.
    pub typed: Vec<(Field, String)>,
}

/// The whole file, read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    /// The name of the sheet; empty for a text file.
    pub sheet: String,
    /// The line of the headers.
    pub header_line: usize,
    /// Its columns.
    pub columns: Columns,
    /// Its rows, in the order of the file.
    pub rows: Vec<Row>,
    /// About the file as a whole, and about lines that hold no offering.
    pub notes: Vec<Problem>,
}

/// Reads a file up to the point where the catalogue comes in.
///
/// # Errors
/// When the file as a whole can't be read.
pub fn read(bytes: &[u8], file_name: &str, words: &Words) -> Result<Reading, Unreadable> {
    read_decoded(&decode(bytes, file_name)?, words, &Choices::default())
}

/// The same for a file that is decoded, with what a person chose.
///
/// # Errors
/// When the columns lack what no list can do without, or hold no offering.
pub fn read_decoded(decoded: &Decoded, words: &Words, choices: &Choices) -> Result<Reading, Unreadable> {
    let (sheet, columns) = columns::find(decoded, choices)?;
    let mut notes: Vec<Problem> = decoded.notes.iter().map(|note| Problem::warning(0, "", "", note.as_str())).collect();
    notes.extend(columns.notes.iter().cloned());
    notes.extend(one_name_for_two(&columns));
    let others = columns::others(decoded, &sheet).into_iter();
    notes.extend(others.filter(|(name, _)| !meetings::is_it(name)).map(unread));
    let table = table(&sheet, &columns, &mut notes);
    let header_line = sheet.rows[columns.header_row].line;
    if table.is_empty() {
        return Err(Unreadable(format!("Onder de kolomnamen op regel {header_line} staat geen aanbod.")));
    }
    let mut memory = Memory::new(words);
    let rows =
        table.into_iter().map(|row| row::read(row, &columns, &mut memory, choices.mended_on(row.line))).collect();
    let mut rows = repeated::merged(rows, &columns);
    notes.extend(meetings::join(decoded, &sheet, &mut rows, &columns, words, choices));
    codes_once(&mut rows, &columns);
    notes.extend(once::said_once(&mut rows));
    notes.extend(once::other_words(&mut rows));
    Ok(Reading { sheet: sheet.name.clone(), header_line, columns, rows, notes })
}

/// A sheet that nobody misses until the site lacks it.
fn unread((name, rows): (String, usize)) -> Problem {
    let rows = if rows == 1 { "1 regel".to_owned() } else { format!("{rows} regels") };
    Problem::warning(0, "", "", format!("Niet gelezen: blad ‘{name}’ ({rows})."))
}

/// The cell as it was before a spreadsheet's protection.
fn cell(row: &SheetRow, place: usize) -> &str {
    row.cells.get(place).map_or("", |cell| guard::original(cell))
}

/// The rows under the header that hold offerings: up to a second table, without notes at the foot.
fn table<'a>(sheet: &'a Sheet, columns: &Columns, notes: &mut Vec<Problem>) -> Vec<&'a SheetRow> {
    let header = &sheet.rows[columns.header_row];
    let mut table: Vec<&SheetRow> = Vec::new();
    for row in &sheet.rows[columns.header_row + 1..] {
        if row.cells == header.cells {
            // Merged over two rows, or repeated on every page of a print.
            let message =
                "Hier staan de kolomnamen opnieuw. Haal deze regel weg, of zet de tweede tabel in een eigen bestand.";
            if !table.is_empty() {
                notes.push(Problem::error(row.line, "", &row.cells.join(" "), message));
            }
        } else if is_other_header(row) {
            let message = "Hier begint een tweede tabel met andere kolommen. Vanaf deze regel is niets gelezen. \
                           Zet elke tabel in een eigen bestand.";
            notes.push(Problem::error(row.line, "", &row.cells.join(" "), message));
            break;
        } else {
            table.push(row);
        }
    }
    drop_notes_at_foot(&mut table, columns, notes);
    table
}

fn is_other_header(row: &SheetRow) -> bool {
    let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
    // Most rows are none, which the first cells tell.
    let other = row.cells.iter().filter(|cell| !cell.trim().is_empty() && !columns::is_known(cell));
    if other.take(filled.div_ceil(2)).count() * 2 >= filled {
        return false;
    }
    let known = columns::recognised(row).len();
    known >= 3 && known * 2 > filled
}

/// ‘Bron: …’ in one cell under the list is no offering.
fn drop_notes_at_foot(table: &mut Vec<&SheetRow>, columns: &Columns, notes: &mut Vec<Problem>) {
    let code = columns.used.iter().find(|column| column.target.field() == Field::Code).map(|column| column.place);
    while let Some(row) = table.last() {
        let mut filled = row.cells.iter().enumerate().filter(|(_, cell)| !cell.trim().is_empty());
        let (Some((place, note)), None) = (filled.next(), filled.next()) else { return };
        if columns.used.len() < 3 || Some(place) == code {
            return;
        }
        let message =
            "Deze regel onder de lijst heeft maar één gevulde cel. Wij zien hem als opmerking en lezen hem niet.";
        notes.push(Problem::warning(row.line, "", note, message));
        table.pop();
    }
}

/// A list without a column for the one takes the other for both.
fn one_name_for_two(columns: &Columns) -> Option<Problem> {
    let field = columns::lacks_name(columns)?;
    let has = if field == Field::Title { Field::Organisation } else { Field::Title };
    let lacks = field.header();
    let header = columns.header(has);
    let message = format!("Er is geen kolom ‘{lacks}’. Wij nemen daarvoor wat in ‘{header}’ staat.");
    Some(Problem::warning(0, header, "", message))
}

/// A code says which offering it is: twice the same is an error on every line that has it, in capitals or not.
fn codes_once(rows: &mut [Row], columns: &Columns) {
    let mut lines = std::collections::HashMap::<String, Vec<(usize, String)>>::new();
    for row in rows.iter().filter(|row| !row.cells[Field::Code].is_empty()) {
        lines.entry(code::same(&row.cells[Field::Code])).or_default().push((row.line, row.cells[Field::Title].clone()));
    }
    for row in rows {
        let Some(all) = lines.get(&code::same(&row.cells[Field::Code])).filter(|all| all.len() > 1) else { continue };
        let named = |(line, title): &(usize, String)| {
            if title.is_empty() { line.to_string() } else { format!("{line} ({title})") }
        };
        let others: Vec<String> = all.iter().filter(|(line, _)| *line != row.line).map(named).collect();
        let message = format!("Deze code staat ook op regel {}. Geef elk aanbod een eigen code.", others.join(", "));
        let code = one_line(&row.cells[Field::Code]);
        row.problems.push(Problem::error(row.line, columns.header(Field::Code), &code, message));
    }
}

#[cfg(test)]
mod tests;
