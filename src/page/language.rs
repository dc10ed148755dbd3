//! Which language a page is asked for in: `?taal=tr` goes before the cookie that remembers it, and without either it is
//! Dutch. Codes that we don't know are as if they were not there.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::{COOKIE, HeaderMap, HeaderValue};

use crate::app::App;
use crate::language::{Languages, Texts};

/// In addresses, and the name of the cookie.
const NAME: &str = "taal";
const BEFORE: &str = "taal=";

/// A way to this page in one language.
pub struct Way<'a> {
    /// The language.
    pub texts: &'a Texts,
    /// Path and query.
    pub href: String,
    /// Whether the page is in it already.
    pub here: bool,
}

/// The texts in which to answer.
pub fn asked<'a>(app: &'a App, request: &HttpRequest) -> &'a Texts {
    let languages = &app.languages;
    let asked = in_query(languages, request.query_string()).or_else(|| remembered(languages, request.headers()));
    asked.unwrap_or_else(|| languages.dutch())
}

/// The language that a query names.
fn in_query<'a>(languages: &'a Languages, query: &str) -> Option<&'a Texts> {
    query.split('&').find_map(|part| languages.get(part.strip_prefix(BEFORE)?))
}

/// The language that somebody chose before, other than Dutch.
pub fn remembered<'a>(languages: &'a Languages, headers: &HeaderMap) -> Option<&'a Texts> {
    let cookies = headers.get(COOKIE)?.to_str().ok()?;
    let found = cookies.split(';').find_map(|cookie| languages.get(cookie.trim_ascii().strip_prefix(BEFORE)?));
    found.filter(|texts| !texts.is_dutch())
}

/// The cookie that goes with an answer: only for who chooses a language; choosing Dutch takes it away.
pub fn to_remember(languages: &Languages, query: &str, secure: bool) -> Option<HeaderValue> {
    let chosen = in_query(languages, query)?;
    let kept = if chosen.is_dutch() { Duration::ZERO } else { Duration::days(365) };
    let cookie = Cookie::build(NAME, if chosen.is_dutch() { "" } else { &*chosen.code });
    let cookie = cookie.path("/").max_age(kept).same_site(SameSite::Lax).http_only(true).secure(secure).finish();
    HeaderValue::from_str(&cookie.to_string()).ok()
}

/// This page in every language, when there is more than one.
pub fn ways<'a>(app: &'a App, request: &HttpRequest, here: &Texts) -> Vec<Way<'a>> {
    let mut address = request.path().to_owned();
    address.push('?');
    for part in request.query_string().split('&').filter(|part| !part.is_empty() && !part.starts_with(BEFORE)) {
        address.push_str(part);
        address.push('&');
    }
    address.push_str(BEFORE);
    let way = |texts: &'a Texts| Way { texts, href: format!("{address}{}", texts.code), here: texts.code == here.code };
    app.languages.all().map(way).collect()
}

/// The same address in another language; Dutch has the address itself.
pub fn address(address: &str, texts: &Texts) -> String {
    if texts.is_dutch() {
        return address.to_owned();
    }
    format!("{address}{}{BEFORE}{}", if address.contains('?') { '&' } else { '?' }, texts.code)
}
