//! Organisations: who offers it.

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

/// Every organisation, by name.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection) -> QueryResult<Vec<Organisation>> {
    schema::organisation::table.order(schema::organisation::name).select(Organisation::as_select()).load(connection)
}

/// Takes out the organisations that offer nothing any more.
///
/// # Errors
/// When the database refuses.
pub fn remove_unused(connection: &mut AnyConnection) -> QueryResult<()> {
    use schema::{offering, organisation};
    let used = offering::table.select(offering::organisation_id);
    diesel::delete(organisation::table.filter(organisation::id.ne_all(used))).execute(connection).map(drop)
}
