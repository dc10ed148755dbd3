//! The filters and their counts. For every value of every filter the set of offerings that has it; a search is then
//! little more than counting bits.

use std::sync::Arc;

use super::bits::Bits;
use super::request::{Facet, FacetCount, Filters};
use crate::model::choice::waiting::Capacity;
use crate::model::choice::{BasicFunction, CarerType, CaresFor, Choice, Form, Funding, GivenBy, Indication};
use crate::model::published::{Published, Reach};
use crate::model::vocabulary::Vocabulary;

/// The most languages that can be chosen from: those with most offerings.
const MOST_LANGUAGES: usize = 64;

/// What ticking a value chooses.
#[derive(Clone, Copy)]
enum Tick {
    Function(BasicFunction),
    CarerType(CarerType),
    CaresFor(CaresFor),
    /// By place in the vocabulary.
    Condition(usize),
    Funding(Funding),
    Indication(Indication),
    Form(Form),
    GivenBy(GivenBy),
    /// By name: which languages there are, the offerings say.
    Language,
    Capacity(Capacity),
}

/// One value of a filter.
struct Value {
    slug: Arc<str>,
    tick: Tick,
    /// Offerings that are for it: those that name it and, where naming none means all, those that name none.
    offerings: Bits,
    /// Offerings that name it.
    named: Bits,
}

/// One filter.
struct Group {
    facet: Facet,
    values: Vec<Value>,
}

/// Every filter, in the order of [`Facet::ALL`].
pub struct Facets {
    groups: Vec<Group>,
    /// Telephone lines for the whole country.
    lines: Bits,
    len: usize,
}

/// For every filter what it leaves over; `None` where nothing is chosen.
pub type Narrowed = Vec<Option<Bits>>;

impl Facets {
    /// Sorts the offerings by every value.
    pub fn new(offerings: &[Arc<Published>], vocabulary: &Vocabulary) -> Self {
        let sorting = Sorting { offerings };
        let groups = Facet::ALL.map(|facet| match facet {
            Facet::Function => {
                let slugs = vocabulary.functions().iter().map(|text| &*text.slug);
                sorting.group(facet, known(slugs), Tick::Function, |o, choice| o.functions.contains(choice))
            }
            Facet::CarerType => {
                let slugs = vocabulary.carer_types().map(|text| &*text.slug);
                sorting.group(facet, known(slugs), Tick::CarerType, |o, choice| o.carer_types.contains(choice))
            }
            Facet::CaresFor => {
                let slugs = vocabulary.cares_for().map(|text| &*text.slug);
                sorting.group(facet, known(slugs), Tick::CaresFor, |o, choice| o.cares_for.contains(choice))
            }
            Facet::Condition => {
                let slugs = vocabulary.conditions().iter().map(|text| &*text.slug);
                sorting.group(facet, slugs.zip(0..), Tick::Condition, |o, place| o.conditions.contains(place))
            }
            Facet::Funding => sorting.group(facet, fixed(), Tick::Funding, |o, choice| o.funding.contains(choice)),
            Facet::Indication => {
                sorting.group(facet, fixed(), Tick::Indication, |o, choice| o.indication == Some(choice))
            }
            Facet::Form => sorting.group(facet, fixed(), Tick::Form, |o, choice| o.forms.contains(choice)),
            Facet::GivenBy => sorting.group(facet, fixed(), Tick::GivenBy, |o, choice| o.given_by.contains(choice)),
            Facet::Capacity => {
                sorting.group(facet, fixed(), Tick::Capacity, |o, choice| Capacity::of(&o.waiting_time) == choice)
            }
            Facet::Language => {
                let languages = sorting.languages();
                let named = languages.iter().map(|language| (*language, *language));
                sorting.group(
                    facet,
                    named,
                    |_| Tick::Language,
                    |o, name| o.languages.split('|').any(|each| each == name),
                )
            }
        });
        let is_line = |place: usize| offerings[place].reach() == Reach::CountryByTelephone;
        Self { groups: groups.into(), lines: Bits::from_fn(offerings.len(), is_line), len: offerings.len() }
    }

    /// Whether this is a value of this filter.
    pub fn has(&self, facet: Facet, slug: &str) -> bool {
        let mut groups = self.groups.iter().filter(|group| group.facet == facet);
        groups.any(|group| group.values.iter().any(|value| &*value.slug == slug))
    }

    /// What each filter leaves over. A value that nobody knows is no choice.
    pub fn narrow(&self, filters: &Filters) -> Narrowed {
        self.groups.iter().map(|group| group.chosen(filters, self.len, |value| &value.offerings)).collect()
    }

    /// For the filters where naming none means all: the offerings that name what was chosen.
    pub fn named(&self, filters: &Filters) -> Vec<Bits> {
        let open = self.groups.iter().filter(|group| is_open(group.facet));
        open.filter_map(|group| group.chosen(filters, self.len, |value| &value.named)).collect()
    }

    /// Telephone lines for the whole country that name what was chosen. `None`: there are none.
    pub fn lines(&self, named: &[Bits]) -> Option<Bits> {
        let mut lines = Bits::none(self.len);
        named.iter().for_each(|named| lines.add(named));
        lines.keep(&self.lines);
        (!lines.is_empty()).then_some(lines)
    }

    /// Counts every value within `found`, which no filter has narrowed yet. A filter's own choice is left aside.
    pub fn count(&self, found: &Bits, narrowed: &Narrowed, filters: &Filters) -> Vec<(Facet, Vec<FacetCount>)> {
        let all = within(found, narrowed, None);
        let counts = self.groups.iter().enumerate().map(|(place, group)| {
            let others = narrowed[place].as_ref().map(|_| within(found, narrowed, Some(place)));
            (group.facet, group.count(others.as_ref().unwrap_or(&all), filters))
        });
        counts.collect()
    }
}

/// What of `found` all filters leave over, or all but one.
pub fn within(found: &Bits, narrowed: &Narrowed, but: Option<usize>) -> Bits {
    let mut left = found.clone();
    let chosen = narrowed.iter().enumerate().filter(|(place, _)| Some(*place) != but);
    chosen.filter_map(|(_, bits)| bits.as_ref()).for_each(|bits| left.keep(bits));
    left
}

impl Group {
    fn chosen(&self, filters: &Filters, len: usize, of: impl Fn(&Value) -> &Bits) -> Option<Bits> {
        if is_unused(self.facet, filters) {
            return None;
        }
        let mut union: Option<Bits> = None;
        for value in self.values.iter().filter(|value| value.is_chosen(filters)) {
            union.get_or_insert_with(|| Bits::none(len)).add(of(value));
        }
        union
    }

    fn count(&self, offerings: &Bits, filters: &Filters) -> Vec<FacetCount> {
        let unused = is_unused(self.facet, filters);
        let counts = self.values.iter().map(|value| FacetCount {
            slug: Arc::clone(&value.slug),
            count: value.offerings.count_with(offerings),
            chosen: !unused && value.is_chosen(filters),
        });
        // Long lists show what there is; short ones always look the same.
        let is_long = self.facet.is_long();
        counts.filter(|value| !is_long || value.count > 0 || value.chosen).collect()
    }
}

impl Value {
    fn is_chosen(&self, filters: &Filters) -> bool {
        match self.tick {
            Tick::Function(choice) => filters.functions.contains(choice),
            Tick::CarerType(choice) => filters.carer_types.contains(choice),
            Tick::CaresFor(choice) => filters.cares_for.contains(choice),
            Tick::Condition(place) => filters.conditions.contains(place),
            Tick::Funding(choice) => filters.funding.contains(choice),
            Tick::Indication(choice) => filters.indication.contains(choice),
            Tick::Form(choice) => filters.forms.contains(choice),
            Tick::GivenBy(choice) => filters.given_by.contains(choice),
            Tick::Capacity(choice) => filters.capacity.contains(choice),
            Tick::Language => filters.languages.iter().any(|language| **language == *self.slug),
        }
    }
}

/// Whether an offering that names no value is for all of them.
fn is_open(facet: Facet) -> bool {
    matches!(facet, Facet::CarerType | Facet::CaresFor | Facet::Condition)
}

fn is_unused(facet: Facet, filters: &Filters) -> bool {
    match facet {
        Facet::Function => filters.functions.is_empty(),
        Facet::CarerType => filters.carer_types.is_empty(),
        Facet::CaresFor => filters.cares_for.is_empty(),
        Facet::Condition => filters.conditions.is_empty(),
        Facet::Funding => filters.funding.is_empty(),
        Facet::Indication => filters.indication.is_empty(),
        Facet::Form => filters.forms.is_empty(),
        Facet::GivenBy => filters.given_by.is_empty(),
        Facet::Language => filters.languages.is_empty(),
        Facet::Capacity => filters.capacity.is_empty(),
    }
}

/// The values that these slugs stand for, in this order.
fn known<'a, C: Choice>(slugs: impl Iterator<Item = &'a str>) -> impl Iterator<Item = (&'a str, C)> {
    slugs.filter_map(|slug| Some((slug, C::from_slug(slug)?)))
}

fn fixed<C: Choice>() -> impl Iterator<Item = (&'static str, C)> {
    C::ALL.iter().map(|choice| (choice.slug(), *choice))
}

struct Sorting<'a> {
    offerings: &'a [Arc<Published>],
}

impl<'a> Sorting<'a> {
    fn group<'v, V: Copy>(
        &self,
        facet: Facet,
        values: impl Iterator<Item = (&'v str, V)>,
        tick: impl Fn(V) -> Tick,
        has: impl Fn(&Published, V) -> bool,
    ) -> Group {
        let len = self.offerings.len();
        let names_none = Bits::from_fn(len, |place| is_open(facet) && names_none(facet, &self.offerings[place]));
        let value = |(slug, value): (&str, V)| {
            let named = Bits::from_fn(len, |place| has(&self.offerings[place], value));
            let mut offerings = named.clone();
            offerings.add(&names_none);
            // Only open filters ask who names a value.
            let named = if is_open(facet) { named } else { Bits::none(0) };
            Value { slug: slug.into(), tick: tick(value), offerings, named }
        };
        Group { facet, values: values.map(value).collect() }
    }

    /// By name; of more than fit, those with most offerings.
    fn languages(&self) -> Vec<&'a str> {
        let mut counts = std::collections::HashMap::<&str, usize>::new();
        let named = self.offerings.iter().flat_map(|offering| offering.languages.split('|'));
        named.filter(|language| !language.is_empty()).for_each(|language| *counts.entry(language).or_default() += 1);
        let mut languages: Vec<_> = counts.into_iter().collect();
        languages.sort_by_key(|(language, count)| (usize::MAX - count, *language));
        let mut languages: Vec<&str> =
            languages.into_iter().take(MOST_LANGUAGES).map(|(language, _)| language).collect();
        languages.sort();
        languages
    }
}

fn names_none(facet: Facet, offering: &Published) -> bool {
    match facet {
        Facet::CarerType => offering.carer_types.is_empty(),
        Facet::CaresFor => offering.cares_for.is_empty(),
        Facet::Condition => offering.conditions.is_empty(),
        _ => false,
    }
}
