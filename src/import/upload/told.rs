//! What there is to say about the rows of a plan: by line, and what belongs to no row.

use std::collections::{HashMap, HashSet};

use super::{Content, SharedRow, Summary};
use crate::import::apply::row_key;
use crate::import::columns::Columns;
use crate::import::plan::{Known, Plan, STAYS, Still, comes_back};
use crate::import::rows::Row;
use crate::import::{Problem, Reading};
use crate::model::choice::{Choice, RowKind};
use crate::model::field::{Cells, Field};
use crate::model::upload_row::UploadRow;

/// Rows in error, and lines that hold no row but an error.
pub(super) fn refused(plan: &Plan) -> Vec<Still> {
    let rows: HashSet<usize> = plan.refused.iter().map(|still| still.line).collect();
    let mut refused = plan.refused.clone();
    let mut beside: Vec<usize> =
        plan.errors.iter().map(|error| error.line).filter(|line| !rows.contains(line)).collect();
    beside.dedup();
    let lines = beside.into_iter().filter(|line| *line > 0);
    refused.extend(lines.map(|line| Still { line, id: None, cells: Cells::default() }));
    refused.sort_by_key(|still| still.line);
    refused
}

pub(super) fn by_line(plan: &Plan) -> HashMap<usize, Vec<&Problem>> {
    let mut problems = HashMap::<usize, Vec<&Problem>>::new();
    for problem in plan.errors.iter().chain(&plan.warnings).chain(&plan.old_warnings) {
        problems.entry(problem.line).or_default().push(problem);
    }
    problems
}

/// What there is to say, and what was typed, by line.
pub(super) struct Told<'a> {
    pub(super) problems: HashMap<usize, Vec<&'a Problem>>,
    pub(super) rows: HashMap<usize, &'a Row>,
    pub(super) columns: &'a Columns,
}

impl Told<'_> {
    pub(super) fn about(&self, line: usize) -> Content {
        let problems: Vec<Problem> =
            self.problems.get(&line).into_iter().flatten().map(|problem| (*problem).clone()).collect();
        let mut content = Content { problems, ..Content::default() };
        let Some(row) = self.rows.get(&line) else { return content };
        for problem in content.problems.iter().filter(|problem| problem.is_error()) {
            let Some(field) = self.field(&problem.column) else { continue };
            let typed = row.typed.iter().find(|(known, _)| *known == field).map(|(_, typed)| typed);
            content.typed.insert(field.header().to_owned(), typed.unwrap_or(&row.cells[field]).clone());
            content.fields.insert(problem.column.clone(), field.header().to_owned());
        }
        content
    }

    /// Where the row on this line is about an offering of another list: what becomes of that, which the site has so.
    pub(super) fn shared(&self, line: usize, site: &Cells, known: &Known, plan: &Plan) -> Option<SharedRow> {
        let (row, shared) = (self.rows.get(&line)?, known.shared.get(&line)?);
        let (source_id, source) = shared.source.clone();
        let kept = plan.kept.get(&line).into_iter().flatten();
        let kept = kept.map(|kept| (kept.field.header().to_owned(), site[kept.field].clone(), kept.in_file.clone()));
        let (row_key, said, is_whole) = (row_key(&row.cells), row.cells.clone(), shared.is_whole);
        Some(SharedRow { source_id, source, row_key, said, is_whole, kept: kept.collect() })
    }

    /// The field that a message means by this name of a column.
    fn field(&self, column: &str) -> Option<Field> {
        let used = self.columns.used.iter().find(|used| used.header == column);
        used.map(|used| used.target.field()).or_else(|| Field::from_header(column))
    }
}

pub(super) fn summary(reading: &Reading, plan: &Plan, rows: &[UploadRow]) -> Summary {
    let lines: HashSet<i64> = rows.iter().map(|row| row.line).filter(|line| *line > 0).collect();
    let is_elsewhere =
        |problem: &&Problem| !lines.contains(&i64::try_from(problem.line).unwrap_or(0)) || problem.line == 0;
    let all = || plan.errors.iter().chain(&plan.warnings).chain(&plan.old_warnings);
    let warned: HashSet<usize> = plan.warnings.iter().map(|problem| problem.line).filter(|line| *line > 0).collect();
    let is_new = |row: &&UploadRow| row.kind == RowKind::New.slug();
    Summary {
        sheet: reading.sheet.clone(),
        header_line: reading.header_line,
        rows: reading.rows.len(),
        samples: plan.samples,
        likely: rows.iter().filter(|row| is_new(row) && row.content.contains("\"likely\"")).count(),
        still_stopped: plan.still_stopped.iter().map(|one| (one.id.clone(), one.title.clone())).collect(),
        no_column: no_column(reading, plan),
        behind: behind(plan),
        back: plan
            .changed
            .iter()
            .filter(|row| comes_back(&row.before, &row.after))
            .map(|row| place(row.line))
            .collect(),
        warned: warned.len(),
        notes: all().filter(is_elsewhere).cloned().collect(),
        trouble: String::new(),
    }
}

fn place(line: usize) -> i64 {
    i64::try_from(line).unwrap_or(0)
}

fn behind(plan: &Plan) -> Vec<(String, usize)> {
    let stays = |problems: &[Problem]| -> HashSet<usize> {
        problems.iter().filter(|problem| problem.message == STAYS).map(|problem| problem.line).collect()
    };
    let of_changed = stays(&plan.warnings);
    let changed = plan.changed.iter().filter(|changed| of_changed.contains(&changed.line)).count();
    let counts = [(RowKind::Changed, changed), (RowKind::Unchanged, stays(&plan.old_warnings).len())];
    counts.into_iter().filter(|(_, count)| *count > 0).map(|(kind, count)| (kind.slug().to_owned(), count)).collect()
}

/// One missing column is one thing to put right, however many rows lack it.
fn no_column(reading: &Reading, plan: &Plan) -> Vec<(String, usize)> {
    let columns = &reading.columns;
    let lacking = |field: &Field| match field {
        Field::Summary => !columns.has(Field::Summary) && !columns.has(Field::Description),
        _ => !columns.has(*field),
    };
    let count = |field: Field| {
        let header = if field == Field::Summary { Field::Description } else { field }.header();
        let lines: HashSet<usize> =
            plan.errors.iter().filter(|error| error.column == header).map(|error| error.line).collect();
        (field.header().to_owned(), lines.len())
    };
    let needed = [Field::Title, Field::Organisation, Field::Summary, Field::Functions].into_iter().filter(lacking);
    needed.map(count).filter(|(_, count)| *count > 1).collect()
}
