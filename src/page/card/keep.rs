//! The button that puts an offering on one's own list. In a template: `{{ keep }}`. It is the same for everyone: what is on
//! whose list only their browser knows, and `static/mijn-lijst.js` shows it. Without that script it leads to a list with
//! this offering in its address, by the form `bewaar` of the layout.

use askama::Template;

use crate::language::Texts;
use crate::model::published::Published;

/// To keep one offering.
#[derive(Template)]
#[template(path = "keep.html")]
pub struct Keep<'a> {
    t: &'a Texts,
    code: &'a str,
    title: &'a str,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for Keep<'_> {}

impl<'a> Keep<'a> {
    /// For this offering, in the language of its page.
    pub fn new(t: &'a Texts, offering: &'a Published) -> Self {
        Self { t, code: &offering.code, title: &offering.title }
    }
}
