//! Sources: the lists that are maintained, each by one steunpunt.

use std::collections::HashMap;

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

/// What a source holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Held {
    /// Offerings, in whatever state.
    pub offerings: i64,
    /// Imports, also those taken back.
    pub imports: i64,
}

/// What each source holds, by its id; and when its last import was applied.
///
/// # Errors
/// When the database does not answer.
pub fn held(connection: &mut AnyConnection) -> QueryResult<HashMap<String, (Held, String)>> {
    use diesel::dsl::{count_star, max};
    use schema::{import, offering};
    let offerings: Vec<(String, i64)> =
        offering::table.group_by(offering::source_id).select((offering::source_id, count_star())).load(connection)?;
    let imports: Vec<(String, i64, Option<String>)> = import::table
        .group_by(import::source_id)
        .select((import::source_id, count_star(), max(import::applied_at)))
        .load(connection)?;
    let mut held: HashMap<String, (Held, String)> = HashMap::new();
    for (source, offerings) in offerings {
        held.entry(source).or_default().0.offerings = offerings;
    }
    for (source, imports, last) in imports {
        let entry = held.entry(source).or_default();
        (entry.0.imports, entry.1) = (imports, last.unwrap_or_default());
    }
    Ok(held)
}

/// Gives a source another name, also where it is known by its name: in what is remembered of its files, and in files that
/// wait.
///
/// # Errors
/// When the database refuses, or the name exists.
pub fn rename(connection: &mut AnyConnection, source: &Source, name: &str) -> QueryResult<()> {
    use schema::{column_choice, row_link, upload};
    diesel::update(schema::source::table.find(&source.id)).set(schema::source::name.eq(name)).execute(connection)?;
    // Nobody has this name until now: what is remembered under it is of a file that never came in.
    forget(connection, name)?;
    diesel::update(column_choice::table.filter(column_choice::source_name.eq(&source.name)))
        .set(column_choice::source_name.eq(name))
        .execute(connection)?;
    diesel::update(row_link::table.filter(row_link::source_name.eq(&source.name)))
        .set(row_link::source_name.eq(name))
        .execute(connection)?;
    diesel::update(upload::table.filter(upload::source_name.eq(&source.name)))
        .set(upload::source_name.eq(name))
        .execute(connection)
        .map(drop)
}

/// Takes a source away that holds nothing, with what is remembered of it.
///
/// # Errors
/// When the database refuses: something still belongs to it.
pub fn remove(connection: &mut AnyConnection, source: &Source) -> QueryResult<()> {
    use schema::rhythm;
    forget(connection, &source.name)?;
    diesel::delete(rhythm::table.filter(rhythm::source_id.eq(&source.id))).execute(connection)?;
    diesel::delete(schema::source::table.find(&source.id)).execute(connection).map(drop)
}

/// What is remembered of the files of a source with this name.
fn forget(connection: &mut AnyConnection, name: &str) -> QueryResult<()> {
    use schema::{column_choice, row_link};
    diesel::delete(column_choice::table.filter(column_choice::source_name.eq(name))).execute(connection)?;
    diesel::delete(row_link::table.filter(row_link::source_name.eq(name))).execute(connection).map(drop)
}
