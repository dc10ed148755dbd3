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
