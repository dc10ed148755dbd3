//! How often somebody came by the short address on a poster or folder: by day and poster, never by person.

use diesel::prelude::*;
use diesel::upsert::excluded;

use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// More posters than anybody comes by in one municipality on a day: who makes addresses up fills no database.
const MOST_A_DAY: i64 = 500;

/// One poster on one day.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::poster_count)]
pub struct PosterCount {
    /// `2026-03-12`, in the Netherlands.
    pub day: String,
    /// The short address without its language: `jong-school-zutphen`.
    pub poster: String,
    /// How often somebody came by it.
    pub visits: i64,
}

/// Adds to what is there, so that several processes add up. Beyond some hundreds of posters a day no other one is counted.
///
/// # Errors
/// When the database does not answer; then the caller's transaction must be rolled back.
pub fn add(connection: &mut AnyConnection, counts: &[PosterCount]) -> QueryResult<()> {
    use schema::poster_count::dsl;
    // SQLite takes a conflict clause with one row only.
    for count in counts {
        let others = dsl::poster_count.filter(dsl::day.eq(&count.day)).filter(dsl::poster.ne(&count.poster));
        if others.count().get_result::<i64>(connection)? >= MOST_A_DAY {
            continue;
        }
        each_backend!(connection, backend => {
            diesel::insert_into(dsl::poster_count)
                .values(count)
                .on_conflict((dsl::day, dsl::poster))
                .do_update()
                .set(dsl::visits.eq(dsl::visits + excluded(dsl::visits)))
                .execute(backend)
        })?;
    }
    Ok(())
}

/// Every count from this day (`2026-03-12`) on, the last day first.
///
/// # Errors
/// When the database does not answer.
pub fn since(connection: &mut AnyConnection, day: &str) -> QueryResult<Vec<PosterCount>> {
    use schema::poster_count::dsl;
    dsl::poster_count
        .filter(dsl::day.ge(day))
        .order((dsl::day.desc(), dsl::poster))
        .select(PosterCount::as_select())
        .load(connection)
}
