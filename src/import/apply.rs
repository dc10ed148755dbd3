//! Carries a plan out: in one transaction, in which the plan itself is made, so that nothing can move in between.

mod chosen;
mod now;
mod remembered;
mod upload;

use diesel::result::{Error, QueryResult};

use super::plan::{Known, Plan, comes_back, plan};
use super::rows::Reading;
use crate::db::{AnyConnection, Database};
use crate::model::field::Cells;
use crate::model::import_record::{self, ImportRecord};
use crate::model::log_entry::{self, LogEntry};
use crate::model::offering::Offering;
use crate::model::revision::Occasion;
use crate::model::writing::Writing;
use chosen::{FIRST_SOURCE, settled};
pub(super) use chosen::{chosen_source, known};
pub use remembered::remembered;
use remembered::{known_with_links, remember_said};
pub(super) use remembered::{linked, row_key, shared};
pub use upload::{Carried, UploadOrder, apply_upload};

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The source by name; without one it follows from what there is.
    pub source: Option<&'a str>,
    /// A source that does not exist yet may be made beside those that do.
    pub new_source: bool,
    /// What the person calls the file.
    pub file_name: &'a str,
    /// Rows in error are left out, instead of stopping everything.
    pub skip_invalid: bool,
    /// ISO 8601, UTC.
    pub now: &'a str,
}

/// Why nothing was written.
#[derive(Debug)]
pub enum Refusal {
    /// Rows can't be trusted; the plan says which.
    Wrong(Box<Plan>),
    /// It isn't clear which source is meant, or it can't be.
    Source(String),
    /// The database did not answer or refused.
    Database(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

/// What was done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Applied {
    /// The number by which it can be taken back.
    pub import_id: i64,
    /// What it did.
    pub plan: Plan,
    /// How many sample offerings made room for it.
    pub samples_removed: usize,
}

/// The plan for this file, without writing anything.
///
/// # Errors
/// When the source can't be told or the database does not answer.
pub fn preview(database: &Database, reading: &Reading, order: Order<'_>) -> Result<Plan, Refusal> {
    let found = database.read(|connection| match chosen_source(connection, order, reading)? {
        Ok(chosen) => known_with_links(connection, &chosen, reading, order.now).map(|known| Ok(plan(reading, &known))),
        Err(refusal) => Ok(Err(refusal)),
    })?;
    found.map_err(Refusal::Source)
}

/// The plan for this file where there is no database yet.
pub fn preview_of_first(reading: &Reading, order: Order<'_>) -> Plan {
    let source = order.source.map(str::trim).filter(|name| !name.is_empty()).unwrap_or(FIRST_SOURCE).to_owned();
    plan(reading, &Known { source, is_new: true, today: chosen::day(order.now), ..Known::default() })
}

/// Applies the file for the command line, all of it or nothing. `progress` hears how many offerings are written.
///
/// # Errors
/// When rows are in error (and may not be skipped), the source can't be told, or the database refuses.
pub fn apply(
    database: &Database,
    reading: &Reading,
    order: Order<'_>,
    progress: &mut dyn FnMut(usize),
) -> Result<Applied, Refusal> {
    database.write(|connection, generation| {
        let chosen = chosen_source(connection, order, reading)?.map_err(Refusal::Source)?;
        let known = known_with_links(connection, &chosen, reading, order.now)?;
        let plan = plan(reading, &known);
        if plan.wrong > 0 && !order.skip_invalid {
            return Err(Refusal::Wrong(Box::new(plan)));
        }
        let source_id = settled(connection, &chosen, order.now)?;
        let samples = if plan.holds_offerings() { chosen.samples } else { Vec::new() };
        let import_id = import_record::next_id(connection)?;
        import_record::insert(connection, &record(import_id, source_id.clone(), order, &plan, samples.len()))?;
        let actor = format!("import {import_id}");
        let occasion = Occasion { version: generation, import_id: Some(import_id), at: order.now, actor: &actor };
        let changes =
            plan.changed.iter().map(|changed| (changed.id.as_str(), &changed.before, &changed.after)).collect();
        let work = Work { samples: &samples, changes, new: plan.new.iter().map(|new| &new.cells).collect() };
        write(connection, occasion, &source_id, &work, progress)?;
        remember_said(connection, reading, &plan, &known)?;
        let details = format!("Nieuw {}, gewijzigd {}.", plan.new.len(), plan.changed.len());
        let entry = LogEntry::new(order.now, log_entry::COMMAND_LINE, "import-doorgevoerd");
        let entry = entry.to("import", &import_id.to_string(), order.file_name).because(details);
        log_entry::add(connection, &[LogEntry { import_id: Some(import_id), ..entry }])?;
        Ok(Applied { import_id, plan, samples_removed: samples.len() })
    })
}

/// How many changes are written before somebody hears of it.
const STEP: usize = 500;

/// What is to be written.
struct Work<'a> {
    samples: &'a [Offering],
    changes: Vec<(&'a str, &'a Cells, &'a Cells)>,
    new: Vec<&'a Cells>,
}

/// First the sample makes room: its codes may be the file's.
fn write(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    source_id: &str,
    work: &Work<'_>,
    progress: &mut dyn FnMut(usize),
) -> QueryResult<()> {
    let mut writing = Writing::begin(connection, occasion)?;
    let gone: Vec<(&str, &Cells)> = work.samples.iter().map(|sample| (sample.id.as_str(), &sample.cells)).collect();
    writing.remove(connection, &gone)?;
    let mut changed = 0;
    for changes in work.changes.chunks(STEP) {
        writing.change(connection, changes)?;
        changed += changes.len();
        progress(changed);
    }
    for cells in &work.new {
        writing.add(source_id, None, cells);
    }
    writing.finish(connection, &mut |written| progress(changed + written))
}

fn record(id: i64, source_id: String, order: Order<'_>, plan: &Plan, samples_removed: usize) -> ImportRecord {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let remarks = serde_json::json!({
        "ontbreekt": plan.missing,
        "fouten": plan.errors,
        "waarschuwingen": plan.warnings,
        "voorbeelden_weggehaald": samples_removed,
        "terug": plan.changed.iter().filter(|changed| comes_back(&changed.before, &changed.after)).count(),
    });
    ImportRecord {
        id,
        source_id,
        file_name: order.file_name.to_owned(),
        applied_at: order.now.to_owned(),
        reversed_at: None,
        new_count: count(plan.new.len()),
        changed_count: count(plan.changed.len()),
        unchanged_count: count(plan.unchanged),
        missing_count: count(plan.missing.len()),
        error_count: count(plan.wrong),
        remarks: remarks.to_string(),
    }
}
