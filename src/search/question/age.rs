//! What an age says of who asks: `ik ben 15`.

use super::typed::Typed;
use crate::search::lexicon::Lexicon;

/// Younger can't read this; from here to the last year of youth support.
const YOUNG: std::ops::RangeInclusive<u32> = 6..=24;
const MEASURES: [&str; 14] =
    ["uur", "uren", "u", "dagen", "dag", "weken", "maanden", "keer", "x", "kg", "kilo", "km", "euro", "minuten"];
const OLD: std::ops::RangeInclusive<u32> = 65..=110;

/// What the asker's own age says.
pub struct Own {
    /// The slug of the concept of such a carer.
    pub concept: &'static str,
    /// The places of the words that say it.
    pub words: Vec<usize>,
}

/// Looks for the age of who asks. That of the person cared for says nothing about the carer.
pub fn own(words: &[Typed]) -> Option<Own> {
    let word = |at: usize| words.get(at).map_or("", |word| &*word.word.typed);
    (0..words.len()).find_map(|at| {
        let age: u32 = word(at).parse().ok()?;
        // `24 uur per dag`, `24/7`, `18 kilo`: no ages.
        if at > 0 && (MEASURES.contains(&word(at + 1)) || word(at + 1).parse::<u32>().is_ok()) {
            return None;
        }
        let before = at.checked_sub(1).map_or("", word);
        let two_before = at.checked_sub(2).map_or("", word);
        let is_own = before == "ben"
            || (matches!(before, "al" | "pas" | "net" | "nu" | "zelf" | "ook") && two_before == "ben")
            || (before == "ik" && matches!(word(at + 1), "ben" | "jaar" | "jr"));
        let concept = match age {
            age if YOUNG.contains(&age) => Lexicon::YOUNG,
            age if OLD.contains(&age) => Lexicon::OLDER,
            _ => return None,
        };
        is_own.then(|| Own { concept, words: vec![at - 1, at] })
    })
}
