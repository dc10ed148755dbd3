//! `/loket`: one field for anything, results as rows, and beside them the offering that is opened.

mod opened;
mod row;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use self::opened::Opened;
use self::row::Row;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::Fields;
use crate::model::desk_info;
use crate::page::Page;
use crate::page::comparison;
use crate::page::search::address::Address;
use crate::page::search::asked::Asked;
use crate::page::search::filters::{self, Filter};
use crate::page::search::links::{self, Link, Pages};
use crate::page::search::said::{self, ReadAs};
use crate::page::search::{address, answer};
use crate::page::staff::StaffFrame;
use crate::routes;
use crate::search::{Outcome, Request};
use crate::staff::Desk;
use crate::wording::{dates, number};

/// The parameter that says which offering stands beside the results.
const OPEN: &str = "open";
/// The parameter of those that were ticked, to be laid side by side.
const TICKED: &str = comparison::NAMED;
/// As many as can be laid side by side.
const MOST_TICKED: usize = comparison::MOST;

/// What was found: the part of the page that another search changes.
struct Found<'a> {
    asked: &'a Asked,
    search: &'a Request,
    outcome: &'a Outcome,
    subject: String,
    read_as: ReadAs<'a>,
    filters: Vec<Filter<'a>>,
    chips: Vec<Link>,
    orders: Vec<Link>,
    relaxations: Vec<Link>,
    meanings: Vec<Link>,
    pages: Option<Pages>,
    rows: Vec<Row<'a>>,
}

#[derive(Template)]
#[template(path = "desk/search.html")]
struct SearchPage<'a> {
    frame: StaffFrame<'a>,
    found: Found<'a>,
    order: Option<&'static str>,
    opened: Option<Opened<'a>>,
    /// Where one is without the opened offering.
    back: String,
}

#[derive(Template)]
#[template(path = "desk/found.html")]
struct FoundPart<'a> {
    found: Found<'a>,
}

/// What an address asks of the desk beside the search.
struct Beside {
    open: String,
    ticked: Vec<String>,
}

impl Beside {
    fn read(query: &str) -> Self {
        let fields = Fields::read(query.as_bytes());
        let mut ticked = comparison::asked(query);
        ticked.truncate(MOST_TICKED);
        Self { open: fields.get(OPEN).to_owned(), ticked }
    }
}

/// Shows the field, what was found, and what is opened.
///
/// # Errors
/// When the search fails, or the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, desk: Desk) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let asked = Asked::read(request.query_string(), &catalogue);
    let beside = Beside::read(request.query_string());
    let outcome = answer(&catalogue, &asked.request).await?;
    let search = &*said::as_understood(&asked.request, &outcome);
    let mut opened = Opened::find(&catalogue, &app.site(), &beside.open);
    if let Some(id) = opened.as_ref().and_then(Opened::id) {
        let told = app.load(move |connection| desk_info::of(connection, &[id])).await?;
        opened = opened.map(|opened| opened.told(told));
    }
    let page = SearchPage {
        frame: StaffFrame::new(&app, &desk, "/loket", "Zoeken"),
        order: address::sort_slug(search.sort),
        back: Address::of(search, &catalogue.vocabulary)
            .at("/loket")
            .carrying(TICKED, &beside.ticked)
            .page(outcome.page),
        found: Found::of(&catalogue, &asked, search, &outcome, &beside),
        opened,
    };
    Page::staff(&page)
}

/// The part that another search changes, for the script.
///
/// # Errors
/// When the search fails.
pub async fn rows(app: Data<App>, request: HttpRequest, _desk: Desk) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let asked = Asked::read(request.query_string(), &catalogue);
    let beside = Beside::read(request.query_string());
    let outcome = answer(&catalogue, &asked.request).await?;
    let search = &*said::as_understood(&asked.request, &outcome);
    Page::staff(&FoundPart { found: Found::of(&catalogue, &asked, search, &outcome, &beside) })
}

impl<'a> Found<'a> {
    fn of(
        catalogue: &'a Edition,
        asked: &'a Asked,
        search: &'a Request,
        outcome: &'a Outcome,
        beside: &'a Beside,
    ) -> Self {
        let vocabulary = &*catalogue.vocabulary;
        let address = Address::of(search, vocabulary).at("/loket").carrying(TICKED, &beside.ticked);
        let as_typed = Address::of(&asked.request, vocabulary).at("/loket").carrying(TICKED, &beside.ticked);
        let row = |hit| Row::of(catalogue, outcome, hit, &address, beside);
        Self {
            subject: said::subject(search, outcome),
            read_as: ReadAs::new(&asked.request, outcome, &as_typed),
            filters: filters::filters(&outcome.facets, vocabulary),
            chips: links::chips(search, outcome, &address, vocabulary),
            orders: links::orders(search, outcome, &address),
            relaxations: links::relaxations(search, outcome, &address),
            meanings: links::meanings(outcome, &address),
            pages: Pages::of(outcome, &address),
            rows: outcome.hits.iter().filter_map(row).collect(),
            asked,
            search,
            outcome,
        }
    }

    fn count(&self) -> String {
        match self.outcome.total {
            0 => "Niets gevonden".to_owned(),
            total => format!("{} keer hulp", number(total)),
        }
    }

    /// How many filters are ticked, to say so where they are folded.
    fn ticked(&self) -> usize {
        self.outcome.facets.iter().flat_map(|(_, counts)| counts).filter(|count| count.chosen).count()
    }

    /// The radius chosen; only where a place is.
    fn radius(&self) -> Option<u32> {
        self.outcome.place.as_ref()?;
        Some(self.search.radius.unwrap_or(Request::DEFAULT_RADIUS))
    }
}
