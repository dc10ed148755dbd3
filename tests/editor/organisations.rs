//! Organisations renamed, merged and parted: offerings move with a history, addresses forward, lists are understood.

use diesel::prelude::*;
use mantelkaart::app::App;
use mantelkaart::db::schema;
use mantelkaart::files::Files;
use mantelkaart::import::apply::{Order, apply, preview};
use mantelkaart::import::plan::Plan;
use mantelkaart::import::rows::{Reading, read};
use mantelkaart::model::cell::Words;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::vocabulary::Vocabulary;

use crate::support::{Answer, Colleague, Site};

const LIST: &str = "code;titel;aanbieder;samenvatting;functies;plaats;status\n\
    A-1;Oppas;Humanitas;Iemand past op.;respijtzorg;Zutphen;gepubliceerd\n\
    ;Wandelen;Stichting Humanitas;Samen naar buiten.;emotionele-steun;Zutphen;gepubliceerd\n\
    A-3;Koffie;Stichting Humanitas;Met anderen.;emotionele-steun;Lochem;concept\n\
    A-4;Klussen;Perspectief;In huis en tuin.;praktische-hulp;Zutphen;gepubliceerd\n";
const HERE: &str = "/beheer/aanbieders/humanitas";
const MERGE: &str = "/beheer/aanbieders/humanitas/samenvoegen";

fn order<'a>() -> Order<'a> {
    Order {
        source: Some("lijst"),
        new_source: false,
        file_name: "lijst.csv",
        skip_invalid: false,
        now: "2026-03-12T10:00:00Z",
    }
}

fn reading() -> Reading {
    let vocabulary = Vocabulary::load(&Files::new("/nergens")).expect("the default texts are right");
    read(LIST.as_bytes(), "lijst.csv", &Words::new(&vocabulary)).expect("the list is right")
}

fn site() -> Site {
    let site = Site::with(&[]);
    apply(&site.database, &reading(), order(), &mut |_| {}).expect("the list goes in");
    site.app.follow();
    site
}

fn again(site: &Site) -> Plan {
    preview(&site.database, &reading(), order()).expect("a plan")
}

async fn merged(editor: &Colleague<'_>, stays: &str) -> Answer {
    let stand = [("stand", "1 Humanitas"), ("stand", "2 Stichting Humanitas")];
    editor.post(MERGE, &[("met", "stichting-humanitas"), ("blijft", stays), stand[0], stand[1]]).await
}

#[actix_web::test]
async fn likely_doubles_are_marked_and_a_merge_says_what_moves() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let list = editor.get("/beheer/aanbieders").await;
    list.assert_page().assert_text("Misschien dubbel (2)").assert_text("Perspectief");
    editor.get("/beheer/aanbieders?lijkt=1").await.assert_no_text("Perspectief").assert_text("Stichting Humanitas");
    editor.get("/beheer/aanbieders?q=pers").await.assert_text("Perspectief").assert_no_text(">Humanitas");
    editor.get("/beheer/aanbieders/stichting-humanitas").await.assert_in_order(&["Koffie", "concept", "Wandelen"]);
    let asked = editor.get(&format!("{MERGE}?met=stichting-humanitas")).await;
    asked.assert_page().assert_text("2 hulpmogelijkheden van ‘Stichting Humanitas’ gaan hierheen");
    asked.assert_in_order(&["Wat er gebeurt", "Oppas", "Koffie", "Wandelen"]);
}

#[actix_web::test]
async fn merged_organisations_forward_and_their_list_says_nothing_changed() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    site.get("/aanbieders/stichting-humanitas").await.assert_page();
    merged(&editor, "humanitas").await.assert_redirect(HERE);
    editor.get(HERE).await.assert_text("2 hulpmogelijkheden verhuisd").assert_text("Koffie").assert_text("Heette ook");
    site.get("/aanbieders/stichting-humanitas").await.assert_status(301).assert_redirect("/aanbieders/humanitas");
    site.get("/aanbieders/humanitas").await.assert_page().assert_text("Wandelen").assert_text("Oppas");
    site.get("/aanbieders").await.assert_no_text("Stichting Humanitas");
    let plan = again(&site);
    assert_eq!((plan.unchanged, plan.new.len(), plan.changed.len(), plan.missing.len()), (4, 0, 0, 0), "{plan:?}");
    apply(&site.database, &reading(), order(), &mut |_| {}).expect("the same list again");
    site.app.follow();
    site.get("/aanbieders").await.assert_no_text("Stichting Humanitas");
    let organisations = site.database.read(mantelkaart::model::organisation::all).expect("it answers");
    assert_eq!(organisations.len(), 2, "{organisations:?}");
    // Also an offering that comes with the former name.
    let later = LIST.replace("A-3;Koffie", "A-9;Zwemmen");
    let vocabulary = Vocabulary::load(&Files::new("/nergens")).expect("the default texts are right");
    let later = read(later.as_bytes(), "lijst.csv", &Words::new(&vocabulary)).expect("the list is right");
    let plan = preview(&site.database, &later, order()).expect("a plan");
    assert_eq!(plan.new[0].cells[Field::Organisation], "Humanitas");
    // A second process, and the history.
    let other = App::open(site.database.options(), site.database.share()).expect("a second process");
    assert_eq!(other.catalogue().snapshot.forward("stichting-humanitas"), Some("humanitas"));
    let revisions = schema::revision::table.filter(schema::revision::actor.eq(&editor.account.email)).count();
    assert_eq!(site.database.read(|connection| revisions.get_result::<i64>(connection)), Ok(2));
}

#[actix_web::test]
async fn a_merge_is_taken_back() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    merged(&editor, "stichting-humanitas").await.assert_redirect("/beheer/aanbieders/stichting-humanitas");
    site.get("/aanbieders/humanitas").await.assert_redirect("/aanbieders/stichting-humanitas");
    merged(&editor, "humanitas").await.assert_redirect("/beheer/aanbieders/stichting-humanitas");
    let address = "/beheer/aanbieders/stichting-humanitas/splitsen";
    editor.post(address, &[("naam", "Humanitas")]).await.assert_redirect(HERE);
    site.get("/aanbieders/humanitas").await.assert_page().assert_text("Oppas").assert_no_text("Wandelen");
    assert_eq!(again(&site).unchanged, 4);
    editor.post(address, &[("naam", "Humanitas")]).await.assert_status(303);
    site.get("/aanbieders/humanitas").await.assert_page();
}

#[actix_web::test]
async fn a_merge_that_is_no_longer_as_shown_is_asked_again() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    merged(&editor, "").await.assert_status(422).assert_text("Kies welke naam blijft.");
    let old = [("stand", "1 Humanitas"), ("stand", "7 Stichting Humanitas")];
    let fields = [("met", "stichting-humanitas"), ("blijft", "humanitas"), old[0], old[1]];
    editor.post(MERGE, &fields).await.assert_status(422).assert_text("intussen iets veranderd");
    site.get("/aanbieders/stichting-humanitas").await.assert_page();
}

#[actix_web::test]
async fn a_new_name_is_found_forwards_and_can_go_back() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    let perspectief = "/beheer/aanbieders/perspectief";
    for (typed, told) in [("", "Vul de naam"), ("Humanitas", "is al een aanbieder"), ("?!", "Vul de naam")] {
        let refused = editor.post(perspectief, &[("naam", typed), ("naam_was", "Perspectief")]).await;
        refused.assert_status(422).assert_text(told);
    }
    let stale = editor.post(perspectief, &[("naam", "Iets"), ("naam_was", "Anders")]).await;
    stale.assert_status(422).assert_text("intussen veranderd in ‘Perspectief’").assert_text("value=\"Iets\"");
    let name = "Kwartiermakers <b>Zutphen";
    let there = "/beheer/aanbieders/kwartiermakers-b-zutphen";
    editor.post(perspectief, &[("naam", name), ("naam_was", "Perspectief")]).await.assert_redirect(there);
    site.get("/aanbieders/perspectief").await.assert_status(301);
    site.get("/aanbieders/kwartiermakers-b-zutphen").await.assert_page().assert_no_text("<b>Zutphen");
    site.get("/zoeken?q=kwartiermakers").await.assert_text("Klussen").assert_no_text("<b>Zutphen");
    editor.get(perspectief).await.assert_redirect(there);
    assert_eq!(again(&site).unchanged, 4);
    editor.post(there, &[("naam", "Perspectief"), ("naam_was", name)]).await.assert_redirect(perspectief);
    site.get("/aanbieders/kwartiermakers-b-zutphen").await.assert_redirect("/aanbieders/perspectief");
    site.get("/aanbieders/perspectief").await.assert_page();
    assert_eq!(again(&site).unchanged, 4);
}

#[actix_web::test]
async fn who_may_change_one_source_merges_no_others() {
    use schema::account::dsl;
    let site = site();
    let editor = site.colleague(Role::Editor);
    let restricted = diesel::update(dsl::account.find(&editor.account.id)).set(dsl::is_restricted.eq(true));
    site.database.write(|connection, _| restricted.execute(connection)).expect("it is written");
    editor.get(HERE).await.assert_page().assert_no_text("Naam opslaan");
    editor.post(HERE, &[("naam", "Anders"), ("naam_was", "Humanitas")]).await.assert_status(403);
    merged(&editor, "humanitas").await.assert_status(403);
    site.get("/aanbieders/stichting-humanitas").await.assert_page();
}
