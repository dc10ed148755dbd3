//! `/p/{slug}`: the short address on a poster or folder. Counts that somebody came by it, and leads on.

use std::sync::Arc;

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::page::poster_address::PosterAddress;
use crate::page::{CachePolicy, apply};
use crate::views::Viewed;

/// Leads to the page for this group; an address that we don't know leads to the home page, for whoever typed it looks
/// for help. Kept by nobody: it must count every time.
pub async fn show(app: Data<App>, slug: Path<String>) -> HttpResponse {
    let edition = app.edition();
    let poster = PosterAddress::read(&slug, &edition, &app.languages);
    let page = poster.as_ref().map_or_else(|| "/".to_owned(), PosterAddress::leads_to);
    let mut response = HttpResponse::SeeOther().insert_header((LOCATION, page)).finish();
    apply(CachePolicy::Never, &mut response);
    if let Some(poster) = poster.filter(|_| edition.site.count_searches) {
        response.extensions_mut().insert(Viewed::Poster(Arc::from(poster.counted())));
    }
    response
}
