//! How it is said how far a warm handover is, and why one can't be made.

use crate::model::choice::{Choice, Outcome, ReferralState, Unfit};
use crate::model::referral::event;
use crate::sealed::NoSeal;

/// How far it is.
pub const fn state(state: ReferralState) -> &'static str {
    match state {
        ReferralState::Sent => "Verstuurd",
        ReferralState::Seen => "Gezien",
        ReferralState::InTouch => "Contact gelegd",
        ReferralState::Started => "Gestart",
        ReferralState::NotFitting => "Niet passend",
    }
}

/// Why it does not fit.
pub const fn unfit(reason: Unfit) -> &'static str {
    match reason {
        Unfit::NoRoom => "Er is nu geen plek",
        Unfit::Elsewhere => "Wij werken niet in deze plaats",
        Unfit::OtherPeople => "Dit is niet voor deze mantelzorger",
        Unfit::OtherHelp => "Andere hulp past beter",
        Unfit::Other => "Iets anders",
    }
}

/// What came of it, as whoever closes it chooses.
pub const fn outcome(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Open => "Nog open",
        Outcome::Started => "De hulp is gestart",
        Outcome::NotFitting => "Het past niet",
        Outcome::Declined => "De mantelzorger ziet ervan af",
        Outcome::NotReached => "De mantelzorger is niet bereikt",
        Outcome::Withdrawn => "Ingetrokken",
    }
}

/// What was done.
pub fn event(what: &str) -> &'static str {
    match what {
        // Whether its mail left is said of the mail.
        slug if slug == ReferralState::Sent.slug() => "Overdracht gemaakt",
        event::SENT_AGAIN => "Opnieuw verstuurd",
        event::CLOSED => "Afgesloten",
        event::WITHDRAWN => "Ingetrokken, gegevens gewist",
        event::REOPENED => "Weer geopend",
        event::DUE => "Andere datum",
        slug => ReferralState::from_slug(slug).map_or("Bijgewerkt", state),
    }
}

/// Why nothing can be encrypted, and what an admin must do.
pub fn no_seal(why: &NoSeal) -> String {
    match why {
        NoSeal::Missing => {
            "Er is nog geen sleutel om persoonsgegevens mee te versleutelen. De beheerder van de server \
             maakt er een met: mantelkaart key new"
                .to_owned()
        }
        NoSeal::Unusable(why) => format!(
            "De sleutel om persoonsgegevens te versleutelen is niet te gebruiken: {why}. De beheerder van de server \
             kijkt MANTELKAART_KEY of overdracht.sleutelbestand na."
        ),
        NoSeal::Wrong => "De sleutel is niet die waarmee eerdere overdrachten versleuteld zijn. De beheerder van de \
             server zet de goede sleutel terug. Is die echt weg? Gebruik: mantelkaart key lost"
            .to_owned(),
    }
}
