//! What a list can't do without, and what it may be asked about.

use super::{Columns, names_in};
use crate::import::choices::Choices;
use crate::import::decode::SheetRow;
use crate::model::field::Field;

/// Under this name, which no column has, it is remembered that a list has one name for title and organisation.
pub const NO_NAME: &str = "(geen kolom voor de naam)";

/// A list without codes that has a column for one of title and organisation: the other. Whoever sits before a screen
/// is asked whether it is to be taken for both.
pub fn lacks_name(columns: &Columns) -> Option<Field> {
    match (columns.has(Field::Code), columns.has(Field::Title), columns.has(Field::Organisation)) {
        (false, true, false) => Some(Field::Organisation),
        (false, false, true) => Some(Field::Title),
        _ => None,
    }
}

/// What a person still has to say about the names: `None` where nothing lacks or they said so.
pub fn asks_name(columns: &Columns, choices: &Choices) -> Option<Field> {
    lacks_name(columns).filter(|field| choices.columns.get(NO_NAME).map(String::as_str) != Some(field.header()))
}

/// A list with codes may say only what changed; one without must say everything that an offering can't do without.
fn missing(columns: &Columns) -> Vec<&'static str> {
    let mut missing = Vec::new();
    if columns.has(Field::Code) {
        return missing;
    }
    if !columns.has(Field::Title) && !columns.has(Field::Organisation) {
        missing.push("titel");
    }
    if !columns.has(Field::Summary) && !columns.has(Field::Description) {
        missing.push("samenvatting of omschrijving");
    }
    if !columns.has(Field::Functions) {
        missing.push("functies");
    }
    missing
}

/// What no list can do without and this one does, in a sentence.
pub(super) fn without(columns: &Columns, header: &SheetRow) -> Option<String> {
    said(&missing(columns), header)
}

/// The same on screen, where somebody can be asked.
pub(super) fn without_on_screen(columns: &Columns, header: &SheetRow, choices: &Choices) -> Option<String> {
    let mut all = missing(columns);
    if let Some(field) = asks_name(columns, choices) {
        all.insert(0, field.header());
    }
    said(&all, header)
}

fn said(missing: &[&str], header: &SheetRow) -> Option<String> {
    (!missing.is_empty()).then(|| {
        format!(
            "Regel {} lijkt de regel met kolomnamen, maar deze kolommen ontbreken: {}. Gevonden: {}.",
            header.line,
            missing.join(", "),
            names_in(header)
        )
    })
}

/// 1, 2, 3 …: these move when the list is sorted.
pub(super) fn is_row_number<'a>(cells: impl Iterator<Item = &'a String>) -> bool {
    let filled = cells.map(|cell| cell.trim()).filter(|cell| !cell.is_empty());
    let mut count = 0;
    let counts = filled.enumerate().all(|(place, cell)| {
        count += 1;
        cell.trim_end_matches('.').parse() == Ok(place + 1)
    });
    counts && count > 1
}
