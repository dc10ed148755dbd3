//! `/suggesties`: what may be meant by what was typed so far.

use crate::support::{Answer, Site, offering};
use mantelkaart::model::field::Field;
use mantelkaart::model::slug::slug;
use serde_json::Value;

fn suggestions(answer: &Answer) -> Vec<Value> {
    answer.assert_status(200).assert_header("content-type", "application/json");
    answer.json()["suggestions"].as_array().expect("a list").clone()
}

/// What is suggested: text, kind and address.
async fn suggested(site: &Site, typed: &str) -> Vec<[String; 3]> {
    let answer = site.get(&format!("/suggesties?q={typed}")).await;
    let cell = |suggestion: &Value, name: &str| suggestion[name].as_str().expect("a text").to_owned();
    suggestions(&answer).iter().map(|each| ["text", "kind", "href"].map(|name| cell(each, name))).collect()
}

fn site() -> Site {
    Site::with(&[
        offering(
            "MK-1",
            "Respijtboerderij",
            &[(Field::Organisation, "Stichting Rust"), (Field::Conditions, "dementie")],
        ),
        offering("MK-2", "Parkeren bij het ziekenhuis", &[]),
        offering("MK-3", "Parkeren bij het Ziekenhuis", &[]),
        offering("MK-4", "Geheim aanbod", &[(Field::Status, "concept"), (Field::Organisation, "Geheime Dienst")]),
        offering("MK-5", "Gestopt aanbod", &[(Field::Status, "gestopt")]),
    ])
}

#[actix_web::test]
async fn each_suggestion_says_what_it_is_and_leads_on() {
    let site = site();
    let text = |text: &str, kind: &str, href: &str| [text, kind, href].map(str::to_owned);
    let function = text("Respijtzorg", "soort hulp: Even vrij", "/zoeken?q=Respijtzorg");
    assert_eq!(suggested(&site, "resp").await[0], function);
    let title = text("Respijtboerderij", "aanbod", "/aanbod/MK-1/respijtboerderij");
    assert_eq!(suggested(&site, "respijtboe").await[0], title);
    let said = suggested(&site, "ik+kan+nie").await;
    assert!(said[0][0] == "ik kan niet meer" && said[0][2] == "/zoeken?q=ik+kan+niet+meer", "{said:?}");
    assert_eq!(suggested(&site, "even+vr").await[0], text("Even vrij", "soort hulp", "/zoeken?q=Even+vrij"));
    let dementia = text("Dementie", "ziekte of beperking", "/zoeken?q=Dementie");
    assert_eq!(suggested(&site, "DEM").await[0], dementia);
    let other = text("vergeetachtig", "ziekte of beperking: Dementie", "/zoeken?q=vergeetachtig");
    assert_eq!(suggested(&site, "verg").await[0], other);
    assert_eq!(suggested(&site, "ik+ben+jo").await[0], text("Ik ben jong", "hulp voor u", "/voor/jong"));
    let twice = text("Parkeren bij het ziekenhuis", "aanbod, 2 keer", "/zoeken?q=Parkeren+bij+het+ziekenhuis");
    assert_eq!(suggested(&site, "parkeren+bij+het+z").await[0], twice);
    let organisation = text("Stichting Rust", "aanbieder", "/aanbieders/stichting-rust");
    assert_eq!(suggested(&site, "stichting+r").await[0], organisation);
}

#[actix_web::test]
async fn only_what_is_published_is_suggested() {
    let site = site();
    for typed in ["geheim", "gestopt", "geheime+dienst"] {
        let found = suggested(&site, typed).await;
        assert!(
            !found.iter().any(|[text, ..]| slug(text).contains("geheim") || slug(text).contains("gestopt")),
            "{found:?}"
        );
    }
}

#[actix_web::test]
async fn every_suggestion_of_the_sample_leads_to_help() {
    let site = Site::sample();
    let mut seen = 0;
    for first in 'a'..='z' {
        for second in ['a', 'e', 'i', 'o', 'u', 'r'] {
            for [text, _, href] in suggested(&site, &format!("{first}{second}")).await {
                let answer = site.get(&href).await;
                answer.assert_page().assert_no_text("Wij vonden geen hulp");
                assert!(!text.is_empty());
                seen += 1;
            }
        }
    }
    assert!(seen > 200, "{seen}");
}

#[actix_web::test]
async fn a_new_offering_is_suggested_at_once() {
    let site = site();
    let paardrijden = async || suggested(&site, "paardr").await.iter().any(|[text, ..]| text == "Paardrijden");
    assert!(!paardrijden().await);
    crate::support::put(&site.database, &[offering("MK-6", "Paardrijden", &[])]);
    site.app.follow();
    assert!(paardrijden().await);
}

#[actix_web::test]
async fn whatever_is_typed_the_answer_is_a_short_list() {
    let site = Site::sample();
    let long = "hulp+".repeat(2_000);
    let nothing = ["", "h", "+++", "%00%01%02", "%FF%FE", "%E2%80%AEab", "%E2%98%8E%E2%98%8E", "*:*", "%22", "%0d%0a"];
    for typed in nothing {
        let answer = site.get(&format!("/suggesties?q={typed}")).await;
        let few = if typed.ends_with("ab") { 8 } else { 0 };
        assert!(suggestions(&answer).len() <= few, "{typed}: {}", answer.text());
    }
    assert!(suggestions(&site.get("/suggesties").await).is_empty());
    for typed in [&*long, &"a".repeat(10_000), "%D9%85%D8%B3%D8%A7%D8%B9%D8%AF%D8%A9", "%3Cscript%3E", "q=hulp&q=oppas"]
    {
        let answer = site.get(&format!("/suggesties?q={typed}")).await;
        assert!(suggestions(&answer).len() <= 8, "{typed}");
        assert!(answer.body.len() < 4_000);
    }
}

#[actix_web::test]
async fn what_is_typed_is_kept_by_nobody_but_the_browser() {
    let site = site();
    let answer = site.get("/suggesties?q=dem").await;
    answer.assert_status(200).assert_header("cache-control", "private, max-age=60").assert_header("etag", "");
    site.get("/robots.txt").await.assert_text("Disallow: /suggesties").assert_text("Disallow: /zoeken?\n");
    for page in ["/", "/zoeken", "/bestaat-niet"] {
        site.get(page).await.assert_text("/static/zoekveld.");
    }
}
