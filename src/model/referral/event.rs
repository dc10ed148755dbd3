//! What was done with a handover, and who did. Nothing of the client.

use diesel::prelude::*;

use crate::db::schema;

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
    /// A slug.
    pub what: String,
}

/// The organisation, whoever opened its link.
pub const PROVIDER: &str = "aanbieder";
