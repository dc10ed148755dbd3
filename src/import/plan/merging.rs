//! What becomes of an offering that the file names: the file's cells over the catalogue's, but for what was done on the
//! site in between.

use super::{Beside, for_whom};
use crate::import::Problem;
use crate::import::rows::Row;
use crate::model::choice::{Choice, Status};
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;

/// What the file says replaces what the catalogue has; what only follows from it fills what is empty. A field that was
/// changed on the site stays where the file still says what it said before: the file is only behind.
pub(super) fn merged(
    row: &Row,
    offering: Option<&Offering>,
    beside: &Beside<'_>,
    problems: &mut Vec<Problem>,
) -> Cells {
    let Some(offering) = offering else {
        let mut cells = row.cells.clone();
        let only_audience = row.for_whom.is_some() && !row.said.contains(Field::Summary);
        without_summary(only_audience || follows(row), &mut cells);
        return cells;
    };
    let mut cells = offering.cells.clone();
    for field in Field::ALL.iter().copied() {
        let takes_over = row.said.contains(field) || cells[field].is_empty();
        let is_beside = field == Field::Description && row.for_whom.is_some();
        if takes_over && !is_beside && !stays(row, offering, field, beside, problems) {
            cells[field].clone_from(&row.cells[field]);
        }
    }
    for_whom::told(row, offering, beside, &mut cells, problems);
    if !row.said.contains(Field::Status) && is_stopped(&cells) && beside.known.left_out.contains(&offering.id) {
        cells[Field::Status].clone_from(&row.cells[Field::Status]);
        problems.push(Problem::warning(row.line, "", "", BACK));
    }
    without_summary(follows(row), &mut cells);
    cells
}

/// Said of an offering that went because a file lacked it.
const BACK: &str =
    "Dit is gestopt omdat het niet in uw bestand stond. Nu staat het er weer in: het komt terug op de site.";

fn is_stopped(cells: &Cells) -> bool {
    cells[Field::Status] == Status::Stopped.slug()
}

/// Whether what was stopped is on the site again.
pub(in crate::import) fn comes_back(before: &Cells, after: &Cells) -> bool {
    is_stopped(before) && after[Field::Status] == Status::Published.slug()
}

/// Whether it is stopped, and stays so, without the file saying that.
pub(super) fn stays_stopped(row: &Row, offering: &Offering, after: &Cells) -> bool {
    let says_so = row.said.contains(Field::Status) && is_stopped(&row.cells);
    is_stopped(&offering.cells) && is_stopped(after) && !says_so
}

/// Whether the catalogue's cell stays. Where the file has something new as well, it wins and that is said.
fn stays(row: &Row, offering: &Offering, field: Field, beside: &Beside<'_>, problems: &mut Vec<Problem>) -> bool {
    let (in_file, on_site) = (&row.cells[field], &offering.cells[field]);
    if in_file == on_site {
        return false;
    }
    if matches!(field, Field::ReviewedOn | Field::ReviewedBy) && is_checked_later(row, offering) {
        return true;
    }
    let edited = beside.known.edited.get(&offering.id);
    let Some((_, said)) = edited.into_iter().flatten().find(|(edited, _)| *edited == field) else { return false };
    let columns = &beside.reading.columns;
    let is_hint = row.of_audience.contains(field);
    let header = columns.audience().filter(|_| is_hint).unwrap_or_else(|| columns.header(field));
    // Words for the audience that name nothing of a field deny nothing that was ticked on the site.
    let is_silent = is_hint && in_file.is_empty() && said.is_empty();
    is_silent || is_behind(row.line, header, (in_file, said), problems)
}

/// Of what was changed on the site: whether the file still says what it said. The editor hears of both.
pub(super) fn is_behind(line: usize, header: &str, (in_file, said): (&str, &str), problems: &mut Vec<Problem>) -> bool {
    let is_behind = said == in_file;
    let message = if is_behind { STAYS } else { GOES };
    problems.push(Problem::warning(line, header, in_file, message));
    is_behind
}

/// Said of what was changed on the site, where the file is behind.
pub(in crate::import) const STAYS: &str =
    "Dit is op de site gewijzigd en blijft zoals het daar staat. Pas uw bestand aan, of sla de lijst opnieuw op.";
const GOES: &str = "Dit is ook op de site gewijzigd. Uw bestand gaat voor: kijk na of dat klopt.";

/// A check never moves back: days in ISO 8601 compare as text.
fn is_checked_later(row: &Row, offering: &Offering) -> bool {
    row.cells[Field::ReviewedOn] < offering.cells[Field::ReviewedOn]
}

fn follows(row: &Row) -> bool {
    !row.said.contains(Field::Summary) && row.said.contains(Field::Description)
}

/// Where the summary is the beginning of the description, the description goes on after it. Where the catalogue has
/// another summary, nothing is taken off: it would be lost.
fn without_summary(follows: bool, cells: &mut Cells) {
    if follows && !cells[Field::Summary].is_empty() {
        let rest = cells[Field::Description].strip_prefix(cells[Field::Summary].as_str());
        let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace));
        if let Some(rest) = rest.map(|rest| rest.trim_start().to_owned()) {
            cells[Field::Description] = rest;
        }
    }
}
