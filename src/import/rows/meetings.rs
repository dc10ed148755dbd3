//! The sheet `bijeenkomsten` beside the list: a meeting, or one that comes back, on each row, joined to its offering by
//! the code. What it says becomes the cell that a column of the list would hold.

use std::collections::HashMap;

use super::{Row, cell};
use crate::import::Problem;
use crate::import::choices::Choices;
use crate::import::columns::Columns;
use crate::import::decode::{Decoded, Sheet, SheetRow};
use crate::model::cell::{Remark, Severity, Words, parse};
use crate::model::code;
use crate::model::field::Field;

/// What the sheet is called, in capitals or not.
const NAME: &str = "bijeenkomsten";

/// Whether this is the sheet with meetings, not the list itself.
pub(in crate::import) fn is_it(name: &str) -> bool {
    name.trim().eq_ignore_ascii_case(NAME)
}

/// Its columns, by the names under which they are known.
const COLUMNS: [&[&str]; 8] = [
    &["code"],
    &["datum", "dag", "vanaf"],
    &["begin", "begintijd", "tijd"],
    &["eind", "einde", "eindtijd"],
    &["herhaling"],
    &["tot en met", "tot_en_met", "t/m"],
    &["behalve"],
    &["toelichting", "opmerking", "waar"],
];
// Their places in [`COLUMNS`].
const CODE: usize = 0;
const DAY: usize = 1;
const BEGIN: usize = 2;
const END: usize = 3;
const REPEAT: usize = 4;
const UNTIL: usize = 5;
const EXCEPT: usize = 6;
const NOTE: usize = 7;

/// One row: where it stands, and what it says in each of the columns.
type Line<'a> = (usize, [&'a str; 8]);

/// Puts the meetings of the sheet into the rows of the list; what is wrong with the sheet itself comes back.
pub(super) fn join(
    decoded: &Decoded,
    list: &Sheet,
    rows: &mut [Row],
    columns: &Columns,
    words: &Words,
    choices: &Choices,
) -> Vec<Problem> {
    let is_beside = |sheet: &&Sheet| is_it(&sheet.name) && sheet.name != list.name;
    let Some((header, lines)) = decoded.sheets.iter().find(is_beside).and_then(|sheet| sheet.rows.split_first()) else {
        return Vec::new();
    };
    let places = COLUMNS.map(|names| header.cells.iter().position(|name| names.contains(&plain(name).as_str())));
    let lacking = [(CODE, true), (BEGIN, true), (DAY, places[REPEAT].is_none())];
    if let Some((lack, _)) = lacking.into_iter().find(|(column, must)| *must && places[*column].is_none()) {
        return vec![wrong(header.line, COLUMNS[lack][0], "Deze kolom ontbreekt.")];
    }
    let unread =
        header.cells.iter().enumerate().filter(|(at, name)| !name.trim().is_empty() && !places.contains(&Some(*at)));
    let mut notes: Vec<Problem> = unread.map(|(_, name)| unknown(header.line, name)).collect();
    let mut by_code = by_code(lines, &places);
    for row in rows.iter_mut() {
        let is_mended = choices.mended_on(row.line).is_some_and(|cells| cells.contains_key(Field::Meetings.header()));
        // A line that names no code belongs to nobody, not to the first row without one.
        let code = Some(code::same(&row.cells[Field::Code])).filter(|code| !code.is_empty());
        let lines = code.and_then(|code| by_code.remove(&code)).unwrap_or_default();
        if !is_mended {
            put(row, &lines, columns.header(Field::Meetings), words);
        }
    }
    let mut left: Vec<_> = by_code.into_values().flatten().collect();
    left.sort_unstable();
    notes.extend(left.into_iter().map(|(line, said)| match said[CODE] {
        "" => wrong(line, "code", "Vul in bij welk aanbod dit hoort: de code."),
        code => wrong(line, "code", &format!("Er is geen aanbod met code ‘{code}’ in blad ‘{}’.", list.name)),
    }));
    notes
}

fn plain(name: &str) -> String {
    name.trim().to_lowercase()
}

fn by_code<'a>(lines: &'a [SheetRow], places: &[Option<usize>; 8]) -> HashMap<String, Vec<Line<'a>>> {
    let mut by_code = HashMap::<String, Vec<Line<'_>>>::new();
    for row in lines {
        let said = places.map(|place| place.map_or("", |place| cell(row, place).trim()));
        by_code.entry(code::same(said[CODE])).or_default().push((row.line, said));
    }
    by_code
}

/// About the sheet as a whole: its lines are not those of the list.
fn wrong(line: usize, column: &str, message: &str) -> Problem {
    Problem::error(0, "", "", place(line, column) + message)
}

fn unknown(line: usize, name: &str) -> Problem {
    Problem::warning(0, "", "", place(line, name) + "Deze kolom kennen wij niet. Wij lezen hem niet.")
}

fn place(line: usize, column: &str) -> String {
    let column = if column.is_empty() { String::new() } else { format!(", kolom ‘{column}’") };
    format!("Blad ‘{NAME}’, regel {line}{column}: ")
}

/// A sheet that says nothing of an offering leaves its column the word; where there is none, it has no meetings.
fn put(row: &mut Row, lines: &[Line<'_>], header: &str, words: &Words) {
    row.said.add(Field::Meetings);
    if lines.is_empty() {
        return;
    }
    let whole = lines.iter().map(|(_, said)| written(said)).collect::<Vec<_>>().join("\n");
    let mut said: Vec<Problem> = Vec::new();
    for (line, cells) in lines {
        for Remark { severity, message } in read(cells, words) {
            let column = if severity == Severity::Error { culprit(cells, words) } else { "" };
            let remark = Remark { severity, message: place(*line, column) + &message };
            said.push(Problem::cell(row.line, header, &written(cells), remark));
        }
    }
    if !said.iter().any(Problem::is_error) {
        let parsed = parse(Field::Meetings, &whole, words);
        let in_column = std::mem::replace(&mut row.cells[Field::Meetings], parsed.text);
        let errors = parsed.remarks.into_iter().filter(|remark| remark.severity == Severity::Error);
        said.extend(errors.map(|remark| Problem::cell(row.line, header, &whole, remark)));
        if !in_column.is_empty() && in_column != row.cells[Field::Meetings] {
            let message = format!("In blad ‘{NAME}’ staat iets anders dan in deze kolom. Haal een van beide weg.");
            said.push(Problem::error(row.line, header, &in_column, message));
        }
    }
    if said.iter().any(Problem::is_error) && !row.typed.iter().any(|(field, _)| *field == Field::Meetings) {
        row.typed.push((Field::Meetings, whole));
    }
    row.problems.extend(said);
}

fn read(said: &[&str; 8], words: &Words) -> Vec<Remark> {
    if said[DAY].is_empty() && said[REPEAT].is_empty() {
        return vec![Remark {
            severity: Severity::Error,
            message: "Er staat geen datum en geen herhaling.".to_owned(),
        }];
    }
    parse(Field::Meetings, &written(said), words).remarks
}

/// The row as somebody would type it in one cell.
fn written(said: &[&str; 8]) -> String {
    let mut text = if said[REPEAT].is_empty() { said[DAY].to_owned() } else { said[REPEAT].to_owned() };
    let mut add = |before: &str, part: &str| {
        if !part.is_empty() {
            text.push_str(before);
            text.push_str(part);
        }
    };
    add(" ", said[BEGIN]);
    add("-", said[END]);
    add(" vanaf ", if said[REPEAT].is_empty() { "" } else { said[DAY] });
    add(" tot en met ", said[UNTIL]);
    add(" behalve ", said[EXCEPT]);
    // What joins meetings, or closes a note, would end this one.
    let note = said[NOTE].replace(['|', '\n', '\r'], " ").replace('(', "[").replace(')', "]");
    add(" (", &note);
    if !note.is_empty() {
        text.push(')');
    }
    text
}

/// The column without which the row could be read; empty where it is not one alone.
fn culprit(said: &[&str; 8], words: &Words) -> &'static str {
    let instead =
        [(END, ""), (UNTIL, ""), (EXCEPT, ""), (NOTE, ""), (BEGIN, "00:01"), (REPEAT, "elke dag"), (DAY, "2000-01-01")];
    let is_fine = |(column, value): &(usize, &'static str)| {
        let mut other = *said;
        other[*column] = value;
        !said[*column].is_empty() && read(&other, words).iter().all(|remark| remark.severity != Severity::Error)
    };
    instead.into_iter().find(is_fine).map_or("", |(column, _)| COLUMNS[column][0])
}
