//! `/account`: one's own sign-ins, password and second step.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use diesel::prelude::*;
use jiff::Timestamp;
use mantelkaart::db::{AnyConnection, schema};
use mantelkaart::fingerprint::fingerprint;
use mantelkaart::model::account::invitation;
use mantelkaart::model::choice::Role;

use crate::browser::{Browser, PASSWORD, SECRET, account, code_at, code_of, csrf, value};
use crate::support::Site;

const NEW: &str = "een heel ander lang woord";

async fn signed_in<'a>(site: &'a Site, email: &str) -> Browser<'a> {
    account(site, email, Role::Editor, SECRET);
    let mut browser = Browser::new(site);
    browser.password(email, PASSWORD).await;
    browser.code(&code_of(SECRET)).await.assert_redirect("/beheer");
    browser
}

/// The code of the next half minute, which counts already: each counts once.
fn next_code() -> String {
    code_at(SECRET, Timestamp::now().as_second() + 30)
}

#[actix_web::test]
async fn a_new_password_needs_the_old_one_and_a_code_and_ends_all_other_sessions() {
    let site = Site::with(&[]);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    let known = mantelkaart::model::account::by_email;
    let other = site.sign_in(site.database.read(|c| known(c, "a@voorbeeld.nl")).expect("it answers").expect("there"));
    let mark = csrf(&browser.get("/account").await);
    let (code, used) = (next_code(), code_at(SECRET, Timestamp::now().as_second() - 30));
    let form = |old, code, new| [("csrf", &*mark), ("oud-wachtwoord", old), ("code", code), ("wachtwoord", new)];
    for (old, code, new, said) in [
        ("fout", &*code, NEW, "niet uw wachtwoord van nu"),
        (PASSWORD, &*code, "kort", "te kort"),
        (PASSWORD, &*code, "Welkom12345!", "makkelijk"),
        (PASSWORD, &*code, "111222Tianya", "gelekt"),
        (PASSWORD, "", NEW, "Deze code klopt niet"),
        (PASSWORD, &*used, NEW, "al gebruikt"),
    ] {
        let refused = browser.post("/account/wachtwoord", &form(old, code, new)).await;
        refused.assert_status(422).assert_text(said).assert_no_text(PASSWORD);
    }
    other.get("/beheer").await.assert_page();
    let own = other.account.id.clone();
    let mailed = "een-link-uit-een-mail";
    let renew = move |c: &mut _| invitation::renew(c, &own, &fingerprint(mailed), Timestamp::now());
    site.database.write_beside(renew).expect("it is written");
    site.get(&format!("/uitnodiging/{mailed}")).await.assert_page();
    let before = browser.cookie.clone();
    browser.post("/account/wachtwoord", &form(PASSWORD, &code, NEW)).await.assert_redirect("/account");
    assert_ne!(browser.cookie, before, "the session is the same");
    browser.get("/account").await.assert_page().assert_text("Uw wachtwoord is gewijzigd");
    other.get("/beheer").await.assert_status(303);
    site.get(&format!("/uitnodiging/{mailed}")).await.assert_status(410);
    Browser::new(&site).password("a@voorbeeld.nl", PASSWORD).await.assert_status(401);
    Browser::new(&site).password("a@voorbeeld.nl", NEW).await.assert_redirect("/inloggen/code");
}

#[actix_web::test]
async fn one_sees_and_ends_ones_own_sessions_and_nobody_elses() {
    let site = Site::with(&[]);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    let known = mantelkaart::model::account::by_email;
    let account = site.database.read(|c| known(c, "a@voorbeeld.nl")).expect("it answers").expect("there");
    let (second, third) = (site.sign_in(account.clone()), site.sign_in(account));
    let stranger = site.colleague(Role::Desk);
    stranger.get("/account").await.assert_page().assert_text("Alleen hier").assert_no_text("Log daar uit");
    let page = browser.get("/account").await;
    page.assert_text("(hier)");
    let (mark, id) = (csrf(&page), value(&page, "name=\"sessie\" value=\""));
    stranger.post("/account/sessies", &[("sessie", &id)]).await.assert_redirect("/account");
    let open = async || [second.get("/beheer").await.status.as_u16(), third.get("/beheer").await.status.as_u16()];
    let end = |password| [("csrf", &*mark), ("sessie", &*id), ("oud-wachtwoord", password)];
    browser.post("/account/sessies", &end("")).await.assert_status(422).assert_text("niet uw wachtwoord van nu");
    browser.post("/account/sessies", &[("csrf", &mark)]).await.assert_status(422).assert_text("Vink eerst aan");
    assert_eq!(open().await, [200, 200]);
    let before = browser.cookie.clone();
    browser.post("/account/sessies", &end(PASSWORD)).await.assert_redirect("/account");
    assert_ne!(browser.cookie, before, "who was asked again has a new token");
    browser.get("/account").await.assert_text("Daar bent u uitgelogd.");
    let left = open().await;
    assert!(left == [200, 303] || left == [303, 200], "{left:?}");
    let all = [("csrf", &*mark), ("alle", "1"), ("oud-wachtwoord", PASSWORD)];
    browser.post("/account/sessies", &all).await.assert_redirect("/account");
    assert_eq!(open().await, [303, 303]);
    browser.get("/account").await.assert_page();
    stranger.get("/account").await.assert_page();
    let log = site.colleague(Role::Admin).get("/beheer/logboek").await;
    assert_eq!(log.text().matches("Elders uitgelogd").count(), 2, "{}", log.text());
    log.assert_no_text(&stranger.account.email);
}

#[actix_web::test]
async fn who_has_no_password_here_is_not_asked_for_one() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    let second = site.sign_in(editor.account.clone());
    editor.get("/account").await.assert_page().assert_no_text("oud-wachtwoord");
    editor.post("/account/sessies", &[("alle", "1")]).await.assert_redirect("/account");
    second.get("/beheer").await.assert_status(303);
    editor.post("/account/herstelcodes", &[]).await.assert_status(422);
}

#[actix_web::test]
async fn a_new_second_step_counts_once_its_first_code_was_right() {
    let site = Site::with(&[]);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    let mark = csrf(&browser.get("/account").await);
    browser.get("/account/tweede-stap").await.assert_redirect("/account");
    let code = next_code();
    let begin = |password, code| [("csrf", &*mark), ("oud-wachtwoord", password), ("code", code)];
    browser.post("/account/tweede-stap/opnieuw", &begin("fout", &code)).await.assert_status(422);
    browser.post("/account/tweede-stap/opnieuw", &begin(PASSWORD, "")).await.assert_status(422);
    let begun = browser.post("/account/tweede-stap/opnieuw", &begin(PASSWORD, &code)).await;
    begun.assert_redirect("/account/tweede-stap");
    let page = browser.get("/account/tweede-stap").await;
    let secret = value(&page, "<strong class=\"code\">");
    let shown = code_of(&secret);
    let first = |code| [("csrf", &*mark), ("code", code)];
    browser.post("/account/tweede-stap", &first("000")).await.assert_status(422).assert_text(&secret);
    let done = browser.post("/account/tweede-stap", &first(&shown)).await;
    done.assert_redirect("/account/herstelcodes");
    let codes = browser.get("/account/herstelcodes").await;
    codes.assert_page().assert_text("U ziet ze alleen nu").assert_text("href=\"/account\"");
    let again = browser.post("/account/tweede-stap", &first(&shown)).await;
    again.assert_redirect("/account");
    browser.get("/account").await.assert_text("nog 10 herstelcodes").assert_text("De tweede stap is ingesteld");
    let mut other = Browser::new(&site);
    other.password("a@voorbeeld.nl", PASSWORD).await;
    other.code(&code_of(SECRET)).await.assert_status(401);

    // The phone is lost: a code on paper does as well.
    let old = value(&codes, "<li class=\"code\">");
    browser.post("/account/tweede-stap/opnieuw", &begin(PASSWORD, &old)).await.assert_redirect("/account/tweede-stap");
    other.code(&old).await.assert_status(401);
}

#[actix_web::test]
async fn reloading_the_page_with_recovery_codes_makes_no_new_ones() {
    let site = Site::with(&[]);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    browser.get("/account/herstelcodes").await.assert_redirect("/account");
    let mark = csrf(&browser.get("/account").await);
    let code = next_code();
    let make = |password, code| [("csrf", &*mark), ("oud-wachtwoord", password), ("code", code)];
    browser.post("/account/herstelcodes", &make("fout", &code)).await.assert_status(422);
    browser.post("/account/herstelcodes", &make(PASSWORD, "123456")).await.assert_status(422);
    browser.post("/account/herstelcodes", &make(PASSWORD, &code)).await.assert_redirect("/account/herstelcodes");
    let shown = browser.get("/account/herstelcodes").await;
    let paper = value(&shown, "<li class=\"code\">");
    browser.get("/account/herstelcodes").await.assert_redirect("/account");
    browser.get("/account").await.assert_text("ziet u maar één keer").assert_text("nog 10 herstelcodes");
    let kept = |connection: &mut AnyConnection| {
        schema::session::table.select(schema::session::unseen_codes).load::<String>(connection)
    };
    assert!(site.database.read(kept).expect("it answers").iter().all(String::is_empty), "they stay behind");
    let mut other = Browser::new(&site);
    other.password("a@voorbeeld.nl", PASSWORD).await;
    other.code(&paper).await.assert_redirect("/beheer");
}

/// A scanner or a browser that only looks whether a page is there takes nothing away.
#[actix_web::test]
async fn codes_that_wait_are_sealed_where_a_key_is_set_and_stay_until_somebody_reads_them() {
    let site = Site::with(&[]);
    let dir = site.database.data_dir();
    std::fs::write(dir.join("sleutel"), mantelkaart::sealed::new_key()).expect("the key is written");
    std::fs::write(dir.join("mantelkaart.toml"), "[overdracht]\nsleutelbestand = 'sleutel'\n").expect("it is written");
    let site = Site::on(site.database);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    let mark = csrf(&browser.get("/account").await);
    let make = [("csrf", &*mark), ("oud-wachtwoord", PASSWORD), ("code", &*next_code())];
    browser.post("/account/herstelcodes", &make).await.assert_redirect("/account/herstelcodes");
    let kept = |connection: &mut AnyConnection| {
        let codes = schema::session::unseen_codes;
        schema::session::table.filter(codes.ne("")).select(codes).first::<String>(connection)
    };
    let waiting = site.database.read(kept).expect("they wait");
    let looked = browser.ask(TestRequest::default().method(Method::HEAD).uri("/account/herstelcodes")).await;
    looked.assert_status(200);
    let shown = browser.get("/account/herstelcodes").await;
    let paper = value(&shown, "<li class=\"code\">");
    assert!(!waiting.contains(&paper) && !waiting.contains("codes"), "{waiting}");
    let mut other = Browser::new(&site);
    other.password("a@voorbeeld.nl", PASSWORD).await;
    other.code(&paper).await.assert_redirect("/beheer");
}

#[actix_web::test]
async fn codes_that_nobody_looked_at_in_time_are_not_shown() {
    let site = Site::with(&[]);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    let mark = csrf(&browser.get("/account").await);
    let make = [("csrf", &*mark), ("oud-wachtwoord", PASSWORD), ("code", &*next_code())];
    browser.post("/account/herstelcodes", &make).await.assert_redirect("/account/herstelcodes");
    let late = |connection: &mut AnyConnection| {
        use schema::session::dsl;
        let kept: String = dsl::session.filter(dsl::unseen_codes.ne("")).select(dsl::unseen_codes).first(connection)?;
        let (head, rest) = kept.split_once("made_at\":\"").expect("it says when");
        let old = format!("{head}made_at\":\"2020{}", &rest[4..]);
        diesel::update(dsl::session).set(dsl::unseen_codes.eq(old)).execute(connection)
    };
    site.database.write_beside(late).expect("it is written");
    browser.get("/account/herstelcodes").await.assert_redirect("/account");
}
