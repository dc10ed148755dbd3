//! What a person said about the files of a source, to be remembered for the next one: what a column holds, and which
//! offering a row is about; with what such a row said the last time.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

use super::field::Cells;
use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// How many rows fit in one statement.
const BATCH: usize = 2_000;

/// What the columns of this source's files hold: by key of the column, key of what it holds.
///
/// # Errors
/// When the database does not answer.
pub fn of_source(connection: &mut AnyConnection, source_name: &str) -> QueryResult<BTreeMap<String, String>> {
    use schema::column_choice::dsl;
    let rows: Vec<(String, String)> = dsl::column_choice
        .filter(dsl::source_name.eq(source_name))
        .select((dsl::header, dsl::field))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// Remembers them. Columns that are not named keep what they had; `None` forgets one.
///
/// # Errors
/// When the database refuses.
pub fn remember(
    connection: &mut AnyConnection,
    source_name: &str,
    columns: &BTreeMap<String, Option<String>>,
) -> QueryResult<()> {
    use schema::column_choice::dsl;
    for (header, field) in columns {
        diesel::delete(dsl::column_choice.find((source_name, header))).execute(connection)?;
        if let Some(field) = field {
            let row = (dsl::source_name.eq(source_name), dsl::header.eq(header), dsl::field.eq(field));
            diesel::insert_into(dsl::column_choice).values(row).execute(connection)?;
        }
    }
    Ok(())
}

/// Which offering a row of this source's files is about: by key of the row, the id; empty: about a new one.
///
/// # Errors
/// When the database does not answer.
pub fn links(connection: &mut AnyConnection, source_name: &str) -> QueryResult<HashMap<String, String>> {
    use schema::row_link::dsl;
    let rows: Vec<(String, String)> = dsl::row_link
        .filter(dsl::source_name.eq(source_name))
        .select((dsl::row_key, dsl::offering_id))
        .load(connection)?;
    Ok(rows.into_iter().collect())
}

/// Remembers which offerings rows are about.
///
/// # Errors
/// When the database refuses.
pub fn remember_links(
    connection: &mut AnyConnection,
    source_name: &str,
    links: &[(String, String)],
) -> QueryResult<()> {
    use schema::row_link::dsl;
    for batch in links.chunks(BATCH) {
        let keys: Vec<&str> = batch.iter().map(|(key, _)| key.as_str()).collect();
        let known = dsl::row_link.filter(dsl::source_name.eq(source_name)).filter(dsl::row_key.eq_any(keys));
        diesel::delete(known).execute(connection)?;
        let row = |(key, id): &(String, String)| {
            (dsl::source_name.eq(source_name.to_owned()), dsl::row_key.eq(key.clone()), dsl::offering_id.eq(id.clone()))
        };
        let rows: Vec<_> = batch.iter().map(row).collect();
        each_backend!(connection, backend => diesel::insert_into(dsl::row_link).values(&rows).execute(backend))?;
    }
    Ok(())
}

/// What rows of this source's files said the last time, of those that are about an offering of another source.
///
/// # Errors
/// When the database does not answer.
pub fn said(connection: &mut AnyConnection, source_name: &str) -> QueryResult<HashMap<String, Cells>> {
    use schema::row_link::dsl;
    let rows: Vec<(String, String)> = dsl::row_link
        .filter(dsl::source_name.eq(source_name))
        .filter(dsl::said.ne(""))
        .select((dsl::row_key, dsl::said))
        .load(connection)?;
    Ok(rows.into_iter().filter_map(|(key, said)| Some((key, serde_json::from_str(&said).ok()?))).collect())
}

/// Remembers that, by key of the row; the links are there.
///
/// # Errors
/// When the database refuses.
pub fn remember_said(connection: &mut AnyConnection, source_name: &str, said: &[(String, Cells)]) -> QueryResult<()> {
    use schema::row_link::dsl;
    for (key, cells) in said {
        // Text to text: this can't fail.
        let json = serde_json::to_string(cells).unwrap_or_default();
        diesel::update(dsl::row_link.find((source_name, key))).set(dsl::said.eq(json)).execute(connection)?;
    }
    Ok(())
}

/// Where an import is taken back, its list may say it again: what it said of these offerings is not known any more.
///
/// # Errors
/// When the database refuses.
pub fn forget_said(connection: &mut AnyConnection, source_id: &str, offerings: &[&str]) -> QueryResult<()> {
    use schema::row_link::dsl;
    let source = schema::source::table.find(source_id).select(schema::source::name).first::<String>(connection);
    let Some(name) = source.optional()? else { return Ok(()) };
    for batch in offerings.chunks(BATCH) {
        let rows = dsl::row_link.filter(dsl::source_name.eq(&name)).filter(dsl::offering_id.eq_any(batch));
        diesel::update(rows).set(dsl::said.eq("")).execute(connection)?;
    }
    Ok(())
}
