//! `/`: the question first, then the eight functions.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::place_field::PlaceField;
use crate::app::App;
use crate::error::AppError;
use crate::model::vocabulary::{CarerText, Condition, FunctionText};
use crate::page::search::address::Address;
use crate::page::{Frame, Page, language};
use crate::routes;
use crate::search::{Catalogue, Facet, Reading, Request};

/// As carers say it, each with what it is called where it is not Dutch. Only those that find something are shown.
const EXAMPLES: [(&str, &str); 4] = [
    ("ik kan niet meer", "home-voorbeeld-moe"),
    ("oppas voor mijn man", "home-voorbeeld-oppas"),
    ("hulp met formulieren", "home-voorbeeld-formulieren"),
    ("ik ben 15 en mijn moeder is ziek", "home-voorbeeld-jong"),
];

#[derive(Template)]
#[template(path = "public/home.html")]
struct HomePage<'a> {
    frame: Frame<'a>,
    place_field: PlaceField<'a>,
    /// The same, where one begins with whom one cares for.
    place_of_person: PlaceField<'a>,
    cares_for: Vec<&'a CarerText>,
    examples: Vec<Example<'a>>,
    tiles: Vec<Tile<'a>>,
    carers: Vec<&'a CarerText>,
    conditions: &'a [Condition],
}

struct Example<'a> {
    href: String,
    text: &'a str,
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
    let t = language::asked(&app, &request);
    let vocabulary = &*catalogue.vocabulary;
    Page::shared(&HomePage {
        frame: Frame::new(&app, &catalogue, &request, "/", &t["home-titel"]).described(&t["home-omschrijving"]),
        place_field: PlaceField::empty(t, &catalogue),
        place_of_person: PlaceField::empty(t, &catalogue).with_id("waar"),
        cares_for: vocabulary.cares_for().collect(),
        examples: EXAMPLES.into_iter().filter_map(|(words, key)| example(&catalogue, words, &t[key])).collect(),
        tiles: tiles(&catalogue),
        carers: vocabulary.carer_types().chain(vocabulary.cares_for()).collect(),
        conditions: vocabulary.conditions(),
    })
}

/// The search for `words`, which are Dutch, under a text in the language of the page.
fn example<'a>(catalogue: &Catalogue, words: &str, text: &'a str) -> Option<Example<'a>> {
    let request = Request { text: words.to_owned(), page: 1, ..Request::default() };
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
