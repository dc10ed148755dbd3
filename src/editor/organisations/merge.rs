//! `/beheer/aanbieders/{slug}/samenvoegen`: two organisations become one; what moves is said before it does.

use actix_web::web::{Data, Path, Query};
use actix_web::{Either, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::address;
use super::one::{find, offered};
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::field::Field;
use crate::model::log_entry::LogEntry;
use crate::model::offering::{self, Offering};
use crate::model::organisation::Organisation;
use crate::model::organisation::merging::{self, Done, Terms};
use crate::model::revision::Occasion;
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::routes;
use crate::staff::{Editor, Staff};
use crate::wording::moment;

/// With which other.
#[derive(Debug, Deserialize)]
pub struct Address {
    #[serde(default, rename = "met")]
    other: String,
}

#[derive(Template)]
#[template(path = "editor/merge.html")]
struct MergePage<'a> {
    frame: StaffFrame<'a>,
    /// Either may stay.
    both: &'a [Side; 2],
    /// The slug of the one that stays; empty: not chosen.
    stays: &'a str,
    mistake: Option<&'static str>,
}

/// One of the two.
struct Side {
    organisation: Organisation,
    offerings: Vec<Offering>,
}

impl MergePage<'_> {
    fn offered(&self, side: &Side) -> String {
        offered(side.offerings.len())
    }

    /// What happens where this side stays.
    fn moves(&self, stays: &Side) -> String {
        let gone = if stays.organisation == self.both[0].organisation { &self.both[1] } else { &self.both[0] };
        let count = gone.offerings.len();
        let go = if count == 1 { "gaat" } else { "gaan" };
        format!("{} van ‘{}’ {go} hierheen", offered(count), gone.organisation.name)
    }

    fn public(&self, side: &Side) -> String {
        routes::organisation(&side.organisation.slug)
    }

    fn may_change(&self, editor: &Staff) -> bool {
        self.both.iter().flat_map(|side| &side.offerings).all(|offering| editor.may_change(&offering.source_id))
    }
}

/// Says what would move.
///
/// # Errors
/// When one of them is not there, or the database does not answer.
pub async fn show(
    app: Data<App>,
    editor: Editor,
    slug: Path<String>,
    asked: Query<Address>,
) -> Result<Either<Page, HttpResponse>, AppError> {
    if asked.other.is_empty() {
        return Ok(Either::Right(see(&address(&slug))));
    }
    match sides(&app, &slug, &asked.other).await? {
        Ok(both) => render(&app, &editor, &both, "", None).map(Either::Left),
        Err(now) => Ok(Either::Right(see(&address(&now.slug)))),
    }
}

/// Both, or the one that they already are.
async fn sides(app: &Data<App>, one: &str, other: &str) -> Result<Result<[Side; 2], Organisation>, AppError> {
    let (Ok(one) | Err(one), Ok(other) | Err(other)) = (find(app, one).await?, find(app, other).await?);
    if one.id == other.id {
        return Ok(Err(one));
    }
    let ids = (one.id.clone(), other.id.clone());
    let offerings = app.load(move |connection| {
        let first = offering::of_organisation(connection, &ids.0)?;
        Ok((first, offering::of_organisation(connection, &ids.1)?))
    });
    let (first, second) = offerings.await?;
    let both = [Side { organisation: one, offerings: first }, Side { organisation: other, offerings: second }];
    Ok(Ok(both))
}

fn render(
    app: &App,
    editor: &Editor,
    both: &[Side; 2],
    stays: &str,
    mistake: Option<&'static str>,
) -> Result<Page, AppError> {
    let frame = StaffFrame::new(app, editor, "/beheer/aanbieders", "Aanbieders samenvoegen");
    let page = MergePage { frame, both, stays, mistake };
    if !page.may_change(editor) {
        return Err(AppError::Forbidden);
    }
    if mistake.is_some() { Page::refused(&page) } else { Page::staff(&page) }
}

/// Merges them.
///
/// # Errors
/// When they may not, one of them is not there, or the database does not answer.
pub async fn take(
    app: Data<App>,
    slug: Path<String>,
    posted: Posted<Editor>,
) -> Result<Either<Page, HttpResponse>, AppError> {
    let Posted { by, fields } = posted;
    let both = match sides(&app, &slug, fields.get("met")).await? {
        Ok(both) => both,
        // Somebody clicked twice.
        Err(now) => return Ok(Either::Right(see(&address(&now.slug)))),
    };
    let stays = fields.get("blijft");
    let (into, from) = match &both {
        [one, other] if one.organisation.slug == stays => (one, other),
        [other, one] if one.organisation.slug == stays => (one, other),
        _ => return render(&app, &by, &both, stays, Some("Kies welke naam blijft.")).map(Either::Left),
    };
    if !is_as_shown(&fields, &both) {
        return render(&app, &by, &both, stays, Some(MOVED)).map(Either::Left);
    }
    match carry_out(&app, &by, from, into).await? {
        Done::Yes(now, count) => {
            let former = &from.organisation.name;
            let told = format!(
                "‘{former}’ hoort nu bij ‘{}’: {} verhuisd. Het oude adres verwijst door.",
                now.name,
                offered(count)
            );
            by.tell(&app, told).await?;
            Ok(Either::Right(see(&address(&now.slug))))
        }
        Done::Forbidden => Err(AppError::Forbidden),
        Done::Stale | Done::Taken(_) => render(&app, &by, &both, stays, Some(MOVED)).map(Either::Left),
    }
}

const MOVED: &str = "Er is intussen iets veranderd. Kijk hieronder hoe het nu is, en bevestig het opnieuw.";

/// Whether the confirmation said what is there now.
fn is_as_shown(fields: &Fields, both: &[Side; 2]) -> bool {
    let said: Vec<&str> = fields.all("stand").collect();
    said == both.each_ref().map(Side::mark)
}

impl Side {
    /// What the confirmation says of it.
    fn mark(&self) -> String {
        format!("{} {}", self.offerings.len(), self.organisation.name)
    }
}

async fn carry_out(app: &Data<App>, by: &Staff, from: &Side, into: &Side) -> Result<Done, AppError> {
    let (staff, now, count) = (by.clone(), moment::now(), from.offerings.len());
    let (from, into) = (from.organisation.clone(), into.organisation.clone());
    let saved = app.save(move |connection, generation| {
        let entry = LogEntry::new(&now, staff.actor(), "aanbieders-samengevoegd")
            .to("aanbieder", &into.slug, &into.name)
            .because(format!("‘{}’ hoort erbij, met {}", from.name, offered(count)));
        let may_change = |source: &str| staff.may_change(source);
        let occasion = Occasion { version: generation, import_id: None, at: &now, actor: staff.actor() };
        merging::merge(connection, Terms { occasion, may_change: &may_change, entry }, &from, &into, count)
    });
    saved.await?.map_err(AppError::database)
}
