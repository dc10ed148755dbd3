//! `/sitemap.xml`: every page that search engines may find. Above 50,000 addresses it is a list of lists.

use std::fmt::{self, Write};

use actix_web::http::header::CACHE_CONTROL;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::error::AppError;
use crate::model::moment::day_of;
use crate::page::absolute;
use crate::routes;
use crate::search::{Catalogue, Snapshot};

/// The most addresses that one file may hold (sitemaps.org).
const MOST: usize = 50_000;
/// What always is there.
const FIXED: [&str; 8] =
    ["/", "/balans", "/agenda", "/aanbieders", "/contact", "/over", "/privacy", "/toegankelijkheid"];

/// The one list, or the list of lists.
///
/// # Errors
/// Never, save that no memory is left to write in.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let catalogue = app.catalogue();
    let host = host(&app, &request);
    let body = if count(&catalogue) <= MOST { list(&catalogue, &host, 0) } else { index(&catalogue, &host) };
    answer(body)
}

/// One of the lists, from 1.
///
/// # Errors
/// When there are not so many.
pub async fn part(app: Data<App>, request: HttpRequest, number: Path<String>) -> Result<HttpResponse, AppError> {
    let catalogue = app.catalogue();
    let number: usize = number.parse().map_err(|_| AppError::NotFound)?;
    let from = number.checked_sub(1).and_then(|number| number.checked_mul(MOST)).ok_or(AppError::NotFound)?;
    if from >= count(&catalogue) {
        return Err(AppError::NotFound);
    }
    answer(list(&catalogue, &host(&app, &request), from))
}

/// As the request says it, where the site has no address of its own; so it may hold anything.
fn host(app: &App, request: &HttpRequest) -> String {
    absolute(app, request, "").replace('&', "&amp;").replace('<', "&lt;")
}

/// Not kept by us: it is large, seldom asked and quickly made.
fn answer(body: Result<String, fmt::Error>) -> Result<HttpResponse, AppError> {
    let body = body.map_err(|error| AppError::Internal(format!("sitemap: {error}")))?;
    let cache = (CACHE_CONTROL, "public, max-age=3600");
    Ok(HttpResponse::Ok().content_type("application/xml; charset=utf-8").insert_header(cache).body(body))
}

fn count(catalogue: &Catalogue) -> usize {
    pages(catalogue).count() + catalogue.snapshot.organisations.len() + catalogue.snapshot.offerings.len()
}

/// Everything but organisations and offerings.
fn pages(catalogue: &Catalogue) -> impl Iterator<Item = String> {
    let vocabulary = &catalogue.vocabulary;
    let functions = vocabulary.functions().iter().map(|text| routes::function(&text.slug));
    let carers = vocabulary.carer_types().chain(vocabulary.cares_for()).map(|text| routes::carer(&text.slug));
    let conditions = vocabulary.conditions().iter().map(|text| routes::condition(&text.slug));
    FIXED.into_iter().map(str::to_owned).chain(functions).chain(carers).chain(conditions)
}

/// The day on which anything last changed.
fn last_change(snapshot: &Snapshot) -> String {
    snapshot.offerings.iter().map(|offering| &*offering.changed_at).max().map(day).unwrap_or_default()
}

fn day(moment: &str) -> String {
    day_of(moment).map_or_else(String::new, |day| day.to_string())
}

fn list(catalogue: &Catalogue, host: &str, from: usize) -> Result<String, fmt::Error> {
    let snapshot = &catalogue.snapshot;
    let organisations = snapshot.organisations.iter().map(|organisation| routes::organisation(&organisation.slug));
    let undated = pages(catalogue).chain(organisations).map(|path| (path, String::new()));
    let offerings = snapshot
        .offerings
        .iter()
        .map(|offering| (routes::offering(&offering.code, &offering.title), day(&offering.changed_at)));
    let mut xml = head("urlset");
    for (path, changed) in undated.chain(offerings).skip(from).take(MOST) {
        entry(&mut xml, "url", host, &path, &changed)?;
    }
    xml.push_str("</urlset>\n");
    Ok(xml)
}

fn index(catalogue: &Catalogue, host: &str) -> Result<String, fmt::Error> {
    let mut xml = head("sitemapindex");
    for number in 1..=count(catalogue).div_ceil(MOST) {
        entry(&mut xml, "sitemap", host, &format!("/sitemap-{number}.xml"), &last_change(&catalogue.snapshot))?;
    }
    xml.push_str("</sitemapindex>\n");
    Ok(xml)
}

fn head(element: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{element} xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    )
}

/// Paths are percent-encoded.
fn entry(xml: &mut String, element: &str, host: &str, path: &str, changed: &str) -> fmt::Result {
    write!(xml, "<{element}><loc>{host}{path}</loc>")?;
    if !changed.is_empty() {
        write!(xml, "<lastmod>{changed}</lastmod>")?;
    }
    writeln!(xml, "</{element}>")
}
