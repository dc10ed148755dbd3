//! What becomes of a handover after it was sent. Each says which version was seen: of two people who do it at once the
//! second is told.

use diesel::QueryResult;
use jiff::civil::Date;

use super::{DUE_AFTER, Sender, letter, mailed_to, new_link, note, working_days_after};
use crate::db::AnyConnection;
use crate::model::choice::{Choice, Outcome, ReferralState, Unfit};
use crate::model::mail;
use crate::model::moment::{day_of, today};
use crate::model::referral::change::{Change, MAIL_KIND};
use crate::model::referral::event::PROVIDER;
use crate::model::referral::{Referral, find};

/// Which one somebody changes, as they saw it.
#[derive(Debug, Clone, Copy)]
pub struct Seen<'a> {
    /// Which one.
    pub id: &'a str,
    /// Its version then.
    pub version: i64,
}

impl<'a> Seen<'a> {
    fn by(self, by: &'a str, at: &'a str) -> Change<'a> {
        Change { id: self.id, version: self.version, by, at }
    }
}

/// Sends it once more, to this address, with another link. Where the day has gone by, the organisation has as long as at
/// first. `false`: it changed since it was seen, or is closed.
///
/// # Errors
/// When the database refuses.
pub fn send_again(
    connection: &mut AnyConnection,
    sender: &Sender<'_>,
    seen: Seen<'_>,
    email: &str,
) -> QueryResult<bool> {
    let (token, link) = new_link(seen.id, sender.now);
    let change = seen.by(sender.actor, sender.now);
    let due_on = due_again(find(connection, seen.id)?, sender.now);
    let Some(before) = change.send_again(connection, (email, &due_on), &link)? else { return Ok(false) };
    let referral = Referral { email: email.to_owned(), due_on, ..before };
    letter::send(connection, sender, &referral, &token)?;
    note(connection, (sender.actor, sender.now), "overdracht-opnieuw-verstuurd", &referral, mailed_to(email))?;
    Ok(true)
}

/// The day that was given, while it is still to come.
fn due_again(before: Option<Referral>, now: &str) -> String {
    let today = day_of(now).unwrap_or_else(today);
    let given = before.map(|before| before.due_on).filter(|day| *day >= today.to_string());
    given.unwrap_or_else(|| working_days_after(today, DUE_AFTER).to_string())
}

/// Notes what the organisation told the desk by telephone; what it wrote itself stays. `false` likewise.
///
/// # Errors
/// When the database refuses.
pub fn told(
    connection: &mut AnyConnection,
    (by, now): (&str, &str),
    seen: Seen<'_>,
    (state, reason): (ReferralState, Option<Unfit>),
) -> QueryResult<bool> {
    let Some(before) = seen.by(by, now).tell(connection, state, (reason, None))? else { return Ok(false) };
    note(connection, (by, now), "overdracht-bijgewerkt", &before, state.slug().to_owned())?;
    Ok(true)
}

/// Keeps what the organisation answered by its link; `sealed_remark` is what it added, `None` leaves what it added before.
/// `false` likewise.
///
/// # Errors
/// When the database refuses.
pub fn answered(
    connection: &mut AnyConnection,
    now: &str,
    seen: Seen<'_>,
    state: ReferralState,
    (reason, sealed_remark): (Option<Unfit>, Option<&str>),
) -> QueryResult<bool> {
    let told = seen.by(PROVIDER, now).tell(connection, state, (reason, sealed_remark))?;
    let Some(before) = told else { return Ok(false) };
    note(connection, (PROVIDER, now), "overdracht-beantwoord", &before, state.slug().to_owned())?;
    Ok(true)
}

/// Gives the organisation until another day. `false` likewise.
///
/// # Errors
/// When the database refuses.
pub fn wait_until(
    connection: &mut AnyConnection,
    (by, now): (&str, &str),
    seen: Seen<'_>,
    due_on: Date,
) -> QueryResult<bool> {
    let due_on = due_on.to_string();
    let Some(before) = seen.by(by, now).wait_until(connection, &due_on)? else { return Ok(false) };
    note(connection, (by, now), "overdracht-uitgesteld", &before, due_on)?;
    Ok(true)
}

/// Closes it. Whose mail left already hears that it was withdrawn. `false` likewise.
///
/// # Errors
/// When the database refuses.
pub fn close(
    connection: &mut AnyConnection,
    sender: &Sender<'_>,
    seen: Seen<'_>,
    outcome: Outcome,
) -> QueryResult<bool> {
    let mail = mail::last_about(connection, MAIL_KIND, seen.id)?;
    let Some(before) = seen.by(sender.actor, sender.now).close(connection, outcome)? else { return Ok(false) };
    let is_withdrawn = outcome == Outcome::Withdrawn;
    let left = [mail::SENDING, mail::SENT, mail::IN_OUTBOX];
    if is_withdrawn && mail.is_none_or(|mail| left.contains(&mail.state.as_str())) {
        letter::withdraw(connection, sender, &before)?;
    }
    let action = if is_withdrawn { "overdracht-ingetrokken" } else { "overdracht-afgesloten" };
    note(connection, (sender.actor, sender.now), action, &before, outcome.slug().to_owned())?;
    Ok(true)
}

/// Opens it again. `false`: it changed since it was seen, is open, or was withdrawn.
///
/// # Errors
/// When the database refuses.
pub fn reopen(connection: &mut AnyConnection, (by, now): (&str, &str), seen: Seen<'_>) -> QueryResult<bool> {
    let Some(before) = seen.by(by, now).reopen(connection)? else { return Ok(false) };
    note(connection, (by, now), "overdracht-heropend", &before, String::new())?;
    Ok(true)
}
