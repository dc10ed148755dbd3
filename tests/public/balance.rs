//! The balance guide: one answer is enough, heavy answers bring whom to call, what weighs decides which help comes first,
//! and nothing of it stays.

use crate::support::{Answer, Site, offering};
use actix_web::test::TestRequest;
use mantelkaart::model::field::{Cells, Field};

/// The number of 113, which a calm outcome does not have.
const URGENT: &str = "tel:08000113";
/// The number of the steunpunt.
const US: &str = "tel:+31307606055";

const HEAVY: [(&str, &str); 6] = [
    ("last-tijd", "2"),
    ("last-nacht", "2"),
    ("kracht-samen", "2"),
    ("last-geld", "1"),
    ("kracht-vrij", "2"),
    ("kracht-praten", "1"),
];

async fn weigh(site: &Site, fields: &[(&str, &str)]) -> Answer {
    site.ask(TestRequest::post().uri("/balans").set_form(fields)).await
}

fn and<'a>(fields: &[(&'a str, &'a str)], more: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    [fields, more].concat()
}

#[actix_web::test]
async fn ten_questions_on_one_page_and_nothing_is_asked_that_must_be_answered() {
    let site = Site::sample();
    let page = site.get("/balans").await;
    page.assert_page().assert_in_order(&[
        "<h1>Hoe gaat het met u?</h1>",
        "Vraag 1 van 10",
        "Vraag 10 van 10",
        "name=\"plaats\"",
    ]);
    page.assert_text("Wij bewaren uw antwoorden niet.")
        .assert_text("geen test en geen diagnose")
        .assert_text("Frieslab");
    page.assert_none(&[" required", " checked", "id=\"uitkomst\"", URGENT, "noindex"]);
    assert_eq!(page.text().matches("<fieldset").count(), 11, "ten questions, and where");
    site.get("/sitemap.xml").await.assert_text("/balans</loc>");
}

#[actix_web::test]
async fn a_heavy_outcome_says_first_whom_to_call_and_then_which_help() {
    let site = Site::sample();
    let page = weigh(&site, &and(&HEAVY, &[("plaats", "Zutphen")])).await;
    page.assert_page().assert_header("cache-control", "no-store");
    page.assert_in_order(&[
        "<h1>Dit is te zwaar om alleen te dragen</h1>",
        "<h2 id=\"vandaag\">Begin hiermee</h2>",
        "Bel zo snel u kunt",
        US,
        "huisarts",
        "Gaat het nu niet meer?",
        URGENT,
        "class=\"result\"",
        "tel:",
        "name=\"last-tijd\" value=\"2\" checked",
        "value=\"Zutphen\"",
    ]);
    page.assert_none(&["Dit is een eerste idee", " punten", "eigen kracht", "Grade"]);
    assert_eq!(page.text().matches("id=\"uitkomst\"").count(), 1);
}

#[actix_web::test]
async fn a_light_outcome_is_calm_and_keeps_the_number_for_later() {
    let site = Site::sample();
    let light: Vec<_> = HEAVY.iter().map(|(question, _)| (*question, "0")).collect();
    let page = weigh(&site, &light).await;
    page.assert_page().assert_in_order(&[
        "<h1>Het gaat goed zo</h1>",
        "Zet dit nummer in uw telefoon",
        US,
        "class=\"result\"",
    ]);
    page.assert_none(&[URGENT, "Gaat het nu niet meer?", "Dit weegt nu zwaar"]);
}

#[actix_web::test]
async fn what_is_heavy_has_help_also_where_all_else_is_well() {
    let site = Site::sample();
    let light: Vec<_> = HEAVY.iter().map(|(question, _)| (*question, "0")).collect();
    let money: Vec<_> = and(&light, &[("plaats", "Zutphen"), ("last-geld", "2")]);
    let money: Vec<_> = money.into_iter().filter(|pair| *pair != ("last-geld", "0")).collect();
    let page = weigh(&site, &money).await;
    page.assert_page().assert_no_text("Het gaat goed zo").assert_in_order(&[
        "<h1>Veel gaat goed, en dit mag lichter</h1>",
        "href=\"/zoeken?q=geld&#38;plaats=Zutphen#uitkomst\">geld</a>",
        "Zet dit nummer in uw telefoon",
        "Geld en vergoedingen</h2>",
        "class=\"result\"",
    ]);
    for question in
        ["last-tijd", "last-nacht", "kracht-samen", "last-werk", "last-geld", "kracht-gezond", "kracht-vrij"]
    {
        let page = weigh(&site, &[(question, "2"), ("kracht-praten", "2"), ("last-zorgen", "2")]).await;
        let heavy = page.text().split("id=\"zwaar\"").nth(1).and_then(|rest| rest.split("</ul>").next()).unwrap_or("");
        assert_eq!(heavy.matches("href=\"/zoeken?q=").count(), 3, "{question}: {heavy}");
    }
    // Four kinds stand on the page: one for money among them, and the dearest help is not.
    let all = ["last-tijd", "last-nacht", "kracht-samen", "last-werk", "last-geld", "kracht-gezond", "kracht-praten"];
    let page = weigh(&site, &all.map(|question| (question, "2"))).await;
    page.assert_in_order(&["Geld en vergoedingen</h2>", "id=\"ook\""]).assert_no_text("per uur");
}

#[actix_web::test]
async fn the_same_answers_can_be_read_in_another_language() {
    let site = Site::sample();
    let page = weigh(&site, &HEAVY).await;
    page.assert_text("form=\"balans\" formaction=\"/balans?taal=tr#uitkomst\" lang=\"tr\"");
    let turkish = site.ask(TestRequest::post().uri("/balans?taal=tr").set_form(HEAVY)).await;
    turkish.assert_page().assert_in_order(&[
        "lang=\"tr\"",
        "id=\"uitkomst\"",
        "name=\"last-tijd\" value=\"2\" checked",
    ]);
    turkish.assert_text("formaction=\"/balans?taal=nl#uitkomst\"");
    site.get("/balans").await.assert_text("href=\"/balans?taal=tr\"").assert_no_text("formaction");
}

#[actix_web::test]
async fn the_illness_that_was_named_decides_what_comes_first() {
    let site = Site::with(&[
        offering("MK-1", "A lotgenoten", &[(Field::Functions, "emotionele-steun"), (Field::Keywords, "lotgenoten")]),
        offering(
            "MK-2",
            "Z lotgenoten bij dementie",
            &[(Field::Functions, "emotionele-steun"), (Field::Keywords, "lotgenoten"), (Field::Conditions, "dementie")],
        ),
        offering(
            "MK-3",
            "B lotgenoten bij kanker",
            &[(Field::Functions, "emotionele-steun"), (Field::Keywords, "lotgenoten"), (Field::Conditions, "kanker")],
        ),
    ]);
    let page = weigh(&site, &and(&HEAVY, &[("aandoening", "dementie")])).await;
    page.assert_in_order(&["/aanbod/MK-2/", "/aanbod/MK-1/", "value=\"dementie\" selected"]).assert_no_text("MK-3");
    weigh(&site, &and(&HEAVY, &[("aandoening", "onzin")])).await.assert_page().assert_text("/aanbod/MK-3/");
}

#[actix_web::test]
async fn one_answer_is_enough_and_no_answer_is_no_mistake() {
    let site = Site::sample();
    let one = weigh(&site, &[("last-nacht", "2")]).await;
    one.assert_page().assert_in_order(&[
        "U draagt veel",
        "Dit is een eerste idee",
        "de nachten",
        US,
        "class=\"result\"",
    ]);
    one.assert_no_text(URGENT);
    for nothing in [&[("plaats", "Zutphen")][..], &[("last-nacht", "9"), ("last-tijd", "-1"), ("last-geld", "ja")]] {
        let page = weigh(&site, nothing).await;
        page.assert_page().assert_in_order(&["U hebt nog niets ingevuld", US, "Vraag 1 van 10"]);
        page.assert_none(&["class=\"result\"", " checked"]);
    }
}

#[actix_web::test]
async fn who_says_that_it_no_longer_goes_is_believed() {
    let site = Site::sample();
    let page = weigh(&site, &[("last-tijd", "0"), ("kracht-volhouden", "3")]).await;
    page.assert_page().assert_in_order(&["te zwaar om alleen te dragen", US, URGENT]);
    page.assert_no_text("Dit is een eerste idee");
}

fn in_zutphen(code: &str, title: &str, cells: &[(Field, &str)]) -> Cells {
    let always = [(Field::Place, "Zutphen"), (Field::Phone, "0575 12 34 56")];
    offering(code, title, &[&always, cells].concat())
}

#[actix_web::test]
async fn what_weighs_most_comes_first_and_every_offering_stands_once() {
    let respite =
        [(Field::Functions, "respijtzorg"), (Field::GivenBy, "vrijwilligers"), (Field::Keywords, "oppas aan huis")];
    let money = [(Field::Functions, "financiele-tegemoetkoming"), (Field::Keywords, "mantelzorgwaardering")];
    let site = Site::with(&[
        in_zutphen("MK-1", "Vrijwillige oppas", &respite),
        in_zutphen("MK-2", "Geld voor mantelzorgers", &money),
        in_zutphen(
            "MK-3",
            "Oppas in de nacht",
            &[&respite[..2], &[(Field::Keywords, "nachtzorg, oppas aan huis")]].concat(),
        ),
    ]);
    let poor = weigh(&site, &[("last-geld", "2"), ("last-tijd", "0"), ("kracht-samen", "1")]).await;
    poor.assert_in_order(&["Geld en vergoedingen</h2>", ">Geld voor mantelzorgers<"]);
    let awake =
        weigh(&site, &[("last-nacht", "2"), ("last-tijd", "1"), ("kracht-vrij", "2"), ("plaats", "Zutphen")]).await;
    awake.assert_in_order(&[
        ">Oppas in de nacht<",
        ">Vrijwillige oppas<",
        "/zoeken?functie=respijtzorg&#38;plaats=Zutphen",
    ]);
    assert_eq!(awake.text().matches(">Vrijwillige oppas<").count(), 1);
    let unknown = weigh(&site, &[("last-nacht", "2"), ("plaats", "<Nergenshuizen>")]).await;
    unknown.assert_text("De plaats ‘&#60;Nergenshuizen&#62;’ kennen wij niet.").assert_text(">Vrijwillige oppas<");
    unknown.assert_none(&["plaats=", "<Nergenshuizen>"]);
}

/// Also without a cookie: the form goes to the address of its page.
#[actix_web::test]
async fn a_carer_is_asked_and_answered_in_her_own_language() {
    let site = Site::sample();
    let page = site.get("/balans?taal=tr").await;
    page.assert_page().assert_in_order(&["<html lang=\"tr\"", "Nasılsınız?", "action=\"#uitkomst\"", "Soru 10 / 10"]);
    let request = TestRequest::post().uri("/balans?taal=ar").set_form([("last-nacht", "2"), ("last-tijd", "1")]);
    let page = site.ask(request).await;
    page.assert_page().assert_in_order(&[
        "<html lang=\"ar\" dir=\"rtl\"",
        "أنت تحمل الكثير",
        "أعطيت إجابتين",
        "الليالي",
        US,
        "<h2 id=\"soort-1\" lang=\"nl\" dir=\"ltr\">",
    ]);
}

/// A way on that finds nothing is worse than none.
#[actix_web::test]
async fn every_kind_of_help_leads_to_a_search_that_finds_something() {
    let site = Site::sample();
    let mut seen = 0;
    for (time, strength) in [("0", "0"), ("1", "0"), ("2", "1"), ("2", "2")] {
        let answers = ["last-tijd", "last-nacht", "last-werk"].map(|question| (question, time));
        let answers =
            and(&answers, &["kracht-samen", "kracht-vrij", "kracht-praten"].map(|question| (question, strength)));
        let page = weigh(&site, &answers).await;
        for link in page.text().split("href=\"/zoeken?").skip(1) {
            let query = link.split('"').next().unwrap_or_default().replace("&#38;", "&");
            let found = site.get(&format!("/zoeken.json?{query}")).await.json()["total"].as_u64();
            assert!(found > Some(1), "{query} finds {found:?}");
            seen += 1;
        }
    }
    assert!(seen > 12, "{seen}");
}

#[actix_web::test]
async fn a_site_without_a_number_shows_no_empty_line() {
    let database = crate::support::database();
    std::fs::write(database.data_dir().join("mantelkaart.toml"), "[steunpunt]\ntelefoon = \"\"\n").expect("a file");
    let site = Site::on(database);
    let page = weigh(&site, &HEAVY).await;
    page.assert_page().assert_in_order(&["Begin hiermee", "Bel ook uw huisarts", URGENT]);
    weigh(&site, &[]).await.assert_page().assert_no_text("Of bel gewoon:");
}

#[actix_web::test]
async fn nothing_of_it_stays() {
    let site = Site::sample();
    let word = "Kwetsbaarplaatsje";
    let before = site.database.generation().expect("it answers");
    weigh(&site, &and(&HEAVY, &[("plaats", word)]))
        .await
        .assert_page()
        .assert_text(word)
        .assert_header("set-cookie", "");
    site.app.write_counts();
    assert_eq!(site.database.generation().expect("it answers"), before);
    let mut looked_at = 0;
    for file in walk(site.database.data_dir()) {
        let bytes = std::fs::read(&file).expect("a file can be read");
        looked_at += 1;
        assert!(!bytes.windows(word.len()).any(|part| part == word.as_bytes()), "{}", file.display());
    }
    // On PostgreSQL there is no database file here, but there is an index.
    assert!(looked_at > 0);
    site.get("/balans").await.assert_none(&[word, " checked"]);
    // What stands in an address fills in nothing: it would be in somebody's history.
    site.get("/balans?last-tijd=2&plaats=Zutphen").await.assert_none(&[" checked", "value=\"Zutphen\""]);
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder can be read").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[actix_web::test]
async fn whatever_is_sent_is_answered() {
    let site = Site::sample();
    let long = "x".repeat(100_000);
    for body in [&*long, "last-tijd=2&last-tijd=0&last-tijd", "%FF%00=%", "plaats=%00%0A<script>&last-tijd=1", "=&&&="]
    {
        let request =
            TestRequest::post().uri("/balans").insert_header(("content-type", "application/x-www-form-urlencoded"));
        site.ask(request.set_payload(body.to_owned())).await.assert_page().assert_no_text("<script>");
    }
    let place = weigh(&site, &[("last-tijd", "2"), ("plaats", &long)]).await;
    assert!(place.text().len() < 100_000, "a long place is cut");
    let huge = TestRequest::post().uri("/balans").set_payload("x".repeat(300_000));
    site.ask(huge).await.assert_status(413);
}
