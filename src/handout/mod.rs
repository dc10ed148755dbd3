//! What a client takes along: a few offerings with what one needs to act on them, the worker's words to them, and where
//! to find the list again. As a value, so that paper, PDF and mail say the same.

pub mod pdf;
pub mod poster;
pub mod qr;
pub mod text;

use crate::app::Edition;
use crate::config::Site;
use crate::language::Texts;
use crate::model::contact::Phone;
use crate::model::published::Published;
use crate::page::facts::terms;
use crate::wording::contact::{self, Contact};
use crate::wording::{dates, plain_words};

/// A handout. It owns its texts: a PDF is made beside the thread that answers.
#[derive(Debug, Clone, Default)]
pub struct Handout {
    /// Above it, and in the reader's window.
    pub title: String,
    /// To this client; paragraphs are apart by an empty line. May be empty.
    pub note: String,
    /// In words: `12 maart 2026`.
    pub day: String,
    /// The name of the site.
    pub site: String,
    /// The steunpunt.
    pub centre: Centre,
    /// In order.
    pub items: Vec<Item>,
    /// Where the list can be read again, absolute; `None`: it is too long for an address.
    pub address: Option<String>,
}

/// The steunpunt, for every question.
#[derive(Debug, Clone, Default)]
pub struct Centre {
    /// What people call it.
    pub name: String,
    /// Empty: none.
    pub phone: Option<Link>,
    /// In words; may be empty.
    pub hours: String,
}

/// A text, with where a press on it leads; without it where it leads nowhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Link {
    /// What people read.
    pub text: String,
    /// `tel:`, `mailto:` or `https:`.
    pub href: Option<String>,
}

/// One offering on it.
#[derive(Debug, Clone, Default)]
pub struct Item {
    /// Its title.
    pub title: String,
    /// Who gives it.
    pub organisation: String,
    /// In one or two sentences; may be empty.
    pub summary: String,
    /// What the worker says to it; may be empty.
    pub line: String,
    /// To call.
    pub phones: Vec<Link>,
    /// Other ways to reach it, under their labels.
    pub ways: Vec<(&'static str, Link)>,
    /// The rest, under their labels; each of one or more lines.
    pub facts: Vec<(String, Vec<String>)>,
}

impl Handout {
    /// One of these offerings, each with the worker's line. `address` leads to the list.
    pub fn new<'a>(
        t: &Texts,
        edition: &Edition,
        entries: impl IntoIterator<Item = (&'a Published, &'a str)>,
        note: &str,
        today: jiff::civil::Date,
        address: Option<String>,
    ) -> Self {
        let site = &edition.site;
        let item = |(offering, line)| Item::of(t, edition.snapshot.organisation_of(offering), offering, line);
        Self {
            title: "Hulp voor u".to_owned(),
            note: note.trim().to_owned(),
            day: dates::spoken(&today.to_string()),
            site: site.name.clone(),
            centre: Centre::of(site),
            items: entries.into_iter().map(item).collect(),
            address,
        }
    }

    /// The paragraphs of the note.
    pub fn note_paragraphs(&self) -> impl Iterator<Item = &str> {
        self.note.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty())
    }
}

impl Centre {
    fn of(site: &Site) -> Self {
        let centre = &site.support_centre;
        Self {
            name: centre.name.clone(),
            phone: Phone::first(&centre.phone).as_ref().map(Link::phone),
            hours: centre.hours.clone(),
        }
    }
}

impl Link {
    fn phone(phone: &Phone<'_>) -> Self {
        Self { text: phone.text.to_owned(), href: phone.dial.as_ref().map(|dial| format!("tel:{dial}")) }
    }

    fn contact(contact: Contact<'_>) -> Self {
        Self { text: contact.text.to_owned(), href: contact.href }
    }
}

impl Item {
    /// That of one offering.
    pub fn of(t: &Texts, organisation: &str, offering: &Published, line: &str) -> Self {
        let phones: Vec<_> = Phone::all(&offering.phone).iter().map(Link::phone).collect();
        let can_call = phones.iter().any(|phone| phone.href.is_some());
        Self {
            title: offering.title.to_string(),
            organisation: organisation.to_owned(),
            summary: offering.summary.to_string(),
            line: line.trim().to_owned(),
            phones,
            ways: ways(offering),
            facts: facts(t, offering, organisation, can_call),
        }
    }
}

fn ways(offering: &Published) -> Vec<(&'static str, Link)> {
    let whatsapp = contact::whatsapp(&offering.whatsapp).map(|way| ("WhatsApp", Link::contact(way)));
    let email = contact::email(&offering.email).map(|way| ("E-mail", Link::contact(way)));
    let websites = contact::websites(&offering.website).into_iter().map(|way| ("Website", Link::contact(way)));
    whatsapp.into_iter().chain(email).chain(websites).collect()
}

fn facts(t: &Texts, offering: &Published, organisation: &str, can_call: bool) -> Vec<(String, Vec<String>)> {
    let lines = |cell: &str| cell.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect();
    let asked =
        terms::terms(t, offering, organisation, can_call).into_iter().map(|term| (term.label.to_owned(), term.lines));
    let mut facts = vec![
        (t["contact-aanmelden"].to_string(), lines(&offering.how_to_apply)),
        (t["contact-wanneer"].to_string(), lines(&offering.times)),
    ];
    facts.push((t["feiten-waar"].to_string(), place(t, offering)));
    facts.extend(asked);
    facts.push((t["filter-wachttijd"].to_string(), waiting(offering)));
    facts.retain(|(_, lines): &(String, Vec<String>)| !lines.is_empty());
    facts
}

fn place(t: &Texts, offering: &Published) -> Vec<String> {
    let ways = offering.forms.iter().filter_map(|form| t.form_before_place(form)).map(|way| plain_words::capital(way));
    let mut lines: Vec<String> = ways.map(std::borrow::Cow::into_owned).collect();
    let town = format!("{} {}", offering.postcode, offering.place);
    let parts = [&*offering.address, town.trim()];
    let address: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    if !address.is_empty() {
        lines.push(address.join(", "));
    }
    lines
}

fn waiting(offering: &Published) -> Vec<String> {
    match (&*offering.waiting_time, &*offering.waiting_time_on) {
        ("", _) => Vec::new(),
        (time, "") => vec![time.to_owned()],
        (time, day) => vec![format!("{time} (op {})", dates::spoken(day))],
    }
}
