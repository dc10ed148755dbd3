//! `/zoeken`: everything that was found, with filters, and honest ways on where nothing was.

pub mod counted;
pub mod help_now;
pub mod json;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use self::help_now::HelpNow;
use super::place_field::PlaceField;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::model::choice::CarerType;
use crate::model::vocabulary::FunctionText;
use crate::page::card::Card;
use crate::page::search::address::{self, Address};
use crate::page::search::answer;
use crate::page::search::asked::Asked;
use crate::page::search::filters::{self, Filter};
use crate::page::search::links::{self, Link, Pages};
use crate::page::search::said::{self, ReadAs};
use crate::page::{Frame, Page, language};
use crate::routes;
use crate::search::{Outcome, Reading, Request};
use crate::searches::Query;

#[derive(Template)]
#[template(path = "public/search.html")]
struct SearchPage<'a> {
    frame: Frame<'a>,
    asked: &'a Asked,
    /// The search as it was understood.
    search: &'a Request,
    outcome: &'a Outcome,
    help_now: Option<HelpNow<'a>>,
    heading: String,
    functions: &'a [FunctionText],
    filters: Vec<Filter<'a>>,
    chips: Vec<Link>,
    orders: Vec<Link>,
    order: Option<&'static str>,
    place_field: PlaceField<'a>,
    /// For what and where, after the heading.
    subject: String,
    read_as: ReadAs<'a>,
    pages: Option<Pages>,
    relaxations: Vec<Link>,
    meanings: Vec<Link>,
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
    let catalogue = app.edition();
    let asked = Asked::read(request.query_string(), &catalogue);
    let outcome = answer(&catalogue, &asked.request).await?;
    page(&app, &catalogue, &request, &asked, &outcome)
}

/// The page on which this answer is shown.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub fn page(
    app: &App,
    catalogue: &Edition,
    request: &HttpRequest,
    asked: &Asked,
    outcome: &Outcome,
) -> Result<Page, AppError> {
    let t = language::asked(app, request);
    let vocabulary = &*catalogue.vocabulary;
    let search = &*said::as_understood(&asked.request, outcome);
    let address = Address::of(search, vocabulary);
    let canonical = if language::asks_nothing(request.query_string()) { "/zoeken" } else { "" };
    let heading = said::heading(t, outcome, &address);
    let subject = said::subject(t, search, outcome);
    let frame = Frame::new(app, catalogue, request, canonical, format!("{heading}{subject}"))
        .described(&t["zoeken-omschrijving"]);
    let near = outcome.place.is_some();
    let card = |hit| Card::found(t, catalogue, hit, near).map(|card| card.marked_for(catalogue, outcome));
    let cards: Vec<Card<'_>> = outcome.hits.iter().filter_map(card).collect();
    let is_alone = cards.len() < 2;
    let young = search.filters.carer_types.contains(CarerType::Young);
    let query = counted::query(app, catalogue, &asked.request);
    let page = Page::private(&SearchPage {
        help_now: HelpNow::of(t, &outcome.understood.help_lines, young, catalogue),
        frame,
        heading,
        subject,
        read_as: ReadAs::new(t, &asked.request, outcome, &Address::of(&asked.request, vocabulary)),
        place_field: PlaceField::with(t, catalogue, &search.place),
        functions: vocabulary.functions(),
        filters: filters::for_visitors(t, &outcome.facets, vocabulary),
        chips: links::chips(t, search, outcome, &address, vocabulary),
        orders: links::orders(t, search, outcome, &address),
        order: address::sort_slug(search.sort),
        pages: Pages::of(outcome, &address),
        wider: links::wider(t, search, outcome, &address),
        relaxations: links::relaxations(t, search, outcome, &address),
        meanings: links::meanings(outcome, &address),
        cards: cards.into_iter().map(|card| if is_alone { card } else { card.comparable() }).collect(),
        counted_as: query.as_ref().and_then(Query::words),
        asked,
        search,
        outcome,
    })?;
    Ok(page.counted(counted::searched(&asked.request, outcome, query)))
}

impl SearchPage<'_> {
    /// Whether saying where one lives would bring help nearer.
    fn asks_for_place(&self) -> bool {
        let request = self.search;
        !request.text.is_empty() && request.place.is_empty() && self.outcome.total > 1
    }

    fn some_words(&self) -> bool {
        self.outcome.reading == Reading::SomeWords && self.outcome.total > 0
    }

    /// The words said nothing; what is shown helps almost everybody on.
    fn nearest(&self) -> bool {
        self.outcome.reading == Reading::Nearest && self.outcome.total > 0
    }

    /// Where one arrives after a search: at the results, or at what goes before everything else.
    fn results_id(&self) -> &'static str {
        if self.help_now.is_some() { "lijst" } else { "uitkomst" }
    }

    /// The radius chosen; only where a place is.
    fn radius(&self) -> Option<usize> {
        self.outcome.place.as_ref()?;
        Some(self.search.radius.unwrap_or(Request::DEFAULT_RADIUS) as usize)
    }

    fn radii(&self) -> [usize; 5] {
        Request::RADII.map(|radius| radius as usize)
    }

    /// `(3 gekozen)`; empty: none is.
    fn told_ticked(&self) -> String {
        match self.ticked() {
            0 => String::new(),
            ticked => self.frame.t["zoeken-gekozen"].replace('#', &ticked.to_string()),
        }
    }

    /// How many filters are ticked, to say so where they are folded.
    fn ticked(&self) -> usize {
        self.outcome.facets.iter().flat_map(|(_, counts)| counts).filter(|count| count.chosen).count()
    }
}
