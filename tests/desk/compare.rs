//! Offerings side by side: for everybody, and with what only the desk may know.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use crate::support::{Site, offering};

fn site() -> Site {
    Site::with(&[
        offering(
            "A-1",
            "Oppas thuis",
            &[
                (Field::Funding, "wmo"),
                (Field::Indication, "ja"),
                (Field::WaitingTime, "6 weken"),
                (Field::WaitingTimeOn, "2026-03-12"),
                (Field::Phone, "0575 123456"),
                (Field::DeskInfo, "Direct nummer 0575 998877"),
            ],
        ),
        offering(
            "A-2",
            "Logeerhuis",
            &[(Field::Funding, "wlz"), (Field::Indication, "ja"), (Field::HowToApply, "Bel.")],
        ),
        offering("A-3", "Cursus", &[]),
        offering("A-4", "Praatgroep", &[]),
        offering("A-5", "Wandelen", &[]),
        offering("A-8", "Oude oppas", &[(Field::Status, "gestopt"), (Field::Successor, "A-1")]),
        offering("A-9", "Opgeheven", &[(Field::Status, "gestopt")]),
    ])
}

#[actix_web::test]
async fn two_stand_side_by_side_and_what_differs_is_said_in_words() {
    let site = site();
    let page = site.get("/vergelijken?aanbod=a-1&aanbod=A-2").await;
    page.assert_page().assert_header("cache-control", "private, max-age=60").assert_text("content=\"noindex\"");
    page.assert_in_order(&[
        "Oppas thuis",
        "Logeerhuis",
        "Wie betaalt",
        "verschilt",
        "De gemeente (Wmo)",
        "Het zorgkantoor (Wlz)",
    ]);
    page.assert_in_order(&["Indicatie", "verschilt", "bij uw gemeente", "bij het CIZ"]);
    page.assert_in_order(&[
        "Wachttijd",
        "6 weken (op 12 maart 2026)",
        "Niet bekend",
        "Aanmelden",
        "Niet bekend",
        "Bel.",
    ]);
    page.assert_in_order(&["Voor wie", "gelijk", "Alle mantelzorgers"]).assert_text("href=\"tel:+31575123456\"");
    page.assert_no_text("998877").assert_no_text("voor verwijzers");
}

#[actix_web::test]
async fn the_desk_sees_what_is_for_the_desk_beside_it() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket/vergelijken?q=oppas&aanbod=A-1&aanbod=A-2").await;
    page.assert_page().assert_in_order(&["Alleen voor verwijzers", "Direct nummer 0575 998877", "Niet bekend"]);
    page.assert_text("href=\"/loket?open=A-1\"").assert_text("href=\"/loket?q=oppas&#38;aanbod=A-1&#38;aanbod=A-2\"");
    site.get("/loket/vergelijken?aanbod=A-1").await.assert_status(303);
    site.colleague(Role::Editor).get("/loket/vergelijken?aanbod=A-1").await.assert_status(403);
    // Each can go on the list from here, and one stays here.
    page.assert_in_order(&[
        "Oppas thuis</a>",
        "action=\"/loket/lijst/erbij\"",
        "name=\"terug\" value=\"/loket/vergelijken?q=oppas&#38;aanbod=A-1&#38;aanbod=A-2\"",
        "value=\"A-1\"><span aria-hidden=\"true\">+</span> Op de lijst",
        "Logeerhuis</a>",
        "value=\"A-2\"><span aria-hidden=\"true\">+</span> Op de lijst",
    ]);
    desk.post("/loket/lijst/erbij", &[("code", "A-2")]).await.assert_status(303);
    let page = desk.get("/loket/vergelijken?aanbod=A-1&aanbod=A-2").await;
    page.assert_in_order(&[
        "value=\"A-1\"><span aria-hidden=\"true\">+",
        "action=\"/loket/lijst/eraf\"",
        "value=\"A-2\"",
    ]);
    site.get("/vergelijken?aanbod=A-1&aanbod=A-2")
        .await
        .assert_no_text("Op de lijst")
        .assert_no_text("<form class=\"add\"");
    // Nobody knows more than is public: no empty line.
    desk.get("/loket/vergelijken?aanbod=A-2&aanbod=A-3").await.assert_no_text("voor verwijzers");
}

#[actix_web::test]
async fn what_can_not_be_compared_is_said_kindly() {
    let site = site();
    let page = site.get("/vergelijken?aanbod=A-8&aanbod=A-2&aanbod=A-9&aanbod=geen%3Cb%3E").await;
    page.assert_page().assert_text("‘Oude oppas’ is gestopt.").assert_text("In de plaats kwam ‘Oppas thuis’");
    page.assert_text("href=\"/vergelijken?aanbod=A-2&#38;aanbod=A-1\"").assert_text("‘Opgeheven’ is gestopt.");
    page.assert_text("‘geen&#60;b&#62;’ is er niet").assert_text("U ziet er nu één");
    site.get("/vergelijken").await.assert_page().assert_text("twee tot 4");
    let many = site.get("/vergelijken?aanbod=A-1&aanbod=A-2&aanbod=A-3&aanbod=A-4&aanbod=A-5&aanbod=a-1").await;
    many.assert_page().assert_text("U ziet de eerste 4").assert_text("Praatgroep").assert_no_text("Wandelen");
    many.assert_text("href=\"/vergelijken?aanbod=A-1&#38;aanbod=A-2&#38;aanbod=A-3\"");
}

#[actix_web::test]
async fn what_is_ticked_stays_ticked_while_one_searches_on() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let page = desk.get("/loket?q=cursus&aanbod=A-1&aanbod=A-3").await;
    page.assert_text("value=\"A-3\" checked").assert_text("value=\"A-1\" checked> Vergelijk Oppas thuis");
    page.assert_text("formaction=\"/loket/vergelijken\"").assert_text("open=A-3");
    page.assert_text("aanbod=A-1&#38;aanbod=A-3&#38;open=A-3");
}

#[actix_web::test]
async fn who_names_nobody_is_for_everybody() {
    let site = Site::with(&[
        offering("B-1", "Alzheimercafé", &[(Field::Conditions, "dementie"), (Field::CaresFor, "partner")]),
        offering("B-2", "Steunpunt", &[]),
        offering("B-3", "Inloop", &[]),
    ]);
    let desk = site.colleague(Role::Desk);
    let pages = [
        site.get("/vergelijken?aanbod=B-1&aanbod=B-2").await,
        desk.get("/loket/vergelijken?aanbod=B-1&aanbod=B-2").await,
    ];
    for page in pages {
        page.assert_in_order(&["U zorgt voor", "partner", ">Iedereen<", "Ziekte of beperking", "Dementie", ">Alle<"]);
        let line = page.text().split("Ziekte of beperking").nth(1).and_then(|rest| rest.split("</tr>").next());
        assert!(line.is_some_and(|line| !line.contains("Niet bekend")), "{line:?}");
    }
    // Where nobody names any it is no question.
    site.get("/vergelijken?aanbod=B-2&aanbod=B-3").await.assert_no_text("Ziekte of beperking");
}
