//! Names that may be of one organisation: `Stichting Humanitas` and `Humanitas`.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::model::fold::{fold, letters};

/// What says nothing of which organisation it is.
const PLAIN: [&str; 13] =
    ["stichting", "vereniging", "bv", "nv", "de", "het", "een", "en", "van", "voor", "in", "afdeling", "st"];
/// Words of so many organisations tell nothing: every pair would be looked at.
const COMMON: usize = 40;
/// From here on two names are alike; from 0 to 1.
const ALIKE: f32 = 0.86;

struct Name {
    words: Vec<String>,
    letters: String,
    pairs: HashSet<(char, char)>,
}

impl Name {
    fn new(name: &str) -> Self {
        let folded = fold(name);
        let words: Vec<String> = folded
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty() && !PLAIN.contains(word))
            .map(str::to_owned)
            .collect();
        let letters = words.concat();
        let pairs = letters.chars().zip(letters.chars().skip(1)).collect();
        Self { words, letters, pairs }
    }

    fn is_like(&self, other: &Self) -> bool {
        if self.letters.is_empty() || other.letters.is_empty() {
            return false;
        }
        // Another number, or the same name in another place, is another organisation.
        let digits = |name: &Self| name.letters.chars().filter(char::is_ascii_digit).collect::<String>();
        let shared = self.pairs.intersection(&other.pairs).count();
        #[allow(clippy::cast_precision_loss, reason = "a name has few letters")]
        let dice = 2.0 * shared as f32 / (self.pairs.len() + other.pairs.len()).max(1) as f32;
        self.letters == other.letters || (digits(self) == digits(other) && dice >= ALIKE)
    }

    /// Names that share none of these are not compared.
    fn keys(&self) -> impl Iterator<Item = String> + '_ {
        let start: String = self.letters.chars().take(4).collect();
        self.words.iter().filter(|word| word.chars().count() >= 4).cloned().chain([start])
    }
}

/// A name without what people spell in several ways: `St. Zorg & Welzijn` and `Stichting Zorg en Welzijn`. Of a name of
/// nothing else, its letters.
pub fn bare(name: &str) -> String {
    // ‘B.V.’ is one word, ‘St. Zorg’ two.
    let bare = Name::new(&name.replace(". ", " ").replace('.', "")).letters;
    if bare.is_empty() { letters(name) } else { bare }
}

/// For each name the places of those like it, ascending.
pub fn alike(names: &[&str]) -> Vec<Vec<usize>> {
    let shapes: Vec<Name> = names.iter().map(|name| Name::new(name)).collect();
    let mut by_key: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    for (place, shape) in shapes.iter().enumerate() {
        for key in shape.keys() {
            by_key.entry(key).or_default().insert(place);
        }
    }
    let mut found = vec![BTreeSet::new(); names.len()];
    for places in by_key.values().filter(|places| places.len() <= COMMON) {
        for one in places {
            for other in places.iter().filter(|other| *other > one) {
                if shapes[*one].is_like(&shapes[*other]) {
                    found[*one].insert(*other);
                    found[*other].insert(*one);
                }
            }
        }
    }
    found.into_iter().map(|places| places.into_iter().collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::alike;

    #[test]
    fn other_spellings_are_alike_and_other_organisations_are_not() {
        let names = [
            "Humanitas",
            "Stichting Humanitas",
            "Humanitass",
            "Zonnebloem Zutphen",
            "Zonnebloem Lochem",
            "De Zonnebloem",
            "Perspectief",
            "113",
            "112",
            "",
            "Markant",
        ];
        let found = alike(&names);
        assert_eq!(found[0], [1, 2]);
        assert_eq!(found[1], [0, 2]);
        for place in 3..names.len() {
            assert_eq!(found[place], [0_usize; 0], "{}", names[place]);
        }
    }
}
