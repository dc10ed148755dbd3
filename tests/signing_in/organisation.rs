//! Signing in with an account of the organisation.

use mantelkaart::model::account::{self, Account};
use mantelkaart::model::choice::Role;
use serde_json::json;

use crate::browser::{Browser, PASSWORD, SECRET, account as with_password, value};
use crate::issuer::Issuer;
use crate::support::{Answer, Site, database};

fn site(issuer: &Issuer, more: &str) -> Site {
    let database = database();
    let own = format!(
        "[inloggen]\nuitgever = \"{}\"\nclient_id = \"mantelkaart\"\nrolclaim = \"realm_access.roles\"\n\
         redacteur = [\"redactie\"]\nbeheerder = [\"chef\"]\n{more}",
        issuer.address
    );
    std::fs::write(database.data_dir().join("mantelkaart.toml"), own).expect("it can be written");
    Site::on(database)
}

/// A browser that went to the issuer, with the state to come back with.
async fn on_its_way<'a>(site: &'a Site, issuer: &Issuer, form: &[(&str, &str)]) -> (Browser<'a>, String) {
    let mut browser = Browser::new(site);
    let page = browser.post("/inloggen/organisatie", form).await;
    page.assert_page();
    let address = value(&page, "http-equiv=\"refresh\" content=\"0; url=").replace("&#38;", "&");
    let state = issuer.visited(&address);
    (browser, state)
}

async fn back(browser: &mut Browser<'_>, state: &str) -> Answer {
    browser.get(&format!("/inloggen/terug?code=de-code&state={state}")).await
}

async fn sign_in(site: &Site, issuer: &Issuer) -> Answer {
    let (mut browser, state) = on_its_way(site, issuer, &[]).await;
    back(&mut browser, &state).await
}

fn known(site: &Site) -> Option<Account> {
    site.database.read(|connection| account::by_email(connection, "anna@voorbeeld.nl")).expect("it answers")
}

#[actix_web::test]
async fn an_account_is_made_with_the_role_of_the_claim_and_follows_it() {
    let issuer = Issuer::start();
    let site = site(&issuer, "");
    site.get("/inloggen")
        .await
        .assert_text("Inloggen met het account van uw organisatie")
        .assert_text("name=\"wachtwoord\"");
    let (mut browser, state) = on_its_way(&site, &issuer, &[("verder", "/beheer?x=1")]).await;
    back(&mut browser, &state).await.assert_redirect("/beheer?x=1");
    browser.get("/beheer").await.assert_page().assert_text("Anna de Vries");
    browser.get("/account").await.assert_text("Wachtwoord en tweede stap wijzigt u daar");
    assert_eq!(known(&site).expect("it was made").role, "redacteur");

    issuer.next(|next| next.claims = json!({ "realm_access": { "roles": ["redactie", "chef"] } }));
    sign_in(&site, &issuer).await.assert_redirect("/beheer");
    assert_eq!(known(&site).expect("it stays").role, "beheerder");
    browser.get("/beheer/logboek").await.assert_text("Rol: redacteur → beheerder.");

    issuer.next(|next| next.claims = json!({ "realm_access": { "roles": ["iets"] } }));
    sign_in(&site, &issuer).await.assert_status(403).assert_text("mag nog niets op deze site");
    browser.get("/beheer").await.assert_status(303);
    assert_eq!(known(&site).expect("it stays").role, "");
}

#[actix_web::test]
async fn who_has_no_role_gets_no_account_and_who_is_blocked_does_not_come_in() {
    let issuer = Issuer::start();
    let site = site(&issuer, "");
    for roles in [json!({}), json!({ "roles": 7 }), json!(null), json!("chef")] {
        issuer.next(|next| next.claims = json!({ "realm_access": roles }));
        sign_in(&site, &issuer).await.assert_status(403);
    }
    assert_eq!(known(&site), None);
    issuer.next(|next| next.claims = json!({}));
    sign_in(&site, &issuer).await.assert_redirect("/beheer");
    let id = known(&site).expect("it was made").id;
    site.database.write_beside(|connection| account::set_active(connection, &id, false)).expect("it is written");
    sign_in(&site, &issuer).await.assert_status(403).assert_text("geblokkeerd");
}

#[actix_web::test]
async fn an_identity_that_is_not_for_this_sign_in_is_refused() {
    let issuer = Issuer::start();
    let site = site(&issuer, "");
    let past = jiff::Timestamp::now().as_second() - 10;
    for claims in [
        json!({ "nonce": "van-een-ander" }),
        json!({ "nonce": null }),
        json!({ "aud": "een-andere-site" }),
        json!({ "iss": "https://kwaad.nl" }),
        json!({ "exp": past }),
    ] {
        issuer.next(|next| next.claims = claims.clone());
        sign_in(&site, &issuer).await.assert_status(502).assert_text("antwoordt nu niet goed");
    }
    issuer.next(|next| (next.claims, next.is_forged) = (json!({}), true));
    sign_in(&site, &issuer).await.assert_status(502);
    assert_eq!(known(&site), None);
    issuer.next(|next| next.is_forged = false);
    sign_in(&site, &issuer).await.assert_redirect("/beheer");
}

#[actix_web::test]
async fn an_answer_counts_once_in_the_browser_that_asked_and_for_ten_minutes() {
    use diesel::prelude::*;
    use mantelkaart::db::schema::oidc_flow::dsl;
    let issuer = Issuer::start();
    let site = site(&issuer, "");
    let (mut browser, state) = on_its_way(&site, &issuer, &[]).await;
    back(&mut Browser::new(&site), &state).await.assert_status(403).assert_text("verlopen of al gebruikt");
    back(&mut browser, "geraden").await.assert_status(403);
    back(&mut browser, &state).await.assert_status(403);

    let (mut browser, state) = on_its_way(&site, &issuer, &[]).await;
    let kept = browser.other.clone();
    back(&mut browser, &state).await.assert_redirect("/beheer");
    browser.other = kept;
    back(&mut browser, &state).await.assert_status(403);

    let (mut browser, state) = on_its_way(&site, &issuer, &[]).await;
    let old = (jiff::Timestamp::now() - jiff::SignedDuration::from_mins(11)).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let written =
        site.database.write_beside(|c| diesel::update(dsl::oidc_flow).set(dsl::created_at.eq(old)).execute(c));
    written.expect("it is written");
    back(&mut browser, &state).await.assert_status(403);
    let (mut browser, state) = on_its_way(&site, &issuer, &[]).await;
    let denied = browser.get(&format!("/inloggen/terug?error=access_denied&state={state}")).await;
    denied.assert_status(403).assert_text("niet doorgelaten");
}

#[actix_web::test]
async fn an_account_that_is_there_is_taken_over_only_where_the_issuer_vouches_for_the_address() {
    let issuer = Issuer::start();
    let site = site(&issuer, "");
    with_password(&site, "anna@voorbeeld.nl", Role::Desk, SECRET);
    for verified in [json!(false), json!(null)] {
        issuer.next(|next| next.claims = json!({ "email_verified": verified }));
        sign_in(&site, &issuer).await.assert_status(403).assert_text("al een ander account");
    }
    assert_eq!(known(&site).expect("it is there").oidc_subject, "");
    issuer.next(|next| next.claims = json!({}));
    sign_in(&site, &issuer).await.assert_redirect("/beheer");
    assert_eq!(known(&site).expect("it is there").oidc_subject, format!("{} 1234", issuer.address));
    issuer.next(|next| next.claims = json!({ "sub": "iemand anders" }));
    sign_in(&site, &issuer).await.assert_status(403).assert_text("al een ander account");
    issuer.next(|next| next.claims = json!({ "sub": "nieuw", "email": null }));
    sign_in(&site, &issuer).await.assert_status(403).assert_text("geen e-mailadres");
}

#[actix_web::test]
async fn what_was_typed_comes_back_here_too_and_passwords_can_be_switched_off() {
    let issuer = Issuer::start();
    let site = site(&issuer, "wachtwoord = false\n");
    with_password(&site, "b@voorbeeld.nl", Role::Admin, SECRET);
    site.get("/inloggen").await.assert_page().assert_no_text("name=\"wachtwoord\"");
    Browser::new(&site).password("b@voorbeeld.nl", PASSWORD).await.assert_status(403);
    let form = [("verder", "/beheer/teksten"), ("getypt", "titel=Een+lange+tekst")];
    let (mut browser, state) = on_its_way(&site, &issuer, &form).await;
    back(&mut browser, &state).await.assert_redirect("/inloggen/verder");
    browser.get("/inloggen/verder").await.assert_text("value=\"Een lange tekst\"");
}

#[actix_web::test]
async fn an_issuer_that_is_not_there_is_said_to_be() {
    let gone = Issuer { address: "http://127.0.0.1:9".to_owned(), next: Issuer::start().next };
    let site = site(&gone, "");
    Browser::new(&site)
        .post("/inloggen/organisatie", &[])
        .await
        .assert_status(502)
        .assert_text("antwoordt nu niet goed");
}

#[actix_web::test]
async fn asking_to_be_sent_there_costs_the_issuer_one_question_and_has_an_end() {
    let issuer = Issuer::start();
    let site = site(&issuer, "");
    for _ in 0..100 {
        Browser::new(&site).post("/inloggen/organisatie", &[]).await.assert_page();
    }
    let refused = Browser::new(&site).post("/inloggen/organisatie", &[]).await;
    refused.assert_status(429).assert_text("te vaak geprobeerd");
    assert_eq!(issuer.next.lock().expect("no test panics with it").described, 1);
}
