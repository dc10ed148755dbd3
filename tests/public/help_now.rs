//! Whoever writes that it is too much is told first whom to call.

use std::collections::BTreeSet;

use crate::support::{Site, offering};
use mantelkaart::model::field::Field;
use mantelkaart::search::{Meaning, Outcome};

fn site() -> Site {
    Site::with(&[offering("MK-1", "Oppas aan huis", &[(Field::Functions, "respijtzorg")])])
}

#[actix_web::test]
async fn whom_to_call_comes_before_filters_and_results() {
    let site = site();
    let page = site.shown("q=het+gaat+niet+meer", |outcome| {
        outcome.understood.help_lines = ["113", "huisartsenpost", "onbekend", "steunpunt"].map(Box::from).to_vec();
        let (words, name) = ("het gaat niet meer".to_owned(), "niet meer willen leven".to_owned());
        outcome.understood.meanings = vec![Meaning { words, name }];
    });
    let page = page.await;
    page.assert_in_order(&[
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
    ]);
    assert!(page.text().contains("href=\"#lijst\">Sla de keuzes over"), "{}", page.text());
    assert_eq!(page.text().matches("id=\"uitkomst\"").count(), 1);
    page.assert_none(&["tel:112", "willen leven"]);
    site.shown("q=oppas", |_| {}).await.assert_none(&["Gaat het nu niet meer", "id=\"lijst\""]);
}

#[actix_web::test]
async fn a_site_without_a_number_of_its_own_shows_no_empty_line() {
    let database = crate::support::database();
    std::fs::write(database.data_dir().join("mantelkaart.toml"), "[steunpunt]\ntelefoon = \"\"\n").expect("a file");
    let site = Site::on(database);
    let lines = |outcome: &mut Outcome| outcome.understood.help_lines = vec!["steunpunt".into()];
    site.shown("q=oppas", lines).await.assert_none(&["Gaat het nu niet meer"]);
}

#[actix_web::test]
async fn a_cry_for_help_is_heard() {
    let site = Site::sample();
    for words in [
        "ik wil niet meer leven",
        "ik maak er een eind aan",
        "ik kan het niet meer aan ik sla hem",
        "I don't want to live anymore",
        "artık yaşamak istemiyorum",
        "kocam beni dövüyor",
        "لا أريد أن أعيش",
        "زوجي يضربني",
    ] {
        let asked: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
        let page = site.get(&format!("/zoeken?q={asked}")).await;
        page.assert_page().assert_in_order(&["Gaat het nu niet meer?", "href=\"tel:", "id=\"aantal\""]);
    }
    for words in [
        "oppas voor mijn man",
        "hulp met formulieren",
        "de tuin is op",
        "my mother does not want to live in a nursing home",
        "it hits me that she no longer knows me",
        "لا أريد أن أعيش وحدي",
    ] {
        let asked: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
        let page = site.get(&format!("/zoeken?q={asked}")).await;
        page.assert_page().assert_no_text("Gaat het nu niet meer?");
    }
}

/// Who is in need must not miss a number for a slip of the pen.
#[test]
fn every_number_that_a_concept_names_is_there() {
    let lists = [include_str!("../../data/begrippen.csv"), include_str!("../../data/hulplijnen.csv")];
    let [concepts, lines] = lists.map(|text| csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes()));
    let column = |mut reader: csv::Reader<&[u8]>, place: usize| -> BTreeSet<String> {
        let rows = reader.records().map(|row| row.expect("a row")[place].to_owned()).collect::<Vec<_>>();
        rows.iter().flat_map(|cell| cell.split('|')).filter(|slug| !slug.is_empty()).map(str::to_owned).collect()
    };
    let (named, there) = (column(concepts, 8), column(lines, 0));
    assert!(named.contains("113") && named.is_subset(&there), "{named:?} and {there:?}");
}
