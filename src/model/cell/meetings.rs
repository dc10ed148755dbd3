//! The cell with meetings: one or more, joined by `|`, each on a line of its own, or by `;`.

mod moments;
mod reading;
mod sense;
mod tokens;

use super::super::meeting::{self, Meeting};
use super::{Parsed, Remark};

/// More in one cell are no list that somebody keeps by hand.
const MOST: usize = 200;
/// How many mistakes of one cell are told.
const MOST_TOLD: usize = 5;
/// How much of a wrong meeting is repeated, in letters.
const LONGEST_QUOTE: usize = 60;

/// The meetings of a canonical cell; of any other cell those that can be read.
pub fn meetings(cell: &str) -> Vec<Meeting> {
    let mut found: Vec<Meeting> = parts(cell).filter_map(|part| reading::read(part).ok()).flatten().collect();
    found.sort();
    found.dedup();
    found
}

/// Meetings in a fixed order, each once. One that can't be read is an error: who goes there finds nobody.
pub(super) fn cell(raw: &str) -> Parsed {
    let count = parts(raw).count();
    if count > MOST {
        return Parsed::with("", Remark::error(format!("Er staan {count} bijeenkomsten in dit vak. {TOO_MANY}")));
    }
    let (mut found, mut remarks) = (Vec::new(), Vec::new());
    for (place, part) in parts(raw).enumerate() {
        let which =
            if count == 1 { String::new() } else { format!("Bijeenkomst {} (‘{}’): ", place + 1, quote(part)) };
        match reading::read(part) {
            Ok(meetings) => {
                remarks.extend(sense::odd(&meetings).map(|odd| Remark::warning(format!("{which}{odd}"))));
                found.extend(meetings);
            }
            Err(wrong) => remarks.push(Remark::error(format!("{which}{wrong}"))),
        }
    }
    if found.len() > MOST {
        return Parsed::with("", Remark::error(format!("Er staan {} dagen in dit vak. {TOO_MANY}", found.len())));
    }
    found.sort();
    found.dedup();
    let is_wrong = remarks.iter().any(|remark| remark.severity == super::Severity::Error);
    let text = if is_wrong { String::new() } else { meeting::cell(&found) };
    Parsed { text, remarks: told(remarks) }
}

const TOO_MANY: &str = "Er passen er 200 in. Schrijf een herhaling, zoals: elke dinsdag 10:00-12:00.";

/// The first of them; a line with hundreds of mistakes says one thing.
fn told(mut remarks: Vec<Remark>) -> Vec<Remark> {
    // Errors first, so that none is hidden behind what could do without.
    remarks.sort_by_key(|remark| remark.severity);
    let more = remarks.len().saturating_sub(MOST_TOLD);
    remarks.truncate(MOST_TOLD);
    if let Some(last) = remarks.last_mut().filter(|_| more > 0) {
        last.message.push_str(&format!(" En nog {more} keer iets."));
    }
    remarks
}

/// The pieces, each one meeting. A `;` within brackets belongs to the note.
fn parts(raw: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0_u32;
    let pieces = raw.split(move |letter: char| {
        match letter {
            '(' => depth += 1,
            ')' => depth = depth.saturating_sub(1),
            '|' | '\n' => depth = 0,
            _ => {}
        }
        matches!(letter, '|' | '\n') || (letter == ';' && depth == 0)
    });
    pieces.map(str::trim).filter(|piece| !piece.is_empty())
}

fn quote(part: &str) -> String {
    match part.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", part[..end].trim_end()),
        None => part.to_owned(),
    }
}

#[cfg(test)]
mod tests;
