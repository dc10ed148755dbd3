//! The fixed choices in a word or two, as staff and organisations read them in forms. What visitors read of them stands in
//! `language::choices`.

use std::borrow::Cow;

use crate::model::choice::{Choice, ChoiceSet, Form, Funding, GivenBy, Indication};

/// A label, and its official name where that is another (else empty).
pub type Label = (&'static str, &'static str);

/// Whether it is free for everyone.
pub fn free(all: ChoiceSet<Funding>) -> bool {
    all.contains(Funding::Free) && !all.contains(Funding::OwnContribution)
}

/// What is written of costs, where that is more than ‘gratis’ of what is free for everyone: every language has a word for
/// that. Else empty.
pub fn own_costs(costs: &str, funding: ChoiceSet<Funding>) -> &str {
    let is_free = costs.trim_end_matches('.').eq_ignore_ascii_case(Funding::Free.slug());
    if is_free && free(funding) { "" } else { costs }
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

/// Whether a formal decision is needed first, in a word or two.
pub const fn indication_short(indication: Indication) -> &'static str {
    match indication {
        Indication::NotNeeded => "Geen indicatie nodig",
        Indication::Needed => "Indicatie nodig",
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

/// Who gives the help, as one chooses it.
pub const fn given_by_short(given_by: GivenBy) -> Label {
    match given_by {
        GivenBy::Volunteers => ("Vrijwilligers", ""),
        GivenBy::Professionals => ("Beroepskrachten", ""),
        GivenBy::ExpertsByExperience => ("Mensen die het zelf meemaakten", "Ervaringsdeskundigen"),
    }
}

/// `turks` → `Turks`.
pub fn capital(word: &str) -> Cow<'_, str> {
    let mut letters = word.chars();
    letters.next().map_or(Cow::Borrowed(word), |first| Cow::Owned(first.to_uppercase().chain(letters).collect()))
}
