//! Helps an editor write so that every carer understands it: what may be plainer, and what carers ask for that is not
//! there. It advises; it never stops anybody.

mod missing;
mod sentences;
mod words;

use super::field::{Cells, Field};
pub use words::{HardWord, HardWords};

/// More words than this are hard to keep in mind for who reads with effort (B1: ten to fifteen).
pub const LONGEST_SENTENCE: usize = 15;

/// The fields with sentences in them, as visitors meet them.
const TEXTS: [Field; 6] =
    [Field::Summary, Field::Description, Field::HowToApply, Field::Times, Field::Costs, Field::WaitingTime];

/// One thing that may be better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Advice {
    /// More than [`LONGEST_SENTENCE`] words without a full stop.
    LongSentence {
        /// Where it stands.
        field: Field,
        /// As it is.
        sentence: String,
        /// How many words it has.
        words: usize,
    },
    /// A word of offices and professionals.
    HardWord {
        /// Where it stands first.
        field: Field,
        /// As it stands there.
        found: String,
        /// What people say.
        plainer: String,
        /// When the word may stay; may be empty.
        explanation: String,
    },
    /// A sentence that does not say who does it.
    Passive {
        /// Where it stands.
        field: Field,
        /// As it is.
        sentence: String,
    },
    /// Letters that stand for a name, and nobody says for which.
    Abbreviation {
        /// Where it stands first.
        field: Field,
        /// The letters.
        letters: String,
    },
    /// Nothing is filled in where every carer asks.
    Missing {
        /// The empty field.
        field: Field,
        /// Why they ask.
        reason: &'static str,
    },
}

/// The kinds of advice, as a list is filtered by them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Long sentences.
    Long,
    /// Words of offices, and sentences without anybody who acts.
    Official,
    /// Letters that nobody explains.
    Abbreviation,
    /// Nothing where carers ask.
    Missing,
}

impl Advice {
    /// The field that it is about.
    pub fn field(&self) -> Field {
        match self {
            Self::LongSentence { field, .. }
            | Self::HardWord { field, .. }
            | Self::Passive { field, .. }
            | Self::Abbreviation { field, .. }
            | Self::Missing { field, .. } => *field,
        }
    }

    /// What kind it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::LongSentence { .. } => Kind::Long,
            Self::HardWord { .. } | Self::Passive { .. } => Kind::Official,
            Self::Abbreviation { .. } => Kind::Abbreviation,
            Self::Missing { .. } => Kind::Missing,
        }
    }

    /// What may be better, in Dutch.
    pub fn message(&self) -> String {
        match self {
            Self::LongSentence { sentence, words, .. } => {
                format!("Deze zin heeft {words} woorden: ‘{}’. Maak er twee van.", shortened(sentence))
            }
            Self::HardWord { found, plainer, explanation, .. } => {
                let space = if explanation.is_empty() { "" } else { " " };
                format!("‘{found}’: gewoner is ‘{plainer}’.{space}{explanation}")
            }
            Self::Passive { sentence, .. } => {
                format!(
                    "Zeg wie het doet: ‘{}’. Bijvoorbeeld: ‘wij helpen u’, ‘u vraagt aan’ of ‘de gemeente beslist’.",
                    shortened(sentence)
                )
            }
            Self::Abbreviation { letters, .. } => {
                format!("Niet iedereen kent ‘{letters}’. Schrijf het uit, of zet er tussen haakjes bij wat het is.")
            }
            Self::Missing { reason, .. } => (*reason).to_owned(),
        }
    }
}

/// The longest piece of a sentence that is repeated.
const LONGEST_PIECE: usize = 60;

fn shortened(sentence: &str) -> String {
    match sentence.char_indices().nth(LONGEST_PIECE) {
        Some((end, _)) => format!("{} …", sentence[..end].trim_end()),
        None => sentence.to_owned(),
    }
}

/// Everything about this row that may be better, field by field.
pub fn advice(cells: &Cells, hard: &HardWords) -> Vec<Advice> {
    let mut found = Vec::new();
    for field in TEXTS {
        let text = &cells[field];
        if !text.is_empty() {
            sentences::look_at(field, text, &mut found);
            words::look_at(field, cells, hard, &mut found);
        }
    }
    missing::look_at(cells, &mut found);
    found
}

#[cfg(test)]
mod tests;
