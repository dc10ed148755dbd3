//! Which website is visited when, and when it is called dead.

use jiff::{SignedDuration, Timestamp};
use mantelkaart::link_check::{Checker, after};
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::link_check::{self, LinkCheck};

use crate::support::{TestDatabase, database, offering, put, put_as};
use crate::website::{RULES, Website, status};

fn hours(after: i64) -> Timestamp {
    "2026-03-12T10:00:00Z".parse::<Timestamp>().expect("a moment") + SignedDuration::from_hours(after)
}

fn linked(code: &str, website: &str) -> Cells {
    offering(code, &format!("Hulp {code}"), &[(Field::Website, website)])
}

fn own(rows: &[Cells]) -> TestDatabase {
    let database = database();
    put_as(&database, "steunpunt", rows);
    database
}

fn next(checker: &Checker, database: &TestDatabase, hour: i64) -> Option<LinkCheck> {
    checker.check_next(database, hours(hour)).expect("the database answers")
}

fn failing(database: &TestDatabase) -> Vec<(String, bool, Vec<String>)> {
    let found = database.read(link_check::failing).expect("the database answers");
    let codes = |users: Vec<link_check::Linking>| users.into_iter().map(|user| user.code).collect();
    found.into_iter().map(|(check, users)| (check.url, check.is_dead, codes(users))).collect()
}

#[test]
fn every_website_is_visited_once_a_week() {
    let website = Website::new(|_| status(200));
    let [een, twee] = ["een.example", "twee.example"].map(|host| website.url(host, "/"));
    let database = own(&[linked("A-1", &een), linked("A-2", &format!("{een}|{twee}")), linked("A-3", "bel ons")]);
    let checker = Checker::new(RULES, "");
    let mut visited: Vec<_> = [next(&checker, &database, 0), next(&checker, &database, 0)]
        .into_iter()
        .flatten()
        .map(|check| check.url)
        .collect();
    visited.sort();
    assert_eq!(visited, [een, twee]);
    assert_eq!(next(&checker, &database, 1), None);
    assert_eq!(next(&checker, &database, 7 * 24 - 1), None);
    assert!(next(&checker, &database, 7 * 24).is_some());
}

#[test]
fn a_host_gets_a_minute_between_two_visits() {
    let website = Website::new(|_| status(200));
    let database =
        own(&[linked("A-1", &website.url("een.example", "/a")), linked("A-2", &website.url("een.example", "/b"))]);
    let checker = Checker::new(RULES, "");
    let at = |seconds| hours(0) + SignedDuration::from_secs(seconds);
    assert!(checker.check_next(&database, at(0)).expect("the database answers").is_some());
    assert_eq!(checker.check_next(&database, at(30)).expect("the database answers"), None);
    assert!(checker.check_next(&database, at(60)).expect("the database answers").is_some());
    assert_eq!(website.lines(), ["HEAD /a", "HEAD /b"]);
}

#[test]
fn dead_is_what_failed_twice_a_day_apart() {
    let website = Website::new(|line| status(if line.contains("stuk") { 404 } else { 200 }));
    let url = website.url("een.example", "/stuk");
    let database = own(&[linked("A-1", &url), linked("A-2", &url)]);
    let checker = Checker::new(RULES, "");
    let both = vec!["A-1".to_owned(), "A-2".to_owned()];
    next(&checker, &database, 0);
    assert_eq!(failing(&database), [(url.clone(), false, both.clone())]);
    // Somebody presses the button: that is no second day.
    let now = checker.check_now(&database, &url, hours(1)).expect("the database answers").expect("it is known");
    assert_eq!((now.failures, now.is_dead), (2, false));
    assert_eq!(next(&checker, &database, 24), None);
    assert!(next(&checker, &database, 25).is_some_and(|check| check.is_dead));
    assert_eq!(failing(&database), [(url.clone(), true, both)]);
    assert_eq!(database.read(link_check::dead_count).expect("the database answers"), 1);
    let dead = database.read(|connection| link_check::find(connection, &url)).expect("it answers").expect("known");
    let mended = after(&dead, None, hours(30));
    assert_eq!((mended.failures, mended.is_dead, mended.failing_since.as_str()), (0, false, ""));
}

#[test]
fn only_what_visitors_see_of_our_own_is_visited() {
    let website = Website::new(|_| status(200));
    let database = database();
    put(&database, &[linked("V-1", &website.url("voorbeeld.example", "/"))]);
    let draft =
        offering("A-1", "Later", &[(Field::Website, &website.url("een.example", "/")), (Field::Status, "concept")]);
    put_as(&database, "steunpunt", &[draft]);
    assert_eq!(next(&Checker::new(RULES, ""), &database, 0), None);
    assert_eq!(website.lines(), [] as [&str; 0]);
}

#[test]
fn an_address_that_is_gone_from_the_list_is_forgotten() {
    let website = Website::new(|_| status(404));
    let database = own(&[linked("A-1", &website.url("een.example", "/"))]);
    let checker = Checker::new(RULES, "");
    next(&checker, &database, 0);
    assert_eq!(failing(&database).len(), 1);
    let emptied = database.write_beside(|connection| {
        use diesel::prelude::*;
        use mantelkaart::db::schema::offering::dsl;
        diesel::update(dsl::offering).set(dsl::website.eq("")).execute(connection)
    });
    emptied.expect("it is written");
    assert_eq!(failing(&database), []);
    assert_eq!(next(&checker, &database, 1), None);
    assert_eq!(database.read(link_check::progress).expect("the database answers"), (0, 0));
}
