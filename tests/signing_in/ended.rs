//! Sessions that end, and what was typed.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;

use crate::browser::{Browser, PASSWORD, SECRET, account, code_of, csrf, value};
use crate::support::Site;

/// As if the session had begun, and was last used, so many minutes ago.
fn age(site: &Site, began: i64, seen: i64) {
    use schema::session::dsl;
    let before = |minutes| {
        let then = jiff::Timestamp::now() - jiff::SignedDuration::from_mins(minutes);
        then.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
    };
    let written = site.database.write_beside(|c| {
        diesel::update(dsl::session).set((dsl::created_at.eq(before(began)), dsl::seen_at.eq(before(seen)))).execute(c)
    });
    written.expect("it is written");
}

#[actix_web::test]
async fn a_session_ends_after_two_idle_hours_and_after_twelve_busy_ones() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    age(&site, 11 * 60 + 59, 119);
    editor.get("/beheer").await.assert_page();
    age(&site, 121, 121);
    editor.get("/beheer").await.assert_status(303);
    age(&site, 12 * 60 + 1, 1);
    editor.get("/beheer").await.assert_status(303);
}

#[actix_web::test]
async fn half_a_session_ends_soon() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut browser = Browser::new(&site);
    browser.password("a@voorbeeld.nl", PASSWORD).await;
    let mark = csrf(&browser.get("/inloggen/code").await);
    age(&site, 16, 1);
    let late = browser.post("/inloggen/code", &[("csrf", &mark), ("code", &code_of(SECRET))]).await;
    late.assert_status(401).assert_text("Dat duurde te lang");
}

#[actix_web::test]
async fn what_was_typed_comes_back_after_both_steps_and_is_sent_with_the_new_mark() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut browser = Browser::new(&site);
    let typed =
        [("csrf", "oud"), ("titel", "Een & ander"), ("tekst", "regel\r\nregel <b>"), ("tag", "a"), ("tag", "b")];
    let page = browser.ask(TestRequest::post().uri("/uitloggen?x=1").set_form(typed)).await;
    page.assert_status(401).assert_text("wat u typte, is er nog");
    let kept = value(&page, "name=\"getypt\" value=\"").replace("&#38;", "&").replace("&amp;", "&");
    let sign_in =
        [("email", "a@voorbeeld.nl"), ("wachtwoord", "fout"), ("verder", "/uitloggen?x=1"), ("getypt", &kept)];
    let again = browser.post("/inloggen", &sign_in).await;
    assert_eq!(value(&again, "name=\"getypt\" value=\""), value(&page, "name=\"getypt\" value=\""), "lost by a slip");
    let sign_in =
        [("email", "a@voorbeeld.nl"), ("wachtwoord", PASSWORD), ("verder", "/uitloggen?x=1"), ("getypt", &kept)];
    browser.post("/inloggen", &sign_in).await.assert_redirect("/inloggen/code");
    browser.code(&code_of(SECRET)).await.assert_redirect("/inloggen/verder");
    let back = browser.get("/inloggen/verder").await;
    back.assert_page().assert_text("action=\"/uitloggen?x=1\"").assert_no_text("value=\"oud\"").assert_no_text("<b>");
    back.assert_in_order(&[
        "name=\"titel\" value=\"Een &#38; ander\"",
        "name=\"tag\" value=\"a\"",
        "name=\"tag\" value=\"b\"",
    ]);
    let mark = value(&back, "name=\"csrf\" value=\"");
    browser.post("/uitloggen?x=1", &[("csrf", &mark), ("titel", "x")]).await.assert_redirect("/inloggen");
}

#[actix_web::test]
async fn a_link_does_not_lead_to_another_site() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut browser = Browser::new(&site);
    browser.get("/inloggen?verder=//kwaad.nl").await.assert_page().assert_no_text("kwaad");
    let form = [("email", "a@voorbeeld.nl"), ("wachtwoord", PASSWORD), ("verder", "//kwaad.nl"), ("getypt", "a=1")];
    browser.post("/inloggen", &form).await;
    browser.code(&code_of(SECRET)).await.assert_redirect("/beheer");
}
