//! Every way to the steunpunt, and when it answers: in words for everyone, as data for the script that says ‘open now’.

use crate::support::{Site, database};
use mantelkaart::config::Site as Settings;

const SETTINGS: &str = "[steunpunt]\nnaam = \"Steunpunt Proefstad\"\ntelefoon = \"0575 12 34 56\"\nwhatsapp = \"06 12 34 56 78\"\n\
    email = \"hallo@steunpunt.example\"\nwebsite = \"https://steunpunt.example\"\nopeningstijden = \"op werkdagen\"\n\
    open = [\"ma-vr 9:00-17:00\", \"wo 9:00-12:30, 13:00-16:00\"]\ngesloten = [\"2020-12-25\", \"2999-12-25\"]\n\
    buiten_openingstijden = \"Spreek het bandje <in>.\"\n";

fn with(settings: &str) -> Site {
    let database = database();
    std::fs::write(database.options().site_file(), settings).expect("it is written");
    Site::on(database)
}

#[actix_web::test]
async fn the_page_says_every_way_and_the_hours_of_each_day_in_words() {
    let page = with(SETTINGS).get("/contact").await;
    page.assert_page().assert_in_order(&[
        "<h1>Contact</h1>",
        "<bdi>Steunpunt Proefstad</bdi></h2>",
        "tel:+31575123456",
        "https://wa.me/31612345678",
        "mailto:hallo@steunpunt.example",
        "https://steunpunt.example",
        "Openingstijden</h2>",
        "<li>maandag: 9.00 tot 17.00 uur</li>",
        "<li>woensdag: 9.00 tot 12.30 uur, 13.00 tot 16.00 uur</li>",
        "<li>zondag: gesloten</li>",
        "<li>woensdag 25 december</li>",
        "Is het steunpunt dicht?</h2>",
        "Spreek het bandje &#60;in&#62;.",
        "tel:112",
        "tel:08000113",
    ]);
    page.assert_none(&["Nu open<", "Nu gesloten<", "vrijdag 25 december"]);
}

#[actix_web::test]
async fn every_page_leads_there_and_holds_hours_rather_than_whether_it_is_open() {
    let site = with(SETTINGS);
    for address in ["/", "/over", "/zoeken?q=oppas", "/weg"] {
        let page = site.get(address).await;
        page.assert_in_order(&["tel:+31575123456", "href=\"/contact\"", "https://wa.me/31612345678", "mailto:hallo"]);
        page.assert_text("data-open=\"0-540-1020 1-540-1020 2-540-750 2-780-960 3-540-1020 4-540-1020\"");
        page.assert_text("data-closed=\"2020-12-25 2999-12-25\"").assert_text("data-hour=\"# uur\"");
    }
    let own_words = SETTINGS.replace("\"op werkdagen\"", "\"ma t/m vr\"");
    with(&own_words).get("/?taal=en").await.assert_text("Monday–Tuesday 9").assert_no_text("ma t/m vr");
    let english = with(&own_words).get("/contact?taal=en").await;
    english.assert_text("(day and night, free of charge)").assert_no_text("dag en nacht");
    site.get("/?taal=en").await.assert_text("data-again=\"Closed now. Open again: #\"");
    site.get("/sitemap.xml").await.assert_text("/contact<");
}

#[actix_web::test]
async fn who_says_no_hours_gets_no_script_and_who_has_nothing_no_empty_line() {
    with("steunpunt.telefoon = \"0575 12 34 56\"\n").get("/").await.assert_none(&["data-open", "/open.", "wa.me"]);
    let nothing = with("steunpunt.telefoon = \"\"\nsteunpunt.website = \"\"\n").get("/contact").await;
    nothing.assert_page().assert_text("heeft geen eigen nummer").assert_text("tel:08000113");
    nothing.assert_none(&["Openingstijden</h2>", "Is het steunpunt dicht?"]);
}

#[test]
fn a_broken_line_is_named_at_the_start() {
    for (line, named) in [
        ("steunpunt.open = [\"maandag 9-17\"]", "‘maandag 9-17’ is niet te lezen"),
        ("steunpunt.gesloten = [\"kerst\"]", "‘kerst’ is geen dag"),
    ] {
        let database = database();
        std::fs::write(database.options().site_file(), line).expect("it is written");
        let error = Settings::load(database.options()).expect_err(line);
        assert!(error.file == "mantelkaart.toml" && error.reason.contains(named), "{error:?}");
    }
}
