//! `/`: the question first, then the eight functions.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::page::{Frame, Page};

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
}

/// Shows the home page.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let frame = Frame::new(&app, &request, "/", "Hulp voor wie voor een ander zorgt");
    Page::shared(&HomePage { frame })
}
