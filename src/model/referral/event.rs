//! What was done with a handover, and who did. Nothing of the client.

use diesel::prelude::*;
use uuid::Uuid;

use crate::db::{AnyConnection, schema};

/// The organisation, whoever opened its link.
pub const PROVIDER: &str = "aanbieder";

/// It was sent once more.
pub const SENT_AGAIN: &str = "opnieuw-verstuurd";
/// Somebody of the desk closed it; what came of it stands with it.
pub const CLOSED: &str = "afgesloten";
/// What was shared was taken back.
pub const WITHDRAWN: &str = "ingetrokken";
/// It was closed too early.
pub const REOPENED: &str = "heropend";
/// Another day by which the organisation should have been in touch.
pub const DUE: &str = "andere-datum";

/// One thing that was done.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::referral_event)]
pub struct Event {
    /// UUID of version 7.
    pub id: String,
    /// With which.
    pub referral_id: String,
    /// ISO 8601, UTC.
    pub at: String,
    /// As the log names them, or [`PROVIDER`].
    pub by_whom: String,
    /// One of the words above, or a slug of [`crate::model::choice::ReferralState`].
    pub what: String,
}

/// Adds one.
///
/// # Errors
/// When the database refuses.
pub(super) fn add(
    connection: &mut AnyConnection,
    (referral_id, by_whom, at): (&str, &str, &str),
    what: &str,
) -> QueryResult<()> {
    let event = Event {
        id: Uuid::now_v7().to_string(),
        referral_id: referral_id.to_owned(),
        at: at.to_owned(),
        by_whom: by_whom.to_owned(),
        what: what.to_owned(),
    };
    diesel::insert_into(schema::referral_event::table).values(&event).execute(connection).map(drop)
}

/// Everything that was done with one, the first first.
///
/// # Errors
/// When the database does not answer.
pub fn of(connection: &mut AnyConnection, referral_id: &str) -> QueryResult<Vec<Event>> {
    use schema::referral_event::dsl;
    dsl::referral_event
        .filter(dsl::referral_id.eq(referral_id))
        .order((dsl::at, dsl::id))
        .select(Event::as_select())
        .load(connection)
}
