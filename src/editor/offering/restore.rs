//! `/beheer/aanbod/{code}/herstel`: back to an older version, as a new one.

use actix_web::Either;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::worded::differences;
use super::{Answer, done, find, find_to_change, save};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use crate::model::revision;
use crate::page::Page;
use crate::page::difference::Difference;
use crate::page::staff::StaffFrame;
use crate::routes::edit;
use crate::staff::Editor;
use crate::wording::moment;

#[derive(Template)]
#[template(path = "editor/restore.html")]
struct RestorePage<'a> {
    frame: StaffFrame<'a>,
    address: String,
    offering: &'a Offering,
    revision: String,
    when: String,
    fields: Vec<(&'static str, Difference)>,
    /// Whether somebody changed it in the meantime.
    is_moved: bool,
}

/// Which version.
#[derive(Debug, Deserialize)]
pub struct Which {
    #[serde(default)]
    versie: String,
}

/// Shows what would change.
///
/// # Errors
/// When there is no such version, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, code: Path<String>, which: Query<Which>) -> Result<Page, AppError> {
    let offering = find(&app, &code).await?;
    Page::staff(&page(&app, &editor, &offering, &which.versie).await?)
}

async fn page<'a>(
    app: &'a Data<App>,
    editor: &'a Editor,
    offering: &'a Offering,
    revision: &str,
) -> Result<RestorePage<'a>, AppError> {
    let (cells, at) = version(app, offering, revision).await?;
    let title = format!("Oude versie van {}", offering.cells[Field::Title]);
    Ok(RestorePage {
        frame: StaffFrame::new(app, editor, "/beheer/aanbod", title),
        address: edit(&offering.cells[Field::Code]),
        fields: differences(&offering.cells, &cells, &app.catalogue().vocabulary),
        when: moment::spoken(&at),
        revision: revision.to_owned(),
        is_moved: false,
        offering,
    })
}

/// The row after that change, and when it was made. The code stays: it is the address.
async fn version(app: &Data<App>, offering: &Offering, revision: &str) -> Result<(Cells, String), AppError> {
    let id = offering.id.clone();
    let history = app.load(move |connection| revision::of_offering(connection, &id)).await?;
    let found = history.into_iter().find(|each| each.id == revision).ok_or(AppError::NotFound)?;
    let mut cells = found.cells().1.ok_or(AppError::NotFound)?;
    cells[Field::Code].clone_from(&offering.cells[Field::Code]);
    Ok((cells, found.at))
}

/// Writes the older version as a new one.
///
/// # Errors
/// When there is no such version, somebody else must do it, or the database refuses.
pub async fn take(app: Data<App>, posted: Posted<Editor>, code: Path<String>) -> Result<Answer, AppError> {
    let (editor, fields) = (posted.by, posted.fields);
    let offering = find_to_change(&app, &editor, &code).await?;
    let chosen = fields.get("van");
    let (cells, _) = version(&app, &offering, chosen).await?;
    let made_from = fields.get("versie").parse().unwrap_or(0);
    match save(&app, &editor, &offering.id, made_from, &cells, None).await? {
        Ok(saved) => done(&app, &editor, &offering, saved, "De oude versie is terug.").await.map(Either::Right),
        Err(now) => {
            let page = RestorePage { is_moved: true, ..page(&app, &editor, &now, chosen).await? };
            Page::refused(&page).map(Either::Left)
        }
    }
}
