//! Which tokens a theme gives, for one kind of screen: those it names as we do, those it calls otherwise, and those that
//! follow from them.

use std::collections::BTreeSet;

use csscolorparser::Color;

use super::colour::{Tokens, mixed, over, read, readable_on, value};
use super::pairs::{
    BUTTON, BUTTON_HOVER, FIELD, FOOTER, FOOTER_LINK, GROUND, HEADER, HEADER_INK, HEADER_LINK, HEADING, INK, LABEL,
    LINK, LINK_HOVER, MUTED, SOFT, SURFACE, TEXT, ratio,
};
use super::sheet::{Sheet, Token};
use super::{FILE, colour};
use crate::model::vocabulary::DataError;

/// What newer themes call our tokens; the first that there is counts.
const STANDS_FOR: [(&str, &[&str]); 15] = [
    (GROUND, &["--basis-color-default-bg-document"]),
    (INK, &["--basis-color-default-color-document"]),
    (SURFACE, &["--basis-color-default-bg-document"]),
    ("--mk-line", &["--basis-color-default-border-subtle"]),
    (LINK, &["--basis-color-action-2-color-default"]),
    (LINK_HOVER, &["--basis-color-action-2-color-hover"]),
    (BUTTON, &["--basis-color-action-1-inverse-bg-default"]),
    (BUTTON_HOVER, &["--basis-color-action-1-inverse-bg-hover"]),
    (LABEL, &["--basis-color-action-1-inverse-color-default"]),
    (HEADING, &["--utrecht-heading-1-color", "--basis-heading-color"]),
    ("--utrecht-heading-font-family", &["--utrecht-heading-1-font-family", "--basis-heading-font-family"]),
    ("--utrecht-document-font-family", &["--basis-text-font-family-default"]),
    ("--utrecht-focus-color", &["--basis-focus-color"]),
    ("--utrecht-focus-background-color", &["--basis-focus-background-color"]),
    ("--utrecht-focus-outline-color", &["--basis-focus-outline-color"]),
];

/// The tokens of one kind of screen.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// Ours, with the theme's laid over them.
    pub all: Tokens,
    /// Which of these come from the theme.
    pub own: BTreeSet<String>,
}

/// What holds on a light screen.
///
/// # Errors
/// When a token that must be a colour is none.
pub fn light(ours: &Sheet, own: Option<&Sheet>) -> Result<Given, DataError> {
    let mut given = Given { all: laid(&[&ours.light]), ..Given::default() };
    let Some(own) = own else { return Ok(given) };
    check(&given.all, &own.light, &own.light)?;
    let palette = laid(&[&ours.light, &own.light]);
    for (name, value) in translated(&laid(&[&own.light]), &palette) {
        given.take(&name, value);
    }
    given.follow();
    Ok(given)
}

/// What holds on a dark screen: what the theme says of it, and of what it says of every screen, what changes with it.
///
/// # Errors
/// When a token that must be a colour is none.
pub fn dark(ours: &Sheet, own: Option<&Sheet>) -> Result<Given, DataError> {
    let mut given = Given { all: laid(&[&ours.light, &ours.dark]), ..Given::default() };
    let Some(own) = own.filter(|own| !own.dark.is_empty()) else { return Ok(given) };
    // What the theme fixes for light screens says nothing of dark ones.
    let fixed = |token: &&Token| given.all.contains_key(&token.name) && !token.value.contains("var(");
    let moving: Vec<Token> = own.light.iter().filter(|token| !fixed(token)).chain(&own.dark).cloned().collect();
    check(&given.all, &moving, &own.dark)?;
    let on_light = translated(&laid(&[&own.light]), &laid(&[&ours.light, &own.light]));
    let on_dark = translated(&laid(&[&moving]), &laid(&[&ours.light, &ours.dark, &moving]));
    let said = laid(&[&own.dark]);
    for (name, found) in on_dark {
        if said.contains_key(&name) || on_light.get(&name) != Some(&found) {
            given.take(&name, found);
        }
    }
    given.follow();
    Ok(given)
}

fn laid(layers: &[&Vec<Token>]) -> Tokens {
    layers.iter().flat_map(|layer| layer.iter().map(|token| (token.name.clone(), token.value.clone()))).collect()
}

/// What the theme says, worked out, under our names too.
fn translated(named: &Tokens, palette: &Tokens) -> Tokens {
    let mut found: Tokens = named.keys().filter_map(|name| Some((name.clone(), value(palette, name)?))).collect();
    for (ours, theirs) in STANDS_FOR {
        let stands = theirs.iter().find_map(|name| found.get(*name).cloned());
        if let Some(stands) = stands.filter(|_| !found.contains_key(ours)) {
            found.insert(ours.to_owned(), stands);
        }
    }
    found
}

/// Names the first token of `checked` that is a colour with us, and none in the theme.
fn check(ours: &Tokens, all: &Vec<Token>, checked: &[Token]) -> Result<(), DataError> {
    let palette: Tokens = ours.clone().into_iter().chain(laid(&[all])).collect();
    for Token { name, value: text, line } in checked {
        let must = value(ours, name).is_some_and(|value| read(&value).is_some());
        let found = value(&palette, name);
        if must && found.as_deref().and_then(read).is_none() {
            let reason = match found.filter(|found| found != text) {
                Some(found) => format!("regel {line}: {name} is ‘{text}’, en dat is ‘{found}’: geen kleur"),
                None if text.contains("var(") => format!("regel {line}: {name} is ‘{text}’, en dat staat er nergens"),
                None => format!("regel {line}: ‘{text}’ bij {name} is geen kleur"),
            };
            return Err(DataError { file: FILE.to_owned(), reason });
        }
    }
    Ok(())
}

impl Given {
    /// Sets a token of the theme.
    pub fn take(&mut self, name: &str, value: String) {
        self.all.insert(name.to_owned(), value);
        self.own.insert(name.to_owned());
    }

    fn has(&self, name: &str) -> bool {
        self.own.contains(name)
    }

    /// The colour of a token of ours.
    pub fn colour(&self, name: &str) -> Color {
        // Every colour of ours is one, and `check` saw to the theme's.
        value(&self.all, name).and_then(|value| read(&value)).unwrap_or_default()
    }

    fn reads(&self, above: &str, below: &str) -> bool {
        ratio(&self.all, above, below).is_some_and(|ratio| ratio >= TEXT)
    }

    /// What a theme that says one thing leaves open: a button whose colour is given keeps no label of ours that can't be
    /// read on it.
    pub fn follow(&mut self) {
        if self.has(LINK) && !self.has(LINK_HOVER) {
            self.put(LINK_HOVER, mixed(&self.colour(LINK), &self.colour(INK), 0.4));
        }
        if self.has(LINK) && !self.has(BUTTON) {
            self.put(BUTTON, self.colour(LINK));
        }
        if self.has(BUTTON) && !self.has(LABEL) && !self.reads(LABEL, BUTTON) {
            self.put(LABEL, readable_on(&self.colour(BUTTON)));
        }
        if self.has(BUTTON) && !self.has(BUTTON_HOVER) {
            let (button, label) = (self.colour(BUTTON), self.colour(LABEL));
            self.put(BUTTON_HOVER, mixed(&button, &readable_on(&label), 0.25));
        }
        for (ground, ink) in [(HEADER, HEADER_INK), (HEADER, HEADER_LINK), (FOOTER, FOOTER_LINK)] {
            if self.has(ground) && !self.has(ink) && !self.reads(ink, ground) {
                self.put(ink, readable_on(&over(&self.colour(ground), &self.colour(GROUND))));
            }
        }
        if self.has(SURFACE) && !self.has(FIELD) {
            self.put(FIELD, self.colour(SURFACE));
        }
        self.soften();
    }

    /// A breath of the brand behind what belongs together, as strong as can be read on.
    fn soften(&mut self) {
        if self.has(SOFT) || ![LINK, BUTTON, GROUND].iter().any(|name| self.has(name)) {
            return;
        }
        for part in [0.12, 0.08, 0.04, 0.0] {
            self.put(SOFT, mixed(&self.colour(GROUND), &self.colour(BUTTON), part));
            if [INK, MUTED, LINK, LINK_HOVER, HEADING].iter().all(|ink| self.reads(ink, SOFT)) {
                return;
            }
        }
    }

    fn put(&mut self, name: &str, of: Color) {
        self.take(name, colour::hex(&of));
    }
}
