//! `/zoeken`: everything that was found, with filters, and honest ways on where nothing was.

pub mod address;
pub mod counted;
mod filters;
pub mod json;
mod links;

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::web::{Data, block};
use askama::Template;

use self::address::{Address, Asked};
use self::filters::Filter;
use self::links::{Link, Pages};
use super::card::Card;
use super::number;
use super::place_field::PlaceField;
use crate::app::App;
use crate::error::AppError;
use crate::model::vocabulary::FunctionText;
use crate::page::{Frame, Page};
use crate::routes;
use crate::search::{Catalogue, Outcome, Reading, Request};
use crate::searches::Query;

/// Above this a search takes long enough to keep the worker from other visitors.
const INLINE_UP_TO: usize = 10_000;

#[derive(Template)]
#[template(path = "public/search.html")]
struct SearchPage<'a> {
    frame: Frame<'a>,
    asked: &'a Asked,
    outcome: &'a Outcome,
    heading: String,
    functions: &'a [FunctionText],
    filters: Vec<Filter<'a>>,
    chips: Vec<Link>,
    orders: Vec<Link>,
    order: Option<&'static str>,
    place_field: PlaceField<'a>,
    /// For what and where, after the heading.
    subject: String,
    pages: Option<Pages>,
    relaxations: Vec<Link>,
    wider: Vec<Link>,
    cards: Vec<Card<'a>>,
    /// What a chosen result is counted by; `None`: it is not.
    counted_as: Option<&'a str>,
}

/// Shows what was found.
///
/// # Errors
/// When the search or the template fails, which is a fault of ours.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let catalogue = app.catalogue();
    let asked = Asked::read(request.query_string(), &catalogue);
    let outcome = answer(&catalogue, &asked.request).await?;
    let (search, vocabulary) = (&asked.request, &*catalogue.vocabulary);
    let address = Address::of(search, vocabulary);
    let canonical = if request.query_string().is_empty() { "/zoeken" } else { "" };
    let heading = heading(&outcome, &address);
    let subject = subject(search, &outcome);
    let title = format!("{heading}{subject}");
    let query = counted::query(&app, &catalogue, search);
    let page = Page::private(&SearchPage {
        frame: Frame::new(&app, &catalogue, &request, canonical, title)
            .described("Zoek hulp voor uzelf als mantelzorger: even vrij, praten, hulp in huis, advies en geld."),
        heading,
        subject,
        place_field: PlaceField::with(&catalogue, &search.place),
        functions: vocabulary.functions(),
        filters: filters::filters(&outcome.facets, vocabulary),
        chips: links::chips(search, &outcome, &address, vocabulary),
        orders: links::orders(search, &outcome, &address),
        order: address::sort_slug(search.sort),
        pages: Pages::of(&outcome, &address),
        wider: links::wider(search, &outcome, &address),
        relaxations: links::relaxations(search, &outcome, &address),
        cards: outcome.hits.iter().filter_map(|hit| Card::found(&catalogue, hit, outcome.place.is_some())).collect(),
        counted_as: query.as_ref().and_then(Query::words),
        asked: &asked,
        outcome: &outcome,
    })?;
    Ok(page.counted(counted::searched(search, &outcome, query)))
}

/// Searches here where that is quick, else beside the workers.
async fn answer(catalogue: &Arc<Catalogue>, request: &Request) -> Result<Outcome, AppError> {
    if catalogue.snapshot.offerings.len() <= INLINE_UP_TO {
        return Ok(catalogue.search(request));
    }
    let (catalogue, request) = (Arc::clone(catalogue), request.clone());
    block(move || catalogue.search(&request)).await.map_err(|error| AppError::Internal(format!("search: {error}")))
}

fn heading(outcome: &Outcome, address: &Address<'_>) -> String {
    match outcome.total {
        0 => "Wij vonden geen hulp".to_owned(),
        _ if address.is_plain() => "Alle hulp".to_owned(),
        total => format!("{} keer hulp gevonden", number(total)),
    }
}

/// For what and where, after the heading in the browser's tab.
fn subject(request: &Request, outcome: &Outcome) -> String {
    let mut subject = String::new();
    if !request.text.is_empty() {
        subject.push_str(&format!(" bij ‘{}’", request.text));
    }
    if let Some(place) = &outcome.place {
        subject.push_str(&format!(" in de buurt van {place}"));
    }
    subject
}

impl SearchPage<'_> {
    /// Whether saying where one lives would bring help nearer.
    fn asks_for_place(&self) -> bool {
        let request = &self.asked.request;
        !request.text.is_empty() && request.place.is_empty() && self.outcome.total > 1
    }

    fn all(&self) -> String {
        number(self.outcome.total)
    }

    fn some_words(&self) -> bool {
        self.outcome.reading == Reading::SomeWords && self.outcome.total > 0
    }

    /// The radius chosen; only where a place is.
    fn radius(&self) -> Option<u32> {
        self.outcome.place.as_ref()?;
        Some(self.asked.request.radius.unwrap_or(Request::DEFAULT_RADIUS))
    }

    fn radii(&self) -> [u32; 5] {
        Request::RADII
    }

    /// How many filters are ticked, to say so where they are folded.
    fn ticked(&self) -> usize {
        self.outcome.facets.iter().flat_map(|(_, counts)| counts).filter(|count| count.chosen).count()
    }
}
