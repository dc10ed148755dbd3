//! Keeps rendered pages until the catalogue changes, as the bytes that go to the browser.
//!
//! Stands outside the compression, so that a page is compressed once. The key is the address as it came, with what
//! else shapes the bytes: the accepted encodings, the language that somebody chose, and the host where the site has no
//! fixed address. So words that
//! were searched for stay in memory until the catalogue changes or their place is needed, tied to nobody: no visitor,
//! no time. Nothing writes them down.

use std::sync::Arc;

use actix_web::body::{BoxBody, EitherBody, MessageBody, to_bytes};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{
    ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, FORWARDED, HOST, HeaderMap, HeaderName,
    HeaderValue, IF_NONE_MATCH, VARY,
};
use actix_web::http::{Method, StatusCode};
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpRequest, HttpResponse};
use jiff::civil::Date;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use crate::app::{App, Edition, today};
use crate::fingerprint::fingerprint;
use crate::page::{KeepToday, KeepUntilPublished, language};
use crate::searches::Searched;
use crate::views::Viewed;

/// What a kept page keeps of its headers; the others are set on every answer.
const KEPT: [HeaderName; 4] = [CONTENT_TYPE, CONTENT_ENCODING, CACHE_CONTROL, VARY];
/// The headers that shape the bytes of a page: the first always; the others where the site has no fixed address, because
/// `page::absolute` reads them all. A header that only it read could plant links for others.
static SHAPING: [HeaderName; 5] = [
    ACCEPT_ENCODING,
    HOST,
    FORWARDED,
    HeaderName::from_static("x-forwarded-host"),
    HeaderName::from_static("x-forwarded-proto"),
];
/// Longer addresses are not worth a place.
const LONGEST_KEY: usize = 1024;
/// A guess for the cache's own tables: a compressed page with its key.
const TYPICAL_PAGE: u64 = 8 * 1024;

/// Rendered pages by address, bounded in bytes.
pub struct PageCache {
    pages: Option<Cache<String, Arc<KeptPage>, Bytesize>>,
}

/// A rendered page, with what the log says and the counts count whenever it is an answer.
pub struct KeptPage {
    /// As [`crate::routes`] writes it.
    pub route: Arc<str>,
    /// The search that it answers.
    pub searched: Option<Searched>,
    /// The offering that it shows.
    pub viewed: Option<Viewed>,
    /// The only day on which it is true; `None`: every day of its edition.
    day: Option<Date>,
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    etag: HeaderValue,
    body: Bytes,
}

#[derive(Clone)]
struct Bytesize;

impl Weighter<String, Arc<KeptPage>> for Bytesize {
    fn weight(&self, key: &String, page: &Arc<KeptPage>) -> u64 {
        (key.len() + page.body.len() + 512) as u64
    }
}

impl PageCache {
    /// At most `megabytes` of pages; 0 keeps none.
    pub fn new(megabytes: u64) -> Self {
        let capacity = megabytes * 1024 * 1024;
        let items = usize::try_from(capacity / TYPICAL_PAGE).unwrap_or(usize::MAX);
        Self { pages: (megabytes > 0).then(|| Cache::with_weighter(items, capacity, Bytesize)) }
    }
}

/// The page that is kept for this request.
pub fn find(request: &ServiceRequest) -> Option<Arc<KeptPage>> {
    let (edition, key) = key(request)?;
    let page = edition.pages.pages.as_ref()?.get(&key);
    page.filter(|page| page.day.is_none_or(|day| day == today()))
}

/// Lets the answer be made, and keeps it if it says that it may be kept: then with the page.
///
/// # Errors
/// Those of the handler.
pub async fn keep<B: MessageBody + 'static>(request: ServiceRequest, next: Next<B>) -> Made<B> {
    // From before the answer is made: if another edition comes meanwhile, this one goes, and the page with it.
    let place = key(&request);
    let response = next.call(request).await?;
    let pages = place.as_ref().and_then(|(edition, key)| Some((edition.pages.pages.as_ref()?, key)));
    let Some((pages, key)) = pages else { return Ok((response.map_into_right_body(), None)) };
    if response.response().extensions().get::<KeepUntilPublished>().is_none() {
        return Ok((response.map_into_right_body(), None));
    }
    let (request, response) = response.into_parts();
    let (head, body) = response.into_parts();
    let body = to_bytes(body).await.map_err(|error| crate::error::AppError::Internal(error.into().to_string()))?;
    let page = Arc::new(KeptPage::new(route(&request), &head, body));
    pages.insert(key.clone(), Arc::clone(&page));
    let response = page.respond(request.headers());
    Ok((ServiceResponse::new(request, response).map_into_left_body(), Some(page)))
}

/// An answer, and how it is kept from now on.
type Made<B> = Result<(ServiceResponse<EitherBody<BoxBody, B>>, Option<Arc<KeptPage>>), Error>;

fn key(request: &ServiceRequest) -> Option<(Arc<Edition>, String)> {
    if request.method() != Method::GET {
        return None;
    }
    let app = request.app_data::<Data<App>>()?;
    let edition = app.edition();
    let mut key = String::with_capacity(256);
    key.push_str(request.uri().path_and_query()?.as_str());
    let shaping = if edition.site.address.is_empty() { &SHAPING[..] } else { &SHAPING[..1] };
    for name in shaping {
        // No address and no such header has a line break: two different requests can't have one key.
        key.push('\n');
        for value in request.headers().get_all(name) {
            key.push_str(value.to_str().ok()?);
            key.push('\r');
        }
    }
    if let Some(texts) = language::remembered(&app.languages, request.headers()) {
        key.push('\n');
        key.push_str(&texts.code);
    }
    (key.len() <= LONGEST_KEY).then_some((edition, key))
}

/// The route as [`crate::routes`] writes it; `-` where nothing matched.
pub fn route(request: &HttpRequest) -> Arc<str> {
    let route = request.match_pattern().filter(|route| !route.is_empty());
    route.map_or_else(|| Arc::from("-"), Arc::from)
}

impl KeptPage {
    fn new(route: Arc<str>, head: &HttpResponse<()>, body: Bytes) -> Self {
        let mark = &fingerprint(&body)[..16];
        let kept = |name: &HeaderName| Some((name.clone(), joined(head.headers(), name)?));
        Self {
            route,
            searched: head.extensions().get().cloned(),
            viewed: head.extensions().get().cloned(),
            day: head.extensions().get().map(|KeepToday(day)| *day),
            status: head.status(),
            headers: KEPT.iter().filter_map(kept).collect(),
            etag: HeaderValue::from_str(&format!("\"{mark}\"")).unwrap_or(HeaderValue::from_static("\"\"")),
            // Rendered and compressed into more room than it needs; what is kept must weigh what it counts for.
            body: Bytes::copy_from_slice(&body),
        }
    }

    /// The page as an answer to who sent these headers.
    pub fn respond(&self, asked: &HeaderMap) -> HttpResponse {
        let unchanged = asked.get(IF_NONE_MATCH).is_some_and(|etag| *etag == self.etag);
        let (status, body) =
            if unchanged { (StatusCode::NOT_MODIFIED, Bytes::new()) } else { (self.status, self.body.clone()) };
        let mut response = HttpResponse::with_body(status, body).map_into_boxed_body();
        let headers = response.headers_mut();
        for (name, value) in &self.headers {
            headers.insert(name.clone(), value.clone());
        }
        headers.insert(ETAG, self.etag.clone());
        response
    }
}

/// A header that each layer adds to, in one line.
fn joined(headers: &HeaderMap, name: &HeaderName) -> Option<HeaderValue> {
    let mut values = headers.get_all(name);
    let first = values.next()?;
    let Some(second) = values.next() else { return Some(first.clone()) };
    HeaderValue::from_bytes(&[first.as_bytes(), b", ", second.as_bytes()].concat()).ok()
}
