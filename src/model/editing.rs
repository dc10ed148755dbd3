//! Changes by hand: one offering or many, always with its revision and its line in the log, never over what somebody
//! else wrote in the meantime. Part of the caller's transaction.

pub mod many;
pub mod undo;

use diesel::result::{Error, QueryResult};

use super::choice::{Choice, Status};
use super::code;
use super::field::{Cells, Field};
use super::log_entry::{self, LogEntry};
use super::offering::{self, Offering};
use super::review::{self, Made};
use super::revision::Occasion;
use super::source::{self, Source};
use super::writing::Writing;
use crate::db::{AnyConnection, Generation};

/// Why nothing was written.
#[derive(Debug)]
pub enum Refusal {
    /// The offering is no longer there.
    Gone,
    /// Somebody changed it in the meantime: the row as it is now.
    Moved(Box<Offering>),
    /// The database did not answer or refused.
    Database(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

/// The name of the list of whoever begins without a spreadsheet.
pub const FIRST_SOURCE: &str = "lijst";

/// A new offering, written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Created {
    /// Its code, made where it had none.
    pub code: String,
    /// How many sample offerings left, because visitors must never see them between real ones.
    pub samples: usize,
}

/// Writes a new offering under this id, once: the same a second time is there already. `source_id` empty: the first list
/// is made.
///
/// # Errors
/// When something else is there by now, or the database refuses.
pub fn create(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    (id, source_id): (&str, &str),
    cells: &Cells,
    reviewed: Option<Made<'_>>,
) -> Result<Created, Refusal> {
    if let Some(there) = offering::by_id(connection, id)? {
        return known(connection, occasion, there, cells);
    }
    let source = if source_id.is_empty() { first_source(connection, occasion.at)? } else { source_id.to_owned() };
    let mut cells = cells.clone();
    if cells[Field::Code].is_empty() {
        cells[Field::Code] = free_code(connection, id)?;
    }
    let samples = samples_beside(connection, &source)?;
    let gone: Vec<(&str, &Cells)> = samples.iter().map(|each| (each.id.as_str(), &each.cells)).collect();
    let mut writing = Writing::begin(connection, occasion)?;
    writing.remove(connection, &gone)?;
    writing.add(&source, Some(id.to_owned()), &cells);
    writing.finish(connection, &mut |_| {})?;
    log_entry::add(connection, &[entry(occasion, "aanbod-nieuw", &cells)])?;
    note_review(connection, occasion, id, reviewed)?;
    Ok(Created { code: cells[Field::Code].clone(), samples: samples.len() })
}

/// What was sent, where an offering is there already.
fn known(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    there: Offering,
    cells: &Cells,
) -> Result<Created, Refusal> {
    let mut sent = Writing::begin(connection, occasion)?.named(cells).into_owned();
    if sent[Field::Code].is_empty() {
        sent[Field::Code].clone_from(&there.cells[Field::Code]);
    }
    if sent != there.cells {
        return Err(Refusal::Moved(Box::new(there)));
    }
    Ok(Created { code: sent[Field::Code].clone(), samples: 0 })
}

/// Writes an offering as it is to be, if it is still at this version. The same twice is done once.
///
/// # Errors
/// When it moved or is gone, or the database refuses.
pub fn change(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    (id, version): (&str, Generation),
    after: &Cells,
    reviewed: Option<Made<'_>>,
) -> Result<(), Refusal> {
    let now = offering::by_id(connection, id)?.ok_or(Refusal::Gone)?;
    if now.version != version {
        return if now.cells == *after { Ok(()) } else { Err(Refusal::Moved(Box::new(now))) };
    }
    if now.cells != *after {
        let mut writing = Writing::begin(connection, occasion)?;
        writing.change(connection, &[(id, &now.cells, after)])?;
        writing.finish(connection, &mut |_| {})?;
        log_entry::add(connection, &[told(occasion, &now.cells, after)])?;
    }
    note_review(connection, occasion, id, reviewed)?;
    Ok(())
}

fn note_review(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    id: &str,
    reviewed: Option<Made<'_>>,
) -> QueryResult<()> {
    match (reviewed, offering::by_id(connection, id)?) {
        (Some(made), Some(offering)) => review::note(connection, occasion, &[&offering], made),
        _ => Ok(()),
    }
}

/// A code that no list has.
fn free_code(connection: &mut AnyConnection, id: &str) -> QueryResult<String> {
    let taken: Vec<String> = offering::codes(connection)?.iter().map(|(each, _)| code::same(each)).collect();
    Ok(code::made_here(id, &|code| taken.contains(&code::same(code))))
}

fn first_source(connection: &mut AnyConnection, at: &str) -> QueryResult<String> {
    let known = source::all(connection)?.into_iter().find(|source| source.name == FIRST_SOURCE);
    if let Some(source) = known {
        return Ok(source.id);
    }
    let id = uuid::Uuid::now_v7().to_string();
    let new = Source { id: id.clone(), name: FIRST_SOURCE.to_owned(), is_sample: false, created_at: at.to_owned() };
    source::insert(connection, &new)?;
    Ok(id)
}

/// The sample offerings, where this is a list of one's own.
fn samples_beside(connection: &mut AnyConnection, source_id: &str) -> QueryResult<Vec<Offering>> {
    let sample = source::all(connection)?.into_iter().find(|source| source.is_sample);
    match sample.filter(|sample| sample.id != source_id) {
        Some(sample) => offering::all(connection, Some(&sample.id)),
        None => Ok(Vec::new()),
    }
}

fn entry(occasion: Occasion<'_>, action: &str, cells: &Cells) -> LogEntry {
    LogEntry::new(occasion.at, occasion.actor, action).to("aanbod", &cells[Field::Code], &cells[Field::Title])
}

/// What the log says of a change: that it went on or off the site, and which fields differ.
fn told(occasion: Occasion<'_>, before: &Cells, after: &Cells) -> LogEntry {
    let action = match Status::from_slug(&after[Field::Status]) {
        _ if before[Field::Status] == after[Field::Status] => "aanbod-gewijzigd",
        Some(Status::Published) => "aanbod-gepubliceerd",
        Some(Status::Stopped) => "aanbod-gestopt",
        _ => "aanbod-concept",
    };
    let fields: Vec<&str> = before.differences(after).map(Field::header).collect();
    entry(occasion, action, after).because(format!("Gewijzigd: {}.", fields.join(", ")))
}
