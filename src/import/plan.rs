//! What a file would change in one source of the catalogue. Pure: rows and offerings in, a plan out.

mod codes;
mod for_whom;
mod free;
mod matching;
mod merging;
mod names;
mod remarks;
mod shared;

use std::collections::{BTreeMap, HashMap, HashSet};

use serde::Serialize;

use super::Problem;
use super::rows::{Reading, Row};
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use matching::Matching;
use merging::merged;
pub(super) use merging::{STAYS, comes_back};
use remarks::Beside;
pub(super) use remarks::{is_another, name};
pub use shared::{Kept, Shared};

/// What the catalogue already has.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The name of the source that the file belongs to.
    pub source: String,
    /// Its offerings, in the order of their numbers.
    pub own: Vec<Offering>,
    /// The codes of all other sources ([`crate::model::code::same`]), with the name of the source.
    pub elsewhere: HashMap<String, String>,
    /// From a former name of an organisation to the one that it has now.
    pub names: HashMap<String, String>,
    /// Whether the source is yet to be made.
    pub is_new: bool,
    /// How many sample offerings make room for the first own list.
    pub samples: usize,
    /// The day as `2026-03-12`; without it no date is too early or too late.
    pub today: String,
    /// By offering: the fields that were changed on the site after the list last said something of them, with what it said.
    pub edited: HashMap<String, Vec<(Field, String)>>,
    /// The ids of offerings that are stopped because a former file lacked them.
    pub left_out: HashSet<String>,
    /// By line: the offering that a person says the row is about, of any source.
    pub linked: HashMap<usize, Offering>,
    /// By line, where that offering is of another source: what is known of such a row.
    pub shared: HashMap<usize, Shared>,
    /// Whether who reads the plan can type an option of the command line.
    pub is_on_screen: bool,
}

/// An offering that the catalogue does not have yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct New {
    /// Where it stands in the file.
    #[serde(rename = "regel")]
    pub line: usize,
    /// Its row.
    #[serde(rename = "cellen")]
    pub cells: Cells,
}

/// An offering of which the file says something else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Changed {
    /// Where it stands in the file.
    #[serde(rename = "regel")]
    pub line: usize,
    /// Which offering.
    pub id: String,
    /// As the catalogue has it.
    #[serde(skip)]
    pub before: Cells,
    /// As it becomes.
    #[serde(skip)]
    pub after: Cells,
    /// Field by field.
    #[serde(rename = "velden")]
    pub fields: Vec<FieldChange>,
}

/// One field of a changed offering.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FieldChange {
    /// The canonical header.
    #[serde(rename = "kolom")]
    pub column: &'static str,
    /// As the catalogue has it.
    #[serde(rename = "voor")]
    pub before: String,
    /// As it becomes.
    #[serde(rename = "na")]
    pub after: String,
}

/// A row of which nothing goes in, or changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Still {
    /// Where it stands in the file.
    pub line: usize,
    /// Which offering, if the catalogue has it.
    pub id: Option<String>,
    /// Its row, as far as it could be read.
    pub cells: Cells,
}

/// An offering of this source that the file does not name. It stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
    /// Which offering.
    #[serde(skip)]
    pub id: String,
    /// Its stable key.
    pub code: String,
    /// Its title.
    #[serde(rename = "titel")]
    pub title: String,
    /// Who offers it.
    #[serde(rename = "aanbieder")]
    pub organisation: String,
}

/// Everything that applying the file would do, and everything there is to say about it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Plan {
    /// The source that it compares with.
    #[serde(rename = "bron")]
    pub source: String,
    /// Whether that source is yet to be made.
    #[serde(rename = "nieuwe_bron")]
    pub is_new_source: bool,
    /// How many sample offerings make room for it.
    #[serde(rename = "voorbeelden")]
    pub samples: usize,
    /// Not in the catalogue yet.
    #[serde(rename = "nieuw")]
    pub new: Vec<New>,
    /// Different in the file.
    #[serde(rename = "gewijzigd")]
    pub changed: Vec<Changed>,
    /// How many are the same.
    #[serde(rename = "ongewijzigd")]
    pub unchanged: usize,
    /// Not in the file.
    #[serde(rename = "ontbreekt")]
    pub missing: Vec<Missing>,
    /// In the file, but stopped on the site, and so they stay: the file does not say that they are back.
    #[serde(rename = "blijft_gestopt")]
    pub still_stopped: Vec<Missing>,
    /// How many rows can't be trusted.
    #[serde(rename = "fout")]
    pub wrong: usize,
    /// What is wrong with them.
    #[serde(rename = "fouten")]
    pub errors: Vec<Problem>,
    /// What can be lived with.
    #[serde(rename = "waarschuwingen")]
    pub warnings: Vec<Problem>,
    /// The same of rows that change nothing: they were said before.
    #[serde(rename = "eerdere_waarschuwingen")]
    pub old_warnings: Vec<Problem>,
    /// The rows that are the same.
    #[serde(skip)]
    pub same: Vec<Still>,
    /// The rows that can't be trusted.
    #[serde(skip)]
    pub refused: Vec<Still>,
    /// By line: what stays as another list has it.
    #[serde(skip)]
    pub kept: BTreeMap<usize, Vec<Kept>>,
}

impl Plan {
    /// Whether applying it would put any offering of the file into the catalogue, or find it there.
    pub fn holds_offerings(&self) -> bool {
        !self.new.is_empty() || !self.changed.is_empty() || self.unchanged > 0
    }

    fn say(&mut self, problems: impl IntoIterator<Item = Problem>) {
        for problem in problems {
            if problem.is_error() { self.errors.push(problem) } else { self.warnings.push(problem) }
        }
    }
}

/// Compares the file with its source.
pub fn plan(reading: &Reading, known: &Known) -> Plan {
    let reading = &*names::as_now(reading, &known.names);
    let mut plan = Plan { source: known.source.clone(), is_new_source: known.is_new, ..Plan::default() };
    plan.say(reading.notes.iter().cloned());
    plan.wrong = plan.errors.len();
    let other_list = remarks::other_list(reading, known);
    let beside = Beside { reading, known, is_of_other_list: other_list.is_some() };
    plan.say(other_list);
    let mut matching = Matching::new(reading, known);
    let mut found = HashSet::new();
    for row in &reading.rows {
        let (offering, code) = match known.linked.get(&row.line) {
            Some(linked) => (Some(linked), linked.cells[Field::Code].clone()),
            None => {
                let (place, code) = matching.find(row);
                (place.map(|place| &known.own[place]), code)
            }
        };
        found.extend(offering.map(|offering| offering.id.as_str()));
        add(&mut plan, row, offering, code, &beside);
    }
    if !found.is_empty() {
        plan.say(remarks::absent_columns(&reading.columns));
    }
    let kept = shared::note(&plan.kept, known);
    plan.say(kept);
    let stopped = |offering: &&Offering| offering.cells[Field::Status] == "gestopt";
    let absent = known.own.iter().filter(|offering| !found.contains(offering.id.as_str()));
    plan.missing = absent.filter(|offering| !stopped(offering)).map(missing).collect();
    let still_stopped = remarks::still_stopped(&plan.still_stopped).filter(|_| !known.is_on_screen);
    plan.say(still_stopped);
    plan.samples = if plan.holds_offerings() { known.samples } else { 0 };
    let successors = remarks::successors(&plan, known, &reading.columns);
    plan.say(successors);
    // In the order of the file, so that a person can go down the list.
    plan.errors.sort_by_key(|problem| problem.line);
    plan.warnings.sort_by_key(|problem| problem.line);
    plan
}

fn missing(offering: &Offering) -> Missing {
    let cells = &offering.cells;
    Missing {
        id: offering.id.clone(),
        code: cells[Field::Code].clone(),
        title: cells[Field::Title].clone(),
        organisation: cells[Field::Organisation].clone(),
    }
}

fn add(plan: &mut Plan, row: &Row, offering: Option<&Offering>, code: String, beside: &Beside<'_>) {
    let columns = &beside.reading.columns;
    let mut problems = row.problems.clone();
    let mut cells = merged(row, offering, beside, &mut problems);
    let kept = shared::only_news(row, offering, beside.known, &mut cells);
    cells[Field::Code] = code;
    let is_linked = beside.known.linked.contains_key(&row.line);
    let taken = remarks::elsewhere(row, columns, beside.known).filter(|_| !is_linked);
    let is_taken = taken.is_some();
    problems.extend(taken.filter(|_| !beside.is_of_other_list || beside.known.is_on_screen));
    if !is_taken {
        remarks::lacking(row, &cells, columns, &mut problems);
    }
    let known = offering.filter(|_| !is_linked);
    problems.extend(known.and_then(|known| remarks::another(row, known, &cells, beside)));
    free::no_more(row, offering, &mut cells, columns, &mut problems);
    remarks::dates(row.line, &cells, columns, &beside.known.today, &mut problems);
    problems.iter_mut().for_each(|problem| problem.offering = name(&cells));
    if is_taken || problems.iter().any(Problem::is_error) {
        plan.wrong += 1;
        plan.refused.push(still(row.line, offering, cells));
        plan.say(problems);
        return;
    }
    if !kept.is_empty() {
        plan.kept.insert(row.line, kept);
    }
    if let Some(offering) = offering.filter(|offering| merging::stays_stopped(row, offering, &cells)) {
        plan.still_stopped.push(missing(offering));
    }
    match offering {
        Some(offering) if offering.cells == cells => {
            plan.unchanged += 1;
            plan.same.push(still(row.line, Some(offering), cells));
            plan.old_warnings.extend(problems);
            return;
        }
        Some(offering) => plan.changed.push(changed(row.line, offering, cells)),
        None => plan.new.push(New { line: row.line, cells }),
    }
    plan.say(problems);
}

fn still(line: usize, offering: Option<&Offering>, cells: Cells) -> Still {
    Still { line, id: offering.map(|offering| offering.id.clone()), cells }
}

fn changed(line: usize, offering: &Offering, after: Cells) -> Changed {
    let change = |field: Field| FieldChange {
        column: field.header(),
        before: offering.cells[field].clone(),
        after: after[field].clone(),
    };
    let fields = offering.cells.differences(&after).map(change).collect();
    Changed { line, id: offering.id.clone(), before: offering.cells.clone(), after, fields }
}

#[cfg(test)]
mod tests;
