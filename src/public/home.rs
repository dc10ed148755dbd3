//! `/`: the question first, then the eight functions.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::search::address::Address;
use crate::app::App;
use crate::error::AppError;
use crate::model::vocabulary::{CarerText, Condition, FunctionText};
use crate::page::{Frame, Page};
use crate::search::{Catalogue, Facet, Request};

/// As carers say it. Only those that find something are shown.
const EXAMPLES: [&str; 5] = [
    "oppas voor mijn man",
    "even vrij",
    "hulp met formulieren",
    "ik ben 15 en mijn moeder is ziek",
    "praten met anderen",
];

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    examples: Vec<Example>,
    tiles: Vec<Tile<'a>>,
    carers: Vec<&'a CarerText>,
    conditions: &'a [Condition],
}

struct Example {
    href: String,
    text: &'static str,
}

struct Tile<'a> {
    text: &'a FunctionText,
    count: usize,
}

/// Shows the home page.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let catalogue = app.catalogue();
    let vocabulary = &*catalogue.vocabulary;
    Page::shared(&HomePage {
        frame: Frame::new(&app, &catalogue, &request, "/", "Hulp voor wie voor een ander zorgt")
            .described("Zorgt u voor iemand? Vind hulp voor uzelf: even vrij, praten, hulp in huis, advies en geld."),
        examples: EXAMPLES.into_iter().filter_map(|text| example(&catalogue, text)).take(4).collect(),
        tiles: tiles(&catalogue),
        carers: vocabulary.carer_types().chain(vocabulary.cares_for()).collect(),
        conditions: vocabulary.conditions(),
    })
}

fn example(catalogue: &Catalogue, text: &'static str) -> Option<Example> {
    let request = Request { text: text.to_owned(), page: 1, ..Request::default() };
    let found = catalogue.search(&request).total > 0;
    found.then(|| Example { href: Address::of(&request, &catalogue.vocabulary).page(1), text })
}

fn tiles(catalogue: &Catalogue) -> Vec<Tile<'_>> {
    let everything = catalogue.search(&Request { page: 1, ..Request::default() });
    let counts = everything.facets.iter().find(|(facet, _)| *facet == Facet::Function).map(|(_, counts)| counts);
    let count = |slug: &str| {
        counts.and_then(|counts| counts.iter().find(|count| *count.slug == *slug)).map_or(0, |count| count.count)
    };
    catalogue.vocabulary.functions().iter().map(|text| Tile { text, count: count(&text.slug) }).collect()
}
