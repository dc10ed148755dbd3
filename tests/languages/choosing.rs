//! How a visitor comes to a language, and what is remembered of it.

use std::fs;

use actix_web::http::header::{ACCEPT_ENCODING, COOKIE};
use actix_web::test::TestRequest;

use super::support::{Answer, Site, database};

async fn with_cookie(site: &Site, address: &str, cookie: &str) -> Answer {
    site.ask(TestRequest::get().uri(address).insert_header((COOKIE, cookie))).await
}

#[actix_web::test]
async fn who_chooses_nothing_reads_dutch_and_gets_no_cookie() {
    let site = Site::with(&[]);
    let page = site.get("/").await;
    page.assert_page().assert_text("<html lang=\"nl\" dir=\"ltr\">").assert_text(">Alle hulp</a>");
    page.assert_header("set-cookie", "").assert_header("vary", "cookie");
    for unknown in ["/?taal=xx", "/?taal=", "/?taal=%00", "/?taal=../../etc", "/?taal=NL", "/?taal=tr%20"] {
        let page = site.get(unknown).await;
        page.assert_page().assert_text("<html lang=\"nl\"").assert_header("set-cookie", "");
    }
}

#[actix_web::test]
async fn a_language_in_the_address_is_shown_and_remembered() {
    let site = Site::with(&[]);
    let page = site.get("/?taal=tr").await;
    page.assert_page().assert_text("<html lang=\"tr\" dir=\"ltr\">").assert_text(">Tüm yardımlar</a>");
    page.assert_text("property=\"og:locale\" content=\"tr_TR\"");
    let cookie = page.header("set-cookie");
    for part in ["taal=tr;", "Path=/", "SameSite=Lax", "Max-Age=31536000", "HttpOnly"] {
        assert!(cookie.contains(part), "{cookie} has no {part}");
    }
    assert!(!cookie.contains("Secure"), "this site has no address that is https: {cookie}");
    let next = with_cookie(&site, "/over", "iets=anders; taal=tr").await;
    next.assert_page().assert_text("<html lang=\"tr\"").assert_header("set-cookie", "");
    with_cookie(&site, "/over?taal=en", "taal=tr").await.assert_text("<html lang=\"en\"");
    with_cookie(&site, "/over", "taal=xx").await.assert_text("<html lang=\"nl\"");
    let back = with_cookie(&site, "/over?taal=nl", "taal=tr").await;
    back.assert_text("<html lang=\"nl\"");
    assert!(back.header("set-cookie").starts_with("taal=;"), "{}", back.header("set-cookie"));
    assert!(back.header("set-cookie").contains("Max-Age=0"), "{}", back.header("set-cookie"));
}

#[actix_web::test]
async fn a_site_with_a_safe_address_keeps_the_cookie_to_it() {
    let database = database();
    fs::write(database.options().site_file(), "adres = \"https://zorg.voorbeeld.nl\"\n").expect("it is written");
    let page = Site::on(database).get("/?taal=en").await;
    assert!(page.header("set-cookie").contains("Secure"), "{}", page.header("set-cookie"));
    page.assert_text("<link rel=\"canonical\" href=\"https://zorg.voorbeeld.nl/?taal=en\">");
    page.assert_text("<link rel=\"alternate\" hreflang=\"ar\" href=\"https://zorg.voorbeeld.nl/?taal=ar\">");
    page.assert_text("<link rel=\"alternate\" hreflang=\"nl\" href=\"https://zorg.voorbeeld.nl/\">");
    page.assert_text("<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://zorg.voorbeeld.nl/\">");
}

#[actix_web::test]
async fn arabic_runs_from_right_to_left() {
    let page = Site::with(&[]).get("/?taal=ar").await;
    page.assert_page().assert_text("<html lang=\"ar\" dir=\"rtl\">").assert_text("كل أنواع المساعدة");
}

/// Each in its own name, of the same page with what was asked.
#[actix_web::test]
async fn every_page_has_a_way_to_itself_in_each_language() {
    let site = Site::sample();
    let page = site.get("/zoeken?q=oppas&taal=tr&plaats=Zutphen").await;
    page.assert_page().assert_in_order(&[
        "<nav class=\"nav languages\" aria-label=\"Dil\">",
        "<a href=\"/zoeken?q=oppas&#38;plaats=Zutphen&#38;taal=nl\" lang=\"nl\" hreflang=\"nl\">Nederlands</a>",
        "taal=en\" lang=\"en\" hreflang=\"en\">English</a>",
        "taal=tr\" lang=\"tr\" hreflang=\"tr\" aria-current=\"true\">Türkçe</a>",
        "taal=ar\" lang=\"ar\" hreflang=\"ar\">العربية</a>",
    ]);
    page.assert_text("<meta name=\"robots\" content=\"noindex\">").assert_no_text("rel=\"alternate\"");
    for address in ["/", "/over", "/functies/respijtzorg", "/lijst", "/aanbieders", "/weg"] {
        site.get(address).await.assert_text(&format!("href=\"{address}?taal=ar\""));
    }
    site.get("/weg?taal=tr").await.assert_status(404).assert_text("<html lang=\"tr\"");
}

#[actix_web::test]
async fn pages_for_staff_and_organisations_stay_dutch() {
    let site = Site::with(&[]);
    for address in ["/inloggen?taal=ar", "/klopt-dit/abc?taal=ar"] {
        let page = with_cookie(&site, address, "taal=ar").await;
        page.assert_text("<html lang=\"nl\" dir=\"ltr\">").assert_no_text("hreflang");
    }
}

/// In the order in which a cache would mix them up.
#[actix_web::test]
async fn kept_pages_are_kept_by_language() {
    let site = Site::with(&[]);
    let ask = async |cookie: &str| {
        let request = TestRequest::get().uri("/over").insert_header((ACCEPT_ENCODING, "identity"));
        let request = if cookie.is_empty() { request } else { request.insert_header((COOKIE, cookie)) };
        let answer = site.ask(request).await;
        assert!(!answer.header("etag").is_empty(), "the page is not kept");
        assert!(answer.header("vary").contains("cookie"), "{}", answer.header("vary"));
        answer.text().split("<html lang=\"").nth(1).expect("a language").split('"').next().map(str::to_owned)
    };
    for (cookie, language) in [("taal=tr", "tr"), ("", "nl"), ("taal=ar", "ar"), ("a=b", "nl"), ("taal=tr", "tr")] {
        assert_eq!(ask(cookie).await.as_deref(), Some(language), "{cookie}");
    }
    let compressed = TestRequest::get().uri("/over").insert_header((ACCEPT_ENCODING, "br"));
    site.ask(compressed).await.assert_header("vary", "cookie, accept-encoding");
}
