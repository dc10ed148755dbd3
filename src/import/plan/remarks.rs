//! What there is to say about rows beside the catalogue.

use std::collections::{HashMap, HashSet};

use super::{Known, Missing, Plan};
use crate::import::Problem;
use crate::import::columns::Columns;
use crate::import::rows::{Reading, Row};
use crate::model::cell::{odd_dates, required};
use crate::model::code;
use crate::model::field::{Cells, Field};
use crate::model::fold::letters;
use crate::model::offering::Offering;

/// Where a person can say that two rows are the same.
const ON_SCREEN: &str = "Is het hetzelfde? Lees de lijst dan in op het scherm (Import) en kies dat daar";

/// What every row is judged by.
pub(super) struct Beside<'a> {
    pub(super) reading: &'a Reading,
    pub(super) known: &'a Known,
    /// Said once for the whole file, and not row by row.
    pub(super) is_of_other_list: bool,
}

/// By what a person finds the offering back: a spreadsheet counts rows, and a text file lines.
pub(in crate::import) fn name(cells: &Cells) -> String {
    let title = &cells[Field::Title];
    if title.is_empty() { cells[Field::Code].clone() } else { title.clone() }
}

/// A code that another list has.
pub(super) fn elsewhere(row: &Row, columns: &Columns, known: &Known) -> Option<Problem> {
    let source = list_of(row, known)?;
    let message = format!("Deze code is al van de lijst ‘{source}’. Geef dit aanbod een andere code.");
    Some(Problem::error(row.line, columns.header(Field::Code), &row.cells[Field::Code], message))
}

fn list_of<'a>(row: &Row, known: &'a Known) -> Option<&'a str> {
    let code = &row.cells[Field::Code];
    known.elsewhere.get(&code::same(code)).filter(|_| !code.is_empty()).map(String::as_str)
}

/// Most codes belong to one other list: then that list is meant, and other codes are no good advice.
pub(super) fn other_list(reading: &Reading, known: &Known) -> Option<Problem> {
    let mut times = HashMap::<&str, usize>::new();
    for source in reading.rows.iter().filter_map(|row| list_of(row, known)) {
        *times.entry(source).or_default() += 1;
    }
    let (source, _) = times.into_iter().find(|(_, times)| times * 2 > reading.rows.len())?;
    let advice = if known.is_on_screen {
        "Bedoelde u die lijst? Kies dan hierboven een andere lijst.".to_owned()
    } else {
        format!("Bedoelde u --source {}?", quoted(source))
    };
    let message = format!("Deze codes horen bij de lijst ‘{source}’. {advice}");
    Some(Problem::error(0, reading.columns.header(Field::Code), "", message))
}

/// As a shell wants it.
fn quoted(name: &str) -> String {
    if name.contains(' ') { format!("\"{name}\"") } else { name.to_owned() }
}

/// Whether one code stands for two things: title and organisation are both other.
pub(in crate::import) fn is_another(known: &Cells, cells: &Cells) -> bool {
    let is_other = |field: Field| !cells[field].is_empty() && letters(&known[field]) != letters(&cells[field]);
    is_other(Field::Title) && is_other(Field::Organisation)
}

/// A row with the code of another offering would take its place. `cells`: what would become of it.
pub(super) fn another(row: &Row, known: &Offering, cells: &Cells, beside: &Beside<'_>) -> Option<Problem> {
    if row.cells[Field::Code].is_empty() || !is_another(&known.cells, cells) {
        return None;
    }
    let same = if beside.known.is_on_screen { "Kies hier of het hetzelfde is" } else { ON_SCREEN };
    let (title, organisation) = (&known.cells[Field::Title], &known.cells[Field::Organisation]);
    let message =
        format!("Deze code is al van ‘{title}’ van {organisation}. {same}, of geef deze regel een andere code.");
    let header = beside.reading.columns.header(Field::Code);
    Some(Problem::error(row.line, header, &row.cells[Field::Code], message))
}

/// What no offering can do without.
pub(super) fn lacking(row: &Row, cells: &Cells, columns: &Columns, problems: &mut Vec<Problem>) {
    for (field, message) in required(cells) {
        let header = if field == Field::Summary && !columns.has(field) { Field::Description } else { field };
        let header = columns.header(header);
        let said = problems.iter().any(|problem| problem.is_error() && problem.column == header);
        if !said {
            problems.push(Problem::error(row.line, header, "", message));
        }
    }
}

/// Days that the calendar has but that can hardly be meant.
pub(super) fn dates(line: usize, cells: &Cells, columns: &Columns, today: &str, problems: &mut Vec<Problem>) {
    for (field, message) in odd_dates(cells, today) {
        problems.push(Problem::warning(line, columns.header(field), &cells[field], message));
    }
}

/// A list with codes may leave out columns that no offering can do without; that may also be a mistyped name.
pub(super) fn absent_columns(columns: &Columns) -> Option<Problem> {
    let needed = [Field::Title, Field::Organisation, Field::Summary, Field::Functions];
    let has = |field: Field| columns.has(field) || (field == Field::Summary && columns.has(Field::Description));
    let absent: Vec<&str> = needed.into_iter().filter(|field| !has(*field)).map(Field::header).collect();
    let message = match absent.as_slice() {
        _ if !columns.has(Field::Code) => return None,
        [] => return None,
        [one] => format!("Kolom {one} ontbreekt in dit bestand; wat er stond blijft staan."),
        [first @ .., last] => {
            let first = first.join(", ");
            format!("Kolommen {first} en {last} ontbreken in dit bestand; wat er stond blijft staan.")
        }
    };
    Some(Problem::warning(0, "", "", message))
}

/// What the file holds and the site does not show.
pub(super) fn still_stopped(stopped: &[Missing]) -> Option<Problem> {
    let named: Vec<String> = stopped.iter().map(|one| format!("{} {}", one.code, one.title)).collect();
    let message = format!(
        "Gestopt op de site, en staat nog in dit bestand: {}. Dit blijft gestopt. Moet het terug? \
         Zet het dan zelf weer op de site.",
        named.join(", ")
    );
    (!named.is_empty()).then(|| Problem::warning(0, "", "", message))
}

/// A successor must exist, or the page of a stopped offering leads nowhere.
pub(super) fn successors(plan: &Plan, known: &Known, columns: &Columns) -> Vec<Problem> {
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
    let problem = |(line, cells): (usize, &Cells)| Problem {
        offering: name(cells),
        ..Problem::warning(line, header, &cells[Field::Successor], message)
    };
    unknown.map(problem).collect()
}
