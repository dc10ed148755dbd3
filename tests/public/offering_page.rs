//! The page of an offering: what becomes a link and what doesn't, and where wrong addresses lead.

use mantelkaart::model::field::{Cells, Field};

use crate::support::{Site, offering};

const OPPAS: &str = "/aanbod/MK-1/oppas-aan-huis";

fn oppas(cells: &[(Field, &str)]) -> Cells {
    offering("MK-1", "Oppas aan huis", cells)
}

#[actix_web::test]
async fn a_missing_or_wrong_slug_leads_to_the_right_address() {
    let site = Site::with(&[oppas(&[])]);
    for address in ["/aanbod/MK-1", "/aanbod/MK-1/", "/aanbod/MK-1/vroegere-titel"] {
        site.get(address).await.assert_status(301).assert_redirect(OPPAS);
    }
    site.get(OPPAS).await.assert_page().assert_text("<h1>Oppas aan huis</h1>");
}

#[actix_web::test]
async fn codes_from_spreadsheets_may_hold_anything() {
    let site = Site::with(&[offering("A/B 1%?é", "Oppas", &[])]);
    let moved = site.get("/aanbod/A%2FB%201%25%3F%C3%A9").await;
    moved.assert_status(301);
    site.get(moved.header("location")).await.assert_page();
}

#[actix_web::test]
async fn an_unknown_code_is_not_found_with_ways_on() {
    let site = Site::with(&[oppas(&[])]);
    let answer = site.get("/aanbod/MK-2/oppas-aan-huis").await;
    answer.assert_status(404).assert_text("Deze pagina is er niet").assert_text("action=\"/zoeken");
}

#[actix_web::test]
async fn what_has_stopped_is_gone_and_names_its_successor() {
    let stopped =
        |code, successor| offering(code, "Oude oppas", &[(Field::Status, "gestopt"), (Field::Successor, successor)]);
    let site = Site::with(&[oppas(&[]), stopped("MK-2", "MK-1"), stopped("MK-3", "MK-2"), stopped("MK-4", "MK-4")]);
    for address in ["/aanbod/MK-2/oude-oppas", "/aanbod/MK-2", "/aanbod/MK-3/oude-oppas"] {
        site.get(address).await.assert_status(410).assert_text(OPPAS);
    }
    site.get("/aanbod/MK-4/oude-oppas").await.assert_status(410);
}

#[actix_web::test]
async fn whom_a_list_names_in_its_own_words_is_not_said_to_be_everyone() {
    let told = [(Field::Description, "U bent welkom.\n\nVoor wie: ouderen uit de buurt")];
    let site = Site::with(&[oppas(&told), offering("MK-2", "Koor", &[])]);
    let page = site.get(OPPAS).await;
    page.assert_text("<dt>Voor wie</dt><dd>ouderen uit de buurt</dd>").assert_no_text("Alle mantelzorgers");
    site.get("/aanbod/MK-2/koor").await.assert_text("<dt>Voor wie</dt><dd>Alle mantelzorgers</dd>");
}

#[actix_web::test]
async fn numbers_that_one_can_dial_are_links() {
    let site = Site::with(&[oppas(&[(Field::Phone, "0314 35 70 70 / 14 0181"), (Field::Whatsapp, "06 1234 5678")])]);
    let answer = site.get(OPPAS).await;
    answer
        .assert_in_order(&["Neem contact op", "href=\"tel:+31314357070\"", "href=\"tel:140181\"", "In het kort"])
        .assert_text("href=\"https://wa.me/31612345678\"")
        .assert_no_text("geen telefoonnummer");
}

#[actix_web::test]
async fn every_part_of_a_telephone_cell_is_shown() {
    let site = Site::with(&[oppas(&[(Field::Phone, "0314 35 70 72, vraag naar Jan / 06 12 34 56 789")])]);
    let page = site.get(OPPAS).await;
    page.assert_in_order(&["href=\"tel:+31314357072\"", "vraag naar Jan / 06 12 34 56 789"]);
}

#[actix_web::test]
async fn cards_and_pages_link_to_the_same_websites() {
    let two = oppas(&[(Field::Website, "https://a.nl|https://b.nl")]);
    let false_host = offering("MK-2", "Oppas elders", &[(Field::Website, "https://a.nl@evil.example/")]);
    let site = Site::with(&[two, false_host]);
    let cards = site.get("/zoeken?q=oppas").await;
    cards.assert_text("href=\"https://a.nl\"").assert_no_text("a.nl|").assert_no_text("evil.example");
    site.get(OPPAS).await.assert_in_order(&["href=\"https://a.nl\"", "href=\"https://b.nl\""]);
    site.get("/aanbod/MK-2/oppas-elders").await.assert_no_text("href=\"https://a.nl@");
}

#[actix_web::test]
async fn what_can_not_be_used_stays_text() {
    let site = Site::with(&[oppas(&[
        (Field::Phone, "0314 35 70 701"),
        (Field::Email, "mail naar Anja"),
        (Field::Website, "javascript:alert(1)"),
        (Field::OriginUrl, "javascript:alert(2)"),
    ])]);
    let answer = site.get(OPPAS).await;
    for text in ["0314 35 70 701", "mail naar Anja", "javascript:alert(1)", "Wij weten niet zeker of dit nummer klopt"]
    {
        answer.assert_text(text);
    }
    answer.assert_no_text("tel:0314").assert_no_text("\"mailto:mail").assert_no_text("=\"javascript:");
}

#[actix_web::test]
async fn texts_are_escaped_everywhere() {
    let title = "Hulp </script><script>alert(1)</script>";
    let site = Site::with(&[offering("MK-1", title, &[(Field::Description, "Eerste.\n<b>Tweede</b>.\n\nDerde.")])]);
    let answer = site.get(site.get("/aanbod/MK-1").await.header("location")).await;
    answer.assert_page().assert_no_text("<script>alert").assert_no_text("<b>Tweede");
    answer.assert_text("<p class=\"lines\">Derde.</p>");
}

#[actix_web::test]
async fn facts_have_fixed_labels_and_unknown_ones_say_so() {
    let answer = Site::with(&[oppas(&[])]).get(OPPAS).await;
    let unknown = "Kosten, wie betaalt en of u een indicatie nodig heeft. Vraag het aan Steunpunt Proefdorp.";
    answer
        .assert_in_order(&["<dt>Nog niet bekend</dt>", unknown, "Alle mantelzorgers"])
        .assert_no_text("bij het bellen");
    answer.assert_text("nog niet nagebeld").assert_no_text("<dt>Talen").assert_no_text("<dt>Wachttijd");
    let some = oppas(&[(Field::Phone, "0575 12 34 56"), (Field::Funding, "gratis")]);
    let answer = Site::with(&[some]).get(OPPAS).await;
    answer.assert_in_order(&["Kosten", "Gratis", "Wie betaalt", "U betaalt niets", "<dt>Indicatie</dt>"]);
    answer.assert_text("Niet bekend. Vraag het bij het bellen.");
}

#[actix_web::test]
async fn costs_do_not_contradict_who_pays() {
    let answer = Site::with(&[oppas(&[(Field::Funding, "gratis|eigen-bijdrage")])]).get(OPPAS).await;
    answer.assert_in_order(&["Wie betaalt", "Soms gratis", "U betaalt zelf een deel", "Kosten en of u een indicatie"]);
    answer.assert_no_text(">Gratis<");
}

#[actix_web::test]
async fn a_list_of_somebody_else_is_named_as_one() {
    let from = oppas(&[(Field::OriginUrl, "https://github.com/iemand/lijst/blob/main/seed.ts")]);
    let answer = Site::with(&[from]).get(OPPAS).await;
    answer.assert_text("Bron: een openbare lijst op <a href=\"https://github.com/");
}

#[actix_web::test]
async fn facts_are_in_plain_words_with_dutch_dates() {
    let site = Site::with(&[oppas(&[
        (Field::Funding, "wmo|eigen-bijdrage"),
        (Field::Indication, "ja"),
        (Field::CarerTypes, "ouder"),
        (Field::CaresFor, "partner"),
        (Field::Conditions, "dementie"),
        (Field::Languages, "nederlands|turks"),
        (Field::WaitingTime, "3 weken"),
        (Field::WaitingTimeOn, "2026-03-12"),
        (Field::ReviewedOn, "2026-02-01"),
        (Field::ReviewedBy, "het steunpunt"),
        (Field::OriginUrl, "https://www.voorbeeld.nl/oppas"),
        (Field::OriginDate, "2022-11"),
    ])]);
    let answer = site.get(OPPAS).await;
    answer
        .assert_in_order(&["De gemeente (Wmo)", "U betaalt zelf een deel", "Vraag eerst een besluit (indicatie) aan"])
        .assert_in_order(&["3 weken", "(op 12 maart 2026)", "Oudere mantelzorgers", "uw partner", "Dementie"])
        .assert_in_order(&["Nederlands, Turks", "Gecontroleerd op 1 februari 2026 door het steunpunt"])
        .assert_in_order(&["voor het laatst veranderd op 1 januari 2026", "voorbeeld.nl</a> (november 2022)"]);
}

#[actix_web::test]
async fn what_only_staff_may_see_is_not_there() {
    let site = Site::with(&[oppas(&[(Field::DeskInfo, "Alleen via Petra")])]);
    site.get(OPPAS).await.assert_page().assert_no_text("Petra");
}

#[actix_web::test]
async fn what_is_alike_is_near_or_everywhere() {
    let zutphen = [(Field::Place, "Zutphen")];
    let site = Site::with(&[
        oppas(&zutphen),
        offering("MK-2", "Inloop", &zutphen),
        offering("MK-3", "Ver weg", &[(Field::Place, "Den Helder")]),
        offering("MK-4", "Hulplijn", &[(Field::Serves, "landelijk")]),
        offering("MK-5", "Iets anders", &[(Field::Functions, "educatie"), (Field::Place, "Zutphen")]),
    ]);
    let answer = site.get(OPPAS).await;
    answer.assert_in_order(&["Lijkt hierop", "/aanbod/MK-2/inloop", "/aanbod/MK-4/hulplijn"]);
    answer.assert_no_text("/aanbod/MK-3").assert_no_text("/aanbod/MK-5");
}

#[actix_web::test]
async fn sharing_gives_away_only_the_address() {
    let site = Site::with(&[oppas(&[])]);
    let answer = site.get(OPPAS).await;
    answer.assert_text("href=\"https://wa.me/?text=http").assert_text("href=\"mailto:?subject=Oppas%20aan%20huis");
}
