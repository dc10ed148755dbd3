//! The place that somebody names among other words: `dagbesteding arnhem`, `bij mij in Zutphen`.

use std::ops::Range;

use crate::model::place::{Found, Gazetteer, How, Postcode};
use crate::search::dutch::Token;

/// Longer names have no more words: `Den Haag`, `Capelle aan den IJssel`, `Sint Jansteen`.
const MOST_WORDS: usize = 4;
/// What stands before a place.
const BEFORE: [&str; 19] = [
    "in",
    "te",
    "uit",
    "bij",
    "nabij",
    "rond",
    "rondom",
    "omgeving",
    "omstreken",
    "regio",
    "gemeente",
    "buurt",
    "van",
    "stad",
    "de",
    "mij",
    "ons",
    "hier",
    "ergens",
];
/// The longest introduction: `bij mij in de buurt van`.
const MOST_BEFORE: usize = 6;
/// What, right before a name that is a word as well, says that it is a name: `in Huizen`.
const SURE: [&str; 7] = ["in", "te", "uit", "nabij", "omgeving", "regio", "gemeente"];

/// A place with the bytes of the text that name it, what stands before it included.
pub struct Named<'a> {
    /// Where; `None`: a place, but we don't know where it lies.
    pub found: Option<Found<'a>>,
    /// Its name as typed.
    pub typed: Range<usize>,
    /// In the text, in bytes.
    pub at: Range<usize>,
    /// The same, as places of words.
    pub words: Range<usize>,
}

/// Looks for a place. `is_word` tells what is also an ordinary word: that is only a place in so many words; `is_known`
/// what is no misspelling, `is_place` what is a place somewhere. Of two places, none is the place to look from.
pub fn named<'a>(
    gazetteer: &'a Gazetteer,
    text: &str,
    tokens: &[Token],
    is_word: impl Fn(&Token) -> bool,
    is_known: impl Fn(&Token) -> bool,
    is_place: impl Fn(&Token) -> bool,
) -> Option<Named<'a>> {
    let exactly = |from: usize| {
        let longest_first = (from + 1..=(from + MOST_WORDS).min(tokens.len())).rev();
        longest_first.into_iter().find_map(|to| {
            let typed = &text[tokens[from].at.start..tokens[to - 1].at.end];
            let found = gazetteer.find_exactly(typed)?;
            let ordinary = Postcode::parse(typed).is_none() && tokens[from..to].iter().all(&is_word);
            (!ordinary || said_to_be_a_name(text, tokens, from))
                .then(|| with_introduction(Some(found), tokens, from..to))
        })
    };
    let mut found: Vec<Named<'a>> = Vec::new();
    for from in 0..tokens.len() {
        if found.last().is_none_or(|last| last.words.end <= from) {
            found.extend(exactly(from));
        }
    }
    let misspelt = |from: usize| {
        let place = gazetteer.find(&tokens[from].word).filter(|_| !is_known(&tokens[from]))?;
        if place.how != How::Typo && !is_introduced(tokens, from) {
            return None;
        }
        Some(with_introduction(Some(place), tokens, from..from + 1))
    };
    if found.is_empty() {
        found.extend((0..tokens.len()).find_map(misspelt));
    }
    if found.is_empty() {
        let elsewhere = (0..tokens.len()).find(|from| is_place(&tokens[*from]));
        found.extend(elsewhere.map(|from| with_introduction(None, tokens, from..from + 1)));
    }
    let name = |named: &Named<'a>| named.found.map(|found| found.place.name.clone());
    let one = found.iter().all(|other| name(other) == name(&found[0]));
    found.into_iter().next().filter(|_| one)
}

fn is_introduced(tokens: &[Token], at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| SURE.contains(&&*tokens[before].word))
}

fn said_to_be_a_name(text: &str, tokens: &[Token], at: usize) -> bool {
    let capital = text[tokens[at].at.clone()].starts_with(char::is_uppercase);
    capital && is_introduced(tokens, at)
}

fn with_introduction<'a>(found: Option<Found<'a>>, tokens: &[Token], place: Range<usize>) -> Named<'a> {
    let mut from = place.start;
    while from > 0 && BEFORE.contains(&&*tokens[from - 1].word) && place.start - from < MOST_BEFORE {
        from -= 1;
    }
    let end = tokens[place.end - 1].at.end;
    Named { found, typed: tokens[place.start].at.start..end, at: tokens[from].at.start..end, words: from..place.end }
}
