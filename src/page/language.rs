//! Which language a page is asked for in: `?taal=tr` goes before the cookie that remembers it, and without either it is
//! Dutch. Codes that we don't know are as if they were not there.

use actix_web::HttpRequest;
use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use actix_web::http::header::{COOKIE, HeaderMap, HeaderValue};
use askama::filters::Safe;

use crate::app::App;
use crate::language::{self, Languages, Texts};

/// In addresses, and the name of the cookie.
const NAME: &str = "taal";
const BEFORE: &str = "taal=";

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

/// Whether nothing is asked but perhaps a language.
pub fn asks_nothing(query: &str) -> bool {
    query.split('&').all(|part| part.is_empty() || part.starts_with(BEFORE))
}

/// This page with what was asked, as far as the code of a language that is to follow; as HTML.
pub fn here(request: &HttpRequest) -> Safe<String> {
    let (path, query) = (request.path(), request.query_string());
    let mut address = String::with_capacity(path.len() + query.len() + 2 + BEFORE.len());
    address.push_str(path);
    address.push('?');
    for part in query.split('&').filter(|part| !part.is_empty() && !part.starts_with(BEFORE)) {
        address.push_str(part);
        address.push('&');
    }
    address.push_str(BEFORE);
    Safe(language::escaped(&address))
}

/// The same address in another language; Dutch has the address itself.
pub fn address(address: &str, texts: &Texts) -> String {
    if texts.is_dutch() {
        return address.to_owned();
    }
    format!("{address}{}{BEFORE}{}", if address.contains('?') { '&' } else { '?' }, texts.code)
}
