//! The result page says how a question was read, and whom to call where it is too much. Outcomes are written out here,
//! so that these tests hold what the page says, not what the search makes of a sentence.

use crate::support::{Site, offering};
use mantelkaart::model::field::Field;
use mantelkaart::search::{Correction, Meaning, Outcome, Reading, Understood};

fn site() -> Site {
    Site::with(&[
        offering("MK-1", "Oppas aan huis", &[(Field::Functions, "respijtzorg"), (Field::Place, "Arnhem")]),
        offering("MK-2", "Luisterlijn", &[(Field::Functions, "emotionele-steun"), (Field::Phone, "026 123 45 67")]),
    ])
}

fn nothing(outcome: &mut Outcome) {
    outcome.total = 0;
    outcome.hits.clear();
}

fn meanings(pairs: &[(&str, &str)]) -> Vec<Meaning> {
    pairs.iter().map(|(words, name)| Meaning { words: (*words).to_owned(), name: (*name).to_owned() }).collect()
}

#[actix_web::test]
async fn what_was_looked_for_is_said_once_and_can_be_undone() {
    let site = site();
    let page = site.shown("q=oppas+voor+mijn+man", |outcome| {
        outcome.reading = Reading::Meaning;
        outcome.understood.meanings = meanings(&[
            ("oppas", "vervangende zorg"),
            ("oppas voor", "vervangende zorg"),
            ("man", "oudere mantelzorger"),
            ("x", "drie"),
            ("y", "vier"),
        ]);
    });
    let page = page.await;
    page.assert_in_order(&[
            "2 keer hulp gevonden",
            "Wij zochten op: <strong>vervangende zorg</strong> · <strong>oudere mantelzorger</strong> · <strong>drie</strong>.",
            "href=\"/zoeken?q=oppas+voor+mijn+man&#38;letterlijk=1#uitkomst\">Zoek letterlijk op ‘oppas voor mijn man’</a>",
            "class=\"result\"",
        ],
    );
    page.assert_none(&["vier", "U typte", "Bedoelde u", "U zoekt nu letterlijk", "name=\"letterlijk\""]);
}

#[actix_web::test]
async fn long_meanings_leave_room_for_the_first_result() {
    let site = site();
    let long = "iemand die een paar uur of een weekend bij uw naaste blijft, thuis of ergens anders";
    let of = |names: [&str; 3]| meanings(&names.map(|name| ("woorden", name)));
    let many = |outcome: &mut Outcome| outcome.understood.meanings = of([long, "twee", "drie"]);
    let page = site.shown("q=oppas", many).await;
    page.assert_in_order(&[&format!("Wij zochten op: <strong>{long}</strong>. <a")]);
    let asked = |outcome: &mut Outcome| outcome.understood.meanings = of(["een", "ben ik mantelzorger?", long]);
    let page = site.shown("q=ik+zorg+al+jaren+voor+mijn+man+en+nu", asked).await;
    page.assert_in_order(&[
        "een</strong> · <strong>ben ik mantelzorger?</strong> <a",
        "op ‘ik zorg al jaren voor mijn…’",
    ]);
}

#[actix_web::test]
async fn the_order_that_is_told_is_the_order_that_is_shown() {
    let site = site();
    let near = |reading: Reading| {
        move |outcome: &mut Outcome| {
            outcome.place = Some("Arnhem".to_owned());
            outcome.reading = reading;
        }
    };
    for (reading, first) in [
        (Reading::AllWords, "Dichtbij eerst"),
        (Reading::SomeWords, "Past het best"),
        (Reading::Meaning, "Past het best"),
        (Reading::Nearest, "Past het best"),
    ] {
        let page = site.shown("q=oppas&plaats=Arnhem", near(reading)).await;
        page.assert_in_order(&[&format!("Volgorde: {first}"), "sorteer=titel"]);
        assert_eq!(page.text().contains("sorteer=afstand\">Dichtbij eerst"), first == "Past het best", "{reading:?}");
    }
}

#[actix_web::test]
async fn who_searches_literally_is_told_and_can_go_back() {
    let site = site();
    let page = site.shown("q=oppas&letterlijk=1&functie=respijtzorg&pagina=2", |_| {}).await;
    page.assert_in_order(&[
        "<input type=\"hidden\" name=\"letterlijk\" value=\"oppas\">",
        "class=\"chip\" href=\"/zoeken?functie=respijtzorg#uitkomst\"",
        "class=\"chip\" href=\"/zoeken?q=oppas&#38;letterlijk=1#uitkomst\"",
        "U zoekt nu letterlijk. <a href=\"/zoeken?q=oppas&#38;functie=respijtzorg#uitkomst\">Terug naar gewoon zoeken",
        "/zoeken?q=oppas&#38;letterlijk=1&#38;functie=respijtzorg&#38;sorteer=titel",
    ]);
    // Without words there is nothing to take literally.
    site.shown("letterlijk=1", |_| {}).await.assert_none(&["name=\"letterlijk\"", "letterlijk op"]);
}

#[actix_web::test]
async fn a_misspelt_word_is_named_with_what_was_made_of_it() {
    let site = site();
    let corrections = || {
        let pair = |typed: &str, taken: &str| Correction { typed: typed.to_owned(), taken: taken.to_owned() };
        vec![pair("respeitzorg", "respijtzorg"), pair("dementi", "dementie")]
    };
    let page = site.shown("q=respeitzorg+dementi", |outcome| outcome.understood.corrections = corrections()).await;
    page.assert_in_order(&[
        "U typte ‘respeitzorg’ en ‘dementi’. Wij zochten op ‘respijtzorg’ en ‘dementie’.",
        "Zoek letterlijk op ‘respeitzorg dementi’",
    ]);
    let page = site.shown("q=respeitzorg", |outcome| {
        outcome.understood.corrections = corrections()[..1].to_vec();
        outcome.understood.meanings = meanings(&[("respijtzorg", "even vrij"), ("x", "zorg (respijtzorg)")]);
    });
    page.await.assert_in_order(&["Wij lazen ‘respijtzorg’. Wij zochten op: <strong>even vrij</strong>."]);
    let maybe = |outcome: &mut Outcome| outcome.understood.did_you_mean = Some("oppas & thuis".to_owned());
    let page = site.shown("q=oppasj&letterlijk=1&functie=respijtzorg", maybe).await;
    let link = "Bedoelde u <a href=\"/zoeken?q=oppas+%26+thuis&#38;letterlijk=1&#38;functie=respijtzorg#uitkomst\">";
    page.assert_in_order(&[link, "‘oppas &#38; thuis’</a>?"]);
}

#[actix_web::test]
async fn a_place_among_the_words_counts_as_the_place() {
    let site = site();
    let understood = || Understood { without_place: Some("dagbesteding".to_owned()), ..Understood::default() };
    let page = site.shown("q=dagbesteding+in+arnhem&vorm=groep", |outcome| {
        outcome.place = Some("Arnhem".to_owned());
        outcome.understood = understood();
    });
    let page = page.await;
    page.assert_in_order(&[
        "name=\"q\"",
        "value=\"dagbesteding\"",
        "name=\"plaats\"",
        "value=\"Arnhem\"",
        "name=\"straal\"",
        "href=\"/zoeken?plaats=Arnhem&#38;vorm=groep#uitkomst\"",
        "href=\"/zoeken?q=dagbesteding&#38;vorm=groep#uitkomst\"",
        "bij Arnhem<svg",
        "href=\"/zoeken?q=dagbesteding&#38;plaats=Arnhem#uitkomst\"",
        "bij ‘dagbesteding’ in de buurt van Arnhem",
        "/zoeken?q=dagbesteding&#38;plaats=Arnhem&#38;vorm=groep&#38;sorteer=titel",
    ]);
    page.assert_none(&["in+arnhem&#38;vorm=groep#", "Vul uw plaats in voor"]);
}

#[actix_web::test]
async fn a_search_that_went_further_says_so_and_offers_no_less() {
    let site = site();
    let further = |to: Option<u32>| {
        move |outcome: &mut Outcome| {
            outcome.place = Some("Zutphen".to_owned());
            outcome.went_further = Some(to);
        }
    };
    let page = site.shown("q=oppas&plaats=Zutphen", further(Some(25))).await;
    let told = "Bij Zutphen vonden wij niets. Dit is er tot 25 km ver.";
    page.assert_in_order(&["bij ‘oppas’ tot 25 km van Zutphen", told, "Zoek tot 50 km ver", "Zoek in heel Nederland"]);
    page.assert_none(&["Zoek tot 15 km ver"]);
    let page = site.shown("q=oppas&plaats=Zutphen", further(None)).await;
    page.assert_in_order(&["in heel Nederland", "Bij Zutphen vonden wij niets. Dit is er in heel Nederland."]);
    page.assert_none(&["in de buurt van", "Zoek in heel Nederland", "km ver"]);
}

#[actix_web::test]
async fn who_is_not_understood_is_helped_on() {
    let site = site();
    let page = site.shown("q=xqzwvk", |outcome| outcome.reading = Reading::Nearest).await;
    page.assert_in_order(&[
        "<h1 id=\"aantal\">Wij begrepen uw vraag niet goed</h1>",
        "tel:+31307606055",
        "/functies/respijtzorg",
        "/functies/materiele-hulp",
        "Dit helpt bijna iedereen verder",
        "class=\"result\"",
    ]);
    page.assert_none(&["keer hulp gevonden"]);
}

#[actix_web::test]
async fn nothing_found_leads_to_what_the_words_mean() {
    let site = site();
    let page = site.shown("q=oppas+graag&functie=educatie&plaats=Arnhem", |outcome| {
        nothing(outcome);
        outcome.understood.meanings = meanings(&[("oppas graag", "vervangende zorg")]);
    });
    page.await.assert_in_order(&[
        "Wij vonden geen hulp",
        "tel:+31307606055",
        "/zoeken?q=oppas+graag#uitkomst\">Vervangende zorg</a>",
        "/functies/",
    ]);
}

#[actix_web::test]
async fn a_story_is_heard_whole_and_repeated_in_part() {
    let site = site();
    let story = "ik zorg al jaren voor mijn man en ".repeat(40);
    let page = site.get(&format!("/zoeken?q={}", story.trim().replace(' ', "+"))).await;
    let field = page.text().split("name=\"q\"").nth(1).and_then(|rest| rest.split("value=\"").nth(1)).expect("a field");
    let typed = field.split('"').next().unwrap_or_default();
    assert!((980..=1000).contains(&typed.chars().count()), "{}", typed.len());
    page.assert_page()
        .assert_text("<title>")
        .assert_text("Uw vraag was erg lang")
        .assert_text("‘ik zorg al jaren voor mijn man en ik zorg al jaren voor…’");
    let shown = page.text().replace(typed, "");
    let longest =
        shown.split(['>', '<']).filter(|text| text.contains("ik zorg al jaren")).map(|text| text.chars().count());
    assert!(longest.max().is_some_and(|longest| longest < 150), "{shown}");
}

#[actix_web::test]
async fn words_that_were_looked_for_are_marked_in_results_only() {
    let site = site();
    let page = site.get("/zoeken?q=oppas").await;
    page.assert_page().assert_text("<mark>Oppas</mark> aan huis</a></h2>").assert_text("<title>1 keer hulp gevonden");
    site.get("/functies/respijtzorg").await.assert_text("Oppas aan huis</a></h2>").assert_no_text("<mark>");
    let site = Site::with(&[offering("MK-1", "Mantelzorgcoördinator <b>", &[])]);
    let page = site.get("/zoeken?q=mantelzorgcoordinator").await;
    page.assert_text("<mark>Mantelzorg\u{ad}coördinator</mark> &#60;b&#62;");
}

#[actix_web::test]
async fn programs_read_how_the_question_was_read() {
    let site = site();
    let understood = site.get("/zoeken.json?q=oppas+in+arnhem").await.json()["understood"].clone();
    assert_eq!(understood["place"], "Arnhem", "{understood}");
    assert_eq!(understood["meanings"][0]["words"], "oppas", "{understood}");
    assert!(understood["corrections"].is_array(), "{understood}");
    let literally = site.get("/zoeken.json?q=oppas+in+arnhem&letterlijk=1").await.json();
    assert_eq!(literally["understood"]["meanings"], serde_json::json!([]), "{literally}");
}
