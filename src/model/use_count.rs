//! How often the page of an offering was opened: by month, never by person. What desk and policy account with.

use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// One offering in one month.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::use_count)]
pub struct UseCount {
    /// `2026-03`, in the Netherlands.
    pub month: String,
    /// It may be gone.
    pub offering_id: String,
    /// How often its page was opened.
    pub views: i64,
}

/// Adds to what is there, so that several processes add up.
///
/// # Errors
/// When the database does not answer; then the caller's transaction must be rolled back.
pub fn add(connection: &mut AnyConnection, counts: &[UseCount]) -> QueryResult<()> {
    use schema::use_count::dsl;
    // SQLite takes a conflict clause with one row only.
    for count in counts {
        each_backend!(connection, backend => {
            diesel::insert_into(dsl::use_count)
                .values(count)
                .on_conflict((dsl::month, dsl::offering_id))
                .do_update()
                .set(dsl::views.eq(dsl::views + excluded(dsl::views)))
                .execute(backend)
        })?;
    }
    Ok(())
}

/// Every count from this month (`2026-03`) on, by month.
///
/// # Errors
/// When the database does not answer.
pub fn since(connection: &mut AnyConnection, month: &str) -> QueryResult<Vec<UseCount>> {
    use schema::use_count::dsl;
    dsl::use_count
        .filter(dsl::month.ge(month))
        .order((dsl::month, dsl::offering_id))
        .select(UseCount::as_select())
        .load(connection)
}
