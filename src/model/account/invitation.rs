//! Links by which somebody sets a password, once.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan};

use super::Account;
use crate::db::{AnyConnection, schema};
use crate::model::mail::{self, NewMail};
use crate::model::moment::kept;

/// How long a link counts.
pub const HOURS: i64 = 72;

/// Gives an account a new link: `token_hash` is the SHA-256 of what stands in it. Links that it had count no more.
///
/// # Errors
/// When the database refuses.
pub fn renew(connection: &mut AnyConnection, account_id: &str, token_hash: &str, now: Timestamp) -> QueryResult<()> {
    use schema::invitation::dsl;
    let end = now.checked_add(HOURS.hours()).unwrap_or(Timestamp::MAX);
    void(connection, account_id)?;
    diesel::insert_into(dsl::invitation)
        .values((
            dsl::token_hash.eq(token_hash),
            dsl::account_id.eq(account_id),
            dsl::created_at.eq(kept(now)),
            dsl::expires_at.eq(kept(end)),
            dsl::used_at.eq(""),
        ))
        .execute(connection)
        .map(drop)
}

/// Takes away the links that an account was sent.
///
/// # Errors
/// When the database refuses.
pub fn void(connection: &mut AnyConnection, account_id: &str) -> QueryResult<()> {
    use schema::invitation::dsl;
    diesel::delete(dsl::invitation.filter(dsl::account_id.eq(account_id))).execute(connection).map(drop)
}

/// Whose link this is; `None` where it is no link of ours, was used, is too old, or its account may not sign in.
///
/// # Errors
/// When the database does not answer.
pub fn find(connection: &mut AnyConnection, token_hash: &str, now: Timestamp) -> QueryResult<Option<Account>> {
    schema::invitation::table
        .inner_join(schema::account::table)
        .filter(schema::invitation::token_hash.eq(token_hash))
        .filter(schema::invitation::used_at.eq(""))
        .filter(schema::invitation::expires_at.gt(kept(now)))
        .filter(schema::account::is_active.eq(true))
        .select(Account::as_select())
        .first(connection)
        .optional()
}

/// Uses a link up. Whether it was still there to be used: of two at once, one.
///
/// # Errors
/// When the database refuses.
pub fn use_up(connection: &mut AnyConnection, token_hash: &str, now: Timestamp) -> QueryResult<bool> {
    use schema::invitation::dsl;
    diesel::update(dsl::invitation.find(token_hash))
        .filter(dsl::used_at.eq(""))
        .filter(dsl::expires_at.gt(kept(now)))
        .set(dsl::used_at.eq(kept(now)))
        .execute(connection)
        .map(|changed| changed == 1)
}

/// The accounts with a link that still waits, with the moment until when it counts.
///
/// # Errors
/// When the database does not answer.
pub fn waiting(connection: &mut AnyConnection, now: Timestamp) -> QueryResult<Vec<(String, String)>> {
    use schema::invitation::dsl;
    dsl::invitation
        .filter(dsl::used_at.eq(""))
        .filter(dsl::expires_at.gt(kept(now)))
        .select((dsl::account_id, dsl::expires_at))
        .load(connection)
}

/// Gives an account a new link, and mails it.
///
/// # Errors
/// When the database refuses.
pub fn send(
    connection: &mut AnyConnection,
    account: &Account,
    token_hash: &str,
    (subject, body): (&str, &str),
    now: Timestamp,
) -> QueryResult<()> {
    renew(connection, &account.id, token_hash, now)?;
    let at = kept(now);
    let (about_kind, about_key) = ("account", account.id.as_str());
    mail::queue(connection, &NewMail { recipient: &account.email, subject, body, about_kind, about_key, at: &at })
}
