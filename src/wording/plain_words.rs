//! The fixed choices in plain words: short for filters, chips and cards, in full for the page of one offering.

use std::borrow::Cow;

use crate::model::choice::waiting::Capacity;
use crate::model::choice::{ChoiceSet, Form, Funding, GivenBy, Indication};

/// A label, and its official name where that is another (else empty).
pub type Label = (&'static str, &'static str);

/// Whether it is free for everyone.
pub fn free(all: ChoiceSet<Funding>) -> bool {
    all.contains(Funding::Free) && !all.contains(Funding::OwnContribution)
}

/// Who pays, in a word or two.
pub const fn funding_short(funding: Funding) -> &'static str {
    match funding {
        Funding::Free => "Gratis",
        Funding::Wmo => "Gemeente (Wmo)",
        Funding::Wlz => "Langdurige zorg (Wlz)",
        Funding::Zvw => "Zorgverzekering",
        Funding::Jeugdwet => "Jeugdwet",
        Funding::Pgb => "Pgb",
        Funding::OwnContribution => "U betaalt zelf (een deel)",
    }
}

/// Who pays, in the light of the others who pay.
pub fn funding(funding: Funding, all: ChoiceSet<Funding>) -> &'static str {
    let alone = all.iter().count() == 1;
    match funding {
        Funding::Free if free(all) => "U betaalt niets",
        Funding::Free => "Soms gratis",
        Funding::Wmo => "De gemeente (Wmo)",
        Funding::Wlz => "Het zorgkantoor (Wlz)",
        Funding::Zvw => "De zorgverzekering",
        Funding::Jeugdwet => "De gemeente (Jeugdwet)",
        Funding::Pgb => "U kunt het betalen uit een pgb (persoonsgebonden budget)",
        Funding::OwnContribution if alone => "U betaalt zelf",
        Funding::OwnContribution => "U betaalt zelf een deel",
    }
}

/// Whether a formal decision is needed first, in a word or two.
pub const fn indication_short(indication: Indication) -> &'static str {
    match indication {
        Indication::NotNeeded => "Geen indicatie nodig",
        Indication::Needed => "Indicatie nodig",
    }
}

/// Whether a formal decision is needed first, and whom to ask for it.
pub fn indication(indication: Indication, funding: ChoiceSet<Funding>) -> &'static str {
    let municipality = funding.contains(Funding::Wmo) || funding.contains(Funding::Jeugdwet);
    match (indication, municipality, funding.contains(Funding::Wlz)) {
        (Indication::NotNeeded, ..) => "Niet nodig. U hoeft geen toestemming te vragen.",
        (Indication::Needed, true, false) => "Nodig. Vraag eerst een besluit (indicatie) aan bij uw gemeente.",
        (Indication::Needed, false, true) => "Nodig. Vraag eerst een besluit (indicatie) aan bij het CIZ.",
        (Indication::Needed, true, true) => {
            "Nodig. Vraag eerst een besluit (indicatie) aan bij uw gemeente of bij het CIZ."
        }
        (Indication::Needed, false, false) => {
            "Nodig: eerst een besluit (indicatie). Vraag de aanbieder waar u dat krijgt."
        }
    }
}

/// How the help is given, as one chooses it.
pub const fn form_short(form: Form) -> &'static str {
    match form {
        Form::AtHome => "Bij u thuis",
        Form::OnSite => "Op een plek buiten de deur",
        Form::Telephone => "Aan de telefoon",
        Form::Online => "Online",
        Form::Group => "In een groep",
    }
}

/// How the help is given, before the place in a sentence; `None` where it says no more than the place.
pub const fn form_before_place(form: Form) -> Option<&'static str> {
    match form {
        Form::AtHome => Some("bij u thuis"),
        Form::Telephone => Some("aan de telefoon"),
        Form::Online => Some("online"),
        Form::OnSite | Form::Group => None,
    }
}

/// How the help is given.
pub const fn form(form: Form) -> &'static str {
    match form {
        Form::OnSite => "U gaat ernaartoe",
        Form::Online => "Via internet",
        Form::AtHome | Form::Telephone | Form::Group => form_short(form),
    }
}

/// Who gives the help, as one chooses it.
pub const fn given_by_short(given_by: GivenBy) -> Label {
    match given_by {
        GivenBy::Volunteers => ("Vrijwilligers", ""),
        GivenBy::Professionals => ("Beroepskrachten", ""),
        GivenBy::ExpertsByExperience => ("Mensen die het zelf meemaakten", "Ervaringsdeskundigen"),
    }
}

/// Who gives the help.
pub const fn given_by(given_by: GivenBy) -> &'static str {
    match given_by {
        GivenBy::ExpertsByExperience => "Ervaringsdeskundigen (mensen die het zelf hebben meegemaakt)",
        GivenBy::Volunteers | GivenBy::Professionals => given_by_short(given_by).0,
    }
}

/// How soon there is room, in a word or two.
pub const fn capacity(capacity: Capacity) -> &'static str {
    match capacity {
        Capacity::AtOnce => "Geen wachttijd",
        Capacity::Soon => "Tot en met 4 weken",
        Capacity::Later => "Langer dan 4 weken",
        Capacity::Unknown => "Niet bekend",
    }
}

/// `turks` → `Turks`.
pub fn capital(word: &str) -> Cow<'_, str> {
    let mut letters = word.chars();
    letters.next().map_or(Cow::Borrowed(word), |first| Cow::Owned(first.to_uppercase().chain(letters).collect()))
}
