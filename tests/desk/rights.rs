//! Who gets in.

use actix_web::test::TestRequest;
use mantelkaart::model::choice::Role;

use crate::support::Site;

#[actix_web::test]
async fn the_desk_is_for_the_desk_and_the_editors_screens_for_editors() {
    let site = Site::with(&[]);
    site.get("/loket").await.assert_redirect("/inloggen?verder=%2Floket");
    site.get("/loket/rijen?q=oppas").await.assert_status(303);
    let (desk, editor, admin) = (site.colleague(Role::Desk), site.colleague(Role::Editor), site.colleague(Role::Admin));
    for path in ["/loket", "/loket/rijen"] {
        desk.get(path).await.assert_page().assert_header("cache-control", "no-store");
        admin.get(path).await.assert_page();
        editor.get(path).await.assert_status(403).assert_text("Naar het overzicht");
    }
    desk.get("/beheer").await.assert_status(403);
    desk.get("/beheer/aanbod").await.assert_status(403);
}

#[actix_web::test]
async fn everybody_is_led_to_their_own_screens() {
    let site = Site::with(&[]);
    let desk = site.colleague(Role::Desk).get("/loket").await;
    desk.assert_text(r#"class="name" href="/loket""#).assert_no_text(r#"href="/beheer""#);
    desk.assert_text(r#"aria-label="Hoofdmenu"><a href="/loket" aria-current="page">Zoeken</a>"#);
    assert_eq!(desk.text().matches("<nav class=\"wrap nav").count(), 1, "one line of menu for one part");
    let account = site.colleague(Role::Desk).get("/account").await;
    account.assert_text(r#"aria-label="Hoofdmenu"><a href="/loket">Zoeken</a>"#);
    let editor = site.colleague(Role::Editor).get("/beheer").await;
    editor.assert_text(r#"class="name" href="/beheer""#).assert_no_text(r#"href="/loket""#);
    let admin = site.colleague(Role::Admin).get("/beheer").await;
    admin.assert_text(r#"href="/loket""#).assert_text(r#"href="/beheer""#);
}

/// What can be sent at the desk, as `src/routes.rs` says, with something in the place of what differs.
fn posts() -> Vec<String> {
    let routes = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/routes.rs")).expect("it is there");
    let starts = routes.split(".service(").filter_map(|line| {
        let (kind, rest) = line.split_once('(')?;
        let path = rest.trim_start().strip_prefix('"')?.split('"').next()?;
        let filled = |part: &str| if part.starts_with('{') { "1".to_owned() } else { part.to_owned() };
        let path = path.split('/').map(filled).collect::<Vec<_>>().join("/");
        (matches!(kind, "form" | "action") && path.starts_with("/loket")).then_some(path)
    });
    starts.collect()
}

#[actix_web::test]
async fn no_form_of_the_desk_is_taken_with_a_forged_mark_or_from_who_may_not() {
    let site = Site::with(&[]);
    let posts = posts();
    assert!(posts.len() >= 4, "{posts:?}");
    let (desk, editor) = (site.colleague(Role::Desk), site.colleague(Role::Editor));
    for path in posts {
        let forged = || TestRequest::post().uri(&path).set_form([("csrf", "geraden")]);
        assert_eq!(desk.ask(forged()).await.status, 403, "{path}");
        assert_eq!(editor.post(&path, &[]).await.status, 403, "{path}");
        assert!([303, 401].contains(&site.ask(forged()).await.status.as_u16()), "{path}");
    }
}
