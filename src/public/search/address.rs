//! The address of a result page: read into a [`Request`], never refused, and written with one thing changed.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::model::choice::{Choice, ChoiceSet};
use crate::model::vocabulary::{ConditionSet, Vocabulary};
use crate::search::{Catalogue, Facet, Request, Sort};

/// What was asked, with what had to be left out of it.
#[derive(Debug, Default)]
pub struct Asked {
    /// The search.
    pub request: Request,
    /// A filter had a value that we don't know.
    pub unknown: bool,
    /// The words were too many.
    pub cut: bool,
    /// The words that are to be taken literally, or `1` for whatever was typed.
    literally: String,
}

/// Who tells a whole story is heard; this is a page of it. In letters.
const LONGEST_TEXT: usize = 1000;
const LONGEST_PLACE: usize = 60;
/// Far beyond every last page, and safe to multiply.
const LAST_PAGE: usize = 1_000_000_000;

/// Every parameter, in the order in which we write them.
const ORDER: [&str; 15] = [
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
    "sorteer",
    "pagina",
];

const SORTS: [(&str, Sort); 4] = [
    ("relevantie", Sort::Relevance),
    ("afstand", Sort::Distance),
    ("titel", Sort::Title),
    ("gecontroleerd", Sort::Reviewed),
];

impl Asked {
    /// Reads a query string. Whatever it holds, there is an answer.
    pub fn read(query: &str, catalogue: &Catalogue) -> Self {
        let mut asked = Self { request: Request { page: 1, ..Request::default() }, ..Self::default() };
        let mut conditions = String::new();
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let value = decoded(value);
            if !value.is_empty() {
                asked.take(&decoded(name), &value, catalogue, &mut conditions);
            }
        }
        // Of these words, not of those that are typed next into the same form.
        let request = &mut asked.request;
        request.literal = !request.text.is_empty() && [request.text.as_str(), "1"].contains(&&*asked.literally);
        asked.request.filters.conditions = catalogue.vocabulary.condition_set(&conditions);
        asked
    }

    fn take(&mut self, name: &str, value: &str, catalogue: &Catalogue, conditions: &mut String) {
        let request = &mut self.request;
        let filters = &mut request.filters;
        let slug = value.to_lowercase();
        let known = match name {
            "q" if request.text.is_empty() => {
                (request.text, self.cut) = first_letters(value, LONGEST_TEXT);
                true
            }
            "letterlijk" => {
                self.literally = value.to_owned();
                true
            }
            "plaats" if request.place.is_empty() => {
                request.place = first_letters(value, LONGEST_PLACE).0;
                true
            }
            "straal" => {
                request.radius = slug.parse().ok().filter(|radius| Request::RADII.contains(radius));
                request.radius.is_some()
            }
            "sorteer" => {
                let sort = SORTS.iter().find(|(known, _)| *known == slug);
                request.sort = sort.map_or(Sort::Standard, |(_, sort)| *sort);
                sort.is_some()
            }
            "pagina" => {
                request.page = page(&slug);
                true
            }
            "functie" => tick(&mut filters.functions, &slug),
            "voor" => tick(&mut filters.carer_types, &slug),
            "zorgt-voor" => tick(&mut filters.cares_for, &slug),
            "bekostiging" => tick(&mut filters.funding, &slug),
            "indicatie" => tick(&mut filters.indication, &slug),
            "vorm" => tick(&mut filters.forms, &slug),
            "door" => tick(&mut filters.given_by, &slug),
            "aandoening" => {
                let known = catalogue.vocabulary.condition(&slug).is_some();
                if known {
                    conditions.push('|');
                    conditions.push_str(&slug);
                }
                known
            }
            "taal-aanbod" => {
                let known = catalogue.has_language(&slug);
                if known && !filters.languages.contains(&slug) {
                    filters.languages.push(slug);
                }
                known
            }
            _ => true,
        };
        self.unknown |= !known;
    }
}

/// Adds the value with this slug; false where there is none.
fn tick<C: Choice>(set: &mut ChoiceSet<C>, slug: &str) -> bool {
    let Some(choice) = C::from_slug(slug) else { return false };
    *set = set.iter().chain([choice]).collect();
    true
}

/// From 1; more digits than a number holds is simply far.
fn page(text: &str) -> usize {
    let digits = !text.is_empty() && text.bytes().all(|letter| letter.is_ascii_digit());
    let far = if digits { LAST_PAGE } else { 1 };
    text.parse().unwrap_or(far).clamp(1, LAST_PAGE)
}

/// Percent-decoded, one space between words, without characters that can't be seen.
fn decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    let text = percent_decode_str(&spaced).decode_utf8_lossy();
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_whitespace() {
            if !plain.is_empty() && !plain.ends_with(' ') {
                plain.push(' ');
            }
        } else if !letter.is_control() && !turns_direction(letter) && letter != char::REPLACEMENT_CHARACTER {
            plain.push(letter);
        }
    }
    plain.truncate(plain.trim_end().len());
    plain
}

/// Marks that make the text after them read backwards: they would turn our own sentences round.
fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// At most so many letters, and whether there were more.
fn first_letters(text: &str, most: usize) -> (String, bool) {
    match text.char_indices().nth(most) {
        Some((end, _)) => (text[..end].trim_end().to_owned(), true),
        None => (text.to_owned(), false),
    }
}

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
        Self { path: "/zoeken", pairs }
    }

    /// The address of a search for these words alone.
    pub fn of_words(words: &'a str) -> Self {
        Self { path: "/zoeken", pairs: vec![("q", Cow::Borrowed(words))] }
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
