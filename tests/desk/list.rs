//! The referral list: what is picked, in which order, with which words, and what is kept of it.

use std::time::Duration;

use diesel::prelude::*;
use futures_util::future::{join, join_all};
use mantelkaart::db::schema;
use mantelkaart::model::choice::Role;
use mantelkaart::model::field::Field;
use mantelkaart::model::picks::Picks;

use crate::support::{Answer, Colleague, Site, offering};

fn site() -> Site {
    Site::with(&[
        offering("A-1", "Oppas thuis", &[(Field::Phone, "0575 123456")]),
        offering("A-2", "Luisterend oor", &[]),
        offering("A-3", "Cursus omgaan met dementie", &[]),
        offering("A-8", "Oude oppas", &[(Field::Status, "gestopt"), (Field::Successor, "A-1")]),
        offering("A-9", "Opgeheven", &[(Field::Status, "gestopt")]),
    ])
}

async fn pick(desk: &Colleague<'_>, codes: &[&str]) {
    for code in codes {
        desk.post("/loket/lijst/erbij", &[("code", code)]).await.assert_redirect("/loket/lijst");
    }
}

/// The value of the hidden field that says which list it is.
fn mark(page: &Answer) -> String {
    let (_, after) = page.text().split_once("name=\"lijst\" value=\"").expect("the list has a mark");
    after.split('"').next().unwrap_or_default().to_owned()
}

#[actix_web::test]
async fn picks_stay_while_one_searches_on_and_are_counted_on_every_page() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    desk.get("/loket/lijst").await.assert_page().assert_text("Er staat nog niets op de lijst");
    let answer = desk.post("/loket/lijst/erbij", &[("code", "a-2"), ("terug", "/loket?q=oor")]).await;
    answer.assert_status(303).assert_redirect("/loket?q=oor");
    pick(&desk, &["A-1", "A-2"]).await;
    let page = desk.get("/loket/lijst").await;
    page.assert_page().assert_in_order(&[
        "‘Luisterend oor’ stond al op de verwijslijst",
        "Luisterend oor",
        "Oppas thuis",
    ]);
    page.assert_text("Verwijslijst&nbsp;<span class=\"picked\">2<span class=\"unseen\"> op de lijst")
        .assert_text("0575 123456");
    page.assert_header("cache-control", "no-store");
    // It is this worker's, in this browser.
    site.colleague(Role::Desk).get("/loket/lijst").await.assert_text("nog niets op de lijst");
    site.sign_in(desk.account.clone()).get("/loket/lijst").await.assert_text("nog niets op de lijst");
    let gone = desk.post("/loket/lijst/eraf", &[("code", "A-2"), ("terug", "/loket/lijst")]).await;
    gone.assert_redirect("/loket/lijst");
    desk.get("/loket/lijst").await.assert_text("‘Luisterend oor’ is van").assert_no_text("<h2>1. Luisterend oor");
    desk.post("/uitloggen", &[]).await;
    site.sign_in(desk.account.clone()).get("/loket/lijst").await.assert_text("nog niets op de lijst");
}

#[actix_web::test]
async fn the_way_back_is_one_of_ours() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    for back in ["https://kwaad.nl", "//kwaad.nl", "/\\kwaad.nl", "javascript:alert(1)"] {
        let answer = desk.post("/loket/lijst/erbij", &[("code", "A-1"), ("terug", back)]).await;
        answer.assert_redirect("/loket/lijst");
    }
}

#[actix_web::test]
async fn a_script_is_told_in_json() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let request =
        actix_web::test::TestRequest::post().uri("/loket/lijst/erbij").insert_header(("accept", "application/json"));
    let answer = desk.ask(request.set_form([("csrf", desk.csrf()), ("code", "A-1")])).await;
    answer.assert_status(200).assert_header("cache-control", "no-store");
    assert_eq!(answer.json()["aantal"], 1);
    assert_eq!(answer.json()["gezegd"], "‘Oppas thuis’ staat op de verwijslijst.");
    desk.get("/loket/lijst").await.assert_no_text("‘Oppas thuis’ staat op");
}

#[actix_web::test]
async fn order_and_words_survive_each_other_and_nothing_of_it_is_stored() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk, &["A-1", "A-2"]).await;
    let words = [
        ("aanbod", "A-1"),
        ("regel", "Bel op dinsdag <b>"),
        ("aanbod", "A-2"),
        ("regel", "Vraag naar Ans"),
        ("notitie", "Beste mevrouw Geheim"),
        ("lijst", ""),
    ];
    let sent = [&words[..], &[("doe", "omhoog A-2")]].concat();
    let page = desk.post("/loket/lijst", &sent).await;
    page.assert_page().assert_header("cache-control", "no-store");
    page.assert_in_order(&[
        "1. Luisterend oor",
        "value=\"Vraag naar Ans\"",
        "2. Oppas thuis",
        "Bel op dinsdag &#60;b&#62;",
    ]);
    page.assert_text("Beste mevrouw Geheim</textarea>");
    // Found without leaving the words, and put on the list.
    let sent = [&words[..], &[("doe", "zoek"), ("zoek", "dementie")]].concat();
    let page = desk.post("/loket/lijst", &sent).await;
    page.assert_text("value=\"erbij A-3\"").assert_text("Vraag naar Ans");
    let sent = [&words[..], &[("doe", "erbij A-3"), ("zoek", "dementie")]].concat();
    let page = desk.post("/loket/lijst", &sent).await;
    page.assert_in_order(&["1. Luisterend", "2. Oppas", "3. Cursus"]).assert_text("Beste mevrouw Geheim");
    let kept: Vec<(String, String, String)> = site
        .database
        .read(|connection| {
            use schema::session::dsl;
            dsl::session.select((dsl::picks, dsl::message, dsl::going_on)).load(connection)
        })
        .expect("the sessions can be read");
    assert!(format!("{kept:?}").contains("A-2") && !format!("{kept:?}").contains("Geheim"), "{kept:?}");
    assert!(!format!("{kept:?}").contains("Ans"));
}

#[actix_web::test]
async fn two_tabs_lose_nothing() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk, &["A-1"]).await;
    let old = [("aanbod", "A-1"), ("regel", "eerst"), ("notitie", "Dag"), ("lijst", "")];
    // The other tab adds one while this page stands open.
    pick(&desk, &["A-2"]).await;
    let page = desk.post("/loket/lijst", &[&old[..], &[("doe", "omlaag A-1")]].concat()).await;
    page.assert_in_order(&["1. Luisterend oor", "2. Oppas thuis", "value=\"eerst\"", "Dag</textarea>"]);
    // And takes one off.
    desk.post("/loket/lijst/eraf", &[("code", "A-1")]).await;
    let page = desk.post("/loket/lijst", &[&old[..], &[("doe", "")]].concat()).await;
    page.assert_text("1. Luisterend oor").assert_no_text("2. ").assert_text("Dag</textarea>");
}

#[actix_web::test]
async fn of_many_quick_presses_none_is_lost() {
    let rows: Vec<_> = (0..12).map(|number| offering(&format!("B-{number}"), "Hulp", &[])).collect();
    let site = Site::with(&rows);
    let desk = site.colleague(Role::Desk);
    let codes: Vec<String> = (0..12).map(|number| format!("B-{number}")).collect();
    let press = async |code: &String| {
        let number: usize = code[2..].parse().expect("a number");
        let answer = match number % 2 {
            0 => desk.post("/loket/lijst/erbij", &[("code", code)]).await,
            _ => desk.post("/loket/lijst", &[("lijst", ""), ("doe", &format!("erbij {code}"))]).await,
        };
        assert!(answer.status.is_success() || answer.status.is_redirection(), "{}", answer.status);
    };
    join_all(codes.iter().map(press)).await;
    desk.get("/loket/lijst").await.assert_text("12 keer aanbod");
}

/// The next client's list is begun in another tab while this page is on its way: it was looked up before, and comes after.
#[actix_web::test]
async fn a_list_that_is_begun_at_the_same_moment_gets_nothing_of_the_former() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk, &["A-1"]).await;
    let (begun, has_begun) = std::sync::mpsc::channel();
    let (go, may_go) = std::sync::mpsc::channel::<()>();
    let app = site.app.clone();
    let begins = std::thread::spawn(move || {
        let begin = |connection: &mut _| {
            let next = serde_json::to_string(&Picks::new("volgende".to_owned())).expect("it is text");
            diesel::update(schema::session::table).set(schema::session::picks.eq(next)).execute(connection)?;
            begun.send(()).expect("the test waits");
            // Whoever writes waits for this; whoever reads sees what was there before.
            may_go.recv().expect("the test says so");
            QueryResult::Ok(())
        };
        app.write_beside(begin).expect("it is written");
    });
    has_begun.recv().expect("it has begun");
    let old = [("aanbod", "A-1"), ("regel", "eerst"), ("lijst", ""), ("doe", "erbij A-3")];
    let (page, ()) = join(desk.post("/loket/lijst", &old), async {
        // Long enough to look the session up; when it is not, the test sees less, but does not fail.
        actix_web::rt::time::sleep(Duration::from_millis(300)).await;
        go.send(()).expect("it waits");
    })
    .await;
    begins.join().expect("it has ended");
    page.assert_text("van een eerdere cliënt").assert_in_order(&["1. Oppas", "2. Cursus"]);
    desk.get("/loket/lijst").await.assert_text("nog niets op de lijst").assert_no_text("Cursus");
}

#[actix_web::test]
async fn the_page_of_an_earlier_client_changes_nothing_of_the_next() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    pick(&desk, &["A-1"]).await;
    let old = [("aanbod", "A-1"), ("regel", ""), ("notitie", "Voor de eerste"), ("lijst", "")];
    let asked = desk.post("/loket/lijst", &[&old[..], &[("doe", "opnieuw")]].concat()).await;
    asked.assert_page().assert_text("Wilt u deze lijst wissen?").assert_text("Voor de eerste");
    desk.get("/loket/lijst").await.assert_text("1. Oppas thuis");
    let gone = desk.post("/loket/lijst", &[&old[..], &[("doe", "opnieuw zeker")]].concat()).await;
    gone.assert_redirect("/loket");
    desk.get("/loket/lijst").await.assert_text("nog niets op de lijst");
    pick(&desk, &["A-2"]).await;
    let page = desk.get("/loket/lijst").await;
    assert!(!mark(&page).is_empty());
    let page = desk.post("/loket/lijst", &[&old[..], &[("doe", "erbij A-3")]].concat()).await;
    page.assert_text("van een eerdere cliënt").assert_in_order(&["1. Oppas", "2. Cursus", "Voor de eerste"]);
    assert_eq!(mark(&page), "");
    desk.get("/loket/lijst").await.assert_text("1. Luisterend oor").assert_none(&["Oppas", "Cursus", "2. "]);
    // Without words there is nothing to ask.
    let mark = mark(&desk.get("/loket/lijst").await);
    let form = [("aanbod", "A-2"), ("regel", ""), ("notitie", ""), ("lijst", &*mark), ("doe", "opnieuw")];
    desk.post("/loket/lijst", &form).await.assert_redirect("/loket");
    desk.get("/loket/lijst").await.assert_text("nog niets op de lijst");
}

#[actix_web::test]
async fn what_stops_while_it_is_on_the_list_is_marked_and_its_successor_one_press_away() {
    let site = site();
    let desk = site.colleague(Role::Desk);
    let old = [("aanbod", "A-8"), ("regel", "van vroeger"), ("aanbod", "A-9"), ("regel", ""), ("lijst", "oud")];
    let page = desk.post("/loket/lijst", &old).await;
    page.assert_in_order(&["Oude oppas", "Dit aanbod is gestopt", "value=\"vervang A-8\"", "Neem Oppas thuis"]);
    page.assert_in_order(&["2. Opgeheven", "Dit aanbod is gestopt", "value=\"eraf A-9\""])
        .assert_no_text("vervang A-9");
    let page = desk.post("/loket/lijst", &[&old[..], &[("doe", "vervang A-8")]].concat()).await;
    page.assert_text("1. Oppas thuis").assert_text("value=\"van vroeger\"").assert_no_text("Oude oppas");
    let both = [&old[..], &[("aanbod", "A-1"), ("regel", "bel eerst"), ("doe", "vervang A-8")]].concat();
    let page = desk.post("/loket/lijst", &both).await;
    page.assert_text("value=\"bel eerst van vroeger\"").assert_no_text("Oude oppas");
    let answer = desk.post("/loket/lijst/erbij", &[("code", "A-8")]).await;
    answer.assert_redirect("/loket/lijst");
    desk.get("/loket/lijst").await.assert_text("‘Oude oppas’ is gestopt. In de plaats kwam ‘Oppas thuis’.");
    pick(&desk, &["weg"]).await;
    desk.get("/loket/lijst").await.assert_text("staat niet meer op de site").assert_text("nog niets op de lijst");
}

#[actix_web::test]
async fn two_thousand_are_a_list_and_more_is_said_kindly() {
    let rows: Vec<_> = (0..2_010).map(|number| offering(&format!("B-{number}"), "Hulp", &[])).collect();
    let site = Site::with(&rows);
    let desk = site.colleague(Role::Desk);
    let codes: Vec<String> = (0..2_010).map(|number| format!("B-{number}")).collect();
    let all: Vec<(&str, &str)> = codes.iter().map(|code| ("code", &**code)).collect();
    desk.post("/loket/lijst/erbij", &all).await.assert_status(303);
    let page = desk.get("/loket/lijst").await;
    page.assert_page().assert_text("2.000 van de 2.010").assert_text("Meer dan 2.000 past niet op één lijst");
    page.assert_text("2.000 keer aanbod").assert_text("value=\"B-1999\"").assert_no_text("B-2000\"");
    let mark = mark(&page);
    let mut form: Vec<(&str, &str)> = vec![("lijst", &mark), ("doe", "omhoog B-1")];
    for code in &codes[..2_000] {
        form.extend([("aanbod", &**code), ("regel", "Bel gerust en vraag naar Ans")]);
    }
    desk.post("/loket/lijst", &form)
        .await
        .assert_page()
        .assert_in_order(&["\"aanbod\" value=\"B-1\"", "\"aanbod\" value=\"B-0\""]);
}

#[actix_web::test]
async fn the_list_is_for_the_desk() {
    let site = site();
    let editor = site.colleague(Role::Editor);
    editor.get("/loket/lijst").await.assert_status(403);
    editor.post("/loket/lijst/erbij", &[("code", "A-1")]).await.assert_status(403);
    site.get("/loket/lijst").await.assert_redirect("/inloggen?verder=%2Floket%2Flijst");
    let desk = site.colleague(Role::Desk);
    for path in ["/loket/lijst", "/loket/lijst/erbij", "/loket/lijst/eraf"] {
        let request = actix_web::test::TestRequest::post().uri(path).set_form([("csrf", "vreemd"), ("code", "A-1")]);
        desk.ask(request).await.assert_status(403);
    }
    desk.get("/loket/lijst").await.assert_text("nog niets op de lijst");
}
