//! The home page, and the pages where something is not there: both lead on.

use crate::support::{Site, offering};
use mantelkaart::model::field::Field;

#[actix_web::test]
async fn home_shows_functions_in_order_and_only_examples_that_find_something() {
    let site = Site::sample();
    let page = site.get("/").await;
    page.assert_page().assert_in_order(&[
        "tel:+31307606055",
        "name=\"q\"",
        "Ik red het niet meer</h2>",
        "href=\"/balans\"",
        "name=\"zorgt-voor\"",
        "name=\"aandoening\"",
        "/functies/respijtzorg",
        "Even vrij",
        "Respijtzorg</span> (58",
        "/functies/materiele-hulp",
        "/voor/jong",
        "/aandoeningen/dementie",
    ]);
    let examples = page.text().split("href=\"/zoeken?q=").skip(1);
    let examples: Vec<&str> = examples.filter_map(|part| part.split(['"', '#']).next()).collect();
    assert_eq!(examples.len(), 4, "{examples:?}");
    for example in examples {
        assert!(site.get(&format!("/zoeken.json?q={example}")).await.json()["total"] != 0, "{example}");
    }
    page.assert_text(">ik kan niet meer</a>").assert_text(">ik ben 15 en mijn moeder is ziek</a>");
    let empty = Site::with(&[]);
    empty.get("/").await.assert_page().assert_no_text("Bijvoorbeeld");
}

/// Whom, with what, and where: each may stay open.
#[actix_web::test]
async fn whom_one_cares_for_is_a_search_with_filters() {
    let for_partner = [(Field::CaresFor, "partner"), (Field::Conditions, "dementie")];
    let for_child = [(Field::CaresFor, "kind"), (Field::Conditions, "kanker")];
    let site =
        Site::with(&[offering("MK-1", "Partnergroep", &for_partner), offering("MK-2", "Kindergroep", &for_child)]);
    let page = site.get("/").await;
    page.assert_in_order(&["Ik zorg voor</label>", "<option value=\"partner\">Mijn partner</option>", "met</label>"]);
    page.assert_in_order(&[
        "<option value=\"dementie\">Dementie</option>",
        "<label for=\"waar\">",
        "id=\"waar\" name=\"plaats\"",
    ]);
    let found = site.get("/zoeken?zorgt-voor=partner&aandoening=&plaats=").await;
    found
        .assert_page()
        .assert_text(">Partnergroep<")
        .assert_none(&[">Kindergroep<", "class=\"chip\" href=\"/zoeken?zorgt"]);
    let all = site.get("/zoeken?zorgt-voor=&aandoening=&plaats=").await;
    all.assert_page().assert_text(">Partnergroep<").assert_text(">Kindergroep<");
    all.assert_none(&["class=\"chip\"", "name=\"zorgt-voor\" value=\"partner\" checked"]);
}

#[actix_web::test]
async fn nothing_on_a_page_needs_what_our_policy_forbids() {
    let site = Site::sample();
    for address in ["/", "/zoeken?q=oppas&functie=respijtzorg&plaats=Zutphen", "/zoeken?q=xyzzy", "/weg"] {
        let page = site.get(address).await;
        page.assert_no_text(" style=").assert_no_text("<style").assert_no_text(" onclick=").assert_no_text("<script>");
    }
}

#[actix_web::test]
async fn gone_offerings_lead_to_what_came_instead_or_is_like_it() {
    let stopped = [(Field::Status, "gestopt")];
    let replaced = [(Field::Status, "gestopt"), (Field::Successor, "MK-0001")];
    let site = Site::with(&[
        offering("MK-0001", "Logeerhuis De Linde", &[(Field::Phone, "0575 12 34 56")]),
        offering("MK-0002", "Logeerhuis De Eik", &replaced),
        offering("MK-0003", "Logeerhuis De Beuk", &stopped),
    ]);
    let page = site.get("/aanbod/MK-0002/logeerhuis-de-eik").await;
    page.assert_status(410).assert_in_order(&[
        "is gestopt",
        "in de plaats gekomen",
        "/aanbod/MK-0001/",
        "tel:+31575123456",
    ]);
    let page = site.get("/aanbod/MK-0003/logeerhuis-de-beuk").await;
    page.assert_status(410).assert_in_order(&["is gestopt", "Hulp die hierop lijkt", "/aanbod/MK-0001/"]);
    site.get("/weg").await.assert_status(404).assert_in_order(&["name=\"q\"", "/functies/respijtzorg"]);
}
