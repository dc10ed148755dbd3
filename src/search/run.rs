//! One search, from request to answer. Words give a set of offerings, a place gives a set, every filter gives a set:
//! the results are what they share.

use std::io;

use super::Catalogue;
use super::bits::Bits;
use super::facets::{Narrowed, within};
use super::near::Around;
use super::order::Order;
use super::query::{self, Word};
use super::request::{Facet, Hit, Outcome, Reading, Relaxation, Request};
use super::words::{Found, why};

/// What a request asks for, looked up.
struct Asked<'a> {
    words: Vec<Word>,
    found: Option<Found>,
    around: Option<Around<'a>>,
    narrowed: Narrowed,
}

/// Answers a request.
pub fn search(catalogue: &Catalogue, request: &Request) -> Outcome {
    let len = catalogue.snapshot.offerings.len();
    let place = catalogue.place(&request.place);
    let radius = request.radius.unwrap_or(Request::DEFAULT_RADIUS);
    let (words, found) = look_up(catalogue, &request.text);
    let asked = Asked {
        words,
        found,
        around: place.map(|place| catalogue.geography.around(&place, &catalogue.gazetteer, radius)),
        narrowed: catalogue.facets.narrow(&request.filters),
    };
    let wide = asked.without_filters(len, true, asked.around.as_ref().map(|around| &around.offerings));
    let results = within(&wide, &asked.narrowed, None);
    let total = results.count();
    let pages = total.div_ceil(Request::PAGE_SIZE).max(1);
    let page = request.page.clamp(1, pages);
    Outcome {
        total,
        page,
        pages,
        hits: hits(catalogue, request, &asked, &results, page),
        facets: catalogue.facets.count(&wide, &asked.narrowed, &request.filters),
        reading: asked.found.as_ref().map_or(Reading::Everything, |found| found.reading),
        place: place.map(|found| found.place.name.to_string()),
        place_unknown: place.is_none() && !request.place.trim().is_empty(),
        relaxations: if total == 0 { relaxations(len, asked, radius) } else { Vec::new() },
    }
}

/// A code or a telephone number finds its own offering; anything else is words.
fn look_up(catalogue: &Catalogue, text: &str) -> (Vec<Word>, Option<Found>) {
    let len = catalogue.snapshot.offerings.len();
    let text = text.trim();
    let mut exactly = catalogue.snapshot.ordinal(text).into_iter().chain(catalogue.phones.find(text)).peekable();
    if exactly.peek().is_some() {
        return (Vec::new(), Some(Found::these(exactly, len)));
    }
    let words = query::read(&catalogue.dutch, text);
    if words.is_empty() {
        return (words, None);
    }
    let found = Found::new(&catalogue.index, &words, len).unwrap_or_else(|error| {
        unreadable(&error);
        Found::these(std::iter::empty(), len)
    });
    (words, Some(found))
}

fn hits(catalogue: &Catalogue, request: &Request, asked: &Asked<'_>, results: &Bits, page: usize) -> Vec<Hit> {
    let named = catalogue.facets.named(&request.filters);
    let around = asked.around.as_ref();
    let order = Order::new(request.sort, &catalogue.snapshot.offerings, asked.found.as_ref(), around, &named);
    let ordinals = order.page(results, (page - 1) * Request::PAGE_SIZE, page * Request::PAGE_SIZE);
    let why = why(&catalogue.index, &asked.words, &ordinals).unwrap_or_else(|error| {
        unreadable(&error);
        vec![String::new(); ordinals.len()]
    });
    let hit = |(ordinal, why): (&u32, String)| Hit {
        ordinal: *ordinal,
        distance_km: around.and_then(|around| around.km(*ordinal)),
        why,
    };
    ordinals.iter().zip(why).map(hit).collect()
}

/// A visitor gets what memory alone can answer; whoever runs the site reads why in the log.
fn unreadable(error: &io::Error) {
    tracing::error!(%error, "the text index can't be read");
}

impl Asked<'_> {
    fn without_filters(&self, len: usize, with_words: bool, near: Option<&Bits>) -> Bits {
        let found = self.found.as_ref().filter(|_| with_words);
        let mut wide = found.map_or_else(|| Bits::all(len), |found| found.offerings.clone());
        if let Some(near) = near {
            wide.keep(near);
        }
        wide
    }
}

/// What would find something: each time one thing let go. What finds least stays closest to the question and comes
/// first.
fn relaxations(len: usize, mut asked: Asked<'_>, radius: u32) -> Vec<Relaxation> {
    let mut found = Vec::new();
    let near = asked.around.as_ref().map(|around| around.offerings.clone());
    let count = |wide: &Bits, narrowed: &Narrowed, but| within(wide, narrowed, but).count();
    if asked.found.is_some() {
        let wide = asked.without_filters(len, false, near.as_ref());
        found.push(Relaxation::Words(count(&wide, &asked.narrowed, None)));
    }
    let wide = asked.without_filters(len, true, near.as_ref());
    for (place, facet) in Facet::ALL.into_iter().enumerate() {
        if asked.narrowed[place].is_some() {
            found.push(Relaxation::Filter(facet, count(&wide, &asked.narrowed, Some(place))));
        }
    }
    if let Some(mut around) = asked.around.take() {
        let wider = Request::RADII.into_iter().filter(|wider| *wider > radius).find_map(|wider| {
            around.within(wider);
            let wide = asked.without_filters(len, true, Some(&around.offerings));
            let count = count(&wide, &asked.narrowed, None);
            (count > 0).then_some(Relaxation::Radius(wider, count))
        });
        found.extend(wider);
        let wide = asked.without_filters(len, true, None);
        found.push(Relaxation::Place(count(&wide, &asked.narrowed, None)));
    }
    found.retain(|relaxation| relaxation.count() > 0);
    found.sort_by_key(Relaxation::count);
    found
}
