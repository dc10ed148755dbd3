//! `/functies/{slug}`, `/voor/{slug}`, `/aandoeningen/{slug}`: what it is in plain words, and the offerings that fit:
//! first those made for it, then those for everyone.

use actix_web::HttpRequest;
use actix_web::web::{Data, Path};
use askama::Template;

use super::place_field::PlaceField;
use super::search::help_now::HelpNow;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::language::Texts;
use crate::model::choice::{BasicFunction, CarerType, CaresFor, Choice, ChoiceSet};
use crate::model::published::Published;
use crate::model::vocabulary::{CarerText, Condition, Vocabulary};
use crate::page::card::Card;
use crate::page::first::{self, First};
use crate::page::search::address::Address;
use crate::page::{Frame, Page, language};
use crate::routes;
use crate::search::{Facet, Filters, Outcome, Request};

#[derive(Template)]
#[template(path = "public/landing.html")]
struct LandingPage<'a> {
    frame: Frame<'a>,
    subject: Subject<'a>,
    /// What one may begin with.
    first: Vec<First<'a>>,
    /// Whom the young call.
    help_now: Option<HelpNow<'a>>,
    /// Made for this subject.
    own: Vec<Card<'a>>,
    /// For everyone, this subject included.
    general: Vec<Card<'a>>,
    total: usize,
    /// All of them, with filters.
    all: String,
    ways: Vec<Way<'a>>,
    place_field: PlaceField<'a>,
    /// The place to which everything here is near; `None`: none was asked for, or we know of nothing near it.
    around: Option<String>,
    place_unknown: bool,
}

/// What a landing page is about.
struct Subject<'a> {
    what: About,
    facet: Facet,
    slug: &'a str,
    heading: &'a str,
    /// The official name, or other names; may be empty.
    official: String,
    explanation: &'a str,
}

#[derive(Clone, Copy)]
enum About {
    Function(BasicFunction),
    CarerType(CarerType),
    CaresFor(CaresFor),
    Condition(usize),
}

/// A way on: this page's offerings narrowed once more.
struct Way<'a> {
    href: String,
    text: &'a str,
    count: usize,
}

/// More would be a list of words instead of a name.
const MOST_NAMES: usize = 6;
/// No place here has a longer name; in letters.
const LONGEST_PLACE: usize = 60;

/// Shows a basic function.
///
/// # Errors
/// When there is no such function.
pub async fn function(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<Page, AppError> {
    let choice = BasicFunction::from_slug(&slug).ok_or(AppError::NotFound)?;
    let catalogue = app.edition();
    let text = catalogue.vocabulary.function(choice);
    let named = language::asked(&app, &request).function(text);
    let subject = Subject {
        what: About::Function(choice),
        facet: Facet::Function,
        slug: &text.slug,
        heading: named.plain_name(),
        official: text.name.clone(),
        explanation: named.explanation(),
    };
    page(&app, &request, &catalogue, subject, &routes::function(&slug))
}

/// Shows a carer type, or whom one cares for.
///
/// # Errors
/// When there is neither.
pub async fn carer(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let text = catalogue.vocabulary.carer(&slug).ok_or(AppError::NotFound)?;
    let carer_type = CarerType::from_slug(&slug).map(|choice| (About::CarerType(choice), Facet::CarerType));
    let cares_for = || CaresFor::from_slug(&slug).map(|choice| (About::CaresFor(choice), Facet::CaresFor));
    let (what, facet) = carer_type.or_else(cares_for).ok_or(AppError::NotFound)?;
    let (named, slug) = (language::asked(&app, &request).carer(text), &text.slug);
    let official = if facet == Facet::CarerType { named.name().to_owned() } else { String::new() };
    let subject = Subject { what, facet, slug, heading: named.tile(), official, explanation: named.explanation() };
    page(&app, &request, &catalogue, subject, &routes::carer(slug))
}

/// Shows a condition.
///
/// # Errors
/// When there is no such condition.
pub async fn condition(app: Data<App>, request: HttpRequest, slug: Path<String>) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let (place, text) = catalogue.vocabulary.condition(&slug).ok_or(AppError::NotFound)?;
    let t = language::asked(&app, &request);
    let named = t.condition(text);
    let subject = Subject {
        what: About::Condition(place),
        facet: Facet::Condition,
        slug: &text.slug,
        heading: named.name(),
        official: other_names(t, text),
        explanation: named.explanation(),
    };
    page(&app, &request, &catalogue, subject, &routes::condition(&slug))
}

/// What else it is called. In another language that is its Dutch name, which one needs on the telephone.
fn other_names(t: &Texts, text: &Condition) -> String {
    if !t.is_dutch() {
        return text.name.clone();
    }
    let names: Vec<_> = text.other_names.split('|').filter(|name| !name.is_empty()).take(MOST_NAMES).collect();
    if names.is_empty() {
        String::new()
    } else {
        t.with("landing-ook-genoemd").text("namen", &names.join(", ")).to_string()
    }
}

fn page(
    app: &App,
    request: &HttpRequest,
    catalogue: &Edition,
    subject: Subject<'_>,
    address: &str,
) -> Result<Page, AppError> {
    let vocabulary = &*catalogue.vocabulary;
    let t = language::asked(app, request);
    let place = place(request);
    let asked = Request { filters: subject.filters(vocabulary), place, page: 1, ..Request::default() };
    let outcome = catalogue.search(&asked);
    let found = outcome.hits.iter().filter_map(|hit| catalogue.snapshot.offering(hit.ordinal));
    let (own, general): (Vec<_>, Vec<_>) = found.partition(|offering| subject.what.suits_especially(offering));
    let cards = |offerings: Vec<_>| offerings.into_iter().map(|offering| Card::of(t, catalogue, offering)).collect();
    let all = Address::of(&asked, vocabulary);
    let page = LandingPage {
        frame: Frame::new(app, catalogue, request, address, subject.title(t)).described(subject.explanation),
        first: subject.what.first(catalogue, t, &asked.place),
        help_now: if subject.informal() { HelpNow::for_the_young(t, catalogue) } else { None },
        own: cards(own),
        general: cards(general),
        total: outcome.total,
        ways: ways(&subject, &outcome, &all, vocabulary, t),
        all: all.page(1),
        place_field: PlaceField::with(t, catalogue, &asked.place),
        place_unknown: outcome.place_unknown,
        around: outcome.place.filter(|_| outcome.went_further.is_none()),
        subject,
    };
    if asked.place.is_empty() { Page::shared(&page) } else { Page::private(&page) }
}

/// Near which place: a poster says it in the address to which it leads.
fn place(request: &HttpRequest) -> String {
    let mut asked = form_urlencoded::parse(request.query_string().as_bytes());
    asked
        .find(|(name, _)| name == "plaats")
        .map_or_else(String::new, |(_, place)| place.trim().chars().take(LONGEST_PLACE).collect())
}

impl About {
    fn first<'a>(self, edition: &Edition, t: &'a Texts, place: &str) -> Vec<First<'a>> {
        match self {
            Self::CarerType(carer_type) => first::of_carer(edition, t, carer_type, place),
            Self::CaresFor(cares_for) => first::of_person(edition, t, cares_for, place),
            Self::Function(_) | Self::Condition(_) => Vec::new(),
        }
    }

    /// Whether an offering was made for this subject, not for everyone.
    fn suits_especially(self, offering: &Published) -> bool {
        match self {
            Self::Function(function) => offering.functions.contains(function),
            Self::CarerType(carer_type) => is_among_few(carer_type, offering.carer_types),
            Self::CaresFor(cares_for) => is_among_few(cares_for, offering.cares_for),
            Self::Condition(place) => offering.conditions.contains(place),
        }
    }
}

impl Subject<'_> {
    fn filters(&self, vocabulary: &Vocabulary) -> Filters {
        let mut filters = Filters::default();
        match self.what {
            About::Function(function) => filters.functions = [function].into_iter().collect(),
            About::CarerType(carer_type) => filters.carer_types = [carer_type].into_iter().collect(),
            About::CaresFor(cares_for) => filters.cares_for = [cares_for].into_iter().collect(),
            About::Condition(_) => filters.conditions = vocabulary.condition_set(self.slug),
        }
        filters
    }

    /// In the browser's tab: what one would type into a search engine.
    fn title(&self, t: &Texts) -> String {
        match self.what {
            About::Function(_) => {
                let official = self.official.to_lowercase();
                t.with("landing-titel-functie").text("naam", self.heading).text("officieel", &official).to_string()
            }
            About::CarerType(_) => self.official.clone(),
            About::CaresFor(_) => self.heading.to_owned(),
            About::Condition(_) => t.with("landing-titel-aandoening").text("naam", self.heading).to_string(),
        }
    }

    /// Official names of functions and conditions are Dutch in every language.
    fn official_is_dutch(&self) -> bool {
        matches!(self.what, About::Function(_) | About::Condition(_))
    }

    /// Young carers are spoken to as they speak themselves.
    fn informal(&self) -> bool {
        matches!(self.what, About::CarerType(CarerType::Young))
    }

    /// Older carers rather call than read, and see the number first and large.
    fn calls_first(&self) -> bool {
        matches!(self.what, About::CarerType(CarerType::Older))
    }

    /// Who may read another language better sees first that there is one.
    fn shows_languages(&self) -> bool {
        matches!(self.what, About::CarerType(CarerType::Migration))
    }

    fn is_of_carers(&self) -> bool {
        matches!(self.what, About::CarerType(_) | About::CaresFor(_))
    }

    fn is_function(&self) -> bool {
        matches!(self.what, About::Function(_))
    }
}

/// What names everybody was made for nobody in particular.
fn is_among_few<C: Choice>(choice: C, named: ChoiceSet<C>) -> bool {
    named.contains(choice) && named.len() < C::ALL.len()
}

/// For a function: who one is. For the others: what one needs.
fn ways<'a>(
    subject: &Subject<'_>,
    outcome: &Outcome,
    address: &Address<'_>,
    vocabulary: &'a Vocabulary,
    t: &'a Texts,
) -> Vec<Way<'a>> {
    let counted = |facet: Facet, slug: &str| {
        let (_, counts) = outcome.facets.iter().find(|(counted, _)| *counted == facet)?;
        counts.iter().find(|value| *value.slug == *slug).map(|value| value.count).filter(|count| *count > 0)
    };
    let way = |facet: Facet, slug: &str, text: &'a str| {
        Some(Way { href: address.with(facet.parameter(), slug), text, count: counted(facet, slug)? })
    };
    let carer = |facet, text: &'a CarerText| way(facet, &text.slug, t.carer(text).tile());
    if subject.is_function() {
        let carers = vocabulary.carer_types().filter_map(|text| carer(Facet::CarerType, text));
        carers.chain(vocabulary.cares_for().filter_map(|text| carer(Facet::CaresFor, text))).collect()
    } else {
        let functions = vocabulary.functions().iter();
        functions.filter_map(|text| way(Facet::Function, &text.slug, t.function(text).plain_name())).collect()
    }
}
