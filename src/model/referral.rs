//! Warm handovers: a client whom the desk hands over to an organisation, until somebody closes it. What says who the
//! client is goes through here encrypted only.

pub mod event;
pub mod link;

use diesel::prelude::*;

use crate::db::schema;

/// One handover.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::referral)]
pub struct Referral {
    /// UUID of version 7.
    pub id: String,
    /// Raised by every change.
    pub version: i64,
    /// ISO 8601, UTC.
    pub created_at: String,
    /// Of who sent it; the account may be gone.
    pub account_id: String,
    /// As the log names them.
    pub actor: String,
    /// As people call them.
    pub sent_by: String,
    /// To which; it may be gone.
    pub offering_id: String,
    /// Of the offering, as it was then.
    pub code: String,
    /// Of the offering, as it was then.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// Of the organisation, to which it was sent last.
    pub email: String,
    /// What the carer shares, encrypted; empty: gone.
    pub sealed: String,
    /// A slug of [`super::choice::CarerType`]; empty: not told.
    pub carer_type: String,
    /// A slug of [`super::choice::ReferralState`].
    pub state: String,
    /// A slug of [`super::choice::Unfit`]; empty where it fits.
    pub reason: String,
    /// What the organisation adds to that, encrypted; may be empty.
    pub sealed_remark: String,
    /// `2026-03-12`: by then they should have been in touch.
    pub due_on: String,
    /// ISO 8601, UTC; empty: still open.
    pub closed_at: String,
    /// As the log names them; empty: still open.
    pub closed_by: String,
    /// A slug of [`super::choice::Outcome`]; empty: still open.
    pub outcome: String,
}
