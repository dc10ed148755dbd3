//! `/beheer/aanbod/{code}/stoppen`: off the site, with what replaces it.

use actix_web::Either;
use actix_web::web::{Data, Path, Query};
use askama::Template;
use serde::Deserialize;

use super::{Answer, done, find, find_to_change, save};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::choice::{Choice, Status};
use crate::model::field::Field;
use crate::model::offering::list::{self, Successor};
use crate::model::offering::{self, Offering};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::routes::edit;
use crate::staff::Editor;

/// So many successors are proposed.
const MOST: usize = 10;

#[derive(Template)]
#[template(path = "editor/stop.html")]
struct StopPage<'a> {
    frame: StaffFrame<'a>,
    address: String,
    offering: &'a Offering,
    /// What was looked for.
    text: &'a str,
    found: Vec<Successor>,
    /// The code that is chosen.
    chosen: &'a str,
    /// What is wrong; empty: nothing.
    trouble: &'static str,
}

/// What is looked for as its successor.
#[derive(Debug, Deserialize)]
pub struct Looked {
    #[serde(default)]
    zoek: String,
}

/// Shows what stopping does, and asks what comes instead.
///
/// # Errors
/// When there is no such offering, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, code: Path<String>, looked: Query<Looked>) -> Result<Page, AppError> {
    let offering = find(&app, &code).await?;
    Page::staff(&page(&app, &editor, &offering, &looked.zoek).await?)
}

async fn page<'a>(
    app: &'a Data<App>,
    editor: &'a Editor,
    offering: &'a Offering,
    text: &'a str,
) -> Result<StopPage<'a>, AppError> {
    let (words, id) = (text.to_owned(), offering.id.clone());
    let found = app.load(move |connection| list::successors(connection, &words, &id, MOST)).await?;
    let title = format!("{} stoppen", offering.cells[Field::Title]);
    Ok(StopPage {
        frame: StaffFrame::new(app, editor, "/beheer/aanbod", title),
        address: edit(&offering.cells[Field::Code]),
        chosen: &offering.cells[Field::Successor],
        trouble: "",
        offering,
        text,
        found,
    })
}

/// Stops it.
///
/// # Errors
/// When somebody else must do it, or the database refuses.
pub async fn take(app: Data<App>, posted: Posted<Editor>, code: Path<String>) -> Result<Answer, AppError> {
    let (editor, fields) = (posted.by, posted.fields);
    let offering = find_to_change(&app, &editor, &code).await?;
    let text = fields.get("zoek");
    if fields.get("doe") == "zoek" {
        return Page::staff(&page(&app, &editor, &offering, text).await?).map(Either::Left);
    }
    let typed = if fields.get("opvolger").is_empty() { fields.get("code") } else { fields.get("opvolger") }.to_owned();
    let key = typed.clone();
    let successor = app.load(move |connection| offering::by_code(connection, &key)).await?;
    let is_itself = successor.as_ref().is_some_and(|other| other.id == offering.id);
    let trouble = if is_itself || (successor.is_none() && !typed.is_empty()) {
        "Er is geen ander aanbod met deze code. Zoek op de titel, of laat het leeg."
    } else if typed.is_empty() && !text.is_empty() && text != fields.get("gezocht") {
        "Kies hieronder wat ervoor in de plaats komt, of maak het zoekveld leeg. Er is nog niets gestopt."
    } else {
        ""
    };
    if !trouble.is_empty() {
        let page = page(&app, &editor, &offering, text).await?;
        return Page::refused(&StopPage { trouble, chosen: &typed, ..page }).map(Either::Left);
    }
    let mut after = offering.cells.clone();
    Status::Stopped.slug().clone_into(&mut after[Field::Status]);
    after[Field::Successor] = successor.as_ref().map_or_else(String::new, |other| other.cells[Field::Code].clone());
    let version = fields.get("versie").parse().unwrap_or(0);
    match save(&app, &editor, &offering.id, version, &after, None).await? {
        Ok(saved) => done(&app, &editor, &offering, saved, &said(successor.as_ref())).await.map(Either::Right),
        Err(now) => {
            let trouble = "Er is intussen iets anders opgeslagen. Kijk of stoppen nog klopt, en druk dan opnieuw.";
            let page = page(&app, &editor, &now, text).await?;
            Page::refused(&StopPage { trouble, chosen: &typed, ..page }).map(Either::Left)
        }
    }
}

/// What was done, and where visitors go instead.
fn said(successor: Option<&Offering>) -> String {
    match successor {
        Some(other) => {
            format!("Gestopt. Wie het adres nog heeft, ziet nu: ‘{}’ ({}).", other.cells[Field::Title], other.cells[Field::Code])
        }
        None => "Gestopt. Het staat niet meer op de site. Er is geen opvolger gekozen: bezoekers zien aanbod dat erop lijkt.".to_owned(),
    }
}
