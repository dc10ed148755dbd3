//! `/`: the question first, then the eight functions.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::place_field::PlaceField;
use crate::app::App;
use crate::error::AppError;
use crate::model::vocabulary::{CarerText, Condition, FunctionText};
use crate::page::search::address::Address;
use crate::page::{Frame, Page};
use crate::routes;
use crate::search::{Catalogue, Facet, Reading, Request};

/// As carers say it. Only those that find something are shown.
const EXAMPLES: [&str; 4] =
    ["ik kan niet meer", "oppas voor mijn man", "hulp met formulieren", "ik ben 15 en mijn moeder is ziek"];

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    place_field: PlaceField<'a>,
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
    let catalogue = app.edition();
    let vocabulary = &*catalogue.vocabulary;
    Page::shared(&HomePage {
        frame: Frame::new(&app, &catalogue, &request, "/", "Hulp voor wie voor een ander zorgt")
            .described("Zorgt u voor iemand? Vind hulp voor uzelf: even vrij, praten, hulp in huis, advies en geld."),
        place_field: PlaceField::empty(&catalogue),
        examples: EXAMPLES.into_iter().filter_map(|text| example(&catalogue, text)).collect(),
        tiles: tiles(&catalogue),
        carers: vocabulary.carer_types().chain(vocabulary.cares_for()).collect(),
        conditions: vocabulary.conditions(),
    })
}

fn example(catalogue: &Catalogue, text: &'static str) -> Option<Example> {
    let request = Request { text: text.to_owned(), page: 1, ..Request::default() };
    let outcome = catalogue.search(&request);
    // What helps almost everybody is no example of being understood.
    let found = outcome.total > 0 && outcome.reading != Reading::Nearest;
    found.then(|| Example { href: format!("{}#uitkomst", Address::of(&request, &catalogue.vocabulary).page(1)), text })
}

fn tiles(catalogue: &Catalogue) -> Vec<Tile<'_>> {
    let everything = catalogue.search(&Request { page: 1, ..Request::default() });
    let counts = everything.facets.iter().find(|(facet, _)| *facet == Facet::Function).map(|(_, counts)| counts);
    let count = |slug: &str| {
        counts.and_then(|counts| counts.iter().find(|count| *count.slug == *slug)).map_or(0, |count| count.count)
    };
    catalogue.vocabulary.functions().iter().map(|text| Tile { text, count: count(&text.slug) }).collect()
}
