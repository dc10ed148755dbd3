//! What the site promises about places and says about what it does not know.

use crate::support::{Site, database, offering, put};
use mantelkaart::model::field::Field;
use mantelkaart::model::place::{PostcodeRow, import};

#[actix_web::test]
async fn only_who_knows_postcodes_asks_for_them() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[])]);
    for address in ["/", "/zoeken", "/voor/jong", "/weg"] {
        site.get(address).await.assert_text(">Plaats <span").assert_no_text("postcode");
    }
    let database = database();
    put(&database, &[offering("MK-1", "Oppas", &[])]);
    let row = PostcodeRow {
        postcode: "7201AB".to_owned(),
        place: "Zutphen".to_owned(),
        municipality: "Zutphen".to_owned(),
        province: "Gelderland".to_owned(),
        latitude: 52.14,
        longitude: 6.2,
    };
    import::replace(&database, &[row]).expect("it is written");
    let site = Site::on(database);
    for address in ["/", "/zoeken", "/voor/jong", "/weg"] {
        site.get(address).await.assert_text("Plaats of postcode");
    }
    site.get("/zoeken?plaats=7201AB").await.assert_page().assert_text("bij Zutphen");
}

#[actix_web::test]
async fn an_unknown_place_is_told_in_a_box_with_what_to_do() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[])]);
    let unknown =
        "<p class=\"note\">Wij kennen deze postcode niet. Vul uw woonplaats in. U ziet nu hulp uit het hele land.";
    for postcode in ["9999ZZ", "9999", "9999+zz"] {
        site.get(&format!("/zoeken?plaats={postcode}")).await.assert_text(unknown).assert_no_text("uw postcode");
    }
    let page = site.get("/zoeken?plaats=Nergenshuizen").await;
    page.assert_text("<p class=\"note\">De plaats ‘Nergenshuizen’ kennen wij niet.").assert_no_text("uw postcode");
}

#[actix_web::test]
async fn whoever_asks_near_is_told_where_a_place_is_unknown() {
    let place = |code, cells: &[(Field, &str)]| offering(code, "Oppas", cells);
    let site = Site::with(&[
        place("MK-1", &[]),
        place("MK-2", &[(Field::Forms, "thuis")]),
        place("MK-3", &[(Field::Forms, "telefonisch")]),
        place("MK-4", &[(Field::Place, "Zutphen")]),
    ]);
    let near = site.get("/zoeken?q=oppas&plaats=Zutphen").await;
    near.assert_page().assert_text("bij u thuis, plaats niet bekend").assert_no_text("aan de telefoon, plaats");
    assert_eq!(near.text().matches("plaats niet bekend").count(), 2);
    near.assert_no_text("Vul uw plaats in");
    let anywhere = site.get("/zoeken?q=oppas").await;
    anywhere
        .assert_no_text("plaats niet bekend")
        .assert_text("<a href=\"#plaats\">Vul uw plaats in voor hulp dichtbij.");
}

#[actix_web::test]
async fn zero_never_looks_like_a_fact() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[(Field::Funding, "gratis")])]);
    let page = site.get("/zoeken").await;
    page.assert_page()
        .assert_no_text("name=\"indicatie\"")
        .assert_no_text("value=\"wmo\"")
        .assert_text("value=\"gratis\"");
    let site = Site::with(&[offering("MK-1", "Oppas", &[(Field::Indication, "nee")])]);
    site.get("/zoeken").await.assert_text("Geen indicatie nodig").assert_no_text("id=\"indicatie-ja\"");
}

#[actix_web::test]
async fn nothing_found_is_followed_at_once_by_a_number() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[])]);
    let page = site.get("/zoeken?q=xqzwvk&functie=educatie").await;
    page.assert_in_order(&[
        "id=\"aantal\">Wij vonden geen hulp",
        "<div class=\"note\"><p>Bel <bdi>Mantelzorglijn</bdi>: <a href=\"tel:",
        "Op deze site",
    ]);
}

#[actix_web::test]
async fn taking_a_chip_away_leads_to_the_results() {
    let site = Site::with(&[offering("MK-1", "Oppas", &[])]);
    let page = site.get("/zoeken?q=oppas&functie=informatie").await;
    page.assert_text("class=\"chip\" href=\"/zoeken?functie=informatie#uitkomst\"");
    page.assert_text("id=\"uitkomst\" aria-labelledby=\"aantal\" tabindex=\"-1\"").assert_text("Sla de keuzes over");
}

#[actix_web::test]
async fn long_words_may_break_in_headings_only() {
    let title = "Mantelzorgcoördinator";
    let site = Site::with(&[offering("MK-1", title, &[])]);
    let page = site.get("/aanbod/MK-1/mantelzorgcoordinator").await;
    page.assert_page().assert_text("<h1>Mantelzorg\u{ad}coördinator</h1>").assert_text("<title>Mantelzorgcoördinator,");
    assert_eq!(site.get("/zoeken.json?q=mantelzorgco%C3%B6rdinator").await.json()["results"][0]["title"], title);
}
