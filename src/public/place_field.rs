//! The field in which one says where one lives. In a template: `{{ place_field }}`.

use askama::Template;

use crate::language::Texts;
use crate::model::place::Postcode;
use crate::search::Catalogue;

/// The field with its label, which promises no more than we know.
#[derive(Template)]
#[template(path = "public/place_field.html")]
pub struct PlaceField<'a> {
    t: &'a Texts,
    /// Of the field on its page.
    id: &'static str,
    postcodes: bool,
    typed: &'a str,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for PlaceField<'_> {}

impl<'a> PlaceField<'a> {
    /// With nothing in it.
    pub fn empty(t: &'a Texts, catalogue: &Catalogue) -> Self {
        Self::with(t, catalogue, "")
    }

    /// With what was typed.
    pub fn with(t: &'a Texts, catalogue: &Catalogue, typed: &'a str) -> Self {
        Self { t, id: "plaats", postcodes: catalogue.knows_postcodes(), typed }
    }

    /// The second field on a page.
    pub fn with_id(self, id: &'static str) -> Self {
        Self { id, ..self }
    }

    /// What to say when there is no such place.
    pub fn unknown(&self) -> String {
        match (Postcode::parse(self.typed), self.postcodes) {
            (Some(_), _) => String::from(&self.t["zoekveld-postcode-onbekend"]),
            (None, true) => self.t.with("zoekveld-plaats-onbekend-of-postcode").text("plaats", self.typed).to_string(),
            (None, false) => self.t.with("zoekveld-plaats-onbekend").text("plaats", self.typed).to_string(),
        }
    }
}
