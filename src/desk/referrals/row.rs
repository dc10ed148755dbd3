//! One handover with what may be shown of it, on the list and on a page of its own.

use crate::app::{App, today};
use crate::handover::client::Client;
use crate::model::choice::{ReferralState, Role};
use crate::model::moment::day_of;
use crate::model::published::Published;
use crate::model::referral::Referral;
use crate::model::referral::list::{Delivery, Listed};
use crate::sealed::{NoSeal, Seal};
use crate::staff::Staff;
use crate::wording::referring;

/// One handover with what may be shown of it.
pub(in crate::desk) struct Row {
    pub referral: Referral,
    pub delivery: Delivery,
    /// Why its mail did not leave, for people; may be empty.
    pub trouble: String,
    pub client: Shown,
    /// Whether its link can't be used any more.
    pub link_ended: bool,
    pub is_overdue: bool,
    /// Whether somebody of the desk must do something now.
    pub asks_for_desk: bool,
    pub offering: Now,
}

/// What may be shown of a client.
pub(in crate::desk) enum Shown {
    Client(Client),
    /// Erased, or never to be opened again.
    Gone,
    /// There is no key at this moment.
    Locked,
    /// For the desk and whoever sent it only.
    Hidden,
}

/// How its offering is doing by now.
pub(in crate::desk) enum Now {
    Given,
    Stopped(Option<Box<str>>, Option<Box<str>>),
}

impl Row {
    pub(in crate::desk) fn new(
        listed: Listed,
        seal: &Result<Seal, NoSeal>,
        staff: &Staff,
        app: &App,
        now: &str,
    ) -> Self {
        let referral = &listed.referral;
        let today = day_of(now).unwrap_or_else(today).to_string();
        Self {
            delivery: match listed.delivery() {
                // Nothing else can become of it.
                Delivery::Waiting if app.mailer.outbox().is_some() => Delivery::Kept,
                delivery => delivery,
            },
            trouble: listed.trouble().to_owned(),
            client: shown(referral, seal, staff),
            link_ended: referral.is_open() && listed.link_until.as_str() <= now,
            is_overdue: referral.is_overdue(&today),
            asks_for_desk: listed.asks_for_desk,
            offering: offering_now(app, referral),
            referral: listed.referral,
        }
    }

    /// What people call the client; how else the row is told from others.
    pub(in crate::desk) fn called(&self) -> &str {
        match &self.client {
            Shown::Client(client) if !client.name.is_empty() => &client.name,
            Shown::Client(client) if !client.phone.is_empty() => &client.phone,
            Shown::Client(client) => &client.email,
            Shown::Gone => "Gegevens gewist",
            Shown::Locked => "Gegevens nu niet te openen",
            Shown::Hidden => "Gegevens alleen voor het loket",
        }
    }

    /// How far it is, in a word or two.
    pub(in crate::desk) fn standing(&self) -> &'static str {
        match (self.referral.state(), self.delivery) {
            _ if !self.referral.is_open() => referring::outcome(self.referral.outcome()),
            (ReferralState::Sent, Delivery::Failed | Delivery::Kept) => "Niet verstuurd",
            (ReferralState::Sent, Delivery::Delayed) => "Nog niet verstuurd",
            (ReferralState::Sent, Delivery::Waiting) => "Wordt verstuurd",
            (state, _) => referring::state(state),
        }
    }

    /// What replaced its offering, where that stopped: code and title.
    pub(in crate::desk) fn successor(&self) -> Option<(&str, &str)> {
        match &self.offering {
            Now::Stopped(Some(code), Some(title)) => Some((code, title)),
            Now::Stopped(..) | Now::Given => None,
        }
    }

    pub(in crate::desk) fn is_stopped(&self) -> bool {
        matches!(self.offering, Now::Stopped(..))
    }
}

/// An admin looks after the site, not after clients: they see whom they sent themselves.
pub(in crate::desk) fn may_see(staff: &Staff, referral: &Referral) -> bool {
    staff.account.role() == Some(Role::Desk) || staff.account.id == referral.account_id
}

fn shown(referral: &Referral, seal: &Result<Seal, NoSeal>, staff: &Staff) -> Shown {
    if referral.sealed.is_empty() {
        return Shown::Gone;
    }
    if !may_see(staff, referral) {
        return Shown::Hidden;
    }
    let Ok(seal) = seal else { return Shown::Locked };
    Client::open(seal, referral).map_or(Shown::Locked, Shown::Client)
}

fn offering_now(app: &App, referral: &Referral) -> Now {
    let edition = app.edition();
    let snapshot = &edition.snapshot;
    if snapshot.by_code(&referral.code).is_some() {
        return Now::Given;
    }
    let successor: Option<&Published> =
        snapshot.stopped(&referral.code).and_then(|stopped| snapshot.successor(stopped));
    Now::Stopped(successor.map(|next| next.code.clone()), successor.map(|next| next.title.clone()))
}
