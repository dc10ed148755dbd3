//! What every answer passes: the security headers, a line in the log, and the counts of searches and views.

use std::time::Instant;

use actix_web::body::MessageBody;
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, SET_COOKIE, STRICT_TRANSPORT_SECURITY,
    USER_AGENT, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpRequest};

use crate::app::App;
use crate::page::language;
use crate::page_cache::{self, Route};
use crate::searches::Searched;
use crate::views::Viewed;

/// Searches are health data: no address of ours may reach another site, and nothing of another site may run here.
static SECURITY: [(HeaderName, HeaderValue); 5] = [
    (
        CONTENT_SECURITY_POLICY,
        HeaderValue::from_static(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
             connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ),
    ),
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
];

/// Logs method, route, status and time taken; sets the security headers. The route as [`crate::routes`] writes it, never
/// what was asked: a question mark that is typed in another way makes a path of words that were searched for.
///
/// # Errors
/// Those of the handler.
pub async fn middleware<B: MessageBody>(request: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let started = Instant::now();
    let mut response = next.call(request).await?;
    let app = response.request().app_data::<Data<App>>();
    let secure = app.is_some_and(|app| app.site_in_files().address.starts_with("https:"));
    let chosen = app.and_then(|app| {
        count(app, &response);
        language::to_remember(&app.languages, response.request().query_string(), secure)
    });
    let headers = response.headers_mut();
    for (name, value) in &SECURITY {
        headers.insert(name.clone(), value.clone());
    }
    if let Some(cookie) = chosen {
        headers.append(SET_COOKIE, cookie);
    }
    if secure {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    let (request, status) = (response.request(), response.status().as_u16());
    let known = response.response().extensions().get::<Route>().cloned();
    let Route(route) = known.unwrap_or_else(|| page_cache::route(request));
    let route = &*route;
    if let Some(error) = response.response().error().filter(|_| status >= 500) {
        tracing::error!(method = %request.method(), route, status, micros, %error);
    } else {
        tracing::info!(method = %request.method(), route, status, micros);
    }
    Ok(response)
}

/// Here and in no layer of its own: a kept page is so quick that one more layer would be felt.
fn count<B>(app: &App, response: &ServiceResponse<B>) {
    if response.request().method() != Method::GET {
        return;
    }
    let extensions = response.response().extensions();
    if let Some(searched) = extensions.get::<Searched>() {
        app.searches.count(searched);
    }
    if let Some(viewed) = extensions.get::<Viewed>().filter(|_| !is_robot(response.request())) {
        app.views.count(viewed);
    }
}

/// Whether a program reads that says so: it would count for more than all visitors.
fn is_robot(request: &HttpRequest) -> bool {
    let agent = request.headers().get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let agent = agent.to_ascii_lowercase();
    ["bot", "crawl", "spider", "slurp", "http://", "https://"].iter().any(|word| agent.contains(word))
}
