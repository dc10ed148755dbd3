//! Why a result stands there: what the words mean, or where they stand.

use std::io;

use super::index::{Part, TextIndex};
use super::lexicon::Lexicon;
use super::question::{Question, Want, Word};
use super::request::{Meaning, Why};
use super::strengths::Strengths;

/// So little of a kind of help explains nothing.
const WEAKEST: f32 = 0.2;

/// For each of these offerings, with what [`wants`] says of it, the reason. None where only stop words were typed: where
/// those stand explains nothing.
pub fn why(
    index: &TextIndex,
    lexicon: &Lexicon,
    question: &Question<'_>,
    found: &[(u32, Option<usize>)],
) -> io::Result<Vec<Why>> {
    let said_by = |want: Option<usize>| -> Option<&Want> {
        want.map(|place| &question.wants[place]).filter(|want| !want.words.is_empty())
    };
    // Only these need the index.
    let by_words = found.iter().filter(|(_, want)| said_by(*want).is_none()).map(|(ordinal, _)| *ordinal);
    let mut words = found_in(index, &question.words, &by_words.collect::<Vec<_>>())?.into_iter();
    let reason = |(_, want): &(u32, Option<usize>)| match said_by(*want) {
        Some(want) => {
            let name = lexicon.concepts()[want.concept].name.to_string();
            Why::Means(Meaning { words: want.words.clone(), name })
        }
        None => said(&mut words.next().unwrap_or_default()),
    };
    Ok(found.iter().map(reason).collect())
}

/// For each of these offerings, which want it answers best, as its place among the wants.
pub fn wants(strengths: &Strengths, question: &Question<'_>, ordinals: &[u32]) -> Vec<Option<usize>> {
    let wanted: Vec<(f32, &[u8])> = strengths.wanted(&question.wants).collect();
    let best = |ordinal: &u32| {
        let mut best = (WEAKEST, None);
        for (place, (step, strengths)) in wanted.iter().enumerate() {
            let value = strengths.get(*ordinal as usize).map_or(0.0, |strength| step * f32::from(*strength));
            if value > best.0 {
                best = (value, Some(place));
            }
        }
        best.1
    };
    ordinals.iter().map(best).collect()
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

fn said(found: &mut Vec<(usize, &str)>) -> Why {
    if found.is_empty() {
        return Why::Unsaid;
    }
    // Stable: within one part in the order in which they were typed.
    found.sort_by_key(|(part, _)| *part);
    // The parts of one compound were typed once.
    found.dedup();
    let words = |of_part: &[(usize, &str)]| {
        let mut text = String::with_capacity(40);
        for (place, (_, word)) in of_part.iter().enumerate() {
            text.push_str(if place == 0 { "" } else { ", " });
            text.push_str(word);
        }
        (Part::ALL[of_part[0].0], text)
    };
    Why::Found(found.chunk_by(|one, other| one.0 == other.0).map(words).collect())
}
