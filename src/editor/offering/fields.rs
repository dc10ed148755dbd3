//! The fields of the form: in which group they stand, what they are called, and what to put in them.

use crate::model::field::Field;

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One line.
    Line,
    /// So many lines.
    Lines(u8),
    /// A day.
    Day,
    /// Boxes to tick.
    Boxes,
    /// One of a few, or nothing.
    One,
    /// One line, with names that are known already.
    Known,
}

/// One field of the form.
#[derive(Debug, Clone, Copy)]
pub struct Asked {
    /// Which column.
    pub field: Field,
    /// Its label.
    pub label: &'static str,
    /// What to put in it, with an example.
    pub help: &'static str,
    /// How.
    pub kind: Kind,
    /// Whether no offering can do without.
    pub needed: bool,
}

/// Fields that belong together.
pub struct Group {
    /// The heading.
    pub name: &'static str,
    /// In the order of the form.
    pub fields: &'static [Asked],
}

const fn needed(field: Field, kind: Kind, label: &'static str, help: &'static str) -> Asked {
    Asked { field, label, help, kind, needed: true }
}

const fn asked(field: Field, kind: Kind, label: &'static str, help: &'static str) -> Asked {
    Asked { field, label, help, kind, needed: false }
}

use Field as F;
use Kind::{Boxes, Day, Known, Line, Lines, One};

/// Every group, in the order in which one knows the answers.
pub const GROUPS: &[Group] = &[
    Group {
        name: "Wat is het?",
        fields: &[
            needed(F::Title, Line, "Titel", "Hoe heet het? Bijvoorbeeld: Mantelzorgcafé Zutphen."),
            needed(F::Organisation, Known, "Aanbieder", "Welke organisatie geeft dit aanbod?"),
            needed(
                F::Summary,
                Lines(2),
                "Samenvatting",
                "Eén zin van hoogstens 15 woorden. Zeg ‘u’. Bijvoorbeeld: Een vrijwilliger past op uw naaste, zodat u even weg kunt.",
            ),
            asked(
                F::Description,
                Lines(7),
                "Omschrijving",
                "Wat gebeurt er precies? Korte zinnen. Een lege regel begint een nieuwe alinea.",
            ),
            needed(F::Functions, Boxes, "Soort hulp", "Kies minstens één. De eerste die past, is vaak genoeg."),
            asked(
                F::Keywords,
                Line,
                "Trefwoorden",
                "Woorden waarmee mensen dit zoeken en die nog niet in de tekst staan, met een komma ertussen. Bijvoorbeeld: oppas, logeren.",
            ),
        ],
    },
    Group {
        name: "Voor wie is het?",
        fields: &[
            asked(F::CarerTypes, Boxes, "Soort mantelzorger", "Niets aangevinkt betekent: voor iedereen."),
            asked(F::CaresFor, Boxes, "Voor wie iemand zorgt", "Niets aangevinkt betekent: voor iedereen."),
            asked(
                F::Conditions,
                Boxes,
                "Ziekte of beperking",
                "Niets aangevinkt betekent: voor elke ziekte of beperking.",
            ),
            asked(F::Burden, Boxes, "Hoe zwaar de mantelzorger het heeft", "Waar dit aanbod het meest bij helpt."),
            asked(
                F::Languages,
                Known,
                "Talen",
                "Alleen als er meer kan dan Nederlands. Met een komma ertussen. Bijvoorbeeld: Turks, Arabisch.",
            ),
        ],
    },
    Group {
        name: "Waar is het?",
        fields: &[
            asked(
                F::Serves,
                Known,
                "Werkgebied",
                "Voor inwoners van welke gemeenten of plaatsen? Met een komma ertussen, of: landelijk.",
            ),
            asked(F::Place, Known, "Plaats", "Waar het is. Bijvoorbeeld: Zutphen."),
            asked(F::Neighbourhood, Line, "Wijk", "Bijvoorbeeld: Waterkwartier."),
            asked(F::Address, Lines(2), "Adres", "Straat en nummer. Bijvoorbeeld: Turfstraat 12."),
            asked(F::Postcode, Line, "Postcode", "Bijvoorbeeld: 7201 KG."),
        ],
    },
    Group {
        name: "Hoe neemt iemand contact op?",
        fields: &[
            asked(
                F::Phone,
                Line,
                "Telefoon",
                "Het nummer dat een mantelzorger kan bellen. Bijvoorbeeld: 0575 12 34 56.",
            ),
            asked(F::Whatsapp, Line, "WhatsApp", "Een 06-nummer waar iemand een bericht heen kan sturen."),
            asked(F::Email, Line, "E-mail", "Bijvoorbeeld: info@steunpunt.nl."),
            asked(
                F::Website,
                Line,
                "Website",
                "De bladzijde over dit aanbod. Bijvoorbeeld: https://www.steunpunt.nl/cafe.",
            ),
            asked(
                F::HowToApply,
                Lines(2),
                "Aanmelden",
                "Wat moet iemand doen? Bijvoorbeeld: Bel of mail. U hoeft zich niet aan te melden.",
            ),
            asked(
                F::Times,
                Lines(2),
                "Wanneer",
                "Dagen en tijden. Bijvoorbeeld: Elke eerste dinsdag van de maand, 10 tot 12 uur.",
            ),
            asked(
                F::Meetings,
                Lines(4),
                "Bijeenkomsten",
                "Voor de agenda. Elke bijeenkomst op een eigen regel. Eén keer: 3-12-2027 14:00-16:00 (Zaal 2). Vaker: elke 1e dinsdag van de maand 19:30-21:30 vanaf 1-9-2027 behalve in juli en augustus. Of: elke 2 weken op maandag 10:00-12:00 vanaf 6-9-2027.",
            ),
        ],
    },
    Group {
        name: "Wat kost het en wat is er nodig?",
        fields: &[
            asked(F::Costs, Lines(2), "Kosten", "Wat betaalt de mantelzorger? Schrijf ook ‘gratis’ op."),
            asked(F::Funding, Boxes, "Wie betaalt", "Kies alles wat klopt."),
            asked(F::Indication, One, "Indicatie", "Is er eerst een besluit nodig van de gemeente of het CIZ?"),
            asked(F::WaitingTime, Line, "Wachttijd", "Bijvoorbeeld: ongeveer 3 weken."),
            asked(F::WaitingTimeOn, Day, "Wachttijd gold op", "De dag waarop u dit hoorde."),
        ],
    },
    Group {
        name: "Hoe gaat het?",
        fields: &[
            asked(F::Forms, Boxes, "Vorm", "Waar en hoe iemand de hulp krijgt."),
            asked(F::GivenBy, Boxes, "Wie geeft de hulp", "Kies alles wat klopt."),
            asked(F::QualityMark, Line, "Keurmerk", "Alleen als er een is."),
        ],
    },
    Group {
        name: "Voor u en voor het loket",
        fields: &[
            asked(
                F::DeskInfo,
                Lines(3),
                "Informatie voor verwijzers",
                "Alleen medewerkers en het Wmo-loket lezen dit. Het komt niet op de site.",
            ),
            asked(F::ValidUntil, Day, "Geldig tot en met", "Na deze dag gaat het vanzelf van de site. Mag leeg."),
            asked(F::OriginUrl, Line, "Waar de tekst vandaan komt", "Het adres van de bladzijde waar u dit las."),
            asked(
                F::OriginDate,
                Line,
                "Van wanneer die tekst is",
                "Een dag, een maand of een jaar. Bijvoorbeeld: 12-3-2026, of 2025.",
            ),
        ],
    },
];

/// Every field that one fills in.
pub fn all() -> impl Iterator<Item = &'static Asked> {
    GROUPS.iter().flat_map(|group| group.fields)
}

/// What people call a column.
pub fn label(field: Field) -> &'static str {
    match field {
        Field::Code => "Code",
        Field::Status => "Status",
        Field::ReviewedOn => "Gecontroleerd op",
        Field::ReviewedBy => "Gecontroleerd door",
        Field::Successor => "Opvolger",
        _ => all().find(|asked| asked.field == field).map_or(field.header(), |asked| asked.label),
    }
}

#[cfg(test)]
mod tests {
    use super::{all, label};
    use crate::model::field::Field;

    #[test]
    fn every_column_is_asked_or_set_by_what_one_does() {
        let set = [Field::Code, Field::Status, Field::ReviewedOn, Field::ReviewedBy, Field::Successor];
        for field in Field::ALL {
            let times = all().filter(|asked| asked.field == *field).count();
            assert_eq!(times, usize::from(!set.contains(field)), "{field:?}");
            assert_ne!(label(*field), field.header());
        }
    }
}
