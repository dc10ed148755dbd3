//! The counts in memory and in the database: by day, bounded, added up, and read back.

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;
use mantelkaart::db::Database;
use mantelkaart::each_backend;
use mantelkaart::model::search_count::{Period, SearchCount, Searched, add, most_asked, without_click, without_result};
use mantelkaart::searches::{MOST_QUERIES, Query, Searched as Asked};

use super::support::{Running, database, program};
use super::{Days, FIRST, asked, assert_counts, counts, filled, site_on};

#[actix_web::test]
async fn at_midnight_another_day_begins() {
    let days = Days::default();
    let site = site_on(filled(), &days);
    asked(&site, 2, "oppas").await;
    asked(&site, 4, "quaggamossel").await;
    days.pass(1);
    asked(&site, 1, "oppas").await;
    asked(&site, 4, "quaggamossel").await;
    site.app.write_counts();
    let row = |day: &str, query: &str, all: i64, none: i64| (day.to_owned(), query.to_owned(), all, none, 0);
    let (first, second) = ("2026-03-12", "2026-03-13");
    let expected = [row(first, "", 4, 4), row(first, "oppas", 2, 0), row(second, "", 4, 4), row(second, "oppas", 1, 0)];
    assert_eq!(counts(&site.database), expected);
}

#[actix_web::test]
async fn a_restart_loses_no_count_and_gives_nothing_away() {
    let days = Days::default();
    let before = site_on(filled(), &days);
    asked(&before, 2, "oppas").await;
    asked(&before, 4, "quaggamossel").await;
    before.app.write_counts();
    let after = site_on(before.database, &days);
    asked(&after, 1, "oppas").await;
    asked(&after, 4, "quaggamossel").await;
    assert_counts(&after, &[("", 8, 8, 0), ("oppas", 3, 0, 0)]);
}

#[test]
fn two_processes_add_up() {
    let database = database();
    let counted = |day: &str, query: &str, all: i64| (day.to_owned(), query.to_owned(), all, 0, 0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let own = Database::open(&database.options().target()).expect("a process opens its own");
                let searches = Days::default().searches();
                for round in 0..50 {
                    for query in ["oppas", "vervoer", &round.to_string()] {
                        searches.count(&Asked { query: Query::Known(query.into()), found: true });
                    }
                    searches.write(&own).expect("it is written");
                }
            });
        }
    });
    let day = "2026-03-12";
    let mut expected: Vec<_> = (0..50).map(|round: i32| counted(day, &round.to_string(), 2)).collect();
    expected.extend([counted(day, "oppas", 100), counted(day, "vervoer", 100)]);
    expected.sort();
    let mut found = counts(&database);
    found.sort();
    assert_eq!(found, expected);
}

#[actix_web::test]
async fn what_could_not_be_written_waits() {
    let days = Days::default();
    let site = site_on(filled(), &days);
    let rename = |from: &str, to: &str| {
        let sql = format!("ALTER TABLE {from} RENAME TO {to}");
        let done: QueryResult<()> =
            site.database.write_beside(|connection| each_backend!(connection, backend => backend.batch_execute(&sql)));
        done.expect("the table has another name");
    };
    asked(&site, 1, "oppas").await;
    rename("search_count", "elsewhere");
    site.app.write_counts();
    asked(&site, 2, "oppas").await;
    days.pass(1);
    site.app.write_counts();
    rename("elsewhere", "search_count");
    asked(&site, 1, "oppas").await;
    site.app.write_counts();
    let days: Vec<_> = counts(&site.database).into_iter().map(|(day, _, all, ..)| (day, all)).collect();
    assert_eq!(days, [("2026-03-12".to_owned(), 3), ("2026-03-13".to_owned(), 1)]);
}

#[test]
fn memory_has_a_bound_and_every_search_still_counts() {
    let database = database();
    let days = Days::default();
    let searches = days.searches();
    let many = MOST_QUERIES + 500;
    for number in 0..many {
        searches.count(&Asked { query: Query::Known(format!("bekend {number}").into()), found: true });
        searches.count(&Asked { query: Query::Unknown(format!("onbekend {number}").into()), found: true });
    }
    assert_eq!(searches.held(), 2 * MOST_QUERIES);
    searches.write(&database).expect("it is written");
    let found = counts(&database);
    assert_eq!(found.len(), MOST_QUERIES + 1);
    assert_eq!(found.iter().map(|(_, _, all, ..)| *all).sum::<i64>(), 2 * many as i64);
    days.pass(1);
    searches.count(&Asked { query: Query::Personal, found: true });
    assert_eq!(searches.held(), 0, "yesterday is forgotten");
}

#[test]
fn after_four_hundred_days_a_count_goes() {
    let database = database();
    let row = |days: i64| SearchCount {
        day: FIRST.saturating_sub(days.days()).to_string(),
        query: format!("{days} dagen"),
        searches: 1,
        without_result: 0,
        clicks: 0,
    };
    let old = [row(401), row(400), row(399)];
    database.write_beside(|connection| add(connection, &old)).expect("they go in");
    Days::default().searches().write(&database).expect("it is written");
    let left: Vec<String> = counts(&database).into_iter().map(|(_, query, ..)| query).collect();
    assert_eq!(left, ["400 dagen", "399 dagen"]);
}

#[test]
fn editors_see_what_is_asked_and_what_is_missing() {
    let database = database();
    let row = |day: Date, query: &str, searches, without_result, clicks| SearchCount {
        day: day.to_string(),
        query: query.to_owned(),
        searches,
        without_result,
        clicks,
    };
    let (last, first, before) = (FIRST, FIRST.saturating_sub(6.days()), FIRST.saturating_sub(7.days()));
    let rows = [
        row(last, "", 90, 90, 0),
        row(last, "oppas", 3, 0, 1),
        row(first, "oppas", 4, 1, 1),
        row(before, "oppas", 100, 0, 0),
        row(first, "rouwgroep", 5, 5, 0),
        row(last, "vervoer", 6, 0, 0),
        row(before, "taxi", 9, 9, 0),
    ];
    database.write_beside(|connection| add(connection, &rows)).expect("they go in");
    let week = Period { until: last, days: 7, most: 10 };
    let found = |query: &str, searches, without_result, clicks| Searched {
        query: query.to_owned(),
        searches,
        without_result,
        clicks,
    };
    let (oppas, rouw, vervoer) = (found("oppas", 7, 1, 2), found("rouwgroep", 5, 5, 0), found("vervoer", 6, 0, 0));
    let read = |list: fn(&mut _, Period) -> QueryResult<Vec<Searched>>, period| {
        database.read(|connection| list(connection, period)).expect("it answers")
    };
    assert_eq!(read(most_asked, week), [oppas.clone(), vervoer.clone(), rouw.clone()]);
    assert_eq!(read(without_result, week), [rouw, oppas.clone()]);
    assert_eq!(read(without_click, week), [vervoer]);
    assert_eq!(read(most_asked, Period { most: 1, ..week }), [oppas]);
}

#[test]
fn a_program_that_is_stopped_writes_what_it_counted() {
    let database = filled();
    let mut running = Running::start(&mut program(database.options()));
    let page = ureq::get(format!("{}/zoeken?q=oppas", running.address)).call().expect("a page");
    assert_eq!(page.status(), 200);
    let id = running.child().id().to_string();
    assert!(std::process::Command::new("kill").args(["-TERM", &id]).status().expect("it is told").success());
    assert!(running.child().wait().expect("it stops").success());
    let found: Vec<_> = counts(&database).into_iter().map(|(_, query, all, ..)| (query, all)).collect();
    assert_eq!(found, [("oppas".to_owned(), 1)]);
}
