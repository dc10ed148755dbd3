//! Every address of the site, grouped by who calls it; and the builders of links to them.

use actix_web::middleware::{Compress, from_fn};
use actix_web::web::{ServiceConfig, get, redirect, scope, to};

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::{front, page_cache, public};

/// Mounts everything. Layers from outside in: log and headers, kept pages, compression, error pages.
pub fn configure(config: &mut ServiceConfig) {
    config.service(
        scope("")
            // carers
            .route("/", get().to(public::home::show))
            .route("/functies/{slug}", get().to(public::landing::function))
            .route("/voor/{slug}", get().to(public::landing::carer))
            .route("/aandoeningen/{slug}", get().to(public::landing::condition))
            .service(redirect("/functies", "/#functies"))
            .service(redirect("/voor", "/#wie"))
            .service(redirect("/aandoeningen", "/#ziekten"))
            .route("/aanbieders", get().to(public::organisations::show))
            .route("/aanbieders/{slug}", get().to(public::organisation::show))
            .route("/aanbod/{code}{slug:(/[^/]*)?}", get().to(public::offering::show))
            .route("/zoeken", get().to(public::search::show))
            .route("/over", get().to(public::about::about))
            .route("/privacy", get().to(public::about::privacy))
            .route("/toegankelijkheid", get().to(public::about::accessibility))
            // machines
            .route("/zoeken.json", get().to(public::search::json::show))
            .route("/gezond", get().to(public::health::show))
            .route("/sitemap.xml", get().to(public::sitemap::show))
            .route("/sitemap-{number}.xml", get().to(public::sitemap::part))
            .route("/robots.txt", get().to(public::well_known::robots))
            .route("/.well-known/security.txt", get().to(public::well_known::security))
            .route("/static/{name}", get().to(public::static_file::show))
            .default_service(to(public::error_page::not_found))
            .wrap(from_fn(public::error_page::middleware))
            .wrap(Compress::default())
            .wrap(from_fn(page_cache::middleware))
            .wrap(from_fn(front::middleware)),
    );
}

/// The page of an offering.
pub fn offering(code: &str, title: &str) -> String {
    format!("/aanbod/{}/{}", segment(code), crate::model::slug::slug(title))
}

/// The page of an organisation.
pub fn organisation(slug: &str) -> String {
    format!("/aanbieders/{slug}")
}

/// The page of a basic function.
pub fn function(slug: &str) -> String {
    format!("/functies/{slug}")
}

/// The page of a carer type, or of whom one cares for.
pub fn carer(slug: &str) -> String {
    format!("/voor/{slug}")
}

/// The page of a condition.
pub fn condition(slug: &str) -> String {
    format!("/aandoeningen/{slug}")
}

const UNSAFE: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.');

/// One part of a path: codes come from spreadsheets and may hold anything.
fn segment(text: &str) -> impl std::fmt::Display + '_ {
    utf8_percent_encode(text, &UNSAFE)
}
