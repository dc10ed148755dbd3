//! Warm handovers: a client whom the desk hands over to an organisation, until somebody closes it. What says who the
//! client is goes through here encrypted only.

pub mod addressee;
pub mod change;
pub mod event;
pub mod link;
pub mod list;

use diesel::prelude::*;

use super::choice::{Choice, Outcome, ReferralState};
use super::moment::{day_of, days_after, today};
use super::referral_count;
use crate::db::{AnyConnection, schema};
use link::Link;

/// So long after it was closed nothing of it is left but the count.
pub const DAYS_KEPT: i64 = 30;

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

impl Referral {
    /// Whether somebody of the desk must still close it.
    pub fn is_open(&self) -> bool {
        self.closed_at.is_empty()
    }

    /// How far it is.
    pub fn state(&self) -> ReferralState {
        ReferralState::from_slug(&self.state).unwrap_or(ReferralState::Sent)
    }

    /// What came of it.
    pub fn outcome(&self) -> Outcome {
        Outcome::from_slug(&self.outcome).unwrap_or(Outcome::Open)
    }

    /// Whether the organisation should have been in touch before `today` (`2026-03-12`), and did not say that it was.
    pub fn is_overdue(&self, today: &str) -> bool {
        let waits = matches!(self.state(), ReferralState::Sent | ReferralState::Seen);
        self.is_open() && waits && self.due_on.as_str() < today
    }

    /// What the sealed columns are bound to: what is moved to another row or column does not open.
    pub fn seal_of(id: &str, column: &str) -> String {
        format!("referral/{column}/{id}")
    }

    /// Adds it, counts it, and lets its link open it.
    ///
    /// # Errors
    /// When the database refuses, or has one with this id.
    pub fn send(&self, connection: &mut AnyConnection, link: &Link) -> QueryResult<()> {
        diesel::insert_into(schema::referral::table).values(self).execute(connection)?;
        event::add(connection, (&self.id, &self.actor, &self.created_at), &self.state)?;
        link::replace(connection, link, &self.created_at)?;
        referral_count::handed_over(connection, self.sent_on(), &self.offering_id, &self.carer_type)
    }

    fn sent_on(&self) -> jiff::civil::Date {
        day_of(&self.created_at).unwrap_or_else(today)
    }

    fn count(&self, connection: &mut AnyConnection, from: Outcome, to: Outcome) -> QueryResult<()> {
        let of = (self.offering_id.as_str(), self.carer_type.as_str());
        referral_count::moved(connection, self.sent_on(), of, from, to)
    }
}

/// The one with this id.
///
/// # Errors
/// When the database does not answer.
pub fn find(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<Referral>> {
    schema::referral::table.find(id).select(Referral::as_select()).first(connection).optional()
}

/// Takes out those that were closed so long ago, with their links and what was done. The count of them stays, and so does
/// what is open, however old. How many went. `now`: ISO 8601, UTC.
///
/// # Errors
/// When the database refuses.
pub fn forget(connection: &mut AnyConnection, now: &str) -> QueryResult<usize> {
    use schema::{referral, referral_event, referral_link};
    let ids: Vec<String> = referral::table
        .filter(referral::closed_at.ne(""))
        .filter(referral::closed_at.le(days_after(now, -DAYS_KEPT)))
        .order(referral::closed_at)
        .limit(1_000)
        .select(referral::id)
        .load(connection)?;
    diesel::delete(referral_event::table.filter(referral_event::referral_id.eq_any(&ids))).execute(connection)?;
    diesel::delete(referral_link::table.filter(referral_link::referral_id.eq_any(&ids))).execute(connection)?;
    diesel::delete(referral::table.filter(referral::id.eq_any(&ids))).execute(connection)
}

/// What is kept of the key beside what it sealed; `None`: nothing was sealed yet.
///
/// # Errors
/// When the database does not answer.
pub fn key_check(connection: &mut AnyConnection) -> QueryResult<Option<String>> {
    use schema::secret::dsl;
    dsl::secret.find(KEY_CHECK).select(dsl::value).first(connection).optional()
}

/// Keeps it, in the transaction of the first that is sealed.
///
/// # Errors
/// When the database refuses.
pub fn keep_key_check(connection: &mut AnyConnection, check: &str) -> QueryResult<()> {
    use schema::secret::dsl;
    diesel::insert_into(dsl::secret)
        .values((dsl::name.eq(KEY_CHECK), dsl::value.eq(check)))
        .execute(connection)
        .map(drop)
}

/// The key is lost, and with it what it sealed: takes out what nobody can open any more, so that another key may begin.
/// How many there were; they stay on the list.
///
/// # Errors
/// When the database refuses.
pub fn forget_key(connection: &mut AnyConnection) -> QueryResult<usize> {
    use schema::referral::dsl;
    diesel::delete(schema::secret::table.find(KEY_CHECK)).execute(connection)?;
    diesel::update(dsl::referral.filter(dsl::sealed.ne("").or(dsl::sealed_remark.ne(""))))
        .set((dsl::sealed.eq(""), dsl::sealed_remark.eq(""), dsl::version.eq(dsl::version + 1)))
        .execute(connection)
}

/// The name in the table `secret`.
const KEY_CHECK: &str = "overdracht";
