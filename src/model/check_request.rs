//! Questions to organisations whether an offering is still true, and the links by which they answer. The mail holds the
//! token, the database its SHA-256.

use std::collections::HashMap;

use diesel::prelude::*;

use super::choice::{Answer, Choice, Status};
pub use super::moment::days_after;
use super::moment::is_after_day;
use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// How long a link can be used.
pub const DAYS_VALID: i64 = 60;
/// Without an answer by then, one mail more.
const DAYS_TO_REMINDER: i64 = 21;
/// Without an answer so long after the reminder, somebody must call.
const DAYS_TO_SILENCE: i64 = 14;
/// So long a link that has ended can be told from one that never was, and a question is kept with its answer.
const DAYS_REMEMBERED: i64 = 400;
const BATCH: usize = 2_000;

/// One question about one offering.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::check_request)]
pub struct CheckRequest {
    /// UUID of version 7.
    pub id: String,
    /// Which one; it may be gone.
    pub offering_id: String,
    /// Who was asked; in lower case.
    pub email: String,
    /// As the log names who asked.
    pub asked_by: String,
    /// `https://…` of this site, as whoever asked saw it.
    pub origin: String,
    /// ISO 8601, UTC.
    pub sent_at: String,
    /// ISO 8601, UTC; empty: not yet.
    pub reminded_at: String,
    /// ISO 8601, UTC.
    pub expires_at: String,
    /// ISO 8601, UTC; empty: not yet.
    pub answered_at: String,
    /// A slug of [`Answer`]; empty: not yet.
    pub answer: String,
}

/// The link in one mail.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::check_link)]
pub struct CheckLink {
    /// SHA-256 of the token, in hexadecimals.
    pub token_hash: String,
    /// Whom it was sent to; it opens what this address was asked until then.
    pub email: String,
    /// ISO 8601, UTC.
    pub sent_at: String,
    /// ISO 8601, UTC.
    pub expires_at: String,
}

/// How it stands with a question that has no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpenQuestion {
    /// ISO 8601, UTC.
    pub sent_at: String,
    /// ISO 8601, UTC; empty: not yet.
    pub reminded_at: String,
    /// Whether it can still be answered.
    pub is_open: bool,
    /// Whether one need not wait any longer.
    pub is_silent: bool,
}

/// What a link opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// Never given out.
    Unknown,
    /// Its time is over.
    Expired,
    /// What this address was asked, and can still answer.
    Open {
        /// Whom it was sent to.
        email: String,
        /// The oldest first.
        requests: Vec<CheckRequest>,
    },
}

/// Writes questions, and the link to them.
///
/// # Errors
/// When the database refuses.
pub fn ask(connection: &mut AnyConnection, requests: &[CheckRequest], link: &CheckLink) -> QueryResult<()> {
    for batch in requests.chunks(BATCH) {
        each_backend!(connection, backend => {
            diesel::insert_into(schema::check_request::table).values(batch).execute(backend)
        })?;
    }
    add_link(connection, link)
}

fn add_link(connection: &mut AnyConnection, link: &CheckLink) -> QueryResult<()> {
    diesel::insert_into(schema::check_link::table).values(link).execute(connection).map(drop)
}

/// What the link with this token opens. Changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn open(connection: &mut AnyConnection, token_hash: &str, now: &str) -> QueryResult<Opened> {
    use schema::check_request::dsl;
    let link: Option<CheckLink> =
        schema::check_link::table.find(token_hash).select(CheckLink::as_select()).first(connection).optional()?;
    let Some(link) = link else { return Ok(Opened::Unknown) };
    if link.expires_at.as_str() <= now {
        return Ok(Opened::Expired);
    }
    let requests: Vec<CheckRequest> = dsl::check_request
        .filter(dsl::email.eq(&link.email))
        .filter(dsl::sent_at.le(&link.sent_at))
        .filter(dsl::expires_at.gt(now))
        .order((dsl::sent_at, dsl::id))
        .select(CheckRequest::as_select())
        .load(connection)?;
    Ok(if requests.is_empty() { Opened::Expired } else { Opened::Open { email: link.email, requests } })
}

/// Keeps an answer; a later one takes the place of an earlier one.
///
/// # Errors
/// When the database refuses.
pub fn answer(connection: &mut AnyConnection, id: &str, answer: Answer, at: &str) -> QueryResult<()> {
    use schema::check_request::dsl;
    diesel::update(dsl::check_request.find(id))
        .set((dsl::answered_at.eq(at), dsl::answer.eq(answer.slug())))
        .execute(connection)
        .map(drop)
}

/// For every published offering its last question, where that has no answer. With `offering_id` of that one only.
///
/// # Errors
/// When the database does not answer.
pub fn unanswered(
    connection: &mut AnyConnection,
    offering_id: Option<&str>,
    now: &str,
) -> QueryResult<HashMap<String, OpenQuestion>> {
    use schema::{check_request as request, offering};
    let later = diesel::alias!(schema::check_request as later);
    let is_later = later
        .field(request::sent_at)
        .gt(request::sent_at)
        .or(later.field(request::sent_at).eq(request::sent_at).and(later.field(request::id).gt(request::id)));
    let same = later.filter(later.field(request::offering_id).eq(request::offering_id)).filter(is_later);
    let mut query = request::table
        .inner_join(offering::table.on(offering::id.eq(request::offering_id)))
        .filter(offering::status.eq(Status::Published.slug()))
        .filter(request::answered_at.eq(""))
        .filter(diesel::dsl::not(diesel::dsl::exists(same)))
        .select((request::offering_id, request::sent_at, request::reminded_at, request::expires_at))
        .into_boxed();
    if let Some(id) = offering_id {
        query = query.filter(request::offering_id.eq(id));
    }
    let found: Vec<(String, String, String, String)> = query.load(connection)?;
    let silent_since = days_after(now, -DAYS_TO_SILENCE);
    let question = |(offering_id, sent_at, reminded_at, expires_at): (String, String, String, String)| {
        let is_open = expires_at.as_str() > now;
        let is_reminded_long_ago = !reminded_at.is_empty() && reminded_at <= silent_since;
        (offering_id, OpenQuestion { is_silent: !is_open || is_reminded_long_ago, is_open, sent_at, reminded_at })
    };
    Ok(found.into_iter().map(question).collect())
}

/// A question to be put once more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Waiting {
    /// The question.
    pub request: CheckRequest,
    /// Of the offering.
    pub code: String,
    /// What the offering is called.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
}

/// The questions that have no answer after three weeks, were put once, and are about what is published and was not
/// checked in another way since; by address.
///
/// # Errors
/// When the database does not answer.
pub fn to_remind(connection: &mut AnyConnection, now: &str) -> QueryResult<Vec<Waiting>> {
    use schema::{check_request as request, offering, organisation};
    let found: Vec<(CheckRequest, String, (String, String, String))> = request::table
        .inner_join(offering::table.on(offering::id.eq(request::offering_id)))
        .inner_join(organisation::table.on(organisation::id.eq(offering::organisation_id)))
        .filter(request::answered_at.eq(""))
        .filter(request::reminded_at.eq(""))
        .filter(request::sent_at.le(days_after(now, -DAYS_TO_REMINDER)))
        .filter(request::expires_at.gt(now))
        .filter(offering::status.eq(Status::Published.slug()))
        .order((request::email, request::sent_at, request::id))
        .select((
            CheckRequest::as_select(),
            offering::reviewed_on,
            (offering::code, offering::title, organisation::name),
        ))
        .load(connection)?;
    let open = found.into_iter().filter(|(request, reviewed_on, _)| is_after_day(&request.sent_at, reviewed_on));
    let waiting = |(request, _, (code, title, organisation))| Waiting { request, code, title, organisation };
    Ok(open.map(waiting).collect())
}

/// Notes that the address of `link` was reminded of these; with the new link they can be answered as long as it counts.
///
/// # Errors
/// When the database refuses.
pub fn remind(connection: &mut AnyConnection, ids: &[String], link: &CheckLink) -> QueryResult<()> {
    use schema::check_request::dsl;
    diesel::update(dsl::check_request.filter(dsl::id.eq_any(ids)))
        .set((dsl::reminded_at.eq(&link.sent_at), dsl::expires_at.eq(&link.expires_at)))
        .execute(connection)?;
    add_link(connection, link)
}

/// Takes out the links that ended so long ago that nobody will press them any more, and the questions of that time:
/// whoever stayed silent can be asked again, and what was answered is in the history of the offering.
///
/// # Errors
/// When the database refuses.
pub fn forget(connection: &mut AnyConnection, now: &str) -> QueryResult<()> {
    use schema::{check_link, check_request};
    let long_ago = days_after(now, -DAYS_REMEMBERED);
    diesel::delete(check_link::table.filter(check_link::expires_at.lt(&long_ago))).execute(connection)?;
    diesel::delete(check_request::table.filter(check_request::expires_at.lt(&long_ago))).execute(connection).map(drop)
}
