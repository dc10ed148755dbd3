//! What holds of every answer, whatever the page.

use crate::support::{Log, Site, offering};
use actix_web::http::Method;
use actix_web::test::TestRequest;

/// Every route once, as a visitor or program asks for it.
const ADDRESSES: [&str; 18] = [
    "/",
    "/functies/respijtzorg",
    "/voor/jong",
    "/aandoeningen/dementie",
    "/aanbieders",
    "/aanbieders/steunpunt-proefdorp",
    "/aanbod/MK-0001/even-vrij",
    "/zoeken",
    "/zoeken?q=vrij",
    "/over",
    "/privacy",
    "/toegankelijkheid",
    "/zoeken.json",
    "/gezond",
    "/sitemap.xml",
    "/robots.txt",
    "/.well-known/security.txt",
    "/static/",
];

#[actix_web::test]
async fn head_answers_as_get_and_other_methods_are_told_what_is_allowed() {
    let site = Site::with(&[offering("MK-0001", "Even vrij", &[])]);
    let sheet = site.app.assets.url("mantelkaart.css");
    for address in ADDRESSES.into_iter().map(|address| if address == "/static/" { &*sheet } else { address }) {
        let got = site.get(address).await;
        let head = site.ask(TestRequest::default().method(Method::HEAD).uri(address)).await;
        head.assert_status(200).assert_header("content-type", got.header("content-type"));
        for method in [Method::POST, Method::PUT, Method::DELETE] {
            let told = site.ask(TestRequest::default().method(method).uri(address)).await;
            told.assert_status(405).assert_header("allow", "GET, HEAD");
        }
    }
    for method in [Method::GET, Method::HEAD, Method::PUT] {
        let told = site.ask(TestRequest::default().method(method).uri("/zoeken/gekozen")).await;
        told.assert_status(405).assert_header("allow", "POST");
    }
    site.ask(TestRequest::default().method(Method::HEAD).uri("/bestaat-niet")).await.assert_status(404);
}

#[actix_web::test]
async fn every_answer_has_the_security_headers() {
    let site = Site::with(&[offering("MK-0001", "Even vrij", &[])]);
    for address in ["/", "/gezond", "/robots.txt", "/bestaat-niet"] {
        let answer = site.get(address).await;
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{address}: {policy}");
        assert!(!policy.contains("unsafe"), "{address}: {policy}");
        answer.assert_header("x-content-type-options", "nosniff").assert_header("referrer-policy", "no-referrer");
    }
}

#[actix_web::test]
async fn an_address_that_is_not_there_has_a_page() {
    let site = Site::with(&[]);
    let answer = site.get("/bestaat-niet").await;
    answer.assert_status(404).assert_text("Deze pagina is er niet").assert_header("cache-control", "no-store");
}

#[actix_web::test]
async fn health_says_whether_visitors_see_the_last_write() {
    let site = Site::with(&[]);
    site.get("/gezond").await.assert_status(200);
    crate::support::put(&site.database, &[offering("MK-0001", "Even vrij", &[])]);
    site.get("/gezond").await.assert_status(503);
    site.app.follow();
    site.get("/gezond").await.assert_status(200);
}

#[actix_web::test]
async fn the_log_names_the_route_and_never_what_was_asked() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().with_ansi(false).with_writer(move || writer.clone()).finish();
    let site = Site::with(&[offering("MK-0001", "Even vrij", &[])]);
    let guard = tracing::subscriber::set_default(subscriber);
    for address in ["/zoeken?q=geheim", "/zoeken?q=geheim", "/zoeken%3Fq=geheim", "/geheim", "/aanbod/geheim", "/over"]
    {
        site.get(address).await;
    }
    drop(guard);
    let log = String::from_utf8(log.0.lock().expect("no other test writes here").clone()).expect("text");
    let routes: Vec<&str> = log.lines().filter_map(|line| line.split_once("route=\"")?.1.split('"').next()).collect();
    let aanbod = "/aanbod/{code}{slug:(/[^/]*)?}";
    assert_eq!(routes, ["/zoeken", "/zoeken", "-", "-", aanbod, "/over"], "{log}");
    assert!(!log.contains("geheim"), "{log}");
}
