//! The links by which organisations open a handover. The mail holds the token, the database its SHA-256.

use diesel::prelude::*;

use crate::db::schema;

/// The link in one mail.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::referral_link)]
pub struct Link {
    /// SHA-256 of the token, in hexadecimals.
    pub token_hash: String,
    /// What it opens.
    pub referral_id: String,
    /// ISO 8601, UTC.
    pub expires_at: String,
}
