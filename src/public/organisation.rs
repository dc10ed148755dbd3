//! `/aanbieders/{slug}`: everything that one organisation offers.

use actix_web::web::{Data, Path};
use actix_web::{Either, HttpRequest, HttpResponse};
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::model::published::{Published, PublishedOrganisation};
use crate::page::card::Card;
use crate::page::{Frame, Page, language, moved};
use crate::routes;

/// More would make a page that a phone chokes on; the rest follows as titles.
const MOST_CARDS: usize = 100;

#[derive(Template)]
#[template(path = "public/organisation.html")]
struct OrganisationPage<'a> {
    frame: Frame<'a>,
    organisation: &'a PublishedOrganisation,
    total: usize,
    cards: Vec<Card<'a>>,
    rest: Vec<&'a Published>,
}

/// Shows one organisation.
///
/// # Errors
/// When none with this name offers anything.
pub async fn show(
    app: Data<App>,
    request: HttpRequest,
    slug: Path<String>,
) -> Result<Either<Page, HttpResponse>, AppError> {
    let catalogue = app.edition();
    let snapshot = &catalogue.snapshot;
    let Some((organisation, ordinals)) = snapshot.organisation(&slug) else {
        let now = snapshot.forward(&slug).ok_or(AppError::NotFound)?;
        return Ok(Either::Right(moved(&routes::organisation(now))));
    };
    let mut offerings = ordinals.iter().filter_map(|ordinal| snapshot.offering(*ordinal));
    let t = language::asked(&app, &request);
    let cards = offerings.by_ref().take(MOST_CARDS).map(|offering| Card::of(t, &catalogue, offering)).collect();
    let frame = Frame::new(&app, &catalogue, &request, &routes::organisation(&organisation.slug), &*organisation.name)
        .described(t.with("aanbieder-omschrijving").text("naam", &organisation.name).to_string());
    let total = ordinals.len();
    let page = OrganisationPage { frame, organisation, total, cards, rest: offerings.collect() };
    Page::shared(&page).map(Either::Left)
}
