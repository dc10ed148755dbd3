//! `/beheer/aanbod-acties/{version}/terug`: takes back what somebody did in one go.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use super::actions::times;
use crate::app::App;
use crate::editor::offering::worded::differences;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::editing::undo::{self, Done, Step};
use crate::model::field::Field;
use crate::model::revision::Occasion;
use crate::page::Page;
use crate::page::difference::{Difference, difference};
use crate::page::staff::{StaffFrame, see};
use crate::staff::Editor;
use crate::wording::moment;

/// So many are shown field by field.
const MOST_SHOWN: usize = 20;

#[derive(Template)]
#[template(path = "editor/undo.html")]
struct UndoPage<'a> {
    frame: StaffFrame<'a>,
    version: i64,
    count: usize,
    /// The first of them: title, and each field as it is and as it was.
    shown: Vec<(String, Vec<(&'static str, Difference)>)>,
    moved: &'a [String],
}

/// Shows what would go back.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, version: Path<i64>) -> Result<Page, AppError> {
    let version = version.into_inner();
    let done = within(&editor, app.load(move |connection| undo::of_version(connection, version)).await?);
    let vocabulary = app.catalogue().vocabulary.clone();
    let shown = done.steps.iter().take(MOST_SHOWN).map(|step| {
        let (now, before) = (&step.now.cells, &step.before);
        let list = step.lists.iter().map(|(now, back)| ("Lijst", difference(now, &back.name)));
        (now[Field::Title].clone(), differences(now, before, &vocabulary).into_iter().chain(list).collect())
    });
    Page::staff(&UndoPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/aanbod", "Ongedaan maken"),
        version,
        count: done.steps.len(),
        shown: shown.collect(),
        moved: &done.moved,
    })
}

/// Takes back what is still as it was left.
///
/// # Errors
/// When the database refuses.
pub async fn take(app: Data<App>, posted: Posted<Editor>, version: Path<i64>) -> Result<HttpResponse, AppError> {
    let (editor, version) = (posted.by, version.into_inner());
    let (by, at) = (editor.clone(), moment::now());
    let work = app.save(move |connection, generation| {
        let done = within(&by, undo::of_version(connection, version)?);
        let occasion = Occasion { version: generation, import_id: None, at: &at, actor: by.actor() };
        undo::take_back(connection, occasion, &done.steps).map(|()| done.steps.len())
    });
    match work.await?.map_err(AppError::database)? {
        // A second press: what the first did still waits to be said.
        0 if !editor.message.is_empty() => {}
        0 => editor.tell(&app, "Er was niets meer om terug te zetten.").await?,
        count => editor.tell(&app, format!("{} is weer zoals het was.", times(count))).await?,
    }
    Ok(see("/beheer/aanbod"))
}

impl UndoPage<'_> {
    fn times(&self, count: &usize) -> String {
        times(*count)
    }
}

/// Without what others must change.
fn within(editor: &Editor, mut done: Done) -> Done {
    let may_go_back = |step: &Step| step.lists.as_ref().is_none_or(|(_, list)| editor.may_change(&list.id));
    done.steps.retain(|step| editor.may_change(&step.now.source_id) && may_go_back(step));
    done
}
