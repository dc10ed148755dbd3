//! Cells that were read before: a list says the same few words in thousands of rows.

use std::collections::HashMap;

use crate::model::cell::{Parsed, Words, parse};
use crate::model::field::Field;

/// What was read from one file.
pub(super) struct Memory<'a> {
    pub(super) words: &'a Words,
    read: HashMap<(Field, &'a str), Parsed>,
}

impl<'a> Memory<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { words, read: HashMap::new() }
    }

    /// The cell in canonical form.
    pub(super) fn parse(&mut self, field: Field, raw: &'a str) -> Parsed {
        if raw.is_empty() || !repeats(field) {
            return parse(field, raw, self.words);
        }
        self.read.entry((field, raw)).or_insert_with(|| parse(field, raw, self.words)).clone()
    }
}

/// Fields of few different values, or that take long to read.
fn repeats(field: Field) -> bool {
    use Field::{Address, Code, Description, Email, Phone, Postcode, Summary, Title, Website, Whatsapp};
    !matches!(field, Code | Title | Summary | Description | Address | Postcode | Phone | Whatsapp | Email | Website)
}
