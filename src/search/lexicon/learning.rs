//! Words of other languages, learned from the texts of the pages.

use super::{Expression, Lexicon, Spoken, Understanding};
use crate::language::Meant;
use crate::search::dutch::{Dutch, words};

impl Lexicon {
    /// Takes in what is said in other languages: it means what the Dutch for it means. These words are known, but a Dutch
    /// word that is misspelt is never taken for one of them.
    pub(super) fn learn(&mut self, dutch: &Dutch, meant: &[Meant]) {
        let understood = |meant: &Meant| {
            let found = self.understand_plain(dutch, &meant.dutch);
            found.into_iter().map(|one| (one.concept, one.weight)).collect::<Vec<_>>()
        };
        let understood: Vec<_> = meant.iter().map(|meant| (words(&meant.words), understood(meant))).collect();
        for (typed, concepts) in understood {
            let stems = self.numbers(dutch, &typed);
            // One word that is Dutch too may mean something else there.
            let is_dutch =
                |word: &String| dutch.is_stop_word(word) || self.words.binary_search(&(&**word).into()).is_ok();
            if stems.is_empty() || typed.iter().all(is_dutch) {
                continue;
            }
            let expression = |(concept, weight): (usize, f32)| {
                let in_order = !self.concepts[concept].help_lines.is_empty();
                Expression { stems: stems.clone(), in_order, ends: false, concept, weight }
            };
            let expressions: Vec<Expression> = concepts.into_iter().map(expression).collect();
            self.expressions.extend(expressions);
        }
        self.anchor(dutch);
    }

    /// The numbers of the stems of these words, new ones included.
    pub(super) fn numbers(&mut self, dutch: &Dutch, typed: &[String]) -> Vec<u32> {
        let number = |word: &String| {
            let count = u32::try_from(self.stems.len()).unwrap_or(u32::MAX);
            *self.stems.entry(dutch.stem(word).into()).or_insert(count)
        };
        typed.iter().map(number).collect()
    }

    /// What a plain sentence means.
    pub(super) fn understand_plain(&self, dutch: &Dutch, sentence: &str) -> Vec<Understanding> {
        let stems: Vec<String> = words(sentence).iter().map(|word| dutch.stem(word)).collect();
        let spoken: Vec<Spoken<'_>> =
            stems.iter().map(|stem| Spoken { stem, sentence: 0, pause: false, parted: false }).collect();
        self.understand(&spoken)
    }
}
