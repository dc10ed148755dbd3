//! The address of a result page, written with one thing changed.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::choice::{Choice, ChoiceSet};
use crate::model::vocabulary::{ConditionSet, Vocabulary};
use crate::search::{Facet, Request, Sort};

/// Where everybody searches.
const PUBLIC: &str = "/zoeken";

/// Every parameter, in the order in which we write them.
const ORDER: [&str; 16] = [
    "q",
    "letterlijk",
    "functie",
    "voor",
    "zorgt-voor",
    "aandoening",
    "plaats",
    "straal",
    "bekostiging",
    "indicatie",
    "vorm",
    "door",
    "taal-aanbod",
    "wachttijd",
    "sorteer",
    "pagina",
];

const SORTS: [(&str, Sort); 4] = [
    ("relevantie", Sort::Relevance),
    ("afstand", Sort::Distance),
    ("titel", Sort::Title),
    ("gecontroleerd", Sort::Reviewed),
];

/// A search as an address, without its page.
#[derive(Debug, Clone)]
pub struct Address<'a> {
    path: &'static str,
    pairs: Vec<(&'static str, Cow<'a, str>)>,
}

impl<'a> Address<'a> {
    /// The address of this search.
    pub fn of(request: &'a Request, vocabulary: &'a Vocabulary) -> Self {
        let mut pairs: Vec<(&'static str, Cow<'a, str>)> = Vec::new();
        let mut one = |name, value: &'a str| {
            if !value.is_empty() {
                pairs.push((name, Cow::Borrowed(value)));
            }
        };
        one("q", &request.text);
        one("letterlijk", if request.literal { "1" } else { "" });
        one("plaats", &request.place);
        for (facet, slug) in chosen(request, vocabulary) {
            one(facet.parameter(), slug);
        }
        if let Some(name) = sort_slug(request.sort) {
            one("sorteer", name);
        }
        if let Some(radius) = request.radius {
            pairs.push(("straal", Cow::Owned(radius.to_string())));
        }
        pairs.sort_by_key(|(name, _)| position(name));
        Self { path: PUBLIC, pairs }
    }

    /// The address of a search for these words alone.
    pub fn of_words(words: &'a str) -> Self {
        Self { path: PUBLIC, pairs: vec![("q", Cow::Borrowed(words))] }
    }

    /// The same search on another page than the public one.
    pub fn at(self, path: &'static str) -> Self {
        Self { path, ..self }
    }

    /// With these in every link that is made of it.
    pub fn carrying(mut self, name: &'static str, values: &'a [String]) -> Self {
        self.pairs.extend(values.iter().map(|value| (name, Cow::Borrowed(value.as_str()))));
        self
    }

    /// A search for these words alone, on the same page.
    pub fn only(&self, words: &str) -> String {
        Address::of_words(words).at(self.path).page(1)
    }

    /// Whether nothing is asked.
    pub fn is_plain(&self) -> bool {
        self.pairs.is_empty()
    }

    /// Without one value of a parameter.
    pub fn without(&self, name: &str, value: &str) -> String {
        self.write(self.pairs.iter().filter(|(own, own_value)| *own != name || own_value != value))
    }

    /// Without these parameters.
    pub fn without_all(&self, names: &[&str]) -> String {
        self.write(self.pairs.iter().filter(|(own, _)| !names.contains(own)))
    }

    /// With this value as the parameter's only one.
    pub fn with(&self, name: &'static str, value: &str) -> String {
        let own = (name, Cow::Borrowed(value));
        let mut pairs: Vec<_> = self.pairs.iter().filter(|(other, _)| *other != name).chain([&own]).collect();
        pairs.sort_by_key(|(name, _)| position(name));
        self.write(pairs.into_iter())
    }

    /// The page with this number.
    pub fn page(&self, number: usize) -> String {
        if number == 1 { self.without_all(&[]) } else { self.with("pagina", &number.to_string()) }
    }

    /// A page with one parameter more, that says what stands beside it.
    pub fn beside(&self, page: usize, name: &'static str, value: &str) -> String {
        let number = ("pagina", Cow::Owned(page.to_string()));
        let last = (name, Cow::Borrowed(value));
        let number = Some(&number).filter(|_| page > 1);
        self.write(self.pairs.iter().chain(number).chain([&last]))
    }

    fn write<'p>(&self, pairs: impl Iterator<Item = &'p (&'static str, Cow<'p, str>)>) -> String {
        let mut address = self.path.to_owned();
        let mut separator = '?';
        for (name, value) in pairs {
            address.push(separator);
            address.push_str(name);
            address.push('=');
            for (place, word) in value.split(' ').enumerate() {
                if place > 0 {
                    address.push('+');
                }
                address.extend(utf8_percent_encode(word, &ENCODED));
            }
            separator = '&';
        }
        address
    }
}

const ENCODED: AsciiSet = NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

fn position(name: &str) -> usize {
    ORDER.iter().position(|known| *known == name).unwrap_or(ORDER.len())
}

/// Every ticked value, in the order of the page.
pub fn chosen<'a>(request: &'a Request, vocabulary: &'a Vocabulary) -> Vec<(Facet, &'a str)> {
    let filters = &request.filters;
    let mut chosen = slugs(Facet::Function, filters.functions);
    chosen.extend(slugs(Facet::CarerType, filters.carer_types));
    chosen.extend(slugs(Facet::CaresFor, filters.cares_for));
    chosen.extend(conditions(filters.conditions, vocabulary).map(|slug| (Facet::Condition, slug)));
    chosen.extend(slugs(Facet::Funding, filters.funding));
    chosen.extend(slugs(Facet::Indication, filters.indication));
    chosen.extend(slugs(Facet::Form, filters.forms));
    chosen.extend(slugs(Facet::GivenBy, filters.given_by));
    chosen.extend(filters.languages.iter().map(|language| (Facet::Language, language.as_str())));
    chosen.extend(slugs(Facet::Capacity, filters.capacity));
    chosen
}

fn slugs<'a, C: Choice>(facet: Facet, set: ChoiceSet<C>) -> Vec<(Facet, &'a str)> {
    set.iter().map(|choice| (facet, choice.slug())).collect()
}

fn conditions(set: ConditionSet, vocabulary: &Vocabulary) -> impl Iterator<Item = &str> {
    vocabulary.conditions().iter().enumerate().filter(move |(place, _)| set.contains(*place)).map(|(_, c)| &*c.slug)
}

/// What `sorteer` says for this order; `None` for the standard one.
pub fn sort_slug(sort: Sort) -> Option<&'static str> {
    SORTS.iter().find(|(_, known)| *known == sort).map(|(name, _)| *name)
}

/// The order that `sorteer` asks for with this word.
pub fn sort(slug: &str) -> Option<Sort> {
    SORTS.iter().find(|(known, _)| *known == slug).map(|(_, sort)| *sort)
}
