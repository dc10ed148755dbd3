//! The first step.

use actix_web::test::TestRequest;
use mantelkaart::model::account;
use mantelkaart::model::choice::Role;

use crate::browser::{Browser, PASSWORD, SECRET, account};
use crate::support::Site;

#[actix_web::test]
async fn a_wrong_password_and_an_unknown_or_blocked_account_get_the_same_answer() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut blocked = account(&site, "b@voorbeeld.nl", Role::Editor, SECRET);
    blocked.is_active = false;
    site.database.write_beside(|connection| account::update(connection, &blocked)).expect("it is written");
    let mut answers = Vec::new();
    for (email, password) in
        [("a@voorbeeld.nl", "fout"), ("b@voorbeeld.nl", PASSWORD), ("c@voorbeeld.nl", PASSWORD), ("c@voorbeeld.nl", "")]
    {
        let mut browser = Browser::new(&site);
        let answer = browser.password(email, password).await;
        answer.assert_status(401).assert_text("horen niet bij elkaar").assert_text(email).assert_no_text(PASSWORD);
        assert!(browser.cookie.is_none());
        answers.push(answer.text().replace(email, ""));
    }
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
}

#[actix_web::test]
async fn the_password_alone_opens_nothing() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Admin, SECRET);
    let mut browser = Browser::new(&site);
    browser.password(" A@Voorbeeld.NL ", PASSWORD).await.assert_redirect("/inloggen/code");
    browser.get("/beheer").await.assert_redirect("/inloggen?verder=%2Fbeheer");
    browser.get("/inloggen/verder").await.assert_redirect("/inloggen?verder=%2Finloggen%2Fverder");
    browser.get("/inloggen/tweede-stap").await.assert_redirect("/inloggen/code");
}

#[actix_web::test]
async fn another_site_can_not_sign_somebody_in() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let form = [("email", "a@voorbeeld.nl"), ("wachtwoord", PASSWORD)];
    let forged = TestRequest::post().uri("/inloggen").set_form(form).insert_header(("sec-fetch-site", "cross-site"));
    site.ask(forged).await.assert_status(403);
    let own = TestRequest::post().uri("/inloggen").set_form(form).insert_header(("sec-fetch-site", "same-origin"));
    site.ask(own).await.assert_redirect("/inloggen/code");
}
