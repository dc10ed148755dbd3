//! A mail that does not arrive: the handover stays, says so, and goes again.

use serde_json::json;

use super::server::Server;
use super::{ORGANISATION, SECRETS, WHOLE, handed_over, link, mail_of, now, referrals, send, site_with};
use crate::support::Site;
use mantelkaart::model::choice::Role;

fn site_on(port: u16) -> Site {
    site_with(&format!(
        "[mail]\nhost = '127.0.0.1'\npoort = {port}\nbeveiliging = 'geen'\nafzender = 'loket@gemeente.example'"
    ))
}

#[actix_web::test]
async fn what_arrives_holds_nothing_of_the_client_and_leaves_nothing_behind() {
    let server = Server::start();
    let site = site_on(server.port);
    let (desk, referral) = handed_over(&site).await;
    let address = link(&site, &referral);
    site.app.deliver();
    let taken = server.next();
    assert_eq!(taken.to, [ORGANISATION]);
    assert!(taken.data.contains("overdracht"), "{}", taken.data);
    for secret in SECRETS {
        assert!(!taken.data.contains(secret), "the mail has {secret}");
    }
    assert_eq!(mail_of(&site, &referral).body, "", "the link is with the organisation only");
    desk.get("/loket/verwijzingen").await.assert_text("Verstuurd").assert_no_text("Niet verstuurd");
    site.get(&address).await.assert_page();
}

/// The server refuses this address for good.
#[actix_web::test]
async fn what_bounces_is_not_lost_and_goes_to_another_address() {
    let server = Server::start();
    let site = site_on(server.port);
    let desk = site.colleague(Role::Desk);
    let write = |connection: &mut _, _| -> diesel::QueryResult<usize> {
        use diesel::prelude::*;
        use mantelkaart::db::schema::offering::dsl;
        diesel::update(dsl::offering.filter(dsl::code.eq("A-1")))
            .set(dsl::email.eq("weg@aanbieder.example"))
            .execute(connection)
    };
    site.app.write(write).expect("the database answers");
    let mut fields = WHOLE.to_vec();
    fields.retain(|(name, _)| *name != "naar");
    fields.push(("naar", "weg@aanbieder.example"));
    send(&desk, &fields).await.assert_status(303);
    let referral = referrals(&site).pop().expect("it is kept");
    let first = link(&site, &referral);
    site.app.deliver();
    let one = format!("/loket/verwijzingen/{}", referral.id);
    desk.get("/loket/verwijzingen").await.assert_text("<strong>Niet verstuurd</strong>");
    desk.get(&one).await.assert_text("weg@aanbieder.example is niet aangekomen").assert_text(SECRETS[0]);

    desk.post(&one, &[("doe", "opnieuw"), ("email", "geen adres"), ("versie", "1")]).await.assert_status(422);
    desk.post(&one, &[("doe", "opnieuw"), ("email", ORGANISATION), ("versie", "1")]).await.assert_redirect(&one);
    let second = link(&site, &referral);
    assert_ne!(first, second);
    site.app.deliver();
    assert_eq!(server.next().to, [ORGANISATION]);
    assert_eq!(now(&site, &referral).email, ORGANISATION);
    desk.get(&one).await.assert_text("De mail ging naar").assert_text("Opnieuw verstuurd");
    site.get(&first).await.assert_status(410);
    site.get(&second).await.assert_page();
}

#[actix_web::test]
async fn a_server_that_is_down_is_said_and_tried_again() {
    let port = std::net::TcpListener::bind("127.0.0.1:0").and_then(|free| free.local_addr()).expect("a port").port();
    let site = site_on(port);
    let (desk, referral) = handed_over(&site).await;
    site.app.deliver();
    desk.get("/loket/verwijzingen").await.assert_text("<strong>Nog niet verstuurd</strong>");
    // What a machine said is for whoever looks after it; the worker is told whom to call.
    let one = desk.get(&format!("/loket/verwijzingen/{}", referral.id)).await;
    one.assert_text("niet te bereiken").assert_no_text("os error");
    one.assert_in_order(&["Bel intussen", "tel:+31575123456"]);
    site.colleague(Role::Admin).get("/beheer/mail").await.assert_text("os error");
    let server = Server::with(&json!({ "port": port }));
    let retry = |connection: &mut _| mantelkaart::model::mail::retry(connection, None, "2026-01-01T00:00:00Z");
    site.database.write_beside(retry).expect("the database answers");
    site.app.deliver();
    server.next();
    assert_eq!(mail_of(&site, &referral).state, "verstuurd");
    desk.get("/loket/verwijzingen").await.assert_no_text("Nog niet verstuurd");
}

#[actix_web::test]
async fn without_a_mail_server_the_desk_is_told_to_call() {
    let site = super::site();
    let (desk, referral) = handed_over(&site).await;
    let one = format!("/loket/verwijzingen/{}", referral.id);
    // At once, and not that it is about to leave.
    let untold = "De mail is niet verstuurd: er is geen mailserver ingesteld. Bel intussen";
    desk.get(&one).await.assert_text("Niet verstuurd").assert_text(untold).assert_no_text("klaar om te vertrekken");
    site.app.deliver();
    desk.get(&one).await.assert_text("Niet verstuurd").assert_text(untold).assert_text("tel:+31575123456");
    // Whoever was called knows.
    desk.post(&one, &[("doe", "stand"), ("stand", "gestart"), ("versie", "1")]).await.assert_redirect(&one);
    desk.get(&one).await.assert_text("Gestart").assert_no_text("geen mailserver ingesteld").assert_no_text("Bel ");
}
