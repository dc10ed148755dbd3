//! Pieces of this site on a page of another: who may show them, what they say, and that nothing else may be shown so.

use std::fs;

use actix_web::http::header::COOKIE;
use actix_web::test::TestRequest;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;

use crate::support::{Answer, Finished, Home, Site, database, offering, program, put};

const CITY: &str = "https://www.zutphen.nl";
const PIECES: [&str; 2] = ["/inbedden/zoeken", "/inbedden/aanbod?functie=respijtzorg"];

fn site(settings: &str) -> Site {
    let database = database();
    let respite = |place| [(Field::Functions, "respijtzorg"), (Field::Place, place), (Field::Phone, "0575 12 34 56")];
    let rows: Vec<_> =
        (1..=7).map(|n| offering(&format!("P-{n}"), &format!("Oppas {n}"), &respite("Zutphen"))).collect();
    put(&database, &rows);
    fs::write(database.options().site_file(), settings).expect("it is written");
    Site::on(database)
}

fn allowing() -> Site {
    site("[inbedden]\ntoegestaan = [\"https://www.Zutphen.nl/\", \"https://wijkteam.example:8443\"]\n")
}

fn ancestors(answer: &Answer) -> &str {
    answer.header("content-security-policy").split("frame-ancestors ").nth(1).expect("it says who may show it")
}

#[actix_web::test]
async fn pieces_may_be_shown_by_the_sites_that_are_named_and_nothing_else_by_anybody() {
    let site = allowing();
    for address in PIECES {
        let piece = site.get(address).await;
        piece.assert_page().assert_header("cache-control", "no-store").assert_header("x-frame-options", "");
        assert_eq!(ancestors(&piece), "https://www.zutphen.nl https://wijkteam.example:8443", "{address}");
        assert!(piece.header("content-security-policy").starts_with("default-src 'none'; style-src 'self'"));
    }
    for address in ["/", "/zoeken", "/inbedden.js", "/inbedden/kleuren.css?kleur=0b5d5b", "/inbedden/iets", "/inloggen"]
    {
        // Twice: the second time from what was kept.
        for _ in 0..2 {
            assert_eq!(ancestors(&site.get(address).await), "'none'", "{address}");
        }
    }
    let closed = Site::with(&[]);
    assert_eq!(ancestors(&closed.get("/inbedden/zoeken").await), "'none'");
}

#[actix_web::test]
async fn the_height_is_told_to_a_site_that_may_show_it_and_to_no_other() {
    let site = allowing();
    let told = async |van: &str| {
        let piece = site.get(&format!("/inbedden/zoeken?van={van}")).await;
        piece.text().split("data-naar=\"").nth(1).expect("a script").split('"').next().map(str::to_owned)
    };
    assert_eq!(told("https%3A%2F%2Fwww.zutphen.nl").await.as_deref(), Some(CITY));
    for other in ["", "*", "https://kwaad.example", "http://www.zutphen.nl", "https://www.zutphen.nl.kwaad.example"] {
        assert_eq!(told(other).await.as_deref(), Some(""), "{other}");
    }
}

#[actix_web::test]
async fn who_opens_a_piece_by_itself_reads_where_it_may_be_shown() {
    let alone = async |site: &Site| {
        site.ask(TestRequest::get().uri("/inbedden/zoeken?kleur=fff").insert_header(("sec-fetch-dest", "document")))
            .await
    };
    let site = allowing();
    let said = alone(&site).await;
    said.assert_text("Dit hoort op een andere site")
        .assert_text("Het mag op https://www.zutphen.nl, https://wijkteam.");
    said.assert_text("niet goed te lezen").assert_no_text("kleuren.css");
    alone(&Site::with(&[])).await.assert_text("Het mag nu op geen enkele site.");
    let framed = TestRequest::get().uri("/inbedden/zoeken").insert_header(("sec-fetch-dest", "iframe"));
    site.ask(framed).await.assert_no_text("Dit hoort op een andere site");
}

#[actix_web::test]
async fn a_list_leads_to_the_whole_site_in_its_own_language_and_leaves_no_cookie() {
    let site = allowing();
    let list = site.get("/inbedden/aanbod?functie=respijtzorg&plaats=Zutphen&q=iets&taal=ar&aantal=3").await;
    list.assert_page().assert_header("set-cookie", "").assert_text("<base target=\"_top\">");
    list.assert_in_order(&["dir=\"rtl\"", "href=\"/aanbod/P-", "?taal=ar\"", "0575 12 34 56", "#uitkomst\""]);
    list.assert_text("href=\"/zoeken?functie=respijtzorg&#38;plaats=Zutphen&#38;taal=ar#uitkomst\"");
    assert_eq!(list.text().matches("<li class=\"result\"").count(), 3);
    let usual = site.get("/inbedden/aanbod").await;
    assert_eq!(usual.text().matches("<li class=\"result\"").count(), 5);
    usual.assert_text("<h1>Hulp voor wie voor een ander zorgt</h1>").assert_text("Alle 7 bekijken");
    let remembered = TestRequest::get().uri("/inbedden/zoeken?taal=en").insert_header((COOKIE, "taal=tr"));
    site.ask(remembered).await.assert_text("<html lang=\"en\"").assert_header("set-cookie", "");
    site.get("/inbedden/zoeken?functie=respijtzorg&taal=tr").await.assert_in_order(&[
        "action=\"/zoeken#uitkomst\"",
        "name=\"functie\" value=\"respijtzorg\"",
        "name=\"taal\" value=\"tr\"",
    ]);
    let nothing = site.get("/inbedden/aanbod?functie=educatie&plaats=Nergenshuizen").await;
    nothing.assert_page().assert_text("kennen wij niet").assert_text("Wij vonden geen hulp.").assert_text("tel:");
}

#[actix_web::test]
async fn colours_of_the_other_site_hold_where_they_can_be_read() {
    let site = allowing();
    let piece = site.get("/inbedden/zoeken?kleur=%237A1F5C&achtergrond=fff").await;
    let sheet = "/inbedden/kleuren.css?kleur=7a1f5c&#38;achtergrond=ffffff";
    piece.assert_text(&format!("href=\"{sheet}\""));
    let colours = site.get(&sheet.replace("&#38;", "&")).await;
    colours.assert_status(200).assert_header("content-type", "text/css; charset=utf-8");
    colours.assert_text("--utrecht-link-color:#7a1f5c;").assert_text("only light");
    for wrong in ["kleur=eeeeee", "kleur=rood", "kleur=0b5d5b%3B%7D", "achtergrond=888888", ""] {
        site.get(&format!("/inbedden/kleuren.css?{wrong}")).await.assert_status(404);
        site.get(&format!("/inbedden/zoeken?{wrong}")).await.assert_page().assert_no_text("kleuren.css");
    }
}

#[actix_web::test]
async fn the_script_for_other_sites_knows_which_may_use_it() {
    let script = allowing().get("/inbedden.js").await;
    script.assert_status(200).assert_header("content-type", "text/javascript; charset=utf-8");
    script.assert_text("})({\"allowed\":[\"https://www.zutphen.nl\",\"https://wijkteam.example:8443\"],\"name\":");
}

#[actix_web::test]
async fn an_editor_gets_what_to_put_on_the_other_site() {
    let site = site(
        "naam = \"Zorg & \\\"zo\\\"\"\nadres = \"https://zorg.example\"\n[inbedden]\ntoegestaan = [\"https://www.zutphen.nl\"]\n",
    );
    let editor = site.colleague(Role::Editor);
    let form = editor.get("/beheer/inbedden").await;
    form.assert_page().assert_text("<strong>https://www.zutphen.nl</strong>").assert_no_text("Dit zet u op");
    let asked = "wat=aanbod&functie=respijtzorg&voor=&zorgt-voor=&aandoening=&aantal=3&taal=tr&plaats=Zutphen&kleur=%230b5d5b&achtergrond=";
    let path = "/inbedden/aanbod?functie=respijtzorg&plaats=Zutphen&aantal=3&taal=tr&kleur=0b5d5b";
    let page = editor.get(&format!("/beheer/inbedden?{asked}")).await;
    page.assert_page()
        .assert_text("Nu zijn er 7 keer hulp")
        .assert_text(&format!("href=\"{}\"", path.replace('&', "&#38;")));
    // What stands in the field, read back as a browser does.
    let code = page.text().split("<textarea id=\"script\"").nth(1).expect("the code").split("</textarea>").next();
    let code = code.expect("its end").split_once('>').expect("its begin").1;
    let code = code.replace("&#60;", "<").replace("&#62;", ">").replace("&#34;", "\"").replace("&#38;", "&");
    assert!(
        code.starts_with("<script src=\"https://zorg.example/inbedden.js\" data-pagina=\"/inbedden/aanbod?"),
        "{code}"
    );
    assert!(
        code.contains(&path.replace('&', "&amp;")) && code.contains("data-titel=\"Zorg &amp; &#34;zo&#34;\""),
        "{code}"
    );
    assert!(
        code.contains("<noscript><a href=\"https://zorg.example/zoeken?functie=respijtzorg&amp;plaats=Zutphen\">"),
        "{code}"
    );

    let wrong = editor.get("/beheer/inbedden?wat=zoeken&plaats=Nergenshuizen&kleur=rood&achtergrond=888").await;
    wrong.assert_page().assert_no_text("Dit zet u op").assert_in_order(&[
        "‘Nergenshuizen’ kennen wij niet",
        "‘rood’ is geen kleur",
        "niet goed te zien",
        "value=\"Nergenshuizen\"",
        "value=\"rood\"",
    ]);
    site.get("/beheer/inbedden").await.assert_status(303);
    site.colleague(Role::Desk).get("/beheer/inbedden").await.assert_status(403);
}

#[test]
fn a_site_in_the_settings_that_is_none_is_one_sentence() {
    for (site, said) in [
        ("http://www.zutphen.nl", "inbedden.toegestaan: ‘http://www.zutphen.nl’ begint niet met https://"),
        ("https://*.zutphen.nl", "sterretje"),
        ("https://zutphen.nl; script-src *", "sterretje"),
        ("https://zutphen.nl/zorg", "is een pagina"),
    ] {
        let home = Home::new();
        let settings = format!("[inbedden]\ntoegestaan = [\"{site}\"]\n");
        fs::write(home.options.data_dir.join("mantelkaart.toml"), settings).expect("a file can be written");
        Finished::within(std::time::Duration::from_secs(20), &mut program(&home.options)).assert_refused(said);
    }
}
