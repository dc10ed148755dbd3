//! Renaming, merging and parting organisations. Every offering that moves gets a revision, so that it is in its history
//! and found by its new name; part of the caller's transaction.

use std::collections::HashSet;

use diesel::prelude::*;

use super::alias::{self, Alias};
use super::{Organisation, all};
use crate::db::{AnyConnection, schema};
use crate::each_backend;
use crate::model::field::{Cells, Field};
use crate::model::log_entry::{self, LogEntry};
use crate::model::offering::{self, Offering};
use crate::model::revision::{self, Occasion};
use crate::model::slug::slug;
use crate::model::writing::Writing;

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Done {
    /// It is so now: the organisation, and how many offerings changed.
    Yes(Organisation, usize),
    /// Another organisation has this name, or had it before.
    Taken(Organisation),
    /// Somebody else was first, or it is not there.
    Stale,
    /// Somebody may not change all of its offerings.
    Forbidden,
}

/// What must hold, and what is told of it.
pub struct Terms<'a> {
    /// When, by whom.
    pub occasion: Occasion<'a>,
    /// Whether this source's offerings may be changed.
    pub may_change: &'a dyn Fn(&str) -> bool,
    /// For the log.
    pub entry: LogEntry,
}

/// Gives it another name, if it still has the one in `former`. Its former name and address lead to it.
///
/// # Errors
/// When the database refuses.
pub fn rename(
    connection: &mut AnyConnection,
    terms: Terms<'_>,
    former: &Organisation,
    name: &str,
) -> QueryResult<Done> {
    let organisations = all(connection)?;
    if !organisations.contains(former) {
        return Ok(Done::Stale);
    }
    let aliases = alias::all(connection)?;
    let had = aliases.iter().find(|alias| alias.name == name).map(|alias| alias.organisation_id.as_str());
    let has = |each: &&Organisation| each.name == name || Some(each.id.as_str()) == had;
    if let Some(other) = organisations.iter().find(has).filter(|other| other.id != former.id) {
        return Ok(Done::Taken(other.clone()));
    }
    let own = offering::of_organisation(connection, &former.id)?;
    if !may_change_all(&own, &terms) {
        return Ok(Done::Forbidden);
    }
    alias::remove(connection, name)?;
    let others = organisations.iter().filter(|each| each.id != former.id).map(|each| &each.slug);
    let taken = others.chain(aliases.iter().filter(|alias| alias.name != name).map(|alias| &alias.slug));
    let renamed = Organisation { slug: free_slug(name, &taken.collect()), name: name.to_owned(), ..former.clone() };
    put_name(connection, &renamed)?;
    let moves = former.slug != renamed.slug;
    let slug = if moves { former.slug.clone() } else { String::new() };
    let alias = Alias { name: former.name.clone(), slug, organisation_id: former.id.clone(), merged_in: 0 };
    alias::insert(connection, &alias)?;
    move_all(connection, terms, &own, name)?;
    Ok(Done::Yes(renamed, own.len()))
}

fn put_name(connection: &mut AnyConnection, to: &Organisation) -> QueryResult<()> {
    use schema::organisation::dsl;
    let name = (dsl::name.eq(&to.name), dsl::slug.eq(&to.slug));
    diesel::update(dsl::organisation.find(&to.id)).set(name).execute(connection).map(drop)
}

fn free_slug(name: &str, taken: &HashSet<&String>) -> String {
    let plain = slug(name);
    let numbered = (2..).map(|count| format!("{plain}-{count}"));
    std::iter::once(plain.clone()).chain(numbered).find(|slug| !taken.contains(slug)).unwrap_or(plain)
}

/// Lets everything of `from` go to `into`, if they still are what they were and `count` offerings move.
///
/// # Errors
/// When the database refuses.
pub fn merge(
    connection: &mut AnyConnection,
    terms: Terms<'_>,
    from: &Organisation,
    into: &Organisation,
    count: usize,
) -> QueryResult<Done> {
    let organisations = all(connection)?;
    let own = offering::of_organisation(connection, &from.id)?;
    if from.id == into.id || !organisations.contains(from) || !organisations.contains(into) || own.len() != count {
        return Ok(Done::Stale);
    }
    if !may_change_all(&own, &terms) {
        return Ok(Done::Forbidden);
    }
    move_to(connection, terms, from, into, &own)?;
    Ok(Done::Yes(into.clone(), own.len()))
}

fn move_to(
    connection: &mut AnyConnection,
    terms: Terms<'_>,
    from: &Organisation,
    into: &Organisation,
    own: &[Offering],
) -> QueryResult<()> {
    let merged_in = terms.occasion.version;
    alias::repoint(connection, &from.id, &into.id)?;
    let (name, slug) = (from.name.clone(), from.slug.clone());
    alias::insert(connection, &Alias { name, slug, organisation_id: into.id.clone(), merged_in })?;
    // It offers nothing any more, and leaves with that.
    move_all(connection, terms, own, &into.name)
}

/// Takes a merge back: what moved then and is still there gets its former organisation again.
///
/// # Errors
/// When the database refuses.
pub fn part(connection: &mut AnyConnection, terms: Terms<'_>, name: &str) -> QueryResult<Done> {
    let found = alias::all(connection)?.into_iter().find(|alias| alias.name == name && alias.merged_in > 0);
    let Some(alias) = found else { return Ok(Done::Stale) };
    let moved: HashSet<String> = revision::of_version(connection, alias.merged_in)?
        .into_iter()
        .filter(|revision| revision.cells().0.is_some_and(|before| before[Field::Organisation] == name))
        .map(|revision| revision.offering_id)
        .collect();
    let own = offering::of_organisation(connection, &alias.organisation_id)?;
    let own: Vec<Offering> = own.into_iter().filter(|offering| moved.contains(&offering.id)).collect();
    if !may_change_all(&own, &terms) {
        return Ok(Done::Forbidden);
    }
    alias::remove(connection, name)?;
    let again = Organisation { id: uuid::Uuid::now_v7().to_string(), slug: alias.slug, name: alias.name };
    each_backend!(connection, backend => {
        diesel::insert_into(schema::organisation::table).values(&again).execute(backend)
    })?;
    move_all(connection, terms, &own, name)?;
    Ok(Done::Yes(again, own.len()))
}

fn may_change_all(own: &[Offering], terms: &Terms<'_>) -> bool {
    own.iter().all(|offering| (terms.may_change)(&offering.source_id))
}

/// The name must be one that [`Writing`] knows by now.
fn move_all(connection: &mut AnyConnection, terms: Terms<'_>, own: &[Offering], name: &str) -> QueryResult<()> {
    let after = |offering: &Offering| {
        let mut cells = offering.cells.clone();
        name.clone_into(&mut cells[Field::Organisation]);
        cells
    };
    let changed: Vec<Cells> = own.iter().map(after).collect();
    let changes: Vec<(&str, &Cells, &Cells)> =
        own.iter().zip(&changed).map(|(offering, after)| (offering.id.as_str(), &offering.cells, after)).collect();
    let mut writing = Writing::begin(connection, terms.occasion)?;
    writing.change(connection, &changes)?;
    writing.finish(connection, &mut |_| {})?;
    log_entry::add(connection, &[terms.entry])
}
