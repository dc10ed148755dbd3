//! What stands above the results: how many there are, for what and where, and how the question was read. A few short
//! sentences: whoever is tired must see the first result soon.

use std::borrow::Cow;

use super::address::Address;
use super::links::Link;
use crate::language::Texts;
use crate::model::fold::fold;
use crate::search::{Meaning, Outcome, Reading, Request, Understood};

/// More letters of what was typed are not repeated: it still stands in the field.
const LONGEST_QUOTE: usize = 60;
/// Nor more of it in a link: it is enough to recognise it by.
const LONGEST_IN_LINK: usize = 30;
/// More meanings say nothing any more.
const MOST_MEANINGS: usize = 3;
/// Letters of meanings above the results; one is always told.
const LONGEST_MEANINGS: usize = 70;

/// The search as it was understood: a place among the words counts as if it had been filled in as the place.
pub fn as_understood<'a>(request: &'a Request, outcome: &Outcome) -> Cow<'a, Request> {
    let place = outcome.place.as_ref().or(outcome.understood.unknown_place.as_ref());
    match (&outcome.understood.without_place, place) {
        (Some(words), Some(place)) if request.place.is_empty() => {
            Cow::Owned(Request { text: words.clone(), place: place.clone(), ..request.clone() })
        }
        _ => Cow::Borrowed(request),
    }
}

/// How many there are.
pub fn heading(t: &Texts, outcome: &Outcome, address: &Address<'_>) -> String {
    match outcome.total {
        0 => t["zoeken-geen"].to_string(),
        _ if outcome.reading == Reading::Nearest => t["zoeken-niet-begrepen"].to_string(),
        _ if address.is_plain() => t["kader-alle-hulp"].to_string(),
        total => t.with("zoeken-gevonden").number("aantal", total).to_string(),
    }
}

/// For what and where, after the heading and in the browser's tab.
pub fn subject(t: &Texts, request: &Request, outcome: &Outcome) -> String {
    let mut subject = String::new();
    if outcome.reading == Reading::Nearest && outcome.total > 0 {
        return subject;
    }
    if !request.text.is_empty() {
        subject.push(' ');
        subject.push_str(&t.with("zoeken-bij").text("woorden", &quoted(&request.text)).to_string());
    }
    subject + &whereabouts(t, outcome)
}

/// Where that is, after what it is; empty where no place was asked.
pub fn whereabouts(t: &Texts, outcome: &Outcome) -> String {
    let Some(place) = &outcome.place else { return String::new() };
    let mut said = String::from(" ");
    said.push_str(&match outcome.went_further {
        None => t.with("zoeken-in-de-buurt").text("plaats", place).to_string(),
        Some(Some(km)) => t.with("zoeken-tot-km-van").number("km", km as usize).text("plaats", place).to_string(),
        Some(None) => t["zoeken-heel-nederland"].to_string(),
    });
    said
}

/// How the question was read, and the ways to have it read otherwise.
pub struct ReadAs<'a> {
    /// Whether the words were taken literally.
    pub literal: bool,
    /// Misspelt words, with what was made of them; may be empty.
    pub corrected: String,
    /// What the words mean.
    pub meanings: Vec<&'a str>,
    /// The same words, taken the other way: literally, or as what they mean.
    pub otherwise: Option<Link>,
    /// The same question as it may have been meant.
    pub did_you_mean: Option<Link>,
    /// Nothing was near, so the search went further; may be empty.
    pub further: String,
}

impl<'a> ReadAs<'a> {
    /// `address` is that of what was asked, not of what was understood: the other way is for the words as typed.
    pub fn new(t: &Texts, request: &Request, outcome: &'a Outcome, address: &Address<'_>) -> Self {
        let understood = &outcome.understood;
        // Whoever is told whom to call now need not read back that they want to die.
        let mut meanings = if understood.help_lines.is_empty() { told(understood) } else { Vec::new() };
        // That dementia was read as dementia tells nothing.
        meanings.retain(|name| fold(name) != fold(&request.text));
        let guessed = !meanings.is_empty() || !understood.corrections.is_empty();
        let words = quoted_within(&request.text, LONGEST_IN_LINK);
        let literally = || {
            Link::to(address.with("letterlijk", "1"), t.with("zoeken-letterlijk").text("woorden", &words).to_string())
        };
        let freely = || Link::to(address.without_all(&["letterlijk"]), &t["zoeken-gewoon"]);
        // Corrected words were searched with already.
        let did_you_mean = understood.did_you_mean.as_deref().filter(|_| understood.corrections.is_empty());
        Self {
            literal: request.literal,
            corrected: corrected(t, outcome, !meanings.is_empty()),
            otherwise: if request.literal { Some(freely()) } else { guessed.then(literally) },
            did_you_mean: did_you_mean.map(|text| Link::to(address.with("q", text), quoted(text))),
            further: further(t, outcome),
            meanings,
        }
    }

    /// What ends the sentence after the last meaning, where it has no end of its own.
    pub fn end(&self) -> &'static str {
        if self.meanings.last().is_some_and(|name| name.ends_with(['?', '!', '.'])) { "" } else { "." }
    }

    /// Whether there is anything to say of the words.
    pub fn is_told(&self) -> bool {
        self.otherwise.is_some()
    }
}

/// `followed`: the next sentence says what was looked for.
fn corrected(t: &Texts, outcome: &Outcome, followed: bool) -> String {
    let corrections = &outcome.understood.corrections;
    if corrections.is_empty() {
        return String::new();
    }
    let typed = listed(t, corrections.iter().map(|correction| &*correction.typed));
    let taken = listed(t, corrections.iter().map(|correction| &*correction.taken));
    let said = if followed { "zoeken-lazen" } else { "zoeken-zochten" };
    t.with(said).text("getypt", &typed).text("gelezen", &taken).to_string()
}

/// `‘een’, ‘twee’ en ‘drie’`
fn listed<'a>(t: &Texts, words: impl DoubleEndedIterator<Item = &'a str>) -> String {
    let mut words: Vec<String> = words.map(quoted).collect();
    let last = words.pop().unwrap_or_default();
    if words.is_empty() { last } else { format!("{} {} {last}", words.join(&t["kaart-komma"]), t["kaart-en"]) }
}

fn further(t: &Texts, outcome: &Outcome) -> String {
    match (&outcome.place, outcome.went_further) {
        (Some(place), Some(Some(km))) => {
            t.with("zoeken-verder-km").text("plaats", place).number("km", km as usize).to_string()
        }
        (Some(place), Some(None)) => t.with("zoeken-verder-land").text("plaats", place).to_string(),
        _ => String::new(),
    }
}

/// The weightiest meanings, each once: two expressions may mean the same.
pub fn distinct(meanings: &[Meaning]) -> Vec<&Meaning> {
    let mut distinct: Vec<&Meaning> = Vec::with_capacity(MOST_MEANINGS);
    for meaning in meanings {
        if distinct.len() < MOST_MEANINGS && distinct.iter().all(|known| known.name != meaning.name) {
            distinct.push(meaning);
        }
    }
    distinct
}

/// The names of the weightiest meanings, as many as are read at a glance. What a correction tells is not told twice.
fn told(understood: &Understood) -> Vec<&str> {
    let mut letters = 0;
    let corrected = |name: &str| understood.corrections.iter().any(|correction| name.contains(&correction.taken));
    let names =
        distinct(&understood.meanings).into_iter().map(|meaning| &*meaning.name).filter(|name| !corrected(name));
    let fit = |name: &&str| {
        let first = letters == 0;
        letters += name.chars().count();
        first || letters <= LONGEST_MEANINGS
    };
    names.take_while(fit).collect()
}

/// What was typed, between quotation marks; a long text by its first words.
pub fn quoted(text: &str) -> String {
    quoted_within(text, LONGEST_QUOTE)
}

fn quoted_within(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else { return format!("‘{text}’") };
    let start = &text[..end];
    let words = start.rfind(' ').filter(|space| *space > end / 2).map_or(start, |space| &start[..space]);
    format!("‘{}…’", words.trim_end_matches([' ', ',', '.', ';', ':']))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_long_text_is_quoted_by_its_first_words() {
        assert_eq!(quoted("oppas"), "‘oppas’");
        let sixty = "a".repeat(60);
        assert_eq!(quoted(&sixty), format!("‘{sixty}’"));
        assert_eq!(quoted(&"é".repeat(1000)), format!("‘{}…’", "é".repeat(60)));
        let story = "ik zorg al jaren voor mijn man en nu, na de zomer, lukt het mij echt niet meer";
        assert_eq!(quoted(story), "‘ik zorg al jaren voor mijn man en nu, na de zomer, lukt het…’");
    }
}
