//! From a waiting file to the rows of its plan.

use std::collections::{HashMap, HashSet};

use diesel::result::QueryResult;

use super::likely::{twins, twins_note};
use super::told::summary;
use super::{RowKey, Summary};
use crate::db::{AnyConnection, Generation, generation};
use crate::import::apply::{Order, chosen_source, known, linked, row_key, shared};
use crate::import::choices::Choices;
use crate::import::columns::asks_name;
use crate::import::plan::{Known, plan};
use crate::import::rows::Row;
use crate::import::{Reading, decode, read_decoded};
use crate::model::cell::Words;
use crate::model::choice::UploadState;
use crate::model::field::Cells;
use crate::model::offering::{self, Offering};
use crate::model::upload::{self, Upload};
use crate::model::upload_row::{self, SKIP, UploadRow};
use crate::model::{column_choice, source};

/// Everything that a plan is made from, as it was at one moment.
pub struct Gathered {
    pub(super) upload: Upload,
    file: Vec<u8>,
    pub(super) known: Known,
    pub(super) offerings: Vec<Offering>,
    /// Names of sources by id.
    pub(super) sources: HashMap<String, String>,
    pub(super) samples: HashSet<String>,
    links: HashMap<String, String>,
    /// What rows about offerings of other sources said the last time, by their keys.
    said_before: HashMap<String, Cells>,
    generation: Generation,
    /// Why there can't be a plan for this source.
    trouble: String,
}

/// What came of planning.
pub struct Proposal {
    state: UploadState,
    /// The version of the upload that it was made from.
    version: i64,
    generation: Generation,
    summary: Summary,
    rows: Vec<UploadRow>,
}

impl Proposal {
    /// Where the upload waits now.
    pub fn state(&self) -> UploadState {
        self.state
    }
}

/// Reads what the plan of this upload is made from. `None`: there is no such upload.
///
/// # Errors
/// When the database does not answer.
pub fn gather(connection: &mut AnyConnection, id: &str, now: &str) -> QueryResult<Option<Gathered>> {
    let Some(upload) = upload::by_id(connection, id)? else { return Ok(None) };
    let generation = generation(connection)?;
    let order = Order {
        source: Some(&upload.source_name),
        new_source: true,
        file_name: &upload.file_name,
        skip_invalid: true,
        now,
    };
    let nothing = Reading::default();
    let (known, samples, trouble) = match chosen_source(connection, order, &nothing)? {
        Ok(chosen) => {
            let samples = chosen.samples.iter().map(|sample| sample.id.clone()).collect();
            (known(connection, &chosen, now)?, samples, String::new())
        }
        Err(trouble) => (Known::default(), HashSet::new(), trouble),
    };
    Ok(Some(Gathered {
        file: upload::content(connection, id)?,
        known: Known { is_on_screen: true, ..known },
        offerings: offering::all(connection, None)?,
        sources: source::all(connection)?.into_iter().map(|source| (source.id, source.name)).collect(),
        samples,
        links: column_choice::links(connection, &upload.source_name)?,
        said_before: column_choice::said(connection, &upload.source_name)?,
        generation,
        trouble,
        upload,
    }))
}

/// Changes what was decided as it stands in this transaction, so that what others decided meanwhile stays. `false`: the
/// upload is being applied, or was.
///
/// # Errors
/// When the database refuses.
pub fn amend(connection: &mut AnyConnection, id: &str, change: impl FnOnce(&mut Choices)) -> QueryResult<bool> {
    let Some(upload) = upload::by_id(connection, id)? else { return Ok(false) };
    let mut choices = Choices::from_json(&upload.choices);
    change(&mut choices);
    upload::set_choices(connection, id, &choices.to_json())
}

/// The same for what was decided about rows, as far as these are as they were shown, which is seen in this transaction
/// too: those of which it is kept, and the others.
///
/// # Errors
/// When the database refuses.
pub fn amend_rows<T>(
    connection: &mut AnyConnection,
    id: &str,
    all: Vec<T>,
    key: impl Fn(&T) -> &RowKey,
    change: impl FnOnce(&mut Choices, &[T]),
) -> QueryResult<(Vec<T>, Vec<T>)> {
    let (mut fresh, mut stale) = (Vec::new(), Vec::new());
    for one in all {
        let is_same = key(&one).row(connection, id)?.is_some();
        if is_same { fresh.push(one) } else { stale.push(one) }
    }
    if !fresh.is_empty() && !amend(connection, id, |choices| change(choices, &fresh))? {
        stale.append(&mut fresh);
    }
    Ok((fresh, stale))
}

/// Keeps what came of planning; rows that are left out by now stay so. `false`: more was decided since, and it must be
/// made again.
///
/// # Errors
/// When the database refuses.
pub fn keep(connection: &mut AnyConnection, id: &str, proposal: Proposal) -> QueryResult<bool> {
    let Some(upload) = upload::by_id(connection, id)?.filter(Upload::is_open) else { return Ok(true) };
    if upload.version != proposal.version {
        return Ok(false);
    }
    let skipped: HashSet<(i64, String)> = upload_row::skipped(connection, id)?.into_iter().collect();
    let mut rows = proposal.rows;
    for row in &mut rows {
        if skipped.contains(&(row.line, row.offering_id.clone())) {
            SKIP.clone_into(&mut row.decision);
        }
    }
    upload::set_plan(connection, id, proposal.state, proposal.generation, &proposal.summary.to_json())?;
    upload_row::replace(connection, id, &rows)?;
    Ok(true)
}

impl Gathered {
    /// Makes the plan. Touches no database.
    pub fn propose(mut self, words: &Words) -> Proposal {
        let choices = Choices::from_json(&self.upload.choices);
        let reading = decode(&self.file, &self.upload.file_name)
            .and_then(|decoded| read_decoded(&decoded, words, &choices))
            .map_err(|unreadable| unreadable.0);
        let reading = match reading {
            Ok(reading) if self.trouble.is_empty() && asks_name(&reading.columns, &choices).is_none() => reading,
            Ok(_) if !self.trouble.is_empty() => return self.no_plan(UploadState::Source, self.trouble.clone()),
            Ok(_) => return self.no_plan(UploadState::Columns, String::new()),
            Err(trouble) => return self.no_plan(UploadState::Columns, trouble),
        };
        self.known.linked = linked(&reading, &self.offerings, |row| self.said(row, &choices));
        self.known.shared = shared(&reading, &self.known, &self.sources, |row| {
            (self.said_before.get(&row_key(&row.cells)).cloned(), choices.links.contains_key(&row.line))
        });
        let plan = plan(&reading, &self.known);
        let twins = twins(&plan);
        let rows = self.rows(&reading, &plan, &choices, &twins);
        let mut summary = summary(&reading, &plan, &rows);
        summary.notes.extend(twins_note(twins.len()));
        Proposal {
            state: UploadState::Planned,
            version: self.upload.version,
            generation: self.generation,
            summary,
            rows,
        }
    }

    fn no_plan(&self, state: UploadState, trouble: String) -> Proposal {
        let summary = Summary { trouble, ..Summary::default() };
        let (version, generation) = (self.upload.version, self.generation);
        Proposal { state, version, generation, summary, rows: Vec::new() }
    }

    /// Which offering a person said this row is about, now or before; empty: that it is new.
    pub(super) fn said<'a>(&'a self, row: &Row, choices: &'a Choices) -> Option<&'a str> {
        let now = choices.links.get(&row.line);
        now.or_else(|| self.links.get(&row_key(&row.cells))).map(String::as_str)
    }
}
