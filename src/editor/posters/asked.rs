//! What an address asks for: whose poster, where it hangs, around which place, in which language.

use form_urlencoded::Serializer;
use serde::Deserialize;

use crate::app::Edition;
use crate::language::Languages;
use crate::model::choice::{CarerType, Choice};
use crate::model::vocabulary::CarerText;
use crate::page::poster_address::{Around, PosterAddress};

/// As it stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    /// The slug of a carer type.
    #[serde(rename = "groep")]
    pub group: String,
    /// The slug of a spot.
    #[serde(rename = "vindplaats")]
    pub spot: String,
    /// As typed; empty: the whole area.
    #[serde(rename = "plaats")]
    pub place: String,
    /// A code; empty: Dutch.
    #[serde(rename = "taal")]
    pub language: String,
}

/// What can't be made a poster of.
pub struct Mistake {
    /// The field, as in the page.
    pub field: &'static str,
    /// What is the matter, in a sentence.
    pub text: String,
}

impl Asked {
    /// For whom; `None`: nobody that we know.
    pub fn carer_type(&self) -> Option<CarerType> {
        CarerType::from_slug(&self.group)
    }

    /// A group to choose: its address, its texts, and whether it is chosen.
    pub fn group<'a>(&self, text: &'a CarerText) -> (String, &'a CarerText, bool) {
        let other = Self { group: text.slug.clone(), spot: String::new(), ..self.clone() };
        (other.address(super::PATH), text, self.group == text.slug)
    }

    /// Its poster; `None`: too little is chosen yet.
    ///
    /// # Errors
    /// Everything that is chosen and can't be.
    pub fn poster<'a>(
        &self,
        edition: &'a Edition,
        languages: &'a Languages,
    ) -> Result<Option<PosterAddress<'a>>, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let mut mistake = |field, text: String| mistakes.push(Mistake { field, text });
        let carer_type = self.carer_type();
        if carer_type.is_none() && !self.group.is_empty() {
            mistake("groepen", "Deze groep kennen wij niet. Kies er een.".to_owned());
        }
        let spot = edition.vocabulary.spots().iter().find(|spot| spot.slug == self.spot);
        if spot.is_none() && !self.spot.is_empty() {
            mistake("vindplaats", "Deze vindplaats kennen wij niet. Kies er een uit de lijst.".to_owned());
        }
        let typed = self.place.trim();
        let around = if typed.is_empty() { None } else { Around::read(typed, edition) };
        if around.is_none() && !typed.is_empty() {
            let again = "Kies een grotere plaats in de buurt, of laat het veld leeg.";
            mistake("plaats", format!("De plaats ‘{typed}’ kennen wij niet. {again}"));
        }
        let t = if self.language.is_empty() { Some(languages.dutch()) } else { languages.get(&self.language) };
        if t.is_none() {
            mistake("taal", "In deze taal zijn er geen posters. Kies er een uit de lijst.".to_owned());
        }
        match (carer_type, spot, t) {
            _ if !mistakes.is_empty() => Err(mistakes),
            (Some(carer_type), Some(spot), Some(t)) => Ok(Some(PosterAddress { carer_type, spot, around, t })),
            _ => Ok(None),
        }
    }

    /// The same as a query.
    pub fn query(&self) -> String {
        let parts =
            [("groep", &self.group), ("vindplaats", &self.spot), ("plaats", &self.place), ("taal", &self.language)];
        let asked = parts.into_iter().filter(|(_, value)| !value.is_empty());
        Serializer::new(String::new()).extend_pairs(asked).finish()
    }

    /// The same at this path.
    pub fn address(&self, path: &str) -> String {
        format!("{path}?{}", self.query())
    }
}
