//! `/beheer/gebruikers`.

use mantelkaart::model::account::{self, Account};
use mantelkaart::model::choice::Role;
use mantelkaart::model::source;

use crate::support::{Answer, Site, offering};

fn by_email(site: &Site, email: &str) -> Account {
    let found = site.database.read(|connection| account::by_email(connection, email)).expect("it answers");
    found.expect("there is such an account")
}

/// A colleague has a session but no password; whoever counts as an admin must have a way in.
fn settle(site: &Site, account: &Account) {
    let write = |connection: &mut _| account::set_password(connection, &account.id, "gezet");
    site.database.write_beside(write).expect("it is written");
}

fn between<'a>(answer: &'a Answer, before: &str, after: &str) -> &'a str {
    let (_, rest) = answer.text().split_once(before).unwrap_or_else(|| panic!("no {before}: {}", answer.text()));
    rest.split(after).next().unwrap_or_default()
}

#[actix_web::test]
async fn only_an_admin_comes_near() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    let victim = site.colleague(Role::Desk).account;
    for path in ["/beheer/gebruikers", "/beheer/bronnen", "/beheer/logboek", "/beheer/logboek.csv"] {
        editor.get(path).await.assert_status(403);
        site.get(path).await.assert_status(303);
    }
    for part in ["", "/uitnodigen", "/blokkeren", "/deblokkeren", "/tweede-stap"] {
        editor
            .post(&format!("/beheer/gebruikers/{}{part}", victim.id), &[("rol", "beheerder")])
            .await
            .assert_status(403);
    }
    editor.get("/beheer").await.assert_no_text("/beheer/gebruikers");
    site.colleague(Role::Admin).get("/beheer").await.assert_text("/beheer/gebruikers");
}

#[actix_web::test]
async fn an_invitation_shows_and_mails_a_link_once_per_address() {
    let site = Site::with(&[]);
    let admin = site.colleague(Role::Admin);
    let wrong = [("email", "<b>geen adres"), ("naam", "Bo <i>"), ("rol", "koning")];
    let refused = admin.post("/beheer/gebruikers", &wrong).await;
    refused.assert_status(422).assert_none(&["<b>geen", "<i>"]);
    refused
        .assert_text("Dit is geen e-mailadres")
        .assert_text("Kies wat deze collega mag")
        .assert_text("&#60;b&#62;geen");
    let form = [("email", "Bo@Voorbeeld.nl"), ("naam", "Bo"), ("rol", "redacteur")];
    let invited = admin.post("/beheer/gebruikers", &form).await;
    invited.assert_page().assert_text("bo@voorbeeld.nl kan met deze link");
    let link = between(&invited, "id=\"link\" readonly value=\"", "\"");
    let path = &link[link.find("/uitnodiging/").expect("a link")..];
    site.get(path).await.assert_page().assert_text("bo@voorbeeld.nl");
    admin.post("/beheer/gebruikers", &form).await.assert_status(422).assert_text("Er is al een account");
    admin.get("/beheer/gebruikers").await.assert_text("uitgenodigd, tot");
    let mails: Vec<(String, String)> = site
        .database
        .read(|connection| {
            use diesel::prelude::*;
            use mantelkaart::db::schema::mail::dsl;
            dsl::mail.select((dsl::recipient, dsl::body)).load(connection)
        })
        .expect("it answers");
    assert!(mails.len() == 1 && mails[0].0 == "bo@voorbeeld.nl" && mails[0].1.contains(path), "{mails:?}");
    let again =
        admin.post(&format!("/beheer/gebruikers/{}/uitnodigen", by_email(&site, "bo@voorbeeld.nl").id), &[]).await;
    again.assert_page().assert_text("/uitnodiging/").assert_no_text(path);
    site.get(path).await.assert_status(410);
}

#[actix_web::test]
async fn rights_change_at_once_and_a_stale_form_changes_nothing() {
    let site = Site::with(&[offering("MK-0001", "Even vrij", &[])]);
    let admin = site.colleague(Role::Admin);
    let editor = site.colleague(Role::Editor);
    let path = format!("/beheer/gebruikers/{}", editor.account.id);
    let mark = between(&admin.get(&path).await, "name=\"stand\" value=\"", "\"").to_owned();
    let lists = site.database.read(source::all).expect("it answers");
    let restricted =
        [("stand", &*mark), ("naam", "Els"), ("rol", "redacteur"), ("bronnen", "deze"), ("bron", &*lists[0].id)];
    admin.post(&path, &restricted).await.assert_redirect("/beheer/gebruikers");
    admin.get("/beheer/gebruikers").await.assert_text("Opgeslagen.").assert_text("alleen ‘Voorbeelden’");
    let stale = admin.post(&path, &[("stand", &mark), ("naam", "Ilse"), ("rol", "loket"), ("bronnen", "alle")]).await;
    stale.assert_status(422).assert_text("intussen gewijzigd").assert_text("naam ‘Els’").assert_text("value=\"Ilse\"");
    let now = by_email(&site, &editor.account.email);
    assert!(now.name == "Els" && now.role == "redacteur" && now.is_restricted, "{now:?}");

    let mark = between(&stale, "name=\"stand\" value=\"", "\"").to_owned();
    let none = [("stand", &*mark), ("naam", "Els"), ("rol", "redacteur"), ("bronnen", "deze")];
    admin.post(&path, &none).await.assert_status(422).assert_text("minstens één lijst");
    let unknown = [("stand", &*mark), ("rol", "redacteur"), ("bronnen", "deze"), ("bron", "verzonnen")];
    admin.post(&path, &unknown).await.assert_status(422);
    let desk = [("stand", &*mark), ("naam", "Els"), ("rol", "loket"), ("bronnen", "alle")];
    admin.post(&path, &desk).await.assert_redirect("/beheer/gebruikers");
    editor.get("/beheer").await.assert_status(403);
    admin
        .get("/beheer/logboek")
        .await
        .assert_text("Rol: redacteur → loket.")
        .assert_text("Lijsten: Voorbeelden → alle.");
    admin.get("/beheer/gebruikers/niemand").await.assert_status(404);
}

#[actix_web::test]
async fn a_ticked_list_is_a_limit_or_an_error_and_an_invitation_sets_it() {
    let site = Site::with(&[offering("MK-0001", "Even vrij", &[])]);
    let admin = site.colleague(Role::Admin);
    let editor = site.colleague(Role::Editor);
    let path = format!("/beheer/gebruikers/{}", editor.account.id);
    let mark = between(&admin.get(&path).await, "name=\"stand\" value=\"", "\"").to_owned();
    let list = site.database.read(source::all).expect("it answers").remove(0);
    let both = [("stand", &*mark), ("rol", "redacteur"), ("bronnen", "alle"), ("bron", &*list.id)];
    let refused = admin.post(&path, &both).await;
    refused.assert_status(422).assert_text("maar koos ‘alle lijsten’");
    refused.assert_text(&format!("value=\"{}\" checked", list.id));
    assert!(!by_email(&site, &editor.account.email).is_restricted);

    let new = [("email", "bo@voorbeeld.nl"), ("naam", "Bo"), ("rol", "redacteur")];
    let with = |kind| [&new[..], &[("bronnen", kind), ("bron", &*list.id)]].concat();
    let refused = admin.post("/beheer/gebruikers", &with("alle")).await;
    refused.assert_status(422).assert_text("href=\"#bronnen\"").assert_text("id=\"bronnen-fout\"");
    admin.post("/beheer/gebruikers", &with("deze")).await.assert_page();
    let account = by_email(&site, "bo@voorbeeld.nl");
    let allowed = site.database.read(|connection| account::sources(connection, &account.id)).expect("it answers");
    assert!(account.is_restricted && allowed == [list.id.clone()], "{account:?} {allowed:?}");
    admin.get("/beheer/gebruikers").await.assert_text("alleen ‘Voorbeelden’");
}

#[actix_web::test]
async fn blocking_ends_what_is_open_and_the_last_admin_stays() {
    let site = Site::with(&[]);
    let admin = site.colleague(Role::Admin);
    let editor = site.colleague(Role::Editor);
    let own = format!("/beheer/gebruikers/{}", admin.account.id);
    editor.get("/beheer").await.assert_page();
    let path = format!("/beheer/gebruikers/{}", editor.account.id);
    admin.post(&format!("{path}/blokkeren"), &[]).await.assert_redirect(&path);
    editor.get("/beheer").await.assert_status(303);
    admin.get(&path).await.assert_text("is geblokkeerd en uitgelogd").assert_text("Hef de blokkade op");
    admin.post(&format!("{path}/deblokkeren"), &[]).await.assert_redirect(&path);
    editor.get("/beheer").await.assert_status(303);

    admin.post(&format!("{own}/blokkeren"), &[]).await;
    admin.get("/beheer").await.assert_text("laatste beheerder");
    let mark = between(&admin.get(&own).await, "name=\"stand\" value=\"", "\"").to_owned();
    let down = [("stand", &*mark), ("rol", "redacteur"), ("bronnen", "alle")];
    admin.post(&own, &down).await.assert_status(422).assert_text("laatste beheerder");

    let second = site.colleague(Role::Admin).account;
    admin.post(&own, &down).await.assert_status(422);
    settle(&site, &second);
    admin.post(&own, &down).await.assert_redirect("/beheer/gebruikers");
    admin.get("/beheer/gebruikers").await.assert_status(403);
}

#[actix_web::test]
async fn a_second_step_is_taken_away_with_its_codes_and_sessions() {
    let site = Site::with(&[]);
    let admin = site.colleague(Role::Admin);
    let editor = site.colleague(Role::Editor);
    let id = editor.account.id.clone();
    let set = |connection: &mut _| {
        account::second_step::set(connection, &id, ("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", 1), &["x".to_owned()])
    };
    site.database.write_beside(set).expect("it is written");
    let path = format!("/beheer/gebruikers/{id}");
    admin.get(&path).await.assert_text("Wis de tweede stap");
    admin.post(&format!("{path}/tweede-stap"), &[]).await.assert_redirect(&path);
    assert_eq!(by_email(&site, &editor.account.email).totp_secret, "");
    let left = site.database.read(|connection| account::second_step::codes_left(connection, &id)).expect("it answers");
    assert_eq!(left, 0);
    editor.get("/beheer").await.assert_status(303);
}
