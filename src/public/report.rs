//! `/melding/{code}`: a visitor says what is wrong with an offering. No account, no name, no address.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use super::offering;
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::Fields;
use crate::language::{Text, Texts};
use crate::model::choice::{Choice, ReportKind};
use crate::model::published::Published;
use crate::model::report::{self, LONGEST, NewReport, VISITOR};
use crate::network;
use crate::page::{CachePolicy, Frame, Page, language};
use crate::routes;

/// Programs fill in every field; people don't see this one.
const TRAP: &str = "onderwerp";

#[derive(Template)]
#[template(path = "public/report.html")]
struct ReportPage<'a> {
    frame: Frame<'a>,
    offering: &'a Published,
    kind: &'a str,
    text: &'a str,
    /// Fields with what is wrong with them.
    errors: Vec<(&'static str, String)>,
    is_sent: bool,
}

impl ReportPage<'_> {
    fn kind_text(&self, kind: ReportKind) -> &Text {
        &self.frame.t[&*format!("melding-soort-{}", kind.slug())]
    }

    fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|(name, _)| *name == field).map(|(_, message)| &**message)
    }
}

/// Shows the form.
///
/// # Errors
/// When there is no such offering, or no longer.
pub async fn show(app: Data<App>, request: HttpRequest, path: Path<String>) -> Result<Page, AppError> {
    render(&app, &request, &path, (StatusCode::OK, "", "", Vec::new()), false)
}

/// Says thank you.
///
/// # Errors
/// When there is no such offering, or no longer.
pub async fn thanks(app: Data<App>, request: HttpRequest, path: Path<String>) -> Result<Page, AppError> {
    render(&app, &request, &path, (StatusCode::OK, "", "", Vec::new()), true)
}

type Typed<'a> = (StatusCode, &'a str, &'a str, Vec<(&'static str, String)>);

fn render(
    app: &App,
    request: &HttpRequest,
    code: &str,
    (status, kind, text, errors): Typed<'_>,
    is_sent: bool,
) -> Result<Page, AppError> {
    let edition = app.edition();
    let offering = edition.snapshot.by_code(code).ok_or_else(|| offering::missing(&edition.snapshot, code))?;
    let t = language::asked(app, request);
    let title = match (is_sent, errors.is_empty()) {
        (true, _) => &t["melding-bedankt"],
        (false, true) => &t["melding-kop"],
        (false, false) => &t["melding-titel-fout"],
    };
    let frame = Frame::new(app, &edition, request, "", title);
    Page::new(status, CachePolicy::Never, &ReportPage { frame, offering, kind, text, errors, is_sent })
}

/// Takes what a visitor says.
///
/// # Errors
/// When there is no such offering, or the database does not answer.
pub async fn take(
    app: Data<App>,
    request: HttpRequest,
    path: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, AppError> {
    let code = path.into_inner();
    let fields = Fields::read(&body);
    let (kind, text) = (fields.get("soort"), fields.get("tekst"));
    let id = {
        let edition = app.edition();
        let found = edition.snapshot.by_code(&code).ok_or_else(|| offering::missing(&edition.snapshot, &code))?;
        found.id.to_string()
    };
    let thanks = format!("{}/bedankt", routes::report(&code));
    let thanks = || HttpResponse::SeeOther().insert_header((LOCATION, &*thanks)).finish();
    if !fields.get(TRAP).is_empty() {
        return Ok(thanks());
    }
    let again = |status, errors| {
        let page = render(&app, &request, &code, (status, kind, text, errors), false)?;
        Ok(page.respond_to(&request))
    };
    let t = language::asked(&app, &request);
    let errors = wrong(t, kind, text);
    let Some(kind) = of_visitors(kind).filter(|_| errors.is_empty()) else {
        return again(StatusCode::UNPROCESSABLE_ENTITY, errors);
    };
    if !app.reports.allows(&network::of(&request, &app.site().sign_in.trusted_proxies)) {
        return again(StatusCode::TOO_MANY_REQUESTS, vec![("tekst", t["melding-te-veel"].to_string())]);
    }
    let (text, day) = (text.to_owned(), today().to_string());
    let add = move |connection: &mut _| {
        let new = NewReport { offering_id: &id, origin: VISITOR, told_by: "", kind, text: &text, day: &day };
        report::add(connection, &new)
    };
    app.note(add).await?;
    Ok(thanks())
}

fn of_visitors(slug: &str) -> Option<ReportKind> {
    ReportKind::from_slug(slug).filter(|kind| ReportKind::OF_VISITORS.contains(kind))
}

fn wrong(t: &Texts, kind: &str, text: &str) -> Vec<(&'static str, String)> {
    let mut errors = Vec::new();
    let letters = text.chars().count();
    let kind = of_visitors(kind);
    if kind.is_none() {
        errors.push(("soort", t["melding-kies"].to_string()));
    }
    if kind == Some(ReportKind::Other) && text.is_empty() {
        errors.push(("tekst", t["melding-schrijf"].to_string()));
    }
    if letters > LONGEST {
        errors.push(("tekst", t.with("melding-te-lang").number("letters", letters - LONGEST).to_string()));
    }
    errors
}
