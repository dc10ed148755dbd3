//! The pages of functions, carers, conditions and organisations, and what the site says about itself.

use crate::support::{Site, offering};
use mantelkaart::model::field::Field;

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

/// Whom there is a page for, with the number of first choices that the sample can answer.
const CARERS: [(&str, usize); 8] = [
    ("jong", 5),
    ("ouder", 6),
    ("werkend", 5),
    ("migratieachtergrond", 5),
    ("partner", 5),
    ("ouder-of-schoonouder", 5),
    ("kind", 5),
    ("familie-vriend-of-buur", 4),
];

/// Where the first choices of a page lead to.
fn first_choices(page: &str) -> Vec<String> {
    let list =
        page.split_once("aria-labelledby=\"eerst\"").map_or("", |(_, rest)| rest.split("</ul>").next().unwrap_or(""));
    let links = list.split("href=\"/zoeken?").skip(1).filter_map(|link| link.split(['"', '#']).next());
    links.map(|query| query.to_owned()).collect()
}

#[actix_web::test]
async fn everyone_begins_with_choices_of_their_own_that_find_something() {
    let site = Site::sample();
    for (slug, count) in CARERS {
        let page = site.get(&format!("/voor/{slug}")).await;
        let text = page.text().replace("&#38;", "&");
        let choices = first_choices(&text);
        assert_eq!(choices.len(), count, "{slug}: {choices:?}");
        for query in choices {
            assert!(query.contains(&format!("voor={slug}")), "{query}");
            let found = site.get(&format!("/zoeken.json?{query}")).await.json()["total"].as_u64();
            assert!(found > Some(0), "{query} finds {found:?}");
        }
    }
    let empty = Site::with(&[]);
    for (slug, _) in CARERS {
        empty.get(&format!("/voor/{slug}")).await.assert_page().assert_none(&["id=\"eerst\"", "Begin hier"]);
    }
    site.get("/functies/respijtzorg").await.assert_none(&["id=\"eerst\"", "href=\"/balans\""]);
}

#[actix_web::test]
async fn a_choice_is_there_where_it_can_be_answered() {
    let shopping = [(Field::Functions, "praktische-hulp"), (Field::CarerTypes, "ouder")];
    let site = Site::with(&[offering("MK-1", "Boodschappendienst", &shopping)]);
    let older = site.get("/voor/ouder").await;
    older.assert_text("/zoeken?q=boodschappen&#38;voor=ouder#uitkomst\">Hulp met boodschappen</a>");
    older.assert_no_text("Iemand die thuis oppast");
    let young = site.get("/voor/jong").await;
    young.assert_none(&["Ik wil met iemand praten", "id=\"eerst\""]);
}

#[actix_web::test]
async fn the_young_find_the_line_for_the_young_and_what_is_only_for_them_first() {
    let talking = [(Field::Functions, "emotionele-steun"), (Field::Keywords, "praten")];
    let young = [&talking[..], &[(Field::CarerTypes, "jong")]].concat();
    let everybody = [&talking[..], &[(Field::CarerTypes, "jong|ouder|werkend|migratieachtergrond")]].concat();
    let site = Site::with(&[
        offering("MK-1", "A luisterend oor", &talking),
        offering("MK-2", "B luisterend oor", &everybody),
        offering("MK-3", "Z luisterend oor", &young),
    ]);
    let page = site.get("/voor/jong").await;
    page.assert_in_order(&[
        "<a href=\"#hulplijnen\">Ik trek het niet meer</a>",
        "id=\"hulplijnen\"",
        "Trek je het niet meer?",
        "tel:08000432",
        "tel:112",
        "Speciaal voor jou",
        "/aanbod/MK-3/",
        "<details class=\"band\"><summary><h2 id=\"ook\">Ook voor jou",
        "/aanbod/MK-1/",
    ]);
    assert_eq!(page.text().matches("id=\"hulplijnen\"").count(), 1);
    let found = site.get("/zoeken?q=luisterend+oor&voor=jong").await;
    found.assert_in_order(&["/aanbod/MK-3/", "/aanbod/MK-1/"]).assert_none(&["tel:08000432"]);
    let danger = site.get("/zoeken?q=ik+wil+dood&voor=jong").await;
    danger.assert_in_order(&["Trek je het niet meer?", "tel:08000432", "tel:08000113"]);
    site.get("/zoeken?q=ik+wil+dood").await.assert_text("tel:08000113").assert_no_text("tel:08000432");
    site.get("/voor/ouder").await.assert_none(&["tel:08000432", "<details class=\"band\">"]);
}

#[actix_web::test]
async fn each_kind_of_carer_is_spoken_to_in_their_own_way() {
    let site = Site::sample();
    let young = site.get("/voor/jong").await;
    young.assert_in_order(&[
        "Waar wil je beginnen?",
        "Op school weten ze het niet",
        "Waar zoek je hulp bij?",
        "Liever bellen?",
    ]);
    young.assert_none(&["href=\"/balans\"", "data-print"]);
    let page = young.text().split_once("<main").map_or("", |(_, page)| page);
    let before_the_cards = page.split("class=\"result\"").next().unwrap_or_default();
    assert!(
        !before_the_cards.is_empty() && !before_the_cards.contains(" uw ") && !before_the_cards.contains(" uzelf"),
        "{before_the_cards}"
    );
    let older = site.get("/voor/ouder").await;
    older.assert_in_order(&[
        "<h1>",
        "class=\"button\" href=\"tel:",
        "Vaak kunt u gewoon bellen",
        "Bellen met iemand die luistert",
        "name=\"q\"",
        "data-print",
        "/page.",
    ]);
    let working = site.get("/voor/werkend").await;
    working
        .assert_in_order(&["Vrij van mijn werk", "Praten met mijn baas", "href=\"/balans\""])
        .assert_no_text("data-print");
    let family = site.get("/voor/migratieachtergrond").await;
    family.assert_in_order(&[
        "<h1>",
        "Lees deze site in uw taal",
        "?taal=tr\" lang=\"tr\"",
        "?taal=ar\" lang=\"ar\"",
        "Hulp in mijn eigen taal",
    ]);
    site.get("/voor/partner?taal=tr").await.assert_in_order(&[
        "q=nachtzorg",
        "Bir gece uyuyabilmek",
        "href=\"/balans\"",
    ]);
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
        ("/privacy", "Wij plaatsen één cookie, en alleen als u een taal kiest"),
        ("/toegankelijkheid", "Status: C, eerste maatregelen"),
    ] {
        let answer = site.get(address).await;
        answer.assert_page().assert_text(text).assert_text("de beheerder van deze voorbeeldsite");
    }
}
