//! How often an offering was referred to: by month and way, never by person. What desk and policy learn from.

use diesel::prelude::*;
use diesel::upsert::excluded;
use jiff::civil::Date;

use super::choice::{Choice, Outcome, ReferralWay};
use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// In place of a way: once for every list of a client, in however many ways it left.
pub const LIST: &str = "lijst";

/// One count.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::referral_count)]
pub struct ReferralCount {
    /// `2026-03`, in the Netherlands: in which it was sent or printed.
    pub month: String,
    /// To which; it may be gone.
    pub offering_id: String,
    /// A slug of [`ReferralWay`], or [`LIST`].
    pub way: String,
    /// A slug of [`super::choice::CarerType`]; empty: not told.
    pub carer_type: String,
    /// A slug of [`Outcome`] for a warm handover; empty for the other ways.
    pub outcome: String,
    /// How often.
    pub times: i64,
}

/// Counts a list of offerings that left by `way` on a day in the Netherlands. A warm handover has functions of its own.
///
/// # Errors
/// When the database refuses.
pub fn count(
    connection: &mut AnyConnection,
    today: Date,
    way: ReferralWay,
    offering_ids: &[String],
) -> QueryResult<()> {
    let mut ids: Vec<&String> = offering_ids.iter().collect();
    ids.sort_unstable();
    ids.dedup();
    ids.into_iter().try_for_each(|id| add(connection, &new(&month(today), id, way.slug(), "", "")))
}

/// Counts offerings of a list that left for the first time, in whichever way.
///
/// # Errors
/// When the database refuses.
pub fn referred(connection: &mut AnyConnection, today: Date, offering_ids: &[String]) -> QueryResult<()> {
    offering_ids.iter().try_for_each(|id| add(connection, &new(&month(today), id, LIST, "", "")))
}

/// Counts a warm handover that was sent. `carer_type`: a slug of [`super::choice::CarerType`], or empty.
///
/// # Errors
/// When the database refuses.
pub fn handed_over(
    connection: &mut AnyConnection,
    today: Date,
    offering_id: &str,
    carer_type: &str,
) -> QueryResult<()> {
    add(connection, &new(&month(today), offering_id, ReferralWay::Handover.slug(), carer_type, Outcome::Open.slug()))
}

/// Tells what came of a warm handover that was counted otherwise in the month of the day `sent_on`.
///
/// # Errors
/// When the database refuses.
pub fn moved(
    connection: &mut AnyConnection,
    sent_on: Date,
    (offering_id, carer_type): (&str, &str),
    from: Outcome,
    to: Outcome,
) -> QueryResult<()> {
    let of =
        |outcome: Outcome| new(&month(sent_on), offering_id, ReferralWay::Handover.slug(), carer_type, outcome.slug());
    add(connection, &of(to))?;
    add(connection, &ReferralCount { times: -1, ..of(from) })
}

impl ReferralCount {
    /// Whether it counts referrals: a list once, and each warm handover. The other counts say in which ways lists left.
    pub fn is_of_referrals(&self) -> bool {
        self.way == LIST || self.way == ReferralWay::Handover.slug()
    }
}

/// Every count from this month (`2026-03`) on, by month.
///
/// # Errors
/// When the database does not answer.
pub fn since(connection: &mut AnyConnection, month: &str) -> QueryResult<Vec<ReferralCount>> {
    use schema::referral_count::dsl;
    dsl::referral_count
        .filter(dsl::month.ge(month))
        .filter(dsl::times.gt(0))
        .order((dsl::month, dsl::offering_id, dsl::way, dsl::carer_type, dsl::outcome))
        .select(ReferralCount::as_select())
        .load(connection)
}

fn month(day: Date) -> String {
    day.strftime("%Y-%m").to_string()
}

fn new(month: &str, offering_id: &str, way: &str, carer_type: &str, outcome: &str) -> ReferralCount {
    ReferralCount {
        month: month.to_owned(),
        offering_id: offering_id.to_owned(),
        way: way.to_owned(),
        carer_type: carer_type.to_owned(),
        outcome: outcome.to_owned(),
        times: 1,
    }
}

fn add(connection: &mut AnyConnection, count: &ReferralCount) -> QueryResult<()> {
    use schema::referral_count::dsl;
    each_backend!(connection, backend => {
        diesel::insert_into(dsl::referral_count)
            .values(count)
            .on_conflict((dsl::month, dsl::offering_id, dsl::way, dsl::carer_type, dsl::outcome))
            .do_update()
            .set(dsl::times.eq(dsl::times + excluded(dsl::times)))
            .execute(backend)
    })
    .map(drop)
}
