//! What was filled in, and what it comes to. Nothing of it is kept: it lives for one answer.

use super::questions::{DANGER, DANGER_SLUG, QUESTIONS, Question, Side};
use crate::form::Fields;
use crate::model::choice::Choice;
use crate::model::support::Grade;
use crate::model::support::matter::Matter;
use crate::model::support::scale::{Points, Scale};
use crate::model::vocabulary::Vocabulary;
use crate::search::Seeker;

/// The heaviest answer on the scale.
const HEAVY: u8 = Matter::HEAVY;
const LONGEST_PLACE: usize = 60;

/// The form as it was sent.
pub struct Answers<'f>(pub &'f Fields);

/// What it came to.
pub struct Weighed {
    /// How far the carer's own strength reaches.
    pub grade: Grade,
    /// How many questions were answered.
    pub answered: usize,
    /// Whether these were few.
    pub provisional: bool,
}

impl Answers<'_> {
    /// What was answered, from 0 to 3; `None`: nothing that can be chosen.
    pub fn to(&self, question: &Question) -> Option<u8> {
        self.0.get(question.slug).parse().ok().filter(|answer| usize::from(*answer) < question.answers.len())
    }

    /// Whether this is what was answered.
    pub fn is(&self, question: &Question, answer: usize) -> bool {
        self.to(question).is_some_and(|given| usize::from(given) == answer)
    }

    /// Where help is looked for, as typed; may be empty.
    pub fn place(&self) -> String {
        self.0.get("plaats").chars().take(LONGEST_PLACE).collect()
    }

    /// The slug of the condition that was chosen; may be empty, and may be no condition.
    pub fn condition(&self) -> &str {
        self.0.get("aandoening")
    }

    /// The questions whose answer is a heavy one.
    pub fn heavy(&self) -> impl Iterator<Item = &'static Question> {
        QUESTIONS.iter().filter(|question| self.to(question).is_some_and(|answer| answer >= HEAVY))
    }

    /// Every answer counts, one is enough: a carer who stops halfway gets an outcome too, which says so.
    ///
    /// `None`: there is none.
    pub fn weighed(&self) -> Option<Weighed> {
        let asked = QUESTIONS.len();
        let scale = Scale { load: self.points(Side::Load), strength: self.points(Side::Strength), asked };
        let (grade, danger) = (scale.grade(0)?, self.says_it_no_longer_goes());
        Some(Weighed {
            grade: if danger { Grade::TooLittle } else { grade },
            answered: scale.answered(),
            provisional: scale.is_provisional() && !danger,
        })
    }

    /// Whom help is looked for, and what weighs on them.
    pub fn seeker(&self, grade: Grade, vocabulary: &Vocabulary) -> Seeker {
        let heavy = QUESTIONS.iter().filter_map(|question| Some((question.slug, self.to(question)?.min(HEAVY))));
        let danger = self.says_it_no_longer_goes().then_some((DANGER_SLUG, HEAVY));
        let matters = heavy.chain(danger).filter(|(_, weight)| *weight > 0);
        let matters = matters.map(|(slug, weight)| (slug, f32::from(weight))).chain([(grade.slug(), 1.0)]).collect();
        let heavy = self.heavy().map(|question| question.slug).collect();
        let conditions = vocabulary.condition_set(self.condition());
        Seeker { place: self.place(), conditions, matters, heavy, ..Seeker::default() }
    }

    fn says_it_no_longer_goes(&self) -> bool {
        QUESTIONS.iter().any(|question| self.to(question) == Some(DANGER))
    }

    fn points(&self, side: Side) -> Points {
        let asked = QUESTIONS.iter().filter(|question| question.side == side);
        let heavy = asked.filter_map(|question| Some(self.to(question)?.min(HEAVY)));
        Points::of(heavy.map(|answer| if side == Side::Load { answer } else { HEAVY - answer }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Files;

    /// Answers in the order of the page; `-`: none.
    fn weighed(answers: &str) -> Option<(Grade, usize, bool)> {
        let pairs =
            QUESTIONS.iter().zip(answers.chars()).map(|(question, answer)| format!("{}={answer}", question.slug));
        let fields = Fields::read(pairs.collect::<Vec<_>>().join("&").as_bytes());
        Answers(&fields).weighed().map(|weighed| (weighed.grade, weighed.answered, weighed.provisional))
    }

    #[test]
    fn the_heavier_the_answers_the_less_strength_is_left() {
        assert_eq!(weighed("0000000000"), Some((Grade::Enough, 10, false)));
        assert_eq!(weighed("1001100011"), Some((Grade::Enough, 10, false)));
        assert_eq!(weighed("1011101011"), Some((Grade::Mostly, 10, false)));
        assert_eq!(weighed("1121111121"), Some((Grade::Little, 10, false)));
        assert_eq!(weighed("2222121222"), Some((Grade::TooLittle, 10, false)));
    }

    #[test]
    fn one_answer_is_enough_and_said_to_be_few() {
        assert_eq!(weighed("----------"), None);
        assert_eq!(weighed("0---------"), Some((Grade::Enough, 1, true)));
        assert_eq!(weighed("2---------"), Some((Grade::Little, 1, true)));
        assert_eq!(weighed("22222-----"), Some((Grade::TooLittle, 5, false)));
    }

    #[test]
    fn who_says_that_it_no_longer_goes_is_believed() {
        assert_eq!(weighed("---------3"), Some((Grade::TooLittle, 1, false)));
        assert_eq!(weighed("0000000003"), Some((Grade::TooLittle, 10, false)));
        assert_eq!(weighed("3---------"), None, "no answer to the first question");
    }

    #[test]
    fn what_is_heavy_decides_which_help_comes_first() {
        let fields = Fields::read(b"last-nacht=2&last-geld=1&last-tijd=0&kracht-volhouden=3&last-werk=zwaar");
        let answers = Answers(&fields);
        let matters =
            [("last-nacht", 2.0), ("last-geld", 1.0), ("kracht-volhouden", 2.0), ("nood", 2.0), ("ontoereikend", 1.0)];
        let vocabulary = Vocabulary::load(&Files::new("/nergens")).expect("the default files are right");
        assert_eq!(answers.seeker(Grade::TooLittle, &vocabulary).matters, matters);
        assert_eq!(
            answers.heavy().map(|question| question.slug).collect::<Vec<_>>(),
            ["last-nacht", "kracht-volhouden"]
        );
    }

    #[test]
    fn every_question_has_its_row() {
        let vocabulary = Vocabulary::load(&Files::new("/nergens")).expect("the default files are right");
        for slug in QUESTIONS.iter().map(|question| question.slug).chain([DANGER_SLUG]) {
            assert!(vocabulary.matters().iter().any(|matter| matter.slug == slug), "{slug}");
        }
    }
}
