//! What an organisation may say of its offering: the fields that it knows best, under the labels of the form.

use crate::model::field::Field;
use crate::model::published::Published;

/// One field of the form.
#[derive(Debug, Clone, Copy)]
pub struct AskedField {
    /// Which column.
    pub field: Field,
    /// Above it.
    pub label: &'static str,
    /// Below the label; may be empty.
    pub help: &'static str,
    /// Of the text box; 1: one line.
    pub rows: u8,
    /// In letters.
    pub most: usize,
}

const fn line(field: Field, label: &'static str, help: &'static str) -> AskedField {
    AskedField { field, label, help, rows: 1, most: 300 }
}

const fn text(field: Field, label: &'static str, help: &'static str, rows: u8) -> AskedField {
    AskedField { field, label, help, rows, most: 4_000 }
}

/// In the order of the form.
pub static ASKED: [AskedField; 14] = [
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
    text(Field::Costs, "Kosten", "Wat betaalt een mantelzorger?", 2),
    text(Field::HowToApply, "Aanmelden", "Hoe meldt iemand zich aan?", 3),
    line(Field::WaitingTime, "Wachttijd", "Hoe lang duurt het ongeveer voordat iemand terechtkan?"),
];

/// What such a field is called.
pub fn label(field: Field) -> &'static str {
    ASKED.iter().find(|asked| asked.field == field).map_or(field.header(), |asked| asked.label)
}

/// What the public reads in such a field.
pub fn shown(offering: &Published, field: Field) -> &str {
    match field {
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
        Field::Costs => &offering.costs,
        Field::HowToApply => &offering.how_to_apply,
        Field::WaitingTime => &offering.waiting_time,
        _ => "",
    }
}
