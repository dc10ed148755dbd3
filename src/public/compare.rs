//! `/vergelijken`: two to four offerings side by side.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::{App, today};
use crate::error::AppError;
use crate::model::published::Published;
use crate::page::card::keep::Keep;
use crate::page::comparison::{self, Comparison, MOST};
use crate::page::{Frame, Page, language};
use crate::routes;

/// Its address.
pub const PATH: &str = "/vergelijken";

#[derive(Template)]
#[template(path = "public/compare.html")]
struct ComparePage<'a> {
    frame: Frame<'a>,
    comparison: Comparison<'a>,
}

/// Shows what the address names, and says of the rest why not.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let edition = app.edition();
    let codes = comparison::asked(request.query_string());
    let href = |offering: &Published| routes::offering(&offering.code, &offering.title);
    let frame = Frame::new(&app, &edition, &request, "", &language::asked(&app, &request)["vergelijk-kop"]);
    let day = today();
    let comparison = Comparison::of(frame.t, &edition, PATH, &codes, day, href)
        .with_acts(|offering| Keep::new(frame.t, offering))
        .map_err(AppError::template)?;
    let meets = comparison.has_meetings();
    let page = Page::private(&ComparePage { frame, comparison })?;
    Ok(if meets { page.of(day) } else { page })
}
