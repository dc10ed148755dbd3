//! The mails of a warm handover. Nothing of the client stands in them: mail is read on the way and kept for ever.

use askama::Template;
use diesel::QueryResult;

use super::Sender;
use crate::asking::contact;
use crate::config::Site;
use crate::db::AnyConnection;
use crate::model::mail::{self, NewMail};
use crate::model::moment::days_after;
use crate::model::referral::Referral;
use crate::model::referral::change::MAIL_KIND;
use crate::model::referral::link::DAYS_VALID;
use crate::routes;
use crate::wording::dates;

/// What the mail that takes one back is about: it says nothing of whether the first one arrived.
const WITHDRAWN_KIND: &str = "overdracht-ingetrokken";

#[derive(Template)]
#[template(path = "handover/letter.txt")]
struct Letter<'a> {
    site: &'a Site,
    sender: &'a str,
    actor: &'a str,
    title: &'a str,
    organisation: &'a str,
    link: &'a str,
    due: String,
    until: String,
    contact: String,
}

#[derive(Template)]
#[template(path = "handover/withdrawn.txt")]
struct Withdrawn<'a> {
    site: &'a Site,
    sender: &'a str,
    actor: &'a str,
    title: &'a str,
    organisation: &'a str,
    sent_on: String,
    contact: String,
}

/// Puts the mail with the link among those to be sent, to the address that the handover has.
pub(super) fn send(
    connection: &mut AnyConnection,
    sender: &Sender<'_>,
    referral: &Referral,
    token: &str,
) -> QueryResult<()> {
    let letter = Letter {
        site: sender.site,
        sender: sender.called(),
        actor: sender.actor,
        title: &referral.title,
        organisation: &referral.organisation,
        link: &format!("{}{}", sender.origin, routes::handed_over(token)),
        due: dates::spoken(&referral.due_on),
        // A day less: on the last one it ends at some hour.
        until: dates::spoken(&days_after(sender.now, DAYS_VALID - 1)),
        contact: contact(sender.site),
    };
    let subject = format!("Een mantelzorger voor {}", referral.title);
    // Text into text: this can't fail.
    post(connection, sender, (MAIL_KIND, referral), &subject, &letter.render().unwrap_or_default())
}

/// Tells the organisation that a handover was taken back.
pub(super) fn withdraw(connection: &mut AnyConnection, sender: &Sender<'_>, referral: &Referral) -> QueryResult<()> {
    let letter = Withdrawn {
        site: sender.site,
        sender: sender.called(),
        actor: sender.actor,
        title: &referral.title,
        organisation: &referral.organisation,
        sent_on: dates::spoken(&referral.created_at),
        contact: contact(sender.site),
    };
    let subject = format!("Ingetrokken: een mantelzorger voor {}", referral.title);
    post(connection, sender, (WITHDRAWN_KIND, referral), &subject, &letter.render().unwrap_or_default())
}

fn post(
    connection: &mut AnyConnection,
    sender: &Sender<'_>,
    (about_kind, referral): (&str, &Referral),
    subject: &str,
    body: &str,
) -> QueryResult<()> {
    let (recipient, about_key, at) = (referral.email.as_str(), referral.id.as_str(), sender.now);
    mail::queue(connection, &NewMail { recipient, subject, body, about_kind, about_key, at })
}
