//! Takes back what somebody did in one write: every offering that is still as it was left then.

use std::collections::HashMap;

use diesel::result::QueryResult;

use super::entry;
use super::many::move_all;
use crate::db::{AnyConnection, Generation};
use crate::model::field::{Cells, Field};
use crate::model::log_entry;
use crate::model::offering::{self, Offering};
use crate::model::review;
use crate::model::revision::{self, Occasion, Revision};
use crate::model::source::{self, Source};
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
    /// Where it moved: the name of its list now, and the list to which it goes back.
    pub lists: Option<(String, Source)>,
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
    let sources = source::all(connection)?;
    let revisions = revision::of_version(connection, version)?;
    let ids: Vec<String> = revisions.iter().map(|revision| revision.offering_id.clone()).collect();
    let there = offering::by_ids(connection, &ids)?.into_iter().map(|each| (each.id.clone(), each));
    let mut there: HashMap<String, Offering> = there.collect();
    for revision in revisions {
        let (Some(before), Some(after)) = revision.cells() else { continue };
        if revision.import_id.is_some() {
            continue;
        }
        let now = there.remove(&revision.offering_id);
        let lists = lists(&sources, &revision);
        let is_left = |now: &Offering| match &revision.source_after {
            Some(list) => now.source_id == *list && lists.is_some(),
            None => now.cells == after,
        };
        match now.filter(is_left) {
            // Where it only moved, what was typed since stays.
            Some(now) if lists.is_some() => {
                done.steps.push(Step { before: now.cells.clone(), now, actor: revision.actor, lists });
            }
            Some(now) => done.steps.push(Step { now, before, actor: revision.actor, lists }),
            None => done.moved.push(after[Field::Title].clone()),
        }
    }
    Ok(done)
}

/// From which list it moved to which, while both are there.
fn lists(sources: &[Source], revision: &Revision) -> Option<(String, Source)> {
    let list = |id: &Option<String>| sources.iter().find(|source| Some(&source.id) == id.as_ref()).cloned();
    Some((list(&revision.source_after)?.name, list(&revision.source_before)?))
}

/// Takes these steps back. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn take_back(connection: &mut AnyConnection, occasion: Occasion<'_>, steps: &[Step]) -> QueryResult<()> {
    let (moves, steps): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(|step| step.lists.is_some());
    for step in moves {
        if let Some((_, list)) = &step.lists {
            move_all(connection, occasion, list, &[&step.now])?;
        }
    }
    let changes: Vec<(&str, &Cells, &Cells)> =
        steps.iter().map(|step| (step.now.id.as_str(), &step.now.cells, &step.before)).collect();
    let mut writing = Writing::begin(connection, occasion)?;
    writing.change(connection, &changes)?;
    writing.finish(connection, &mut |_| {})?;
    for step in &steps {
        let (before, after) = (&step.before, &step.now.cells);
        if before[Field::ReviewedOn] != after[Field::ReviewedOn] {
            review::remove(connection, &step.now.id, &after[Field::ReviewedOn], &step.actor)?;
        }
    }
    let entries: Vec<_> = steps.iter().map(|step| entry(occasion, "aanbod-hersteld", &step.before)).collect();
    log_entry::add(connection, &entries)
}
