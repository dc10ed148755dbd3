//! What the public may see of an offering. Desk-only information and drafts have no place in these types.

use super::choice::{BasicFunction, Burden, CarerType, CaresFor, ChoiceSet, Form, Funding, GivenBy, Indication};
use super::meeting::Meeting;
use super::vocabulary::ConditionSet;

/// One published offering, read ([`super::publication::load`]) and typed once, then only looked at. Texts are as in [`super::field::Field`].
#[derive(Debug, Clone)]
#[allow(missing_docs, reason = "the cells are described at Field")]
pub struct Published {
    pub id: Box<str>,
    pub number: u32,
    /// Another number for every state of every row of every database, those of the same version in a database that was
    /// put back included.
    pub mark: u64,
    pub code: Box<str>,
    pub title: Box<str>,
    /// Place of its organisation in the snapshot's list.
    pub organisation: u32,
    pub summary: Box<str>,
    pub description: Box<str>,
    pub functions: ChoiceSet<BasicFunction>,
    pub carer_types: ChoiceSet<CarerType>,
    pub cares_for: ChoiceSet<CaresFor>,
    pub conditions: ConditionSet,
    pub serves: Serves,
    pub place: Box<str>,
    pub neighbourhood: Box<str>,
    pub postcode: Box<str>,
    pub address: Box<str>,
    pub phone: Box<str>,
    pub whatsapp: Box<str>,
    pub email: Box<str>,
    pub website: Box<str>,
    pub costs: Box<str>,
    pub funding: ChoiceSet<Funding>,
    pub indication: Option<Indication>,
    pub how_to_apply: Box<str>,
    pub times: Box<str>,
    pub meetings: Box<[Meeting]>,
    pub forms: ChoiceSet<Form>,
    pub given_by: ChoiceSet<GivenBy>,
    pub burden: ChoiceSet<Burden>,
    /// Names in lower case, joined by `|`.
    pub languages: Box<str>,
    pub keywords: Box<str>,
    pub waiting_time: Box<str>,
    pub waiting_time_on: Box<str>,
    pub quality_mark: Box<str>,
    pub reviewed_on: Box<str>,
    pub reviewed_by: Box<str>,
    pub valid_until: Box<str>,
    pub origin_url: Box<str>,
    pub origin_date: Box<str>,
    /// Whether it should have been checked again by now ([`super::rhythm`]).
    pub overdue: bool,
    /// Of the whole row: when anything last changed. ISO 8601, UTC. Never the same as reviewed.
    pub changed_at: Box<str>,
}

/// From how far help can be used.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub enum Reach {
    /// Where it is, or where nobody wrote down.
    #[default]
    Place,
    /// In the whole country.
    Country,
    /// In the whole country, by telephone: whoever is anywhere can call now.
    CountryByTelephone,
}

/// How a paragraph of a description begins that says in a list's own words for whom it is.
pub const FOR_WHOM: &str = "Voor wie: ";

impl Published {
    /// From how far it can be used.
    pub fn reach(&self) -> Reach {
        let by_telephone = self.forms.contains(Form::Telephone) && !self.phone.is_empty();
        match (self.serves.national, by_telephone) {
            (true, true) => Reach::CountryByTelephone,
            (true, false) => Reach::Country,
            (false, _) => Reach::Place,
        }
    }

    /// Whether one need not go anywhere for it, and yet has to live in [`Serves::areas`].
    pub fn is_only_for_people_of(&self) -> bool {
        let afar = |form| matches!(form, Form::Telephone | Form::Online);
        let limited = !self.serves.national && !self.serves.areas.is_empty();
        limited && !self.forms.is_empty() && self.forms.iter().all(afar)
    }

    /// For whom it is in a list's own words, where it is for no kind of carer in ours. `None`: for everyone.
    pub fn for_whom(&self) -> Option<&str> {
        let told = self.description.split("\n\n").find_map(|paragraph| paragraph.strip_prefix(FOR_WHOM));
        told.filter(|_| self.carer_types.is_empty())
    }
}

/// Whom an offering is for, by area.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Serves {
    /// The whole country.
    pub national: bool,
    /// Municipalities and places by name. Empty and not national: not known.
    pub areas: Box<[Box<str>]>,
}

impl Serves {
    /// The word in a cell that stands for the whole country.
    pub const NATIONAL: &str = "landelijk";

    /// Reads a canonical list cell: names joined by `|`.
    pub fn from_cell(cell: &str) -> Self {
        let (national, areas): (Vec<_>, Vec<_>) =
            cell.split('|').filter(|name| !name.is_empty()).partition(|name| *name == Self::NATIONAL);
        Self { national: !national.is_empty(), areas: areas.into_iter().map(Box::from).collect() }
    }
}

/// An offering that is no longer given. Its address answers "gone".
#[derive(Debug)]
pub struct Stopped {
    /// Its stable key.
    pub code: Box<str>,
    /// Its last title.
    pub title: Box<str>,
    /// The code of the offering that replaces it, or empty.
    pub successor: Box<str>,
}

/// One organisation with at least one published offering.
#[derive(Debug)]
pub struct PublishedOrganisation {
    /// Its name in addresses.
    pub slug: Box<str>,
    /// What people read.
    pub name: Box<str>,
}
