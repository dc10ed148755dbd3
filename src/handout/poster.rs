//! What hangs or lies where carers come: a poster, and a folder that is folded in two. One value, so that the screen, the
//! printer and the PDF say the same.

use actix_web::HttpRequest;
use csscolorparser::Color;

use super::qr::Qr;
use super::{Centre, pdf};
use crate::app::{App, Edition};
use crate::language::Texts;
use crate::model::choice::{CarerType, Choice};
use crate::page::poster_address::PosterAddress;
use crate::page::{absolute, first};
use crate::theme::colour;

/// A poster, and the folder to it. It owns its texts: a PDF is made beside the thread that answers.
#[derive(Debug, Clone)]
pub struct Poster {
    /// As in `lang`.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// What somebody of this group asks herself.
    pub question: String,
    /// Two or three sentences, in the tone of the group.
    pub explanation: String,
    /// In and around which place; `None`: the whole area.
    pub around: Option<String>,
    /// Before the number: call whom.
    pub call: String,
    /// The steunpunt.
    pub centre: Centre,
    /// What to do with the code.
    pub scan: String,
    /// What somebody types: `mantelkaart.nl/p/jong-school`.
    pub address: String,
    /// The same, with `https://`.
    pub href: String,
    /// The address as a square; `None`: it is too long.
    pub code: Option<Qr>,
    /// That nobody asks who one is.
    pub anonymous: String,
    /// The name of the site.
    pub site: String,
    /// Above the kinds of help.
    pub help_heading: String,
    /// The eight functions: what they are called in plain words, and what one gets.
    pub help: Vec<(String, String)>,
    /// Above the first choices.
    pub first_heading: String,
    /// What this group often needs first, as far as there is help of it.
    pub first: Vec<String>,
    /// The colour of the site, as `#rrggbb`.
    pub colour: String,
    /// Whether letters on it are white.
    pub white_on_it: bool,
    /// How large the letters of the poster are, in per cents of the largest: so large that all of it fits.
    pub poster_fit: u8,
    /// Likewise those of the folder.
    pub folder_fit: u8,
}

impl Poster {
    /// The one with this address.
    pub fn new(app: &App, edition: &Edition, request: &HttpRequest, address: &PosterAddress<'_>) -> Self {
        let (t, site, carer_type) = (address.t, &edition.site, address.carer_type);
        let of_group = |part: &str| String::from(&t[&format!("poster-{}-{part}", carer_type.slug())]);
        let place = address.around.as_ref().map(|around| around.name.as_str());
        let href = absolute(app, request, &address.path());
        let help = edition.vocabulary.functions().iter().map(|function| t.function(function));
        let first = first::of_carer(edition, t, carer_type, place.unwrap_or_default());
        let ground = colour::read(&app.theme.accent).unwrap_or(Color::new(0.0, 0.0, 0.0, 1.0));
        let poster = Self {
            language: t.code.to_string(),
            direction: t.direction().to_owned(),
            question: of_group("vraag"),
            explanation: of_group("uitleg"),
            around: place.map(|place| t.with("poster-plaats").text("plaats", place).to_string()),
            call: t.with("poster-bel").text("steunpunt", &site.support_centre.name).to_string(),
            centre: Centre::of(site),
            scan: said(t, carer_type, ["poster-scan", "poster-scan-jong"]),
            address: href.split_once("://").map_or(&*href, |(_, address)| address).to_owned(),
            code: Qr::of(&href),
            href,
            anonymous: said(t, carer_type, ["poster-anoniem", "poster-anoniem-jong"]),
            site: site.name.clone(),
            help_heading: String::from(&t["poster-hulp"]),
            help: help.map(|named| (named.plain_name().to_owned(), named.short().to_owned())).collect(),
            first_heading: said(t, carer_type, ["poster-keuze", "poster-keuze-jong"]),
            first: first.iter().map(|choice| String::from(choice.text)).collect(),
            colour: colour::hex(&ground),
            white_on_it: colour::readable_on(&ground).r > 0.5,
            poster_fit: 100,
            folder_fit: 100,
        };
        let (poster_fit, folder_fit) = pdf::fits(&poster);
        Self { poster_fit, folder_fit, ..poster }
    }

    /// The code for a page.
    pub fn svg(&self) -> String {
        self.code.as_ref().map_or_else(String::new, Qr::svg)
    }
}

/// Young carers are spoken to as they speak themselves.
fn said(t: &Texts, carer_type: CarerType, [polite, informal]: [&str; 2]) -> String {
    String::from(&t[if carer_type == CarerType::Young { informal } else { polite }])
}
