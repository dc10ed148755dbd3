//! `/beheer/teksten`: what can be edited of the site itself.

pub mod one;
mod subject;

use actix_web::web::Data;
use askama::Template;

use self::subject::{KINDS, Kind, Subject};
use crate::app::App;
use crate::error::AppError;
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;

#[derive(Template)]
#[template(path = "editor/texts.html")]
struct TextsPage<'a> {
    frame: StaffFrame<'a>,
    kinds: Vec<(&'static Kind, Vec<Subject>)>,
    may_change: bool,
}

/// Shows everything that can be edited.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, editor: Editor) -> Result<Page, AppError> {
    let edition = app.edition();
    let kinds = KINDS.iter().map(|kind| (kind, Subject::all(&app, &edition, kind))).collect();
    let frame = StaffFrame::new(&app, &editor, "/beheer/teksten", "Teksten en gegevens");
    Page::staff(&TextsPage { frame, kinds, may_change: editor.may_change_all() })
}
