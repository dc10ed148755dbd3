//! `/beheer/teksten/{soort}/{slug}`: one row of texts, as it stands on the site, with what it was before.

use actix_web::web::{Data, Path};
use actix_web::{Either, HttpResponse};
use askama::Template;

use super::subject::{Column, Form, Mistake, Subject};
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::files::OwnCells;
use crate::form::{Fields, Posted};
use crate::model::log_entry::LogEntry;
use crate::model::own_text::{self, OwnText};
use crate::page::Page;
use crate::page::difference::{Difference, difference};
use crate::page::staff::{StaffFrame, see};
use crate::staff::{Editor, Staff};
use crate::wording::moment;

#[derive(Template)]
#[template(path = "editor/text.html")]
struct TextPage<'a> {
    frame: StaffFrame<'a>,
    subject: &'a Subject,
    fields: Vec<FormField>,
    mistakes: Vec<Mistake>,
    /// What the form was made from.
    version: i64,
    /// Somebody else changed it in the meantime: who, and when.
    stale: Option<(String, String)>,
    former: Vec<Former>,
    may_change: bool,
}

struct FormField {
    column: &'static Column,
    value: String,
    standard: String,
    /// What somebody else made of it in the meantime.
    theirs: Option<String>,
    error: Option<String>,
}

/// A version that can be brought back.
struct Former {
    version: i64,
    at: String,
    by: String,
    /// By label: now beside then.
    changes: Vec<(&'static str, Difference)>,
}

impl TextPage<'_> {
    /// What stands in this column of the form; for the preview.
    fn value(&self, name: &str) -> &str {
        self.fields.iter().find(|field| field.column.name == name).map_or("", |field| &field.value)
    }

    fn is_paragraph(&self, field: &FormField) -> bool {
        field.column.form == Form::Paragraph
    }

    fn kind(&self) -> (&str, &str) {
        (self.subject.kind.path, &self.subject.slug)
    }
}

/// What the form shows.
struct Shown<'a> {
    cells: &'a OwnCells,
    mistakes: Vec<Mistake>,
    is_stale: bool,
}

/// Shows the form.
///
/// # Errors
/// When there is no such text, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, path: Path<(String, String)>) -> Result<Page, AppError> {
    let subject = find(&app, &app.edition(), &path)?;
    let shown = Shown { cells: &subject.current, mistakes: Vec::new(), is_stale: false };
    Page::staff(&page(&app, &editor, &subject, shown).await?)
}

fn find(app: &App, edition: &Edition, (path, slug): &(String, String)) -> Result<Subject, AppError> {
    Subject::find(app, edition, path, slug).ok_or(AppError::NotFound)
}

async fn page<'a>(
    app: &'a Data<App>,
    editor: &'a Editor,
    subject: &'a Subject,
    shown: Shown<'_>,
) -> Result<TextPage<'a>, AppError> {
    let (file, slug) = (subject.kind.file, subject.slug.clone());
    let versions = app.load(move |connection| own_text::versions(connection, file, &slug)).await?;
    let text = |cells: &OwnCells, column: &Column| cells.get(column.name).cloned().unwrap_or_default();
    let fields = subject.kind.columns.iter().map(|column| {
        let (value, theirs) = (text(shown.cells, column), text(&subject.current, column));
        FormField {
            column,
            standard: text(&subject.standard, column),
            theirs: Some(theirs).filter(|theirs| shown.is_stale && *theirs != value),
            error: shown.mistakes.iter().find(|wrong| wrong.column == column.name).map(|wrong| wrong.message.clone()),
            value,
        }
    });
    let last = versions.first().filter(|_| shown.is_stale);
    Ok(TextPage {
        frame: StaffFrame::new(app, editor, "/beheer/teksten", subject.name.clone()),
        fields: fields.collect(),
        version: versions.first().map_or(0, |last| last.version),
        stale: last.map(|last| (last.changed_by.clone(), moment::spoken(&last.changed_at))),
        former: versions.iter().skip(1).filter_map(|version| former(subject, version)).collect(),
        mistakes: shown.mistakes,
        may_change: editor.may_change_all(),
        subject,
    })
}

/// `None` where it says what stands there now.
fn former(subject: &Subject, version: &OwnText) -> Option<Former> {
    let cells = whole(subject, version.cells());
    let change = |column: &'static Column| {
        let (now, then) = (subject.current.get(column.name)?, cells.get(column.name)?);
        (now != then).then(|| (column.label, difference(now, then)))
    };
    let changes: Vec<_> = subject.kind.columns.iter().filter_map(change).collect();
    let (at, by) = (moment::spoken(&version.changed_at), version.changed_by.clone());
    (!changes.is_empty()).then_some(Former { version: version.version, at, by, changes })
}

fn whole(subject: &Subject, own: OwnCells) -> OwnCells {
    let mut cells = subject.standard.clone();
    cells.extend(own);
    cells
}

/// Takes the form: shows what it would look like, or saves it.
///
/// # Errors
/// When they may not, there is no such text, or the database does not answer.
pub async fn save(
    app: Data<App>,
    path: Path<(String, String)>,
    posted: Posted<Editor>,
) -> Result<Either<Page, HttpResponse>, AppError> {
    let Posted { by, fields } = posted;
    let edition = app.edition();
    let subject = find(&app, &edition, &path)?;
    let cells = subject.typed(&fields);
    let mistakes = subject.mistakes(&edition.files, &cells);
    let is_wrong = !mistakes.is_empty();
    if is_wrong || fields.has("bekijken") {
        let page = page(&app, &by, &subject, Shown { cells: &cells, mistakes, is_stale: false }).await?;
        let page = TextPage { version: version(&fields), ..page };
        return if is_wrong { Page::refused(&page) } else { Page::staff(&page) }.map(Either::Left);
    }
    // Also the second of two clicks.
    let is_so = cells.iter().all(|(name, text)| subject.current.get(name) == Some(text));
    if is_so || change(&app, &by, &subject, subject.own(&cells), version(&fields)).await? {
        by.tell(&app, format!("De tekst ‘{}’ is opgeslagen en staat nu op de site.", subject.name)).await?;
        return Ok(Either::Right(see(&subject.address())));
    }
    stale(&app, &by, &path, &cells).await.map(Either::Left)
}

/// Brings a former version back; version 0 is what stands in the files.
///
/// # Errors
/// When they may not, there is no such version, or the database does not answer.
pub async fn restore(
    app: Data<App>,
    path: Path<(String, String)>,
    posted: Posted<Editor>,
) -> Result<Either<Page, HttpResponse>, AppError> {
    let Posted { by, fields } = posted;
    let edition = app.edition();
    let subject = find(&app, &edition, &path)?;
    let wanted: i64 = fields.get("terug").parse().map_err(|_| AppError::NotFound)?;
    let (file, slug) = (subject.kind.file, subject.slug.clone());
    let versions = app.load(move |connection| own_text::versions(connection, file, &slug)).await?;
    let own = match versions.iter().find(|version| version.version == wanted) {
        Some(version) => version.cells(),
        None if wanted == 0 => OwnCells::new(),
        None => return Err(AppError::NotFound),
    };
    let cells = whole(&subject, own.clone());
    let mistakes = subject.mistakes(&edition.files, &cells);
    if !mistakes.is_empty() {
        let shown = Shown { cells: &cells, mistakes, is_stale: false };
        return Page::refused(&page(&app, &by, &subject, shown).await?).map(Either::Left);
    }
    if change(&app, &by, &subject, own, version(&fields)).await? {
        by.tell(&app, format!("De tekst ‘{}’ is teruggezet en staat nu op de site.", subject.name)).await?;
        return Ok(Either::Right(see(&subject.address())));
    }
    stale(&app, &by, &path, &cells).await.map(Either::Left)
}

fn version(fields: &Fields) -> i64 {
    fields.get("versie").parse().unwrap_or(-1)
}

/// Somebody else was first: both texts, and the form goes on from theirs.
async fn stale(app: &Data<App>, by: &Editor, path: &(String, String), cells: &OwnCells) -> Result<Page, AppError> {
    let subject = find(app, &app.edition(), path)?;
    let shown = Shown { cells, mistakes: Vec::new(), is_stale: true };
    Page::refused(&page(app, by, &subject, shown).await?)
}

/// Writes a version after `from`; false where that is not the last one.
async fn change(app: &Data<App>, by: &Staff, subject: &Subject, own: OwnCells, from: i64) -> Result<bool, AppError> {
    if !by.may_change_all() {
        return Err(AppError::Forbidden);
    }
    let now = moment::now();
    let action = if own.is_empty() { "tekst-standaard" } else { "tekst-gewijzigd" };
    let key = format!("{}/{}", subject.kind.path, subject.slug);
    let entry = LogEntry::new(&now, by.actor(), action).to("tekst", &key, &subject.name);
    let text = OwnText {
        file: subject.kind.file.to_owned(),
        slug: subject.slug.clone(),
        version: from.saturating_add(1),
        cells: serde_json::to_string(&own).map_err(|error| AppError::Internal(error.to_string()))?,
        changed_at: now,
        changed_by: by.actor().to_owned(),
    };
    let saved = app.save(move |connection, _| own_text::change(connection, &text, entry)).await?;
    saved.map_err(AppError::database)
}
