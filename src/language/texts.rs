//! The texts of one language.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Deref, Index};
use std::sync::{Arc, LazyLock};

use askama::filters::{Escaper, Html, HtmlSafe, Safe};
use askama::{FastWritable, Values};
use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use rustc_hash::FxHashMap;

use super::Message;
use crate::wording::number;

/// A fixed text. A template writes it as HTML, escaped beforehand; everything else has it as plain text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    plain: Box<str>,
    html: Box<str>,
}

/// Shown where a page asks for a text that nobody wrote: a page with a gap is better than none.
static UNWRITTEN: LazyLock<Text> = LazyLock::new(|| Text::new("…".to_owned()));

/// The texts of one language, by key.
pub struct Texts {
    /// As in `hreflang` and in addresses: `tr`.
    pub code: Box<str>,
    pub(super) fixed: FxHashMap<Box<str>, Text>,
    pub(super) bundle: FluentBundle<FluentResource>,
    /// Says what this language leaves out; `None`: this is Dutch.
    pub(super) dutch: Option<Arc<Self>>,
}

impl Texts {
    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &str {
        &self["taal-richting"]
    }

    /// Whether this is the language in which all help is described.
    pub fn is_dutch(&self) -> bool {
        self.dutch.is_none()
    }

    /// A text with arguments.
    pub fn with<'a>(&'a self, key: &'a str) -> Message<'a> {
        Message::new(self, key)
    }

    /// A number as it is written: `1.234`, in English `1,234`.
    pub fn number(&self, value: usize) -> String {
        let dotted = number(value);
        if value < 1_000 || &*self["taal-duizendtal"] == "." { dotted } else { dotted.replace('.', ",") }
    }

    /// An attribute for an element whose text stays Dutch: nothing where the page itself is.
    pub fn mark_dutch(&self) -> Safe<&'static str> {
        Safe(if self.is_dutch() { "" } else { " lang=\"nl\" dir=\"ltr\"" })
    }

    /// A name in Latin letters inside a line: kept apart where the line runs the other way.
    pub fn apart<'a>(&self, name: &'a str) -> Apart<'a> {
        Apart { name, turned: !self.is_dutch() && self.direction() == "rtl" }
    }

    /// Words that stay Dutch amid a text, as HTML for [`Message::html`]: a name, the title of an offering.
    pub fn dutch(&self, words: &str) -> String {
        format!("<bdi{}>{}</bdi>", self.mark_dutch(), escaped(words))
    }

    /// A link under a name, as HTML for [`Message::html`].
    pub fn link(&self, href: impl fmt::Display, name: &str) -> String {
        format!("<a href=\"{}\"{}>{}</a>", escaped(&href.to_string()), self.mark_dutch(), escaped(name))
    }

    /// What nobody wrote. A fault of ours that a test finds; a page does without it.
    pub(super) fn unwritten(&self, key: &str) -> &Text {
        debug_assert!(false, "data/talen/{}.ftl has no text '{key}' without arguments", self.code);
        tracing::error!(key, "a text is missing");
        &UNWRITTEN
    }
}

/// A name that keeps its own direction. Plain text, not escaped.
#[derive(Debug, Clone, Copy)]
pub struct Apart<'a> {
    name: &'a str,
    /// Whether what stands around it runs from right to left.
    turned: bool,
}

impl fmt::Display for Apart<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.turned { write!(formatter, "\u{2068}{}\u{2069}", self.name) } else { formatter.write_str(self.name) }
    }
}

impl Index<&str> for Texts {
    type Output = Text;

    fn index(&self, key: &str) -> &Text {
        self.fixed.get(key).unwrap_or_else(|| self.unwritten(key))
    }
}

impl fmt::Debug for Texts {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Texts").field("code", &self.code).finish_non_exhaustive()
    }
}

impl Text {
    pub(super) fn new(plain: String) -> Self {
        Self { html: escaped(&plain).into(), plain: plain.into() }
    }
}

/// As HTML, for an attribute too.
pub fn escaped(plain: &str) -> String {
    let mut html = String::with_capacity(plain.len() + plain.len() / 8);
    // A string takes everything.
    let _ = Html.write_escaped_str(&mut html, plain);
    html
}

impl Deref for Text {
    type Target = str;
    fn deref(&self) -> &str {
        &self.plain
    }
}

impl Ord for Text {
    fn cmp(&self, other: &Self) -> Ordering {
        self.plain.cmp(&other.plain)
    }
}

impl PartialOrd for Text {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl From<&Text> for String {
    fn from(text: &Text) -> Self {
        text.plain.to_string()
    }
}

impl fmt::Display for Text {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.plain)
    }
}

/// What templates write: escaped when the program started.
impl FastWritable for Text {
    fn write_into(&self, target: &mut dyn fmt::Write, _: &dyn Values) -> askama::Result<()> {
        Ok(target.write_str(&self.html)?)
    }
}

impl HtmlSafe for Text {}
