//! `/agenda.ics` and `/agenda/{code}.ics`: the same meetings for a calendar of one's own.

use actix_web::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::asked::Asked;
use super::calendar::{Subject, calendar};
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::model::published::Published;
use crate::page::{CachePolicy, absolute, apply};
use crate::public::offering::missing;
use crate::routes;

pub(super) const PATH: &str = "/agenda.ics";
const KIND: &str = "text/calendar; charset=utf-8";

/// Everything that the address asks for, so that a calendar may follow it.
///
/// # Errors
/// Never.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let edition = app.edition();
    let asked = Asked::read(request.query_string(), &edition, today());
    let agenda = edition.agenda(&asked.request);
    let offerings = agenda.gatherings.iter().map(|gathering| gathering.offering);
    let subjects = offerings.map(|offering| subject(&app, &request, &edition, offering));
    Ok(answer("agenda", calendar(&edition.site.name, subjects, today())))
}

/// The meetings of one offering.
///
/// # Errors
/// When there is no such offering, or it has no meetings.
pub async fn one(app: Data<App>, request: HttpRequest, code: Path<String>) -> Result<HttpResponse, AppError> {
    let edition = app.edition();
    let offering = edition.snapshot.by_code(&code).ok_or_else(|| missing(&edition.snapshot, &code))?;
    if offering.meetings.is_empty() {
        return Err(AppError::NotFound);
    }
    let subjects = [subject(&app, &request, &edition, offering)];
    Ok(answer(&crate::model::slug::slug(&offering.title), calendar(&offering.title, subjects.into_iter(), today())))
}

fn subject<'a>(app: &App, request: &HttpRequest, edition: &'a Edition, offering: &'a Published) -> Subject<'a> {
    let address = absolute(app, request, &routes::offering(&offering.code, &offering.title));
    Subject { offering, organisation: edition.snapshot.organisation_of(offering), address }
}

/// Not kept by us: from which day on it is, changes with the day. `name` is plain letters.
fn answer(name: &str, calendar: String) -> HttpResponse {
    let mut response = HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, KIND))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{name}.ics\"")))
        .body(calendar);
    apply(CachePolicy::Typed, &mut response);
    response
}
