//! The form of the desk: what it takes, what it refuses, and what stands in its way.

use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;
use mantelkaart::model::mail;

use super::{ORGANISATION, SECRETS, WHOLE, counts, handed_over, mail_of, referrals, send, site, value};
use crate::support::Site;

fn today() -> String {
    mantelkaart::app::today().to_string()
}

#[actix_web::test]
async fn the_organisation_gets_a_link_and_the_desk_sees_what_was_shared() {
    let site = site();
    let (desk, referral) = handed_over(&site).await;
    let mail = mail_of(&site, &referral);
    assert_eq!((mail.recipient.as_str(), referral.email.as_str()), (ORGANISATION, ORGANISATION));
    assert!(mail.body.contains("/overdracht/") && mail.body.contains("Even vrij"), "{}", mail.body);
    let shown = desk.get(&format!("/loket/verwijzingen/{}", referral.id)).await;
    shown.assert_page().assert_header("cache-control", "no-store");
    SECRETS.iter().fold(&shown, |page, secret| page.assert_text(secret));
    desk.get("/loket/verwijzingen").await.assert_page().assert_text("Fatma Yılmaz").assert_text("Even vrij");
    let counted = counts(&site);
    assert_eq!(counted.len(), 1);
    let count = &counted[0];
    assert_eq!((&*count.way, &*count.carer_type, &*count.outcome, count.times), ("overdracht", "werkend", "open", 1));
}

#[actix_web::test]
async fn one_gets_there_from_an_offering_and_from_the_list() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    desk.get("/loket?open=A-1").await.assert_text("/loket/overdracht/A-1");
    desk.post("/loket/lijst/erbij", &[("code", "A-1")]).await.assert_status(303);
    desk.get("/loket/lijst").await.assert_text("/loket/overdracht/A-1");
    // And carers read what becomes of it, where it is done at all.
    site.get("/privacy").await.assert_text("Als het loket u overdraagt");
    Site::with(&[]).get("/privacy").await.assert_no_text("overdraagt");
}

#[actix_web::test]
async fn a_form_that_is_sent_twice_is_one_handover() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let shown = desk.get("/loket/overdracht/A-1").await;
    let (number, due) = (value(&shown, "nummer"), value(&shown, "uiterlijk"));
    let mut form = vec![("nummer", number.as_str()), ("uiterlijk", due.as_str())];
    form.extend_from_slice(&WHOLE);
    for _ in 0..2 {
        desk.post("/loket/overdracht/A-1", &form).await.assert_redirect(&format!("/loket/verwijzingen/{number}"));
    }
    assert_eq!(referrals(&site).len(), 1);
    // The number of somebody else's handover opens nothing.
    let other = site.colleague(Role::Desk);
    other.post("/loket/overdracht/A-1", &form).await.assert_status(422);
}

/// Back in the browser, a word changed, sent again: the organisation has the first, and the worker is told.
#[actix_web::test]
async fn what_is_changed_after_it_was_sent_is_said_not_to_have_gone() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let shown = desk.get("/loket/overdracht/A-1").await;
    let (number, due) = (value(&shown, "nummer"), value(&shown, "uiterlijk"));
    let mut form = vec![("nummer", number.as_str()), ("uiterlijk", due.as_str())];
    form.extend_from_slice(&WHOLE);
    desk.post("/loket/overdracht/A-1", &form).await.assert_status(303);
    for (name, other) in [("waarover", "Zij slaapt slecht"), ("soort", "jong"), ("uiterlijk", &today())] {
        let mut changed = form.clone();
        changed.iter_mut().filter(|(field, _)| *field == name).for_each(|(_, value)| *value = other);
        let told = desk.post("/loket/overdracht/A-1", &changed).await;
        told.assert_status(422).assert_text("Uw verandering is niet verstuurd").assert_text(ORGANISATION);
        told.assert_text(&format!("/loket/verwijzingen/{number}"))
            .assert_text(other)
            .assert_no_text("Nog niet verstuurd");
    }
    let sent = desk.get(&format!("/loket/verwijzingen/{number}")).await;
    sent.assert_text(SECRETS[3]).assert_no_text("Zij slaapt slecht").assert_no_text("De overdracht gaat nu naar Zij");
    assert_eq!(referrals(&site).len(), 1);
}

#[actix_web::test]
async fn everything_that_is_wrong_is_told_at_once_and_what_was_typed_stays() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let refused = send(
        &desk,
        &[("naam", "Fatma"), ("waarover", "Even rust"), ("uiterlijk", "2020-01-01"), ("naar", ORGANISATION)],
    )
    .await;
    refused.assert_status(422).assert_in_order(&["#telefoon", "#uiterlijk", "#akkoord"]);
    refused.assert_text("value=\"Fatma\"").assert_text("Even rust</textarea>");
    let refused =
        send(&desk, &[("telefoon", "1234"), ("email", "fatma"), ("akkoord", "ja"), ("naar", ORGANISATION)]).await;
    refused.assert_status(422).assert_text("geen telefoonnummer").assert_text("geen e-mailadres");
    assert!(referrals(&site).is_empty());
    assert!(counts(&site).is_empty());
}

/// Whoever types one is told, wherever it stands; a telephone number is none.
#[actix_web::test]
async fn a_citizen_service_number_goes_nowhere() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    for (field, text) in [("waarover", "bsn 111222333"), ("wanneer", "111.222.333"), ("naam", "Fatma 111 222 333")] {
        let fields = [("telefoon", SECRETS[1]), ("akkoord", "ja"), ("naar", ORGANISATION), (field, text)];
        let refused = send(&desk, &fields).await;
        refused.assert_status(422).assert_text(&format!("#{field}")).assert_text("burgerservicenummer te staan");
    }
    assert!(referrals(&site).is_empty());
    let about = "Bel haar zoon: 06 10000008 of 0575-112223, sinds 12-03-2026";
    let fields = [("telefoon", SECRETS[1]), ("akkoord", "ja"), ("naar", ORGANISATION), ("waarover", about)];
    send(&desk, &fields).await.assert_status(303);
}

#[actix_web::test]
async fn one_way_to_reach_somebody_is_enough() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    for way in [("telefoon", "06 12 34 56 78"), ("email", "fatma@voorbeeld.example")] {
        send(&desk, &[way, ("akkoord", "ja"), ("naar", ORGANISATION)]).await.assert_status(303);
    }
    assert_eq!(referrals(&site).len(), 2);
}

#[actix_web::test]
async fn where_no_mail_can_go_the_telephone_is_offered() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    desk.get("/loket/overdracht/A-2")
        .await
        .assert_page()
        .assert_text("tel:+31575654321")
        .assert_text("/loket/melding?code=A-2&#38;terug=%2Floket%2Foverdracht%2FA-2")
        .assert_no_text("name=\"akkoord\"");
    let stopped = desk.get("/loket/overdracht/A-3").await;
    stopped.assert_page().assert_text("/loket/overdracht/A-1").assert_no_text("name=\"akkoord\"");
    desk.get("/loket/overdracht/A-9").await.assert_status(404);
}

/// Nothing goes to the organisations of an example.
#[actix_web::test]
async fn from_the_sample_list_nothing_is_sent() {
    let database = site().database;
    let write = |connection: &mut _, _| {
        use schema::source::dsl;
        diesel::update(dsl::source).set(dsl::is_sample.eq(true)).execute(connection)
    };
    database.write(write).expect("the database answers");
    let site = Site::on(database);
    let desk = site.colleague(Role::Desk);
    desk.get("/loket/overdracht/A-1")
        .await
        .assert_page()
        .assert_text("voorbeeldlijst")
        .assert_no_text("name=\"akkoord\"");
    // A form without a fault; nothing but where the offering comes from is in its way.
    let today = today();
    let mut form = vec![("nummer", "018f0000-0000-7000-8000-000000000000"), ("uiterlijk", today.as_str())];
    form.extend_from_slice(&WHOLE);
    desk.post("/loket/overdracht/A-1", &form).await.assert_status(422).assert_text("voorbeeldlijst");
    assert!(referrals(&site).is_empty());
    assert_eq!(site.database.read(mail::waiting).expect("the database answers"), 0);
}

/// The worker read one address; the mail must not go to another.
#[actix_web::test]
async fn an_address_that_changed_meanwhile_is_shown_first() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let mut fields = WHOLE.to_vec();
    fields.retain(|(name, _)| *name != "naar");
    fields.push(("naar", "oud@aanbieder.example"));
    let refused = send(&desk, &fields).await;
    refused.assert_status(422).assert_text(&format!("Het e-mailadres is intussen {ORGANISATION}"));
    refused.assert_text("value=\"Fatma Yılmaz\"");
    assert!(referrals(&site).is_empty());
}

#[actix_web::test]
async fn only_the_desk_gets_here() {
    let site = site();
    let (_, referral) = handed_over(&site).await;
    let one = format!("/loket/verwijzingen/{}", referral.id);
    let editor = site.colleague(Role::Editor);
    for address in ["/loket/overdracht/A-1", "/loket/verwijzingen", one.as_str()] {
        editor.get(address).await.assert_status(403);
        site.get(address).await.assert_status(303);
    }
    editor.post(&one, &[("doe", "intrekken"), ("versie", "1")]).await.assert_status(403);
    // Who looks after the site looks after no clients.
    let admin = site.colleague(Role::Admin);
    for address in ["/loket/verwijzingen", one.as_str()] {
        let page = admin.get(address).await;
        page.assert_page().assert_text("Even vrij").assert_none(&SECRETS);
    }
    send(&admin, &WHOLE).await.assert_status(303);
    let own = referrals(&site).into_iter().find(|each| each.actor == admin.account.email).expect("theirs");
    admin.get(&format!("/loket/verwijzingen/{}", own.id)).await.assert_text(SECRETS[0]);
}
