//! The field in which one says where one lives. In a template: `{{ place_field }}`.

use askama::Template;

use crate::model::place::Postcode;
use crate::search::Catalogue;

/// The field with its label, which promises no more than we know.
#[derive(Template)]
#[template(path = "public/place_field.html")]
pub struct PlaceField<'a> {
    postcodes: bool,
    typed: &'a str,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for PlaceField<'_> {}

impl PlaceField<'static> {
    /// With nothing in it.
    pub fn empty(catalogue: &Catalogue) -> Self {
        Self::with(catalogue, "")
    }
}

impl<'a> PlaceField<'a> {
    /// With what was typed.
    pub fn with(catalogue: &Catalogue, typed: &'a str) -> Self {
        Self { postcodes: catalogue.knows_postcodes(), typed }
    }

    /// What to say when there is no such place.
    pub fn unknown(&self) -> String {
        match (Postcode::parse(self.typed), self.postcodes) {
            (Some(_), _) => "Wij kennen deze postcode niet. Vul uw woonplaats in.".to_owned(),
            (None, true) => {
                format!(
                    "De plaats ‘{}’ kennen wij niet. Vul een grotere plaats in de buurt in, of uw postcode.",
                    self.typed
                )
            }
            (None, false) => {
                format!("De plaats ‘{}’ kennen wij niet. Vul een grotere plaats in de buurt in.", self.typed)
            }
        }
    }
}
