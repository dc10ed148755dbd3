//! The result page says how a question was read, and whom to call where it is too much. Outcomes are written out here,
//! so that these tests hold what the page says, not what the search makes of a sentence.

mod support;

use actix_web::Responder;
use actix_web::body::{MessageBody, to_bytes};
use actix_web::test::TestRequest;
use mantelkaart::model::field::Field;
use mantelkaart::public::search::address::Asked;
use mantelkaart::public::search::page;
use mantelkaart::search::{Correction, Meaning, Outcome, Reading, Understood};
use support::{Site, offering};

fn site() -> Site {
    Site::with(&[
        offering("MK-1", "Oppas aan huis", &[(Field::Functions, "respijtzorg"), (Field::Place, "Arnhem")]),
        offering("MK-2", "Luisterlijn", &[(Field::Functions, "emotionele-steun"), (Field::Phone, "026 123 45 67")]),
    ])
}

/// The page for this query string, where the search answers what `change` makes of everything there is.
async fn shown(site: &Site, query: &str, change: impl FnOnce(&mut Outcome)) -> String {
    let catalogue = site.app.catalogue();
    let asked = Asked::read(query, &catalogue);
    let mut outcome = catalogue.search(&Asked::read("", &catalogue).request);
    outcome.reading = Reading::AllWords;
    change(&mut outcome);
    let request = TestRequest::with_uri(&format!("/zoeken?{query}")).to_http_request();
    let page = page(&site.app, &catalogue, &request, &asked, &outcome).expect("the page is made");
    let body = to_bytes(page.respond_to(&request).into_body().boxed()).await.expect("the body can be read");
    String::from_utf8(body.to_vec()).expect("the page is UTF-8")
}

fn nothing(outcome: &mut Outcome) {
    outcome.total = 0;
    outcome.hits.clear();
}

fn meanings(pairs: &[(&str, &str)]) -> Vec<Meaning> {
    pairs.iter().map(|(words, name)| Meaning { words: (*words).to_owned(), name: (*name).to_owned() }).collect()
}

#[track_caller]
fn assert_in_order(page: &str, parts: &[&str]) {
    let mut rest = page;
    for part in parts {
        let Some((_, after)) = rest.split_once(part) else { panic!("no ‘{part}’ in the order {parts:?}:\n{page}") };
        rest = after;
    }
}

#[track_caller]
fn assert_none(page: &str, parts: &[&str]) {
    for part in parts {
        assert!(!page.contains(part), "‘{part}’ in:\n{page}");
    }
}

#[actix_web::test]
async fn what_was_looked_for_is_said_once_and_can_be_undone() {
    let site = site();
    let page = shown(&site, "q=oppas+voor+mijn+man", |outcome| {
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
    assert_in_order(
        &page,
        &[
            "2 keer hulp gevonden",
            "Wij zochten op: <strong>vervangende zorg</strong> · <strong>oudere mantelzorger</strong> · <strong>drie</strong>.",
            "href=\"/zoeken?q=oppas+voor+mijn+man&#38;letterlijk=1#uitkomst\">Zoek letterlijk op ‘oppas voor mijn man’</a>",
            "class=\"result\"",
        ],
    );
    assert_none(&page, &["vier", "U typte", "Bedoelde u", "U zoekt nu letterlijk", "name=\"letterlijk\""]);
}

#[actix_web::test]
async fn who_searches_literally_is_told_and_can_go_back() {
    let site = site();
    let page = shown(&site, "q=oppas&letterlijk=1&functie=respijtzorg&pagina=2", |_| {}).await;
    assert_in_order(
        &page,
        &[
            "<input type=\"hidden\" name=\"letterlijk\" value=\"1\">",
            "class=\"chip\" href=\"/zoeken?functie=respijtzorg#uitkomst\"",
            "class=\"chip\" href=\"/zoeken?q=oppas&#38;letterlijk=1#uitkomst\"",
            "U zoekt nu letterlijk. <a href=\"/zoeken?q=oppas&#38;functie=respijtzorg#uitkomst\">Zoek ook op wat u bedoelt",
            "/zoeken?q=oppas&#38;letterlijk=1&#38;functie=respijtzorg&#38;sorteer=titel",
        ],
    );
    // Without words there is nothing to take literally.
    assert_none(&shown(&site, "letterlijk=1", |_| {}).await, &["letterlijk"]);
}

#[actix_web::test]
async fn a_misspelt_word_is_named_with_what_was_made_of_it() {
    let site = site();
    let corrections = || {
        let pair = |typed: &str, taken: &str| Correction { typed: typed.to_owned(), taken: taken.to_owned() };
        vec![pair("respeitzorg", "respijtzorg"), pair("dementi", "dementie")]
    };
    let page = shown(&site, "q=respeitzorg+dementi", |outcome| outcome.understood.corrections = corrections()).await;
    assert_in_order(
        &page,
        &[
            "U typte ‘respeitzorg’ en ‘dementi’. Wij zochten op ‘respijtzorg’ en ‘dementie’.",
            "Zoek letterlijk op ‘respeitzorg dementi’",
        ],
    );
    let page = shown(&site, "q=respeitzorg", |outcome| {
        outcome.understood.corrections = corrections()[..1].to_vec();
        outcome.understood.meanings = meanings(&[("respijtzorg", "even vrij")]);
    });
    assert_in_order(&page.await, &["Wij lazen ‘respijtzorg’. Wij zochten op: <strong>even vrij</strong>."]);
    let maybe = |outcome: &mut Outcome| outcome.understood.did_you_mean = Some("oppas & thuis".to_owned());
    let page = shown(&site, "q=oppasj&letterlijk=1&functie=respijtzorg", maybe).await;
    let link = "Bedoelde u <a href=\"/zoeken?q=oppas+%26+thuis&#38;letterlijk=1&#38;functie=respijtzorg#uitkomst\">";
    assert_in_order(&page, &[link, "‘oppas &#38; thuis’</a>?"]);
}

#[actix_web::test]
async fn a_place_among_the_words_counts_as_the_place() {
    let site = site();
    let understood = || Understood { without_place: Some("dagbesteding".to_owned()), ..Understood::default() };
    let page = shown(&site, "q=dagbesteding+in+arnhem&vorm=groep", |outcome| {
        outcome.place = Some("Arnhem".to_owned());
        outcome.understood = understood();
    });
    let page = page.await;
    assert_in_order(
        &page,
        &[
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
        ],
    );
    assert_none(&page, &["in+arnhem", "Vul uw plaats in voor"]);
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
    let page = shown(&site, "q=oppas&plaats=Zutphen", further(Some(25))).await;
    let told = "Bij Zutphen vonden wij niets. Dit is er tot 25 km ver.";
    assert_in_order(
        &page,
        &["bij ‘oppas’ tot 25 km van Zutphen", told, "Zoek tot 50 km ver", "Zoek in heel Nederland"],
    );
    assert_none(&page, &["Zoek tot 15 km ver"]);
    let page = shown(&site, "q=oppas&plaats=Zutphen", further(None)).await;
    assert_in_order(&page, &["in heel Nederland", "Bij Zutphen vonden wij niets. Dit is er in heel Nederland."]);
    assert_none(&page, &["in de buurt van", "Zoek in heel Nederland", "km ver"]);
}

#[actix_web::test]
async fn who_is_not_understood_is_helped_on() {
    let site = site();
    let page = shown(&site, "q=xqzwvk", |outcome| outcome.reading = Reading::Nearest).await;
    assert_in_order(
        &page,
        &[
            "<h1 id=\"aantal\">Wij begrepen uw vraag niet goed</h1>",
            "tel:+31307606055",
            "/functies/respijtzorg",
            "/functies/materiele-hulp",
            "Dit helpt bijna iedereen verder",
            "class=\"result\"",
        ],
    );
    assert_none(&page, &["keer hulp gevonden"]);
}

#[actix_web::test]
async fn whom_to_call_comes_before_filters_and_results() {
    let site = site();
    let page = shown(&site, "q=het+gaat+niet+meer", |outcome| {
        outcome.understood.help_lines = ["113", "huisartsenpost", "onbekend", "steunpunt"].map(Box::from).to_vec();
        outcome.understood.meanings = meanings(&[("het gaat niet meer", "niet meer willen leven")]);
    });
    let page = page.await;
    assert_in_order(
        &page,
        &[
            "id=\"uitkomst\" tabindex=\"-1\" aria-labelledby=\"nu\"",
            "<h2 id=\"nu\">Gaat het nu niet meer? U hoeft dit niet alleen te doen.</h2>",
            "href=\"tel:08000113\"",
            "113 Zelfmoordpreventie</strong>",
            "Huisarts of huisartsenpost</strong>",
            "href=\"tel:+31307606055\"",
            "Mantelzorglijn</strong> <span class=\"muted\">(op werkdagen)",
            "Sla de keuzes over",
            "<section class=\"results\" id=\"lijst\"",
            "class=\"result\"",
        ],
    );
    assert!(page.contains("href=\"#lijst\">Sla de keuzes over"), "{page}");
    assert_eq!(page.matches("id=\"uitkomst\"").count(), 1);
    assert_none(&page, &["tel:112", "willen leven"]);
    assert_none(&shown(&site, "q=oppas", |_| {}).await, &["Gaat het nu niet meer", "id=\"lijst\""]);
}

#[actix_web::test]
async fn a_site_without_a_number_of_its_own_shows_no_empty_line() {
    let database = support::database();
    std::fs::write(database.data_dir().join("mantelkaart.toml"), "[steunpunt]\ntelefoon = \"\"\n").expect("a file");
    let site = Site::on(database);
    let lines = |outcome: &mut Outcome| outcome.understood.help_lines = vec!["steunpunt".into()];
    assert_none(&shown(&site, "q=oppas", lines).await, &["Gaat het nu niet meer"]);
}

#[actix_web::test]
async fn nothing_found_leads_to_what_the_words_mean() {
    let site = site();
    let page = shown(&site, "q=oppas+graag&functie=educatie&plaats=Arnhem", |outcome| {
        nothing(outcome);
        outcome.understood.meanings = meanings(&[("oppas graag", "vervangende zorg")]);
    });
    assert_in_order(
        &page.await,
        &[
            "Wij vonden geen hulp",
            "tel:+31307606055",
            "/zoeken?q=oppas+graag#uitkomst\">Vervangende zorg</a>",
            "/functies/",
        ],
    );
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
