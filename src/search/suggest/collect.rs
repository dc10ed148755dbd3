//! What can be suggested, gathered from the catalogue.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::hash_map;
use std::sync::Arc;

use super::{Of, number, plain};
use crate::model::choice::{BasicFunction, Choice};
use crate::model::published::Published;
use crate::model::vocabulary::Vocabulary;
use crate::search::Snapshot;

/// One text that can be suggested.
pub struct Entry<'a> {
    /// As people read it.
    pub text: Cow<'a, str>,
    /// As it is matched.
    pub plain: String,
    /// What it is.
    pub of: Of,
    /// Whether this is another name than the one on its page.
    pub other_name: bool,
    /// How many offerings there are behind it.
    pub behind: u32,
}

impl<'a> Entry<'a> {
    /// A name as on its page.
    pub fn new(text: impl Into<Cow<'a, str>>, of: Of, behind: u32) -> Self {
        let text = text.into();
        Self { plain: plain(&text), text, of, other_name: false, behind }
    }

    fn other_name(text: impl Into<Cow<'a, str>>, of: Of, behind: u32) -> Self {
        Self { other_name: true, ..Self::new(text, of, behind) }
    }

    /// What is worth showing first: by kind, own names, most behind it.
    pub fn order(&self, other: &Self) -> Ordering {
        let kind = |of: Of| match of {
            Of::Function(_) => 0,
            Of::Condition(_) => 1,
            Of::Carer(_) => 2,
            Of::Phrase(_) => 3,
            Of::Title(_) => 4,
            Of::Organisation(_) => 5,
        };
        kind(self.of)
            .cmp(&kind(other.of))
            .then_with(|| self.other_name.cmp(&other.other_name))
            .then_with(|| other.behind.cmp(&self.behind))
            .then_with(|| self.plain.cmp(&other.plain))
    }
}

/// Every text of the catalogue that can be suggested. One of marks alone can't be typed, and is left out.
pub fn entries<'a>(
    snapshot: &'a Snapshot,
    vocabulary: &'a Vocabulary,
    phrases: &'a [(String, String)],
) -> Vec<Entry<'a>> {
    let mut entries = Vec::new();
    words(&snapshot.offerings, vocabulary, &mut entries);
    for (place, (phrase, _)) in phrases.iter().enumerate() {
        entries.push(Entry::new(phrase, Of::Phrase(number(place)), 0));
    }
    titles(snapshot, &mut entries);
    for (place, organisation) in snapshot.organisations.iter().enumerate() {
        let behind = number(snapshot.offerings_of(place).len());
        entries.push(Entry::new(&*organisation.name, Of::Organisation(number(place)), behind));
    }
    entries.retain(|entry| !entry.plain.is_empty());
    entries
}

fn words<'a>(offerings: &[Arc<Published>], vocabulary: &'a Vocabulary, into: &mut Vec<Entry<'a>>) {
    let mut by_function = [0; BasicFunction::ALL.len()];
    let mut by_condition = [0; Vocabulary::MOST_CONDITIONS];
    for offering in offerings {
        offering.functions.iter().for_each(|function| by_function[function as usize] += 1);
        offering.conditions.iter().for_each(|place| by_condition[place] += 1);
    }
    for (place, text) in vocabulary.functions().iter().enumerate() {
        let of = Of::Function(number(place));
        let behind = BasicFunction::from_slug(&text.slug).map_or(0, |function| by_function[function as usize]);
        into.push(Entry::new(&text.plain_name, of, behind));
        into.push(Entry::other_name(&text.name, of, behind));
    }
    for (place, text) in vocabulary.conditions().iter().enumerate() {
        let (of, behind) = (Of::Condition(number(place)), by_condition[place]);
        into.push(Entry::new(&text.name, of, behind));
        let others = text.other_names.split('|').map(str::trim);
        into.extend(others.map(|name| Entry::other_name(name, of, behind)));
    }
    for (place, text) in vocabulary.carer_types().chain(vocabulary.cares_for()).enumerate() {
        into.push(Entry::new(&text.tile, Of::Carer(number(place)), 0));
    }
}

/// Each title once, with the first offering of that title.
fn titles<'a>(snapshot: &'a Snapshot, into: &mut Vec<Entry<'a>>) {
    let mut known: HashMap<String, usize> = HashMap::with_capacity(snapshot.offerings.len());
    for (ordinal, offering) in (0..).zip(&snapshot.offerings) {
        let entry = Entry::new(&*offering.title, Of::Title(ordinal), 1);
        match known.entry(entry.plain.clone()) {
            hash_map::Entry::Vacant(place) => {
                place.insert(into.len());
                into.push(entry);
            }
            hash_map::Entry::Occupied(place) => into[*place.get()].behind += 1,
        }
    }
}
