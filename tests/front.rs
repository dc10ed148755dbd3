//! What holds of every answer, whatever the page.

mod support;

use support::{Site, offering};

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
    support::put(&site.database, &[offering("MK-0001", "Even vrij", &[])]);
    site.get("/gezond").await.assert_status(503);
    site.app.follow();
    site.get("/gezond").await.assert_status(200);
}
