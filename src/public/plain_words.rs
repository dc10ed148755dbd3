//! The fixed choices in whole plain words, for the page of one offering. The short labels of filters are elsewhere.

use crate::model::choice::{ChoiceSet, Form, Funding, GivenBy, Indication};

/// Who pays, in the light of the others who pay.
pub fn funding(funding: Funding, all: ChoiceSet<Funding>) -> &'static str {
    let alone = all.iter().count() == 1;
    match funding {
        Funding::Free if all.contains(Funding::OwnContribution) => "Soms gratis",
        Funding::Free => "U betaalt niets",
        Funding::Wmo => "De gemeente (Wmo)",
        Funding::Wlz => "Het zorgkantoor (Wlz)",
        Funding::Zvw => "De zorgverzekering",
        Funding::Jeugdwet => "De gemeente (Jeugdwet)",
        Funding::Pgb => "U kunt het betalen uit een pgb (persoonsgebonden budget)",
        Funding::OwnContribution if alone => "U betaalt zelf",
        Funding::OwnContribution => "U betaalt zelf een deel",
    }
}

/// Whether a formal decision is needed first, and whom to ask for it.
pub fn indication(indication: Option<Indication>, funding: ChoiceSet<Funding>) -> &'static str {
    let municipality = funding.contains(Funding::Wmo) || funding.contains(Funding::Jeugdwet);
    match (indication, municipality, funding.contains(Funding::Wlz)) {
        (None, ..) => "Niet bekend. Vraag het bij het bellen.",
        (Some(Indication::NotNeeded), ..) => "Niet nodig. U hoeft geen toestemming te vragen.",
        (Some(Indication::Needed), true, false) => "Nodig. Vraag eerst een besluit (indicatie) aan bij uw gemeente.",
        (Some(Indication::Needed), false, true) => "Nodig. Vraag eerst een besluit (indicatie) aan bij het CIZ.",
        (Some(Indication::Needed), true, true) => {
            "Nodig. Vraag eerst een besluit (indicatie) aan bij uw gemeente of bij het CIZ."
        }
        (Some(Indication::Needed), false, false) => {
            "Nodig: eerst een besluit (indicatie). Vraag bij het bellen waar u dat krijgt."
        }
    }
}

/// How the help is given.
pub const fn form(form: Form) -> &'static str {
    match form {
        Form::AtHome => "Bij u thuis",
        Form::OnSite => "U gaat ernaartoe",
        Form::Telephone => "Aan de telefoon",
        Form::Online => "Via internet",
        Form::Group => "In een groep",
    }
}

/// Who gives the help.
pub const fn given_by(given_by: GivenBy) -> &'static str {
    match given_by {
        GivenBy::Volunteers => "Vrijwilligers",
        GivenBy::Professionals => "Beroepskrachten",
        GivenBy::ExpertsByExperience => "Ervaringsdeskundigen (mensen die het zelf hebben meegemaakt)",
    }
}
