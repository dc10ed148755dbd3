//! Why a result stands there, in a few words: `oppas → vervangende zorg (respijtzorg)`, `titel: logeren`.

use std::io;

use super::index::{Part, TextIndex};
use super::lexicon::Lexicon;
use super::question::{Question, Want, Word};
use super::words::Matches;

/// For each of these offerings, the reason. Empty where only stop words were typed: where those stand explains nothing.
pub fn why(
    index: &TextIndex,
    lexicon: &Lexicon,
    question: &Question<'_>,
    matches: &Matches,
    ordinals: &[u32],
) -> io::Result<Vec<String>> {
    let want = |ordinal: &u32| -> Option<&Want> {
        matches.want(*ordinal).map(|place| &question.wants[place]).filter(|want| !want.words.is_empty())
    };
    // Only these need the index.
    let by_words: Vec<u32> = ordinals.iter().copied().filter(|ordinal| want(ordinal).is_none()).collect();
    let mut words = found_in(index, &question.words, &by_words)?.into_iter();
    let reason = |ordinal| match want(ordinal) {
        Some(want) => format!("{} → {}", want.words, lexicon.concepts()[want.concept].name),
        None => said(&mut words.next().unwrap_or_default()),
    };
    Ok(ordinals.iter().map(reason).collect())
}

/// Where the words themselves stand, each in its weightiest part.
fn found_in<'w>(index: &TextIndex, words: &'w [Word], ordinals: &[u32]) -> io::Result<Vec<Vec<(usize, &'w str)>>> {
    let mut found: Vec<Vec<(usize, &str)>> = vec![Vec::new(); ordinals.len()];
    for word in words.iter().filter(|word| word.telling) {
        let mut sets = vec![0; ordinals.len()];
        for (stem, _) in &word.stems {
            let parts = index.parts(stem, ordinals)?;
            sets.iter_mut().zip(parts).for_each(|(set, parts)| *set |= parts);
        }
        for (set, found) in sets.into_iter().zip(&mut found) {
            if let Some(part) = Part::ALL.iter().position(|part| set & *part as usize != 0) {
                found.push((part, &word.typed));
            }
        }
    }
    Ok(found)
}

fn said(found: &mut [(usize, &str)]) -> String {
    // Stable: within one part in the order in which they were typed.
    found.sort_by_key(|(part, _)| *part);
    let mut text = String::with_capacity(40);
    for of_part in found.chunk_by(|one, other| one.0 == other.0) {
        text.push_str(if text.is_empty() { "" } else { "; " });
        text.push_str(Part::ALL[of_part[0].0].label());
        for (place, (_, word)) in of_part.iter().enumerate() {
            text.push_str(if place == 0 { ": " } else { ", " });
            text.push_str(word);
        }
    }
    text
}
