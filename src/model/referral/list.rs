//! The handovers of the desk as a list: what is open, and what was closed lately.

use diesel::prelude::*;

use super::change::MAIL_KIND;
use super::{Referral, link};
use crate::db::{AnyConnection, schema};
use crate::model::mail::{self, FAILED, IN_OUTBOX, Mail};

/// One handover with how its last mail fared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// It.
    pub referral: Referral,
    /// The last mail with its link; `None`: so long ago that nothing of it is kept.
    pub mail: Option<Mail>,
    /// Until when the link can be used, ISO 8601, UTC.
    pub link_until: String,
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
    /// How its last mail fared.
    pub fn delivery(&self) -> Delivery {
        let Some(mail) = &self.mail else { return Delivery::Sent };
        match mail.state.as_str() {
            mail::WAITING | mail::SENDING if mail.trouble.is_empty() => Delivery::Waiting,
            mail::WAITING | mail::SENDING => Delivery::Delayed,
            FAILED | mail::DROPPED => Delivery::Failed,
            IN_OUTBOX => Delivery::Kept,
            _ => Delivery::Sent,
        }
    }
}

/// Those that are open, the one that is due first above; or those that were closed, the last one above. At most `most`,
/// after the first `before`.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection, is_open: bool, (before, most): (i64, i64)) -> QueryResult<Vec<Listed>> {
    use schema::referral::dsl;
    let query = dsl::referral.select(Referral::as_select()).offset(before).limit(most);
    let found = if is_open {
        query.filter(dsl::closed_at.eq("")).order((dsl::due_on, dsl::created_at, dsl::id)).load(connection)?
    } else {
        query.filter(dsl::closed_at.ne("")).order((dsl::closed_at.desc(), dsl::id)).load(connection)?
    };
    listed(connection, found)
}

/// The one with this id.
///
/// # Errors
/// When the database does not answer.
pub fn one(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<Listed>> {
    let found: Vec<Referral> = super::find(connection, id)?.into_iter().collect();
    Ok(listed(connection, found)?.pop())
}

fn listed(connection: &mut AnyConnection, referrals: Vec<Referral>) -> QueryResult<Vec<Listed>> {
    let ids: Vec<String> = referrals.iter().map(|referral| referral.id.clone()).collect();
    let mut mails = mail::last_of(connection, MAIL_KIND, &ids)?;
    let mut ends = link::ends(connection, &ids)?;
    let whole = |referral: Referral| Listed {
        mail: mails.remove(&referral.id),
        link_until: ends.remove(&referral.id).unwrap_or_default(),
        referral,
    };
    Ok(referrals.into_iter().map(whole).collect())
}
