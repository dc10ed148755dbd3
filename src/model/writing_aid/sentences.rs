//! Sentences: how long they are, and whether somebody acts in them.

use super::super::field::Field;
use super::super::fold::fold;
use super::{Advice, LONGEST_SENTENCE};

pub(super) fn look_at(field: Field, text: &str, found: &mut Vec<Advice>) {
    for sentence in sentences(text) {
        let words: Vec<&str> = sentence.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).collect();
        if words.len() > LONGEST_SENTENCE {
            found.push(Advice::LongSentence { field, sentence: sentence.to_owned(), words: words.len() });
        }
        if let Some(must) = must(&words) {
            let (plainer, explanation) = ("moet".to_owned(), "Of zeg wat iemand doet: ‘meld u’, ‘bel ons’.".to_owned());
            found.push(Advice::HardWord { field, found: must, plainer, explanation });
        }
        if is_passive(&words) {
            found.push(Advice::Passive { field, sentence: sentence.to_owned() });
        }
    }
}

/// Shortened words that a name may follow.
const SHORTENED: [&str; 12] = ["bijv", "nr", "tel", "ca", "incl", "excl", "evt", "dhr", "mevr", "mw", "dr", "drs"];

/// The sentences of a text: every line, and within a line up to what ends one.
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for line in text.lines() {
        let mut from = 0;
        for (place, _) in line.char_indices().filter(|(_, letter)| matches!(letter, '.' | '!' | '?' | ';')) {
            if ends_sentence(line, place) {
                found.push(line[from..=place].trim());
                from = place + 1;
            }
        }
        found.push(line[from..].trim());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// A space must follow, or the end, and no shortened word may come before: not within ‘8.30’.
fn ends_sentence(line: &str, place: usize) -> bool {
    let rest = &line[place + 1..];
    let before = line[..place].rsplit([' ', '(']).next().unwrap_or_default();
    let is_end = rest.is_empty() || rest.starts_with(' ');
    is_end && before.len() > 1 && !SHORTENED.contains(&before.to_lowercase().as_str())
}

/// ‘dient zich te melden’: the words from a form of dienen up to the `te` that it needs. ‘dient te’ itself stands in the
/// list of hard words.
fn must(words: &[&str]) -> Option<String> {
    let bare = |word: &str| fold(word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    let from =
        words.iter().position(|word| matches!(bare(word).as_str(), "dient" | "dienen" | "diende" | "dienden"))?;
    let length = words[from..].iter().take(MOST_BETWEEN + 2).position(|word| bare(word) == "te")?;
    (length > 1).then(|| words[from..=from + length].join(" "))
}

/// More words between them belong to something else.
const MOST_BETWEEN: usize = 3;

/// ‘Er wordt met u gekeken’: a form of worden, and a participle in the same sentence.
fn is_passive(words: &[&str]) -> bool {
    let bare = |word: &&str| fold(word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    let words: Vec<String> = words.iter().map(bare).collect();
    let becomes = words.iter().any(|word| matches!(word.as_str(), "wordt" | "worden" | "werd" | "werden"));
    becomes && words.iter().any(|word| is_participle(word))
}

/// Participles without `ge` and those that end in `en`, as they come in texts about help.
const IRREGULAR: [&str; 33] = [
    "aangeboden",
    "begeleid",
    "behandeld",
    "beoordeeld",
    "bepaald",
    "besloten",
    "besproken",
    "betaald",
    "bezocht",
    "doorverwezen",
    "gedaan",
    "gegeven",
    "geholpen",
    "gehouden",
    "gekozen",
    "genomen",
    "gesproken",
    "ondersteund",
    "ontvangen",
    "opgenomen",
    "overgenomen",
    "toegewezen",
    "uitgenodigd",
    "vergoed",
    "verleend",
    "vermeld",
    "verstrekt",
    "verstuurd",
    "vervangen",
    "verwacht",
    "verwezen",
    "verzocht",
    "verzorgd",
];
/// What comes before `ge` in a participle: **aan**gemeld.
const BEFORE_GE: [&str; 17] = [
    "", "aan", "af", "bij", "door", "in", "mee", "na", "op", "over", "samen", "terug", "toe", "uit", "vast", "voor",
    "weg",
];
/// Words that look like one.
const NO_PARTICIPLE: [&str; 6] = ["gemeenschapsgeld", "gezond", "geduld", "gebied", "getint", "gewoond"];

fn is_participle(word: &str) -> bool {
    if IRREGULAR.contains(&word) {
        return true;
    }
    let stem = BEFORE_GE.iter().filter_map(|before| word.strip_prefix(before)?.strip_prefix("ge")).next();
    let ends = word.ends_with('d') || word.ends_with('t');
    stem.is_some_and(|stem| stem.len() >= 3) && ends && !NO_PARTICIPLE.contains(&word)
}
