//! Links that set a password.

use diesel::prelude::*;
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;

use crate::browser::{Browser, PASSWORD, SECRET, account, code_of};
use crate::support::{Finished, Site, TestDatabase, database, program};

const SOON: std::time::Duration = std::time::Duration::from_secs(30);

/// The link that `user add` prints.
fn user_add(database: &TestDatabase, arguments: &[&str]) -> Finished {
    Finished::within(SOON, program(database.options()).args(["user", "add"]).args(arguments))
}

fn path(finished: &Finished) -> String {
    let at = finished.stdout.find("/uitnodiging/").unwrap_or_else(|| panic!("no link: {finished:?}"));
    finished.stdout[at..].lines().next().unwrap_or_default().to_owned()
}

#[actix_web::test]
async fn the_first_admin_comes_in_by_the_link_that_the_command_prints_once() {
    let site = Site::on(database());
    let made = user_add(&site.database, &["Beheer@Voorbeeld.nl", "--role", "admin", "--name", "Annemiek"]);
    assert!(made.stdout.contains("staat geen ‘adres’"), "{}", made.stdout);
    assert_eq!(made.code, Some(0), "{made:?}");
    let link = path(&made);
    let mut browser = Browser::new(&site);
    browser.get(&link).await.assert_page().assert_text("Welkom, Annemiek").assert_text("beheer@voorbeeld.nl");
    for (password, said) in
        [("kort", "te kort"), ("Welkom2026!!", "makkelijk te raden"), (&"x y".repeat(90), "te lang")]
    {
        browser.post(&link, &[("wachtwoord", password)]).await.assert_status(422).assert_text(said);
    }
    browser.post(&link, &[("wachtwoord", PASSWORD)]).await.assert_redirect("/inloggen/tweede-stap");
    browser.get(&link).await.assert_status(410).assert_text("Deze link werkt niet meer");
    browser.post(&link, &[("wachtwoord", "een ander lang woord hier")]).await.assert_status(410);
    let mut elsewhere = Browser::new(&site);
    elsewhere.password("beheer@voorbeeld.nl", PASSWORD).await.assert_redirect("/inloggen/tweede-stap");
}

#[actix_web::test]
async fn a_link_counts_for_three_days_and_a_new_one_ends_the_old() {
    use schema::invitation::dsl;
    let site = Site::on(database());
    let old = path(&user_add(&site.database, &["a@voorbeeld.nl", "--role", "redacteur"]));
    user_add(&site.database, &["a@voorbeeld.nl", "--role", "redacteur"]).assert_refused("--invite-again");
    let new = path(&user_add(&site.database, &["a@voorbeeld.nl", "--invite-again"]));
    let mut browser = Browser::new(&site);
    browser.get(&old).await.assert_status(410);
    browser.get(&new).await.assert_page();
    let past = (jiff::Timestamp::now() - jiff::SignedDuration::from_secs(1)).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let end: String = site.database.read(|c| dsl::invitation.select(dsl::expires_at).first(c)).expect("it answers");
    let left = end.parse::<jiff::Timestamp>().expect("a moment").duration_since(jiff::Timestamp::now());
    assert!(left.as_hours() == 71, "{left}");
    let written =
        site.database.write_beside(|c| diesel::update(dsl::invitation).set(dsl::expires_at.eq(past)).execute(c));
    written.expect("it is written");
    browser.get(&new).await.assert_status(410);
    browser.post(&new, &[("wachtwoord", PASSWORD)]).await.assert_status(410);
}

#[actix_web::test]
async fn a_link_is_no_way_around_the_second_step_and_ends_other_sessions() {
    let site = Site::on(database());
    let known = account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let elsewhere = site.sign_in(known);
    elsewhere.get("/beheer").await.assert_page();
    let link = path(&user_add(&site.database, &["a@voorbeeld.nl", "--invite-again"]));
    let mut browser = Browser::new(&site);
    browser.post(&link, &[("wachtwoord", "een heel ander lang woord")]).await.assert_redirect("/inloggen/code");
    elsewhere.get("/beheer").await.assert_status(303);
    browser.get("/beheer").await.assert_status(303);
    browser.code(&code_of(SECRET)).await.assert_redirect("/beheer");
    Browser::new(&site).password("a@voorbeeld.nl", PASSWORD).await.assert_status(401);
}

#[actix_web::test]
async fn links_are_not_guessed() {
    let site = Site::on(database());
    let mut browser = Browser::new(&site);
    for _ in 0..10 {
        browser.get("/uitnodiging/geraden").await.assert_status(410);
    }
    browser.get("/uitnodiging/geraden").await.assert_status(429).assert_text("over 1 minuut");
}

#[actix_web::test]
async fn who_forgot_gets_a_mail_and_nobody_learns_who_has_an_account() {
    let database = database();
    let own = "adres = \"https://zorg.voorbeeld.nl\"\n";
    std::fs::write(database.data_dir().join("mantelkaart.toml"), own).expect("it can be written");
    let site = Site::on(database);
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut browser = Browser::new(&site);
    let known = browser.post("/wachtwoord-vergeten", &[("email", "A@voorbeeld.nl")]).await;
    let unknown = browser.post("/wachtwoord-vergeten", &[("email", "b@voorbeeld.nl")]).await;
    known.assert_page();
    assert_eq!(known.text().replace("A@", ""), unknown.text().replace("b@", ""));
    let mails: Vec<(String, String)> = site
        .database
        .read(|c| schema::mail::table.select((schema::mail::recipient, schema::mail::body)).load(c))
        .expect("it answers");
    let [(recipient, body)] = mails.as_slice() else { panic!("{mails:?}") };
    assert_eq!(recipient, "a@voorbeeld.nl");
    let link = body.split("https://zorg.voorbeeld.nl").nth(1).expect("a link").lines().next().expect("a line");
    browser.get(link).await.assert_page().assert_text("a@voorbeeld.nl");
    for _ in 0..2 {
        browser.post("/wachtwoord-vergeten", &[("email", "a@voorbeeld.nl")]).await.assert_page();
    }
    browser.post("/wachtwoord-vergeten", &[("email", "a@voorbeeld.nl")]).await.assert_status(429);
}

#[actix_web::test]
async fn without_an_address_of_our_own_no_link_is_mailed_to_one_that_is_made_up() {
    let site = Site::on(database());
    account(&site, "a@voorbeeld.nl", Role::Editor, SECRET);
    let mut browser = Browser::new(&site);
    browser.get("/wachtwoord-vergeten").await.assert_status(404);
    browser.post("/wachtwoord-vergeten", &[("email", "a@voorbeeld.nl")]).await.assert_status(403);
    browser.get("/inloggen").await.assert_page().assert_text("Vraag een beheerder");
}

#[test]
fn the_command_says_what_is_wrong_and_lists_who_there_is() {
    let database = database();
    user_add(&database, &["geen-adres", "--role", "loket"]).assert_refused("geen e-mailadres");
    user_add(&database, &["a@voorbeeld.nl"]).assert_refused("--role redacteur");
    user_add(&database, &["a@voorbeeld.nl", "--invite-again"]).assert_refused("nog geen account");
    let listed = || Finished::within(SOON, program(database.options()).args(["user", "list"])).stdout;
    assert!(listed().contains("user add"), "{}", listed());
    assert_eq!(user_add(&database, &["a@voorbeeld.nl", "--role", "desk"]).code, Some(0));
    assert!(listed().contains("a@voorbeeld.nl\tloket\t\tuitgenodigd"), "{}", listed());
}
