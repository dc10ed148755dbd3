//! The paragraph ‘Voor wie’ of a description, where the file says nothing else of the description: the rest of it is not the
//! file's.

use super::{Beside, merging};
use crate::import::Problem;
use crate::import::rows::Row;
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use crate::model::published::FOR_WHOM;

/// Puts what the row says of its audience in place of what the description had, by the rules for a whole field.
pub(super) fn told(
    row: &Row,
    offering: &Offering,
    beside: &Beside<'_>,
    cells: &mut Cells,
    problems: &mut Vec<Problem>,
) {
    let Some(in_file) = &row.for_whom else { return };
    let description = &offering.cells[Field::Description];
    let on_site = paragraph(description);
    let is_summary = !in_file.is_empty() && offering.cells[Field::Summary].starts_with(in_file.as_str());
    if on_site == in_file || is_summary {
        return;
    }
    let edited = beside.known.edited.get(&offering.id).into_iter().flatten();
    let said = edited.filter(|(field, _)| *field == Field::Description).map(|(_, said)| paragraph(said)).next();
    if let Some(said) = said.filter(|said| *said != on_site) {
        let header = beside.reading.columns.audience().unwrap_or_default();
        let is_silent = in_file.is_empty() && said.is_empty();
        if is_silent || merging::is_behind(row.line, header, (in_file, said), problems) {
            return;
        }
    }
    cells[Field::Description] = with(description, in_file);
}

fn paragraph(description: &str) -> &str {
    description.split("\n\n").find(|paragraph| paragraph.starts_with(FOR_WHOM)).unwrap_or_default()
}

/// In the place of the former paragraph; else at the end.
fn with(description: &str, told: &str) -> String {
    let former = paragraph(description);
    let mut parts: Vec<&str> = description.split("\n\n").collect();
    match parts.iter().position(|part| !former.is_empty() && *part == former) {
        Some(place) => parts[place] = told,
        None => parts.push(told),
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n")
}
