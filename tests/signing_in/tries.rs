//! Guessing takes long.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;

use crate::browser::{Browser, PASSWORD, SECRET, account, code_of};
use crate::support::{Answer, Site};

async fn from(site: &Site, address: &str, email: &str, password: &str) -> Answer {
    let peer = format!("{address}:40000").parse().expect("an address");
    let form = [("email", email), ("wachtwoord", password)];
    site.ask(TestRequest::post().uri("/inloggen").peer_addr(peer).set_form(form)).await
}

/// As if this long had gone by.
fn wait(site: &Site, minutes: i64) {
    use schema::sign_in_failure::dsl;
    let before = jiff::Timestamp::now() - jiff::SignedDuration::from_mins(minutes);
    let before = before.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let written =
        site.database.write_beside(|c| diesel::update(dsl::sign_in_failure).set(dsl::last_at.eq(before)).execute(c));
    written.expect("it is written");
}

#[actix_web::test]
async fn after_five_wrong_passwords_one_waits_ever_longer_known_or_not() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    for email in ["a@voorbeeld.nl", "niemand@voorbeeld.nl"] {
        for _ in 0..4 {
            from(&site, "203.0.113.1", email, "fout").await.assert_status(401).assert_no_text("opnieuw proberen.");
        }
        from(&site, "203.0.113.1", email, "fout").await.assert_status(401).assert_text("over 1 minuut opnieuw");
        let told = from(&site, "203.0.113.1", email, PASSWORD).await;
        told.assert_status(429).assert_text("Probeer het over 1 minuut opnieuw");
    }
    wait(&site, 2);
    let answer = from(&site, "203.0.113.1", "a@voorbeeld.nl", "fout").await;
    answer.assert_status(401).assert_text("over 5 minuten opnieuw");
    wait(&site, 4);
    from(&site, "203.0.113.1", "a@voorbeeld.nl", PASSWORD).await.assert_status(429);
    wait(&site, 6);
    from(&site, "203.0.113.1", "a@voorbeeld.nl", PASSWORD).await.assert_redirect("/inloggen/code");
    from(&site, "203.0.113.1", "a@voorbeeld.nl", "fout").await.assert_status(401).assert_no_text("over 15 minuten");
}

#[actix_web::test]
async fn who_guesses_elsewhere_does_not_keep_a_colleague_out() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    for _ in 0..7 {
        from(&site, "203.0.113.1", "a@voorbeeld.nl", "fout").await;
    }
    from(&site, "203.0.113.1", "a@voorbeeld.nl", PASSWORD).await.assert_status(429);
    from(&site, "198.51.100.7", "a@voorbeeld.nl", PASSWORD).await.assert_redirect("/inloggen/code");
}

#[actix_web::test]
async fn one_network_does_not_go_through_all_accounts_and_no_address_is_kept() {
    let site = Site::with(&[]);
    for number in 0..30 {
        from(&site, "203.0.113.1", &format!("{number}@voorbeeld.nl"), "fout").await.assert_status(401);
    }
    from(&site, "203.0.113.1", "nieuw@voorbeeld.nl", "fout").await.assert_status(429);
    from(&site, "203.0.113.2", "nieuw@voorbeeld.nl", "fout").await.assert_status(401);
    let subjects: Vec<String> = site
        .database
        .read(|c| schema::sign_in_failure::table.select(schema::sign_in_failure::subject).load(c))
        .expect("it answers");
    assert!(subjects.len() > 30 && subjects.iter().all(|subject| !subject.contains("203.0.113")), "{subjects:?}");
}

#[actix_web::test]
async fn codes_can_not_be_guessed_and_it_holds_for_another_process() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut browser = Browser::new(&site);
    browser.password("a@voorbeeld.nl", PASSWORD).await;
    for _ in 0..5 {
        browser.code("123").await.assert_status(401);
    }
    browser.code(&code_of(SECRET)).await.assert_status(401).assert_text("Probeer het over 1 minuut opnieuw");
    let Site { database, .. } = site;
    let other = Site::on(database);
    let mut browser = Browser::new(&other);
    browser.password("a@voorbeeld.nl", PASSWORD).await;
    browser.code(&code_of(SECRET)).await.assert_status(401).assert_text("over 1 minuut");
    wait(&other, 2);
    browser.code(&code_of(SECRET)).await.assert_redirect("/beheer");
}
