//! The same done to many offerings at once.

mod chosen;

use diesel::result::QueryResult;

pub use chosen::{Order, Outlook, Which, carry_out, outlook};

use super::{entry, told};
use crate::db::AnyConnection;
use crate::model::cell::required;
use crate::model::choice::{Choice, ReviewedHow, Status};
use crate::model::field::{Cells, Field};
use crate::model::log_entry;
use crate::model::offering::{self, Offering};
use crate::model::review::{self, Made};
use crate::model::revision::{self, Occasion, Revision};
use crate::model::source::Source;
use crate::model::writing::Writing;

/// What is to be done.
#[derive(Debug, Clone)]
pub enum Deed {
    /// Somebody made sure on this day that they are still true.
    Review {
        /// `2026-03-12`, in the Netherlands.
        day: String,
        /// Whom visitors read.
        by: String,
        /// How one made sure.
        how: ReviewedHow,
        /// What to remember; may be empty.
        note: String,
    },
    /// They get this status.
    Become(Status),
    /// They belong to this list from now on; `None`: it is not chosen yet.
    Move(Option<Source>),
}

/// Whether there is anything to do for this one.
pub fn is_due(deed: &Deed, offering: &Offering) -> bool {
    let cells = &offering.cells;
    match deed {
        Deed::Review { day, .. } => cells[Field::ReviewedOn] != *day,
        Deed::Become(status) => cells[Field::Status] != status.slug(),
        // What is there already stays there.
        Deed::Move(_) => true,
    }
}

/// Whether it has all that this needs: visitors never see what lacks something.
pub fn can(deed: &Deed, offering: &Offering) -> bool {
    !matches!(deed, Deed::Become(Status::Published)) || required(&offering.cells).is_empty()
}

/// Does it. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn apply(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    deed: &Deed,
    offerings: &[&Offering],
) -> QueryResult<()> {
    match deed {
        Deed::Review { day, by, how, note } => {
            review::record(connection, occasion, offerings, Made { day, by, how: *how, note })
        }
        Deed::Become(status) => become_all(connection, occasion, *status, offerings),
        Deed::Move(Some(source)) => move_all(connection, occasion, source, offerings),
        Deed::Move(None) => Ok(()),
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
            if status == Status::Published {
                // Nothing replaces what is there.
                cells[Field::Successor].clear();
            }
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

/// Moves them to another list. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub(super) fn move_all(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    source: &Source,
    offerings: &[&Offering],
) -> QueryResult<()> {
    let offerings: Vec<_> = offerings.iter().filter(|offering| offering.source_id != source.id).collect();
    let ids: Vec<String> = offerings.iter().map(|offering| offering.id.clone()).collect();
    offering::move_to(connection, &ids, &source.id, occasion.version)?;
    let moving = |offering: &&&Offering| Revision::moving(occasion, offering, &source.id);
    revision::insert(connection, &offerings.iter().map(moving).collect::<Vec<_>>())?;
    let told = |offering: &&&Offering| {
        entry(occasion, "aanbod-lijst", &offering.cells).because(format!("Hoort nu bij de lijst ‘{}’.", source.name))
    };
    log_entry::add(connection, &offerings.iter().map(told).collect::<Vec<_>>())
}
