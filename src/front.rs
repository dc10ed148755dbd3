//! What every answer passes: the security headers, a line in the log, and the counts of searches and visits.

use std::time::Instant;

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::Method;
use actix_web::http::header::{
    CONTENT_SECURITY_POLICY, HeaderName, HeaderValue, REFERRER_POLICY, SET_COOKIE, STRICT_TRANSPORT_SECURITY,
    USER_AGENT, X_CONTENT_TYPE_OPTIONS,
};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{Error, HttpRequest};
use futures_util::future::{Either, LocalBoxFuture, Ready, ready};

use crate::app::App;
use crate::page::embed::{self, Framed};
use crate::page::language;
use crate::page_cache::{self, KeptPage};
use crate::searches::Searched;
use crate::views::Viewed;

/// The target of the log line of an answer.
pub const LOGGED_AS: &str = module_path!();

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; \
                      connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; \
                      frame-ancestors 'none'";
/// Searches are health data: no address of ours may reach another site, and nothing of another site may run here.
static SECURITY: [(HeaderName, HeaderValue); 5] = [
    (CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static("camera=(), microphone=(), geolocation=(), payment=(), usb=()"),
    ),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
];

/// Answers from the page cache or lets the answer be made; counts, sets the security headers, and logs method, route,
/// status and time taken. The route as [`crate::routes`] writes it, never what was asked: a question mark that is typed
/// in another way makes a path of words that were searched for.
///
/// All in one layer, and without waiting for a kept page: that is so quick that either would be felt.
pub fn middleware<B: MessageBody + 'static>(request: ServiceRequest, next: Next<B>) -> Answering<B> {
    let started = Instant::now();
    if let Some(page) = page_cache::find(&request) {
        let response = page.respond(request.headers());
        let response = request.into_response(response).map_into_left_body();
        return Either::Left(ready(Ok(finish(response, Some(&page), started))));
    }
    Either::Right(Box::pin(async move {
        let (response, page) = page_cache::keep(request, next).await?;
        Ok(finish(response, page.as_deref(), started))
    }))
}

type Answer<B> = Result<ServiceResponse<EitherBody<BoxBody, B>>, Error>;
type Answering<B> = Either<Ready<Answer<B>>, LocalBoxFuture<'static, Answer<B>>>;

fn finish<B>(mut response: ServiceResponse<B>, kept: Option<&KeptPage>, started: Instant) -> ServiceResponse<B> {
    let app = response.request().app_data::<Data<App>>();
    let is_framed = kept.is_none() && response.response().extensions().get::<Framed>().is_some();
    let secure = app.is_some_and(|app| app.site_in_files().address.starts_with("https:"));
    let chosen = app.and_then(|app| {
        match kept {
            Some(page) => count(app, response.request(), page.searched.as_ref(), page.viewed.as_ref()),
            None => {
                let extensions = response.response().extensions();
                count(app, response.request(), extensions.get(), extensions.get());
            }
        }
        // On the page of another site nobody chose a language of ours.
        let query = Some(response.request().query_string()).filter(|_| !is_framed)?;
        language::to_remember(&app.languages, query, secure)
    });
    let framing = app.filter(|_| is_framed).and_then(|app| embed::policy(POLICY, &app.site_in_files().embedding));
    let headers = response.headers_mut();
    for (name, value) in &SECURITY {
        headers.insert(name.clone(), value.clone());
    }
    if let Some(policy) = framing {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    if let Some(cookie) = chosen {
        headers.append(SET_COOKIE, cookie);
    }
    if secure {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=31536000"));
    }
    log(&response, kept, started);
    response
}

fn log<B>(response: &ServiceResponse<B>, kept: Option<&KeptPage>, started: Instant) {
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    let (request, status) = (response.request(), response.status().as_u16());
    let method = request.method().as_str();
    let matched;
    let route = match kept {
        Some(page) => &*page.route,
        None => {
            matched = page_cache::route(request);
            &*matched
        }
    };
    if let Some(error) = response.response().error().filter(|_| status >= 500) {
        tracing::error!(method, route, status, micros, %error);
    } else {
        tracing::info!(method, route, status, micros);
    }
}

fn count(app: &App, request: &HttpRequest, searched: Option<&Searched>, viewed: Option<&Viewed>) {
    if request.method() != Method::GET {
        return;
    }
    if let Some(searched) = searched {
        app.searches.count(searched);
    }
    if let Some(viewed) = viewed.filter(|_| !is_robot(request)) {
        app.views.count(viewed);
    }
}

/// Whether a program reads that says so: it would count for more than all visitors.
fn is_robot(request: &HttpRequest) -> bool {
    let agent = request.headers().get(USER_AGENT).and_then(|agent| agent.to_str().ok()).unwrap_or_default();
    let agent = agent.to_ascii_lowercase();
    ["bot", "crawl", "spider", "slurp", "http://", "https://"].iter().any(|word| agent.contains(word))
}
