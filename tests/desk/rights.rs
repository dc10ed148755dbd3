//! Who gets in.

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
    let editor = site.colleague(Role::Editor).get("/beheer").await;
    editor.assert_text(r#"class="name" href="/beheer""#).assert_no_text(r#"href="/loket""#);
    let admin = site.colleague(Role::Admin).get("/beheer").await;
    admin.assert_text(r#"href="/loket""#).assert_text(r#"href="/beheer""#);
}
