//! `/beheer/aanbod/{code}/geschiedenis`: every change of one offering, and every time that somebody checked it.

use actix_web::web::{Data, Path};
use askama::Template;

use super::worded::differences;
use crate::app::App;
use crate::editor::offerings::actions::WAYS;
use crate::error::AppError;
use crate::model::field::Field;
use crate::model::offering::{self, Offering};
use crate::model::review::{self, Review};
use crate::model::revision::{self, Revision};
use crate::model::source::{self, Source};
use crate::model::vocabulary::Vocabulary;
use crate::page::Page;
use crate::page::difference::Difference;
use crate::page::staff::StaffFrame;
use crate::routes::edit;
use crate::staff::Editor;
use crate::wording::{self, dates, moment};

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
    /// Whether that import was taken back.
    is_reversed: bool,
    /// The number of the write.
    version: i64,
    what: What,
    /// Whether this is the last change, so how it is now.
    is_now: bool,
    /// Whether every field is now as this left it.
    is_like_now: bool,
}

enum What {
    Begun,
    Gone,
    Changed(Vec<(&'static str, Difference)>),
    /// To another list; `is_so`: where it still is.
    Moved {
        from: String,
        to: String,
        is_so: bool,
    },
}

/// What one must know to tell a change.
struct Telling<'a> {
    now: Option<&'a Offering>,
    sources: &'a [Source],
    vocabulary: &'a Vocabulary,
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
            let (history, reviews) = (revision::of_offering(connection, &id)?, review::of_offering(connection, &id)?);
            Ok(Some((now, history, reviews, source::all(connection)?)))
        })
        .await?;
    let (now, history, reviews, sources) = found.ok_or(AppError::NotFound)?;
    let last = history.first().and_then(|revision| revision.cells().0.or(revision.cells().1));
    let cells = now.as_ref().map(|now| now.cells.clone()).or(last).unwrap_or_default();
    let vocabulary = app.catalogue().vocabulary.clone();
    let telling = Telling { now: now.as_ref(), sources: &sources, vocabulary: &vocabulary };
    let mut changes: Vec<Change> =
        history.iter().enumerate().map(|(place, each)| telling.change(each, &history[..place])).collect();
    numbered(&mut changes);
    Page::staff(&HistoryPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/aanbod", format!("Geschiedenis van {}", cells[Field::Title])),
        address: edit(&code),
        may_change: now.as_ref().is_some_and(|now| editor.may_change(&now.source_id)),
        changes,
        is_there: now.is_some(),
        reviews,
    })
}

/// Changes within one minute are told apart by a number: links and headings say nothing else.
fn numbered(changes: &mut [Change]) {
    let moments: Vec<String> = changes.iter().map(|change| change.when.clone()).collect();
    for (place, change) in changes.iter_mut().enumerate() {
        let is_same = |when: &&String| **when == moments[place];
        if moments.iter().filter(is_same).count() > 1 {
            // The newest stands first.
            let number = moments[place..].iter().filter(is_same).count();
            change.when = format!("{}, wijziging {number}", change.when);
        }
    }
}

impl Telling<'_> {
    /// One change, with whatever came after it, newest first.
    fn change(&self, revision: &Revision, later: &[Revision]) -> Change {
        let (before, after) = revision.cells();
        let what = match (before, after.as_ref()) {
            _ if revision.source_after.is_some() => What::Moved {
                from: self.list(revision.source_before.as_deref()),
                to: self.list(revision.source_after.as_deref()),
                is_so: self.now.is_some_and(|now| Some(&now.source_id) == revision.source_after.as_ref()),
            },
            (Some(before), Some(after)) => What::Changed(differences(&before, after, self.vocabulary)),
            (None, _) => What::Begun,
            (_, None) => What::Gone,
        };
        let is_like_now = self.now.is_some_and(|now| after.as_ref() == Some(&now.cells));
        Change {
            id: revision.id.clone(),
            version: revision.version,
            when: moment::spoken(&revision.at),
            who: revision.actor.clone(),
            import: revision.import_id,
            is_reversed: revision.import_id.is_some_and(|id| later.iter().any(|each| each.taken_back() == Some(id))),
            is_now: is_like_now && later.is_empty(),
            is_like_now,
            what,
        }
    }

    fn list(&self, id: Option<&str>) -> String {
        let known = self.sources.iter().find(|source| Some(&*source.id) == id);
        known.map_or_else(
            || "(een lijst die er niet meer is)".to_owned(),
            |source| format!("‘{}’", wording::list(&source.name)),
        )
    }
}

/// How somebody made sure, as one reads it.
fn way(slug: &str) -> String {
    let known = WAYS.iter().find(|(known, _)| *known == slug);
    known.map_or_else(|| slug.to_owned(), |(_, name)| name.to_lowercase())
}
