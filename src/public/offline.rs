//! `/zonder-internet` and `/sw.js`: what a browser shows, and does, while there is no internet.

use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::search::help_now::HelpNow;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::page::{CachePolicy, Frame, Page, apply, language};

const PATH: &str = "/zonder-internet";
/// What every page that can be read without internet needs, where there is such a file.
const FILES: [&str; 12] = [
    "mantelkaart.css",
    "afdruk.css",
    "theme.css",
    "page.js",
    "open.js",
    "offline.js",
    "bewaard.js",
    "mijn-lijst.js",
    "favicon.svg",
    "logo.svg",
    "logo.png",
    "logo-donker.svg",
];
/// Takes away what was kept, and itself: for a site that no longer wants it.
const LEAVE: &str = "addEventListener('install',()=>skipWaiting());\
addEventListener('activate',e=>e.waitUntil((async()=>{\
for(const n of await caches.keys())if(/^mantelkaart-/.test(n))await caches.delete(n);\
await registration.unregister()})()));\n";

#[derive(Template)]
#[template(path = "public/offline.html")]
struct OfflinePage<'a> {
    frame: Frame<'a>,
    help_now: Option<HelpNow<'a>>,
}

impl<'a> OfflinePage<'a> {
    fn new(app: &'a App, edition: &'a Edition, request: &HttpRequest) -> Self {
        let title = &language::asked(app, request)["zonder-internet-kop"];
        let lines: Vec<Box<str>> =
            edition.vocabulary.help_lines().iter().map(|line| line.slug.as_str().into()).collect();
        let frame = Frame::new(app, edition, request, "", title);
        Self { help_now: HelpNow::of(frame.t, &lines, false, edition), frame }
    }
}

/// Whom to call, and what can still be read.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    Page::shared(&OfflinePage::new(&app, &app.edition(), &request))
}

/// The script that keeps pages. Its mark changes with the page for who has no internet, and so with the number on it, the
/// language and the names of style sheet and script.
///
/// # Errors
/// When the template fails.
pub async fn worker(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let edition = app.edition();
    let mut response = HttpResponse::Ok().body(if edition.site.reads_offline {
        let page = OfflinePage::new(&app, &edition, &request).render().map_err(AppError::template)?;
        let files: Vec<String> =
            FILES.iter().filter(|name| app.assets.has(name)).map(|name| app.assets.url(name)).collect();
        let site = serde_json::json!({ "mark": fingerprint(page.as_bytes())[..8], "offline": PATH, "files": files });
        format!("const site = {site};\n{}", app.assets.text("sw.js"))
    } else {
        LEAVE.to_owned()
    });
    response
        .headers_mut()
        .insert(CONTENT_TYPE, actix_web::http::header::HeaderValue::from_static("text/javascript; charset=utf-8"));
    apply(CachePolicy::UntilPublished, &mut response);
    Ok(response)
}
