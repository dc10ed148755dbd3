//! What an organisation may say of its offering: the fields that it knows best, under the labels of the form.

use std::borrow::Cow;

use super::plain_words::{funding_short, indication_short};
use crate::model::choice::{Choice, Funding, Indication};
use crate::model::field::Field;
use crate::model::meeting;
use crate::model::published::Published;

/// How a field is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// In so many lines.
    Text(u8),
    /// Boxes to tick.
    Boxes,
    /// One of a few.
    One,
}

/// One field of the form.
#[derive(Debug, Clone, Copy)]
pub struct AskedField {
    /// Which column.
    pub field: Field,
    /// Above it.
    pub label: &'static str,
    /// Below the label; may be empty.
    pub help: &'static str,
    /// How it is answered.
    pub kind: Kind,
    /// In letters.
    pub most: usize,
}

const fn line(field: Field, label: &'static str, help: &'static str) -> AskedField {
    AskedField { field, label, help, kind: Kind::Text(1), most: 300 }
}

const fn text(field: Field, label: &'static str, help: &'static str, rows: u8) -> AskedField {
    AskedField { field, label, help, kind: Kind::Text(rows), most: 4_000 }
}

const fn choice(field: Field, kind: Kind, label: &'static str, help: &'static str) -> AskedField {
    AskedField { field, label, help, kind, most: 300 }
}

/// In the order of the form.
pub static ASKED: [AskedField; 17] = [
    line(Field::Title, "Naam van het aanbod", ""),
    text(Field::Summary, "In één zin", "Wat krijgt een mantelzorger?", 2),
    text(Field::Description, "Uitleg", "", 8),
    line(Field::Phone, "Telefoon", ""),
    line(Field::Whatsapp, "WhatsApp", ""),
    line(Field::Email, "E-mailadres voor bezoekers", ""),
    line(Field::Website, "Website", ""),
    text(Field::Address, "Adres", "Straat en huisnummer", 2),
    line(Field::Postcode, "Postcode", ""),
    line(Field::Place, "Plaats", ""),
    text(Field::Times, "Wanneer", "Dagen en tijden", 3),
    text(Field::Meetings, "Bijeenkomsten", "Elke bijeenkomst op een eigen regel, zoals: 3-12-2027 14:00-16:00.", 4),
    text(Field::Costs, "Kosten", "Wat betaalt een mantelzorger?", 2),
    choice(Field::Funding, Kind::Boxes, "Wie betaalt?", "Kies alles wat klopt."),
    choice(Field::Indication, Kind::One, "Is er een indicatie nodig?", "Een besluit van de gemeente of het CIZ."),
    text(Field::HowToApply, "Aanmelden", "Hoe meldt iemand zich aan?", 3),
    line(Field::WaitingTime, "Wachttijd", "Hoe lang duurt het ongeveer voordat iemand terechtkan?"),
];

/// What such a field is called.
pub fn label(field: Field) -> &'static str {
    ASKED.iter().find(|asked| asked.field == field).map_or(field.header(), |asked| asked.label)
}

/// The slugs that such a field can hold, with what an organisation reads; none where it is text.
pub fn options(field: Field) -> Vec<(&'static str, &'static str)> {
    match field {
        Field::Funding => Funding::ALL.iter().map(|funding| (funding.slug(), payer(*funding))).collect(),
        Field::Indication => Indication::ALL.iter().map(|one| (one.slug(), indication_short(*one))).collect(),
        _ => Vec::new(),
    }
}

/// Of an organisation's carers, not of whoever reads.
const fn payer(funding: Funding) -> &'static str {
    match funding {
        Funding::OwnContribution => "De mantelzorger betaalt zelf (een deel)",
        other => funding_short(other),
    }
}

/// A cell of such a field as people read it: choices by name, each meeting on its line.
pub fn said(field: Field, cell: &str) -> Cow<'_, str> {
    if field == Field::Meetings {
        return Cow::Owned(meeting::lines(cell));
    }
    let options = options(field);
    if options.is_empty() {
        return Cow::Borrowed(cell);
    }
    let name = |slug| options.iter().find(|(known, _)| *known == slug).map_or(slug, |(_, name)| *name);
    Cow::Owned(cell.split('|').filter(|slug| !slug.is_empty()).map(name).collect::<Vec<_>>().join(", "))
}

/// What the public reads in such a field.
pub fn shown(offering: &Published, field: Field) -> Cow<'_, str> {
    let text: &str = match field {
        Field::Funding => return Cow::Owned(offering.funding.to_cell()),
        Field::Indication => offering.indication.map_or("", Choice::slug),
        Field::Title => &offering.title,
        Field::Summary => &offering.summary,
        Field::Description => &offering.description,
        Field::Phone => &offering.phone,
        Field::Whatsapp => &offering.whatsapp,
        Field::Email => &offering.email,
        Field::Website => &offering.website,
        Field::Address => &offering.address,
        Field::Postcode => &offering.postcode,
        Field::Place => &offering.place,
        Field::Times => &offering.times,
        Field::Meetings => return Cow::Owned(meeting::cell(&offering.meetings)),
        Field::Costs => &offering.costs,
        Field::HowToApply => &offering.how_to_apply,
        Field::WaitingTime => &offering.waiting_time,
        _ => "",
    };
    Cow::Borrowed(text)
}
