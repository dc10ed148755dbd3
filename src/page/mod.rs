//! What a handler answers with: a page declares its status, its cache policy and its template once.

pub mod arriving;
pub mod call_us;
pub mod card;
pub mod comparison;
pub mod difference;
pub mod download;
pub mod embed;
pub mod facts;
pub mod first;
pub mod language;
pub mod meetings;
pub mod menu;
pub mod picked;
pub mod poster_address;
pub mod search;
pub mod staff;

use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, HeaderValue, LOCATION, VARY};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use askama::filters::Safe;
use jiff::civil::Date;

use crate::app::{App, Edition};
use crate::assets::Assets;
use crate::config::Site;
use crate::error::AppError;
use crate::language::{Languages, Texts};
use crate::searches::Searched;
use crate::theme::Theme;
use crate::views::Viewed;

/// How long an answer stays good.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CachePolicy {
    /// The same for everyone until the catalogue changes: kept by us, and for a minute by browsers.
    UntilPublished,
    /// The same, but by nothing between us and the browser: the address says what somebody looks for.
    Private,
    /// Likewise, and not by us either: pieces of what somebody types are not worth a place, and theirs.
    Typed,
    /// Never another under this address: kept by us likewise, and for a year by browsers.
    Forever,
    /// Never kept.
    Never,
    /// Never kept, and not compressed: beside what somebody else may have typed stands the mark of the session, and the
    /// length of what is compressed together tells of both (BREACH).
    Staff,
}

/// Marks an answer that [`crate::page_cache`] may keep until the next edition.
#[derive(Debug, Clone, Copy)]
pub struct KeepUntilPublished;

/// Marks an answer that is true on this day only: the next edition comes a moment after midnight, or later where the
/// database does not answer.
#[derive(Debug, Clone, Copy)]
pub struct KeepToday(pub Date);

/// What the layout around every page needs. A template has it as `frame`.
pub struct Frame<'a> {
    /// The fixed texts in the language of this page.
    pub t: &'a Texts,
    /// The languages to choose from; `None` where the page is there in Dutch only.
    pub languages: Option<&'a Languages>,
    /// This page, to write the code of a language behind.
    pub here: Safe<String>,
    /// Who this site is.
    pub site: Arc<Site>,
    /// The addresses of style sheet and script.
    pub assets: &'a Assets,
    /// How it looks.
    pub theme: &'a Theme,
    /// In the browser's tab, without the name of the site.
    pub title: String,
    /// One or two sentences for search engines; may be empty.
    pub description: String,
    /// The page's own address in Dutch, absolute; empty where a page must not be found (errors, search results).
    pub address: String,
    /// Whether visitors must be told that they see sample data.
    pub sample: bool,
    /// Whether there is anything in the agenda.
    pub meets: bool,
    /// Whether one may ask the steunpunt to call.
    pub calls_back: bool,
}

impl<'a> Frame<'a> {
    /// A frame for a page at `path`, which begins with a slash and is empty where a page must not be found, in the
    /// language that is asked for. `edition` is the one that the whole page is made from.
    pub fn new(app: &'a App, edition: &Edition, request: &HttpRequest, path: &str, title: impl Into<String>) -> Self {
        Self {
            t: language::asked(app, request),
            languages: Some(&app.languages),
            here: language::here(request),
            site: Arc::clone(&edition.site),
            assets: &app.assets,
            theme: &app.theme,
            title: title.into(),
            description: String::new(),
            address: if path.is_empty() { String::new() } else { absolute(app, request, path) },
            sample: edition.snapshot.only_sample,
            meets: edition.snapshot.has_meetings,
            calls_back: app.calls_back(&edition.site),
        }
    }

    /// A frame for a page that there is in Dutch only, for staff and organisations. Search engines leave it out.
    pub fn dutch(app: &'a App, edition: &Edition, title: impl Into<String>) -> Self {
        Self {
            t: app.languages.dutch(),
            languages: None,
            here: Safe(String::new()),
            site: Arc::clone(&edition.site),
            assets: &app.assets,
            theme: &app.theme,
            title: title.into(),
            description: String::new(),
            address: String::new(),
            sample: edition.snapshot.only_sample,
            meets: edition.snapshot.has_meetings,
            calls_back: false,
        }
    }

    /// The address by which this page is known, in its language; empty where it must not be found.
    pub fn canonical(&self) -> String {
        if self.address.is_empty() { String::new() } else { self.address_in(self.t) }
    }

    /// The page's absolute address in a language.
    pub fn address_in(&self, texts: &Texts) -> String {
        language::address(&self.address, texts)
    }

    /// The same with a description.
    pub fn described(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }
}

/// `path` with the site's own address before it.
pub fn absolute(app: &App, request: &HttpRequest, path: &str) -> String {
    let site = app.site();
    if site.address.is_empty() {
        let connection = request.connection_info();
        format!("{}://{}{path}", connection.scheme(), connection.host())
    } else {
        format!("{}{path}", site.address)
    }
}

/// Enough for a page of results, so that it need not be moved while it grows.
const ROOM: usize = 48 * 1024;

/// A rendered HTML page.
pub struct Page {
    status: StatusCode,
    cache: CachePolicy,
    html: String,
    searched: Option<Searched>,
    viewed: Option<Viewed>,
    day: Option<Date>,
}

impl Page {
    /// A page that is the same for everyone until the catalogue changes.
    ///
    /// # Errors
    /// When the template fails, which is a fault of ours.
    pub fn shared(template: &impl Template) -> Result<Self, AppError> {
        Self::new(StatusCode::OK, CachePolicy::UntilPublished, template)
    }

    /// A page that is the same for everyone too, at an address that says what somebody looks for.
    ///
    /// # Errors
    /// When the template fails, which is a fault of ours.
    pub fn private(template: &impl Template) -> Result<Self, AppError> {
        Self::new(StatusCode::OK, CachePolicy::Private, template)
    }

    /// A page for staff, which nothing keeps.
    ///
    /// # Errors
    /// When the template fails, which is a fault of ours.
    pub fn staff(template: &impl Template) -> Result<Self, AppError> {
        Self::new(StatusCode::OK, CachePolicy::Staff, template)
    }

    /// A page for staff with a form that can't be taken as it is.
    ///
    /// # Errors
    /// When the template fails, which is a fault of ours.
    pub fn refused(template: &impl Template) -> Result<Self, AppError> {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, CachePolicy::Staff, template)
    }

    /// A page with a status and cache policy of its own.
    ///
    /// # Errors
    /// When the template fails, which is a fault of ours.
    pub fn new(status: StatusCode, cache: CachePolicy, template: &impl Template) -> Result<Self, AppError> {
        let mut html = String::with_capacity(ROOM);
        template.render_into(&mut html).map_err(AppError::template)?;
        Ok(Self { status, cache, html, searched: None, viewed: None, day: None })
    }

    /// The same as the answer to a search that counts.
    pub fn counted(self, searched: Option<Searched>) -> Self {
        Self { searched, ..self }
    }

    /// The same as what is true on this day only.
    pub fn of(self, day: Date) -> Self {
        Self { day: Some(day), ..self }
    }

    /// The same as a view that counts.
    pub fn viewed(self, viewed: Option<Viewed>) -> Self {
        Self { viewed, ..self }
    }
}

impl Responder for Page {
    type Body = actix_web::body::BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let mut response = HttpResponse::with_body(self.status, self.html).map_into_boxed_body();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
        apply(self.cache, &mut response);
        if let Some(searched) = self.searched {
            response.extensions_mut().insert(searched);
        }
        if let Some(day) = self.day {
            response.extensions_mut().insert(KeepToday(day));
        }
        if let Some(viewed) = self.viewed {
            response.extensions_mut().insert(viewed);
        }
        response
    }
}

/// Sets the headers of a cache policy, and the mark by which the page cache knows what to keep.
pub fn apply(cache: CachePolicy, response: &mut HttpResponse) {
    let value = match cache {
        CachePolicy::UntilPublished => "public, max-age=60",
        CachePolicy::Private | CachePolicy::Typed => "private, max-age=60",
        CachePolicy::Forever => "public, max-age=31536000, immutable",
        CachePolicy::Never | CachePolicy::Staff => "no-store",
    };
    if cache == CachePolicy::Staff {
        response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("identity"));
    }
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static(value));
    if matches!(cache, CachePolicy::UntilPublished | CachePolicy::Private) {
        // The language that somebody chose; nothing else of a cookie.
        response.headers_mut().insert(VARY, HeaderValue::from_static("cookie"));
    }
    if !matches!(cache, CachePolicy::Typed | CachePolicy::Never | CachePolicy::Staff) {
        response.extensions_mut().insert(KeepUntilPublished);
    }
}

/// Where a page stands now. For a minute: it may move back.
pub fn moved(address: &str) -> HttpResponse {
    let mut response = HttpResponse::MovedPermanently().insert_header((LOCATION, address)).finish();
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    response
}
