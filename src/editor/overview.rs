//! `/beheer`: what needs doing first.

use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;

#[derive(Template)]
#[template(path = "editor/overview.html")]
struct OverviewPage<'a> {
    frame: StaffFrame<'a>,
}

/// Shows what needs doing.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor) -> Result<Page, AppError> {
    Page::staff(&OverviewPage { frame: StaffFrame::new(&app, &editor, "/beheer", "Overzicht") })
}
