//! One search, from request to answer. Words give a set of offerings, a place gives a set, every filter gives a set:
//! the results are what they share.

use std::io;

use super::Catalogue;
use super::bits::Bits;
use super::facets::{Narrowed, within};
use super::matches::Matches;
use super::near::Around;
use super::order::Order;
use super::question::Question;
use super::reasons::{wants, why};
use super::request::{Facet, Hit, Outcome, Reading, Relaxation, Request, Sort, Why};
use super::variety::{self, Candidate};
use crate::model::published::Reach;

/// What a request asks for, looked up.
struct Lookup<'a> {
    question: Question<'a>,
    matches: Option<Matches>,
    around: Option<Around<'a>>,
    narrowed: Narrowed,
}

/// What help is worth where no place is known: who does not say where is helped most surely by what is for the whole
/// country, and at once by whoever picks up the telephone there.
const fn worth_anywhere(reach: Reach) -> f32 {
    match reach {
        Reach::CountryByTelephone => 1.2,
        Reach::Country => 1.03,
        Reach::Place => 1.0,
    }
}

/// Answers a request.
pub fn search(catalogue: &Catalogue, request: &Request) -> Outcome {
    let len = catalogue.snapshot.offerings.len();
    let mut question = Question::default();
    let matches = look_up(catalogue, request, &mut question);
    let asked = catalogue.place(&request.place);
    let place = asked.or(question.place);
    let radius = request.radius.unwrap_or(Request::DEFAULT_RADIUS);
    let mut lookup = Lookup {
        question,
        matches,
        around: place.map(|place| catalogue.geography.around(&place, &catalogue.gazetteer, radius)),
        narrowed: catalogue.facets.narrow(&request.filters),
    };
    let went_further = if request.radius.is_none() { further_if_nothing(len, &mut lookup, radius) } else { None };
    if let (Some(matches), Some(around)) = (&mut lookup.matches, &lookup.around) {
        // What is not here is no measure for what is.
        let worth = |ordinal| if around.offerings.contains(ordinal) { around.worth(ordinal) } else { 0.0 };
        matches.look_from(worth);
    }
    let near = lookup.around.as_ref().map(|around| &around.offerings);
    let wide = before_filters(len, lookup.matches.as_ref(), near);
    let results = within(&wide, &lookup.narrowed, None);
    let total = results.count();
    let place_unknown = lookup.question.understood.unknown_place.is_some();
    let pages = total.div_ceil(Request::PAGE_SIZE).max(1);
    let page = request.page.clamp(1, pages);
    Outcome {
        total,
        page,
        pages,
        hits: hits(catalogue, request, &lookup, &results, page),
        facets: catalogue.facets.count(&wide, &lookup.narrowed, &request.filters),
        reading: lookup.matches.as_ref().map_or(Reading::Everything, |matches| matches.reading),
        marks: catalogue.marks(&lookup.question),
        understood: std::mem::take(&mut lookup.question.understood),
        went_further,
        place: place.map(|found| found.place.name.to_string()),
        place_unknown: place_unknown || (asked.is_none() && !request.place.trim().is_empty()),
        relaxations: if total == 0 { relaxations(len, lookup, radius) } else { Vec::new() },
    }
}

/// A code or a telephone number finds its own offering; anything else is words. Words that say nothing we know find
/// what helps almost everybody on.
fn look_up<'a>(catalogue: &'a Catalogue, request: &Request, question: &mut Question<'a>) -> Option<Matches> {
    let len = catalogue.snapshot.offerings.len();
    let text = request.text.trim();
    let mut exactly = catalogue.snapshot.ordinal(text).into_iter().chain(catalogue.phones.find(text)).peekable();
    if exactly.peek().is_some() {
        return Some(Matches::these(exactly, len));
    }
    *question = Question::read(catalogue, request);
    if question.is_empty() {
        return None;
    }
    let found = matches(catalogue, request, question);
    let named = found.reading == Reading::AllWords && !question.is_told;
    if request.literal || !question.wants.is_empty() || named {
        return Some(found);
    }
    // Some of the words, or none, or all of them by chance, and no idea what is meant.
    question.want_the_nearest(&catalogue.lexicon);
    let mut nearest = matches(catalogue, request, question);
    nearest.reading = if found.offerings.is_empty() { Reading::Nearest } else { Reading::SomeWords };
    Some(nearest)
}

fn matches(catalogue: &Catalogue, request: &Request, question: &Question<'_>) -> Matches {
    let somewhere = question.place.is_some() || !request.place.is_empty();
    let reach = |reach| if somewhere { 1.0 } else { worth_anywhere(reach) };
    Matches::new(&catalogue.index, question, &catalogue.audiences, reach).unwrap_or_else(|error| {
        unreadable(&error);
        Matches::these(std::iter::empty(), catalogue.snapshot.offerings.len())
    })
}

/// Where nothing is near: the first wider circle that has something, or the whole country. `None`: something is near.
fn further_if_nothing(len: usize, lookup: &mut Lookup<'_>, radius: u32) -> Option<Option<u32>> {
    let matches = lookup.matches.as_ref()?;
    let anywhere = within(&before_filters(len, Some(matches), None), &lookup.narrowed, None);
    let around = lookup.around.as_mut()?;
    let is_here = |around: &Around<'_>| around.offerings.count_with(&anywhere) > 0;
    if is_here(around) || anywhere.is_empty() {
        return None;
    }
    for wider in Request::RADII.into_iter().filter(|wider| *wider > radius) {
        around.within(wider);
        if is_here(around) {
            return Some(Some(wider));
        }
    }
    around.everywhere(len);
    Some(None)
}

fn hits(catalogue: &Catalogue, request: &Request, lookup: &Lookup<'_>, results: &Bits, page: usize) -> Vec<Hit> {
    let named = catalogue.facets.named(&request.filters);
    let around = lookup.around.as_ref();
    let lines = catalogue.facets.lines(&named).filter(|_| request.sort == Sort::Standard);
    let order = Order::new(request.sort, &catalogue.snapshot.offerings, lookup.matches.as_ref(), around, &named, lines);
    let (from, to) = ((page - 1) * Request::PAGE_SIZE, page * Request::PAGE_SIZE);
    let varying = lookup.matches.as_ref();
    let varying = varying.filter(|of| order.is_by_relevance() && of.is_of_meaning() && to <= variety::FIRST);
    let (first, last) = if varying.is_some() { (0, variety::FIRST) } else { (from, to) };
    let ordinals = order.page(results, first, last);
    let wants = wants(&catalogue.index.strengths, &lookup.question, &ordinals);
    let mut found: Vec<(u32, Option<usize>)> = ordinals.into_iter().zip(wants).collect();
    if let Some(matches) = varying {
        found = varied(catalogue, matches, &found).into_iter().skip(from).take(Request::PAGE_SIZE).collect();
    }
    let why = why(&catalogue.index, &catalogue.lexicon, &lookup.question, &found).unwrap_or_else(|error| {
        unreadable(&error);
        vec![Why::Unsaid; found.len()]
    });
    // Of words of despair nobody wants to read what was made.
    let silent = !lookup.question.understood.help_lines.is_empty();
    let hit = |(&(ordinal, _), why): (&(u32, Option<usize>), Why)| Hit {
        ordinal,
        distance_km: around.and_then(|around| around.km(ordinal)),
        why: if silent { Why::Unsaid } else { why },
    };
    found.iter().zip(why).map(hit).collect()
}

fn varied(catalogue: &Catalogue, matches: &Matches, found: &[(u32, Option<usize>)]) -> Vec<(u32, Option<usize>)> {
    let candidate = |&(ordinal, want): &(u32, Option<usize>)| Candidate {
        ordinal,
        score: matches.score(ordinal),
        want,
        offering: &catalogue.snapshot.offerings[ordinal as usize],
    };
    let varied = variety::vary(found.iter().map(candidate).collect());
    varied.into_iter().map(|candidate| (candidate.ordinal, candidate.want)).collect()
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
