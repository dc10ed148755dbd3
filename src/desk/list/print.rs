//! `/loket/lijst/afdrukken`: the list as a sheet of paper.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::sheet::Sheet;
use super::ways;
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::handout::Handout;
use crate::handout::qr::Qr;
use crate::model::choice::ReferralWay;
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Desk;

#[derive(Template)]
#[template(path = "desk/print.html")]
struct PrintPage<'a> {
    frame: StaffFrame<'a>,
    handout: Handout,
    code: Option<String>,
}

/// Shows it, from what the form says.
///
/// # Errors
/// When the database refuses.
pub async fn take(app: Data<App>, request: HttpRequest, posted: Posted<Desk>) -> Result<Page, AppError> {
    let Posted { by: desk, fields } = posted;
    let (edition, sheet) = (app.edition(), Sheet::read(&fields));
    let handout = ways::handout(&app, &request, &edition, &sheet);
    ways::count(&app, &desk, &edition, &sheet, ReferralWay::Print).await?;
    let code = handout.address.as_deref().and_then(Qr::of).map(|code| code.svg());
    Page::staff(&PrintPage { frame: StaffFrame::new(&app, &desk, super::PATH, &*handout.title), handout, code })
}
