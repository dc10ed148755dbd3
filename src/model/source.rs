//! Sources: the lists that are maintained, each by one steunpunt.

use diesel::prelude::*;

use crate::db::{AnyConnection, schema};

/// The source of the catalogue that a new installation starts with.
pub const SAMPLE: &str = "voorbeeld";

/// One maintained list.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::source)]
pub struct Source {
    /// UUID of version 7.
    pub id: String,
    /// What the editor calls it.
    pub name: String,
    /// Whether this is the sample that visitors are warned about.
    pub is_sample: bool,
    /// ISO 8601, UTC.
    pub created_at: String,
}

/// Every source, by name.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection) -> QueryResult<Vec<Source>> {
    schema::source::table.order(schema::source::name).select(Source::as_select()).load(connection)
}

/// Writes a new one.
///
/// # Errors
/// When the database refuses, or the name exists.
pub fn insert(connection: &mut AnyConnection, source: &Source) -> QueryResult<()> {
    diesel::insert_into(schema::source::table).values(source).execute(connection).map(drop)
}

/// The ids of the sources that hold offerings.
///
/// # Errors
/// When the database does not answer.
pub fn filled(connection: &mut AnyConnection) -> QueryResult<Vec<String>> {
    schema::offering::table.select(schema::offering::source_id).distinct().load(connection)
}

/// The source with this name.
///
/// # Errors
/// When the database does not answer.
pub fn by_name(connection: &mut AnyConnection, name: &str) -> QueryResult<Option<Source>> {
    schema::source::table.filter(schema::source::name.eq(name)).select(Source::as_select()).first(connection).optional()
}
