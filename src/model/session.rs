//! Sessions: who is signed in, in which browser. The browser holds a token, the database its SHA-256.

use diesel::prelude::*;
use jiff::{Span, Timestamp, ToSpan};

use super::account::{self, Account};
use crate::db::{AnyConnection, schema};

/// Without a page asked for this long, somebody has gone home.
const MOST_IDLE_HOURS: i64 = 2;
/// However busy: a working day (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
const MOST_HOURS: i64 = 12;

/// Somebody signed in.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::session)]
pub struct Session {
    /// SHA-256 of the token, in hexadecimals.
    pub token_hash: String,
    /// What a person may see of it, to end it.
    pub id: String,
    /// Whose it is.
    pub account_id: String,
    /// Every form carries it back.
    pub csrf: String,
    /// Said once, on the next page.
    pub message: String,
    /// The browser in a few words.
    pub agent: String,
    /// ISO 8601, UTC.
    pub created_at: String,
    /// ISO 8601, UTC; at most a minute behind.
    pub seen_at: String,
    /// Password known, second step not yet.
    pub is_half: bool,
}

/// A session with whose it is and what they may change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SignedIn {
    /// The session.
    pub session: Session,
    /// Whose it is.
    pub account: Account,
    /// The ids of the sources that the account may change; `None`: all.
    pub sources: Option<Vec<String>>,
}

/// The session with this token, if it still counts and its account may still sign in.
///
/// # Errors
/// When the database does not answer.
pub fn find(connection: &mut AnyConnection, token_hash: &str, now: Timestamp) -> QueryResult<Option<SignedIn>> {
    let found: Option<(Session, Account)> = schema::session::table
        .inner_join(schema::account::table)
        .filter(schema::session::token_hash.eq(token_hash))
        .select((Session::as_select(), Account::as_select()))
        .first(connection)
        .optional()?;
    let Some((session, account)) = found.filter(|(session, account)| account.is_active && counts(session, now)) else {
        return Ok(None);
    };
    let sources = if account.is_restricted { Some(account::sources(connection, &account.id)?) } else { None };
    Ok(Some(SignedIn { session, account, sources }))
}

fn counts(session: &Session, now: Timestamp) -> bool {
    let within = |moment: &str, span: Span| {
        moment.parse::<Timestamp>().is_ok_and(|moment| moment.checked_add(span).is_ok_and(|end| now < end))
    };
    within(&session.seen_at, MOST_IDLE_HOURS.hours()) && within(&session.created_at, MOST_HOURS.hours())
}

/// Writes a new one.
///
/// # Errors
/// When the database refuses.
pub fn insert(connection: &mut AnyConnection, session: &Session) -> QueryResult<()> {
    diesel::insert_into(schema::session::table).values(session).execute(connection).map(drop)
}

/// Notes that it was used.
///
/// # Errors
/// When the database refuses.
pub fn seen(connection: &mut AnyConnection, token_hash: &str, now: &str) -> QueryResult<()> {
    diesel::update(schema::session::table.find(token_hash))
        .set(schema::session::seen_at.eq(now))
        .execute(connection)
        .map(drop)
}

/// Keeps what the next page says; an empty text when it was said.
///
/// # Errors
/// When the database refuses.
pub fn set_message(connection: &mut AnyConnection, token_hash: &str, message: &str) -> QueryResult<()> {
    diesel::update(schema::session::table.find(token_hash))
        .set(schema::session::message.eq(message))
        .execute(connection)
        .map(drop)
}

/// Ends it.
///
/// # Errors
/// When the database refuses.
pub fn end(connection: &mut AnyConnection, token_hash: &str) -> QueryResult<()> {
    diesel::delete(schema::session::table.find(token_hash)).execute(connection).map(drop)
}
