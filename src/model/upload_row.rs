//! The rows of a plan, kept one by one, so that a page shows fifty of five thousand.

use std::collections::HashMap;

use diesel::prelude::*;

use super::choice::{Choice, RowKind};
use crate::db::{AnyConnection, Generation, schema};
use crate::each_backend;

/// How many rows fit in one statement: SQLite takes 32,766 values, a row has 12.
const BATCH: usize = 2_000;

/// A row that is left out.
pub const SKIP: &str = "overslaan";
/// What went in.
pub const DONE: &str = "gedaan";

/// One row of a plan.
#[derive(Debug, Clone, Default, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::upload_row)]
pub struct UploadRow {
    /// Which upload.
    pub upload_id: String,
    /// Its number in the plan; the first is 1.
    pub place: i64,
    /// A slug of [`RowKind`].
    pub kind: String,
    /// In the file; 0 where it has none.
    pub line: i64,
    /// Empty for a new one.
    pub offering_id: String,
    /// The version of the offering that the plan was made from.
    pub version: Generation,
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// JSON of `import::upload`: cells before and after, problems, likely duplicates.
    pub content: String,
    /// [`SKIP`], or empty.
    pub decision: String,
    /// [`DONE`], or why not; empty until the plan is carried out.
    pub outcome: String,
}

/// Replaces the rows of a plan.
///
/// # Errors
/// When the database refuses.
pub fn replace(connection: &mut AnyConnection, upload_id: &str, rows: &[UploadRow]) -> QueryResult<()> {
    use schema::upload_row::dsl;
    let former = dsl::upload_row.filter(dsl::upload_id.eq(upload_id));
    diesel::delete(former).execute(connection)?;
    for batch in rows.chunks(BATCH) {
        each_backend!(connection, backend => diesel::insert_into(dsl::upload_row).values(batch).execute(backend))?;
    }
    Ok(())
}

/// The lines and offerings of rows that are left out.
///
/// # Errors
/// When the database does not answer.
pub fn skipped(connection: &mut AnyConnection, upload_id: &str) -> QueryResult<Vec<(i64, String)>> {
    use schema::upload_row::dsl;
    dsl::upload_row
        .filter(dsl::upload_id.eq(upload_id))
        .filter(dsl::decision.eq(SKIP))
        .select((dsl::line, dsl::offering_id))
        .load(connection)
}

/// One page of the rows of a kind, in the order of the file.
///
/// # Errors
/// When the database does not answer.
pub fn page(
    connection: &mut AnyConnection,
    upload_id: &str,
    kind: RowKind,
    skip: i64,
    most: i64,
) -> QueryResult<Vec<UploadRow>> {
    use schema::upload_row::dsl;
    dsl::upload_row
        .filter(dsl::upload_id.eq(upload_id))
        .filter(dsl::kind.eq(kind.slug()))
        .order(dsl::place)
        .offset(skip)
        .limit(most)
        .select(UploadRow::as_select())
        .load(connection)
}

/// How many new rows look like an offering that is there, are not left out, and wait for a person to say which.
///
/// # Errors
/// When the database does not answer.
pub fn undecided(connection: &mut AnyConnection, upload_id: &str) -> QueryResult<i64> {
    use schema::upload_row::dsl;
    dsl::upload_row
        .filter(dsl::upload_id.eq(upload_id))
        .filter(dsl::kind.eq(RowKind::New.slug()))
        .filter(dsl::decision.ne(SKIP))
        // A quote within a cell is written \": no text of a file looks like this.
        .filter(dsl::content.like("%,\"likely\":[%"))
        .count()
        .get_result(connection)
}

/// Every row of a kind.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection, upload_id: &str, kind: RowKind) -> QueryResult<Vec<UploadRow>> {
    page(connection, upload_id, kind, 0, i64::MAX)
}

/// The row on this line about this offering, wherever it stands in the plan by now.
///
/// # Errors
/// When the database does not answer.
pub fn about(
    connection: &mut AnyConnection,
    upload_id: &str,
    line: i64,
    offering_id: &str,
) -> QueryResult<Option<UploadRow>> {
    use schema::upload_row::dsl;
    dsl::upload_row
        .filter(dsl::upload_id.eq(upload_id))
        .filter(dsl::line.eq(line))
        .filter(dsl::offering_id.eq(offering_id))
        .select(UploadRow::as_select())
        .first(connection)
        .optional()
}

/// How many rows there are of a kind, and how many of these are left out.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Of this kind.
    pub all: i64,
    /// Left out.
    pub skipped: i64,
    /// Not carried out although they should have been.
    pub refused: i64,
}

/// By the slug of the kind.
///
/// # Errors
/// When the database does not answer.
pub fn counts(connection: &mut AnyConnection, upload_id: &str) -> QueryResult<HashMap<String, Count>> {
    use schema::upload_row::dsl;
    let rows: Vec<(String, String, String, i64)> = dsl::upload_row
        .filter(dsl::upload_id.eq(upload_id))
        .group_by((dsl::kind, dsl::decision, dsl::outcome))
        .select((dsl::kind, dsl::decision, dsl::outcome, diesel::dsl::count_star()))
        .load(connection)?;
    let mut counts = HashMap::<String, Count>::new();
    for (kind, decision, outcome, count) in rows {
        let known = counts.entry(kind).or_default();
        known.all += count;
        known.skipped += if decision == SKIP { count } else { 0 };
        known.refused += if outcome.is_empty() || outcome == DONE { 0 } else { count };
    }
    Ok(counts)
}

/// The offerings that the plan was made from, with their versions.
///
/// # Errors
/// When the database does not answer.
pub fn versions(connection: &mut AnyConnection, upload_id: &str) -> QueryResult<Vec<(String, Generation, String)>> {
    use schema::upload_row::dsl;
    dsl::upload_row
        .filter(dsl::upload_id.eq(upload_id))
        .filter(dsl::offering_id.ne(""))
        .filter(dsl::kind.eq_any([RowKind::Changed.slug(), RowKind::Missing.slug()]))
        .order(dsl::place)
        .select((dsl::offering_id, dsl::version, dsl::title))
        .load(connection)
}

/// Leaves a row out, or takes it in again.
///
/// # Errors
/// When the database refuses.
pub fn set_decision(connection: &mut AnyConnection, upload_id: &str, place: i64, decision: &str) -> QueryResult<()> {
    use schema::upload_row::dsl;
    let row = dsl::upload_row.find((upload_id, place));
    diesel::update(row).set(dsl::decision.eq(decision)).execute(connection).map(drop)
}

/// The rows of a kind that are not left out were done; those named were not, and why.
///
/// # Errors
/// When the database refuses.
pub fn set_outcomes(
    connection: &mut AnyConnection,
    upload_id: &str,
    kind: RowKind,
    others: &[(i64, &str)],
) -> QueryResult<()> {
    use schema::upload_row::dsl;
    let of_kind = dsl::upload_row.filter(dsl::upload_id.eq(upload_id)).filter(dsl::kind.eq(kind.slug()));
    let done = of_kind.filter(dsl::decision.eq(""));
    diesel::update(done).set(dsl::outcome.eq(DONE)).execute(connection)?;
    for (place, why) in others {
        diesel::update(dsl::upload_row.find((upload_id, place))).set(dsl::outcome.eq(why)).execute(connection)?;
    }
    Ok(())
}
