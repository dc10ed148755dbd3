//! The ways on from a page of results: chips that take one thing away, the order, the pages, and what to let go when
//! nothing is found.

use super::address::{Address, chosen, sort_slug};
use super::filters::{label, legend};
use super::said::{distinct, quoted};
use crate::language::Texts;
use crate::model::vocabulary::Vocabulary;
use crate::search::{Facet, Meaning, Outcome, Reading, Relaxation, Request, Sort};
use crate::wording::plain_words::capital;

/// A link with its text.
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What people read.
    pub text: String,
    /// Whether one is there already.
    pub current: bool,
}

impl Link {
    /// A link to somewhere else.
    pub fn to(href: String, text: impl Into<String>) -> Self {
        Self { href, text: text.into(), current: false }
    }
}

/// Everything that was asked, each with the address without it.
pub fn chips(
    t: &Texts,
    request: &Request,
    outcome: &Outcome,
    address: &Address<'_>,
    vocabulary: &Vocabulary,
) -> Vec<Link> {
    let mut chips = Vec::new();
    if !request.text.is_empty() {
        chips.push(Link::to(address.without_all(&["q", "letterlijk"]), t.apart(&quoted(&request.text)).to_string()));
    }
    if !request.place.is_empty() {
        // A radius or an order by distance means nothing without a place.
        let href = match request.sort {
            Sort::Distance => address.without_all(&["plaats", "straal", "sorteer"]),
            _ => address.without_all(&["plaats", "straal"]),
        };
        let text = match &outcome.place {
            Some(place) => t.with("zoeken-chip-plaats").text("plaats", place).to_string(),
            None => t.with("zoeken-chip-onbekend").text("plaats", &request.place).to_string(),
        };
        chips.push(Link::to(href, text));
    }
    chips.extend(chosen_chips(t, request, address, vocabulary));
    chips
}

/// The same for what was ticked alone.
pub fn chosen_chips(t: &Texts, request: &Request, address: &Address<'_>, vocabulary: &Vocabulary) -> Vec<Link> {
    let chip = |(facet, slug): (Facet, &str)| {
        Link::to(address.without(facet.parameter(), slug), label(t, facet, slug, vocabulary).0)
    };
    chosen(request, vocabulary).into_iter().map(chip).collect()
}

/// The orders that make sense here: nearness only with a place, words only where some were typed.
pub fn orders(t: &Texts, request: &Request, outcome: &Outcome, address: &Address<'_>) -> Vec<Link> {
    let near = outcome.place.is_some();
    let words = !request.text.is_empty();
    // Where not all words were found as they stand, how well a result fits comes before nearness.
    let nearest_first = near && matches!(outcome.reading, Reading::Everything | Reading::AllWords);
    let (nearest, best) = (&t["zoeken-dichtbij"], &t["zoeken-past"]);
    let mut orders = vec![(Sort::Standard, if nearest_first { nearest } else { best })];
    match nearest_first {
        true if words => orders.push((Sort::Relevance, best)),
        false if near => orders.push((Sort::Distance, nearest)),
        _ => {}
    }
    orders.push((Sort::Title, &t["zoeken-az"]));
    orders.push((Sort::Reviewed, &t["zoeken-laatst"]));
    // What was asked for may be the same as the standard order here.
    let current = orders.iter().map(|(sort, _)| *sort).find(|sort| *sort == request.sort).unwrap_or_default();
    let links = orders.into_iter().map(|(sort, text)| {
        let href = match sort_slug(sort) {
            Some(slug) => address.with("sorteer", slug),
            None => address.without_all(&["sorteer"]),
        };
        Link { href, text: text.into(), current: sort == current }
    });
    links.collect()
}

/// The pages around this one, and the first and the last.
pub struct Pages {
    /// `None` on the first page.
    pub previous: Option<String>,
    /// `None` on the last page.
    pub next: Option<String>,
    /// By number; `None` where pages are left out.
    pub numbers: Vec<Option<Link>>,
}

impl Pages {
    /// `None` where everything fits on one page.
    pub fn of(outcome: &Outcome, address: &Address<'_>) -> Option<Self> {
        let (page, last) = (outcome.page, outcome.pages);
        let mut numbers = Vec::new();
        for number in [1].into_iter().chain(page.saturating_sub(1).max(2)..=(page + 1).min(last)).chain([last]) {
            match numbers.last() {
                Some(Some((former, _))) if *former == number => continue,
                Some(Some((former, _))) if *former + 1 < number => numbers.push(None),
                _ => {}
            }
            numbers.push(Some((number, Link::to(address.page(number), number.to_string()))));
        }
        let current = |(number, link): (usize, Link)| Link { current: number == page, ..link };
        (last > 1).then(|| Self {
            previous: (page > 1).then(|| address.page(page - 1)),
            next: (page < last).then(|| address.page(page + 1)),
            numbers: numbers.into_iter().map(|number| number.map(current)).collect(),
        })
    }
}

/// What can be let go, and what one finds then.
pub fn relaxations(t: &Texts, request: &Request, outcome: &Outcome, address: &Address<'_>) -> Vec<Link> {
    let place = outcome.place.as_deref().unwrap_or(&request.place);
    let link = |relaxation: &Relaxation| {
        let (href, text, count) = match relaxation {
            Relaxation::Words(count) => {
                let text = t.with("zoeken-zonder-woorden").text("woorden", &quoted(&request.text)).to_string();
                (address.without_all(&["q", "letterlijk"]), text, count)
            }
            Relaxation::Filter(facet, count) => {
                let text = t.with("zoeken-zonder-keuze").text("keuze", legend(t, *facet)).to_string();
                (address.without_all(&[facet.parameter()]), text, count)
            }
            Relaxation::Filters(count) => {
                let filters = Facet::ALL.map(Facet::parameter);
                (address.without_all(&filters), t["zoeken-zonder-keuzes"].to_string(), count)
            }
            Relaxation::Radius(radius, count) => {
                let text = t.with("zoeken-ruimer-km").number("km", *radius as usize).text("plaats", place);
                (address.with("straal", &radius.to_string()), text.to_string(), count)
            }
            Relaxation::Place(count) => {
                (address.without_all(&["plaats", "straal"]), t["zoeken-ruimer-land"].to_string(), count)
            }
        };
        Link::to(href, format!("{text} ({})", times(t, *count)))
    };
    outcome.relaxations.iter().map(link).collect()
}

/// What the words mean, asked by itself: without the choices that left nothing.
pub fn meanings(outcome: &Outcome, address: &Address<'_>) -> Vec<Link> {
    let link = |meaning: &Meaning| Link::to(address.only(&meaning.words), capital(&meaning.name));
    distinct(&outcome.understood.meanings).into_iter().map(link).collect()
}

/// Further away, where all that is near fits on one page: the next circle, and the whole country.
pub fn wider(t: &Texts, request: &Request, outcome: &Outcome, address: &Address<'_>) -> Vec<Link> {
    if outcome.place.is_none() || outcome.total == 0 || outcome.pages > 1 {
        return Vec::new();
    }
    let now = match outcome.went_further {
        Some(None) => return Vec::new(),
        Some(Some(radius)) => radius,
        None => request.radius.unwrap_or(Request::DEFAULT_RADIUS),
    };
    let next = Request::RADII.into_iter().find(|radius| *radius > now);
    let circle = next.map(|km| {
        let text = t.with("zoeken-tot-ver").number("km", km as usize).to_string();
        Link::to(address.with("straal", &km.to_string()), text)
    });
    let everywhere = Link::to(address.without_all(&["plaats", "straal"]), &t["zoeken-overal"]);
    circle.into_iter().chain([everywhere]).collect()
}

fn times(t: &Texts, count: usize) -> String {
    format!("{} {}", t.number(count), t.with("kader-keer-hulp").number("aantal", count))
}
