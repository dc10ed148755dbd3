//! What people may type in their own language, beside the Dutch that means the same: names of conditions and functions,
//! and the sentences that pages give as examples. From it the search learns words that no Dutch lexicon has.

use std::collections::HashMap;

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::{DUTCH, FOLDER, path};
use crate::files::Files;
use crate::model::vocabulary::Vocabulary;

/// How keys begin whose texts are said by a carer, and not by us.
const SAID: [&str; 9] = [
    "home-voorbeeld-",
    "keuze-jong-",
    "keuze-ouder-",
    "keuze-werk-",
    "keuze-land-",
    "keuze-partner-",
    "keuze-vader-",
    "keuze-kind-",
    "keuze-ander-",
];

/// Words of another language.
#[derive(Debug, PartialEq, Eq)]
pub struct Meant {
    /// As they are written there.
    pub words: String,
    /// The Dutch for it.
    pub dutch: String,
}

/// All of them. A file that can't be read has none: whoever reads the texts of the pages says what is wrong with it.
pub fn meant(files: &Files, vocabulary: &Vocabulary) -> Vec<Meant> {
    let mut dutch: HashMap<String, String> =
        texts(files, DUTCH).into_iter().filter(|(key, _)| SAID.iter().any(|before| key.starts_with(before))).collect();
    let conditions = vocabulary.conditions().iter();
    dutch.extend(conditions.map(|row| (format!("aandoening-{}-naam", row.slug), row.name.clone())));
    let functions = vocabulary.functions().iter();
    dutch.extend(functions.map(|row| (format!("functie-{}-gewoon", row.slug), row.plain_name.clone())));
    let codes = files.paths(FOLDER);
    let codes = codes.iter().filter_map(|path| path.strip_prefix(FOLDER)?.strip_suffix(".ftl"));
    let mut meant = Vec::new();
    for code in codes.filter(|code| *code != DUTCH) {
        for (key, text) in texts(files, code) {
            let Some(dutch) = dutch.get(&key) else { continue };
            let names = text.split(['(', ')', '/']).map(str::trim).filter(|name| !name.is_empty());
            meant.extend(names.map(|name| Meant { words: name.to_owned(), dutch: dutch.clone() }));
        }
    }
    meant
}

/// The texts of a language that are nothing but words; the municipality's own after ours.
fn texts(files: &Files, code: &str) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for layer in files.layers(&path(code)) {
        let Ok(text) = String::from_utf8(layer.into_owned()) else { continue };
        let Ok(resource) = FluentResource::try_new(text) else { continue };
        texts.extend(resource.entries().filter_map(|entry| match entry {
            Entry::Message(message) => Some((message.id.name.to_owned(), words(message.value.as_ref()?)?.to_owned())),
            _ => None,
        }));
    }
    texts
}

fn words<'a>(pattern: &Pattern<&'a str>) -> Option<&'a str> {
    match &*pattern.elements {
        [PatternElement::TextElement { value }] => Some(value),
        _ => None,
    }
}
