//! The names that lists in use give their columns. One table; of several columns for one field the name that stands
//! first wins.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::sync::LazyLock;

use crate::model::cell::bare_words;
use crate::model::choice::{Burden, Choice};
use crate::model::field::Field;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Target {
    /// The cell of a field.
    Cell(Field),
    /// One more paragraph for a field, behind a label (empty: none).
    Paragraph(Field, &'static str),
    /// Yes or no: shown first at this burden.
    BurdenAt(Burden),
    /// Free text about whom it is for: carers, persons cared for and conditions mixed.
    Audience,
}

impl Target {
    /// The field that it fills (for [`Target::Audience`] the first of three).
    pub fn field(self) -> Field {
        match self {
            Self::Cell(field) | Self::Paragraph(field, _) => field,
            Self::BurdenAt(_) => Field::Burden,
            Self::Audience => Field::CarerTypes,
        }
    }

    /// A name that a choice can be remembered by: the canonical header, and what follows a `+` where it is no whole cell.
    pub fn key(self) -> String {
        match self {
            Self::Cell(field) => field.header().to_owned(),
            Self::Paragraph(field, label) => format!("{}+{}", field.header(), label.to_lowercase()),
            Self::BurdenAt(burden) => format!("{}+{}", Field::Burden.header(), burden.slug()),
            Self::Audience => "doelgroep".to_owned(),
        }
    }

    /// What was remembered; `None`: not read, or no longer known.
    pub fn from_key(key: &str) -> Option<Self> {
        Field::from_header(key).map(Cell).or_else(|| Self::beside_cells().find(|target| target.key() == key))
    }

    /// What a column can hold beside whole cells.
    pub fn beside_cells() -> impl Iterator<Item = Self> {
        let special = ALIASES.iter().map(|(target, _)| *target).filter(|target| !matches!(target, Cell(_)));
        std::iter::once(Paragraph(F::Description, "")).chain(special)
    }

    /// Whether only one column can hold it.
    pub(super) fn is_single(self) -> bool {
        !matches!(self, Self::Paragraph(..))
    }
}

use Field as F;
use Target::{Audience, BurdenAt, Cell, Paragraph};

/// Besides these, every field answers to its own header.
const ALIASES: &[(Target, &[&str])] = &[
    // What counts the rows of a list is no code: `is_row_number`.
    (Cell(F::Code), &["aanbodcode", "code aanbod", "kenmerk", "unieke code", "nr", "nummer", "aanbodnummer"]),
    (
        Cell(F::Title),
        &[
            "dienst",
            "naam dienst",
            "naam van de dienst",
            "naam aanbod",
            "naam van het aanbod",
            "titel van het aanbod",
            "aanbod",
            "naam activiteit",
            "naam van de activiteit",
            "activiteit",
            "naam",
            "name",
            "title",
        ],
    ),
    (
        Cell(F::Organisation),
        &[
            "organisatie",
            "naam organisatie",
            "naam van de organisatie",
            "naam aanbieder",
            "naam van de aanbieder",
            "wie biedt het aan",
            "organisation",
            "instelling",
            "soort organisatie",
        ],
    ),
    (
        Cell(F::Summary),
        &[
            "korte omschrijving",
            "korteomschrijving",
            "korte beschrijving",
            "kort",
            "waar gaat het over",
            "waar gaat dit over",
            "in het kort",
        ],
    ),
    (
        Cell(F::Description),
        &[
            "omschrijving dienst",
            "beschrijving",
            "wat bieden ze",
            "lange omschrijving",
            "toelichting",
            "description",
            "levert",
        ],
    ),
    (Paragraph(F::Description, "Voorwaarden"), &["voorwaarden", "voorwaarden vervolg"]),
    (Paragraph(F::Description, "Gezin"), &["gezinssamens"]),
    (Paragraph(F::Description, "Leeftijd"), &["leeftijd", "leedtijd"]),
    (Paragraph(F::Description, "Activiteiten"), &["activiteiten events", "activiteiten"]),
    (Paragraph(F::Description, "Sociale media"), &["social media", "sociale media"]),
    (
        Cell(F::Functions),
        &[
            "functie",
            "basisfuncties",
            "basisfunctie",
            "soort hulp",
            "categorie",
            "categorieen",
            "category",
            "thema",
            "themes",
            "soort ondersteuning",
        ],
    ),
    (Audience, &["doelgroep", "doelgroepen", "audience", "voor wie is het"]),
    (Cell(F::CarerTypes), &["soort mantelzorger"]),
    (Cell(F::Conditions), &["aandoening", "ziektebeeld", "ziekte of beperking"]),
    (Cell(F::Serves), &["gemeente", "gemeenten", "municipalities", "eiland", "regio", "gebied"]),
    (Cell(F::Place), &["woonplaats", "vestigingsplaats", "stad", "dorp"]),
    (Cell(F::Neighbourhood), &["buurt", "stadsdeel"]),
    (Cell(F::Postcode), &["pc", "postcode 6", "postal code"]),
    (
        Cell(F::Address),
        &["bezoekadres", "straat", "straat en huisnummer", "locatie omschrijving", "locatie", "address"],
    ),
    (Cell(F::Phone), &["telefoonnummer", "tel", "telefonisch te bereiken op", "tel nr", "mobiel", "phone"]),
    (Paragraph(F::Times, "Telefonisch"), &["telefonische bereikbaarheid"]),
    (Cell(F::Whatsapp), &["whatsappnummer", "whatsapp nummer"]),
    (Cell(F::Email), &["e mail", "mail", "e mailadres", "emailadres", "mailadres"]),
    (Cell(F::Website), &["site", "webadres", "internet", "url", "link", "calltoaction"]),
    (Cell(F::Costs), &["prijs", "tarief", "gratis betaald", "costs"]),
    (Cell(F::Funding), &["financiering", "wie betaalt", "vergoeding"]),
    (Cell(F::Indication), &["indicatie nodig", "verwijzing nodig", "verwijzing"]),
    (Cell(F::HowToApply), &["aanmeldprocedure", "aanmelding", "hoe aanmelden", "toegang", "access"]),
    (Cell(F::Times), &["wanneer en of openingstijden", "openingstijden", "tijden"]),
    (Cell(F::Meetings), &["bijeenkomst", "agenda", "data bijeenkomsten", "datums"]),
    (Cell(F::Forms), &["vorm van hulp", "hoe"]),
    (Cell(F::GivenBy), &["door wie", "uitvoerder"]),
    (BurdenAt(Burden::Light), &["zichtbaar bij lichte belasting"]),
    (BurdenAt(Burden::Moderate), &["zichtbaar bij matige belasting"]),
    (BurdenAt(Burden::Heavy), &["zichtbaar bij zware belasting"]),
    (Cell(F::Languages), &["taal"]),
    (Cell(F::Keywords), &["zoekwoorden", "tags", "onderdeel mantelzorgtest", "onderdeel"]),
    (Cell(F::QualityMark), &["kwaliteitskeurmerk"]),
    // What an internal remark says was not written for the public.
    (Paragraph(F::DeskInfo, ""), &["opmerking", "opmerkingen", "interne opmerking"]),
    (Paragraph(F::DeskInfo, "Contactpersoon"), &["contactpersoon intern", "contactpersoon"]),
    (Paragraph(F::DeskInfo, "Bron"), &["bron opmerking", "bronlabel"]),
    (
        Cell(F::ReviewedOn),
        &[
            "laatst gecontroleerd",
            "laatst gecontroleerd op",
            "laatste gecontroleerd op",
            "laatste controle",
            "controledatum",
            "laatst nagekeken",
            "laatst nagekeken op",
            "nagekeken op",
            "datum controle",
        ],
    ),
    (Cell(F::ReviewedBy), &["laatst gecontroleerd door", "nagekeken door", "laatst nagekeken door"]),
    (Cell(F::ValidUntil), &["einddatum", "loopt tot"]),
    (Cell(F::Successor), &["vervangen door"]),
    (Cell(F::OriginUrl), &["bron", "source"]),
    (Cell(F::OriginDate), &["datum bron"]),
];

/// By the key of a name: what it holds, and how well known the name is (0 is best).
static BY_KEY: LazyLock<HashMap<String, (Target, usize)>> = LazyLock::new(|| {
    let mut known: HashMap<String, (Target, usize)> =
        Field::ALL.iter().map(|field| (bare_words(field.header()), (Cell(*field), 0))).collect();
    for (target, names) in ALIASES {
        for (rank, name) in names.iter().enumerate() {
            known.insert(bare_words(name), (*target, rank + 1));
        }
    }
    known
});

/// What a column with this name holds; case, spaces, accents and punctuation don't matter.
pub(super) fn target(name: &str) -> Option<(Target, usize)> {
    if name.len() > 80 {
        return None;
    }
    BY_KEY.get(&bare_words(name)).copied()
}

/// The known name that a mistyped one was meant to be: one letter more, less or other, or the same letters in another
/// order. Names of a few letters are near to too many.
pub(super) fn near(name: &str) -> Option<&'static str> {
    let typed: Vec<char> = bare_words(name).chars().collect();
    if !(5..=40).contains(&typed.len()) {
        return None;
    }
    let own = Field::ALL.iter().map(|field| field.header());
    let others = ALIASES.iter().flat_map(|(_, names)| names.iter().copied());
    own.chain(others).find(|known| {
        let known: Vec<char> = bare_words(known).chars().collect();
        known.len() >= 5 && (one_edit(&typed, &known) || same_letters(&typed, &known))
    })
}

fn one_edit(one: &[char], other: &[char]) -> bool {
    let start = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[start..], &other[start..]);
    match one.len().cmp(&other.len()) {
        Ordering::Equal => one.get(1..) == other.get(1..),
        Ordering::Less => other.get(1..) == Some(one),
        Ordering::Greater => one.get(1..) == Some(other),
    }
}

fn same_letters(one: &[char], other: &[char]) -> bool {
    let sorted = |letters: &[char]| {
        let mut letters = letters.to_vec();
        letters.sort_unstable();
        letters
    };
    sorted(one) == sorted(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_name_is_recognised_and_another_word_is_not() {
        for (typed, meant) in [
            ("telefon", "telefoon"),
            ("Telefooon", "telefoon"),
            ("functeis", "functies"),
            ("fnuctie", "functie"),
            ("Adress", "adres"),
            ("gecontroleerd", ""),
            ("kleur", ""),
            ("lat", ""),
        ] {
            assert_eq!(near(typed).unwrap_or_default(), meant, "{typed}");
        }
    }

    #[test]
    fn no_name_means_two_things() {
        let mut seen = HashMap::new();
        for (target, names) in ALIASES {
            for name in *names {
                assert_eq!(seen.insert(bare_words(name), *target), None, "{name} staat er twee keer in");
                assert!(Field::from_header(name).is_none(), "{name} is al een eigen kolomnaam");
                assert_eq!(bare_words(name), *name, "schrijf namen zonder hoofdletters en leestekens");
            }
        }
    }
}
