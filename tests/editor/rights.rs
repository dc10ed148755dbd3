//! Who gets in, and what becomes of who doesn't.

use actix_web::test::TestRequest;
use mantelkaart::model::choice::Role;

use crate::support::Site;

#[actix_web::test]
async fn nobody_sees_the_desk_without_signing_in() {
    let site = Site::with(&[]);
    site.get("/beheer").await.assert_redirect("/inloggen?verder=%2Fbeheer");
    site.colleague(Role::Desk).get("/beheer").await.assert_status(403);
    site.colleague(Role::Editor).get("/beheer").await.assert_page().assert_header("cache-control", "no-store");
    site.colleague(Role::Admin).get("/beheer").await.assert_page();
}

#[actix_web::test]
async fn a_form_without_the_mark_of_the_session_does_nothing() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    let forged = TestRequest::post().uri("/uitloggen").set_form([("csrf", "geraden")]);
    editor.ask(forged).await.assert_status(403);
    editor.get("/beheer").await.assert_page();
    editor.post("/uitloggen", &[]).await.assert_redirect("/inloggen");
    editor.get("/beheer").await.assert_redirect("/inloggen?verder=%2Fbeheer");
}

#[actix_web::test]
async fn what_was_typed_is_kept_when_the_session_has_ended() {
    let site = Site::with(&[]);
    let answer = site.ask(TestRequest::post().uri("/uitloggen").set_form([("titel", "Een lange tekst")])).await;
    answer.assert_status(401);
    assert!(answer.text().contains("titel=Een+lange+tekst"), "{}", answer.text());
}

#[actix_web::test]
async fn an_error_of_staff_has_their_frame_and_a_way_back() {
    let site = Site::with(&[]);
    let editor = site.colleague(Role::Editor);
    let too_large = "x".repeat(300 * 1024);
    let forged = TestRequest::post().uri("/beheer/controle").set_form([("csrf", "geraden")]);
    let answers = [
        (403, "mag u hier niet doen", editor.get("/beheer/logboek").await),
        (404, "pagina is er niet", editor.get("/beheer/aanbod/bestaat-niet").await),
        (404, "pagina is er niet", editor.get("/beheer/verzonnen").await),
        (413, "te groot", editor.post("/beheer/controle", &[("opmerking", &too_large)]).await),
        (403, "formulier is te oud", editor.ask(forged).await),
    ];
    for (status, said, answer) in &answers {
        answer.assert_status(*status).assert_text(said).assert_text("voor medewerkers");
        answer.assert_text("Naar het overzicht").assert_none(&["Liever bellen", "soort hulp", "of bel"]);
        answer.assert_header("cache-control", "no-store");
    }
    let desk = site.colleague(Role::Desk).get("/beheer").await;
    desk.assert_status(403).assert_text("Naar mijn account").assert_no_text("Naar het overzicht");
    editor.get("/verzonnen").await.assert_status(404).assert_text("Liever bellen");
    site.get("/beheer/verzonnen").await.assert_status(404).assert_text("Liever bellen");
}
