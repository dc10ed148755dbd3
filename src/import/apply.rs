//! Carries a plan out: in one transaction, in which the plan itself is made, so that nothing can move in between.

use std::collections::{HashMap, HashSet};

use diesel::result::{Error, QueryResult};
use uuid::Uuid;

use super::plan::{Known, Plan, plan};
use super::rows::Reading;
use crate::db::{AnyConnection, Database};
use crate::model::code;
use crate::model::field::{Cells, Field};
use crate::model::import_record::{self, ImportRecord};
use crate::model::offering::{self, Offering};
use crate::model::revision::Occasion;
use crate::model::source::{self, SAMPLE, Source};
use crate::model::writing::Writing;

/// The source that an import belongs to when there is no other yet.
const FIRST_SOURCE: &str = "lijst";

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Order<'a> {
    /// The source by name; without one it follows from what there is.
    pub source: Option<&'a str>,
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
pub fn preview(database: &Database, reading: &Reading, source: Option<&str>) -> Result<Plan, Refusal> {
    let found = database.read(|connection| match chosen_source(connection, source, reading)? {
        Ok(chosen) => known(connection, &chosen).map(|known| Ok(plan(reading, &known))),
        Err(refusal) => Ok(Err(refusal)),
    })?;
    found.map_err(Refusal::Source)
}

/// Applies the file, all of it or nothing. `progress` hears how many new offerings are written.
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
        let chosen = chosen_source(connection, order.source, reading)?.map_err(Refusal::Source)?;
        let plan = plan(reading, &known(connection, &chosen)?);
        if plan.wrong > 0 && !order.skip_invalid {
            return Err(Refusal::Wrong(Box::new(plan)));
        }
        let source_id = settled(connection, &chosen, order.now)?;
        let samples = if plan.holds_offerings() { chosen.samples } else { Vec::new() };
        let import_id = import_record::next_id(connection)?;
        import_record::insert(connection, &record(import_id, source_id.clone(), order, &plan, samples.len()))?;
        let actor = format!("import {import_id}");
        let occasion = Occasion { version: generation, import_id: Some(import_id), at: order.now, actor: &actor };
        write(connection, occasion, &source_id, &plan, &samples, progress)?;
        Ok(Applied { import_id, plan, samples_removed: samples.len() })
    })
}

/// First the sample makes room: its codes may be the file's.
fn write(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    source_id: &str,
    plan: &Plan,
    samples: &[Offering],
    progress: &mut dyn FnMut(usize),
) -> QueryResult<()> {
    let mut writing = Writing::begin(connection, occasion)?;
    let gone: Vec<(&str, &Cells)> = samples.iter().map(|sample| (sample.id.as_str(), &sample.cells)).collect();
    writing.remove(connection, &gone)?;
    let changes: Vec<(&str, &Cells, &Cells)> =
        plan.changed.iter().map(|changed| (changed.id.as_str(), &changed.before, &changed.after)).collect();
    writing.change(connection, &changes)?;
    for new in &plan.new {
        writing.add(source_id, None, &new.cells);
    }
    writing.finish(connection, progress)
}

/// The source of an import, with the sample offerings that it drives out.
struct Chosen {
    name: String,
    existing: Option<Source>,
    samples: Vec<Offering>,
}

/// The one that is asked for; else the only real one; else the first.
fn chosen_source(
    connection: &mut AnyConnection,
    asked: Option<&str>,
    reading: &Reading,
) -> QueryResult<Result<Chosen, String>> {
    let sources = source::all(connection)?;
    let filled = source::filled(connection)?;
    let mut samples = Vec::new();
    for source in sources.iter().filter(|source| source.is_sample) {
        samples.extend(offering::all(connection, Some(&source.id))?);
    }
    let (empty, real): (Vec<&Source>, Vec<&Source>) =
        sources.iter().filter(|source| !source.is_sample).partition(|source| !filled.contains(&source.id));
    let name = match (asked, real.as_slice(), empty.as_slice()) {
        (Some(name), ..) => name.trim().to_owned(),
        (None, [only], _) => only.name.clone(),
        (None, [], _) if is_of_sample(reading, &samples) => SAMPLE.to_owned(),
        (None, [], [only]) => only.name.clone(),
        (None, [], _) => FIRST_SOURCE.to_owned(),
        (None, several, _) => {
            let names: Vec<&str> = several.iter().map(|source| source.name.as_str()).collect();
            return Ok(Err(format!("Er zijn meer lijsten: {}. Zeg met --source welke u bedoelt.", names.join(", "))));
        }
    };
    if name.is_empty() {
        return Ok(Err("De naam van de lijst is leeg. Geef met --source een naam.".to_owned()));
    }
    let existing = sources.iter().find(|source| source.name == name).cloned();
    if let (SAMPLE, Some(source)) = (name.as_str(), real.first()) {
        // Visitors must never see sample offerings between real ones.
        let own = &source.name;
        return Ok(Err(format!("Er staat al een eigen lijst in (‘{own}’). De voorbeelden kunnen daar niet bij.")));
    }
    if name == SAMPLE {
        samples.clear();
    }
    Ok(Ok(Chosen { name, existing, samples }))
}

/// The sample's own export, or an edited one: every row has a code that the sample has.
fn is_of_sample(reading: &Reading, samples: &[Offering]) -> bool {
    let codes: HashSet<String> = samples.iter().map(|sample| code::same(&sample.cells[Field::Code])).collect();
    !reading.rows.is_empty() && reading.rows.iter().all(|row| codes.contains(&code::same(&row.cells[Field::Code])))
}

fn known(connection: &mut AnyConnection, chosen: &Chosen) -> QueryResult<Known> {
    let own = match &chosen.existing {
        Some(source) => offering::all(connection, Some(&source.id))?,
        None => Vec::new(),
    };
    let elsewhere = offering::codes_elsewhere(connection, &chosen.name)?;
    let mut elsewhere: HashMap<String, String> =
        elsewhere.into_iter().map(|(code, source)| (code::same(&code), source)).collect();
    for sample in &chosen.samples {
        elsewhere.remove(&code::same(&sample.cells[Field::Code]));
    }
    Ok(Known { source: chosen.name.clone(), own, elsewhere })
}

/// The id of the source, made when there is none.
fn settled(connection: &mut AnyConnection, chosen: &Chosen, now: &str) -> QueryResult<String> {
    if let Some(source) = &chosen.existing {
        return Ok(source.id.clone());
    }
    let source = Source {
        id: Uuid::now_v7().to_string(),
        name: chosen.name.clone(),
        is_sample: chosen.name == SAMPLE,
        created_at: now.to_owned(),
    };
    source::insert(connection, &source)?;
    Ok(source.id)
}

fn record(id: i64, source_id: String, order: Order<'_>, plan: &Plan, samples_removed: usize) -> ImportRecord {
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let remarks = serde_json::json!({
        "ontbreekt": plan.missing,
        "fouten": plan.errors,
        "waarschuwingen": plan.warnings,
        "voorbeelden_weggehaald": samples_removed,
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
