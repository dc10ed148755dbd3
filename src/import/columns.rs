//! Finds the header row and says which column holds what.

mod aliases;
mod carers;
mod lacking;
mod seen;

use std::borrow::Cow;
use std::collections::HashMap;

pub use aliases::Target;
pub(super) use lacking::asks_name;
pub use lacking::{NO_NAME, lacks_name};
pub use seen::{Line, Seen, SeenColumn, seen};

use super::Problem;
use super::choices::Choices;
use super::decode::{Decoded, Sheet, SheetRow, Unreadable, rejoined};
use super::rows::meetings;
use crate::model::cell::bare_words;
use crate::model::choice::Choice;
use crate::model::field::Field;

/// The header stands within the first rows; titles and explanation may come before it.
const LOOK_WITHIN: usize = 60;

/// One column that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its place in the row.
    pub place: usize,
    /// The header as the file writes it.
    pub header: String,
    /// What it holds.
    pub target: Target,
}

/// The columns of a sheet.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Columns {
    /// Which row of the sheet holds the headers.
    pub header_row: usize,
    /// The columns that are read, in the order of the file.
    pub used: Vec<Column>,
    /// About the columns as a whole: unknown, or named twice.
    pub notes: Vec<Problem>,
}

impl Columns {
    /// The header under which this field stands, for messages.
    pub fn header(&self, field: Field) -> &str {
        let named = self.used.iter().find(|column| column.target.field() == field);
        named.map_or_else(|| field.header(), |column| &column.header)
    }

    /// The header of the column that tells the audience in words of its own.
    pub fn audience(&self) -> Option<&str> {
        let told = self.used.iter().find(|column| column.target == Target::Audience);
        told.map(|column| column.header.as_str())
    }

    /// Whether the file says anything about this field.
    pub fn has(&self, field: Field) -> bool {
        self.used.iter().any(|column| column.target.field() == field)
    }
}

/// The chosen header row, or the first sheet with one that is recognised; and its columns.
///
/// # Errors
/// When no sheet has one, or when the columns lack what no list can do without.
pub fn find<'a>(decoded: &'a Decoded, choices: &Choices) -> Result<(Cow<'a, Sheet>, Columns), Unreadable> {
    let (sheet, place) = with_header(decoded, choices)?.ok_or_else(|| no_header(decoded))?;
    let columns = columns(&sheet, place, choices);
    match lacking::without(&columns, &sheet.rows[place]) {
        Some(lack) => Err(Unreadable(format!("{lack} Voeg ze toe, of geef de goede kolom deze naam."))),
        None => Ok((sheet, columns)),
    }
}

/// The sheet that was chosen; `None`: none was, or it is gone.
fn chosen_sheet<'a>(decoded: &'a Decoded, choices: &Choices) -> Option<&'a Sheet> {
    let line = choices.header_line?;
    let named = |sheet: &&Sheet| choices.sheet.as_ref().is_none_or(|name| sheet.name == *name);
    decoded.sheets.iter().filter(named).find(|sheet| sheet.rows.iter().any(|row| row.line == line))
}

fn with_header<'a>(decoded: &'a Decoded, choices: &Choices) -> Result<Option<(Cow<'a, Sheet>, usize)>, Unreadable> {
    if let Some(sheet) = chosen_sheet(decoded, choices) {
        let place = sheet.rows.iter().position(|row| Some(row.line) == choices.header_line);
        return Ok(place.map(|place| (Cow::Borrowed(sheet), place)));
    }
    let lists = || decoded.sheets.iter().filter(|sheet| !meetings::is_it(&sheet.name));
    let found = lists().find_map(|sheet| header_row(sheet).map(|place| (Cow::Borrowed(sheet), place)));
    if found.is_some() {
        return Ok(found);
    }
    for sheet in lists().filter_map(rejoined) {
        let sheet = sheet?;
        if let Some(place) = header_row(&sheet) {
            return Ok(Some((Cow::Owned(sheet), place)));
        }
    }
    Ok(None)
}

/// Whether this is a known name of a column.
pub(super) fn is_known(name: &str) -> bool {
    aliases::target(name).is_some()
}

/// Which of the known names of columns a row holds.
pub(super) fn recognised(row: &SheetRow) -> Vec<Field> {
    let mut fields: Vec<Field> =
        row.cells.iter().filter_map(|cell| aliases::target(cell)).map(|(t, _)| t.field()).collect();
    fields.sort_unstable();
    fields.dedup();
    fields
}

/// The row with the most known names, and at least two. One of them must tell what a row is about.
fn header_row(sheet: &Sheet) -> Option<usize> {
    let mut best: Option<(usize, usize)> = None;
    for (place, row) in sheet.rows.iter().take(LOOK_WITHIN).enumerate() {
        let fields = recognised(row);
        let telling = [Field::Code, Field::Title, Field::Organisation].iter().any(|field| fields.contains(field));
        if telling && fields.len() >= 2 && best.is_none_or(|(most, _)| fields.len() > most) {
            best = Some((fields.len(), place));
        }
    }
    best.map(|(_, place)| place)
}

/// The sheets beside the one that is read, with how many rows each holds under its header.
pub(super) fn others(decoded: &Decoded, read: &Sheet) -> Vec<(String, usize)> {
    let others = decoded.sheets.iter().filter(|sheet| sheet.name != read.name && !sheet.rows.is_empty());
    others
        .map(|sheet| (sheet.name.clone(), sheet.rows.len() - header_row(sheet).map_or(0, |place| place + 1)))
        .collect()
}

fn columns(sheet: &Sheet, header_row: usize, choices: &Choices) -> Columns {
    let (header, rows) = (&sheet.rows[header_row], &sheet.rows[header_row + 1..]);
    let mut candidates: HashMap<Target, Vec<(usize, Column)>> = HashMap::new();
    let mut used = Vec::new();
    let mut unknown = Vec::new();
    for (place, key) in keys(header).into_iter().enumerate() {
        let name = header.cells[place].trim();
        let chosen = choices.columns.get(&key).map(|target| Target::from_key(target));
        let said = || if name.is_empty() { key.clone() } else { name.to_owned() };
        // What was chosen goes before what is recognised.
        let target = match chosen {
            Some(chosen) => chosen.map(|target| (target, 0)),
            None => recognise(name, place, rows).map(|(target, rank)| (target, rank + 1)),
        };
        match target {
            Some((target, rank)) if target.is_single() => {
                candidates.entry(target).or_default().push((rank, Column { place, header: said(), target }));
            }
            Some((target, _)) => used.push(Column { place, header: said(), target }),
            None if chosen.is_none() && !name.is_empty() => unknown.push(name.to_owned()),
            None => {}
        }
    }
    let mut notes = unknown_columns(header.line, &unknown);
    for several in candidates.into_values() {
        used.push(best(several, header.line, rows, &mut notes));
    }
    used.sort_by_key(|column| column.place);
    notes.sort_by(|one, other| one.column.cmp(&other.column));
    Columns { header_row, used, notes }
}

/// What a column holds by its name, and where that may mean two things by its values. What only counts the rows says of
/// no row which offering it is.
fn recognise(name: &str, place: usize, rows: &[SheetRow]) -> Option<(Target, usize)> {
    let values = || rows.iter().filter_map(|row| row.cells.get(place));
    match aliases::target(name)? {
        (Target::Audience, rank) if carers::are_types(values()) => Some((Target::Cell(Field::CarerTypes), rank)),
        (Target::Cell(Field::Code), _)
            if matches!(bare_words(name).as_str(), "nr" | "nummer") && lacking::is_row_number(values()) =>
        {
            None
        }
        known => Some(known),
    }
}

/// Of several columns for one field: the best known name, and of equal names the first whose contents fit.
fn best(mut several: Vec<(usize, Column)>, line: usize, rows: &[SheetRow], notes: &mut Vec<Problem>) -> Column {
    several.sort_by_key(|(rank, column)| (*rank, !fits(column, rows), column.place));
    let (_, chosen) = several.remove(0);
    for (_, other) in several {
        let message = format!(
            "Twee kolommen gaan over hetzelfde. Wij lezen kolom {} (‘{}’), en niet kolom {} (‘{}’). \
             Geef de andere kolom een eigen naam als die ook mee moet.",
            letter(chosen.place),
            chosen.header,
            letter(other.place),
            other.header
        );
        notes.push(Problem::warning(line, &other.header, "", message));
    }
    chosen
}

/// Whether most cells look like what the field holds. A column `Plaats` may hold streets.
fn fits(column: &Column, rows: &[SheetRow]) -> bool {
    let looks_right = |cell: &str| match column.target.field() {
        Field::Place => !cell.contains(|letter: char| letter.is_ascii_digit()) && cell.len() < 40,
        Field::Phone | Field::Whatsapp | Field::Postcode => cell.contains(|letter: char| letter.is_ascii_digit()),
        Field::Email => cell.contains('@'),
        Field::Website | Field::OriginUrl => cell.contains('.') && !cell.contains('@'),
        _ => true,
    };
    let filled = rows.iter().filter_map(|row| row.cells.get(column.place)).map(|cell| cell.trim());
    let (mut right, mut all) = (0, 0);
    for cell in filled.filter(|cell| !cell.is_empty()).take(200) {
        all += 1;
        right += usize::from(looks_right(cell));
    }
    all > 0 && right * 2 > all
}

/// What a column is remembered by: its header, with a number from the second of that name on, or its letter.
fn keys(header: &SheetRow) -> Vec<String> {
    let mut times = HashMap::<String, usize>::new();
    let mut keys = Vec::with_capacity(header.cells.len());
    for (place, name) in header.cells.iter().enumerate() {
        // No header is so long that it outgrows a form.
        let short: String = name.trim().chars().take(80).collect();
        let count = times.entry(short.clone()).or_default();
        *count += 1;
        keys.push(match (short.is_empty(), *count) {
            (true, _) => format!("kolom {}", letter(place)),
            (false, 1) => short,
            (false, count) => format!("{short} ({count})"),
        });
    }
    keys
}

fn unknown_columns(line: usize, unknown: &[String]) -> Vec<Problem> {
    let message = |name: &str| {
        let meant = aliases::near(name).map(|near| format!(" Bedoelde u ‘{near}’?")).unwrap_or_default();
        format!("Deze kolom kennen wij niet. Hij is niet gelezen.{meant} Hernoem hem als hij mee moet.")
    };
    unknown.iter().map(|name| Problem::warning(line, name, "", message(name))).collect()
}

/// The spreadsheet's own name of a column: A, B, … Z, AA.
fn letter(place: usize) -> String {
    let last = char::from(b'A' + u8::try_from(place % 26).unwrap_or(0));
    if place < 26 { last.to_string() } else { format!("{}{last}", letter(place / 26 - 1)) }
}

fn no_header(decoded: &Decoded) -> Unreadable {
    let rows = decoded.sheets.iter().flat_map(|sheet| sheet.rows.iter().take(LOOK_WITHIN));
    // Of equally likely rows the first: `max_by_key` would give the last.
    let likely = rows.rev().max_by_key(|row| (recognised(row).len(), row.cells.len()));
    let seen = likely.map(|row| format!(" Wij zagen op regel {}: {}.", row.line, names_in(row))).unwrap_or_default();
    Unreadable(format!(
        "Wij vinden geen regel met kolomnamen. Wij verwachten in elk geval: titel (of ‘dienst’), aanbieder (of \
         ‘organisatie’), samenvatting of omschrijving, en functies (of ‘soort hulp’).{seen} \
         Zet de kolomnamen boven de lijst."
    ))
}

fn names_in(row: &SheetRow) -> String {
    let names: Vec<String> =
        row.cells.iter().map(|cell| crate::model::cell::one_line(cell)).filter(|cell| !cell.is_empty()).collect();
    let shown: Vec<String> = names.iter().take(25).map(|name| name.chars().take(40).collect()).collect();
    let more = names.len().saturating_sub(shown.len());
    if more == 0 { shown.join(", ") } else { format!("{} en nog {more}", shown.join(", ")) }
}

/// The slug of a burden level, for the three yes/no columns.
pub(super) fn burden_slug(target: Target) -> Option<&'static str> {
    match target {
        Target::BurdenAt(burden) => Some(burden.slug()),
        _ => None,
    }
}

#[cfg(test)]
mod tests;
