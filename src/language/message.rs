//! A text with arguments, made where it is written.

use std::borrow::Cow;
use std::fmt::{self, Display, Write};

use askama::filters::HtmlSafe;
use askama::{FastWritable, Values};
use fluent_bundle::{FluentArgs, FluentValue};

use super::Texts;
use super::texts::escaped;

/// Stands for ready HTML while a text is made and escaped: this letter and the ones after it, for private use, which no
/// text of ours has.
const FIRST_PLACE: char = '\u{F0000}';

/// A text with its arguments. A template writes it as HTML; `to_string()` gives plain text.
pub struct Message<'a> {
    texts: &'a Texts,
    key: &'a str,
    arguments: FluentArgs<'a>,
    html: Vec<String>,
}

impl<'a> Message<'a> {
    pub(super) fn new(texts: &'a Texts, key: &'a str) -> Self {
        Self { texts, key, arguments: FluentArgs::new(), html: Vec::new() }
    }

    /// A whole number, by which the text may choose its form: *1 uitkomst*, *2 uitkomsten*.
    pub fn number(mut self, name: &'a str, value: usize) -> Self {
        self.arguments.set(name, value);
        self
    }

    /// Words, which may be a visitor's.
    pub fn text(mut self, name: &'a str, value: &'a str) -> Self {
        let value = match value.contains(is_place) {
            true => Cow::Owned(value.replace(is_place, "")),
            false => Cow::Borrowed(value),
        };
        self.arguments.set(name, FluentValue::String(value));
        self
    }

    /// Ready HTML of ours, such as a link. Not for a title.
    pub fn html(mut self, name: &'a str, value: impl Display) -> Self {
        let place = (FIRST_PLACE as u32) + u32::try_from(self.html.len()).unwrap_or_default();
        let place = char::from_u32(place).unwrap_or(FIRST_PLACE);
        self.arguments.set(name, FluentValue::String(Cow::Owned(place.to_string())));
        self.html.push(value.to_string());
        self
    }

    fn made(&self) -> Cow<'_, str> {
        let texts = match &self.texts.dutch {
            Some(dutch) if !self.texts.bundle.has_message(self.key) => dutch,
            _ => self.texts,
        };
        let Some(pattern) = texts.bundle.get_message(self.key).and_then(|message| message.value()) else {
            return Cow::Borrowed(texts.unwritten(self.key));
        };
        let mut errors = Vec::new();
        let made = texts.bundle.format_pattern(pattern, Some(&self.arguments), &mut errors);
        debug_assert!(errors.is_empty(), "{}: {errors:?}", self.key);
        made
    }
}

fn is_place(letter: char) -> bool {
    (FIRST_PLACE..='\u{FFFFD}').contains(&letter)
}

/// As plain text.
impl Display for Message<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_assert!(self.html.is_empty(), "{}: HTML is no plain text", self.key);
        formatter.write_str(&self.made())
    }
}

/// As HTML.
impl FastWritable for Message<'_> {
    fn write_into(&self, target: &mut dyn Write, _: &dyn Values) -> askama::Result<()> {
        let made = escaped(&self.made());
        let mut rest = &*made;
        while let Some((at, place)) = rest.char_indices().find(|(_, letter)| is_place(*letter)) {
            target.write_str(&rest[..at])?;
            let html = self.html.get((place as u32 - FIRST_PLACE as u32) as usize);
            target.write_str(html.map_or("", |html| html))?;
            rest = &rest[at + place.len_utf8()..];
        }
        Ok(target.write_str(rest)?)
    }
}

impl HtmlSafe for Message<'_> {}
