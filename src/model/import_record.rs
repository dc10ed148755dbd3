//! The imports that were applied.

use diesel::prelude::*;

use crate::db::{AnyConnection, schema};

/// One applied import.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::import, treat_none_as_default_value = false)]
pub struct ImportRecord {
    /// A small number, because a person types it to take the import back.
    pub id: i64,
    /// The list that it belongs to.
    pub source_id: String,
    /// As the person called it.
    pub file_name: String,
    /// ISO 8601, UTC.
    pub applied_at: String,
    /// When it was taken back.
    pub reversed_at: Option<String>,
    /// Offerings that it brought.
    pub new_count: i64,
    /// Offerings that it changed.
    pub changed_count: i64,
    /// Offerings that were the same.
    pub unchanged_count: i64,
    /// Offerings that it did not name.
    pub missing_count: i64,
    /// Rows that were skipped because they could not be trusted.
    pub error_count: i64,
    /// JSON: what must be known and changed nothing.
    pub remarks: String,
}

/// The number for the next import.
///
/// # Errors
/// When the database does not answer.
pub fn next_id(connection: &mut AnyConnection) -> QueryResult<i64> {
    let last: Option<i64> = schema::import::table.select(diesel::dsl::max(schema::import::id)).first(connection)?;
    Ok(last.unwrap_or(0) + 1)
}

/// Writes one.
///
/// # Errors
/// When the database refuses.
pub fn insert(connection: &mut AnyConnection, record: &ImportRecord) -> QueryResult<()> {
    diesel::insert_into(schema::import::table).values(record).execute(connection).map(drop)
}

/// The import with this number.
///
/// # Errors
/// When the database does not answer.
pub fn by_id(connection: &mut AnyConnection, id: i64) -> QueryResult<Option<ImportRecord>> {
    schema::import::table.find(id).select(ImportRecord::as_select()).first(connection).optional()
}

/// The last imports, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn last(connection: &mut AnyConnection, most: i64) -> QueryResult<Vec<ImportRecord>> {
    schema::import::table
        .order(schema::import::id.desc())
        .limit(most)
        .select(ImportRecord::as_select())
        .load(connection)
}

/// A page of the imports, newest first.
///
/// # Errors
/// When the database does not answer.
pub fn page(connection: &mut AnyConnection, skip: i64, most: i64) -> QueryResult<Vec<ImportRecord>> {
    schema::import::table
        .order(schema::import::id.desc())
        .offset(skip)
        .limit(most)
        .select(ImportRecord::as_select())
        .load(connection)
}

/// How many imports there were.
///
/// # Errors
/// When the database does not answer.
pub fn count(connection: &mut AnyConnection) -> QueryResult<i64> {
    schema::import::table.count().get_result(connection)
}

/// Notes that an import was taken back.
///
/// # Errors
/// When the database refuses.
pub fn set_reversed(connection: &mut AnyConnection, id: i64, at: &str) -> QueryResult<()> {
    diesel::update(schema::import::table.find(id))
        .set(schema::import::reversed_at.eq(Some(at)))
        .execute(connection)
        .map(drop)
}
