//! The plan, for people and as JSON.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use crate::import::plan::{FieldChange, Plan};
use crate::import::{Problem, Reading};
use crate::model::field::{Cells, Field};
use crate::model::source::SAMPLE;

/// Said when rows in error stop everything.
pub(super) const NOTHING_WRITTEN: &str =
    "Er is niets opgeslagen. Verbeter de fouten, of sla die regels over met --skip-invalid.";

/// How many of a long list are shown.
const SHOWN: usize = 20;
/// How many lines of one and the same warning are named.
const SHOWN_LINES: usize = 8;
/// Above what the file does not name.
const MISSING: &str = "Ontbreekt in dit bestand, blijft op de site. Moet het eraf? Zet ‘gestopt’ in de kolom status";
/// The longest value in a difference.
const LONGEST: usize = 100;

/// The last line: what the contract promises to scripts.
pub(super) fn totals(plan: &Plan) -> String {
    format!(
        "nieuw {}, gewijzigd {}, ongewijzigd {}, ontbreekt {}, fout {}",
        plan.new.len(),
        plan.changed.len(),
        plan.unchanged,
        plan.missing.len(),
        plan.wrong
    )
}

/// One JSON object with everything.
pub(super) fn json(plan: &Plan, import_id: Option<i64>) -> String {
    let totals = serde_json::json!({
        "nieuw": plan.new.len(),
        "gewijzigd": plan.changed.len(),
        "ongewijzigd": plan.unchanged,
        "ontbreekt": plan.missing.len(),
        "fout": plan.wrong,
    });
    serde_json::json!({ "totalen": totals, "import": import_id, "voorstel": plan }).to_string()
}

/// What was done, and how to undo it.
pub(super) fn applied(import_id: i64, samples_removed: usize) -> String {
    let mut text = String::new();
    if samples_removed > 0 {
        let _ = writeln!(text, "De {samples_removed} voorbeelden zijn weggehaald.");
    }
    let _ = writeln!(text, "Opgeslagen als import {import_id}. Terugdraaien: mantelkaart import --reverse {import_id}");
    text
}

/// What to do after the first list of one's own.
pub(super) fn next(plan: &Plan, site_file: &Path) -> Option<String> {
    (plan.is_new_source && plan.source != SAMPLE && !site_file.exists())
        .then(|| format!("Zet naam, gemeente en telefoonnummer van uw steunpunt in {}.", site_file.display()))
}

/// What a trial ends with.
pub(super) fn trial(plan: &Plan) -> String {
    let samples = match plan.samples {
        0 => String::new(),
        1 => "Het ene voorbeeld verdwijnt bij deze import.\n".to_owned(),
        several => format!("De {several} voorbeelden verdwijnen bij deze import.\n"),
    };
    format!("{samples}Dit is een proef: er is niets opgeslagen.")
}

/// The plan, part by part.
pub(super) fn text(plan: &Plan, reading: &Reading, verbose: bool, skip_invalid: bool) -> String {
    let most = if verbose { usize::MAX } else { SHOWN };
    let list = if plan.is_new_source { "Nieuwe lijst" } else { "Lijst" };
    let mut text = format!("{list}: {}. {}\n", plan.source, place(reading));
    part(&mut text, "Nieuw", most, plan.new.iter().map(|new| format!("regel {}: {}", new.line, named(&new.cells))));
    let changed = plan.changed.iter().map(|changed| {
        let fields: String = changed.fields.iter().map(|field| difference(field, verbose)).collect();
        format!("regel {}: {}{fields}", changed.line, named(&changed.before))
    });
    part(&mut text, "Gewijzigd", most, changed);
    let missing =
        plan.missing.iter().map(|missing| format!("{}: {} ({})", missing.code, missing.title, missing.organisation));
    part(&mut text, MISSING, most, missing);
    warnings(&mut text, plan, verbose);
    // Every error must be seen.
    part(&mut text, "Fout", usize::MAX, plan.errors.iter().map(problem));
    if plan.wrong > 0 && skip_invalid {
        let _ = writeln!(text, "\n{} overgeslagen; die houden hun oude inhoud.", lines_of(plan.wrong));
    }
    text
}

fn place(reading: &Reading) -> String {
    let sheet = if reading.sheet.is_empty() { String::new() } else { format!("Blad ‘{}’. ", reading.sheet) };
    format!(
        "{sheet}De kolomnamen staan op regel {}; daaronder {} aanbod.",
        reading.header_line,
        lines_of(reading.rows.len())
    )
}

fn named(cells: &Cells) -> String {
    format!("{} {} ({})", cells[Field::Code], cells[Field::Title], cells[Field::Organisation])
}

fn difference(field: &FieldChange, verbose: bool) -> String {
    let value = |value: &str| {
        let line = value.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.char_indices().nth(LONGEST).filter(|_| !verbose) {
            Some((end, _)) => format!("‘{}…’", &line[..end]),
            None if line.is_empty() => "leeg".to_owned(),
            None => format!("‘{line}’"),
        }
    };
    format!("\n      {}: {} → {}", field.column, value(&field.before), value(&field.after))
}

fn part(text: &mut String, title: &str, most: usize, items: impl ExactSizeIterator<Item = String>) {
    let all = items.len();
    if all == 0 {
        return;
    }
    let _ = writeln!(text, "\n{title} ({all}):");
    for item in items.take(most) {
        let _ = writeln!(text, "  {item}");
    }
    if all > most {
        let _ = writeln!(text, "  … en nog {} (alles: --verbose)", all - most);
    }
}

fn problem(problem: &Problem) -> String {
    let value = if problem.value.is_empty() { String::new() } else { format!(", ‘{}’", problem.value) };
    match whereabouts(problem) + &value {
        place if place.is_empty() => problem.message.clone(),
        place => format!("{place}: {}", problem.message),
    }
}

fn whereabouts(problem: &Problem) -> String {
    let line = line(problem);
    match (problem.line, problem.column.as_str()) {
        (0, "") => String::new(),
        (0, column) => format!("kolom {column}"),
        (_, "") => line,
        (_, column) if problem.offering.is_empty() => format!("{line}, kolom {column}"),
        (_, column) => format!("{line}: kolom {column}"),
    }
}

fn line(problem: &Problem) -> String {
    match problem.offering.as_str() {
        "" => format!("regel {}", problem.line),
        offering => format!("regel {} ({offering})", problem.line),
    }
}

fn lines_of(count: usize) -> String {
    if count == 1 { "1 regel".to_owned() } else { format!("{count} regels") }
}

/// The same warning on forty lines is said once, with the lines.
fn warnings(text: &mut String, plan: &Plan, verbose: bool) {
    let old = plan.old_warnings.iter().filter(|_| verbose);
    let warnings: Vec<&Problem> = plan.warnings.iter().chain(old).collect();
    if !warnings.is_empty() {
        let _ = writeln!(text, "\nLet op ({}):", warnings.len());
        grouped(text, &warnings, verbose);
    }
    if !verbose && !plan.old_warnings.is_empty() {
        let count = plan.old_warnings.len();
        let remarks = if count == 1 { "1 opmerking" } else { &format!("{count} opmerkingen") };
        let _ = writeln!(text, "\nBij ongewijzigde regels: {remarks} (zie --verbose).");
    }
}

fn grouped(text: &mut String, warnings: &[&Problem], verbose: bool) {
    let mut groups: BTreeMap<(usize, &str, &str), Vec<&Problem>> = BTreeMap::new();
    let mut order: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for warning in warnings {
        let next = order.len();
        let place = *order.entry((&warning.column, &warning.message)).or_insert(next);
        groups.entry((place, &warning.column, &warning.message)).or_default().push(warning);
    }
    for ((_, column, message), group) in groups {
        match group.as_slice() {
            [one] => {
                let _ = writeln!(text, "  {}", problem(one));
            }
            several => {
                let column = if column.is_empty() { String::new() } else { format!("kolom {column}: ") };
                let _ = writeln!(text, "  {column}{message}\n      {}", lines(several, verbose));
            }
        }
    }
}

fn lines(group: &[&Problem], verbose: bool) -> String {
    let most = if verbose { usize::MAX } else { SHOWN_LINES };
    let said = |problem: &&Problem| match problem.value.as_str() {
        "" => line(problem),
        value => format!("{} ‘{value}’", line(problem)),
    };
    let shown: Vec<String> = group.iter().take(most).map(said).collect();
    let more = group.len().saturating_sub(shown.len());
    if more == 0 { shown.join(", ") } else { format!("{} en nog {more} (alles: --verbose)", shown.join(", ")) }
}
