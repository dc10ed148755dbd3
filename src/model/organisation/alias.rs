//! Names that organisations had before: rows that still say so belong to them, and their addresses forward.

use std::collections::HashMap;

use diesel::prelude::*;

use super::Organisation;
use crate::db::{AnyConnection, Generation, schema};
use crate::each_backend;

/// One former name.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::organisation_alias)]
pub struct Alias {
    /// As rows may still have it; never the name of an organisation that there is.
    pub name: String,
    /// The address that forwards; empty: none.
    pub slug: String,
    /// Whose name it was.
    pub organisation_id: String,
    /// The generation in which it was merged; 0: it was renamed.
    pub merged_in: Generation,
}

/// Every former name.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection) -> QueryResult<Vec<Alias>> {
    let table = schema::organisation_alias::table.order(schema::organisation_alias::name);
    table.select(Alias::as_select()).load(connection)
}

/// Those of one organisation, by name.
///
/// # Errors
/// When the database does not answer.
pub fn of(connection: &mut AnyConnection, organisation_id: &str) -> QueryResult<Vec<Alias>> {
    Ok(all(connection)?.into_iter().filter(|alias| alias.organisation_id == organisation_id).collect())
}

/// From a former name to the one that it has now.
pub fn names(aliases: &[Alias], organisations: &[Organisation]) -> HashMap<String, String> {
    now(aliases, organisations).map(|(alias, now)| (alias.name.clone(), now.name.clone())).collect()
}

/// From a former slug to the one that it has now.
pub fn forwards(aliases: &[Alias], organisations: &[Organisation]) -> HashMap<Box<str>, Box<str>> {
    let with_address = now(aliases, organisations).filter(|(alias, _)| !alias.slug.is_empty());
    with_address.map(|(alias, now)| (alias.slug.as_str().into(), now.slug.as_str().into())).collect()
}

fn now<'a>(
    aliases: &'a [Alias],
    organisations: &'a [Organisation],
) -> impl Iterator<Item = (&'a Alias, &'a Organisation)> {
    let by_id: HashMap<&str, &Organisation> = organisations.iter().map(|each| (each.id.as_str(), each)).collect();
    aliases.iter().filter_map(move |alias| Some((alias, *by_id.get(alias.organisation_id.as_str())?)))
}

/// Adds one.
pub(super) fn insert(connection: &mut AnyConnection, alias: &Alias) -> QueryResult<()> {
    each_backend!(connection, backend => {
        diesel::insert_into(schema::organisation_alias::table).values(alias).execute(backend)
    })
    .map(drop)
}

/// Forgets one.
pub(super) fn remove(connection: &mut AnyConnection, name: &str) -> QueryResult<()> {
    diesel::delete(schema::organisation_alias::table.find(name)).execute(connection).map(drop)
}

/// Lets the former names of one lead to another.
pub(super) fn repoint(connection: &mut AnyConnection, from: &str, to: &str) -> QueryResult<()> {
    use schema::organisation_alias::dsl;
    let of = dsl::organisation_alias.filter(dsl::organisation_id.eq(from));
    diesel::update(of).set(dsl::organisation_id.eq(to)).execute(connection).map(drop)
}
