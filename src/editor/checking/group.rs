//! Everything of one organisation that must be checked: one telephone call does several.

use crate::model::contact::Phone;
use crate::model::to_check::{ToCheck, Work};
use crate::staff::Staff;
use crate::wording::contact::{self, Contact};

/// An organisation with what must be checked of it.
pub(super) struct Group<'a> {
    /// At least one, longest waiting first.
    pub(super) rows: Vec<&'a ToCheck>,
    /// Those of them that whoever looks may change.
    pub(super) own: Vec<&'a ToCheck>,
}

/// All of them, the one that waits longest first.
pub(super) fn all<'a>(work: &'a Work, staff: &Staff) -> Vec<Group<'a>> {
    let group = |rows: Vec<&'a ToCheck>| {
        let own = rows.iter().copied().filter(|offering| staff.may_change(&offering.source_id)).collect();
        Group { rows, own }
    };
    work.by_organisation().into_iter().map(group).collect()
}

impl<'a> Group<'a> {
    pub(super) fn organisation(&self) -> &'a str {
        self.rows.first().map_or("", |offering| &offering.organisation)
    }

    pub(super) fn phones(&self) -> Vec<Phone<'a>> {
        self.told(|offering| &offering.phone).into_iter().flat_map(Phone::all).collect()
    }

    pub(super) fn emails(&self) -> Vec<Contact<'a>> {
        self.told(|offering| &offering.email).into_iter().filter_map(contact::email).collect()
    }

    pub(super) fn websites(&self) -> Vec<Contact<'a>> {
        self.told(|offering| &offering.website).into_iter().flat_map(contact::websites).collect()
    }

    pub(super) fn can_be_asked(&self) -> bool {
        self.own.iter().any(|offering| offering.can_be_asked())
    }

    /// The different texts of one column.
    fn told(&self, text: fn(&ToCheck) -> &str) -> Vec<&'a str> {
        let mut told: Vec<&str> = Vec::new();
        for text in self.rows.iter().map(|offering| text(offering)).filter(|text| !text.is_empty()) {
            if !told.contains(&text) {
                told.push(text);
            }
        }
        told
    }
}
