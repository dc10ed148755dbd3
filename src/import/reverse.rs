//! Takes an import back, in one transaction. Offerings that changed since stay as they are and are named; once the
//! later imports are taken back too, the same import can be taken back for the rest.

use std::collections::HashMap;

use diesel::result::{Error, QueryResult};

use crate::db::{AnyConnection, Database, Generation};
use crate::model::column_choice;
use crate::model::field::{Cells, Field};
use crate::model::import_record::{self, ImportRecord};
use crate::model::log_entry::{self, LogEntry};
use crate::model::offering::{self, Offering};
use crate::model::revision::{self, Occasion, Revision, TAKING_BACK};
use crate::model::source;
use crate::model::writing::Writing;

/// Why nothing was taken back.
#[derive(Debug)]
pub enum Refusal {
    /// There is no such import; the last ones are named.
    Unknown(Vec<ImportRecord>),
    /// It was taken back before, then.
    Before(String),
    /// Everything changed since.
    Nothing(Vec<Kept>),
    /// The database did not answer or refused.
    Database(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

/// One offering that could not be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Its stable key.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Why.
    pub reason: Reason,
}

/// Why an offering could not be taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reason {
    /// It changed since: by these imports, newest first, or by somebody where there are none.
    Changed(Vec<i64>),
    /// A sample, which never stands between real offerings.
    Sample,
    /// It is of a source now that whoever asks may not change.
    NotYours,
}

/// What was taken back, now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reversed {
    /// Offerings that the import brought and that are gone.
    pub removed: usize,
    /// Offerings that are as they were.
    pub restored: usize,
    /// Sample offerings that are back.
    pub samples: usize,
    /// What stays.
    pub kept: Vec<Kept>,
}

/// Takes back the import with this number, for the command line. It counts as taken back when nothing of it is kept.
///
/// # Errors
/// When there is no such import, when it or nothing of it can be taken back, or when the database refuses.
pub fn reverse(database: &Database, import_id: i64, now: &str) -> Result<Reversed, Refusal> {
    let actor = format!("{TAKING_BACK} {import_id}");
    let order = ReverseOrder { import_id, actor: &actor, logged_as: log_entry::COMMAND_LINE, allowed: None, now };
    database.write(|connection, generation| reverse_in(connection, generation, order))
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct ReverseOrder<'a> {
    /// The number of the import.
    pub import_id: i64,
    /// Who asks, for the history.
    pub actor: &'a str,
    /// The same, as the log names them.
    pub logged_as: &'a str,
    /// The ids of the sources that they may change; `None`: all.
    pub allowed: Option<&'a [String]>,
    /// ISO 8601, UTC.
    pub now: &'a str,
}

/// The same, as part of the caller's transaction, with its line in the log.
///
/// # Errors
/// Likewise; then the caller's transaction must be rolled back.
pub fn reverse_in(
    connection: &mut AnyConnection,
    generation: Generation,
    order: ReverseOrder<'_>,
) -> Result<Reversed, Refusal> {
    let ReverseOrder { import_id, actor, now, .. } = order;
    let Some(record) = import_record::by_id(connection, import_id)? else {
        return Err(Refusal::Unknown(import_record::last(connection, 10)?));
    };
    if let Some(at) = record.reversed_at {
        return Err(Refusal::Before(at));
    }
    let occasion = Occasion { version: generation, import_id: None, at: now, actor };
    let done = revision::of_import(connection, import_id)?;
    let reversed = take_back(connection, occasion, &done, order.allowed)?;
    let touched: Vec<&str> = done.iter().map(|revision| revision.offering_id.as_str()).collect();
    column_choice::forget_said(connection, &record.source_id, &touched)?;
    if reversed.kept.is_empty() {
        import_record::set_reversed(connection, import_id, now)?;
    } else if reversed.removed + reversed.restored + reversed.samples == 0 {
        return Err(Refusal::Nothing(reversed.kept));
    }
    let Reversed { removed, restored, kept, .. } = &reversed;
    let details = format!("Verwijderd {removed}, hersteld {restored}, niet teruggedraaid {}.", kept.len());
    let entry = LogEntry::new(now, order.logged_as, "import-teruggedraaid");
    let entry = entry.to("import", &import_id.to_string(), &record.file_name).because(details);
    log_entry::add(connection, &[LogEntry { import_id: Some(import_id), ..entry }])?;
    Ok(reversed)
}

/// What taking it back would do now, and what it could not take back. `allowed` as in [`ReverseOrder`].
///
/// # Errors
/// When the database does not answer.
pub fn preview(connection: &mut AnyConnection, import_id: i64, allowed: Option<&[String]>) -> QueryResult<Reversed> {
    let done = revision::of_import(connection, import_id)?;
    let now = catalogue(connection)?;
    let steps = steps(&done, &now, allowed);
    let mut kept_now = stays(connection, &steps)?;
    let may_return = now.len() == steps.remove.len();
    let mut samples = steps.bring_back.len();
    if !may_return {
        kept_now.extend(steps.bring_back.iter().map(|(_, cells)| kept(cells, Reason::Sample)));
        samples = 0;
    }
    Ok(Reversed { removed: steps.remove.len(), restored: steps.restore.len(), samples, kept: kept_now })
}

fn catalogue(connection: &mut AnyConnection) -> QueryResult<HashMap<String, Offering>> {
    Ok(offering::all(connection, None)?.into_iter().map(|offering| (offering.id.clone(), offering)).collect())
}

/// What is to be done, by what the import did.
#[derive(Default)]
struct Steps {
    remove: Vec<(String, Cells)>,
    restore: Vec<(String, Cells, Cells)>,
    bring_back: Vec<(String, Cells)>,
    keep: Vec<(Revision, Cells)>,
    not_yours: Vec<Cells>,
}

fn take_back(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    done: &[Revision],
    allowed: Option<&[String]>,
) -> QueryResult<Reversed> {
    let now = catalogue(connection)?;
    let steps = steps(done, &now, allowed);
    let mut reversed = Reversed { kept: stays(connection, &steps)?, ..Reversed::default() };
    let mut writing = Writing::begin(connection, occasion)?;
    let gone: Vec<(&str, &Cells)> = steps.remove.iter().map(|(id, cells)| (id.as_str(), cells)).collect();
    writing.remove(connection, &gone)?;
    let changes: Vec<(&str, &Cells, &Cells)> =
        steps.restore.iter().map(|(id, before, after)| (id.as_str(), before, after)).collect();
    writing.change(connection, &changes)?;
    reversed.removed = gone.len();
    reversed.restored = changes.len();
    let others = now.len() - gone.len();
    reversed.samples = bring_back(connection, &mut writing, steps.bring_back, others, &mut reversed.kept)?;
    writing.finish(connection, &mut |_| {})?;
    Ok(reversed)
}

fn steps(done: &[Revision], now: &HashMap<String, Offering>, allowed: Option<&[String]>) -> Steps {
    // It may have been moved to another list, or linked from one.
    let is_theirs = |offering: &Offering| allowed.is_none_or(|sources| sources.contains(&offering.source_id));
    let mut steps = Steps::default();
    for revision in done {
        let (before, after) = revision.cells();
        let current = now.get(&revision.offering_id);
        let id = revision.offering_id.clone();
        match (before, after, current) {
            // What an earlier try took back.
            (None, _, None) | (_, None, Some(_)) => {}
            (Some(before), _, Some(offering)) if offering.cells == before => {}
            (_, _, Some(offering)) if !is_theirs(offering) => steps.not_yours.push(offering.cells.clone()),
            (Some(before), None, None) => steps.bring_back.push((id, before)),
            (Some(_), Some(after), None) => steps.keep.push((revision.clone(), after)),
            (_, after, Some(offering))
                if offering.version != revision.version && after.as_ref() != Some(&offering.cells) =>
            {
                steps.keep.push((revision.clone(), offering.cells.clone()));
            }
            (None, _, Some(offering)) => steps.remove.push((id, offering.cells.clone())),
            (Some(before), Some(_), Some(offering)) => steps.restore.push((id, offering.cells.clone(), before)),
        }
    }
    steps
}

fn stays(connection: &mut AnyConnection, steps: &Steps) -> QueryResult<Vec<Kept>> {
    let later = |(revision, cells): &(Revision, Cells)| {
        let imports = revision::imports_since(connection, revision)?;
        Ok(kept(cells, Reason::Changed(imports)))
    };
    let not_yours = steps.not_yours.iter().map(|cells| Ok(kept(cells, Reason::NotYours)));
    steps.keep.iter().map(later).chain(not_yours).collect()
}

fn kept(cells: &Cells, reason: Reason) -> Kept {
    Kept { code: cells[Field::Code].clone(), title: cells[Field::Title].clone(), reason }
}

/// The sample comes back only to an empty catalogue: visitors must never see it between real offerings.
fn bring_back(
    connection: &mut AnyConnection,
    writing: &mut Writing<'_>,
    samples: Vec<(String, Cells)>,
    others: usize,
    all_kept: &mut Vec<Kept>,
) -> QueryResult<usize> {
    if samples.is_empty() {
        return Ok(0);
    }
    let sample = source::all(connection)?.into_iter().find(|source| source.is_sample);
    let Some(sample) = sample.filter(|_| others == 0) else {
        all_kept.extend(samples.iter().map(|(_, cells)| kept(cells, Reason::Sample)));
        return Ok(0);
    };
    for (id, cells) in &samples {
        writing.add(&sample.id, Some(id.clone()), cells);
    }
    Ok(samples.len())
}
