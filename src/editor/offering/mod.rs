//! `/beheer/aanbod/{code}`: one offering, to change, with a preview beside it.

mod conflict;
mod fields;
pub mod history;
pub mod new;
mod page;
pub mod restore;
pub mod stop;
mod typed;
pub mod worded;

use actix_web::web::{Data, Path};
use actix_web::{Either, HttpResponse};

use self::page::{State, render};
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::cell::Words;
use crate::model::choice::{Choice, ReviewedHow, Status};
use crate::model::editing::{self, Refusal};
use crate::model::field::{Cells, Field};
use crate::model::offering::{self, Offering};
use crate::model::review::{Made, reviewed};
use crate::model::revision::Occasion;
use crate::page::Page;
use crate::page::staff::see;
use crate::routes::edit;
use crate::staff::Editor;
use crate::wording::moment;

/// A page, or the way to one.
type Answer = Either<Page, HttpResponse>;

/// Shows the form.
///
/// # Errors
/// When there is no such offering, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, code: Path<String>) -> Result<Page, AppError> {
    let offering = find(&app, &code).await?;
    let typed = typed::shown(&offering.cells);
    render(&app, &editor, &State { offering: Some(offering), typed, ..State::default() }).await
}

/// The offering with this code, in any status.
async fn find(app: &Data<App>, code: &str) -> Result<Offering, AppError> {
    let code = code.to_owned();
    app.load(move |connection| offering::by_code(connection, &code)).await?.ok_or(AppError::NotFound)
}

/// The same, for somebody who may change it.
async fn find_to_change(app: &Data<App>, editor: &Editor, code: &str) -> Result<Offering, AppError> {
    let offering = find(app, code).await?;
    if editor.may_change(&offering.source_id) { Ok(offering) } else { Err(AppError::Forbidden) }
}

/// Saves it, shows what is wrong, or how it would look.
///
/// # Errors
/// When somebody else must change it, or the database refuses.
pub async fn take(app: Data<App>, posted: Posted<Editor>, code: Path<String>) -> Result<Answer, AppError> {
    let (editor, fields) = (posted.by, posted.fields);
    let offering = find_to_change(&app, &editor, &code).await?;
    let typed = typed::typed(&fields, &offering.cells);
    if let Some(began) = conflict::undecided(&fields) {
        let mine = read(&app, &typed).cells;
        return conflict::render(&app, &editor, &fields, (began, &offering), &mine).await.map(Either::Left);
    }
    let typed = conflict::settled(&fields, typed, &offering.cells);
    let deed = Deed::read(&fields);
    let read = read(&app, &typed);
    let version = fields.get("versie").parse().unwrap_or(0);
    let review = Review::new(&app, &fields, deed);
    let after = deed.done(&read.cells, &review);
    if deed == Deed::Preview || !read.against(&after[Field::Status]).is_empty() {
        let sent = deed.sent(&after);
        let state = State { offering: Some(offering), typed, sent, ..State::default() };
        return render(&app, &editor, &state).await.map(Either::Left);
    }
    match save(&app, &editor, &offering.id, version, &after, review).await? {
        Ok(saved) => told(&app, &editor, deed, (&offering, &after), saved).await.map(Either::Right),
        Err(now) => conflict::render(&app, &editor, &fields, (version, &now), &read.cells).await.map(Either::Left),
    }
}

fn read(app: &App, typed: &Cells) -> typed::Read {
    typed::read(typed, &Words::new(&app.catalogue().vocabulary), &today().to_string())
}

/// Writes the row: the number of the write, or the offering as somebody else made it in the meantime.
async fn save(
    app: &Data<App>,
    editor: &Editor,
    id: &str,
    version: i64,
    after: &Cells,
    review: Option<Review>,
) -> Result<Result<i64, Box<Offering>>, AppError> {
    let (id, after, actor, at) = (id.to_owned(), after.clone(), editor.actor().to_owned(), moment::now());
    let work = app.save(move |connection, generation| {
        let occasion = Occasion { version: generation, import_id: None, at: &at, actor: &actor };
        let made = review.as_ref().map(Review::made);
        editing::change(connection, occasion, (&id, version), &after, made).map(|()| generation)
    });
    match work.await? {
        Ok(saved) => Ok(Ok(saved)),
        Err(Refusal::Moved(now)) => Ok(Err(now)),
        Err(Refusal::Database(error)) => Err(AppError::database(error)),
        Err(Refusal::Gone) => Err(AppError::NotFound),
    }
}

/// Back to the form, which says what was done and how it is undone.
async fn done(
    app: &Data<App>,
    editor: &Editor,
    offering: &Offering,
    saved: i64,
    sentence: &str,
) -> Result<HttpResponse, AppError> {
    editor.tell_with_undo(app, sentence, &format!("/beheer/aanbod-acties/{saved}/terug")).await?;
    Ok(see(&edit(&offering.cells[Field::Code])))
}

/// Says what was done, and where to go on.
async fn told(
    app: &Data<App>,
    editor: &Editor,
    deed: Deed,
    (offering, after): (&Offering, &Cells),
    saved: i64,
) -> Result<HttpResponse, AppError> {
    if deed == Deed::Stop {
        return Ok(see(&format!("{}/stoppen", edit(&offering.cells[Field::Code]))));
    }
    let sentence = format!("{}{}", deed.sentence(&offering.cells), to_look_at(app, after));
    done(app, editor, offering, saved, &sentence).await
}

/// That what was saved holds things that may be meant otherwise; the page says which.
fn to_look_at(app: &App, after: &Cells) -> String {
    match read(app, &typed::shown(after)).notes.len() {
        0 => String::new(),
        1 => " Kijk nog 1 ding na: het staat hieronder.".to_owned(),
        count => format!(" Kijk nog {count} dingen na: ze staan hieronder."),
    }
}

/// Which button was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Save,
    Review,
    Publish,
    Unpublish,
    Stop,
    Preview,
}

impl Deed {
    fn read(fields: &Fields) -> Self {
        match fields.get("doe") {
            "gecontroleerd" => Self::Review,
            "publiceren" => Self::Publish,
            "concept" => Self::Unpublish,
            "stoppen" => Self::Stop,
            "voorbeeld" => Self::Preview,
            _ => Self::Save,
        }
    }

    /// The row as the button makes it.
    fn done(self, cells: &Cells, review: &Option<Review>) -> Cells {
        let mut after = review.as_ref().map_or_else(|| cells.clone(), |review| reviewed(cells, review.made()));
        match self {
            Self::Publish => {
                Status::Published.slug().clone_into(&mut after[Field::Status]);
                after[Field::Successor].clear();
            }
            Self::Unpublish => Status::Draft.slug().clone_into(&mut after[Field::Status]),
            _ => {}
        }
        after
    }

    /// The status with which it was to be saved; `None`: nobody asked for that.
    fn sent(self, after: &Cells) -> Option<String> {
        (self != Self::Preview).then(|| after[Field::Status].clone())
    }

    fn sentence(self, before: &Cells) -> &'static str {
        match self {
            Self::Review => "Opgeslagen, en gecontroleerd op vandaag.",
            Self::Publish => "Opgeslagen. Het staat nu op de site.",
            Self::Unpublish => "Opgeslagen als concept. Het staat niet op de site.",
            _ if before[Field::Status] == Status::Published.slug() => "Opgeslagen. De site laat het meteen zien.",
            _ => "Opgeslagen.",
        }
    }
}

/// That somebody made sure, where they say so.
struct Review {
    day: String,
    by: String,
    how: ReviewedHow,
}

impl Review {
    fn new(app: &App, fields: &Fields, deed: Deed) -> Option<Self> {
        let how = ReviewedHow::from_slug(fields.get("hoe")).unwrap_or(ReviewedHow::Telephone);
        let by = app.site().support_centre.name.clone();
        (deed == Deed::Review).then(|| Self { day: today().to_string(), by, how })
    }

    fn made(&self) -> Made<'_> {
        Made { day: &self.day, by: &self.by, how: self.how, note: "" }
    }
}
