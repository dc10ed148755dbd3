//! What is kept of rendered pages, for how long, and what others may keep.

use crate::support::{Answer, Site, offering};
use actix_web::http::header::ACCEPT_ENCODING;
use actix_web::middleware::from_fn;
use actix_web::test::{TestRequest, call_service, init_service};
use actix_web::web::{Data, get};
use actix_web::{HttpRequest, HttpResponse};
use diesel::prelude::*;
use mantelkaart::app::App;
use mantelkaart::db::schema::generation::dsl as counter;
use mantelkaart::front;
use mantelkaart::model::field::Field;
use mantelkaart::page::{CachePolicy, apply};

#[actix_web::test]
async fn who_searches_for_what_is_kept_by_nothing_between_us_and_the_browser() {
    let site = Site::with(&[offering("MK-0001", "Oppas", &[(Field::Place, "Zutphen")])]);
    for address in ["/zoeken?q=oppas", "/zoeken.json?q=oppas"] {
        let answer = site.get(address).await;
        answer.assert_status(200).assert_header("cache-control", "private, max-age=60");
        assert!(!answer.header("etag").is_empty(), "{address} is not kept by us");
    }
    site.get("/").await.assert_page().assert_header("cache-control", "public, max-age=60");
}

#[actix_web::test]
async fn a_static_file_is_compressed_once_and_kept_for_a_year() {
    let site = Site::with(&[]);
    let address = site.app.assets.url("mantelkaart.css");
    let ask = || site.ask(TestRequest::get().uri(&address).insert_header((ACCEPT_ENCODING, "br")));
    let first = ask().await;
    first.assert_status(200).assert_header("cache-control", "public, max-age=31536000, immutable");
    first.assert_header("content-encoding", "br").assert_header("content-type", "text/css; charset=utf-8");
    let second = ask().await;
    assert_eq!(first.body, second.body);
    assert!(!first.header("etag").is_empty(), "the page cache does not keep it");
    second.assert_header("etag", first.header("etag"));
}

/// Says how many offerings there are, and while it says so the catalogue is renewed under a number that it had before.
async fn renewing(app: Data<App>, _: HttpRequest) -> HttpResponse {
    let catalogue = app.catalogue();
    if catalogue.snapshot.offerings.is_empty() {
        let before = catalogue.snapshot.generation;
        for number in [before + 1, before] {
            let set = |connection: &mut _, _| {
                diesel::update(counter::generation).set(counter::value.eq(number)).execute(connection)
            };
            app.write(set).expect("the number is written");
        }
    }
    let mut response = HttpResponse::Ok().body(catalogue.snapshot.offerings.len().to_string());
    apply(CachePolicy::UntilPublished, &mut response);
    response
}

#[actix_web::test]
async fn a_page_does_not_outlive_the_catalogue_that_it_was_made_from() {
    let site = Site::with(&[]);
    let service = actix_web::App::new().app_data(site.app.clone()).route("/", get().to(renewing));
    let service = init_service(service.wrap(from_fn(front::middleware))).await;
    crate::support::put(&site.database, &[offering("MK-0001", "Oppas", &[])]);
    for offerings in ["0", "1", "1"] {
        let answer = Answer::read(call_service(&service, TestRequest::get().uri("/").to_request()).await).await;
        assert_eq!(answer.text(), offerings);
    }
}
