//! What a person said about the files of a source, to be remembered for the next one: what a column holds, and which
//! offering a row is about.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;

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
