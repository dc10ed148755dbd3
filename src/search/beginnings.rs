//! The words that somebody may be typing: those that begin with the letters so far.

use crate::model::fold::fold;

/// Fewer letters begin too many words.
const SHORTEST: usize = 4;
/// Words looked up for one beginning.
const MOST: usize = 12;

/// The known words, by their letters.
pub struct Beginnings {
    /// Folded, each with its stem.
    words: Vec<(Box<str>, Box<str>)>,
}

impl Beginnings {
    /// `words`: the known words with their stems.
    pub fn new<'a>(words: impl Iterator<Item = (&'a str, &'a str)>) -> Self {
        let mut words: Vec<_> = words.map(|(word, stem)| (fold(word).into(), stem.into())).collect();
        words.sort_unstable();
        Self { words }
    }

    /// The stems of the words that begin like this, each once, the shortest word first.
    pub fn of(&self, typed: &str) -> Vec<&str> {
        let typed = fold(typed);
        if typed.chars().count() < SHORTEST {
            return Vec::new();
        }
        let start = self.words.partition_point(|(word, _)| **word < *typed);
        let found = self.words[start..].iter().take_while(|(word, _)| word.starts_with(&*typed));
        let mut found: Vec<(usize, &str)> = found.map(|(word, stem)| (word.len(), &**stem)).collect();
        found.sort_unstable();
        let mut stems: Vec<&str> = Vec::with_capacity(MOST);
        for (_, stem) in found {
            if stems.len() < MOST && !stems.contains(&stem) {
                stems.push(stem);
            }
        }
        stems
    }
}

#[cfg(test)]
mod tests {
    use super::Beginnings;

    #[test]
    fn a_beginning_leads_to_its_words_with_or_without_accents() {
        let words = [("coördinator", "coordinator"), ("coördinatoren", "coordinator"), ("coördinatie", "coordinatie")];
        let beginnings = Beginnings::new(words.into_iter().chain([("cursus", "cursus")]));
        assert_eq!(beginnings.of("coord"), ["coordinatie", "coordinator"]);
        assert_eq!(beginnings.of("Coördinato"), ["coordinator"]);
        assert_eq!(beginnings.of("cur"), [""; 0]);
        assert_eq!(beginnings.of("zzzz"), [""; 0]);
    }
}
