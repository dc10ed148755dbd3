//! What the guide asks, in our own words: what carers and research name as heavy (hours, nights, work, money, worry) and
//! what carries (help of others, health, talking, time for oneself, the feeling that one can go on). It is no test and
//! measures nothing. The desk asks after the same matters in a conversation, at more length.

/// On which side of the scale an answer lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// What weighs on the carer.
    Load,
    /// What carries the carer.
    Strength,
}

/// A question. Its words are keys of the texts.
pub struct Question {
    /// The field, and the row of `data/wat-weegt.csv`.
    pub slug: &'static str,
    /// What it is about.
    pub side: Side,
    /// The question itself.
    pub text: &'static str,
    /// From light to heavy: the third is heavy, a fourth says that it no longer goes.
    pub answers: &'static [&'static str],
    /// What is heavy here, in a few words.
    pub heavy: &'static str,
}

/// The answer with which somebody says that it no longer goes. Whoever says so is believed.
pub const DANGER: u8 = 3;
/// What that weighs by, besides its question: the desk's row for the same words.
pub const DANGER_SLUG: &str = "nood";

/// In the order of the page: what one does, what it does to one, how long one can go on.
pub static QUESTIONS: &[Question] = &[
    Question {
        slug: "last-tijd",
        side: Side::Load,
        text: "balans-tijd",
        answers: &["balans-tijd-weinig", "balans-tijd-soms", "balans-tijd-veel"],
        heavy: "balans-tijd-zwaar",
    },
    Question {
        slug: "last-nacht",
        side: Side::Load,
        text: "balans-nacht",
        answers: &["balans-nacht-nee", "balans-nacht-soms", "balans-nacht-vaak"],
        heavy: "balans-nacht-zwaar",
    },
    Question {
        slug: "kracht-samen",
        side: Side::Strength,
        text: "balans-samen",
        answers: &["balans-samen-veel", "balans-samen-soms", "balans-samen-alleen"],
        heavy: "balans-samen-zwaar",
    },
    Question {
        slug: "last-werk",
        side: Side::Load,
        text: "balans-werk",
        answers: &["balans-werk-ja", "balans-werk-soms", "balans-werk-nee"],
        heavy: "balans-werk-zwaar",
    },
    Question {
        slug: "last-geld",
        side: Side::Load,
        text: "balans-geld",
        answers: &["balans-geld-nee", "balans-geld-soms", "balans-geld-ja"],
        heavy: "balans-geld-zwaar",
    },
    Question {
        slug: "kracht-gezond",
        side: Side::Strength,
        text: "balans-gezond",
        answers: &["balans-gezond-goed", "balans-gezond-soms", "balans-gezond-slecht"],
        heavy: "balans-gezond-zwaar",
    },
    Question {
        slug: "kracht-vrij",
        side: Side::Strength,
        text: "balans-vrij",
        answers: &["balans-vrij-week", "balans-vrij-soms", "balans-vrij-nooit"],
        heavy: "balans-vrij-zwaar",
    },
    Question {
        slug: "kracht-praten",
        side: Side::Strength,
        text: "balans-praten",
        answers: &["balans-praten-ja", "balans-praten-soms", "balans-praten-nee"],
        heavy: "balans-praten-zwaar",
    },
    Question {
        slug: "last-zorgen",
        side: Side::Load,
        text: "balans-zorgen",
        answers: &["balans-zorgen-nee", "balans-zorgen-soms", "balans-zorgen-vaak"],
        heavy: "balans-zorgen-zwaar",
    },
    Question {
        slug: "kracht-volhouden",
        side: Side::Strength,
        text: "balans-vol",
        answers: &["balans-vol-lang", "balans-vol-even", "balans-vol-kort", "balans-vol-niet"],
        heavy: "balans-vol-zwaar",
    },
];
