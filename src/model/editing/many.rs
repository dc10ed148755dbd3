//! The same done to many offerings at once.

use diesel::result::QueryResult;

use super::{entry, told};
use crate::db::AnyConnection;
use crate::model::choice::{Choice, Status};
use crate::model::field::{Cells, Field};
use crate::model::log_entry;
use crate::model::offering::{self, Offering};
use crate::model::review::{self, Made};
use crate::model::revision::Occasion;
use crate::model::source::Source;
use crate::model::writing::Writing;

/// What is to be done.
#[derive(Debug, Clone, Copy)]
pub enum Deed<'a> {
    /// Somebody made sure that they are still true.
    Review(Made<'a>),
    /// They get this status.
    Become(Status),
    /// They belong to this list from now on.
    Move(&'a Source),
}

/// Whether there is anything to do for this one.
pub fn is_due(deed: Deed<'_>, offering: &Offering) -> bool {
    let cells = &offering.cells;
    match deed {
        Deed::Review(made) => cells[Field::ReviewedOn] != made.day,
        Deed::Become(status) => cells[Field::Status] != status.slug(),
        Deed::Move(source) => offering.source_id != source.id,
    }
}

/// Does it. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn apply(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    deed: Deed<'_>,
    offerings: &[&Offering],
) -> QueryResult<()> {
    match deed {
        Deed::Review(made) => review::record(connection, occasion, offerings, made),
        Deed::Become(status) => become_all(connection, occasion, status, offerings),
        Deed::Move(source) => move_all(connection, occasion, source, offerings),
    }
}

fn become_all(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    status: Status,
    offerings: &[&Offering],
) -> QueryResult<()> {
    let after: Vec<Cells> = offerings
        .iter()
        .map(|offering| {
            let mut cells = offering.cells.clone();
            status.slug().clone_into(&mut cells[Field::Status]);
            cells
        })
        .collect();
    let pairs = || offerings.iter().zip(&after);
    let changes: Vec<(&str, &Cells, &Cells)> =
        pairs().map(|(offering, after)| (offering.id.as_str(), &offering.cells, after)).collect();
    let mut writing = Writing::begin(connection, occasion)?;
    writing.change(connection, &changes)?;
    writing.finish(connection, &mut |_| {})?;
    let entries: Vec<_> = pairs().map(|(offering, after)| told(occasion, &offering.cells, after)).collect();
    log_entry::add(connection, &entries)
}

fn move_all(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    source: &Source,
    offerings: &[&Offering],
) -> QueryResult<()> {
    let ids: Vec<String> = offerings.iter().map(|offering| offering.id.clone()).collect();
    offering::move_to(connection, &ids, &source.id, occasion.version)?;
    let told = |offering: &&Offering| {
        entry(occasion, "aanbod-bron", &offering.cells).because(format!("Hoort nu bij de lijst ‘{}’.", source.name))
    };
    log_entry::add(connection, &offerings.iter().map(told).collect::<Vec<_>>())
}
