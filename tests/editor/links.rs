//! Websites that do not answer, as an editor sees them.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::link_check::{self, LinkCheck};

use crate::support::{Site, database, offering, put_as};

fn failed(url: &str, is_dead: bool) -> LinkCheck {
    LinkCheck {
        url: url.to_owned(),
        checked_at: "2026-03-12T10:00:00Z".to_owned(),
        trouble: "De pagina bestaat niet meer (404).".to_owned(),
        failures: if is_dead { 2 } else { 1 },
        failing_since: "2026-03-10T10:00:00Z".to_owned(),
        is_dead,
        next_at: "2026-03-19T10:00:00Z".to_owned(),
    }
}

fn site(websites: &[(&str, &str)]) -> Site {
    let database = database();
    let row = |(code, website): &(&str, &str)| offering(code, &format!("Hulp {code}"), &[(Field::Website, *website)]);
    put_as(&database, "steunpunt", &websites.iter().map(row).collect::<Vec<_>>());
    let renewed = database.write_beside(|connection| link_check::renew(connection, "2026-03-01T10:00:00Z"));
    renewed.expect("the list is made");
    Site::on(database)
}

fn note(site: &Site, check: &LinkCheck) {
    site.database.write_beside(|connection| link_check::note(connection, check)).expect("it is written");
}

#[actix_web::test]
async fn dead_websites_stand_with_their_offerings_and_the_way_to_mend_them() {
    let (dead, doubtful) = ("https://weg.example/a", "https://soms.example/");
    let site = site(&[("A-1", dead), ("A-2", &format!("https://goed.example/|{dead}")), ("A-3", doubtful)]);
    let editor = site.colleague(Role::Editor);
    editor.get("/beheer/links").await.assert_page().assert_text("0 van 3 websites");
    note(&site, &failed(dead, true));
    note(&site, &failed(doubtful, false));
    let page = editor.get("/beheer/links").await;
    page.assert_page().assert_in_order(&[
        "Werkt niet (1)",
        dead,
        "De pagina bestaat niet meer (404).",
        "/beheer/aanbod/A-1",
        "/beheer/aanbod/A-2",
        "Misschien tijdelijk (1)",
        doubtful,
        "/beheer/aanbod/A-3",
    ]);
    editor.get("/beheer").await.assert_page().assert_text("<strong>1</strong> website die niet werkt");
}

#[actix_web::test]
async fn trying_again_visits_no_address_of_our_own_and_none_that_nobody_has() {
    let inside = "http://intern.invalid/";
    let site = site(&[("A-1", inside)]);
    let editor = site.colleague(Role::Editor);
    let press = [("website", "http://169.254.169.254/latest")];
    editor.post("/beheer/links/opnieuw", &press).await.assert_redirect("/beheer/links");
    editor.get("/beheer/links").await.assert_text("Geen enkel aanbod heeft deze website nog.");
    editor.post("/beheer/links/opnieuw", &[("website", inside)]).await.assert_redirect("/beheer/links");
    editor.get("/beheer/links").await.assert_text("werkt nog niet").assert_text("Misschien tijdelijk (1)");
    editor.post("/beheer/links/opnieuw", &[("website", inside)]).await.assert_redirect("/beheer/links");
    editor.get("/beheer/links").await.assert_text("is net nog geprobeerd");
    let restricted = site.restricted(&[]);
    restricted.get("/beheer/links").await.assert_text(inside).assert_no_text("Nu opnieuw proberen");
    restricted.post("/beheer/links/opnieuw", &[("website", inside)]).await.assert_status(403);
    let log = site.colleague(Role::Admin).get("/beheer/logboek").await;
    log.assert_text("Website nagegaan").assert_text(inside);
    site.colleague(Role::Desk).post("/beheer/links/opnieuw", &press).await.assert_status(403);
}
