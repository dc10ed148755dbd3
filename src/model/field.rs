//! The columns of the catalogue: one list that the spreadsheet, the database, the differences and the history share.
//!
//! A cell holds **canonical text**: trimmed; lists of slugs or names joined by `|` in a fixed order; dates as
//! `2026-03-12` (`origin_date` also `2026-03` or `2026`); empty where nothing is filled in. Two rows are equal when
//! their cells are.

use std::ops::{Index, IndexMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::SerializeMap};

macro_rules! columns {
    ($($(#[$doc:meta])* $name:ident = $header:literal,)+) => {
        /// One column of the catalogue, in the order of the spreadsheet.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field { $($(#[$doc])* #[doc = concat!("`", $header, "`")] $name,)+ }

        impl Field {
            /// Every column, in the order of the spreadsheet.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];
            /// The header in the spreadsheet, and the name in the history.
            pub const fn header(self) -> &'static str {
                match self { $(Self::$name => $header,)+ }
            }
        }
    };
}

columns! {
    /// Stable key from the source, such as `MK-0001`; unique in the catalogue.
    Code = "code",
    Title = "titel",
    /// The organisation's name.
    Organisation = "aanbieder",
    /// One B1 sentence.
    Summary = "samenvatting",
    Description = "omschrijving",
    /// Slugs of [`super::choice::BasicFunction`]; at least one.
    Functions = "functies",
    /// Slugs of [`super::choice::CarerType`]; empty: for all.
    CarerTypes = "voor_wie",
    /// Slugs of [`super::choice::CaresFor`]; empty: for all.
    CaresFor = "zorgt_voor",
    /// Slugs of conditions (`data/aandoeningen.csv`); empty: for all.
    Conditions = "aandoeningen",
    /// `landelijk`, or names of municipalities and places.
    Serves = "werkgebied",
    Place = "plaats",
    Neighbourhood = "wijk",
    /// `1234 AB` or `1234`.
    Postcode = "postcode",
    Address = "adres",
    Phone = "telefoon",
    Whatsapp = "whatsapp",
    Email = "email",
    Website = "website",
    Costs = "kosten",
    /// Slugs of [`super::choice::Funding`].
    Funding = "bekostiging",
    /// A slug of [`super::choice::Indication`]; empty: unknown.
    Indication = "indicatie",
    HowToApply = "aanmelden",
    Times = "wanneer",
    /// [`super::meeting::Meeting`]s, joined by ` | `.
    Meetings = "bijeenkomsten",
    /// Slugs of [`super::choice::Form`].
    Forms = "vorm",
    /// Slugs of [`super::choice::GivenBy`].
    GivenBy = "door",
    /// Slugs of [`super::choice::Burden`].
    Burden = "belasting",
    /// Languages in lower case, such as `turks`.
    Languages = "talen",
    Keywords = "trefwoorden",
    WaitingTime = "wachttijd",
    /// The date on which the waiting time was true.
    WaitingTimeOn = "wachttijd_op",
    QualityMark = "keurmerk",
    /// For the desk only; never public.
    DeskInfo = "verwijzersinfo",
    ReviewedOn = "gecontroleerd_op",
    ReviewedBy = "gecontroleerd_door",
    ValidUntil = "geldig_tot",
    /// The code of the offering that replaces this one.
    Successor = "opvolger",
    /// A slug of [`super::choice::Status`].
    Status = "status",
    OriginUrl = "bron_url",
    OriginDate = "bron_datum",
}

impl Field {
    /// How many columns there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The column with this canonical header.
    pub fn from_header(header: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.header() == header)
    }
}

/// One offering as a row of canonical cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cells([String; Field::COUNT]);

impl Default for Cells {
    fn default() -> Self {
        Self(std::array::from_fn(|_| String::new()))
    }
}

impl Index<Field> for Cells {
    type Output = String;
    fn index(&self, field: Field) -> &String {
        &self.0[field as usize]
    }
}

impl IndexMut<Field> for Cells {
    fn index_mut(&mut self, field: Field) -> &mut String {
        &mut self.0[field as usize]
    }
}

impl Cells {
    /// The columns in which two rows differ.
    pub fn differences<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = Field> + 'a {
        Field::ALL.iter().copied().filter(|field| self[*field] != other[*field])
    }
}

/// An object from header to cell; empty cells are left out, so that a new column does not change old history.
impl Serialize for Cells {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for field in Field::ALL.iter().copied().filter(|field| !self[*field].is_empty()) {
            map.serialize_entry(field.header(), &self[field])?;
        }
        map.end()
    }
}

/// Unknown headers are skipped: history may name a column that is gone.
impl<'de> Deserialize<'de> for Cells {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let map = std::collections::BTreeMap::<String, String>::deserialize(deserializer)?;
        let mut cells = Self::default();
        for (header, value) in map {
            if let Some(field) = Field::from_header(&header) {
                cells[field] = value;
            }
        }
        Ok(cells)
    }
}
