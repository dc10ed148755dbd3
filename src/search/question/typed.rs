//! From what was typed to words: those written apart that are one, those misspelt, and those that are two.
//!
//! A word that the catalogue, the lexicon or everyday Dutch knows stays as it is. What may be a name, a capital inside a
//! sentence, is taken for another word only where it sounds the same: `Alsheimer` is, `Carmen` is not.

use super::Word;
use crate::model::fold::{fold, letters};
use crate::search::Catalogue;
use crate::search::dutch::{self, Token};
use crate::search::request::Correction;
use crate::search::spelling::sound_alike;

/// More corrections than this is another language.
const MOST_CORRECTIONS: usize = 6;
/// How surely a corrected word, and a part of a compound, is meant.
const CORRECTED: f32 = 0.9;
const PART: f32 = 0.6;

/// A word with the number of its sentence.
pub struct Typed {
    /// How it is looked up.
    pub word: Word,
    /// From 0.
    pub sentence: usize,
    /// Whether something else begins after it: a comma, or `en`, `maar`.
    pub pause: bool,
    /// Whether it surely does: `maar` and `wat` also stand within what is said (`nog maar een paar weken`).
    pub parted: bool,
}

/// Words with which something else begins.
const CONJUNCTIONS: [&str; 7] = ["en", "maar", "want", "dus", "omdat", "of", "wat"];
/// Those that are nothing else.
const ALWAYS: [&str; 4] = ["en", "want", "dus", "omdat"];

/// The words of a question, and which of them were misspelt. `text` is what the tokens are of.
pub fn words(catalogue: &Catalogue, text: &str, tokens: &[Token]) -> (Vec<Typed>, Vec<Correction>) {
    let mut words = Vec::with_capacity(tokens.len());
    let mut corrections = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let joined = joined(catalogue, &tokens[at..]);
        let (taken, typed, whole) = joined.unwrap_or_else(|| (1, tokens[at].word.clone(), tokens[at].word.clone()));
        let sentence = tokens[at].sentence;
        let next = tokens.get(at + taken);
        let comma = tokens[at + taken - 1].pause;
        let before = |conjunctions: &[&str]| comma || next.is_some_and(|next| conjunctions.contains(&&*next.word));
        let (pause, parted) = (before(&CONJUNCTIONS), before(&ALWAYS));
        let is_name = is_name(text, tokens, at);
        let is_last = at + taken == tokens.len();
        let read = read(catalogue, &whole, is_name, is_last, &mut corrections);
        let read = read.unwrap_or_else(|| vec![vec![(catalogue.dutch.stem(&whole), 1.0)]]);
        words.extend(read.into_iter().map(|stems| Typed {
            word: Word::new(&catalogue.dutch, &typed, stems),
            sentence,
            pause,
            parted,
        }));
        at += taken;
    }
    (words, corrections)
}

fn is_name(text: &str, tokens: &[Token], at: usize) -> bool {
    let begins = at == 0 || tokens[at - 1].sentence != tokens[at].sentence;
    let typed = &text[tokens[at].at.clone()];
    let shouted = typed.chars().all(|letter| !letter.is_lowercase());
    !begins && !shouted && typed.starts_with(char::is_uppercase)
}

/// How many words from here are one known word (`mantel zorg makelaar`), as typed and as it is written. Two words that
/// carers use stay two where only some offering has them as one (`boodschappen bezorgen`).
fn joined(catalogue: &Catalogue, tokens: &[Token]) -> Option<(usize, String, String)> {
    let mut found = None;
    let (mut typed, mut whole) = (tokens[0].word.clone(), tokens[0].word.clone());
    for (place, next) in tokens.iter().enumerate().skip(1).take_while(|(_, next)| next.sentence == tokens[0].sentence) {
        let is_stop = |word: &str| catalogue.dutch.is_stop_word(word);
        if is_stop(&tokens[0].word) || is_stop(&next.word) {
            break;
        }
        let says = |word: &str| catalogue.lexicon.knows(&catalogue.dutch.stem(word));
        let joined = catalogue.compounds.joined(&whole, &next.word);
        let Some(longer) = joined.filter(|longer| says(longer) || !says(&whole) || !says(&next.word)) else { break };
        whole = longer.to_owned();
        typed = format!("{typed} {}", next.word);
        found = Some((place + 1, typed.clone(), whole.clone()));
    }
    found
}

/// One word, by any of its stems, each with how surely it is meant.
type Stems = Vec<(String, f32)>;

/// The words of which one that is not known as it stands is made: a name that is written apart, its parts, the word that
/// was meant, or all that the last word may be the beginning of. `None`: it is known, or nothing can be made of it.
fn read(
    catalogue: &Catalogue,
    word: &str,
    is_name: bool,
    is_last: bool,
    corrections: &mut Vec<Correction>,
) -> Option<Vec<Stems>> {
    if let Some(name) = catalogue.dictionary.name(&letters(word))
        && !catalogue.lexicon.knows(&catalogue.dutch.stem(word))
    {
        return Some(stems(catalogue, name, 1.0));
    }
    if corrections.len() == MOST_CORRECTIONS || catalogue.knows(word) {
        return None;
    }
    let parts = catalogue.compounds.parts(word);
    if !parts.is_empty() {
        return Some(parts.into_iter().map(|stem| vec![(stem, PART)]).collect());
    }
    let nearest = catalogue.spelling.nearest(word).filter(|nearest| !is_name || sound_alike(word, nearest));
    // Of a word that may only be half typed, another that begins otherwise is a worse guess than any that goes on.
    if is_last && !is_name && !nearest.is_some_and(|nearest| fold(nearest).starts_with(&fold(word))) {
        let begun = begun(catalogue, word);
        if !begun.is_empty() {
            return Some(vec![begun]);
        }
    }
    let Some(nearest) = nearest else {
        let part = catalogue.compounds.part(word, |stem| catalogue.lexicon.tells(stem)).filter(|_| !is_name)?;
        return Some(vec![vec![(part.to_owned(), PART)]]);
    };
    let taken = catalogue.dictionary.name(nearest).unwrap_or(nearest);
    corrections.push(Correction { typed: word.to_owned(), taken: taken.to_owned() });
    Some(stems(catalogue, taken, CORRECTED))
}

/// The words that this may be the beginning of, as one. Where they are several it is not known what is meant: then the
/// letters themselves go first, which mean nothing.
fn begun(catalogue: &Catalogue, word: &str) -> Stems {
    let stems = catalogue.begun(word);
    let typed = (stems.len() > 1).then(|| (catalogue.dutch.stem(word), 0.0));
    typed.into_iter().chain(stems.into_iter().map(|stem| (stem.to_owned(), CORRECTED))).collect()
}

/// The telling words of a text.
fn stems(catalogue: &Catalogue, text: &str, sureness: f32) -> Vec<Stems> {
    let telling = dutch::words(text).into_iter().filter(|word| !catalogue.dutch.is_stop_word(word));
    telling.map(|word| vec![(catalogue.dutch.stem(&word), sureness)]).collect()
}
