//! What is searched for is counted by day, and nothing of who searched.

mod never;
mod stored;
#[path = "../support/mod.rs"]
mod support;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use actix_web::http::Method;
use actix_web::test::TestRequest;
use actix_web::web::Data;
use diesel::prelude::*;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use mantelkaart::app::App;
use mantelkaart::db::{Database, schema::search_count};
use mantelkaart::files::Files;
use mantelkaart::model::field::Field;
use mantelkaart::model::search_count::SearchCount;
use mantelkaart::searches::Searches;
use support::{Answer, Site, TestDatabase, database, offering, put};

const FIRST: Date = date(2026, 3, 12);

/// Every count in the database: day, query, searches, without result, clicks.
fn counts(database: &Database) -> Vec<(String, String, i64, i64, i64)> {
    let all = search_count::table.order((search_count::day, search_count::query));
    let rows: Vec<SearchCount> =
        database.read(|connection| all.select(SearchCount::as_select()).load(connection)).expect("it answers");
    let row = |row: SearchCount| (row.day, row.query, row.searches, row.without_result, row.clicks);
    rows.into_iter().map(row).filter(|row| (row.2, row.3, row.4) != (0, 0, 0)).collect()
}

/// The same of one day only.
#[track_caller]
fn assert_counts(site: &Site, expected: &[(&str, i64, i64, i64)]) {
    site.app.write_counts();
    let found = counts(&site.database);
    let found: Vec<_> = found.iter().map(|(_, query, all, none, clicks)| (&**query, *all, *none, *clicks)).collect();
    assert_eq!(found, expected);
}

/// A clock that a test moves by days.
#[derive(Clone, Default)]
struct Days(Arc<AtomicI64>);

impl Days {
    fn pass(&self, days: i64) {
        self.0.fetch_add(days, Ordering::SeqCst);
    }

    fn searches(&self) -> Searches {
        let days = self.clone();
        let clock = move || FIRST.saturating_add(days.0.load(Ordering::SeqCst).days());
        Searches::open(&Files::new("/nonexistent"), Box::new(clock)).expect("the list of names is there")
    }
}

fn filled() -> TestDatabase {
    let database = database();
    let about = (Field::Description, "Bel Truus Wiegersma, Dorpsstraat 12.");
    put(&database, &[offering("MK-0001", "Oppas aan huis", &[(Field::Place, "Zutphen"), about])]);
    database
}

/// A site on this database whose counts have the day of `days`.
fn site_on(database: TestDatabase, days: &Days) -> Site {
    let mut app = App::open(database.options(), database.share()).expect("the site opens");
    app.searches = days.searches();
    Site { app: Data::new(app), database }
}

fn site() -> Site {
    site_on(filled(), &Days::default())
}

/// Asks so many times; the last answer.
async fn asked(site: &Site, times: usize, query: &str) -> Answer {
    let encoded: String = query.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let address = format!("/zoeken?q={encoded}");
    for _ in 1..times {
        site.get(&address).await.assert_page();
    }
    let last = site.get(&address).await;
    last.assert_page();
    last
}

#[actix_web::test]
async fn a_search_counts_once_whether_its_page_is_made_or_kept() {
    let site = site();
    asked(&site, 3, "Oppas  aan huis").await;
    assert_counts(&site, &[("oppas aan huis", 3, 0, 0)]);
    asked(&site, 1, "oppas in Zutphen").await;
    assert_counts(&site, &[("oppas aan huis", 3, 0, 0), ("oppas in zutphen", 1, 0, 0)]);

    std::fs::write(site.database.data_dir().join("mantelkaart.toml"), "paginageheugen_mb = 0").expect("schrijft");
    let without_cache = site_on(site.database, &Days::default());
    asked(&without_cache, 2, "oppas").await;
    let all = [("oppas", 2, 0, 0), ("oppas aan huis", 3, 0, 0), ("oppas in zutphen", 1, 0, 0)];
    assert_counts(&without_cache, &all);
}

#[actix_web::test]
async fn what_is_no_new_search_of_a_person_does_not_count() {
    let site = site();
    for address in [
        "/zoeken",
        "/zoeken?q=",
        "/zoeken?plaats=zutphen",
        "/zoeken?q=oppas&functie=informatie",
        "/zoeken?q=oppas&pagina=2",
        "/zoeken?q=oppas&sorteer=titel",
        "/zoeken.json?q=oppas",
        "/?q=oppas",
    ] {
        site.get(address).await.assert_status(200);
        site.get(address).await.assert_status(200);
    }
    site.ask(TestRequest::default().method(Method::HEAD).uri("/zoeken?q=oppas")).await.assert_status(200);
    assert_counts(&site, &[]);
    site.get("/zoeken?q=oppas&plaats=lelystad").await.assert_page();
    assert_counts(&site, &[("oppas", 1, 0, 0)]);
}

#[actix_web::test]
async fn words_that_nobody_knows_are_kept_from_the_fifth_time_on() {
    let site = site();
    asked(&site, 4, "Quaggamossel").await;
    assert_counts(&site, &[("", 4, 4, 0)]);
    asked(&site, 1, "quaggamossel").await;
    assert_counts(&site, &[("quaggamossel", 5, 5, 0)]);
    asked(&site, 2, "quaggamossel").await;
    asked(&site, 1, "oppas quaggamossel").await;
    assert_counts(&site, &[("", 1, 0, 0), ("quaggamossel", 7, 7, 0)]);
}

fn click(words: &str) -> TestRequest {
    TestRequest::post().uri("/zoeken/gekozen").set_payload(words.to_owned())
}

#[actix_web::test]
async fn a_chosen_result_counts_for_words_that_were_asked_today() {
    let days = Days::default();
    let site = site_on(filled(), &days);
    asked(&site, 1, "Oppas").await.assert_text("<ul class=\"plain\" data-gezocht=\"oppas\">");
    asked(&site, 5, "oppas & quaggamossel").await.assert_text("data-gezocht=\"oppas &#38; quaggamossel\"");
    let from_here = |words: &str| click(words).insert_header(("sec-fetch-site", "same-origin"));
    let by_origin = |origin: &'static str| click("oppas").insert_header(("origin", origin));
    let clicks = [
        from_here("oppas"),
        from_here("oppas & quaggamossel"),
        // Older browsers.
        by_origin("http://localhost:8080"),
        // None of these counts.
        from_here("respijtzorg"),
        from_here(""),
        from_here(&"oppas".repeat(1000)),
        click("oppas"),
        click("oppas").insert_header(("sec-fetch-site", "cross-site")),
        click("oppas").insert_header(("sec-fetch-site", "same-site")),
        by_origin("https://elders.nl"),
        by_origin("null"),
    ];
    for request in clicks {
        let answer = site.ask(request).await;
        answer.assert_status(204);
        assert!(answer.body.is_empty() && answer.header("set-cookie").is_empty());
    }
    site.get("/zoeken/gekozen").await.assert_status(405).assert_header("allow", "POST");
    assert_counts(&site, &[("oppas", 1, 0, 2), ("oppas & quaggamossel", 5, 0, 1)]);
    days.pass(1);
    site.ask(from_here("oppas")).await.assert_status(204);
    assert_counts(&site, &[("oppas", 1, 0, 2), ("oppas & quaggamossel", 5, 0, 1)]);
}

#[actix_web::test]
async fn a_municipality_can_switch_it_off() {
    let database = filled();
    std::fs::write(database.data_dir().join("mantelkaart.toml"), "zoekvragen_tellen = false").expect("schrijft");
    let off = site_on(database, &Days::default());
    asked(&off, 2, "oppas").await.assert_no_text("data-gezocht");
    off.ask(click("oppas").insert_header(("sec-fetch-site", "same-origin"))).await.assert_status(204);
    assert_counts(&off, &[]);
    off.get("/privacy").await.assert_text("Wij bewaren niet waar u naar zoekt").assert_no_text("Wat wij tellen");
    site().get("/privacy").await.assert_text("Wat wij tellen").assert_text("400 dagen");
}

#[actix_web::test]
async fn counting_renews_no_page() {
    let site = site();
    let edition = site.app.edition();
    let generation = site.database.generation().expect("it answers");
    asked(&site, 1, "oppas").await;
    assert_counts(&site, &[("oppas", 1, 0, 0)]);
    site.app.follow();
    assert_eq!(site.database.generation().expect("it answers"), generation);
    assert!(Arc::ptr_eq(&edition, &site.app.edition()));
}
