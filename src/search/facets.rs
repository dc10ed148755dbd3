//! The filters and their counts. For every value of every filter the set of offerings that has it; a search is then
//! little more than counting bits.

use super::bits::Bits;
use super::request::{Facet, FacetCount, Filters};
use crate::model::choice::{BasicFunction, CarerType, CaresFor, Choice, Form, Funding, GivenBy, Indication};
use crate::model::published::Published;
use crate::model::vocabulary::Vocabulary;

/// The most languages that can be chosen from: those with most offerings.
const MOST_LANGUAGES: usize = 64;

/// One value of a filter.
struct Value {
    slug: Box<str>,
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
    len: usize,
}

/// For every filter what it leaves over; `None` where nothing is chosen.
pub type Narrowed = Vec<Option<Bits>>;

impl Facets {
    /// Sorts the offerings by every value.
    pub fn new(offerings: &[Published], vocabulary: &Vocabulary) -> Self {
        let facets = Sorting { offerings };
        let functions = slugs_of(vocabulary.functions(), |text| &text.slug);
        let carer_types = slugs_of(vocabulary.carer_types(), |text| &text.slug);
        let cares_for = slugs_of(vocabulary.cares_for(), |text| &text.slug);
        let conditions = slugs_of(vocabulary.conditions(), |text| &text.slug);
        let groups = Facet::ALL.map(|facet| match facet {
            Facet::Function => facets.choices(facet, functions.clone(), |o, c: BasicFunction| o.functions.contains(c)),
            Facet::CarerType => facets.choices(facet, carer_types.clone(), |o, c: CarerType| o.carer_types.contains(c)),
            Facet::CaresFor => facets.choices(facet, cares_for.clone(), |o, c: CaresFor| o.cares_for.contains(c)),
            Facet::Condition => facets.values(facet, conditions.clone(), |o, at, _| o.conditions.contains(at)),
            Facet::Funding => facets.choices(facet, fixed::<Funding>(), |o, c: Funding| o.funding.contains(c)),
            Facet::Indication => {
                facets.choices(facet, fixed::<Indication>(), |o, c: Indication| o.indication == Some(c))
            }
            Facet::Form => facets.choices(facet, fixed::<Form>(), |o, c: Form| o.forms.contains(c)),
            Facet::GivenBy => facets.choices(facet, fixed::<GivenBy>(), |o, c: GivenBy| o.given_by.contains(c)),
            Facet::Language => {
                facets.values(facet, facets.languages(), |o, _, slug| o.languages.split('|').any(|each| each == slug))
            }
        });
        Self { groups: groups.into(), len: offerings.len() }
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
        for (_, value) in self.values.iter().enumerate().filter(|(at, value)| self.is_chosen(filters, *at, value)) {
            union.get_or_insert_with(|| Bits::none(len)).add(of(value));
        }
        union
    }

    fn count(&self, offerings: &Bits, filters: &Filters) -> Vec<FacetCount> {
        let unused = is_unused(self.facet, filters);
        let counts = self.values.iter().enumerate().map(|(at, value)| FacetCount {
            slug: value.slug.to_string(),
            count: value.offerings.count_with(offerings),
            chosen: !unused && self.is_chosen(filters, at, value),
        });
        // Long lists show what there is; short ones always look the same.
        let is_long = matches!(self.facet, Facet::Condition | Facet::Language);
        counts.filter(|value| !is_long || value.count > 0 || value.chosen).collect()
    }

    fn is_chosen(&self, filters: &Filters, at: usize, value: &Value) -> bool {
        fn has<C: Choice>(slug: &str, contains: impl FnOnce(C) -> bool) -> bool {
            C::from_slug(slug).is_some_and(contains)
        }
        let slug = &value.slug;
        match self.facet {
            Facet::Function => has(slug, |choice| filters.functions.contains(choice)),
            Facet::CarerType => has(slug, |choice| filters.carer_types.contains(choice)),
            Facet::CaresFor => has(slug, |choice| filters.cares_for.contains(choice)),
            Facet::Condition => filters.conditions.contains(at),
            Facet::Funding => has(slug, |choice| filters.funding.contains(choice)),
            Facet::Indication => has(slug, |choice| filters.indication.contains(choice)),
            Facet::Form => has(slug, |choice| filters.forms.contains(choice)),
            Facet::GivenBy => has(slug, |choice| filters.given_by.contains(choice)),
            Facet::Language => filters.languages.iter().any(|language| **language == **slug),
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
    }
}

fn slugs_of<'a, T: 'a>(texts: impl IntoIterator<Item = &'a T>, slug: fn(&T) -> &String) -> Vec<String> {
    texts.into_iter().map(|text| slug(text).clone()).collect()
}

fn fixed<C: Choice>() -> Vec<String> {
    C::ALL.iter().map(|choice| choice.slug().to_owned()).collect()
}

struct Sorting<'a> {
    offerings: &'a [Published],
}

impl Sorting<'_> {
    fn choices<C: Choice>(&self, facet: Facet, slugs: Vec<String>, has: fn(&Published, C) -> bool) -> Group {
        let choices: Vec<Option<C>> = slugs.iter().map(|slug| C::from_slug(slug)).collect();
        self.values(facet, slugs, |offering, at, _| choices[at].is_some_and(|choice| has(offering, choice)))
    }

    fn values(&self, facet: Facet, slugs: Vec<String>, has: impl Fn(&Published, usize, &str) -> bool) -> Group {
        let len = self.offerings.len();
        let names_none = Bits::from_fn(len, |place| is_open(facet) && names_none(facet, &self.offerings[place]));
        let value = |(at, slug): (usize, String)| {
            let named = Bits::from_fn(len, |place| has(&self.offerings[place], at, &slug));
            let mut offerings = named.clone();
            offerings.add(&names_none);
            // Only open filters ask who names a value.
            let named = if is_open(facet) { named } else { Bits::none(0) };
            Value { slug: slug.into(), offerings, named }
        };
        Group { facet, values: slugs.into_iter().enumerate().map(value).collect() }
    }

    /// By name; of more than fit, those with most offerings.
    fn languages(&self) -> Vec<String> {
        let mut counts = std::collections::HashMap::<&str, usize>::new();
        let named = self.offerings.iter().flat_map(|offering| offering.languages.split('|'));
        named.filter(|language| !language.is_empty()).for_each(|language| *counts.entry(language).or_default() += 1);
        let mut languages: Vec<_> = counts.into_iter().collect();
        languages.sort_by_key(|(language, count)| (usize::MAX - count, *language));
        let mut languages: Vec<String> =
            languages.into_iter().take(MOST_LANGUAGES).map(|(language, _)| language.to_owned()).collect();
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
