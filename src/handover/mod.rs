//! Warm handovers: what the desk does with one, and what the organisation answers. What is done, its mail and its line in
//! the log are one transaction of the caller.

pub mod change;
pub mod client;
mod letter;

use diesel::QueryResult;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

use crate::config::Site;
use crate::db::AnyConnection;
use crate::fingerprint::fingerprint;
use crate::model::account::Account;
use crate::model::choice::{CarerType, Choice, ReferralState};
use crate::model::code::same;
use crate::model::log_entry::{self, LogEntry};
use crate::model::moment::days_after;
use crate::model::referral::addressee::{self, Addressee};
use crate::model::referral::link::{DAYS_VALID, Link};
use crate::model::referral::{self, Referral};
use crate::sealed::{NoSeal, Seal};
use crate::session::new_token;
use client::Client;

/// Working days that an organisation has, unless the desk says otherwise.
pub const DUE_AFTER: u8 = 5;
/// What an organisation can answer once it has read it, by its link or by telephone.
pub const ANSWERS: [ReferralState; 3] = [ReferralState::InTouch, ReferralState::Started, ReferralState::NotFitting];

/// Who of the desk does it, and from where.
#[derive(Debug, Clone, Copy)]
pub struct Sender<'a> {
    /// In whose name.
    pub site: &'a Site,
    /// `https://…` of this site, without a slash at the end.
    pub origin: &'a str,
    /// Of their account.
    pub account_id: &'a str,
    /// As the log names them: their address.
    pub actor: &'a str,
    /// As colleagues call them; may be empty.
    pub name: &'a str,
    /// ISO 8601, UTC.
    pub now: &'a str,
}

impl<'a> Sender<'a> {
    /// Somebody with this account.
    pub fn of(site: &'a Site, origin: &'a str, account: &'a Account, now: &'a str) -> Self {
        Self { site, origin, account_id: &account.id, actor: &account.email, name: &account.name, now }
    }

    /// As an organisation knows them.
    fn called(&self) -> &str {
        if self.name.is_empty() { self.actor } else { self.name }
    }
}

/// A handover that is to be sent.
pub struct New {
    /// UUID, made with the form: the form that is sent twice is the same one.
    pub id: String,
    /// Of the offering.
    pub code: String,
    /// What the carer shares.
    pub client: Client,
    /// For the count; `None`: not told.
    pub carer_type: Option<CarerType>,
    /// By then the organisation should have been in touch.
    pub due_on: Date,
}

impl New {
    /// Whether it is what was sent `before`, as it is now; what nobody can open any more is not.
    fn says(&self, seal: &Seal, before: &Referral) -> bool {
        let carer_type = self.carer_type.map_or("", Choice::slug);
        same(&self.code) == same(&before.code)
            && (carer_type, self.due_on.to_string()) == (&*before.carer_type, before.due_on.clone())
            && Client::open(seal, before).is_some_and(|client| client == self.client)
    }
}

/// Why nothing was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refused {
    /// What the carer shares can't be kept, the offering is no longer published, or there is no address to send to: the
    /// form says which.
    Blocked,
    /// The address is another one than was shown; which.
    OtherAddress(String),
    /// Somebody else's handover has this number.
    NotYours,
    /// What this form said first is on its way; what it says now is something else.
    SentOtherwise(Box<Referral>),
}

/// The key, if it is the one that was used before.
///
/// # Errors
/// When the database does not answer.
pub fn seal(connection: &mut AnyConnection, site: &Site) -> QueryResult<Result<Seal, NoSeal>> {
    let seal = Seal::set(&site.handover.key);
    let check = referral::key_check(connection)?;
    Ok(seal.and_then(|seal| {
        let fits = check.is_none_or(|check| seal.made(&check));
        if fits { Ok(seal) } else { Err(NoSeal::Wrong) }
    }))
}

/// Keeps a handover and sends its mail, if it still goes to the address that was `shown`. A form that is sent twice does
/// it once; when it says something else the second time, that goes nowhere.
///
/// # Errors
/// When the database refuses.
pub fn send(
    connection: &mut AnyConnection,
    sender: &Sender<'_>,
    new: &New,
    shown: &str,
) -> QueryResult<Result<Referral, Refused>> {
    let before = referral::find(connection, &new.id)?;
    if before.as_ref().is_some_and(|before| before.account_id != sender.account_id) {
        return Ok(Err(Refused::NotYours));
    }
    let seal = seal(connection, sender.site)?;
    if let Some(before) = before {
        let is_same = seal.is_ok_and(|seal| new.says(&seal, &before));
        return Ok(if is_same { Ok(before) } else { Err(Refused::SentOtherwise(Box::new(before))) });
    }
    let to = addressee::find(connection, &new.code)?.filter(|to| to.is_published && !to.email.is_empty());
    let (Ok(seal), Some(to)) = (seal, to) else { return Ok(Err(Refused::Blocked)) };
    if to.email != shown {
        return Ok(Err(Refused::OtherAddress(to.email)));
    }
    if referral::key_check(connection)?.is_none() {
        referral::keep_key_check(connection, &seal.check())?;
    }
    let (token, link) = new_link(&new.id, sender.now);
    let referral = of(sender, new, &to, &seal);
    referral.send(connection, &link)?;
    letter::send(connection, sender, &referral, &token)?;
    note(connection, (sender.actor, sender.now), "overdracht-verstuurd", &referral, mailed_to(&referral.email))?;
    Ok(Ok(referral))
}

fn of(sender: &Sender<'_>, new: &New, to: &Addressee, seal: &Seal) -> Referral {
    Referral {
        id: new.id.clone(),
        version: 1,
        created_at: sender.now.to_owned(),
        account_id: sender.account_id.to_owned(),
        actor: sender.actor.to_owned(),
        sent_by: sender.called().to_owned(),
        offering_id: to.offering_id.clone(),
        code: to.code.clone(),
        title: to.title.clone(),
        organisation: to.organisation.clone(),
        email: to.email.clone(),
        sealed: new.client.seal(seal, &new.id),
        carer_type: new.carer_type.map_or("", Choice::slug).to_owned(),
        state: ReferralState::Sent.slug().to_owned(),
        reason: String::new(),
        sealed_remark: String::new(),
        due_on: new.due_on.to_string(),
        closed_at: String::new(),
        closed_by: String::new(),
        outcome: String::new(),
    }
}

fn new_link(referral_id: &str, now: &str) -> (String, Link) {
    let token = new_token();
    let link = Link {
        token_hash: fingerprint(&token),
        referral_id: referral_id.to_owned(),
        expires_at: days_after(now, DAYS_VALID),
    };
    (token, link)
}

fn mailed_to(email: &str) -> String {
    format!("Gemaild naar {email}")
}

/// Tells the log, by the offering: nothing of the client.
fn note(
    connection: &mut AnyConnection,
    (by, now): (&str, &str),
    action: &str,
    referral: &Referral,
    details: String,
) -> QueryResult<()> {
    let entry = LogEntry::new(now, by, action).to("overdracht", &referral.id, &referral.title).because(details);
    log_entry::add(connection, &[entry])
}

/// So many working days after `day`.
pub fn working_days_after(day: Date, days: u8) -> Date {
    let mut day = day;
    let mut left = days;
    while left > 0 {
        day = day.saturating_add(1.days());
        if !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) {
            left -= 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::working_days_after;

    #[test]
    fn weekends_are_no_working_days() {
        // 12 March 2026 is a Thursday.
        assert_eq!(working_days_after(date(2026, 3, 12), 1), date(2026, 3, 13));
        assert_eq!(working_days_after(date(2026, 3, 12), 5), date(2026, 3, 19));
        assert_eq!(working_days_after(date(2026, 3, 14), 1), date(2026, 3, 16));
    }
}
