//! The pages of functions, carers, conditions and organisations, and what the site says about itself.

mod support;

use mantelkaart::model::field::Field;
use support::{Site, offering};

#[actix_web::test]
async fn a_function_has_its_plain_name_its_number_and_its_offerings() {
    let site = Site::with(&[
        offering("MK-1", "Logeerhuis", &[(Field::Functions, "respijtzorg")]),
        offering("MK-2", "Cursus", &[(Field::Functions, "educatie")]),
    ]);
    let answer = site.get("/functies/respijtzorg").await;
    answer.assert_page().assert_in_order(&["<h1>Even vrij", "Respijtzorg", "href=\"tel:", "/aanbod/MK-1/logeerhuis"]);
    answer.assert_text("<input type=\"hidden\" name=\"functie\" value=\"respijtzorg\">").assert_no_text("MK-2");
}

#[actix_web::test]
async fn what_is_made_for_a_carer_comes_before_what_is_for_everyone() {
    let site = Site::with(&[
        offering("MK-1", "Algemeen", &[]),
        offering("MK-2", "Voor jongeren", &[(Field::CarerTypes, "jong")]),
        offering("MK-3", "Voor ouderen", &[(Field::CarerTypes, "ouder")]),
    ]);
    let answer = site.get("/voor/jong").await;
    answer.assert_page().assert_in_order(&["Speciaal voor jou", "MK-2/", "Ook voor jou", "MK-1/", "Wat heb je nodig"]);
    answer.assert_no_text("MK-3/").assert_text("/zoeken?functie=informatie&#38;voor=jong");
    let answer = site.get("/voor/ouder").await;
    answer.assert_in_order(&["Hulp die hier goed bij past", "MK-3/", "Ook voor u", "MK-1/"]).assert_no_text(" jou");
}

#[actix_web::test]
async fn persons_cared_for_and_conditions_have_pages_too() {
    let site = Site::with(&[
        offering("MK-1", "Partnergroep", &[(Field::CaresFor, "partner")]),
        offering("MK-2", "Alzheimer Café", &[(Field::Conditions, "dementie")]),
        offering("MK-3", "Kankercafé", &[(Field::Conditions, "kanker")]),
    ]);
    site.get("/voor/partner").await.assert_page().assert_text("MK-1/").assert_text("name=\"zorgt-voor\"");
    let answer = site.get("/aandoeningen/dementie").await;
    answer.assert_page().assert_in_order(&["<h1>Dementie", "alzheimer", "MK-2/", "Ook voor u", "MK-1/"]);
    answer.assert_no_text("MK-3/");
}

#[actix_web::test]
async fn at_most_twenty_cards_and_then_all() {
    let rows: Vec<_> = (1..=25).map(|number| offering(&format!("MK-{number}"), "Inloop", &[])).collect();
    let answer = Site::with(&rows).get("/functies/informatie").await;
    assert_eq!(answer.text().matches("<li class=\"result").count(), 20);
    answer.assert_text("href=\"/zoeken?functie=informatie\">Alle 25 bekijken");
}

#[actix_web::test]
async fn a_page_without_offerings_says_whom_to_call() {
    let site = Site::with(&[]);
    site.get("/functies/educatie").await.assert_page().assert_text("Wij kennen hiervoor nog geen hulp");
}

#[actix_web::test]
async fn unknown_slugs_are_not_found() {
    let site = Site::with(&[]);
    for address in ["/functies/onzin", "/voor/onzin", "/aandoeningen/onzin", "/aanbieders/onzin", "/voor/%3Cb%3E"] {
        site.get(address).await.assert_status(404).assert_no_text("<b>");
    }
    site.get("/functies").await.assert_redirect("/#functies");
}

#[actix_web::test]
async fn organisations_stand_from_a_to_z_with_their_counts() {
    let of = |code, name| offering(code, "Hulp", &[(Field::Organisation, name)]);
    let site = Site::with(&[of("1", "Zorg & Co"), of("2", "Ängström"), of("3", "Zorg & Co"), of("4", "113")]);
    let answer = site.get("/aanbieders").await;
    answer.assert_page().assert_in_order(&["0–9</h2>", "113", ">A</h2>", "Ängström", ">Z</h2>", "Zorg &#38; Co", "(2"]);
    let answer = site.get("/aanbieders/zorg-co").await;
    answer.assert_page().assert_text("/aanbod/1/hulp").assert_text("/aanbod/3/hulp").assert_no_text("/aanbod/2/");
}

#[actix_web::test]
async fn the_site_says_who_keeps_it_and_what_it_keeps() {
    let site = Site::with(&[]);
    for (address, text) in [
        ("/over", "EUPL-1.2"),
        ("/privacy", "Wij plaatsen geen cookies"),
        ("/toegankelijkheid", "Status: C, eerste maatregelen"),
    ] {
        let answer = site.get(address).await;
        answer.assert_page().assert_text(text).assert_text("de beheerder van deze voorbeeldsite");
    }
}
