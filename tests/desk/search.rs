//! `/loket`: one field for anything, and what stands open beside the results.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::{Cells, Field};

use crate::support::{Site, offering};

const FOR_DESK: &str = "Criteria: Wmo-beschikking. Direct nummer 0575 99 88 77, vraag naar Ans.";

fn rows() -> Vec<Cells> {
    vec![
        offering(
            "MK-0001",
            "Oppas aan huis",
            &[
                (Field::Organisation, "Zorgmaatjes"),
                (Field::Functions, "respijtzorg"),
                (Field::Funding, "wmo"),
                (Field::Indication, "ja"),
                (Field::Place, "Zutphen"),
                (Field::Phone, "0575 12 34 56"),
                (Field::HowToApply, "Bel of mail de coördinator."),
                (Field::WaitingTime, "ongeveer 3 weken"),
                (Field::WaitingTimeOn, "2026-03-12"),
                (Field::ReviewedOn, "2026-02-01"),
                (Field::DeskInfo, FOR_DESK),
            ],
        ),
        offering("MK-0002", "Cursus grenzen stellen", &[(Field::Functions, "educatie")]),
        offering("MK-0003", "Oude oppas", &[(Field::Status, "gestopt"), (Field::Successor, "MK-0001")]),
    ]
}

#[actix_web::test]
async fn a_row_says_what_one_says_on_the_telephone() {
    let site = Site::with(&rows());
    let desk = site.colleague(Role::Desk);
    for path in ["/loket?q=oppas", "/loket/rijen?q=oppas"] {
        let found = desk.get(path).await;
        found.assert_page().assert_text("1 keer hulp").assert_no_text("Cursus grenzen");
        found.assert_in_order(&[
            "Zorgmaatjes",
            "Zutphen",
            "Gemeente (Wmo)",
            "Indicatie nodig",
            "ongeveer 3 weken (op 12 maart 2026)",
        ]);
        found.assert_in_order(&["gecontroleerd op 1 februari 2026", "Bel of mail de coördinator.", "tel:+31575123456"]);
        found.assert_no_text("Ans").assert_text(r#"href="/loket?q=oppas&#38;open=MK-0001""#);
    }
}

#[actix_web::test]
async fn anything_finds_it_name_organisation_place_number_and_code() {
    let site = Site::with(&rows());
    let desk = site.colleague(Role::Desk);
    for typed in ["oppas", "Zorgmaatjes", "zutphen", "0575-123456", "mk-0001"] {
        let found = desk.get(&format!("/loket?q={typed}")).await;
        found.assert_page().assert_text(r#"data-code="MK-0001""#);
    }
    desk.get("/loket").await.assert_text("2 keer hulp").assert_text("Cursus grenzen");
    desk.get("/loket?q=oppas&functie=educatie").await.assert_text("Niets gevonden").assert_text("Zonder uw keuze");
}

#[actix_web::test]
async fn what_is_opened_shows_all_of_it_and_what_is_for_the_desk_only() {
    let site = Site::with(&rows());
    let desk = site.colleague(Role::Desk);
    let opened = desk.get("/loket?q=oppas&open=mk-0001").await;
    opened.assert_page().assert_text("Alleen voor verwijzers").assert_text(FOR_DESK);
    opened.assert_text(r#"class="to-list" href="/loket?q=oppas""#).assert_text("Neem contact op");
    desk.get("/loket?open=MK-0002").await.assert_no_text("Alleen voor verwijzers");
}

#[actix_web::test]
async fn what_stopped_or_never_was_is_said_kindly() {
    let site = Site::with(&rows());
    let desk = site.colleague(Role::Desk);
    let stopped = desk.get("/loket?open=MK-0003").await;
    stopped.assert_page().assert_text("gestopt").assert_text(r#"href="/loket?open=MK-0001""#);
    desk.get("/loket?open=MK-9999").await.assert_page().assert_text("Dit aanbod is er niet");
}

#[actix_web::test]
async fn help_for_everybody_is_no_answer_to_words_that_nobody_knows() {
    let site = Site::with(&[
        offering("MK-0001", "Steunpunt mantelzorg", &[(Field::Functions, "informatie"), (Field::Place, "Zutphen")]),
        offering("MK-0002", "Wilgenhof", &[(Field::Functions, "educatie")]),
    ]);
    let desk = site.colleague(Role::Desk);
    for path in ["/loket?q=xqzzy", "/loket/rijen?q=xqzzy"] {
        let found = desk.get(path).await;
        found
            .assert_text("Niets gevonden voor ‘xqzzy’. Dit is algemene hulp:</h2>")
            .assert_text("Steunpunt mantelzorg</a>");
        found.assert_no_text("keer hulp bij").assert_no_text("<mark>");
    }
    let nearby = desk.get("/loket/rijen?q=xqzzy+zutphen").await;
    nearby.assert_text("voor ‘xqzzy’. Dit is algemene hulp in de buurt van Zutphen:");
    site.get("/zoeken?q=xqzzy").await.assert_text("Wij begrepen uw vraag niet goed").assert_no_text("<mark>");
    // One of two words is told to be one.
    let some = desk.get("/loket/rijen?q=wilgenhof+xqzzy").await;
    some.assert_text("Dit komt het dichtst bij wat u zocht.").assert_text("<mark>Wilgenhof</mark>");
    some.assert_no_text("<mark>Steunpunt");
}

#[actix_web::test]
async fn the_beginning_of_a_word_finds_it_before_anything_that_looks_like_it() {
    let site = Site::with(&[
        offering("MK-0001", "Mantelzorgcoördinator", &[(Field::Functions, "advies-en-begeleiding")]),
        offering("MK-0002", "Mantelzorgkaart", &[(Field::Functions, "materiele-hulp")]),
        offering("MK-0003", "Mantelzorgcompliment", &[(Field::Functions, "materiele-hulp")]),
        offering("MK-0004", "Wilgenhof", &[(Field::Functions, "respijtzorg")]),
    ]);
    let desk = site.colleague(Role::Desk);
    for path in ["/loket/rijen?q=mantelzorgcoord", "/loket?q=mantelzorgco%C3%B6rd", "/zoeken?q=de+mantelzorgcoord"] {
        let found = desk.get(path).await;
        found.assert_text("coördinator</mark></a>").assert_no_text("U typte").assert_no_text("kaart</mark>");
    }
    // Of two that it may become, both.
    let both = desk.get("/loket/rijen?q=mantelzorgco").await;
    both.assert_text("2 keer hulp")
        .assert_text("<mark>Mantelzorgcoördinator")
        .assert_text("<mark>Mantelzorgcompliment");
    desk.get("/loket/rijen?q=wilgen").await.assert_text("1 keer hulp").assert_text("<mark>Wilgenhof");
    // What begins no word is a mistake, and so is what stands before another word.
    desk.get("/loket/rijen?q=wilgemhof").await.assert_text("Wij zochten op ‘wilgenhof’").assert_text("<mark>Wilgenhof");
    desk.get("/loket/rijen?q=mantelzorgcoord+wilgenhof").await.assert_no_text("<mark>Mantelzorgcoördinator");
}

#[actix_web::test]
async fn a_place_among_the_words_stands_in_its_own_field_and_in_every_link() {
    let site = Site::with(&rows());
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket?q=oppas+zutphen").await;
    page.assert_page().assert_text(r#"name="q" type="search" maxlength="1000" value="oppas""#);
    page.assert_text(r#"name="plaats" maxlength="60" value="Zutphen""#);
    page.assert_text(r#"href="/loket?q=oppas&#38;plaats=Zutphen&#38;open=MK-0001""#);
}

#[actix_web::test]
async fn without_a_number_the_desk_is_not_sent_to_the_line_for_carers() {
    let by = |name: &'static str| (Field::Organisation, name);
    let site = Site::with(&[
        offering("MK-0001", "Oppas aan huis", &[by("Zorgmaatjes"), (Field::Website, "https://zorgmaatjes.example")]),
        offering("MK-0002", "Praatgroep", &[by("Zorgmaatjes"), (Field::Phone, "0575 12 34 56")]),
        offering("MK-0003", "Cursus", &[by("Iemand anders")]),
        offering("MK-0004", "Lezing", &[by("Iemand anders"), (Field::Email, "lezing@voorbeeld.nl")]),
        offering("MK-0005", "Wilgenhof", &[by("Wilgenhof"), (Field::Website, "https://wilgenhof.example")]),
    ]);
    let desk = site.colleague(Role::Desk);
    let wrong = |code: &str| format!("href=\"/loket/melding?code={code}&#38;terug=%2Floket%3Fopen%3D{code}\"");
    for (code, other, what) in
        [("MK-0001", "MK-0002", "wel een telefoonnummer."), ("MK-0003", "MK-0004", "wel contactgegevens.")]
    {
        let opened = desk.get(&format!("/loket?open={code}")).await;
        opened.assert_page().assert_text("Geen telefoonnummer bekend.").assert_text(&wrong(code));
        opened
            .assert_text(&format!("Bij <a href=\"/loket?open={other}\">"))
            .assert_text(what)
            .assert_no_text("Hulp nodig? Bel");
    }
    let alone = desk.get("/loket?open=MK-0005").await;
    alone.assert_text("https://wilgenhof.example").assert_text("Geen telefoonnummer bekend. Weet u het nummer?");
    desk.get("/loket?open=MK-0002").await.assert_no_text("Geen telefoonnummer");
    site.get("/aanbod/MK-0001").await.assert_no_text("de redactie</a>");
}
