//! Whether one may just come, as far as an offering says so in its own words.

use crate::model::fold::fold;

/// How one comes to a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arriving {
    /// Without a word beforehand.
    WalkIn,
    /// After saying that one comes.
    SignUp,
}

const WALK_IN: [&str; 8] = [
    "binnenlopen",
    "loop binnen",
    "loop gerust binnen",
    "kom gewoon",
    "niet nodig",
    "niet aan te melden",
    "zonder aanmelden",
    "zonder afspraak",
];
const SIGN_UP: [&str; 7] = ["meld u", "meld je", "aanmelden", "aan te melden", "geef u op", "opgeven", "inschrijven"];

impl Arriving {
    /// From how one applies. `None`: it says neither.
    pub fn of(how_to_apply: &str) -> Option<Self> {
        let said = fold(how_to_apply);
        let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
        match () {
            () if says(&WALK_IN) => Some(Self::WalkIn),
            () if says(&SIGN_UP) => Some(Self::SignUp),
            () => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Arriving::{self, SignUp, WalkIn};

    #[test]
    fn only_what_is_said_counts() {
        for (said, expected) in [
            ("Bel of loop binnen.", Some(WalkIn)),
            ("Niet nodig.", Some(WalkIn)),
            ("U hoeft zich niet aan te melden.", Some(WalkIn)),
            ("Meld u van tevoren aan.", Some(SignUp)),
            ("Aanmelden via de website", Some(SignUp)),
            ("Bel.", None),
            ("", None),
        ] {
            assert_eq!(Arriving::of(said), expected, "{said}");
        }
    }
}
