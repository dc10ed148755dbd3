//! `/beheer/controle`: going down the list without losing one's place, and the list on paper.

use jiff::ToSpan;
use mantelkaart::app::today;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::offering;

use crate::support::{Answer, Site, offering as row};

/// So many offerings of as many organisations, the first waiting longest.
fn site(count: i64) -> Site {
    let of = |number: i64| -> Cells {
        let day = today().saturating_sub((90 - number).months()).to_string();
        let (code, title) = (format!("P-{number}"), format!("Aanbod {number}."));
        let (organisation, phone) = (format!("Stichting {number}"), format!("0900 {}", 1000 + number));
        let cells = [(Field::ReviewedOn, &*day), (Field::Organisation, &organisation), (Field::Phone, &phone)];
        row(&code, &title, &cells)
    };
    Site::with(&(1..=count).map(of).collect::<Vec<_>>())
}

fn id(site: &Site, code: &str) -> String {
    site.database.read(|connection| offering::by_code(connection, code)).expect("it answers").expect("there").id
}

/// What the form of this offering sends.
fn form<'a>(page: &'a Answer, id: &str) -> [(&'static str, &'a str); 4] {
    let text = page.text();
    let at = text.find(&format!("name=\"aanbod\" value=\"{id} ")).expect("it has a form");
    let begin = text[..at].rfind("<form").expect("a form begins");
    let value = |name: &str| {
        let (_, rest) = text[begin..].split_once(&format!("name=\"{name}\" value=\"")).expect("it has this field");
        rest.split('"').next().unwrap_or_default()
    };
    [("terug", value("terug")), ("bij", value("bij")), ("aanbod", value("aanbod")), ("hoe", "telefoon")]
}

#[actix_web::test]
async fn after_a_check_one_goes_on_at_the_next_row() {
    let site = site(3);
    let editor = site.colleague(Role::Editor);
    let page = editor.get("/beheer/controle?functie=informatie").await;
    let (second, third) = (id(&site, "P-2"), id(&site, "P-3"));
    let answer = editor.post("/beheer/controle", &form(&page, &second)).await;
    let next = format!("/beheer/controle?functie=informatie&bij={third}#bij");
    answer.assert_redirect(&next);
    let page = editor.get(next.trim_end_matches("#bij")).await;
    page.assert_in_order(&["Aanbod 1.", "role=\"status\" id=\"bij\"", "‘Aanbod 2.’ is gecontroleerd.", "Aanbod 3."]);
    assert_eq!(page.text().matches("is gecontroleerd").count(), 1);
    let first = id(&site, "P-1");
    let last = editor.post("/beheer/controle", &form(&page, &third)).await;
    last.assert_redirect(&format!("/beheer/controle?functie=informatie&bij={first}#bij"));
    editor.get("/beheer/controle?bij=weg").await.assert_in_order(&[
        "‘Aanbod 3.’ is gecontroleerd.",
        "<h1>",
        "Aanbod 1.",
    ]);
}

#[actix_web::test]
async fn paper_holds_every_organisation_with_its_number() {
    let site = site(30);
    let editor = site.colleague(Role::Editor);
    let page = editor.get("/beheer/controle?functie=informatie").await;
    page.assert_text("Stichting 25<").assert_no_text("Stichting 26<");
    page.assert_text("href=\"/beheer/controle/bellijst?functie=informatie\"");
    let paper = editor.get("/beheer/controle/bellijst?functie=informatie").await;
    paper.assert_page().assert_in_order(&["30 keer aanbod", "Stichting 1<", "0900 1001", "Stichting 30<", "0900 1030"]);
    assert_eq!(paper.text().matches("☐ klopt").count(), 30);
    editor.get("/beheer/controle/bellijst?functie=educatie").await.assert_text("Er is niets te controleren.");
    site.colleague(Role::Desk).get("/beheer/controle/bellijst").await.assert_status(403);
}
