//! Texts of the site that are edited on screen: at once, of one piece, followed by other processes, and back again.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use mantelkaart::app::App;
use mantelkaart::db::schema::account::dsl;
use mantelkaart::model::choice::Role;

use crate::support::{Site, offering};

const CENTRE: &str = "/beheer/teksten/gegevens/steunpunt";
const RESPITE: &str = "/beheer/teksten/functies/respijtzorg";
const SUICIDE: &str = "/beheer/teksten/hulplijnen/113";

fn centre<'a>(name: &'a str, phone: &'a str, version: &'a str) -> [(&'a str, &'a str); 6] {
    let rest = [("openingstijden", "dinsdag tot 12 uur"), ("email", "hallo@steunpunt.nl"), ("website", "")];
    [("naam", name), ("telefoon", phone), rest[0], rest[1], rest[2], ("versie", version)]
}

fn respite<'a>(name: &'a str, version: &'a str) -> [(&'a str, &'a str); 4] {
    [("gewone_naam", name), ("kort", "Iemand past op."), ("uitleg", "Zo hebt u vrij."), ("versie", version)]
}

#[actix_web::test]
async fn the_support_centre_changes_on_every_page_without_a_restart() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[])]);
    let editor = site.colleague(Role::Editor);
    site.get("/").await.assert_text("Mantelzorglijn");
    editor.get(CENTRE).await.assert_page().assert_text("value=\"Mantelzorglijn\"");
    editor.post(CENTRE, &centre("Steunpunt Zutphen", "0575 12 34 56", "0")).await.assert_redirect(CENTRE);
    editor.get(CENTRE).await.assert_text("is opgeslagen").assert_text("Standaard: Mantelzorglijn");
    let page = site.get("/").await;
    page.assert_text("Steunpunt Zutphen").assert_text("tel:+31575123456").assert_no_text("Mantelzorglijn");
    site.get("/zoeken?q=ik+wil+niet+meer+leven").await.assert_text("dinsdag tot 12 uur");
}

#[actix_web::test]
async fn another_process_follows() {
    let site = Site::with(&[]);
    let other = App::open(site.database.options(), site.database.share()).expect("a second process");
    let editor = site.colleague(Role::Editor);
    editor.post(CENTRE, &centre("Elders", "0575 12 34 56", "0")).await.assert_redirect(CENTRE);
    editor.post(RESPITE, &respite("Vrijaf", "0")).await.assert_redirect(RESPITE);
    assert_eq!(other.site().support_centre.name, "Mantelzorglijn");
    other.follow();
    assert_eq!(other.site().support_centre.name, "Elders");
    let vocabulary = &other.catalogue().vocabulary;
    assert!(vocabulary.functions().iter().any(|text| text.plain_name == "Vrijaf"));
    // And so does one that starts later.
    let third = App::open(site.database.options(), site.database.share()).expect("a third process");
    assert_eq!(third.site().support_centre.name, "Elders");
}

#[actix_web::test]
async fn a_function_is_called_otherwise_and_found_by_it() {
    let site = Site::sample();
    let editor = site.colleague(Role::Editor);
    let shown = editor.post(RESPITE, &[&respite("Zonnebloemtijd", "0")[..], &[("bekijken", "1")]].concat()).await;
    shown.assert_page().assert_text("<strong>Zonnebloemtijd</strong>");
    site.get("/functies/respijtzorg").await.assert_no_text("Zonnebloemtijd");
    editor.post(RESPITE, &respite("Zonnebloemtijd", "0")).await.assert_redirect(RESPITE);
    site.get("/").await.assert_text("<strong>Zonnebloemtijd</strong>");
    site.get("/functies/respijtzorg").await.assert_text("Zo hebt u vrij.");
    assert!(site.get("/zoeken.json?q=zonnebloemtijd&letterlijk=1").await.json()["total"].as_u64() > Some(0));
}

#[actix_web::test]
async fn danger_keeps_its_numbers_and_every_mistake_is_told_at_once() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    let emptied = [
        ("naam", "Mijn naam blijft"),
        ("telefoon", ""),
        ("wanneer", ""),
        ("website", "javascript:alert(1)"),
        ("versie", "0"),
    ];
    let refused = editor.post(SUICIDE, &emptied).await;
    refused.assert_status(422).assert_text("href=\"#telefoon\"").assert_text("href=\"#wanneer\"");
    refused.assert_text("href=\"#website\"").assert_text("value=\"Mijn naam blijft\"");
    for wrong in ["0900 1234", "bel ons"] {
        let other = [("naam", "113"), ("telefoon", wrong), ("wanneer", "Bel."), ("versie", "0")];
        editor.post(SUICIDE, &other).await.assert_status(422).assert_text("href=\"#telefoon\"");
    }
    let help = site.get("/zoeken?q=ik+wil+niet+meer+leven").await;
    help.assert_text("tel:08000113");
    let reworded = [("naam", "113, praat erover"), ("telefoon", "113"), ("wanneer", "Bel gerust."), ("versie", "0")];
    editor.post(SUICIDE, &reworded).await.assert_redirect(SUICIDE);
    site.get("/zoeken?q=ik+wil+niet+meer+leven").await.assert_text("tel:113").assert_text("113, praat erover");
}

#[actix_web::test]
async fn who_was_second_sees_both_and_overwrites_nothing_unseen() {
    let site = Site::with(&[]);
    let (first, second) = (site.colleague(Role::Editor), site.colleague(Role::Editor));
    first.post(RESPITE, &respite("Vrijaf", "0")).await.assert_redirect(RESPITE);
    let refused = second.post(RESPITE, &respite("Ademruimte", "0")).await;
    refused.assert_status(422).assert_text("Vrijaf").assert_text("value=\"Ademruimte\"");
    refused.assert_text("name=\"versie\" value=\"1\"").assert_text(&first.account.email);
    site.get("/").await.assert_text("Vrijaf");
    // Twice the same is no quarrel.
    first.post(RESPITE, &respite("Vrijaf", "0")).await.assert_redirect(RESPITE);
    second.post(RESPITE, &respite("Ademruimte", "1")).await.assert_redirect(RESPITE);
    site.get("/").await.assert_text("Ademruimte");
    second.get(RESPITE).await.assert_text("Eerder stond er").assert_text("Vrijaf");
    second.post(&format!("{RESPITE}/terug"), &[("versie", "2"), ("terug", "1")]).await.assert_redirect(RESPITE);
    site.get("/").await.assert_text("Vrijaf");
    first.post(&format!("{RESPITE}/terug"), &[("versie", "2"), ("terug", "0")]).await.assert_status(422);
    first.post(&format!("{RESPITE}/terug"), &[("versie", "3"), ("terug", "0")]).await.assert_redirect(RESPITE);
    site.get("/").await.assert_text("<strong>Even vrij</strong>");
}

#[actix_web::test]
async fn what_is_typed_is_text_everywhere() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[])]);
    let editor = site.colleague(Role::Editor);
    let script = "<script>alert(1)</script>";
    editor.post(RESPITE, &respite(script, "0")).await.assert_redirect(RESPITE);
    let named = [("naam", script), ("gemeente", "\"><img src=x>"), ("beheerder", "</script><b>"), ("versie", "0")];
    let address = "/beheer/teksten/gegevens/site";
    editor.post(address, &named).await.assert_redirect(address);
    for page in ["/", "/functies/respijtzorg", "/aanbod/MK-1/oppas", "/over", "/privacy"] {
        site.get(page).await.assert_page().assert_none(&["<script>alert", "<img src=x", "</script><b>"]);
    }
    for page in [RESPITE, address, "/beheer/teksten"] {
        editor.get(page).await.assert_page().assert_none(&["<script>alert", "<img src=x", "</script><b>"]);
    }
}

#[actix_web::test]
async fn who_may_change_one_source_looks_only() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    let restricted = site.colleague(Role::Editor);
    let only_sources = diesel::update(dsl::account.find(&restricted.account.id)).set(dsl::is_restricted.eq(true));
    site.database.write(|connection, _| only_sources.execute(connection)).expect("it is written");
    restricted.get(RESPITE).await.assert_page().assert_no_text(">Opslaan<");
    restricted.post(RESPITE, &respite("Stiekem", "0")).await.assert_status(403);
    editor.get("/beheer/teksten/functies/bestaat-niet").await.assert_status(404);
    site.ask(TestRequest::get().uri(RESPITE)).await.assert_status(303);
}
