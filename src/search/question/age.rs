//! What an age says of who asks: `ik ben 15`.

use crate::model::choice::CarerType;
use crate::search::dutch::Token;

/// Younger can't read this; from here to the last year of youth support.
const YOUNG: std::ops::RangeInclusive<u32> = 6..=24;
const OLD: std::ops::RangeInclusive<u32> = 65..=110;

/// The kind of carer that somebody's own age makes them. The age of the person cared for says nothing about the carer.
pub fn own(tokens: &[Token]) -> Option<CarerType> {
    let word = |at: usize| tokens.get(at).map_or("", |token| &*token.word);
    (0..tokens.len()).find_map(|at| {
        let age: u32 = word(at).parse().ok()?;
        let before = at.checked_sub(1).map_or("", word);
        let two_before = at.checked_sub(2).map_or("", word);
        let is_own = (before == "ben" && two_before != "wij")
            || (matches!(before, "al" | "pas" | "net" | "nu" | "zelf" | "ook") && two_before == "ben")
            || (before == "ik" && matches!(word(at + 1), "ben" | "jaar" | "jr"));
        let carer = match age {
            age if YOUNG.contains(&age) => CarerType::Young,
            age if OLD.contains(&age) => CarerType::Older,
            _ => return None,
        };
        is_own.then_some(carer)
    })
}
