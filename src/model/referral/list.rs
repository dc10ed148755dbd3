//! The handovers of the desk as a list: what is open, and what was closed lately.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Bool;

use super::change::MAIL_KIND;
use super::{Referral, link};
use crate::db::{AnyConnection, schema};
use crate::model::choice::{Choice, ReferralState};
use crate::model::mail::{self, DROPPED, FAILED, IN_OUTBOX, Mail, SENDING, WAITING};
use crate::model::moment::{day_of, today};

/// One handover with how its last mail fared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// It.
    pub referral: Referral,
    /// The last mail with its link; `None`: so long ago that nothing of it is kept.
    pub mail: Option<Mail>,
    /// Until when the link can be used, ISO 8601, UTC.
    pub link_until: String,
    /// Whether somebody of the desk must do something now.
    pub asks_for_desk: bool,
}

/// How the last mail of a handover fared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    /// It left, as far as we know.
    Sent,
    /// It waits for its turn.
    Waiting,
    /// It did not leave, and is tried again.
    Delayed,
    /// It did not leave, and will not.
    Failed,
    /// There is no mail server: it lies in a folder.
    Kept,
}

impl Listed {
    /// Why its last mail did not leave, without what a machine said; may be empty.
    pub fn trouble(&self) -> &str {
        self.mail.as_ref().and_then(|mail| mail.trouble.lines().next()).unwrap_or_default()
    }

    /// How its last mail fared.
    pub fn delivery(&self) -> Delivery {
        let Some(mail) = &self.mail else { return Delivery::Sent };
        match mail.state.as_str() {
            WAITING | SENDING if mail.trouble.is_empty() => Delivery::Waiting,
            WAITING | SENDING => Delivery::Delayed,
            FAILED | DROPPED => Delivery::Failed,
            IN_OUTBOX => Delivery::Kept,
            _ => Delivery::Sent,
        }
    }
}

type Backend = <AnyConnection as Connection>::Backend;

/// Whether somebody of the desk must do something `now`: it did not leave, its link has ended, the organisation is late,
/// or answered something that is for the desk.
fn asks_for_desk(now: &str) -> Box<dyn BoxableExpression<schema::referral::table, Backend, SqlType = Bool>> {
    use schema::referral::dsl;
    use schema::{mail, referral_link};
    let slugs = |states: [ReferralState; 2]| states.map(Choice::slug);
    let answered = dsl::state.eq_any(slugs([ReferralState::NotFitting, ReferralState::Started]));
    let waits = dsl::state.eq_any(slugs([ReferralState::Sent, ReferralState::Seen]));
    let is_late = waits.and(dsl::due_on.lt(day_of(now).unwrap_or_else(today).to_string()));
    let link = referral_link::table.filter(referral_link::referral_id.eq(dsl::id));
    let has_link = exists(link.filter(referral_link::expires_at.gt(now.to_owned())));
    let later = diesel::alias!(schema::mail as later);
    let is_later = later
        .field(mail::created_at)
        .gt(mail::created_at)
        .or(later.field(mail::created_at).eq(mail::created_at).and(later.field(mail::id).gt(mail::id)));
    let same = later
        .filter(later.field(mail::about_kind).eq(MAIL_KIND))
        .filter(later.field(mail::about_key).eq(mail::about_key))
        .filter(is_later);
    let is_delayed = mail::state.eq_any([WAITING, SENDING]).and(mail::trouble.ne(""));
    let unsent = mail::table
        .filter(mail::about_kind.eq(MAIL_KIND).and(mail::about_key.eq(dsl::id)))
        .filter(mail::state.eq_any([FAILED, DROPPED, IN_OUTBOX]).or(is_delayed))
        .filter(not(exists(same)));
    let is_unsent = dsl::state.eq(ReferralState::Sent.slug()).and(exists(unsent));
    Box::new(dsl::closed_at.eq("").and(answered.or(is_late).or(not(has_link)).or(is_unsent)))
}

/// How many ask something of the desk `now` (ISO 8601, UTC).
///
/// # Errors
/// When the database does not answer.
pub fn asking(connection: &mut AnyConnection, now: &str) -> QueryResult<i64> {
    schema::referral::table.filter(asks_for_desk(now)).count().get_result(connection)
}

/// Those that are open: what asks something of the desk above, then the one that is due first; or those that were closed,
/// the last one above. At most `most`, after the first `before`.
///
/// # Errors
/// When the database does not answer.
pub fn all(
    connection: &mut AnyConnection,
    now: &str,
    is_open: bool,
    (before, most): (i64, i64),
) -> QueryResult<Vec<Listed>> {
    use schema::referral::dsl;
    let query = dsl::referral.select((Referral::as_select(), asks_for_desk(now))).offset(before).limit(most);
    let found = if is_open {
        let order = (asks_for_desk(now).desc(), dsl::due_on, dsl::created_at, dsl::id);
        query.filter(dsl::closed_at.eq("")).order(order).load(connection)?
    } else {
        query.filter(dsl::closed_at.ne("")).order((dsl::closed_at.desc(), dsl::id)).load(connection)?
    };
    listed(connection, found)
}

/// The open ones that did not fit, the last one above, at most `most`.
///
/// # Errors
/// When the database does not answer.
pub fn not_fitting(connection: &mut AnyConnection, now: &str, most: i64) -> QueryResult<Vec<Listed>> {
    use schema::referral::dsl;
    let found = dsl::referral
        .select((Referral::as_select(), asks_for_desk(now)))
        .filter(dsl::closed_at.eq(""))
        .filter(dsl::state.eq(ReferralState::NotFitting.slug()))
        .order((dsl::created_at.desc(), dsl::id))
        .limit(most)
        .load(connection)?;
    listed(connection, found)
}

/// The one with this id.
///
/// # Errors
/// When the database does not answer.
pub fn one(connection: &mut AnyConnection, now: &str, id: &str) -> QueryResult<Option<Listed>> {
    let query = schema::referral::table.find(id).select((Referral::as_select(), asks_for_desk(now)));
    let found = query.load(connection)?;
    Ok(listed(connection, found)?.pop())
}

fn listed(connection: &mut AnyConnection, found: Vec<(Referral, bool)>) -> QueryResult<Vec<Listed>> {
    let ids: Vec<String> = found.iter().map(|(referral, _)| referral.id.clone()).collect();
    let mut mails = mail::last_of(connection, MAIL_KIND, &ids)?;
    let mut ends = link::ends(connection, &ids)?;
    let whole = |(referral, asks_for_desk): (Referral, bool)| Listed {
        asks_for_desk,
        mail: mails.remove(&referral.id),
        link_until: ends.remove(&referral.id).unwrap_or_default(),
        referral,
    };
    Ok(found.into_iter().map(whole).collect())
}
