//! What the address of a result page asks: read into a [`Request`], never refused.

use percent_encoding::percent_decode_str;

use super::address::sort;
use crate::model::choice::{Choice, ChoiceSet};
use crate::search::{Catalogue, Request, Sort};

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
                let sort = sort(&slug);
                request.sort = sort.unwrap_or(Sort::Standard);
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
            "wachttijd" => tick(&mut filters.capacity, &slug),
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
