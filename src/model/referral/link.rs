//! The links by which organisations open a handover. The mail holds the token, the database its SHA-256.

use std::collections::HashMap;

use diesel::prelude::*;

use super::Referral;
use crate::db::{AnyConnection, schema};

/// How long one can be used. The desk may give more time than that: then it sends another.
pub const DAYS_VALID: i64 = 30;

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

/// What a link opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// Never given out, or so long ago that nothing is left of it.
    Unknown,
    /// Its time is over, or a later one took its place.
    Expired,
    /// The desk closed what it opened.
    Closed,
    /// What it opens.
    Open(Box<Referral>),
}

/// What the link with this token opens. Changes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn open(connection: &mut AnyConnection, token_hash: &str, now: &str) -> QueryResult<Opened> {
    use schema::{referral, referral_link};
    let found: Option<(String, Referral)> = referral_link::table
        .inner_join(referral::table.on(referral::id.eq(referral_link::referral_id)))
        .filter(referral_link::token_hash.eq(token_hash))
        .select((referral_link::expires_at, Referral::as_select()))
        .first(connection)
        .optional()?;
    Ok(match found {
        None => Opened::Unknown,
        Some((_, referral)) if !referral.is_open() => Opened::Closed,
        Some((expires_at, _)) if expires_at.as_str() <= now => Opened::Expired,
        Some((_, referral)) => Opened::Open(Box::new(referral)),
    })
}

/// Adds one, in the place of those before it: of several mails the last one opens.
///
/// # Errors
/// When the database refuses.
pub(super) fn replace(connection: &mut AnyConnection, link: &Link, now: &str) -> QueryResult<()> {
    use schema::referral_link::dsl;
    let former = dsl::referral_link.filter(dsl::referral_id.eq(&link.referral_id)).filter(dsl::expires_at.gt(now));
    diesel::update(former).set(dsl::expires_at.eq(now)).execute(connection)?;
    diesel::insert_into(dsl::referral_link).values(link).execute(connection).map(drop)
}

/// Until when each of these can be opened, ISO 8601, UTC.
///
/// # Errors
/// When the database does not answer.
pub fn ends(connection: &mut AnyConnection, referral_ids: &[String]) -> QueryResult<HashMap<String, String>> {
    use schema::referral_link::dsl;
    dsl::referral_link
        .filter(dsl::referral_id.eq_any(referral_ids))
        // The latest stays.
        .order(dsl::expires_at)
        .select((dsl::referral_id, dsl::expires_at))
        .load::<(String, String)>(connection)
        .map(|ends| ends.into_iter().collect())
}
