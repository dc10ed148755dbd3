//! One result as a row: what one says on the telephone without opening it.

use super::OPEN;
use super::found::Basis;
use crate::app::Edition;
use crate::desk::list::add::Add;
use crate::desk::report;
use crate::language::Texts;
use crate::model::contact::Phone;
use crate::model::published::Published;
use crate::model::vocabulary::FunctionText;
use crate::page::card::{Costs, Whereabouts};
use crate::page::search::address::Address;
use crate::search::Hit;
use crate::wording::dates;

/// One offering that was found.
pub struct Row<'a> {
    pub offering: &'a Published,
    pub organisation: &'a str,
    /// The title in pieces, those that were looked for marked.
    pub title: Vec<(bool, &'a str)>,
    pub place: Option<Whereabouts<'a>>,
    pub costs: Option<Costs<'a>>,
    pub phone: Option<Phone<'a>>,
    /// Where it stands open beside the list.
    pub href: String,
    pub is_open: bool,
    pub is_ticked: bool,
    pub add: Add<'a>,
    /// Where one says that it is not true.
    pub wrong: String,
    catalogue: &'a Edition,
    t: &'a Texts,
}

impl<'a> Row<'a> {
    /// The row of one result; `address` is that of the list.
    pub fn of(basis: Basis<'a>, hit: &'a Hit, address: &Address<'_>) -> Option<Self> {
        let Basis { t, catalogue, outcome, beside, .. } = basis;
        let offering = catalogue.snapshot.offering(hit.ordinal)?;
        let whereabouts = if outcome.place.is_some() { Whereabouts::near } else { Whereabouts::of };
        Some(Self {
            offering,
            organisation: catalogue.snapshot.organisation_of(offering),
            title: catalogue.marked(outcome, &offering.title),
            place: whereabouts(t, offering, hit.distance_km),
            costs: Costs::of(t, offering),
            phone: Phone::first(&offering.phone),
            href: address.beside(outcome.page, OPEN, &offering.code),
            is_open: offering.code.eq_ignore_ascii_case(&beside.open),
            is_ticked: beside.ticked.iter().any(|code| offering.code.eq_ignore_ascii_case(code)),
            add: Add::new(basis.staff, offering, &beside.here),
            wrong: report::address(&offering.code, &beside.here),
            catalogue,
            t,
        })
    }

    /// What it does for the carer.
    pub fn functions(&self) -> impl Iterator<Item = &'a FunctionText> {
        let vocabulary = &self.catalogue.vocabulary;
        self.offering.functions.iter().map(|function| vocabulary.function(function))
    }

    /// In a word or two; empty: not known.
    pub fn indication(&self) -> &'a str {
        self.offering.indication.map_or("", |indication| self.t.indication_short(indication))
    }

    /// When somebody last made sure that it is true.
    pub fn checked(&self) -> String {
        match &*self.offering.reviewed_on {
            "" => "nooit gecontroleerd".to_owned(),
            day => format!("gecontroleerd op {}", dates::spoken(day)),
        }
    }

    /// With the day on which it was true; empty: not known.
    pub fn waiting(&self) -> String {
        let Published { waiting_time, waiting_time_on, .. } = self.offering;
        match (&**waiting_time, &**waiting_time_on) {
            ("", _) => String::new(),
            (time, "") => time.to_owned(),
            (time, day) => format!("{time} (op {})", dates::spoken(day)),
        }
    }
}
