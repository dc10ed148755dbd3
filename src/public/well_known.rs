//! `/robots.txt` and `/.well-known/security.txt`.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use jiff::ToSpan;

use crate::app::{App, today};
use crate::page::absolute;

/// Results are not for search engines: the pages behind them are, and the list of all help; so are those behind paper.
pub async fn robots(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let sitemap = absolute(&app, &request, "/sitemap.xml");
    let closed =
        "Disallow: /zoeken?\nDisallow: /zoeken.json\nDisallow: /suggesties\nDisallow: /inbedden/\nDisallow: /p/";
    text(format!("User-agent: *\nAllow: /zoeken?taal=\n{closed}\n\nSitemap: {sitemap}\n"))
}

/// How to report a weakness (RFC 9116). Valid for a year from the day it is asked.
pub async fn security(app: Data<App>, request: HttpRequest) -> HttpResponse {
    let contact = match app.site().email.as_str() {
        "" => absolute(&app, &request, "/over"),
        email => format!("mailto:{email}"),
    };
    let expires = today().saturating_add(1.year());
    let canonical = absolute(&app, &request, "/.well-known/security.txt");
    text(format!(
        "Contact: {contact}\nExpires: {expires}T00:00:00Z\nPreferred-Languages: nl, en\nCanonical: {canonical}\n"
    ))
}

fn text(body: String) -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body(body)
}
