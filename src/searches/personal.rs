//! What may never be written down, however often it was asked: whatever may say who somebody is. Where it is in doubt,
//! it is personal; then the search is still counted, without its words.

mod names;
mod numbers;

pub use names::Names;

/// After these comes a name, whatever comes.
const TITLES: [&str; 24] = [
    "mevrouw", "mevr", "mw", "mvr", "mej", "juffrouw", "meneer", "mijnheer", "menheer", "dhr", "heer", "hr", "fam",
    "dr", "drs", "mr", "ir", "ing", "prof", "heet", "heette", "heten", "genaamd", "genoemd",
];
/// After these comes a name, unless we know the word.
const RELATIONS: [&str; 14] = [
    "dokter",
    "zuster",
    "tante",
    "oom",
    "oma",
    "opa",
    "buurman",
    "buurvrouw",
    "familie",
    "pastoor",
    "dominee",
    "juf",
    "meester",
    "groetjes",
];
/// After these two words comes a name, unless we know the word.
const INTRODUCTIONS: [[&str; 2]; 6] =
    [["ik", "ben"], ["dit", "is"], ["hier", "is"], ["met", "groet"], ["vriendelijke", "groet"], ["hij", "is"]];
const MAIL: [&str; 5] = ["gmail", "hotmail", "icloud", "apenstaart", "apenstaartje"];
const PARTICLES: [&str; 9] = ["van", "de", "den", "der", "ter", "ten", "te", "el", "al"];
/// Single letters of ordinary Dutch: 's avonds, 't huis, zo'n, m'n, 'k, u.
const LETTERS: [&str; 6] = ["s", "t", "n", "m", "k", "u"];
/// A place has no more words: 's-Gravenpolder, Nieuw- en Sint Joosland.
const LONGEST_PLACE: usize = 5;

/// Whether this text, as it was typed, may say who somebody is. `knows` says of some words that each of them is an
/// ordinary one or a place.
pub fn is_personal(text: &str, names: &Names, knows: &dyn Fn(&str) -> bool) -> bool {
    let typed: Vec<&str> =
        text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let lower: Vec<String> = typed.iter().map(|word| word.to_lowercase()).collect();
    is_address(text, &lower)
        || has_initial(text)
        || numbers::are_personal(text, &lower)
        || names.stand_in(&typed)
        || is_introduced(&lower, knows)
        || has_surname(&typed, &lower)
        || has_unknown_capital(&typed, knows)
}

/// An address of e-mail or of a page, or half of one.
fn is_address(text: &str, lower: &[String]) -> bool {
    text.contains(['@', '＠', '\\'])
        || text.contains("://")
        || text.split_whitespace().any(has_domain)
        || lower.iter().any(|word| MAIL.contains(&&**word) || word == "www")
}

/// `voorbeeld.nl`: a dot, and at least two letters right after it.
fn has_domain(word: &str) -> bool {
    word.match_indices('.').any(|(dot, _)| {
        let before = word[..dot].chars().next_back().is_some_and(char::is_alphanumeric);
        before && word[dot + 1..].chars().take_while(|letter| letter.is_alphabetic()).count() >= 2
    })
}

/// `J. de Vries`, `j.p.`: a letter alone with a dot.
fn has_initial(text: &str) -> bool {
    let mut before = [' ', ' '];
    for letter in text.chars() {
        if letter == '.' && before[1].is_alphabetic() && !before[0].is_alphanumeric() {
            return true;
        }
        before = [before[1], letter];
    }
    false
}

/// `mevrouw Jansen`, `ik heet Truus`, `mijn naam is`.
fn is_introduced(lower: &[String], knows: &dyn Fn(&str) -> bool) -> bool {
    let follows = |at: usize| lower.get(at + 1);
    let unknown = |at: usize| follows(at).is_some_and(|word| !knows(word));
    (0..lower.len()).any(|at| {
        let (before, word) = (at.checked_sub(1).map_or("", |before| &lower[before]), &*lower[at]);
        (TITLES.contains(&word) && follows(at).is_some())
            || (RELATIONS.contains(&word) && unknown(at))
            || (INTRODUCTIONS.contains(&[before, word]) && unknown(at))
            || (word == "naam" && matches!(before, "mijn" | "me" | "mn" | "haar" | "zijn" | "uw"))
    })
}

/// `van der Meulen`, `J de Wit`, `K Jansen`.
fn has_surname(typed: &[&str], lower: &[String]) -> bool {
    let is_single = |at: usize| typed[at].chars().count() == 1 && typed[at].chars().all(char::is_alphabetic);
    (1..lower.len()).any(|at| {
        let (before, word) = (&*lower[at - 1], &*lower[at]);
        let joined = before == "van" && matches!(word, "der" | "den" | "t") && lower.len() > at + 1;
        let initial = is_single(at - 1) && !LETTERS.contains(&before);
        joined || (initial && (PARTICLES.contains(&word) || (starts_high(typed[at - 1]) && starts_high(typed[at]))))
    })
}

/// A word with a capital inside a question, that is neither an ordinary word nor a place, nor short for something.
fn has_unknown_capital(typed: &[&str], knows: &dyn Fn(&str) -> bool) -> bool {
    let shouted = typed.iter().all(|word| is_high(word));
    (1..typed.len()).any(|at| {
        let word = typed[at];
        let is_short_for = is_high(word) && !shouted && (2..=4).contains(&word.chars().count());
        starts_high(word) && !is_short_for && !is_known_at(typed, at, knows)
    })
}

/// Whether the word is known by itself, or with its neighbours: as part of the name of a place.
fn is_known_at(typed: &[&str], at: usize, knows: &dyn Fn(&str) -> bool) -> bool {
    (1..=LONGEST_PLACE).any(|len| {
        let starts = (at + 1).saturating_sub(len)..=at;
        starts.into_iter().any(|start| typed.get(start..start + len).is_some_and(|words| knows(&words.join(" "))))
    })
}

fn starts_high(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_uppercase)
}

fn is_high(word: &str) -> bool {
    !word.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests;
