//! One's own list as it is without a script: in the address; and a few of it side by side.

use mantelkaart::model::field::Field;

use crate::support::{Site, offering};

fn site() -> Site {
    let respite = (Field::Functions, "respijtzorg");
    Site::with(&[
        offering("A-1", "Oppas thuis", &[respite, (Field::Phone, "0575 123456")]),
        offering("A-2", "Oppas overdag", &[respite, (Field::Meetings, "2098-12-03 14:00 (De Brug)")]),
        offering("A-3", "Cursus <b>sterk</b> & co", &[(Field::Functions, "educatie")]),
        offering("A-8", "Oude oppas", &[(Field::Status, "gestopt"), (Field::Successor, "A-1")]),
    ])
}

const KEEP: &str = "form=\"bewaar\" name=\"aanbod\" value=\"A-1\"";

#[actix_web::test]
async fn every_card_and_page_of_an_offering_has_the_button_and_nothing_of_a_visitor() {
    let site = site();
    for address in ["/zoeken?q=oppas", "/aanbod/A-1/oppas-thuis", "/functies/respijtzorg"] {
        let page = site.get(address).await;
        page.assert_page().assert_text(KEEP).assert_text("<form id=\"bewaar\" action=\"/lijst\"></form>");
        page.assert_text("<a href=\"/lijst\" id=\"mijn-lijst\"").assert_no_text("aria-pressed");
    }
    let found = site.get("/zoeken?q=oppas").await;
    found.assert_text("form=\"vergelijk\" name=\"aanbod\" value=\"A-1\"").assert_text("id=\"vergelijk\"");
    site.get("/zoeken?q=cursus&letterlijk=1").await.assert_no_text("vergelijk\"");
}

#[actix_web::test]
async fn a_list_is_changed_by_its_links_and_says_how_to_hand_it_on() {
    let site = site();
    let page = site.get("/lijst?aanbod=A-1+a-3+A-8&aanbod=A-1").await;
    page.assert_page().assert_in_order(&[
        "<h1>Lijst met hulp</h1>",
        "Oppas thuis",
        "href=\"/lijst?aanbod=A-3+A-1+A-8\" data-edit=\"down\"",
        "href=\"/lijst?aanbod=A-3+A-8\" data-edit=\"away\"",
        "href=\"/lijst?aanbod=A-3+A-1+A-8\" data-edit=\"up\"",
        "href=\"/lijst?aanbod=A-1+A-8+A-3\" data-edit=\"down\"",
        "Oude oppas",
        "href=\"/lijst?aanbod=A-1+A-3\" data-edit=\"away\"",
        "href=\"/lijst\" data-edit=\"wipe\"",
        "mailto:?subject=Lijst%20met%20hulp&#38;body=%2D%20Oppas%20thuis%3A%200575%20123456%0D%0A%2D%20Cursus%20%3Cb%3E",
        "%2Flijst%3Faanbod%3DA%2D1%2BA%2D3%2BA%2D8",
        "https://wa.me/?text=Lijst%20met%20hulp%3A%20http",
        "<svg viewBox",
        "/lijst?aanbod=A-1+A-3+A-8</bdi>",
    ]);
    // A note has no name and no form: nothing can send it.
    let (_, note) = page.text().split_once("<textarea").expect("there is room for a note");
    let (note, _) = note.split_once('>').expect("it ends");
    assert!(!note.contains(" name=") && !note.contains(" form="), "{note}");
    let turkish = site.get("/lijst?aanbod=A-1+A-3&taal=tr").await;
    turkish.assert_text("/lijst?aanbod=A-1+A-3&#38;taal=ar\"").assert_text("/lijst?aanbod=A-1+A-3&#38;taal=tr</bdi>");
}

#[actix_web::test]
async fn help_is_sought_for_a_list_and_put_on_it() {
    let site = site();
    let page = site.get("/lijst?aanbod=A-3&q=oppas").await;
    page.assert_page().assert_header("cache-control", "private, max-age=60").assert_in_order(&[
        "<form id=\"bewaar\" action=\"/lijst\"><input type=\"hidden\" name=\"aanbod\" value=\"A-3\"></form>",
        "Cursus &#60;b&#62;",
        "name=\"aanbod\" value=\"A-3\"",
        "value=\"oppas\"",
        "Oppas",
        KEEP,
    ]);
    site.get("/lijst?aanbod=A-3&aanbod=A-1").await.assert_in_order(&["Cursus", "Oppas thuis", "0575 123456"]);
    site.get("/lijst?aanbod=A-3&q=ik+wil+niet+meer+leven").await.assert_text("0800-0113");
    site.get("/lijst?aanbod=A-3&q=qqqq").await.assert_page();
}

#[actix_web::test]
async fn odd_links_give_a_page() {
    let site = site();
    let many: Vec<String> = (0..500).map(|number| format!("X-{number}")).collect();
    let page = site.get(&format!("/lijst?aanbod=A-1+{}", many.join("+"))).await;
    page.assert_page().assert_text("Oppas thuis").assert_text("49 keer aanbod").assert_text("nog 451");
    assert!(page.text().len() < 30_000, "{}", page.text().len());
    let odd = "/lijst?aanbod=%3Cscript%3Ealert(1)%3C/script%3E+%00%FF+../..+%F0%9F%92%A5&aanbod=__proto__";
    site.get(odd).await.assert_page().assert_none(&["<script>alert", "Oppas"]);
    let long = format!("/lijst?aanbod={}", "A-1+".repeat(4_000));
    let page = site.get(&long).await;
    page.assert_page();
    assert_eq!(page.text().matches("data-entry=").count(), 1);
    for empty in ["/lijst", "/lijst?aanbod=", "/lijst?iets=1"] {
        site.get(empty).await.assert_page().assert_text("<h1>Mijn lijst</h1>").assert_text("Uw lijst is nog leeg.");
    }
    let nothing = site.get("/vergelijken").await;
    nothing.assert_page().assert_text("<a href=\"/zoeken\">").assert_text("data-mine>Bekijk mijn lijst</a>");
}

#[actix_web::test]
async fn side_by_side_one_sees_when_people_meet_next() {
    let site = site();
    let page = site.get("/vergelijken?aanbod=A-1+A-2").await;
    page.assert_page().assert_in_order(&[
        "Oppas thuis",
        KEEP,
        "Volgende bijeenkomst",
        "Niet bekend",
        "woensdag 3 december",
        "14.00 uur (De Brug)",
    ]);
    page.assert_text("id=\"anders\"")
        .assert_text("0575 123456")
        .assert_text("href=\"/lijst\" data-mine>Terug naar mijn lijst</a>");
    site.get("/vergelijken?aanbod=A-1").await.assert_no_text("id=\"anders\"");
    // ‘Gratis’ and nothing more is said in any language; other words on costs stay those of the steunpunt.
    let costs = |code, costs| offering(code, "Oppas", &[(Field::Costs, costs), (Field::Funding, "gratis")]);
    let site = Site::with(&[costs("A-1", "gratis."), costs("A-2", "De eerste keer gratis")]);
    let english = site.get("/vergelijken?aanbod=A-1+A-2&taal=en").await;
    english.assert_in_order(&["lines\">Free<", "lines\" lang=\"nl\" dir=\"ltr\">De eerste keer gratis<"]);
    site.get("/aanbod/A-1/oppas?taal=en").await.assert_text("<dd class=\"lines\">Free</dd>").assert_no_text("gratis.");
}
