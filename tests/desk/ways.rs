//! The ways in which a list is handed on: paper, PDF, mail, WhatsApp and a link; and what is counted of it.

use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::referral_count::since;

use crate::support::{Answer, Colleague, Site, offering};

fn site() -> Site {
    let site = Site::with(&[
        offering(
            "A-1",
            "Oppas thuis",
            &[
                (Field::Phone, "0575 123456"),
                (Field::Email, "oppas@voorbeeld.nl"),
                (Field::Website, "https://www.voorbeeld.nl/oppas"),
                (Field::HowToApply, "Bel op dinsdag."),
                (Field::Costs, "€ 5 per keer"),
                (Field::Times, "Maandag van 9 tot 12"),
                (Field::Address, "Dorpsstraat 1"),
                (Field::Place, "Zutphen"),
            ],
        ),
        offering("A-2", "Ğüzel <b>oor</b>", &[]),
        offering("A-8", "Oude oppas", &[(Field::Status, "gestopt"), (Field::Successor, "A-1")]),
        offering("A-9", "Opgeheven", &[(Field::Status, "gestopt")]),
    ]);
    let settings =
        "adres = \"https://kaart.nl\"\n[steunpunt]\nnaam = \"Steunpunt Zutphen\"\ntelefoon = \"0575 999999\"\n";
    std::fs::write(site.database.data_dir().join("mantelkaart.toml"), settings).expect("the settings are written");
    Site::on(site.database)
}

const FORM: [(&str, &str); 8] = [
    ("aanbod", "A-2"),
    ("regel", "Vraag naar Ans & Jan"),
    ("aanbod", "A-1"),
    ("regel", ""),
    ("aanbod", "A-8"),
    ("regel", "van vroeger"),
    ("notitie", "Dag mevrouw Geheim,\n\nTot ziens."),
    ("lijst", ""),
];

async fn give(desk: &Colleague<'_>, doing: &str) -> Answer {
    desk.post("/loket/lijst", &[&FORM[..], &[("doe", doing)]].concat()).await
}

async fn pick(desk: &Colleague<'_>) {
    desk.post("/loket/lijst/erbij", &[("code", "A-2"), ("code", "A-1")]).await.assert_status(303);
}

/// The counts of this month: way and how often, by way.
fn counts(site: &Site) -> Vec<(String, i64)> {
    let mut by_way = std::collections::BTreeMap::new();
    for count in site.database.read(|connection| since(connection, "")).expect("the counts can be read") {
        assert!(count.carer_type.is_empty() && count.outcome.is_empty());
        *by_way.entry(count.way).or_insert(0) += count.times;
    }
    by_way.into_iter().collect()
}

#[actix_web::test]
async fn paper_has_what_one_needs_to_act_on() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk).await;
    let page = desk.post("/loket/lijst/afdrukken", &FORM).await;
    page.assert_page().assert_header("cache-control", "no-store").assert_header("referrer-policy", "no-referrer");
    page.assert_in_order(&[
        "<h1>Hulp voor u</h1>",
        "Dag mevrouw Geheim,",
        "<p>Tot ziens.</p>",
        "1. Ğüzel &#60;b&#62;oor",
        "Voor u: Vraag naar Ans &#38; Jan",
        "2. Oppas thuis",
        "<a href=\"tel:+31575123456\">0575 123456</a>",
        "oppas@voorbeeld.nl",
        "Bel op dinsdag.",
        "Maandag van 9 tot 12",
        "Dorpsstraat 1, Zutphen",
        "€ 5 per keer",
        "Bel Steunpunt Zutphen",
        "0575 999999",
        "<svg",
        "https://kaart.nl/lijst?aanbod=A-2+A-1",
    ]);
    page.assert_none(&["Oude oppas", "van vroeger"]);
}

#[actix_web::test]
async fn a_pdf_can_be_read_aloud_and_says_the_same() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk).await;
    let file = desk.post("/loket/lijst/pdf", &FORM).await;
    file.assert_status(200).assert_header("content-type", "application/pdf").assert_header("cache-control", "no-store");
    assert!(file.header("content-disposition").starts_with("attachment; filename=\"lijst-20"), "{:?}", file.headers);
    assert!(file.body.starts_with(b"%PDF-1.7"));
    let has = |part: &str| file.body.windows(part.len()).any(|window| window == part.as_bytes());
    for part in ["/MarkInfo", "/StructTreeRoot", "/Lang", "nl-NL", "/DisplayDocTitle true", "pdfuaid:part", "/Outlines"]
    {
        assert!(has(part), "the file has no {part}");
    }
    assert!(has("(tel:+31575123456)") && has("https://kaart.nl/lijst?aanbod=A-2+A-1"));
}

#[actix_web::test]
async fn a_mail_is_text_to_copy_and_a_link_while_it_is_short() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk).await;
    let page = give(&desk, "geef mail").await;
    page.assert_page()
        .assert_in_order(&["value=\"Vraag naar Ans &#38; Jan\"", "mailto:?subject=Hulp%20voor%20u&#38;body="]);
    page.assert_in_order(&["readonly>Dag mevrouw Geheim,", "1. Ğüzel", "Telefoon: 0575 123456", "0575 999999"]);
    let long = "lang ".repeat(500);
    let form = [("aanbod", "A-1"), ("regel", &*long), ("lijst", ""), ("doe", "geef mail")];
    let page = desk.post("/loket/lijst", &form).await;
    page.assert_no_text("mailto:").assert_text("te lang om zo in uw mailprogramma te openen").assert_text("data-copy");
}

#[actix_web::test]
async fn whatsapp_gets_the_link_and_no_word_of_what_it_is_about() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk).await;
    let page = give(&desk, "geef whatsapp").await;
    let (_, after) = page.text().split_once("https://wa.me/?text=").expect("there is a link");
    let (sent, _) = after.split_once('"').expect("it ends");
    let greeting = "Hallo%2C%20dit%20is%20de%20lijst%20waar%20wij%20het%20over%20hadden%3A%20";
    assert_eq!(sent, format!("{greeting}https%3A%2F%2Fkaart%2Enl%2Flijst%3Faanbod%3DA%2D2%2BA%2D1"));
}

#[actix_web::test]
async fn a_link_opens_for_anyone_in_its_order() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk).await;
    let page = give(&desk, "geef link").await;
    page.assert_text("value=\"https://kaart.nl/lijst?aanbod=A-2+A-1\"").assert_text("QR-code van deze link");
    let page = site.get("/lijst?aanbod=A-2&aanbod=a-1&aanbod=A-1&aanbod=A-8&aanbod=A-9&aanbod=nooit").await;
    page.assert_page().assert_header("cache-control", "private, max-age=60").assert_text("content=\"noindex\"");
    page.assert_header("referrer-policy", "no-referrer");
    page.assert_in_order(&[
        "Ğüzel",
        "Oppas thuis",
        "tel:+31575123456",
        "Oude oppas",
        "gestopt. Dit kwam",
        "Oppas thuis",
    ]);
    page.assert_in_order(&["Opgeheven", "gestopt. <a href=\"/zoeken\">"]).assert_text("1 aanbod van deze lijst staat");
    assert_eq!(page.text().matches("<h2><a href=\"/aanbod/A-1/").count(), 2, "once by itself, once as a successor");
    page.assert_none(&["Geheim", "Vraag naar Ans"]);
    for empty in ["/lijst", "/lijst?aanbod=", "/lijst?aanbod=%00%FF&iets=1"] {
        site.get(empty).await.assert_page().assert_text("<h1>").assert_text("Zoek hulp");
    }
}

#[actix_web::test]
async fn every_way_counts_each_offering_once_for_a_list() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk).await;
    for _ in 0..2 {
        desk.post("/loket/lijst/afdrukken", &FORM).await.assert_page();
        desk.post("/loket/lijst/pdf", &FORM).await.assert_status(200);
        for way in ["geef mail", "geef whatsapp", "geef link", "geef print", "geef onzin", "geef overdracht"] {
            give(&desk, way).await.assert_page();
        }
    }
    let each = |ways: &[&str], times| ways.iter().map(|way| ((*way).to_owned(), times)).collect::<Vec<_>>();
    let ways = ["lijst", "link", "mail", "pdf", "print", "whatsapp"];
    assert_eq!(counts(&site), each(&ways, 2), "two offerings, each once, in a way and in all");
    // The next client counts again.
    desk.post("/loket/lijst", &[("lijst", ""), ("doe", "opnieuw zeker")]).await.assert_redirect("/loket");
    pick(&desk).await;
    let page = desk.get("/loket/lijst").await;
    let mark = page.text().split_once("name=\"lijst\" value=\"").and_then(|(_, after)| after.split_once('"'));
    let mark = mark.expect("the list has a mark").0.to_owned();
    let form = [("aanbod", "A-1"), ("regel", ""), ("lijst", &*mark)];
    desk.post("/loket/lijst/pdf", &form).await.assert_status(200);
    let now = counts(&site);
    assert!(now.contains(&("pdf".to_owned(), 3)) && now.contains(&("lijst".to_owned(), 3)), "{now:?}");
}

#[actix_web::test]
async fn a_list_too_long_for_a_link_says_so_and_goes_on_paper() {
    let rows: Vec<_> = (0..2_000).map(|number| offering(&format!("B-{number}"), "Hulp bij u thuis", &[])).collect();
    let site = Site::with(&rows);
    let desk = site.colleague(Role::Desk);
    let codes: Vec<String> = (0..2_000).map(|number| format!("B-{number}")).collect();
    let mut form: Vec<(&str, &str)> = vec![("lijst", "")];
    for code in &codes {
        form.extend([("aanbod", &**code), ("regel", "")]);
    }
    let page = desk.post("/loket/lijst", &[&form[..1], &[("doe", "geef link")]].concat()).await;
    page.assert_page().assert_no_text("Te lang voor een link");
    let all: Vec<(&str, &str)> = codes.iter().map(|code| ("code", &**code)).collect();
    desk.post("/loket/lijst/erbij", &all).await.assert_status(303);
    let page = desk.post("/loket/lijst", &[&form[..], &[("doe", "geef link")]].concat()).await;
    page.assert_page().assert_text("Te lang voor een link").assert_text("In een link passen 50 keer aanbod");
    desk.post("/loket/lijst/afdrukken", &form).await.assert_page().assert_text("2000. Hulp bij u thuis");
    let file = desk.post("/loket/lijst/pdf", &form).await;
    file.assert_status(200);
    assert!(file.body.len() < 8_000_000, "{} bytes", file.body.len());
    let many = codes.iter().map(|code| format!("aanbod={code}")).collect::<Vec<_>>().join("&");
    let page = site.get(&format!("/lijst?{many}")).await;
    page.assert_page().assert_text("u ziet de eerste 50").assert_text("Er staan er nog 1.950 op");
}

#[actix_web::test]
async fn handing_on_is_for_the_desk() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    for path in ["/loket/lijst/afdrukken", "/loket/lijst/pdf"] {
        editor.post(path, &FORM).await.assert_status(403);
        let request = actix_web::test::TestRequest::post().uri(path).set_form(FORM);
        let answer = site.ask(request).await;
        // What was typed about a client goes into no session, not even while somebody signs in.
        answer.assert_status(401).assert_text("bewaren wij nergens").assert_none(&["Geheim", "Vraag naar Ans"]);
        site.get(path).await.assert_status(405);
    }
}
