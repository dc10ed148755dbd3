//! What of a search is counted, and `/zoeken/gekozen`: that somebody chose a result.

use actix_web::http::header::{HeaderName, ORIGIN};
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpRequest, HttpResponse};

use crate::app::App;
use crate::page::absolute;
use crate::search::{Catalogue, Filters, Outcome, Reading, Request, Sort};
use crate::searches::{Query, Searched};

/// Says whether a page of ours asks; no script can set it.
const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// What may be counted of the words of a search; `None` where there are none, or nothing is counted here.
pub fn query(app: &App, catalogue: &Catalogue, request: &Request) -> Option<Query> {
    (app.site().count_searches && !request.text.is_empty()).then(|| app.query(catalogue, &request.text))
}

/// The search as it counts. Once: not again for every filter, order and page that is looked at after it. Results that
/// we show to whoever says nothing we know are no answer.
pub fn searched(request: &Request, outcome: &Outcome, query: Option<Query>) -> Option<Searched> {
    let as_it_comes = request.page == 1 && request.sort == Sort::Standard && !request.literal;
    let first = as_it_comes && request.filters == Filters::default();
    let found = outcome.total > 0 && outcome.reading != Reading::Nearest;
    query.filter(|_| first).map(|query| Searched { query, found })
}

/// Takes the words of a page of which a result was chosen. Whatever comes, the answer is the same and holds nothing.
pub async fn click(app: Data<App>, request: HttpRequest, words: Result<Bytes, Error>) -> HttpResponse {
    if app.site().count_searches
        && is_from_here(&app, &request)
        && let Ok(words) = words
        && let Ok(words) = std::str::from_utf8(&words)
    {
        app.searches.count_click(words);
    }
    HttpResponse::NoContent().finish()
}

/// Browsers that don't say where a request comes from name its origin, if at all.
fn is_from_here(app: &App, request: &HttpRequest) -> bool {
    let header = |name| request.headers().get(name).map(|value| value.as_bytes());
    match header(SEC_FETCH_SITE) {
        Some(site) => site == b"same-origin",
        None => header(ORIGIN).is_some_and(|origin| origin == absolute(app, request, "").as_bytes()),
    }
}
