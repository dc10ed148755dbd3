//! `/account`: one's own sign-ins, password and second step.

use mantelkaart::model::choice::Role;

use crate::browser::{Browser, PASSWORD, SECRET, account, code_of, csrf, value};
use crate::support::Site;

const NEW: &str = "een heel ander lang woord";

async fn signed_in<'a>(site: &'a Site, email: &str) -> Browser<'a> {
    account(site, email, Role::Editor, SECRET);
    let mut browser = Browser::new(site);
    browser.password(email, PASSWORD).await;
    browser.code(&code_of(SECRET)).await.assert_redirect("/beheer");
    browser
}

#[actix_web::test]
async fn a_new_password_needs_the_old_one_and_ends_all_other_sessions() {
    let site = Site::with(&[]);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    let known = mantelkaart::model::account::by_email;
    let other = site.sign_in(site.database.read(|c| known(c, "a@voorbeeld.nl")).expect("it answers").expect("there"));
    let mark = csrf(&browser.get("/account").await);
    let change = |old: &'static str, new: &'static str| [("oud-wachtwoord", old), ("wachtwoord", new)];
    let form = |mark: &str, [old, new]: [(&'static str, &'static str); 2]| {
        [("csrf", mark.to_owned()), (old.0, old.1.to_owned()), (new.0, new.1.to_owned())]
    };
    for (old, new, said) in [
        ("fout", NEW, "niet uw wachtwoord van nu"),
        (PASSWORD, "kort", "te kort"),
        (PASSWORD, "Welkom12345!", "makkelijk"),
    ] {
        let fields = form(&mark, change(old, new));
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        browser
            .post("/account/wachtwoord", &fields)
            .await
            .assert_status(422)
            .assert_text(said)
            .assert_no_text(PASSWORD);
    }
    other.get("/beheer").await.assert_page();
    let before = browser.cookie.clone();
    let fields = [("csrf", &*mark), ("oud-wachtwoord", PASSWORD), ("wachtwoord", NEW)];
    browser.post("/account/wachtwoord", &fields).await.assert_redirect("/account");
    assert_ne!(browser.cookie, before, "the session is the same");
    browser.get("/account").await.assert_page().assert_text("Uw wachtwoord is gewijzigd");
    other.get("/beheer").await.assert_status(303);
    Browser::new(&site).password("a@voorbeeld.nl", PASSWORD).await.assert_status(401);
    Browser::new(&site).password("a@voorbeeld.nl", NEW).await.assert_redirect("/inloggen/code");
}

#[actix_web::test]
async fn one_sees_and_ends_ones_own_sessions_and_nobody_elses() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    let (second, third) = (site.sign_in(editor.account.clone()), site.sign_in(editor.account.clone()));
    let stranger = site.colleague(Role::Desk);
    let page = stranger.get("/account").await;
    page.assert_page().assert_text("(hier)").assert_no_text("Log daar uit");
    let end = |answer: &crate::support::Answer| value(answer, "action=\"/account/sessies/");
    let id = end(&editor.get("/account").await);
    stranger.post(&format!("/account/sessies/{id}"), &[]).await.assert_redirect("/account");
    assert_eq!([second.get("/beheer").await.status.as_u16(), third.get("/beheer").await.status.as_u16()], [200, 200]);
    editor.post(&format!("/account/sessies/{id}"), &[]).await.assert_redirect("/account");
    let left = [second.get("/beheer").await.status.as_u16(), third.get("/beheer").await.status.as_u16()];
    assert!(left == [200, 303] || left == [303, 200], "{left:?}");
    editor.post("/account/sessies", &[]).await.assert_redirect("/account");
    assert_eq!([second.get("/beheer").await.status.as_u16(), third.get("/beheer").await.status.as_u16()], [303, 303]);
    editor.get("/account").await.assert_page();
    stranger.get("/account").await.assert_page();
}

#[actix_web::test]
async fn a_new_second_step_counts_once_its_first_code_was_right() {
    let site = Site::with(&[]);
    let mut browser = signed_in(&site, "a@voorbeeld.nl").await;
    let mark = csrf(&browser.get("/account").await);
    browser.get("/account/tweede-stap").await.assert_redirect("/account");
    let begin = |password: &'static str| [("oud-wachtwoord", password)];
    let [(name, wrong)] = begin("fout");
    browser.post("/account/tweede-stap/opnieuw", &[("csrf", &mark), (name, wrong)]).await.assert_status(422);
    browser
        .post("/account/tweede-stap/opnieuw", &[("csrf", &mark), (name, PASSWORD)])
        .await
        .assert_redirect("/account/tweede-stap");
    let page = browser.get("/account/tweede-stap").await;
    let secret = value(&page, "<strong class=\"code\">");
    browser
        .post("/account/tweede-stap", &[("csrf", &mark), ("code", "000")])
        .await
        .assert_status(422)
        .assert_text(&secret);
    let done = browser.post("/account/tweede-stap", &[("csrf", &mark), ("code", &code_of(&secret))]).await;
    done.assert_page().assert_text("U ziet ze alleen nu");
    browser
        .post("/account/tweede-stap", &[("csrf", &mark), ("code", &code_of(&secret))])
        .await
        .assert_redirect("/account");
    browser.get("/account").await.assert_text("nog 10 herstelcodes").assert_text("ziet u maar één keer");
    let mut again = Browser::new(&site);
    again.password("a@voorbeeld.nl", PASSWORD).await;
    again.code(&code_of(SECRET)).await.assert_status(401);

    let mark = csrf(&browser.get("/account").await);
    let old = value(&done, "<li class=\"code\">");
    browser.post("/account/herstelcodes", &[("csrf", &mark), (name, "fout")]).await.assert_status(422);
    browser.post("/account/herstelcodes", &[("csrf", &mark), (name, PASSWORD)]).await.assert_page();
    again.code(&old).await.assert_status(401);
}
