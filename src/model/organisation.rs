//! Organisations: who offers it.

pub mod alias;
pub mod alike;
pub mod merging;

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::{AnyConnection, schema};

/// One organisation. Its contact details stand with its offerings.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::organisation)]
pub struct Organisation {
    /// UUID of version 7.
    pub id: String,
    /// Unique; its address is `/aanbieders/{slug}`.
    pub slug: String,
    /// As the sheet writes it; unique.
    pub name: String,
}

/// The id, slug and name of the one row that is no organisation: drafts have it until somebody says who offers it. It
/// is there from the start, and nobody gets to see it.
pub const NOBODY: &str = "";

/// Every organisation, by name.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection) -> QueryResult<Vec<Organisation>> {
    use schema::organisation::dsl;
    let named = dsl::organisation.filter(dsl::id.ne(NOBODY));
    named.order(dsl::name).select(Organisation::as_select()).load(connection)
}

/// With how many offerings each has, whatever their status; by name.
///
/// # Errors
/// When the database does not answer.
pub fn counted(connection: &mut AnyConnection) -> QueryResult<Vec<(Organisation, i64)>> {
    use schema::offering::dsl;
    let counts: Vec<(String, i64)> = dsl::offering
        .group_by(dsl::organisation_id)
        .select((dsl::organisation_id, diesel::dsl::count_star()))
        .load(connection)?;
    let counts: HashMap<String, i64> = counts.into_iter().collect();
    let count = |each: Organisation| (counts.get(&each.id).copied().unwrap_or(0), each);
    Ok(all(connection)?.into_iter().map(count).map(|(count, each)| (each, count)).collect())
}

/// The organisation with this slug.
///
/// # Errors
/// When the database does not answer.
pub fn by_slug(connection: &mut AnyConnection, slug: &str) -> QueryResult<Option<Organisation>> {
    use schema::organisation::dsl;
    let row = dsl::organisation.filter(dsl::slug.eq(slug)).filter(dsl::id.ne(NOBODY));
    row.select(Organisation::as_select()).first(connection).optional()
}

/// Takes out the organisations that offer nothing any more and that no former name leads to.
///
/// # Errors
/// When the database refuses.
pub fn remove_unused(connection: &mut AnyConnection) -> QueryResult<()> {
    use schema::{offering, organisation};
    let used = offering::table.select(offering::organisation_id);
    let named: Vec<String> = alias::all(connection)?.into_iter().map(|alias| alias.organisation_id).collect();
    let unused = organisation::id.ne_all(used).and(organisation::id.ne_all(named)).and(organisation::id.ne(NOBODY));
    diesel::delete(organisation::table.filter(unused)).execute(connection).map(drop)
}
