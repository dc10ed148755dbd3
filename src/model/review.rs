//! Reviews: somebody made sure that an offering is still true. A review is never a change: the offering stays as old as
//! its words are.

use diesel::prelude::*;
use uuid::Uuid;

use super::choice::{Choice, ReviewedHow};
use super::field::{Cells, Field};
use super::log_entry::{self, LogEntry};
use super::offering::Offering;
use super::revision::Occasion;
use super::writing::Writing;
use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// How many rows fit in one statement: SQLite takes 32,766 values.
const BATCH: usize = 2_000;

/// One time that somebody made sure.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::review)]
pub struct Review {
    /// UUID of version 7.
    pub id: String,
    /// Which offering; it may be gone.
    pub offering_id: String,
    /// `2026-03-12`, in the Netherlands.
    pub day: String,
    /// As the log names them.
    pub by_whom: String,
    /// A slug of [`ReviewedHow`].
    pub how: String,
    /// What they want to remember; may be empty.
    pub note: String,
}

/// What is to be written of a review, the same for every offering that was looked at.
#[derive(Debug, Clone, Copy)]
pub struct Made<'a> {
    /// `2026-03-12`, in the Netherlands.
    pub day: &'a str,
    /// Whom visitors read behind ‘Gecontroleerd door’.
    pub by: &'a str,
    /// How one made sure.
    pub how: ReviewedHow,
    /// What to remember; may be empty.
    pub note: &'a str,
}

/// The row after a review.
pub fn reviewed(cells: &Cells, made: Made<'_>) -> Cells {
    let mut after = cells.clone();
    made.day.clone_into(&mut after[Field::ReviewedOn]);
    made.by.clone_into(&mut after[Field::ReviewedBy]);
    after
}

/// Writes that these offerings were looked at: the review, the two cells that visitors see, a revision where these
/// differ, and a line in the log. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn record(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    offerings: &[&Offering],
    made: Made<'_>,
) -> QueryResult<()> {
    let after: Vec<Cells> = offerings.iter().map(|offering| reviewed(&offering.cells, made)).collect();
    let pairs = offerings.iter().zip(&after);
    let changes: Vec<(&str, &Cells, &Cells)> = pairs
        .filter(|(offering, after)| offering.cells != **after)
        .map(|(offering, after)| (offering.id.as_str(), &offering.cells, after))
        .collect();
    let mut writing = Writing::begin(connection, occasion)?;
    writing.change(connection, &changes)?;
    writing.finish(connection, &mut |_| {})?;
    note(connection, occasion, offerings, made)
}

/// The same for whoever writes the cells: the review and the line in the log alone.
///
/// # Errors
/// When the database refuses.
pub fn note(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    offerings: &[&Offering],
    made: Made<'_>,
) -> QueryResult<()> {
    let reviews: Vec<Review> = offerings
        .iter()
        .map(|offering| Review {
            id: Uuid::now_v7().to_string(),
            offering_id: offering.id.clone(),
            day: made.day.to_owned(),
            by_whom: occasion.actor.to_owned(),
            how: made.how.slug().to_owned(),
            note: made.note.to_owned(),
        })
        .collect();
    for batch in reviews.chunks(BATCH) {
        each_backend!(connection, backend => diesel::insert_into(schema::review::table).values(batch).execute(backend))?;
    }
    let entry = |offering: &&Offering| {
        let cells = &offering.cells;
        LogEntry::new(occasion.at, occasion.actor, "aanbod-gecontroleerd")
            .to("aanbod", &cells[Field::Code], &cells[Field::Title])
            .because(format!("Gecontroleerd: {}.", made.how.slug()))
    };
    log_entry::add(connection, &offerings.iter().map(entry).collect::<Vec<_>>())
}

/// Takes back what this person noted of an offering on this day.
///
/// # Errors
/// When the database refuses.
pub fn remove(connection: &mut AnyConnection, offering_id: &str, day: &str, by_whom: &str) -> QueryResult<()> {
    use schema::review::dsl;
    let noted = dsl::review.filter(dsl::offering_id.eq(offering_id)).filter(dsl::day.eq(day));
    diesel::delete(noted.filter(dsl::by_whom.eq(by_whom))).execute(connection).map(drop)
}

/// Every review of one offering, the last first.
///
/// # Errors
/// When the database does not answer.
pub fn of_offering(connection: &mut AnyConnection, offering_id: &str) -> QueryResult<Vec<Review>> {
    use schema::review::dsl;
    dsl::review
        .filter(dsl::offering_id.eq(offering_id))
        .order((dsl::day.desc(), dsl::id.desc()))
        .select(Review::as_select())
        .load(connection)
}
