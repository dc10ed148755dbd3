//! Telling the editors, in one field.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use crate::support::{Site, offering};

fn site() -> Site {
    let stopped = [(Field::Status, "gestopt")];
    Site::with(&[offering("A-1", "Oppas thuis", &[]), offering("A-8", "Oude oppas", &stopped)])
}

#[actix_web::test]
async fn what_is_wrong_reaches_the_editors() {
    let site = site();
    let (desk, editor) = (site.colleague(Role::Desk), site.colleague(Role::Editor));
    desk.get("/loket?q=oppas").await.assert_text("/loket/melding?code=A-1&#38;terug=%2Floket%3Fq%3Doppas");
    let form = desk.get("/loket/melding?code=a-1&terug=%2Floket%3Fq%3Doppas").await;
    form.assert_page().assert_text("Oppas thuis").assert_text("value=\"/loket?q=oppas\"");
    let fields = [("code", "A-1"), ("terug", "/loket?q=oppas"), ("tekst", "Het nummer is <b>anders</b>.")];
    desk.post("/loket/melding", &fields).await.assert_redirect("/loket?q=oppas");
    desk.get("/loket").await.assert_text("Uw melding is bij de redactie");
    let told = editor.get("/beheer/meldingen").await;
    let who = format!("{}, van het loket", desk.account.name);
    told.assert_no_text("Iets anders");
    told.assert_page().assert_in_order(&[
        "Oppas thuis",
        &who,
        "Er klopt iets niet",
        "Het nummer is &#60;b&#62;anders&#60;/b&#62;.",
    ]);
    told.assert_no_text(&desk.account.email);
    // The same words of another colleague are told as hers.
    let other = site.colleague(Role::Admin);
    other.post("/loket/melding", &fields).await.assert_redirect("/loket?q=oppas");
    let told = editor.get("/beheer/meldingen").await;
    assert_eq!(told.text().matches(", van het loket").count(), 2);
    site.get("/melding/A-1").await.assert_page().assert_no_text("Er klopt iets niet");
}

#[actix_web::test]
async fn what_is_missing_reaches_them_too_and_can_be_dealt_with() {
    let site = site();
    let (desk, editor) = (site.colleague(Role::Desk), site.restricted(&[]));
    let text = "De nachtoppas van Buurtkracht";
    desk.get("/loket/melding").await.assert_page().assert_text("Wat mist er?");
    for _ in 0..2 {
        desk.post("/loket/melding", &[("tekst", text)]).await.assert_redirect("/loket");
    }
    editor.get("/beheer").await.assert_text("/beheer/meldingen");
    let told = editor.get("/beheer/meldingen?van=loket").await;
    told.assert_page().assert_in_order(&["Dit aanbod mist", "2 keer gemeld", text, "/beheer/aanbod/nieuw"]);
    told.assert_no_text("href=\"/beheer/aanbod/\"").assert_no_text("mag deze lijsten niet wijzigen");
    let (_, rest) = told.text().split_once("action=\"/beheer/meldingen/").expect("it has a button");
    let address = format!("/beheer/meldingen/{}", rest.split('"').next().unwrap_or_default());
    editor.post(&address, &[]).await.assert_status(303);
    editor.get("/beheer/meldingen").await.assert_no_text(text);
    editor.get("/beheer/meldingen?klaar=1").await.assert_text(text);
    let log = site.colleague(Role::Admin).get("/beheer/logboek").await;
    log.assert_text("een aanbod dat mist");
}

#[actix_web::test]
async fn what_can_not_be_sent_is_kept() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let refused = desk.post("/loket/melding", &[("code", "A-1"), ("terug", "//kwaad.nl"), ("tekst", " ")]).await;
    refused.assert_status(422).assert_text("wat er niet klopt").assert_text("name=\"terug\" value=\"/loket\"");
    let long = "veel ".repeat(500);
    let refused = desk.post("/loket/melding", &[("tekst", &long)]).await;
    refused.assert_status(422).assert_text("letters te lang").assert_text("veel veel veel");
    desk.post("/loket/melding", &[("code", "A-7"), ("tekst", "x")]).await.assert_status(404);
    desk.post("/loket/melding", &[("code", "A-8"), ("tekst", "Bestaat nog wel")]).await.assert_status(303);
    site.colleague(Role::Editor).post("/loket/melding", &[("tekst", "x")]).await.assert_status(403);
    site.colleague(Role::Editor)
        .get("/beheer/meldingen")
        .await
        .assert_text("Bestaat nog wel")
        .assert_no_text("veel veel");
}

/// It is about no offering, so no visitor can say it.
#[actix_web::test]
async fn a_visitor_can_not_say_that_an_offering_is_missing() {
    use actix_web::test::TestRequest;
    let site = site();
    site.get("/melding/A-1").await.assert_page().assert_no_text("value=\"mist\"");
    let sent = TestRequest::post().uri("/melding/A-1").set_form([("soort", "mist"), ("tekst", "x")]);
    site.ask(sent).await.assert_status(422);
}
