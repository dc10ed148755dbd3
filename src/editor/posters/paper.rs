//! `/beheer/posters/poster` and `/folder`: as they come out of a printer, and as PDF.

use actix_web::web::{Data, Query, block};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use super::PATH;
use super::asked::Asked;
use crate::app::App;
use crate::error::AppError;
use crate::handout::pdf::{self, PdfError};
use crate::handout::poster::Poster;
use crate::page::Page;
use crate::page::download::attached;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Editor;

#[derive(Template)]
#[template(path = "editor/posters/paper.html")]
struct PaperPage<'a> {
    frame: StaffFrame<'a>,
    poster: Poster,
    is_folder: bool,
}

/// The poster on a sheet.
///
/// # Errors
/// When the template fails.
pub async fn poster(app: Data<App>, request: HttpRequest, by: Editor, asked: Query<Asked>) -> Answer {
    sheet(&app, &request, &by, &asked, false)
}

/// The folder on both sides of a sheet.
///
/// # Errors
/// When the template fails.
pub async fn folder(app: Data<App>, request: HttpRequest, by: Editor, asked: Query<Asked>) -> Answer {
    sheet(&app, &request, &by, &asked, true)
}

/// The poster as a file.
///
/// # Errors
/// When it can't be made.
pub async fn poster_pdf(app: Data<App>, request: HttpRequest, _: Editor, asked: Query<Asked>) -> Answer {
    file(&app, &request, &asked, "poster", pdf::poster).await
}

/// The folder as a file.
///
/// # Errors
/// When it can't be made.
pub async fn folder_pdf(app: Data<App>, request: HttpRequest, _: Editor, asked: Query<Asked>) -> Answer {
    file(&app, &request, &asked, "folder", pdf::folder).await
}

type Answer = Result<HttpResponse, AppError>;

fn sheet(app: &App, request: &HttpRequest, by: &Editor, asked: &Asked, is_folder: bool) -> Answer {
    let Some((poster, name)) = made(app, request, asked) else { return Ok(see(&asked.address(PATH))) };
    let title = format!("{} {name}", if is_folder { "Folder" } else { "Poster" });
    let page = Page::staff(&PaperPage { frame: StaffFrame::new(app, by, PATH, title), poster, is_folder })?;
    Ok(page.respond_to(request))
}

async fn file(
    app: &App,
    request: &HttpRequest,
    asked: &Asked,
    kind: &str,
    make: fn(&Poster) -> Result<Option<Vec<u8>>, PdfError>,
) -> Answer {
    let Some((poster, name)) = made(app, request, asked) else { return Ok(see(&asked.address(PATH))) };
    let made = block(move || make(&poster)).await.map_err(|_| AppError::Internal("the PDF was given up".to_owned()))?;
    let file = made.map_err(|error| AppError::Internal(format!("the PDF: {}", error.0)))?;
    // Where there is no PDF, the page says what to do instead.
    Ok(file.map_or_else(
        || see(&asked.address(PATH)),
        |file| attached(&format!("{kind}-{name}.pdf"), "application/pdf", file),
    ))
}

/// The poster with its name; `None`: the page says what is still to be chosen.
fn made(app: &App, request: &HttpRequest, asked: &Asked) -> Option<(Poster, String)> {
    let edition = app.edition();
    let address = asked.poster(&edition, &app.languages).ok()??;
    let name = address.path().trim_start_matches("/p/").to_owned();
    Some((Poster::new(app, &edition, request, &address), name))
}
