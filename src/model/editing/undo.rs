//! Takes back what somebody did in one write: every offering that is still as it was left then.

use diesel::result::QueryResult;

use super::entry;
use crate::db::{AnyConnection, Generation};
use crate::model::field::{Cells, Field};
use crate::model::log_entry;
use crate::model::offering::{self, Offering};
use crate::model::review;
use crate::model::revision::{self, Occasion};
use crate::model::writing::Writing;

/// One offering that can go back, with the row before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// As it is now.
    pub now: Offering,
    /// As it was.
    pub before: Cells,
    /// Who did it, as the history names them.
    pub actor: String,
}

/// What one write changed by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Done {
    /// What can go back.
    pub steps: Vec<Step>,
    /// What changed since, or is gone: titles.
    pub moved: Vec<String>,
}

/// What can be taken back of the write with this number. What an import did is its own to take back.
///
/// # Errors
/// When the database does not answer.
pub fn of_version(connection: &mut AnyConnection, version: Generation) -> QueryResult<Done> {
    let mut done = Done::default();
    for revision in revision::of_version(connection, version)? {
        let (Some(before), Some(after)) = revision.cells() else { continue };
        if revision.import_id.is_some() {
            continue;
        }
        match offering::by_id(connection, &revision.offering_id)?.filter(|now| now.cells == after) {
            Some(now) => done.steps.push(Step { now, before, actor: revision.actor }),
            None => done.moved.push(after[Field::Title].clone()),
        }
    }
    Ok(done)
}

/// Takes these steps back. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn take_back(connection: &mut AnyConnection, occasion: Occasion<'_>, steps: &[Step]) -> QueryResult<()> {
    let changes: Vec<(&str, &Cells, &Cells)> =
        steps.iter().map(|step| (step.now.id.as_str(), &step.now.cells, &step.before)).collect();
    let mut writing = Writing::begin(connection, occasion)?;
    writing.change(connection, &changes)?;
    writing.finish(connection, &mut |_| {})?;
    for step in steps {
        let (before, after) = (&step.before, &step.now.cells);
        if before[Field::ReviewedOn] != after[Field::ReviewedOn] {
            review::remove(connection, &step.now.id, &after[Field::ReviewedOn], &step.actor)?;
        }
    }
    let entries: Vec<_> = steps.iter().map(|step| entry(occasion, "aanbod-hersteld", &step.before)).collect();
    log_entry::add(connection, &entries)
}
