//! `/beheer/aanbod/{code}/geschiedenis`: every change of one offering, and every time that somebody checked it.

use actix_web::web::{Data, Path};
use askama::Template;

use super::fields;
use crate::app::App;
use crate::error::AppError;
use crate::model::field::{Cells, Field};
use crate::model::offering;
use crate::model::review::{self, Review};
use crate::model::revision::{self, Revision};
use crate::page::Page;
use crate::page::difference::{Difference, difference};
use crate::page::staff::StaffFrame;
use crate::routes::edit;
use crate::staff::Editor;
use crate::wording::{dates, moment};

#[derive(Template)]
#[template(path = "editor/history.html")]
struct HistoryPage<'a> {
    frame: StaffFrame<'a>,
    address: String,
    /// Whether the offering is still there.
    is_there: bool,
    may_change: bool,
    changes: Vec<Change>,
    reviews: Vec<Review>,
}

/// One change, as one reads it.
struct Change {
    id: String,
    when: String,
    who: String,
    import: Option<i64>,
    what: What,
    /// Whether this is how it is now.
    is_now: bool,
}

enum What {
    Begun,
    Gone,
    Changed(Vec<(&'static str, Difference)>),
}

/// Shows it, also of an offering that is gone.
///
/// # Errors
/// When there never was such an offering, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, code: Path<String>) -> Result<Page, AppError> {
    let code = code.into_inner();
    let key = code.clone();
    let found = app
        .load(move |connection| {
            let now = offering::by_code(connection, &key)?;
            let id = match &now {
                Some(now) => Some(now.id.clone()),
                None => revision::id_of_gone(connection, &key)?,
            };
            let Some(id) = id else { return Ok(None) };
            Ok(Some((now, revision::of_offering(connection, &id)?, review::of_offering(connection, &id)?)))
        })
        .await?;
    let (now, history, reviews) = found.ok_or(AppError::NotFound)?;
    let last = history.first().and_then(|revision| revision.cells().0.or(revision.cells().1));
    let cells = now.as_ref().map(|now| now.cells.clone()).or(last).unwrap_or_default();
    Page::staff(&HistoryPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/aanbod", format!("Geschiedenis van {}", cells[Field::Title])),
        address: edit(&code),
        may_change: now.as_ref().is_some_and(|now| editor.may_change(&now.source_id)),
        changes: history.iter().map(|revision| change(revision, now.as_ref().map(|now| &now.cells))).collect(),
        is_there: now.is_some(),
        reviews,
    })
}

fn change(revision: &Revision, now: Option<&Cells>) -> Change {
    let (before, after) = revision.cells();
    let is_now = after.is_some() && after.as_ref() == now;
    let what = match (before, after) {
        (Some(before), Some(after)) => What::Changed(differences(&before, &after)),
        (None, _) => What::Begun,
        (_, None) => What::Gone,
    };
    Change {
        id: revision.id.clone(),
        when: moment::spoken(&revision.at),
        who: revision.actor.clone(),
        import: revision.import_id,
        what,
        is_now,
    }
}

/// Every field in which two rows differ, with its label.
pub fn differences(before: &Cells, after: &Cells) -> Vec<(&'static str, Difference)> {
    let read = |cell: &str| cell.replace('|', ", ");
    let fields = before.differences(after);
    fields.map(|field| (fields::label(field), difference(&read(&before[field]), &read(&after[field])))).collect()
}
