//! Warm handovers: from the desk to an organisation that answers without login, until nothing of the client is left.

mod answered;
mod delivery;
mod erased;
mod key;
mod listed;
mod never;
mod sent;
#[path = "../mail/server.rs"]
#[allow(dead_code, reason = "the tests of mail look at more of it")]
mod server;

use std::fs;

use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::mail::{self, Mail};
use mantelkaart::model::referral::Referral;
use mantelkaart::model::referral_count::{self, ReferralCount};
use mantelkaart::sealed::new_key;

use crate::support::{Answer, Colleague, Site, TestDatabase, database, offering, put_as};

/// What a carer shared in these tests; it may stand nowhere.
const SECRETS: [&str; 5] =
    ["Fatma Yılmaz", "06 1234 5678", "fatma@voorbeeld.example", "mijn moeder dwaalt", "na half elf"];
const ORGANISATION: &str = "post@aanbieder.example";

/// What no organisation reads.
const FOR_DESK: &str = "vraag bij voorrang naar Kwartelkoning";

/// A site with a list of its own, a key, and what else `settings` says.
fn site_with(settings: &str) -> Site {
    let database = database();
    put_as(
        &database,
        "lijst",
        &[
            offering(
                "A-1",
                "Even vrij",
                &[(Field::Email, ORGANISATION), (Field::Phone, "0575 12 34 56"), (Field::DeskInfo, FOR_DESK)],
            ),
            offering("A-2", "Zonder adres", &[(Field::Phone, "0575 65 43 21")]),
            offering("A-4", "Ook vrij", &[(Field::Email, ORGANISATION)]),
            offering(
                "A-3",
                "Gestopt",
                &[(Field::Email, ORGANISATION), (Field::Status, "gestopt"), (Field::Successor, "A-1")],
            ),
        ],
    );
    fs::write(database.data_dir().join("sleutel"), new_key()).expect("the key is written");
    set(&database, &format!("{settings}\n[overdracht]\nsleutelbestand = 'sleutel'\n"));
    Site::on(database)
}

fn site() -> Site {
    site_with("")
}

/// Writes the municipality's own settings.
fn set(database: &TestDatabase, settings: &str) {
    fs::write(database.data_dir().join("mantelkaart.toml"), settings).expect("the settings are written");
}

/// Everything that a carer can share, with what the desk must add.
const WHOLE: [(&str, &str); 8] = [
    ("naam", SECRETS[0]),
    ("telefoon", SECRETS[1]),
    ("email", SECRETS[2]),
    ("waarover", SECRETS[3]),
    ("wanneer", SECRETS[4]),
    ("soort", "werkend"),
    ("naar", ORGANISATION),
    ("akkoord", "ja"),
];

/// The form of an offering as it is shown, filled in.
async fn send(desk: &Colleague<'_>, fields: &[(&str, &str)]) -> Answer {
    let shown = desk.get("/loket/overdracht/A-1").await;
    let (number, due) = (value(&shown, "nummer"), value(&shown, "uiterlijk"));
    let mut form = vec![("nummer", number.as_str())];
    if fields.iter().all(|(name, _)| *name != "uiterlijk") {
        form.push(("uiterlijk", due.as_str()));
    }
    form.extend_from_slice(fields);
    desk.post("/loket/overdracht/A-1", &form).await
}

/// What stands in a field of a form.
fn value(page: &Answer, name: &str) -> String {
    let (_, after) = page.text().split_once(&format!("name=\"{name}\" value=\"")).expect("the form has the field");
    after.split('"').next().unwrap_or_default().to_owned()
}

/// Every handover there is, the first first.
fn referrals(site: &Site) -> Vec<Referral> {
    let load = |connection: &mut _| {
        schema::referral::table.order(schema::referral::created_at).select(Referral::as_select()).load(connection)
    };
    site.database.read(load).expect("the database answers")
}

/// One that was sent, with the desk worker who did.
async fn handed_over(site: &Site) -> (Colleague<'_>, Referral) {
    let desk = site.colleague(Role::Desk);
    send(&desk, &WHOLE).await.assert_status(303);
    let referral = referrals(site).pop().expect("it is kept");
    (desk, referral)
}

/// The last mail about one.
fn mail_of(site: &Site, referral: &Referral) -> Mail {
    let last = |connection: &mut _| mail::last_about(connection, "overdracht", &referral.id);
    site.database.read(last).expect("the database answers").expect("there is a mail")
}

/// The address in the last mail that is still to be sent.
fn link(site: &Site, referral: &Referral) -> String {
    let body = mail_of(site, referral).body;
    let at = body.find("/overdracht/").expect("the mail has a link");
    body[at..].split_whitespace().next().unwrap_or_default().to_owned()
}

/// The one as it is now.
fn now(site: &Site, referral: &Referral) -> Referral {
    let find = |connection: &mut _| mantelkaart::model::referral::find(connection, &referral.id);
    site.database.read(find).expect("the database answers").expect("it is there")
}

fn counts(site: &Site) -> Vec<ReferralCount> {
    site.database.read(|connection| referral_count::since(connection, "")).expect("the database answers")
}

/// What an organisation sends, as any browser would.
async fn answer(site: &Site, link: &str, fields: &[(&str, &str)]) -> Answer {
    site.ask(actix_web::test::TestRequest::post().uri(link).set_form(fields)).await
}
