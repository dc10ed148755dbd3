//! The second step: setting it up, its codes, and the codes on paper.

use mantelkaart::model::choice::Role;

use crate::browser::{Browser, PASSWORD, SECRET, account, code_of, csrf, value};
use crate::support::Site;

#[actix_web::test]
async fn a_code_counts_once_and_each_step_has_a_session_of_its_own() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let (mut first, mut second) = (Browser::new(&site), Browser::new(&site));
    first.password("a@voorbeeld.nl", PASSWORD).await;
    second.password("a@voorbeeld.nl", PASSWORD).await;
    let half = first.cookie.clone();
    first.code("000000").await.assert_status(401).assert_text("klopt niet");
    let code = code_of(SECRET);
    first.code(&code).await.assert_redirect("/beheer");
    assert_ne!(first.cookie, half, "the token of the half session still counts");
    first.get("/beheer").await.assert_page();
    first.post("/inloggen/code", &[("code", &code)]).await.assert_redirect("/account");

    second.code(&code).await.assert_status(401).assert_text("al gebruikt");
    let mut old = Browser::new(&site);
    old.cookie = half;
    old.get("/inloggen/code").await.assert_redirect("/inloggen");
}

#[actix_web::test]
async fn the_first_time_it_is_set_up_and_the_codes_on_paper_count_once() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, "");
    let mut browser = Browser::new(&site);
    browser.password("a@voorbeeld.nl", PASSWORD).await.assert_redirect("/inloggen/tweede-stap");
    browser.get("/inloggen/code").await.assert_redirect("/inloggen/tweede-stap");
    let page = browser.get("/inloggen/tweede-stap").await;
    page.assert_page().assert_text("<svg role=\"img\"");
    let secret = value(&page, "<strong class=\"code\">");
    assert_eq!(value(&browser.get("/inloggen/tweede-stap").await, "<strong class=\"code\">"), secret, "it changes");
    let wrong = [("csrf", &*csrf(&page)), ("code", "123")];
    browser
        .post("/inloggen/tweede-stap", &wrong)
        .await
        .assert_status(422)
        .assert_text("klopt niet")
        .assert_text(&secret);
    let right = [("csrf", &*csrf(&page)), ("code", &*code_of(&secret))];
    browser.post("/inloggen/tweede-stap", &right).await.assert_redirect("/account/herstelcodes");
    let again = browser.post("/inloggen/tweede-stap", &right).await;
    again.assert_redirect("/account");
    let codes = browser.get("/account/herstelcodes").await;
    codes.assert_page().assert_text("U ziet ze alleen nu").assert_text("href=\"/beheer\"");
    browser.get("/account/herstelcodes").await.assert_redirect("/account");
    browser.get("/account").await.assert_text("ziet u maar één keer").assert_text("nog 10 herstelcodes");
    browser.get("/beheer").await.assert_page();
    let codes: Vec<String> =
        codes.text().split("<li class=\"code\">").skip(1).map(|rest| rest[..19].to_owned()).collect();
    assert_eq!(codes.len(), 10, "{codes:?}");

    let mut elsewhere = Browser::new(&site);
    elsewhere.password("a@voorbeeld.nl", PASSWORD).await.assert_redirect("/inloggen/code");
    elsewhere.code(&codes[0].to_lowercase().replace('-', " ")).await.assert_redirect("/beheer");
    elsewhere.get("/beheer").await.assert_text("U hebt er nog 9");
    elsewhere.password("a@voorbeeld.nl", PASSWORD).await;
    elsewhere.code(&codes[0]).await.assert_status(401);
    elsewhere.code("ABCD-EFGH-IJKL-MNOP").await.assert_status(401);
    elsewhere.code(&codes[9]).await.assert_redirect("/beheer");
}

#[actix_web::test]
async fn a_code_without_the_mark_of_the_half_session_is_refused() {
    let site = Site::with(&[]);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut browser = Browser::new(&site);
    browser.password("a@voorbeeld.nl", PASSWORD).await;
    browser.post("/inloggen/code", &[("code", &code_of(SECRET))]).await.assert_status(403);
    browser.post("/inloggen/tweede-stap", &[("code", &code_of(SECRET))]).await.assert_status(403);
}
