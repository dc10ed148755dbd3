//! One search, from request to answer. Words give a set of offerings, a place gives a set, every filter gives a set:
//! the results are what they share.

use std::io;

use super::Catalogue;
use super::bits::Bits;
use super::facets::{Narrowed, within};
use super::near::Around;
use super::order::Order;
use super::query::{self, Word};
use super::request::{Facet, Hit, Outcome, Reading, Relaxation, Request, Understood};
use super::words::{Matches, why};

/// What a request asks for, looked up.
struct Lookup<'a> {
    words: Vec<Word>,
    matches: Option<Matches>,
    around: Option<Around<'a>>,
    narrowed: Narrowed,
}

/// Answers a request.
pub fn search(catalogue: &Catalogue, request: &Request) -> Outcome {
    let len = catalogue.snapshot.offerings.len();
    let place = catalogue.place(&request.place);
    let radius = request.radius.unwrap_or(Request::DEFAULT_RADIUS);
    let (words, matches) = look_up(catalogue, &request.text);
    let lookup = Lookup {
        words,
        matches,
        around: place.map(|place| catalogue.geography.around(&place, &catalogue.gazetteer, radius)),
        narrowed: catalogue.facets.narrow(&request.filters),
    };
    let near = lookup.around.as_ref().map(|around| &around.offerings);
    let wide = before_filters(len, lookup.matches.as_ref(), near);
    let results = within(&wide, &lookup.narrowed, None);
    let total = results.count();
    let pages = total.div_ceil(Request::PAGE_SIZE).max(1);
    let page = request.page.clamp(1, pages);
    Outcome {
        total,
        page,
        pages,
        hits: hits(catalogue, request, &lookup, &results, page),
        facets: catalogue.facets.count(&wide, &lookup.narrowed, &request.filters),
        reading: lookup.matches.as_ref().map_or(Reading::Everything, |matches| matches.reading),
        understood: Understood::default(),
        marks: Vec::new(),
        went_further: None,
        place: place.map(|found| found.place.name.to_string()),
        place_unknown: place.is_none() && !request.place.trim().is_empty(),
        relaxations: if total == 0 { relaxations(len, lookup, radius) } else { Vec::new() },
    }
}

/// A code or a telephone number finds its own offering; anything else is words.
fn look_up(catalogue: &Catalogue, text: &str) -> (Vec<Word>, Option<Matches>) {
    let len = catalogue.snapshot.offerings.len();
    let text = text.trim();
    let mut exactly = catalogue.snapshot.ordinal(text).into_iter().chain(catalogue.phones.find(text)).peekable();
    if exactly.peek().is_some() {
        return (Vec::new(), Some(Matches::these(exactly, len)));
    }
    let words = query::read(&catalogue.dutch, text);
    if words.is_empty() {
        return (words, None);
    }
    let matches = Matches::new(&catalogue.index, &words, len).unwrap_or_else(|error| {
        unreadable(&error);
        Matches::these(std::iter::empty(), len)
    });
    (words, Some(matches))
}

fn hits(catalogue: &Catalogue, request: &Request, lookup: &Lookup<'_>, results: &Bits, page: usize) -> Vec<Hit> {
    let named = catalogue.facets.named(&request.filters);
    let around = lookup.around.as_ref();
    let order = Order::new(request.sort, &catalogue.snapshot.offerings, lookup.matches.as_ref(), around, &named);
    let ordinals = order.page(results, (page - 1) * Request::PAGE_SIZE, page * Request::PAGE_SIZE);
    let why = why(&catalogue.index, &lookup.words, &ordinals).unwrap_or_else(|error| {
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

/// What words and place leave over. `None`: not asked, or let go.
fn before_filters(len: usize, matches: Option<&Matches>, near: Option<&Bits>) -> Bits {
    let mut wide = matches.map_or_else(|| Bits::all(len), |matches| matches.offerings.clone());
    if let Some(near) = near {
        wide.keep(near);
    }
    wide
}

/// What would find something: each time one thing let go. What finds least stays closest to the question and comes
/// first.
fn relaxations(len: usize, mut lookup: Lookup<'_>, radius: u32) -> Vec<Relaxation> {
    let mut found = Vec::new();
    let near = lookup.around.as_ref().map(|around| &around.offerings);
    if lookup.matches.is_some() {
        let wide = before_filters(len, None, near);
        found.push(Relaxation::Words(within(&wide, &lookup.narrowed, None).count()));
    }
    found.extend(without_filters(&before_filters(len, lookup.matches.as_ref(), near), &lookup.narrowed));
    if let Some(around) = lookup.around.take() {
        found.extend(further_away(len, &lookup, around, radius));
    }
    found.retain(|relaxation| relaxation.count() > 0);
    found.sort_by_key(Relaxation::count);
    found
}

/// Without each of the filters; where none of them stands in the way alone, without all.
fn without_filters(wide: &Bits, narrowed: &Narrowed) -> Vec<Relaxation> {
    let chosen = Facet::ALL.into_iter().enumerate().filter(|(place, _)| narrowed[*place].is_some());
    let without = |(place, facet)| Relaxation::Filter(facet, within(wide, narrowed, Some(place)).count());
    let singly: Vec<Relaxation> = chosen.map(without).collect();
    if singly.len() < 2 || singly.iter().any(|relaxation| relaxation.count() > 0) {
        return singly;
    }
    vec![Relaxation::Filters(wide.count())]
}

/// The first wider circle that has something, and no circle.
fn further_away(len: usize, lookup: &Lookup<'_>, mut around: Around<'_>, radius: u32) -> Vec<Relaxation> {
    let count = |near: Option<&Bits>| {
        within(&before_filters(len, lookup.matches.as_ref(), near), &lookup.narrowed, None).count()
    };
    let wider = Request::RADII.into_iter().filter(|wider| *wider > radius).find_map(|wider| {
        around.within(wider);
        let count = count(Some(&around.offerings));
        (count > 0).then_some(Relaxation::Radius(wider, count))
    });
    wider.into_iter().chain([Relaxation::Place(count(None))]).collect()
}
