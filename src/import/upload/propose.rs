//! From a waiting file to the rows of its plan.

use std::collections::{HashMap, HashSet};

use diesel::result::QueryResult;

use super::likely::likely;
use super::told::{Told, by_line, refused, summary};
use super::{Because, Content, Likely, RowKey, Summary};
use crate::db::{AnyConnection, Generation, generation};
use crate::import::apply::{Order, chosen_source, known, linked, row_key, shared};
use crate::import::choices::Choices;
use crate::import::columns::asks_name;
use crate::import::plan::{Known, New, Plan, is_another, plan};
use crate::import::rows::Row;
use crate::import::{Reading, decode, read_decoded};
use crate::model::cell::Words;
use crate::model::choice::{Choice, RowKind, UploadState};
use crate::model::field::{Cells, Field};
use crate::model::offering::{self, Offering};
use crate::model::upload::{self, Upload};
use crate::model::upload_row::{self, SKIP, UploadRow};
use crate::model::{code, column_choice, source};

/// Everything that a plan is made from, as it was at one moment.
pub struct Gathered {
    upload: Upload,
    file: Vec<u8>,
    known: Known,
    offerings: Vec<Offering>,
    /// Names of sources by id.
    sources: HashMap<String, String>,
    samples: HashSet<String>,
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
        let rows = self.rows(&reading, &plan, &choices);
        Proposal {
            state: UploadState::Planned,
            version: self.upload.version,
            generation: self.generation,
            summary: summary(&reading, &plan, &rows),
            rows,
        }
    }

    fn no_plan(&self, state: UploadState, trouble: String) -> Proposal {
        let summary = Summary { trouble, ..Summary::default() };
        let (version, generation) = (self.upload.version, self.generation);
        Proposal { state, version, generation, summary, rows: Vec::new() }
    }

    /// Which offering a person said this row is about, now or before; empty: that it is new.
    fn said<'a>(&'a self, row: &Row, choices: &'a Choices) -> Option<&'a str> {
        let now = choices.links.get(&row.line);
        now.or_else(|| self.links.get(&row_key(&row.cells))).map(String::as_str)
    }

    fn rows(&self, reading: &Reading, plan: &Plan, choices: &Choices) -> Vec<UploadRow> {
        let rows_by_line = reading.rows.iter().map(|row| (row.line, row)).collect();
        let told = Told { problems: by_line(plan), rows: rows_by_line, columns: &reading.columns };
        let versions: HashMap<&str, &Offering> =
            self.offerings.iter().map(|offering| (offering.id.as_str(), offering)).collect();
        let mut rows = Vec::new();
        let mut add = |kind: RowKind, line: usize, id: &str, cells: &Cells, content: &Content| {
            let place = i64::try_from(rows.len() + 1).unwrap_or(i64::MAX);
            let line = i64::try_from(line).unwrap_or(0);
            rows.push(UploadRow {
                upload_id: self.upload.id.clone(),
                place,
                kind: kind.slug().to_owned(),
                line,
                offering_id: id.to_owned(),
                version: versions.get(id).map_or(0, |offering| offering.version),
                code: cells[Field::Code].clone(),
                title: cells[Field::Title].clone(),
                organisation: cells[Field::Organisation].clone(),
                content: content.to_json(),
                decision: String::new(),
                outcome: String::new(),
            });
        };
        let mut alike = self.alike(plan);
        let is_new = |line: usize| told.rows.get(&line).is_some_and(|row| self.said(row, choices) == Some(""));
        let key = |line: usize, is_said: bool| {
            let row = told.rows.get(&line).filter(|_| is_said);
            row.map(|row| row_key(&row.cells)).unwrap_or_default()
        };
        // What a person must decide stands first.
        let is_asked = |new: &&New| alike.contains_key(&new.line) && !is_new(new.line);
        let (first, rest): (Vec<&New>, Vec<&New>) = plan.new.iter().partition(is_asked);
        for new in first.into_iter().chain(rest) {
            let likely = alike.remove(&new.line).unwrap_or_default();
            let is_new = is_new(new.line);
            let (likely, declined) = if is_new { (Vec::new(), likely) } else { (likely, Vec::new()) };
            let (after, new_key) = (Some(new.cells.clone()), key(new.line, is_new));
            let content = Content { after, likely, declined, new_key, ..told.about(new.line) };
            add(RowKind::New, new.line, "", &new.cells, &content);
        }
        for changed in &plan.changed {
            let content = Content {
                before: Some(changed.before.clone()),
                after: Some(changed.after.clone()),
                link_key: key(changed.line, self.is_linked_elsewhere(told.rows.get(&changed.line).copied())),
                new_key: key(changed.line, is_new(changed.line)),
                shared: told.shared(changed.line, &changed.before, &self.known, plan),
                ..told.about(changed.line)
            };
            add(RowKind::Changed, changed.line, &changed.id, &changed.before, &content);
        }
        for same in &plan.same {
            let content = Content {
                link_key: key(same.line, self.is_linked_elsewhere(told.rows.get(&same.line).copied())),
                new_key: key(same.line, is_new(same.line)),
                shared: told.shared(same.line, &same.cells, &self.known, plan),
                ..told.about(same.line)
            };
            add(RowKind::Unchanged, same.line, same.id.as_deref().unwrap_or_default(), &same.cells, &content);
        }
        for missing in &plan.missing {
            let cells = versions.get(missing.id.as_str()).map(|offering| offering.cells.clone()).unwrap_or_default();
            add(RowKind::Missing, 0, &missing.id, &cells, &Content::default());
        }
        for refused in refused(plan) {
            let id = refused.id.as_deref().unwrap_or_default();
            let row = told.rows.get(&refused.line);
            let mut cells = refused.cells;
            if let Some(row) = row.filter(|_| id.is_empty()) {
                // A code of ours tells nobody which row it is.
                cells[Field::Code].clone_from(&row.cells[Field::Code]);
            }
            let one = versions.get(id).filter(|one| row.is_some() && is_another(&one.cells, &cells));
            let likely = one.map(|one| self.beside(one, Vec::new())).into_iter().collect();
            let content = Content { after: row.map(|_| cells.clone()), likely, ..told.about(refused.line) };
            add(RowKind::Wrong, refused.line, id, &cells, &content);
        }
        rows
    }

    fn alike(&self, plan: &Plan) -> HashMap<usize, Vec<Likely>> {
        let changed = plan.changed.iter().map(|changed| changed.id.as_str());
        let still = plan.same.iter().chain(&plan.refused).filter_map(|still| still.id.as_deref());
        let samples = self.samples.iter().map(String::as_str);
        let taken: HashSet<&str> = changed.chain(still).chain(samples).collect();
        let found = likely(&plan.new, &self.offerings, &taken);
        let kept = |(offering, because): (&Offering, _)| self.beside(offering, because);
        found.into_iter().map(|(line, same)| (line, same.into_iter().map(kept).collect())).collect()
    }

    fn beside(&self, offering: &Offering, because: Vec<Because>) -> Likely {
        Likely {
            id: offering.id.clone(),
            source_id: offering.source_id.clone(),
            source: self.sources.get(&offering.source_id).cloned().unwrap_or_default(),
            cells: offering.cells.clone(),
            because,
        }
    }

    /// Whether a person said that the row is about an offering with another code than its own. That its own code is right
    /// counts for this file alone: a code that was used twice may be used a third time.
    fn is_linked_elsewhere(&self, row: Option<&Row>) -> bool {
        let linked = row.and_then(|row| Some((self.known.linked.get(&row.line)?, row)));
        linked
            .is_some_and(|(linked, row)| code::same(&linked.cells[Field::Code]) != code::same(&row.cells[Field::Code]))
    }
}
