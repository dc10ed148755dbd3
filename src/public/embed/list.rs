//! `/inbedden/aanbod`: the first few offerings for somebody, of a kind, at a place, on a page of another site.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::super::place_field::PlaceField;
use super::{Piece, whole};
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::language::Texts;
use crate::model::contact::Phone;
use crate::model::vocabulary::Vocabulary;
use crate::page::card::Whereabouts;
use crate::page::embed::{Look, framed};
use crate::page::language;
use crate::page::search::address::{Address, chosen};
use crate::page::search::asked::Asked;
use crate::page::search::filters::label;
use crate::page::search::{answer, said};
use crate::routes;
use crate::search::{Hit, Outcome, Request};

#[derive(Template)]
#[template(path = "public/embed_list.html")]
struct ListPiece<'a> {
    piece: Piece<'a>,
    heading: String,
    outcome: &'a Outcome,
    items: Vec<Item<'a>>,
    /// The same search on the whole site.
    all: String,
    place_field: PlaceField<'a>,
}

struct Item<'a> {
    address: String,
    title: &'a str,
    organisation: &'a str,
    summary: &'a str,
    place: Option<Whereabouts<'a>>,
    phone: Option<Phone<'a>>,
}

/// Shows them. Words are for the search field: what they mean takes more room to say.
///
/// # Errors
/// When the search or the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let edition = app.edition();
    let (asked, look) = (Asked::read(request.query_string(), &edition), Look::read(request.query_string()));
    let search = Request { text: String::new(), literal: false, page: 1, ..asked.request };
    let outcome = answer(&edition, &search).await?;
    let t = language::asked(&app, &request);
    let heading = heading(t, &search, &outcome, &edition.vocabulary);
    let address = Address::of(&search, &edition.vocabulary).page(1);
    let hits = outcome.hits.iter().take(look.count);
    let piece = ListPiece {
        piece: Piece::new(&app, &edition, &request, &look, &heading),
        heading,
        items: hits.filter_map(|hit| Item::of(t, &edition, hit, outcome.place.is_some())).collect(),
        all: whole(&address, t),
        place_field: PlaceField::with(t, &edition, &search.place),
        outcome: &outcome,
    };
    framed(&piece, &request)
}

/// What for and where: `Even vrij, Dementie in de buurt van Zutphen`.
fn heading(t: &Texts, search: &Request, outcome: &Outcome, vocabulary: &Vocabulary) -> String {
    let chosen = chosen(search, vocabulary).into_iter();
    let labels: Vec<_> = chosen.map(|(facet, slug)| label(t, facet, slug, vocabulary).0).collect();
    let what = if labels.is_empty() { t["inbedden-hulp"].to_string() } else { labels.join(&t["kaart-komma"]) };
    what + &said::whereabouts(t, outcome)
}

impl<'a> Item<'a> {
    fn of(t: &'a Texts, edition: &'a Edition, hit: &Hit, near: bool) -> Option<Self> {
        let offering = edition.snapshot.offering(hit.ordinal)?;
        let place = if near { Whereabouts::near } else { Whereabouts::of };
        Some(Self {
            address: whole(&routes::offering(&offering.code, &offering.title), t),
            title: &offering.title,
            organisation: edition.snapshot.organisation_of(offering),
            summary: &offering.summary,
            place: place(t, offering, hit.distance_km),
            phone: Phone::first(&offering.phone),
        })
    }
}
