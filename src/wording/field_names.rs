//! What the columns of the catalogue are called for people.

use crate::model::choice::Burden;
use crate::model::field::Field;

/// In a word or two, as a label.
pub const fn name(field: Field) -> &'static str {
    match field {
        Field::Code => "Code",
        Field::Title => "Titel",
        Field::Organisation => "Aanbieder",
        Field::Summary => "Samenvatting",
        Field::Description => "Omschrijving",
        Field::Functions => "Soort hulp",
        Field::CarerTypes => "Voor welke mantelzorgers",
        Field::CaresFor => "Voor wie zij zorgen",
        Field::Conditions => "Aandoeningen",
        Field::Serves => "Werkgebied",
        Field::Place => "Plaats",
        Field::Neighbourhood => "Wijk",
        Field::Postcode => "Postcode",
        Field::Address => "Adres",
        Field::Phone => "Telefoon",
        Field::Whatsapp => "WhatsApp",
        Field::Email => "E-mail",
        Field::Website => "Website",
        Field::Costs => "Kosten",
        Field::Funding => "Wie betaalt",
        Field::Indication => "Indicatie nodig",
        Field::HowToApply => "Aanmelden",
        Field::Times => "Wanneer",
        Field::Meetings => "Bijeenkomsten",
        Field::Forms => "Vorm",
        Field::GivenBy => "Door wie",
        Field::Burden => "Bij welke belasting",
        Field::Languages => "Talen",
        Field::Keywords => "Trefwoorden",
        Field::WaitingTime => "Wachttijd",
        Field::WaitingTimeOn => "Wachttijd klopte op",
        Field::QualityMark => "Keurmerk",
        Field::DeskInfo => "Alleen voor verwijzers",
        Field::ReviewedOn => "Gecontroleerd op",
        Field::ReviewedBy => "Gecontroleerd door",
        Field::ValidUntil => "Geldig tot",
        Field::Successor => "Opvolger (code)",
        Field::Status => "Status",
        Field::OriginUrl => "Bron (website)",
        Field::OriginDate => "Datum van de bron",
    }
}

/// How much a carer bears.
pub const fn burden(burden: Burden) -> &'static str {
    match burden {
        Burden::Light => "lichte belasting",
        Burden::Moderate => "matige belasting",
        Burden::Heavy => "zware belasting",
    }
}
