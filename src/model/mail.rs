//! Mail on its way out: written in the transaction of what it tells, sent later by whoever claims it.

use std::collections::HashMap;

use diesel::prelude::*;
use uuid::Uuid;

use super::moment::days_after;
use crate::db::{AnyConnection, schema};

/// It is to be sent, or sent again.
pub const WAITING: &str = "wacht";
/// Somebody claimed it and is sending it now.
pub const SENDING: &str = "onderweg";
/// A mail server took it.
pub const SENT: &str = "verstuurd";
/// Without a mail server: it lies as a file in `outbox/`.
pub const IN_OUTBOX: &str = "in-map";
/// Given up, until somebody says otherwise.
pub const FAILED: &str = "mislukt";
/// Somebody said that it need not go any more.
pub const DROPPED: &str = "vervallen";

const NOT_SENT: [&str; 3] = [WAITING, SENDING, FAILED];
/// What a mail says of itself that came out of a backup.
const WITHOUT_TEXT: &str = "De tekst van deze mail staat niet in de reservekopie, want er kan een persoonlijke link in \
                            staan. Is de mail nog nodig? Maak hem dan opnieuw.";

/// A mail to be sent. Plain text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewMail<'a> {
    /// One address.
    pub recipient: &'a str,
    /// One line; whatever space is in it becomes one space.
    pub subject: &'a str,
    /// Lines end in `\n`.
    pub body: &'a str,
    /// What it is about, such as `controle`; a slug.
    pub about_kind: &'a str,
    /// Which one of these.
    pub about_key: &'a str,
    /// ISO 8601, UTC: now.
    pub at: &'a str,
}

/// A mail as it is kept.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::mail)]
pub struct Mail {
    /// UUID of version 7.
    pub id: String,
    /// One address.
    pub recipient: String,
    /// One line.
    pub subject: String,
    /// Plain text; empty once it is sent, for it may hold a personal link.
    pub body: String,
    /// What it is about; a slug.
    pub about_kind: String,
    /// Which one of these.
    pub about_key: String,
    /// ISO 8601, UTC.
    pub created_at: String,
    /// One of the words above.
    pub state: String,
    /// ISO 8601, UTC; empty until then.
    pub sent_at: String,
    /// How often somebody began to send it.
    pub attempts: i64,
    /// ISO 8601, UTC. While it is being sent: when another process may take it over.
    pub next_attempt_at: String,
    /// What went wrong at the last attempt, in words, with on a second line what a machine said; empty: nothing.
    pub trouble: String,
}

impl Mail {
    /// The same as a backup holds it: what was still to be sent lost its text, and can't be sent from there.
    pub(super) fn without_text(self) -> Self {
        if !NOT_SENT.contains(&self.state.as_str()) {
            return self;
        }
        let (state, trouble) = (FAILED.to_owned(), WITHOUT_TEXT.to_owned());
        Self { body: String::new(), state, next_attempt_at: String::new(), trouble, ..self }
    }
}

impl NewMail<'_> {
    /// As it is kept.
    pub fn into_mail(self) -> Mail {
        Mail {
            id: Uuid::now_v7().to_string(),
            recipient: self.recipient.trim().to_owned(),
            subject: one_line(self.subject),
            body: self.body.to_owned(),
            about_kind: self.about_kind.to_owned(),
            about_key: self.about_key.to_owned(),
            created_at: self.at.to_owned(),
            state: WAITING.to_owned(),
            sent_at: String::new(),
            attempts: 0,
            next_attempt_at: self.at.to_owned(),
            trouble: String::new(),
        }
    }
}

/// Puts a mail among those to be sent. In the transaction of what it tells: both happen, or neither.
///
/// # Errors
/// When the database refuses.
pub fn queue(connection: &mut AnyConnection, new: &NewMail) -> QueryResult<()> {
    let mail = new.into_mail();
    diesel::insert_into(schema::mail::table).values(&mail).execute(connection).map(drop)
}

/// What somebody typed can't begin a header of its own.
fn one_line(text: &str) -> String {
    let spaced: String = text.chars().map(|char| if char.is_control() { ' ' } else { char }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Takes the mail that is due longest, for nobody else until `until`. `now` and `until` are ISO 8601, UTC. Call it in a
/// transaction that holds the write lock: then no two processes take the same one.
///
/// # Errors
/// When the database does not answer.
pub fn claim(connection: &mut AnyConnection, now: &str, until: &str) -> QueryResult<Option<Mail>> {
    use schema::mail::dsl;
    let due = dsl::mail
        .filter(dsl::state.eq_any([WAITING, SENDING]))
        .filter(dsl::next_attempt_at.le(now))
        .order((dsl::next_attempt_at, dsl::id))
        .select(Mail::as_select())
        .first(connection)
        .optional()?;
    let Some(mut mail) = due else { return Ok(None) };
    mail.attempts += 1;
    diesel::update(dsl::mail.find(&mail.id))
        .set((dsl::state.eq(SENDING), dsl::attempts.eq(mail.attempts), dsl::next_attempt_at.eq(until)))
        .execute(connection)?;
    Ok(Some(mail))
}

/// Notes that a claimed mail left, as `state`: [`SENT`] or [`IN_OUTBOX`]. Its text goes.
///
/// # Errors
/// When the database does not answer.
pub fn sent(connection: &mut AnyConnection, claimed: &Mail, state: &str, at: &str) -> QueryResult<()> {
    use schema::mail::dsl;
    // Only the claim that still counts: one that took too long was taken over.
    diesel::update(dsl::mail.find(&claimed.id))
        .filter(dsl::state.eq(SENDING).and(dsl::attempts.eq(claimed.attempts)))
        .set((dsl::state.eq(state), dsl::sent_at.eq(at), dsl::body.eq(""), dsl::trouble.eq("")))
        .execute(connection)
        .map(drop)
}

/// Notes why a claimed mail did not leave, and when it is tried again; `None`: no more.
///
/// # Errors
/// When the database does not answer.
pub fn failed(connection: &mut AnyConnection, claimed: &Mail, again_at: Option<&str>, why: &str) -> QueryResult<()> {
    use schema::mail::dsl;
    let state = if again_at.is_some() { WAITING } else { FAILED };
    // Only the claim that still counts: one that took too long was taken over.
    diesel::update(dsl::mail.find(&claimed.id))
        .filter(dsl::state.eq(SENDING).and(dsl::attempts.eq(claimed.attempts)))
        .set((dsl::state.eq(state), dsl::next_attempt_at.eq(again_at.unwrap_or_default()), dsl::trouble.eq(why)))
        .execute(connection)
        .map(drop)
}

/// How many are still to be sent.
///
/// # Errors
/// When the database does not answer.
pub fn waiting(connection: &mut AnyConnection) -> QueryResult<i64> {
    schema::mail::table.filter(schema::mail::state.eq_any([WAITING, SENDING])).count().get_result(connection)
}

/// How many did not leave at the first attempt, or were given up.
///
/// # Errors
/// When the database does not answer.
pub fn unsent_count(connection: &mut AnyConnection) -> QueryResult<i64> {
    use schema::mail::dsl;
    dsl::mail.filter(dsl::state.eq_any(NOT_SENT)).filter(dsl::trouble.ne("")).count().get_result(connection)
}

/// Those, newest first, at most `most`.
///
/// # Errors
/// When the database does not answer.
pub fn unsent(connection: &mut AnyConnection, most: i64) -> QueryResult<Vec<Mail>> {
    use schema::mail::dsl;
    dsl::mail
        .filter(dsl::state.eq_any(NOT_SENT))
        .filter(dsl::trouble.ne(""))
        .order((dsl::created_at.desc(), dsl::id.desc()))
        .limit(most)
        .select(Mail::as_select())
        .load(connection)
}

/// The last mail about this; `None`: there was none, or long ago.
///
/// # Errors
/// When the database does not answer.
pub fn last_about(connection: &mut AnyConnection, kind: &str, key: &str) -> QueryResult<Option<Mail>> {
    use schema::mail::dsl;
    dsl::mail
        .filter(dsl::about_kind.eq(kind))
        .filter(dsl::about_key.eq(key))
        .order((dsl::created_at.desc(), dsl::id.desc()))
        .select(Mail::as_select())
        .first(connection)
        .optional()
}

/// The last mail about each of these, by key.
///
/// # Errors
/// When the database does not answer.
pub fn last_of(connection: &mut AnyConnection, kind: &str, keys: &[String]) -> QueryResult<HashMap<String, Mail>> {
    use schema::mail::dsl;
    let found = dsl::mail
        .filter(dsl::about_kind.eq(kind))
        .filter(dsl::about_key.eq_any(keys))
        // The last stays.
        .order((dsl::created_at, dsl::id))
        .select(Mail::as_select())
        .load(connection)?;
    Ok(found.into_iter().map(|mail| (mail.about_key.clone(), mail)).collect())
}

/// What did not leave yet about this need not go any more; what is being sent is not tried again. Its text goes.
///
/// # Errors
/// When the database does not answer.
pub fn withdraw(connection: &mut AnyConnection, kind: &str, key: &str) -> QueryResult<()> {
    use schema::mail::dsl;
    let about = dsl::about_kind.eq(kind).and(dsl::about_key.eq(key));
    let unsent = dsl::mail.filter(about).filter(dsl::state.eq_any([WAITING, SENDING, FAILED]));
    diesel::update(unsent).set((dsl::state.eq(DROPPED), dsl::body.eq(""))).execute(connection).map(drop)
}

/// Starts over with one that did not leave, or with all (`id` is `None`). How many. What is being sent is left alone, or
/// it would go twice; what came out of a backup has no text to send.
///
/// # Errors
/// When the database does not answer.
pub fn retry(connection: &mut AnyConnection, id: Option<&str>, now: &str) -> QueryResult<usize> {
    use schema::mail::dsl;
    let resting = dsl::state.eq(FAILED).or(dsl::state.eq(WAITING).and(dsl::trouble.ne(""))).and(dsl::body.ne(""));
    let again = (dsl::state.eq(WAITING), dsl::attempts.eq(0), dsl::next_attempt_at.eq(now));
    match id {
        Some(id) => diesel::update(dsl::mail.find(id).filter(resting)).set(again).execute(connection),
        None => diesel::update(dsl::mail.filter(resting)).set(again).execute(connection),
    }
}

/// Lets one that did not leave go. Whether there was one; it, with its text gone.
///
/// # Errors
/// When the database does not answer.
pub fn drop_unsent(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<Mail>> {
    use schema::mail::dsl;
    let unsent = dsl::mail.find(id).filter(dsl::state.eq_any([WAITING, FAILED])).filter(dsl::trouble.ne(""));
    let Some(mail) = unsent.select(Mail::as_select()).first(connection).optional()? else { return Ok(None) };
    diesel::update(dsl::mail.find(id)).set((dsl::state.eq(DROPPED), dsl::body.eq(""))).execute(connection)?;
    Ok(Some(mail))
}

/// Of what is done with, the log of the mail server knows more; what was given up holds links that no longer count.
const DAYS_KEPT: i64 = 90;

/// Forgets what is so old that nobody needs it. What is still to be sent stays. `now`: ISO 8601, UTC.
///
/// # Errors
/// When the database does not answer.
pub fn forget(connection: &mut AnyConnection, now: &str) -> QueryResult<()> {
    use schema::mail::dsl;
    let old = dsl::created_at.lt(days_after(now, -DAYS_KEPT));
    let resting = dsl::state.ne_all([WAITING, SENDING]);
    diesel::delete(dsl::mail.filter(resting).filter(old)).execute(connection).map(drop)
}

/// Whether there is anything to claim: asked every few seconds, so without the write lock.
///
/// # Errors
/// When the database does not answer.
pub fn is_due(connection: &mut AnyConnection, now: &str) -> QueryResult<bool> {
    use schema::mail::dsl;
    let due = dsl::mail.filter(dsl::state.eq_any([WAITING, SENDING])).filter(dsl::next_attempt_at.le(now));
    due.select(dsl::id).first::<String>(connection).optional().map(|found| found.is_some())
}
