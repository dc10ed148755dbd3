//! `/zoeken` and `/zoeken.json` as visitors and programs see them.

use crate::support::{Answer, Site, offering};
use mantelkaart::model::field::Field;

/// How many results a search has.
async fn total(site: &Site, parameters: &str) -> u64 {
    let answer = site.get(&format!("/zoeken.json?{parameters}")).await;
    answer.assert_status(200).json()["total"].as_u64().expect("a number")
}

/// The addresses of the chips that take one thing away.
fn chips(answer: &Answer) -> Vec<String> {
    let parts = answer.text().split("class=\"chip\" href=\"").skip(1);
    parts.map(|part| part.split('"').next().unwrap_or_default().replace("&#38;", "&")).collect()
}

fn catalogue_of_three() -> Site {
    Site::with(&[
        offering(
            "MK-0001",
            "Oppas aan huis",
            &[
                (Field::Functions, "respijtzorg|praktische-hulp"),
                (Field::CarerTypes, "werkend"),
                (Field::CaresFor, "partner"),
                (Field::Conditions, "dementie"),
                (Field::Funding, "gratis"),
                (Field::Indication, "nee"),
                (Field::Forms, "thuis"),
                (Field::GivenBy, "vrijwilligers"),
                (Field::Languages, "turks"),
                (Field::Place, "Zutphen"),
                (Field::Phone, "0575 12 34 56"),
            ],
        ),
        offering(
            "MK-0002",
            "Cursus grenzen stellen",
            &[
                (Field::Functions, "educatie"),
                (Field::CarerTypes, "jong"),
                (Field::CaresFor, "kind"),
                (Field::Conditions, "kanker"),
                (Field::Funding, "wmo"),
                (Field::Indication, "ja"),
                (Field::Forms, "groep"),
                (Field::GivenBy, "beroepskrachten"),
                (Field::Languages, "arabisch"),
                (Field::Place, "Groningen"),
                (Field::Phone, "0575 12 34 567"),
            ],
        ),
        offering("MK-0003", "Luisterlijn", &[(Field::Functions, "emotionele-steun"), (Field::Serves, "landelijk")]),
    ])
}

#[actix_web::test]
async fn every_filter_narrows_the_results() {
    let site = catalogue_of_three();
    assert_eq!(total(&site, "").await, 3);
    for (parameter, found) in [
        ("functie=respijtzorg", 1),
        ("functie=respijtzorg&functie=educatie", 2),
        ("bekostiging=gratis", 1),
        ("indicatie=nee", 1),
        ("vorm=groep", 1),
        ("door=vrijwilligers", 1),
        ("taal-aanbod=turks", 1),
        // Naming nobody means: for everyone.
        ("voor=jong", 2),
        ("zorgt-voor=partner", 2),
        ("aandoening=dementie", 2),
        ("functie=respijtzorg&vorm=groep", 0),
        ("q=oppas", 1),
        ("plaats=Zutphen", 2),
    ] {
        assert_eq!(total(&site, parameter).await, found, "{parameter}");
    }
}

#[actix_web::test]
async fn a_filter_does_not_count_itself() {
    let site = catalogue_of_three();
    let answer = site.get("/zoeken.json?functie=respijtzorg").await.json();
    assert_eq!(answer["facets"]["functie"]["educatie"], 1);
    assert_eq!(answer["facets"]["bekostiging"]["wmo"], 0);
    assert_eq!(answer["facets"]["bekostiging"]["gratis"], 1);
}

#[actix_web::test]
async fn a_chip_takes_exactly_one_thing_away() {
    let site = catalogue_of_three();
    let all = ["q=oppas", "functie=respijtzorg", "functie=educatie", "voor=werkend", "plaats=Zutphen", "vorm=thuis"];
    let page = site.get(&format!("/zoeken?{}&straal=25&sorteer=titel", all.join("&"))).await;
    let chips = chips(page.assert_page());
    assert_eq!(chips.len(), all.len());
    for part in all {
        let without: Vec<&String> = chips.iter().filter(|chip| !chip.contains(part)).collect();
        assert_eq!(without.len(), 1, "{part} in {chips:?}");
        let others = all.iter().filter(|other| **other != part).all(|other| without[0].contains(other));
        assert!(others && without[0].contains("sorteer=titel"), "{part}: {without:?}");
        // The radius belongs to the place.
        assert_eq!(without[0].contains("straal=25"), part != "plaats=Zutphen", "{without:?}");
    }
}

#[actix_web::test]
async fn a_card_is_enough_to_act_on() {
    let site = catalogue_of_three();
    let page = site.get("/zoeken?q=oppas&plaats=Zutphen").await;
    page.assert_page().assert_in_order(&[
        "1 keer hulp gevonden",
        "/aanbod/MK-0001/oppas-aan-huis",
        "Steunpunt Proefdorp · vrijwilligers",
        "Hulp voor wie voor een ander zorgt.",
        "Even vrij",
        "Hulp in en om huis",
        "bij u thuis, Zutphen",
        "Gratis",
        "Geen indicatie nodig",
        "Waarom dit? oppas <span aria-hidden=\"true\">→</span><span class=\"unseen\">betekent</span> iemand",
        "href=\"tel:+31575123456\"",
    ]);
    // Eleven digits: nobody can call that, and nobody should believe one can.
    let page = site.get("/zoeken?q=cursus").await;
    page.assert_text("0575 12 34 567").assert_no_text("tel:+315751234567").assert_no_text("tel:05751234567");
}

#[actix_web::test]
async fn nothing_found_is_told_with_ways_on() {
    let site = catalogue_of_three();
    let page = site.get("/zoeken?q=oppas&functie=educatie").await;
    page.assert_page().assert_in_order(&[
        "Wij vonden geen hulp",
        "tel:+31307606055",
        "Zoek ruimer",
        "/zoeken?q=oppas\"",
        "(1 keer hulp)",
        "/functies/materiele-hulp",
    ]);
}

#[actix_web::test]
async fn whatever_is_asked_there_is_a_page_and_nothing_comes_back_as_code() {
    let site = catalogue_of_three();
    let parameters = [
        "q",
        "functie",
        "voor",
        "zorgt-voor",
        "aandoening",
        "plaats",
        "straal",
        "bekostiging",
        "indicatie",
        "vorm",
        "door",
        "taal-aanbod",
        "sorteer",
        "pagina",
        "onzin",
    ];
    let long = "a".repeat(10_000);
    let values = [
        "%3Cscript%3Ealert(1)%3C/script%3E%22%27onload=",
        "%00%01%1b%7f",
        "%E0%A4%A",
        "%ff%fe",
        "%F0%9F%98%80",
        "'%20OR%201=1;--",
        "*",
        "titel:*%20AND%20(",
        "-1",
        "0",
        "1000000000",
        "99999999999999999999999999",
        "%E2%80%AEdcba",
        "",
        &long,
    ];
    for parameter in parameters {
        for value in values {
            for path in ["/zoeken", "/zoeken.json"] {
                let answer = site.get(&format!("{path}?{parameter}={value}&{parameter}={value}")).await;
                answer.assert_status(200).assert_no_text("<script>alert").assert_no_text("\"'onload");
            }
        }
    }
}

#[actix_web::test]
async fn what_we_leave_out_is_said() {
    let site = catalogue_of_three();
    let page = site.get("/zoeken?functie=toveren").await;
    page.assert_page().assert_text("kennen wij niet. Die telt niet mee").assert_text("/aanbod/MK-0003/");
    let page = site.get(&format!("/zoeken?q={}", "oppas+".repeat(2000))).await;
    page.assert_page().assert_text("Uw vraag was erg lang");
    let page = site.get("/zoeken?plaats=Nergenshuizen").await;
    page.assert_page().assert_text("De plaats ‘Nergenshuizen’ kennen wij niet");
    site.get("/zoeken?onbekend=1&pagina=abc").await.assert_page().assert_no_text("kennen wij niet");
}

#[actix_web::test]
async fn pages_are_walked_and_never_fallen_off() {
    let site = Site::sample();
    let first = site.get("/zoeken").await;
    first.assert_page().assert_text("<h1 id=\"aantal\">Alle hulp</h1>").assert_text("219 keer hulp");
    first.assert_text("/zoeken?pagina=2").assert_text("/zoeken?pagina=11").assert_no_text("Vorige");
    let last = site.get("/zoeken?pagina=1000000000").await;
    last.assert_page().assert_text("/zoeken?pagina=10").assert_no_text("Volgende</a>");
    assert_eq!(last.text().matches("class=\"result\"").count(), 19);
    let second = site.get("/zoeken?bekostiging=gratis&pagina=2").await;
    second
        .assert_page()
        .assert_text("href=\"/zoeken?bekostiging=gratis\"")
        .assert_text("bekostiging=gratis&#38;pagina=3");
}

#[actix_web::test]
async fn the_json_keeps_its_contract() {
    let site = catalogue_of_three();
    let answer = site.get("/zoeken.json?q=oppas&plaats=Zutphen").await;
    answer.assert_status(200).assert_header("content-type", "application/json");
    answer.assert_header("cache-control", "private, max-age=60");
    let json = answer.json();
    assert_eq!((json["total"].as_u64(), json["page"].as_u64()), (Some(1), Some(1)));
    assert!(json["did_you_mean"].is_null());
    let result = &json["results"][0];
    assert_eq!(result["code"], "MK-0001");
    assert_eq!(result["title"], "Oppas aan huis");
    assert_eq!(result["organisation"], "Steunpunt Proefdorp");
    assert_eq!(result["functions"], serde_json::json!(["respijtzorg", "praktische-hulp"]));
    assert_eq!(result["place"], "Zutphen");
    assert!(result["distance_km"].as_f64().is_some_and(|distance| distance < 1.0), "{result}");
    assert!(result["why"].as_str().is_some_and(|why| why.contains("oppas")), "{result}");
    assert_eq!(json["facets"]["functie"]["respijtzorg"], 1);
    assert_eq!(json["facets"].as_object().map(serde_json::Map::len), Some(10));
}

#[actix_web::test]
async fn choices_that_together_leave_nothing_are_let_go_with_one_press() {
    let site = catalogue_of_three();
    let page = site.get("/zoeken?q=oppas&functie=educatie&bekostiging=wlz&vorm=online&plaats=Zutphen").await;
    page.assert_page()
        .assert_in_order(&["href=\"/zoeken?q=oppas&#38;plaats=Zutphen\"", "Zonder uw keuzes (1 keer hulp)"]);
}

#[actix_web::test]
async fn few_results_near_offer_to_look_further() {
    let site = catalogue_of_three();
    let page = site.get("/zoeken?q=oppas&plaats=Zutphen").await;
    page.assert_page().assert_text("/zoeken?q=oppas&#38;plaats=Zutphen&#38;straal=15").assert_text("heel Nederland");
    site.get("/zoeken?q=oppas").await.assert_page().assert_no_text("Zoek in heel Nederland");
}
