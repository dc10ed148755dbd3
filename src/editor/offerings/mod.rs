//! `/beheer/aanbod`: every offering, to look for, to sort out and to do something with many at once.

pub mod actions;
mod address;
pub mod undo;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use self::address::Asked;
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::Fields;
use crate::model::choice::{Choice, Status};
use crate::model::field::Field;
use crate::model::offering::list::{self, Found, Listed};
use crate::model::organisation::{self, Organisation};
use crate::model::source::{self, Source};
use crate::model::vocabulary::Vocabulary;
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::{Editor, Staff};
use crate::wording::dates;

/// Offerings on a page.
const PAGE: usize = 50;

#[derive(Template)]
#[template(path = "editor/offerings.html")]
struct OfferingsPage<'a> {
    frame: StaffFrame<'a>,
    asked: Asked,
    vocabulary: &'a Vocabulary,
    lists: Lists,
    rows: &'a [Listed],
    found: usize,
    pages: usize,
    staff: &'a Staff,
}

/// What the filters choose from.
struct Lists {
    sources: Vec<Source>,
    organisations: Vec<Organisation>,
    actors: Vec<String>,
}

/// Shows the list.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor) -> Result<Page, AppError> {
    let asked = Asked::read(&Fields::read(request.query_string().as_bytes()), today());
    let vocabulary = app.catalogue().vocabulary.clone();
    let words = vocabulary.clone();
    let (asked, found, rows, lists) = app
        .load(move |connection| {
            let found = list::find(connection, &asked.wanted, words.hard_words())?;
            let asked = asked.within(found.len().div_ceil(PAGE).max(1));
            let rows = list::shown(connection, on_page(&found, asked.page), words.hard_words())?;
            let (sources, organisations) = (source::all(connection)?, organisation::all(connection)?);
            Ok((asked, found.len(), rows, Lists { sources, organisations, actors: list::actors(connection)? }))
        })
        .await?;
    Page::staff(&OfferingsPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/aanbod", "Aanbod"),
        vocabulary: &vocabulary,
        lists,
        rows: &rows,
        found,
        pages: found.div_ceil(PAGE).max(1),
        asked,
        staff: &editor,
    })
}

/// What stands on this page, counted from 1.
fn on_page(found: &[Found], page: usize) -> &[Found] {
    found.chunks(PAGE).nth(page.saturating_sub(1)).unwrap_or_default()
}

impl OfferingsPage<'_> {
    fn number(&self, count: &usize) -> String {
        crate::wording::number(*count)
    }

    fn statuses(&self) -> &'static [Status] {
        Status::ALL
    }

    fn cell<'l>(&self, listed: &'l Listed, header: &str) -> &'l str {
        Field::from_header(header).map_or("", |field| &listed.offering.cells[field])
    }

    fn status(&self, listed: &Listed) -> &'static str {
        status_name(&listed.offering.cells[Field::Status])
    }

    fn may_change(&self, listed: &Listed) -> bool {
        self.staff.may_change(&listed.offering.source_id)
    }

    fn advice(&self, listed: &Listed) -> String {
        match listed.advice {
            0 => String::new(),
            1 => "1 ding kan beter".to_owned(),
            count => format!("{count} dingen kunnen beter"),
        }
    }
}

/// What people call a status.
pub(super) fn status_name(slug: &str) -> &'static str {
    match Status::from_slug(slug) {
        Some(Status::Published) => "Op de site",
        Some(Status::Stopped) => "Gestopt",
        _ => "Concept",
    }
}
