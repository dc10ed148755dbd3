//! What was chosen on screen for the files of a source, for the next one: what columns hold, and which offering a row is
//! about; and what was said of offerings of other sources.

use std::collections::{HashMap, HashSet};

use diesel::result::QueryResult;

use super::chosen::{Chosen, chosen_source};
use super::{Order, known};
use crate::db::{AnyConnection, Database};
use crate::import::choices::Choices;
use crate::import::plan::{Known, Plan, Shared};
use crate::import::rows::{Reading, Row, offering_key};
use crate::model::field::{Cells, Field};
use crate::model::offering::{self, Offering};
use crate::model::{code, column_choice, source};

/// What the columns of this source's files hold. Nothing where it isn't clear which source is meant.
///
/// # Errors
/// When the database does not answer.
pub fn remembered(database: &Database, order: Order<'_>) -> QueryResult<Choices> {
    database.read(|connection| {
        let Ok(chosen) = chosen_source(connection, order, &Reading::default())? else { return Ok(Choices::default()) };
        let columns = column_choice::of_source(connection, &chosen.name)?;
        Ok(Choices { columns, ..Choices::default() })
    })
}

/// What the plan compares with, and which rows were said to be about an offering of any source.
pub(super) fn known_with_links(
    connection: &mut AnyConnection,
    chosen: &Chosen,
    reading: &Reading,
    now: &str,
) -> QueryResult<Known> {
    let links = column_choice::links(connection, &chosen.name)?;
    let known = known(connection, chosen, now)?;
    if links.is_empty() {
        return Ok(known);
    }
    let offerings = offering::all(connection, None)?;
    let said = |row: &Row| links.get(&row_key(&row.cells)).map(String::as_str);
    let before = column_choice::said(connection, &chosen.name)?;
    let names = source::all(connection)?.into_iter().map(|source| (source.id, source.name)).collect();
    let known = Known { linked: linked(reading, &offerings, said), ..known };
    Ok(Known {
        shared: shared(reading, &known, &names, |row| (before.get(&row_key(&row.cells)).cloned(), false)),
        ..known
    })
}

/// Which of the linked rows are about an offering of another source. `names` are those of sources by id; `said` gives what
/// a row said the last time, and whether a person chose that all of it counts.
pub(in crate::import) fn shared(
    reading: &Reading,
    known: &Known,
    names: &HashMap<String, String>,
    said: impl Fn(&Row) -> (Option<Cells>, bool),
) -> HashMap<usize, Shared> {
    let own: HashSet<&str> = known.own.iter().map(|offering| offering.id.as_str()).collect();
    let shared = |row: &Row| {
        let offering = known.linked.get(&row.line).filter(|offering| !own.contains(offering.id.as_str()))?;
        let id = offering.source_id.clone();
        let name = names.get(&id).cloned().unwrap_or_default();
        let (said, is_whole) = said(row);
        Some((row.line, Shared { source: (id, name), said, is_whole }))
    };
    reading.rows.iter().filter_map(shared).collect()
}

/// Remembers what the rows about offerings of other sources said, but for those in error.
pub(super) fn remember_said(
    connection: &mut AnyConnection,
    reading: &Reading,
    plan: &Plan,
    known: &Known,
) -> QueryResult<()> {
    let refused: HashSet<usize> = plan.refused.iter().map(|still| still.line).collect();
    let is_said = |row: &&Row| known.shared.contains_key(&row.line) && !refused.contains(&row.line);
    let rows = reading.rows.iter().filter(is_said);
    let said: Vec<(String, Cells)> = rows.map(|row| (row_key(&row.cells), row.cells.clone())).collect();
    column_choice::remember_said(connection, &known.source, &said)
}

/// By what it is remembered which offering a row is about.
pub(in crate::import) fn row_key(cells: &Cells) -> String {
    let code = &cells[Field::Code];
    if code.is_empty() { offering_key(cells, true) } else { code::same(code) }
}

/// By line the offering that `said` names by its id. No two rows are about one offering.
pub(in crate::import) fn linked<'a>(
    reading: &'a Reading,
    offerings: &[Offering],
    said: impl Fn(&'a Row) -> Option<&'a str>,
) -> HashMap<usize, Offering> {
    let by_id: HashMap<&str, &Offering> = offerings.iter().map(|offering| (offering.id.as_str(), offering)).collect();
    let mut taken: HashSet<String> = reading.rows.iter().map(|row| code::same(&row.cells[Field::Code])).collect();
    let mut linked = HashMap::new();
    for row in &reading.rows {
        let offering = said(row).and_then(|id| by_id.get(id));
        let mut is_free = |code: String| code == code::same(&row.cells[Field::Code]) || taken.insert(code);
        if let Some(offering) = offering.filter(|offering| is_free(code::same(&offering.cells[Field::Code]))) {
            linked.insert(row.line, (*offering).clone());
        }
    }
    linked
}
