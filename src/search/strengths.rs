//! How clearly every offering is of every kind of help. The index keeps it as words ([`Lexicon::mark`]); here it lies in
//! memory, a byte for every offering and kind. A question that means something asks it of all offerings: to read these in
//! a row takes a fraction of the time it takes to find who has a word.

use std::io;

use super::index::{STRONGEST, TextIndex};
use super::lexicon::{Concept, Lexicon};
use super::question::Want;

/// By concept, and within it by ordinal; nothing for a concept that is no kind of help.
#[derive(Default)]
pub struct Strengths(Vec<Box<[u8]>>);

impl Strengths {
    /// Reads them from the index, for `len` offerings.
    ///
    /// # Errors
    /// When the index can't be read.
    pub fn read(index: &TextIndex, lexicon: &Lexicon, len: usize) -> io::Result<Self> {
        let read = |(place, concept): (usize, &Concept)| {
            let mut strengths = vec![0; if concept.terms.is_empty() { 0 } else { len }];
            if !strengths.is_empty() {
                index.postings(&lexicon.mark(place))?.scan(|ordinal, strength| {
                    strengths[ordinal as usize] = u8::try_from(strength).unwrap_or(STRONGEST);
                });
            }
            Ok(strengths.into())
        };
        lexicon.concepts().iter().enumerate().map(read).collect::<io::Result<_>>().map(Self)
    }

    /// How clearly one offering is of one kind of help; from 0 to 1.
    pub fn of(&self, concept: usize, ordinal: u32) -> f32 {
        let strength = self.0.get(concept).and_then(|strengths| strengths.get(ordinal as usize));
        f32::from(strength.copied().unwrap_or_default()) / f32::from(STRONGEST)
    }

    /// For each want: what one step of strength is worth, and the strength of every offering.
    pub fn wanted<'a>(&'a self, wants: &'a [Want]) -> impl Iterator<Item = (f32, &'a [u8])> {
        wants.iter().map(|want| (want.weight / f32::from(STRONGEST), &*self.0[want.concept]))
    }
}
