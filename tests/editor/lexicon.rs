//! The words of carers, kept on screen: what is added works at once, can be undone, and nothing broken gets in.

use mantelkaart::app::App;
use mantelkaart::model::choice::Role;
use mantelkaart::search::{Reading, Request};

use crate::support::{Answer, Colleague, Site};

const LIST: &str = "/beheer/woordenboek";
const ADD: &str = "/beheer/woordenboek/toevoegen";
const ADDED: &str = "/beheer/woordenboek/toegevoegd?woorden=flierefluiten&begrip=respijt";

async fn add(editor: &Colleague<'_>, words: &str, concept: &str) -> u16 {
    let fields = [("woorden", words), ("begrip", concept), ("zekerheid", "100"), ("ander_begrip", "")];
    editor.post(ADD, &fields).await.status.as_u16()
}

/// As the form sends it: which change of the words somebody saw.
fn since(page: &Answer) -> String {
    let at = page.text().split_once("name=\"sinds\" value=\"").expect("the words are on the page").1;
    at.split('"').next().unwrap_or_default().to_owned()
}

fn reading(site: &Site, text: &str) -> Reading {
    site.app.catalogue().search(&Request { text: text.to_owned(), page: 1, ..Request::default() }).reading
}

#[actix_web::test]
async fn a_lay_word_is_added_in_one_click_and_undone_in_another() {
    let site = Site::sample();
    let editor = site.colleague(Role::Editor);
    assert_eq!(reading(&site, "flierefluiten"), Reading::Nearest);
    let form = editor.get(&format!("{ADD}?woorden=flierefluiten")).await;
    form.assert_page().assert_text("value=\"flierefluiten\"").assert_text("<option value=\"respijt\"");
    let fields = [("woorden", "Flierefluiten "), ("begrip", "respijt"), ("zekerheid", "100")];
    editor.post(ADD, &fields).await.assert_redirect(ADDED);
    assert_eq!(reading(&site, "ik wil eens flierefluiten"), Reading::Meaning);
    let added = editor.get(ADDED).await;
    added.assert_page().assert_in_order(&[
        "Dit vindt",
        "‘flierefluiten’ → vervangende zorg",
        "<li>",
        "En zonder dit woord",
    ]);
    added.assert_text("Deze woorden zijn niet bekend.");
    site.get("/zoeken?q=flierefluiten").await.assert_text("vervangende zorg");
    editor.post(ADD, &fields).await.assert_redirect(ADDED);
    editor.get(LIST).await.assert_text("Eigen woorden (1)").assert_text(&editor.account.email);
    let less = [("woorden", "Flierefluiten "), ("begrip", "respijt"), ("zekerheid", "50")];
    editor.post(ADD, &less).await.assert_status(422).assert_text("met een andere zekerheid");
    let stale = [("woorden", "flierefluiten"), ("begrip", "respijt"), ("sinds", "2020-01-01T10:00:00Z")];
    editor.post("/beheer/woordenboek/weg", &stale).await.assert_redirect(LIST);
    editor.get(LIST).await.assert_text("iemand heeft het net veranderd").assert_text("bijna altijd");
    let since = since(&editor.get(ADDED).await);
    let gone = [("woorden", "flierefluiten"), ("begrip", "respijt"), ("sinds", since.as_str())];
    editor.post("/beheer/woordenboek/weg", &gone).await.assert_redirect(LIST);
    editor.get(LIST).await.assert_text("Ongedaan gemaakt").assert_text("Eigen woorden (0)");
    assert_eq!(reading(&site, "flierefluiten"), Reading::Nearest);
    editor.get(ADDED).await.assert_status(404);
}

#[actix_web::test]
async fn what_words_may_mean_is_guessed_from_words_like_them() {
    let site = Site::sample();
    let editor = site.colleague(Role::Editor);
    for (words, guess) in [("oppasmevrouw", "oppas-thuis"), ("rollater", "hulpmiddelen"), ("logeeradres", "logeren")] {
        let page = editor.get(&format!("{ADD}?woorden={words}")).await;
        let button = format!("name=\"begrip\" value=\"{guess}\"");
        page.assert_page().assert_in_order(&["Eén klik bewaart het.", &button, "Kies uit alle"]);
    }
    let again = editor.post(ADD, &[("woorden", "oppasmevrouw"), ("opnieuw", "1")]).await;
    again.assert_page().assert_text("value=\"oppas-thuis\"");
    assert_eq!(reading(&site, "zzz"), Reading::Nearest, "looking saves nothing");
}

#[actix_web::test]
async fn nothing_broken_gets_in_and_every_mistake_is_told() {
    let site = Site::sample();
    let editor = site.colleague(Role::Editor);
    let refused = editor.post(ADD, &[("woorden", "?!"), ("begrip", "bestaat-niet"), ("zekerheid", "7")]).await;
    refused.assert_status(422).assert_text("href=\"#woorden\"").assert_text("href=\"#ander_begrip\"");
    refused.assert_text("href=\"#zekerheid\"").assert_text("value=\"?!\"");
    assert_eq!(add(&editor, "wat is het", "respijt").await, 422, "everybody writes these");
    assert_eq!(add(&editor, &"lang ".repeat(40), "respijt").await, 422);
    assert_eq!(add(&editor, "oppas", "oppas-thuis").await, 422, "the files have it");
    for odd in ["<script>alert(1)</script>flap", "a;b\"c", "=cmd|' /C calc'!A0"] {
        assert_eq!(add(&editor, odd, "respijt").await, 303, "{odd}");
    }
    editor.get(LIST).await.assert_page().assert_no_text("<script>alert").assert_text("Eigen woorden (3)");
    App::open(site.database.options(), site.database.share()).expect("the site still starts");
    site.get("/zoeken?q=flap").await.assert_page();
}

#[actix_web::test]
async fn words_of_the_files_go_off_and_on_again_but_not_those_of_danger() {
    let site = Site::sample();
    let editor = site.colleague(Role::Editor);
    let list = editor.get("/beheer/woordenboek?q=bijkomen").await;
    list.assert_page().assert_text("Zet uit");
    let off = [("woorden", "bijkomen"), ("begrip", "respijt")];
    let means = |site: &Site| {
        let request = Request { text: "bijkomen".to_owned(), page: 1, ..Request::default() };
        site.app
            .catalogue()
            .search(&request)
            .understood
            .meanings
            .iter()
            .any(|one| one.name.contains("vervangende zorg"))
    };
    assert!(means(&site));
    editor.post("/beheer/woordenboek/uit", &off).await.assert_redirect(LIST);
    assert!(!means(&site));
    let page = editor.get("/beheer/woordenboek?q=bijkomen").await;
    page.assert_text("staat uit").assert_text("Zet weer aan");
    let since = since(&page);
    let on = [off[0], off[1], ("sinds", since.as_str())];
    editor.post("/beheer/woordenboek/weg", &on).await.assert_redirect(LIST);
    assert!(means(&site));
    let danger = editor.get("/beheer/woordenboek?q=niet+meer+leven").await;
    danger.assert_text("blijft aan");
    let catalogue = site.app.catalogue();
    let slug = catalogue.concepts().into_iter().find(|concept| concept.is_danger).expect("there is danger").slug;
    let edition = site.app.edition();
    let written = mantelkaart::search::wording::written(&edition.files).expect("the files are right");
    let line = written.iter().find(|line| line.concept == slug).expect("it has words");
    let words = [("woorden", line.words.as_str()), ("begrip", slug)];
    editor.post("/beheer/woordenboek/uit", &words).await.assert_status(403);
}

#[actix_web::test]
async fn another_process_follows_and_a_question_can_be_tried() {
    let site = Site::sample();
    let editor = site.colleague(Role::Editor);
    let other = App::open(site.database.options(), site.database.share()).expect("a second process");
    assert_eq!(add(&editor, "flierefluiten", "respijt").await, 303);
    other.follow();
    let asked = Request { text: "flierefluiten".to_owned(), page: 1, ..Request::default() };
    assert_eq!(other.catalogue().search(&asked).reading, Reading::Meaning);
    let tried = editor.get("/beheer/woordenboek/proberen?vraag=ik+wil+niet+meer+leven+in+Zutpen").await;
    tried.assert_text("113 Zelfmoordpreventie").assert_text("Gezocht bij: Zutphen");
    let tried = editor.get("/beheer/woordenboek/proberen?vraag=flierefluiten+met+dementi").await;
    tried.assert_in_order(&["‘flierefluiten’ →", "‘dementi’ gelezen als ‘dementie’", "Zonder uw eigen woorden"]);
}
