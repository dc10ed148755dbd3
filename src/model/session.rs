//! Sessions: who is signed in, in which browser. The browser holds a token, the database its SHA-256.

use diesel::prelude::*;
use jiff::{Span, Timestamp, ToSpan};

use super::account::{self, Account};
use super::choice::Role;
use super::log_entry::{self, LogEntry};
use super::moment::kept;
use super::referral;
use crate::db::{AnyConnection, schema};

/// Without a page asked for this long, somebody has gone home.
const MOST_IDLE_HOURS: i64 = 2;
/// However busy: a working day (OWASP ASVS 5.0, 7.3.1 and 7.3.2).
const MOST_HOURS: i64 = 12;
/// From the password to the end of the second step.
const MOST_HALF_MINUTES: i64 = 15;

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
    /// Base32: a second step that waits for its first code; empty where none does.
    pub pending_secret: String,
    /// JSON, sealed where a key is set: recovery codes that were made and not shown yet; empty where none are.
    pub unseen_codes: String,
    /// JSON: where to go on after signing in, and what was typed before; empty where nothing waits.
    pub going_on: String,
    /// What a desk worker picked: [`super::picks::Picks`] as text.
    pub picks: String,
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
    /// How many open handovers ask something of the desk; 0 for whoever does not work there.
    pub asking: i64,
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
    let is_desk = matches!(account.role(), Some(Role::Desk | Role::Admin));
    let asking = if is_desk { referral::list::asking(connection, &kept(now))? } else { 0 };
    Ok(Some(SignedIn { session, account, sources, asking }))
}

fn counts(session: &Session, now: Timestamp) -> bool {
    let within = |moment: &str, span: Span| {
        moment.parse::<Timestamp>().is_ok_and(|moment| moment.checked_add(span).is_ok_and(|end| now < end))
    };
    let most = if session.is_half { MOST_HALF_MINUTES.minutes() } else { MOST_HOURS.hours() };
    within(&session.seen_at, MOST_IDLE_HOURS.hours()) && within(&session.created_at, most)
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

/// Keeps a second step that waits for its first code.
///
/// # Errors
/// When the database refuses.
pub fn set_pending(connection: &mut AnyConnection, token_hash: &str, secret: &str) -> QueryResult<()> {
    diesel::update(schema::session::table.find(token_hash))
        .set(schema::session::pending_secret.eq(secret))
        .execute(connection)
        .map(drop)
}

/// Keeps recovery codes until the next page shows them.
///
/// # Errors
/// When the database refuses.
pub fn set_codes(connection: &mut AnyConnection, token_hash: &str, codes: &str) -> QueryResult<()> {
    diesel::update(schema::session::table.find(token_hash))
        .set(schema::session::unseen_codes.eq(codes))
        .execute(connection)
        .map(drop)
}

/// Takes the recovery codes out that were not shown yet; empty: there are none.
///
/// # Errors
/// When the database refuses.
pub fn take_codes(connection: &mut AnyConnection, token_hash: &str) -> QueryResult<String> {
    use schema::session::dsl;
    let codes: Option<String> = dsl::session.find(token_hash).select(dsl::unseen_codes).first(connection).optional()?;
    let codes = codes.unwrap_or_default();
    if !codes.is_empty() {
        set_codes(connection, token_hash, "")?;
    }
    Ok(codes)
}

/// Gives a session another token, because somebody showed again who they are. What it holds stays.
///
/// # Errors
/// When the database refuses.
pub fn renew_token(connection: &mut AnyConnection, old_hash: &str, new_hash: &str) -> QueryResult<()> {
    diesel::update(schema::session::table.find(old_hash))
        .set(schema::session::token_hash.eq(new_hash))
        .execute(connection)
        .map(drop)
}

/// Those of an account, the last used first; halves are none yet.
///
/// # Errors
/// When the database does not answer.
pub fn of_account(connection: &mut AnyConnection, account_id: &str, now: Timestamp) -> QueryResult<Vec<Session>> {
    let found: Vec<Session> = schema::session::table
        .filter(schema::session::account_id.eq(account_id))
        .filter(schema::session::is_half.eq(false))
        .order(schema::session::seen_at.desc())
        .select(Session::as_select())
        .load(connection)?;
    Ok(found.into_iter().filter(|session| counts(session, now)).collect())
}

/// Ends it.
///
/// # Errors
/// When the database refuses.
pub fn end(connection: &mut AnyConnection, token_hash: &str) -> QueryResult<()> {
    diesel::delete(schema::session::table.find(token_hash)).execute(connection).map(drop)
}

/// Ends those with these ids, as far as they are of this account. How many that were.
///
/// # Errors
/// When the database refuses.
pub fn end_some(connection: &mut AnyConnection, account_id: &str, ids: &[String]) -> QueryResult<usize> {
    diesel::delete(schema::session::table.filter(schema::session::account_id.eq(account_id)))
        .filter(schema::session::id.eq_any(ids))
        .execute(connection)
}

/// Ends all of an account but the one with this token; an empty `kept` ends them all.
///
/// # Errors
/// When the database refuses.
pub fn end_others(connection: &mut AnyConnection, account_id: &str, kept: &str) -> QueryResult<usize> {
    diesel::delete(schema::session::table.filter(schema::session::account_id.eq(account_id)))
        .filter(schema::session::token_hash.ne(kept))
        .execute(connection)
}

/// Puts a new session in the place of all of its account: who had got hold of one has nothing left.
///
/// # Errors
/// When the database refuses.
pub fn anew(connection: &mut AnyConnection, new: &Session) -> QueryResult<()> {
    end_others(connection, &new.account_id, "")?;
    insert(connection, new)
}

/// Puts a new session in the place of an old one, and forgets those that no longer count: whoever signs in has time for
/// it. An empty `old` is none.
///
/// # Errors
/// When the database refuses.
pub fn replace(connection: &mut AnyConnection, old: &str, new: &Session, now: Timestamp) -> QueryResult<()> {
    end(connection, old)?;
    let before = |span: Span| kept(now.checked_sub(span).unwrap_or(Timestamp::MIN));
    diesel::delete(schema::session::table)
        .filter(
            schema::session::seen_at
                .lt(before(MOST_IDLE_HOURS.hours()))
                .or(schema::session::created_at.lt(before(MOST_HOURS.hours()))),
        )
        .execute(connection)?;
    insert(connection, new)
}

/// Somebody is in, with every step that is asked of them: a new session in the place of an old one, noted with the account
/// and in the log.
///
/// # Errors
/// When the database refuses.
pub fn sign_in(
    connection: &mut AnyConnection,
    old: &str,
    new: &Session,
    actor: &str,
    now: Timestamp,
) -> QueryResult<()> {
    replace(connection, old, new, now)?;
    account::signed_in(connection, &new.account_id, &new.created_at)?;
    let entry = LogEntry::new(&new.created_at, actor, "ingelogd").to("account", &new.account_id, actor);
    log_entry::add(connection, &[entry.because(&new.agent)])
}
