//! The fixed choices in plain words, as carers read them: short for filters, chips and cards, in full for the page of one
//! offering. Staff read theirs in `wording::plain_words`.

use super::{Text, Texts};
use crate::model::choice::waiting::Capacity;
use crate::model::choice::{ChoiceSet, Form, Funding, GivenBy, Indication};
use crate::wording::plain_words::free;

impl Texts {
    /// Who pays, in a word or two.
    pub fn funding_short(&self, funding: Funding) -> &Text {
        &self[match funding {
            Funding::Free => "betaalt-gratis-kort",
            Funding::Wmo => "betaalt-wmo-kort",
            Funding::Wlz => "betaalt-wlz-kort",
            Funding::Zvw => "betaalt-zvw-kort",
            Funding::Jeugdwet => "betaalt-jeugdwet-kort",
            Funding::Pgb => "betaalt-pgb-kort",
            Funding::OwnContribution => "betaalt-zelf-kort",
        }]
    }

    /// Who pays, in the light of the others who pay.
    pub fn funding(&self, funding: Funding, all: ChoiceSet<Funding>) -> &Text {
        let alone = all.iter().count() == 1;
        &self[match funding {
            Funding::Free if free(all) => "betaalt-niets",
            Funding::Free => "betaalt-soms-niets",
            Funding::Wmo => "betaalt-wmo",
            Funding::Wlz => "betaalt-wlz",
            Funding::Zvw => "betaalt-zvw",
            Funding::Jeugdwet => "betaalt-jeugdwet",
            Funding::Pgb => "betaalt-pgb",
            Funding::OwnContribution if alone => "betaalt-zelf",
            Funding::OwnContribution => "betaalt-zelf-deel",
        }]
    }

    /// Whether a formal decision is needed first, in a word or two.
    pub fn indication_short(&self, indication: Indication) -> &Text {
        &self[match indication {
            Indication::NotNeeded => "indicatie-niet-kort",
            Indication::Needed => "indicatie-wel-kort",
        }]
    }

    /// Whether a formal decision is needed first, and whom to ask for it.
    pub fn indication(&self, indication: Indication, funding: ChoiceSet<Funding>) -> &Text {
        let municipality = funding.contains(Funding::Wmo) || funding.contains(Funding::Jeugdwet);
        &self[match (indication, municipality, funding.contains(Funding::Wlz)) {
            (Indication::NotNeeded, ..) => "indicatie-niet",
            (Indication::Needed, true, false) => "indicatie-gemeente",
            (Indication::Needed, false, true) => "indicatie-ciz",
            (Indication::Needed, true, true) => "indicatie-beide",
            (Indication::Needed, false, false) => "indicatie-aanbieder",
        }]
    }

    /// How the help is given, as one chooses it.
    pub fn form_short(&self, form: Form) -> &Text {
        &self[match form {
            Form::AtHome => "vorm-thuis-kort",
            Form::OnSite => "vorm-plek-kort",
            Form::Telephone => "vorm-telefoon-kort",
            Form::Online => "vorm-online-kort",
            Form::Group => "vorm-groep-kort",
        }]
    }

    /// How the help is given, before the place in a sentence; `None` where it says no more than the place.
    pub fn form_before_place(&self, form: Form) -> Option<&Text> {
        match form {
            Form::AtHome => Some(&self["vorm-thuis-zin"]),
            Form::Telephone => Some(&self["vorm-telefoon-zin"]),
            Form::Online => Some(&self["vorm-online-zin"]),
            Form::OnSite | Form::Group => None,
        }
    }

    /// How the help is given.
    pub fn form(&self, form: Form) -> &Text {
        match form {
            Form::OnSite => &self["vorm-plek"],
            Form::Online => &self["vorm-online"],
            Form::AtHome | Form::Telephone | Form::Group => self.form_short(form),
        }
    }

    /// Who gives the help, as one chooses it.
    pub fn given_by_short(&self, given_by: GivenBy) -> &Text {
        &self[match given_by {
            GivenBy::Volunteers => "door-vrijwilligers",
            GivenBy::Professionals => "door-beroepskrachten",
            GivenBy::ExpertsByExperience => "door-ervaring",
        }]
    }

    /// Who gives the help, behind the name of the organisation.
    pub fn given_by_in_sentence(&self, given_by: GivenBy) -> &Text {
        &self[match given_by {
            GivenBy::Volunteers => "door-vrijwilligers-zin",
            GivenBy::Professionals => "door-beroepskrachten-zin",
            GivenBy::ExpertsByExperience => "door-ervaring-zin",
        }]
    }

    /// Who gives the help.
    pub fn given_by(&self, given_by: GivenBy) -> &Text {
        match given_by {
            GivenBy::ExpertsByExperience => &self["door-ervaring-voluit"],
            GivenBy::Volunteers | GivenBy::Professionals => self.given_by_short(given_by),
        }
    }

    /// How soon there is room, in a word or two.
    pub fn capacity(&self, capacity: Capacity) -> &Text {
        &self[match capacity {
            Capacity::AtOnce => "wachttijd-direct",
            Capacity::Soon => "wachttijd-kort",
            Capacity::Later => "wachttijd-lang",
            Capacity::Unknown => "wachttijd-onbekend",
        }]
    }
}
