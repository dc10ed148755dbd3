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

/// What can be sent by staff, as `src/routes.rs` says, and who may: the addresses, with something in the place of what
/// differs.
fn posts() -> (Vec<String>, Vec<String>) {
    let routes = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/routes.rs")).expect("it is there");
    let (before, admins) = routes.split_once("// admins").expect("the admins have their part");
    let paths = |part: &str| -> Vec<String> {
        let starts = part.split(".service(").filter_map(|line| {
            let (kind, rest) = line.split_once('(')?;
            let path = rest.trim_start().strip_prefix('"')?.split('"').next()?;
            let is_staff = ["/beheer", "/account", "/uitloggen"].iter().any(|start| path.starts_with(start));
            (matches!(kind, "form" | "action") && is_staff).then(|| filled(path))
        });
        starts.collect()
    };
    let (mut everybody, mut admins) = (paths(before), paths(admins));
    let trial = everybody.iter().position(|path| path == "/beheer/mail/proef").expect("it is there");
    admins.push(everybody.remove(trial));
    (everybody, admins)
}

/// `/beheer/bronnen/{id}` → `/beheer/bronnen/1`.
fn filled(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "1" } else { part }).collect::<Vec<_>>().join("/")
}

#[actix_web::test]
async fn no_form_is_taken_with_a_forged_mark_or_from_who_may_not() {
    let site = Site::with(&[]);
    let (everybody, admins) = posts();
    assert!(everybody.len() > 35 && admins.len() > 8, "{everybody:?} {admins:?}");
    let (admin, editor, desk) = (Role::Admin, Role::Editor, Role::Desk);
    let (admin, editor, desk) = (site.colleague(admin), site.colleague(editor), site.colleague(desk));
    for path in everybody.iter().chain(&admins) {
        let forged = || TestRequest::post().uri(path).set_form([("csrf", "geraden")]);
        let answers = [admin.ask(forged()).await, admin.ask(TestRequest::post().uri(path)).await];
        assert!(answers.iter().all(|answer| answer.status == 403), "{path}: {}", answers[0].status);
        let nobody = site.ask(forged()).await;
        assert!([303, 401].contains(&nobody.status.as_u16()), "{path}: {}", nobody.status);
        if path.starts_with("/beheer") {
            assert_eq!(desk.post(path, &[]).await.status, 403, "{path}");
        }
    }
    for path in &admins {
        assert_eq!(editor.post(path, &[]).await.status, 403, "{path}");
    }
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
    desk.assert_status(403).assert_text("Naar het loket").assert_no_text("Naar het overzicht");
    editor.get("/verzonnen").await.assert_status(404).assert_text("Liever bellen");
    site.get("/beheer/verzonnen").await.assert_status(404).assert_text("Liever bellen");
}
