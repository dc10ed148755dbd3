//! `/beheer/nieuw-aanbod`: an offering that is not there yet; empty, or as a copy of another (`?kopie=MK-0001`).

use actix_web::Either;
use actix_web::web::{Data, Query};
use serde::Deserialize;
use uuid::Uuid;

use super::page::{State, render};
use super::{Answer, Deed, Review, conflict, find, read, to_look_at, typed};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::choice::{Choice, Status};
use crate::model::editing::{self, Created, Refusal};
use crate::model::field::{Cells, Field};
use crate::model::revision::Occasion;
use crate::page::Page;
use crate::page::staff::see;
use crate::routes::edit;
use crate::staff::Editor;
use crate::wording::moment;

/// What to begin with.
#[derive(Debug, Deserialize)]
pub struct Begin {
    /// The code of the offering to copy.
    #[serde(default)]
    kopie: String,
}

/// Shows the form.
///
/// # Errors
/// When there is nothing to copy, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, begin: Query<Begin>) -> Result<Page, AppError> {
    let mut state = State { id: Uuid::now_v7().to_string(), typed: empty(), ..State::default() };
    if !begin.kopie.is_empty() {
        let original = find(&app, &begin.kopie).await?;
        state.typed = copy(&original.cells);
        state.source_id = original.source_id;
    }
    render(&app, &editor, &state).await
}

fn empty() -> Cells {
    let mut cells = Cells::default();
    Status::Draft.slug().clone_into(&mut cells[Field::Status]);
    cells
}

/// Everything but what is of the one offering: its code, its review, what became of it.
fn copy(original: &Cells) -> Cells {
    let mut cells = typed::shown(original);
    for field in [Field::Code, Field::ReviewedOn, Field::ReviewedBy, Field::Successor] {
        cells[field].clear();
    }
    Status::Draft.slug().clone_into(&mut cells[Field::Status]);
    cells
}

/// Writes it, shows what is wrong, or how it would look.
///
/// # Errors
/// When somebody else must do it, or the database refuses.
pub async fn take(app: Data<App>, posted: Posted<Editor>) -> Result<Answer, AppError> {
    let (editor, fields) = (posted.by, posted.fields);
    let deed = Deed::read(&fields);
    let id = Uuid::try_parse(fields.get("id")).unwrap_or_else(|_| Uuid::now_v7()).to_string();
    let source_id = fields.get("bron").to_owned();
    let typed = typed::typed(&fields, &empty());
    let read = read(&app, &typed);
    let lacks_source = source_id.is_empty() && own_sources(&app, &editor).await? > 1;
    let review = Review::new(&app, &fields, deed);
    let cells = deed.done(&read.cells, &review);
    if deed == Deed::Preview || lacks_source || !read.against(&cells[Field::Status]).is_empty() {
        let state = State { offering: None, typed, id, source_id, sent: deed.sent(&cells) };
        return render(&app, &editor, &state).await.map(Either::Left);
    }
    if !may_add(&app, &editor, &source_id).await? {
        return Err(AppError::Forbidden);
    }
    let (actor, at) = (editor.actor().to_owned(), moment::now());
    let to_look_at = to_look_at(&app, &cells);
    let work = app.save(move |connection, version| {
        let occasion = Occasion { version, import_id: None, at: &at, actor: &actor };
        editing::create(connection, occasion, (&id, &source_id), &cells, review.as_ref().map(Review::made))
    });
    match work.await? {
        Ok(created) => {
            let sentence = format!("{}{to_look_at}", sentence(deed, &created));
            editor.tell(&app, sentence).await?;
            Ok(Either::Right(see(&edit(&created.code))))
        }
        Err(Refusal::Moved(now)) if !editor.may_change(&now.source_id) => Err(AppError::Forbidden),
        Err(Refusal::Moved(now)) => {
            conflict::render(&app, &editor, &fields, (now.version, &now), &read.cells).await.map(Either::Left)
        }
        Err(Refusal::Database(error)) => Err(AppError::database(error)),
        Err(_) => Err(AppError::NotFound),
    }
}

/// How many lists there are that it may go to.
async fn own_sources(app: &Data<App>, editor: &Editor) -> Result<usize, AppError> {
    let sources = app.load(crate::model::source::all).await?;
    Ok(sources.iter().filter(|source| !source.is_sample && editor.may_change(&source.id)).count())
}

/// To a list that is there, within their own. The first list is made by whoever may change all.
async fn may_add(app: &Data<App>, editor: &Editor, source_id: &str) -> Result<bool, AppError> {
    let sources = app.load(crate::model::source::all).await?;
    let own = sources.iter().filter(|source| !source.is_sample);
    Ok(match source_id {
        "" => editor.sources().is_none(),
        id => own.into_iter().any(|source| source.id == id) && editor.may_change(id),
    })
}

fn sentence(deed: Deed, created: &Created) -> String {
    let what = match deed {
        Deed::Publish => "Opgeslagen. Het staat nu op de site.",
        _ => "Opgeslagen als concept. Het staat nog niet op de site.",
    };
    match created.samples {
        0 => what.to_owned(),
        count => format!("{what} De {count} voorbeelden zijn van de site gehaald."),
    }
}
