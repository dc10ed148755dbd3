//! What a file would change in one source of the catalogue. Pure: rows and offerings in, a plan out.

mod codes;
mod matching;

use std::collections::{HashMap, HashSet};

use serde::Serialize;

use super::rows::{Reading, Row};
use super::{Problem, columns::Columns};
use crate::model::code;
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use matching::Matching;

/// What the catalogue already has.
#[derive(Debug, Clone, Default)]
pub struct Known {
    /// The name of the source that the file belongs to.
    pub source: String,
    /// Its offerings, in the order of their numbers.
    pub own: Vec<Offering>,
    /// The codes of all other sources ([`code::same`]), with the name of the source.
    pub elsewhere: HashMap<String, String>,
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

/// An offering of this source that the file does not name. It stays as it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Missing {
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
    /// How many rows can't be trusted.
    #[serde(rename = "fout")]
    pub wrong: usize,
    /// What is wrong with them.
    #[serde(rename = "fouten")]
    pub errors: Vec<Problem>,
    /// What can be lived with.
    #[serde(rename = "waarschuwingen")]
    pub warnings: Vec<Problem>,
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
    let mut plan = Plan { source: known.source.clone(), ..Plan::default() };
    plan.say(reading.notes.iter().cloned());
    plan.wrong = plan.errors.len();
    let mut matching = Matching::new(reading, known);
    let mut found = HashSet::new();
    for row in &reading.rows {
        let (existing, code) = matching.find(row);
        found.extend(existing);
        let offering = existing.map(|place| &known.own[place]);
        add(&mut plan, row, offering, code, reading, known);
    }
    let stopped = |offering: &&Offering| offering.cells[Field::Status] == "gestopt";
    let absent = known.own.iter().enumerate().filter(|(place, _)| !found.contains(place)).map(|(_, offering)| offering);
    plan.missing = absent.filter(|offering| !stopped(offering)).map(|offering| missing(&offering.cells)).collect();
    successors(&mut plan, known, &reading.columns);
    // In the order of the file, so that a person can go down the list.
    plan.errors.sort_by_key(|problem| problem.line);
    plan.warnings.sort_by_key(|problem| problem.line);
    plan
}

fn missing(cells: &Cells) -> Missing {
    Missing {
        code: cells[Field::Code].clone(),
        title: cells[Field::Title].clone(),
        organisation: cells[Field::Organisation].clone(),
    }
}

fn add(plan: &mut Plan, row: &Row, offering: Option<&Offering>, code: String, reading: &Reading, known: &Known) {
    let mut cells = merged(row, offering);
    cells[Field::Code] = code;
    let mut problems = row.problems.clone();
    problems.extend(elsewhere(row, &reading.columns, known));
    lacking(row, &cells, &reading.columns, &mut problems);
    let wrong = problems.iter().any(Problem::is_error);
    plan.say(problems);
    match offering {
        _ if wrong => plan.wrong += 1,
        None => plan.new.push(New { line: row.line, cells }),
        Some(offering) if offering.cells == cells => plan.unchanged += 1,
        Some(offering) => plan.changed.push(changed(row.line, offering, cells)),
    }
}

/// What the file says replaces what the catalogue has; what only follows from it fills what is empty.
fn merged(row: &Row, offering: Option<&Offering>) -> Cells {
    let Some(offering) = offering else { return row.cells.clone() };
    let mut cells = offering.cells.clone();
    for field in Field::ALL.iter().copied() {
        if row.said.contains(field) || cells[field].is_empty() {
            cells[field].clone_from(&row.cells[field]);
        }
    }
    cells
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

fn elsewhere(row: &Row, columns: &Columns, known: &Known) -> Option<Problem> {
    let code = &row.cells[Field::Code];
    let source = known.elsewhere.get(&code::same(code)).filter(|_| !code.is_empty())?;
    let message = format!("Deze code is al van de lijst ‘{source}’. Geef dit aanbod een andere code.");
    Some(Problem::error(row.line, columns.header(Field::Code), code, message))
}

/// What no offering can do without.
fn lacking(row: &Row, cells: &Cells, columns: &Columns, problems: &mut Vec<Problem>) {
    let needed: [(Field, bool, &str); 4] = [
        (Field::Title, cells[Field::Title].is_empty(), "De titel ontbreekt. Vul in hoe dit aanbod heet."),
        (
            Field::Organisation,
            cells[Field::Organisation].is_empty(),
            "De aanbieder ontbreekt. Vul in wie dit aanbiedt.",
        ),
        (
            Field::Summary,
            cells[Field::Summary].is_empty() && cells[Field::Description].is_empty(),
            "De samenvatting en de omschrijving zijn leeg. Vul er minstens één in.",
        ),
        (
            Field::Functions,
            cells[Field::Functions].is_empty(),
            "De functie ontbreekt. Vul minstens één van de acht basisfuncties in.",
        ),
    ];
    for (field, lacks, message) in needed {
        let header = if field == Field::Summary && !columns.has(field) { Field::Description } else { field };
        let header = columns.header(header);
        let said = problems.iter().any(|problem| problem.is_error() && problem.column == header);
        if lacks && !said {
            problems.push(Problem::error(row.line, header, "", message));
        }
    }
}

/// A successor must exist, or the page of a stopped offering leads nowhere.
fn successors(plan: &mut Plan, known: &Known, columns: &Columns) {
    let own = known.own.iter().map(|offering| &offering.cells);
    let own = own.chain(plan.new.iter().map(|new| &new.cells)).map(|cells| code::same(&cells[Field::Code]));
    let codes: HashSet<String> = own.chain(known.elsewhere.keys().cloned()).collect();
    let rows = plan.new.iter().map(|new| (new.line, &new.cells));
    let rows = rows.chain(plan.changed.iter().map(|changed| (changed.line, &changed.after)));
    let unknown = rows.filter(|(_, cells)| {
        let successor = code::same(&cells[Field::Successor]);
        !successor.is_empty() && (!codes.contains(&successor) || successor == code::same(&cells[Field::Code]))
    });
    let message = "Er is geen ander aanbod met deze code. De verwijzing werkt pas als dat er is.";
    let header = columns.header(Field::Successor);
    let problems: Vec<Problem> =
        unknown.map(|(line, cells)| Problem::warning(line, header, &cells[Field::Successor], message)).collect();
    plan.say(problems);
}

#[cfg(test)]
mod tests;
