//! `/aanbieders`: who offers it, from A to Z.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::model::fold::fold;
use crate::model::published::PublishedOrganisation;
use crate::page::{Frame, Page, language};
use crate::routes;
use crate::search::Snapshot;

#[derive(Template)]
#[template(path = "public/organisations.html")]
struct OrganisationsPage<'a> {
    frame: Frame<'a>,
    total: usize,
    letters: Vec<Letter<'a>>,
}

/// The organisations whose names begin with one letter.
struct Letter<'a> {
    /// `#`: everything that begins with something else.
    letter: char,
    organisations: Vec<(&'a PublishedOrganisation, usize)>,
}

impl Letter<'_> {
    /// Where the list of letters jumps to.
    fn anchor(&self) -> String {
        if self.letter == '#' { "cijfers".to_owned() } else { format!("letter-{}", self.letter) }
    }
}

/// Shows the list.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let t = language::asked(&app, &request);
    let frame = Frame::new(&app, &catalogue, &request, "/aanbieders", &t["aanbieders-titel"])
        .described(&t["aanbieders-omschrijving"]);
    let total = catalogue.snapshot.organisations.len();
    Page::shared(&OrganisationsPage { frame, total, letters: letters(&catalogue.snapshot) })
}

fn letters(snapshot: &Snapshot) -> Vec<Letter<'_>> {
    let mut letters: Vec<Letter<'_>> = Vec::new();
    for (place, organisation) in snapshot.organisations.iter().enumerate() {
        let first = fold(&organisation.name).chars().find(char::is_ascii_alphanumeric).unwrap_or('#');
        let letter = if first.is_ascii_alphabetic() { first.to_ascii_uppercase() } else { '#' };
        let entry = (organisation, snapshot.offerings_of(place).len());
        match letters.iter_mut().find(|known| known.letter == letter) {
            Some(known) => known.organisations.push(entry),
            None => letters.push(Letter { letter, organisations: vec![entry] }),
        }
    }
    letters.sort_by_key(|letter| letter.letter);
    letters
}
