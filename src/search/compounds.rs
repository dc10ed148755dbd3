//! Dutch writes as one word what other languages write as two, and people write it as two.
//!
//! A word that nobody knows falls apart only where both parts are known words, with or without letters to link them. So
//! `ergens` is not `erg` + `ens`.

use std::collections::HashMap;

use crate::model::fold::fold;

/// A part has so many letters, unless it is in [`SHORT`].
const SHORTEST: usize = 4;
/// Words of three letters that compounds are made of.
const SHORT: &[&str] = &[
    "adl", "arm", "bad", "bed", "bus", "dag", "eet", "ggd", "ggz", "lig", "lvb", "nah", "oog", "oor", "pgb", "rij",
    "rug", "vis", "wlz", "wmo", "zit", "zon",
];
/// Words that make a compound of whatever stands before them, known or not: `respijt` is said of nothing else.
const SURE_TAILS: &[&str] = &["auto", "dienst", "groep", "huis", "hulp", "kaart", "opvang", "taxi", "zorg"];
/// Known words that are mostly the beginning of a word that was never two.
const BEGINNINGS: &[&str] = &[
    "achter", "alle", "even", "beneden", "binnen", "boven", "buiten", "daar", "deel", "door", "hier", "mede", "meer",
    "onder", "over", "tegen", "tussen", "vast", "vol", "voor", "waar", "weder", "weer", "zelf",
];
/// Known words, and stems, that are mostly its end.
const ENDS: &[&str] = &[
    "achtig", "atie", "baar", "delijk", "digen", "digheid", "elijk", "elingen", "heden", "heid", "ingen", "iteit",
    "lijk", "lijke", "lijken", "lingen", "loos", "loze", "matig", "matige", "ring", "ringen", "rijk", "schap",
    "schappen", "ster", "sters", "ting", "tingen", "oor", "waarts", "zaam", "zame",
];
/// Letters that hold the parts of a compound together, or none.
const LINKS: &[&str] = &["", "s", "e", "en", "n"];
/// Endings that a tail may have: of more than one, and of a small one.
const ENDINGS: &[&str] = &["", "s", "en", "e", "n", "je", "jes", "tje", "tjes"];
/// The one part that is known of a compound has so many letters, and so many are left.
const HALF: usize = 4;
const REST: usize = 3;
/// The most compounds given for a word; who looks for `zorg` looks for no list of all of them.
const MOST_WHOLES: usize = 12;
/// A longer word is none, and an attacker would.
const LONGEST: usize = 60;

/// What the known words are made of.
pub struct Compounds {
    /// From folded word to stem.
    stems: HashMap<Box<str>, Known>,
    /// From the stem of a part to the stems of the compounds it is part of.
    wholes: HashMap<Box<str>, Vec<Box<str>>>,
}

struct Known {
    stem: Box<str>,
    /// False of what is a stem only: `logeer` is the beginning of many words, and none by itself.
    is_word: bool,
}

impl Compounds {
    /// `words`: the known words with their stems. `stem`: from a word to its stem, for parts that are not known.
    pub fn new<'a>(words: impl Iterator<Item = (&'a str, &'a str)>, stem: impl Fn(&str) -> String) -> Self {
        let mut stems = HashMap::new();
        for (word, stem) in words {
            stems.insert(fold(word).into(), Known { stem: stem.into(), is_word: true });
            stems.entry(stem.into()).or_insert_with(|| Known { stem: stem.into(), is_word: false });
        }
        let mut compounds = Self { stems, wholes: HashMap::new() };
        compounds.wholes = compounds.find_wholes(stem);
        compounds
    }

    /// The stems of the known compounds with this part: those that end in it (`makelaar`: `mantelzorgmakelaar`) go
    /// before those that begin with it. Of each, those first that are themselves part of most others.
    pub fn wholes(&self, stem: &str) -> &[Box<str>] {
        self.wholes.get(stem).map_or(&[], Vec::as_slice)
    }

    /// The stems of the known words that make a word that is not known itself: `mantelzorgcursus` is `mantelzorg` and
    /// `cursus`. Empty where it is known, or no compound of known words.
    pub fn parts(&self, word: &str) -> Vec<String> {
        let word = fold(word);
        if self.word(&word).is_some() || !is_plain(&word) {
            return Vec::new();
        }
        self.parts_of(&word, 2).unwrap_or_default()
    }

    /// The stem of one part of a compound of which the other is not known: of the longest tail that `tells` something,
    /// else of the longest such head. `rolstoelhelling` has to do with a `rolstoel`.
    pub fn part(&self, word: &str, tells: impl Fn(&str) -> bool) -> Option<&str> {
        let word = fold(word);
        if !is_plain(&word) {
            return None;
        }
        let places = REST..word.len().saturating_sub(HALF - 1);
        let tail = |place: usize| self.tail(&word[place..]);
        let head = |place: usize| self.head(&word[..word.len() - place]);
        let tells = |stem: &&str| tells(stem);
        places.clone().filter_map(tail).find(tells).or_else(|| places.filter_map(head).find(tells))
    }

    /// The known word that is written as two here: `logeer huis` is `logeerhuis`.
    pub fn joined(&self, first: &str, second: &str) -> Option<&str> {
        let (first, second) = (fold(first), fold(second));
        // `op vang` is one word written as two; `ouder en` is not `ouderen`.
        if first.len() < 2 || !is_part(&second) || ENDS.contains(&&*second) || first.len() + second.len() > LONGEST {
            return None;
        }
        let links = if is_part(&first) { LINKS } else { &LINKS[..1] };
        links.iter().find_map(|link| {
            let known = self.stems.get_key_value(&*format!("{first}{link}{second}"));
            known.filter(|(_, known)| known.is_word).map(|(word, _)| &**word)
        })
    }

    fn find_wholes(&self, stem: impl Fn(&str) -> String) -> HashMap<Box<str>, Vec<Box<str>>> {
        // A compound in several forms is one. The order is made below.
        let mut all: Vec<(String, bool, &str)> = Vec::new();
        for (word, known) in self.stems.iter().filter(|(_, known)| known.is_word) {
            let whole = &*known.stem;
            self.each_split(word, &stem, |head, tail| {
                all.extend([(head, false, whole), (tail, true, whole)].into_iter().filter(|(part, ..)| part != whole));
            });
        }
        let mut family: HashMap<&str, usize> = HashMap::new();
        all.sort_unstable_by(|one, other| (&one.0, one.2, other.1).cmp(&(&other.0, other.2, one.1)));
        all.dedup_by(|one, other| (&one.0, one.2) == (&other.0, other.2));
        for of_part in all.chunk_by(|one, other| one.0 == other.0) {
            family.insert(&of_part[0].0, of_part.len());
        }
        let of = |stem: &str| family.get(stem).copied().unwrap_or_default();
        let mut all: Vec<(&str, bool, &str)> =
            all.iter().map(|(part, is_tail, whole)| (&**part, *is_tail, *whole)).collect();
        all.sort_by_cached_key(|(part, is_tail, whole)| (*part, !is_tail, usize::MAX - of(whole), whole.len(), *whole));
        let of_part = all.chunk_by(|one, other| one.0 == other.0);
        of_part
            .map(|all| (all[0].0.into(), all.iter().take(MOST_WHOLES).map(|(_, _, whole)| Box::from(*whole)).collect()))
            .collect()
    }

    /// Calls `found` with the stems of both parts. Of a known word one known part is enough: people also look for a
    /// part that is no word of the catalogue by itself, such as the `makelaar` of `mantelzorgmakelaar`.
    fn each_split(&self, word: &str, stem: &impl Fn(&str) -> String, mut found: impl FnMut(String, String)) {
        if !is_plain(word) {
            return;
        }
        for place in 3..word.len().saturating_sub(2) {
            let (head, tail) = word.split_at(place);
            if !is_tail(tail) || !is_part(head) || BEGINNINGS.contains(&head) {
                continue;
            }
            let known_head = self.head(head);
            let known_tail = self.word(tail);
            let is_compound = match (known_head, known_tail) {
                (Some(_), Some(_)) => true,
                (Some(_), None) => tail.len() > SHORTEST,
                (None, _) => SURE_TAILS.contains(&tail) && head.len() >= SHORTEST,
            };
            if is_compound {
                let tail = known_tail.map_or_else(|| stem(tail), str::to_owned);
                found(known_head.map_or_else(|| stem(head), str::to_owned), tail);
            }
        }
    }

    /// The longest tail goes first: it says what the thing is.
    fn parts_of(&self, word: &str, more: usize) -> Option<Vec<String>> {
        (3..word.len().saturating_sub(2)).find_map(|place| {
            let (head, tail) = word.split_at(place);
            let tail = self.tail(tail)?;
            let mut parts = match self.head(head) {
                Some(head) => vec![head.to_owned()],
                None if more > 1 => LINKS.iter().find_map(|link| self.parts_of(head.strip_suffix(link)?, more - 1))?,
                None => return None,
            };
            parts.push(tail.to_owned());
            Some(parts)
        })
    }

    /// The stem of the first part of a compound, its linking letters taken off.
    fn head(&self, head: &str) -> Option<&str> {
        LINKS.iter().find_map(|link| {
            let bare = without(head, link)?;
            let known = self.stems.get(bare).filter(|_| is_part(bare) && !BEGINNINGS.contains(&bare));
            known.map(|known| &*known.stem)
        })
    }

    /// The stem of the last part of a compound, which may be a plural.
    fn tail(&self, tail: &str) -> Option<&str> {
        let known = |ending: &&str| self.word(without(tail, ending).filter(|bare| is_tail(bare))?);
        if is_tail(tail) { ENDINGS.iter().find_map(known) } else { None }
    }

    /// The stem of a known word.
    fn word(&self, word: &str) -> Option<&str> {
        self.stems.get(word).filter(|known| known.is_word).map(|known| &*known.stem)
    }
}

/// Whether it can be taken apart anywhere.
fn is_plain(word: &str) -> bool {
    word.len() <= LONGEST && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

fn is_part(part: &str) -> bool {
    part.len() >= SHORTEST || SHORT.contains(&part)
}

fn is_tail(tail: &str) -> bool {
    is_part(tail) && !ENDS.contains(&tail)
}

/// A part without the letters that link it: `dorps` is `dorp`, and `zonne` is `zon`.
fn without<'a>(part: &'a str, letters: &str) -> Option<&'a str> {
    let bare = part.strip_suffix(letters)?;
    match bare.as_bytes() {
        [.., one, other] if letters.starts_with('e') && one == other && *one != b'e' => Some(&bare[..bare.len() - 1]),
        // `beden` is no `bed`; that would have been `bedden`.
        bytes if letters.starts_with('e') && bytes.len() < SHORTEST => None,
        _ => Some(bare),
    }
}

#[cfg(test)]
mod tests;
