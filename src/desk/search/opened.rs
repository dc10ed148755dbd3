//! The offering that stands open beside the results: everything that a referral needs.

use std::collections::HashMap;

use super::Beside;
use crate::app::{Edition, today};
use crate::desk::list::add::Add;
use crate::desk::report;
use crate::language::Texts;
use crate::model::published::{Published, Stopped};
use crate::page::facts::{Contacts, Facts};
use crate::page::meetings::Meetings;
use crate::staff::Staff;

/// What an address opens.
pub enum Opened<'a> {
    /// It is published.
    Published(Open<'a>),
    /// It is no longer given; what replaces it, where something does.
    Stopped(&'a Stopped, Option<&'a Published>),
    /// We have no such offering.
    Unknown,
}

/// A published one.
pub struct Open<'a> {
    pub offering: &'a Published,
    pub organisation: &'a str,
    /// For the desk only; may be empty.
    pub desk_info: String,
    pub add: Add<'a>,
    /// Where one says that it is not true.
    pub wrong: String,
    catalogue: &'a Edition,
}

impl<'a> Opened<'a> {
    /// The one that the address names; `None` where it names none.
    pub fn find(catalogue: &'a Edition, staff: &'a Staff, beside: &'a Beside) -> Option<Self> {
        let code = &*beside.open;
        if code.is_empty() {
            return None;
        }
        let snapshot = &catalogue.snapshot;
        if let Some(offering) = snapshot.by_code(code) {
            let organisation = snapshot.organisation_of(offering);
            let add = Add::new(staff, offering, &beside.here);
            let wrong = report::address(&offering.code, &beside.here);
            let desk_info = String::new();
            return Some(Self::Published(Open { offering, organisation, desk_info, add, wrong, catalogue }));
        }
        let stopped = snapshot.stopped(code).map(|stopped| Self::Stopped(stopped, snapshot.successor(stopped)));
        Some(stopped.unwrap_or(Self::Unknown))
    }

    /// The offering's id; `None` where none is shown.
    pub fn id(&self) -> Option<String> {
        match self {
            Self::Published(open) => Some(open.offering.id.to_string()),
            Self::Stopped(..) | Self::Unknown => None,
        }
    }

    /// With what is for the desk only, by id.
    pub fn told(self, mut desk_info: HashMap<String, String>) -> Self {
        match self {
            Self::Published(open) => {
                let desk_info = desk_info.remove(&*open.offering.id).unwrap_or_default();
                Self::Published(Open { desk_info, ..open })
            }
            other => other,
        }
    }
}

impl Open<'_> {
    /// Whom to reach.
    pub fn contacts<'a>(&'a self, t: &'a Texts) -> Contacts<'a> {
        let snapshot = &self.catalogue.snapshot;
        let of_same = snapshot.offerings_of(self.offering.organisation as usize).iter();
        let of_same = of_same.filter_map(|ordinal| snapshot.offering(*ordinal));
        let others = of_same.filter(|other| other.code != self.offering.code);
        Contacts::new(t, &self.catalogue.site, self.offering).at_desk(others, &self.wrong)
    }

    /// The next days on which people meet.
    pub fn meetings<'t>(&'t self, t: &'t Texts) -> Meetings<'t> {
        Meetings::of(t, self.offering, today())
    }

    /// Everything else.
    pub fn facts<'a>(&'a self, t: &'a Texts) -> Facts<'a> {
        Facts::new(t, &self.catalogue.vocabulary, self.organisation, self.offering)
    }
}
