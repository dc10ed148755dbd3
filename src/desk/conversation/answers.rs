//! What was filled in, and what it weighs. Nothing of it is kept: it lives for one answer.

use super::questions::{DANGER, LOAD, SIGNS, STRENGTH, Statement};
use crate::form::Fields;
use crate::model::choice::{Choice, ChoiceSet};
use crate::model::support::Grade;
use crate::model::support::scale::{Points, Scale};
use crate::search::{Catalogue, Seeker};

/// Fewer answers than this on either side say nothing.
const FEWEST: usize = 2;
/// So many signs of overload, and a carer has little strength left, whatever the answers say.
const SIGNS_THAT_TELL: usize = 2;
const LONGEST_PLACE: usize = 60;

/// The form as it was sent.
pub struct Answers<'f>(pub &'f Fields);

/// What it came to.
pub struct Weighed {
    /// What counts: the worker's own choice, where there is one.
    pub grade: Grade,
    /// What the answers and signs say.
    pub by_answers: Option<Grade>,
    /// The answers.
    pub scale: Scale,
    /// How many signs of overload there are.
    pub signs: usize,
    /// Whether it is urgent by what the carer said.
    pub danger: bool,
}

impl Weighed {
    /// Whether what counts was weighed from few answers.
    pub fn is_provisional(&self) -> bool {
        self.by_answers == Some(self.grade) && self.scale.is_provisional() && !self.danger
    }
}

impl Answers<'_> {
    /// Whether this box is ticked or this answer given.
    pub fn is(&self, name: &str, value: &str) -> bool {
        self.0.all(name).any(|given| given == value)
    }

    /// What was typed here.
    pub fn text(&self, name: &str) -> &str {
        self.0.raw(name)
    }

    /// Each side of the scale is the share of the points that its answers could have. Questions that nobody answered don't
    /// count, so that a short conversation can be weighed too. Signs of overload weigh more than answers: two of them, and
    /// own strength is little at most; who says that it no longer goes is believed, and a few answers alone never say so.
    /// The worker may always know better.
    ///
    /// `None`: there is nothing to go by.
    pub fn weighed(&self) -> Option<Weighed> {
        let asked = LOAD.len() + STRENGTH.len();
        let scale = Scale { load: self.points(LOAD), strength: self.points(STRENGTH), asked };
        let signs = SIGNS.iter().filter(|sign| self.is("signaal", sign.slug)).count();
        let danger = self.is("signaal", DANGER.slug);
        let told = scale.grade(FEWEST);
        let least = match (danger, signs) {
            (true, _) => Some(Grade::TooLittle),
            (_, SIGNS_THAT_TELL..) => Some(Grade::Little),
            _ => None,
        };
        let by_answers = told.max(least);
        let chosen = Grade::from_slug(self.0.get("graad"));
        let grade = chosen.or(by_answers)?;
        Some(Weighed { grade, by_answers, scale, signs, danger })
    }

    fn points(&self, statements: &[Statement]) -> Points {
        Points::of(statements.iter().filter_map(|statement| self.answer(statement)))
    }

    /// What was answered, from 0 to 2.
    fn answer(&self, statement: &Statement) -> Option<u8> {
        self.0.get(statement.slug).parse().ok().filter(|points| *points <= 2)
    }

    /// Whom help is looked for, and what weighs on them.
    pub fn seeker(&self, catalogue: &Catalogue, weighed: Option<&Weighed>) -> Seeker {
        Seeker {
            carer_types: self.chosen("voor"),
            cares_for: self.chosen("zorgt-voor"),
            conditions: catalogue.vocabulary.condition_set(self.0.get("aandoening")),
            place: self.0.get("plaats").chars().take(LONGEST_PLACE).collect(),
            matters: self.weighing().chain(weighed.map(|weighed| (weighed.grade.slug(), 1.0))).collect(),
            heavy: Vec::new(),
        }
    }

    /// What weighs on the carer: slugs of what was asked and seen, each with how heavily, 1 or 2.
    pub fn weighing(&self) -> impl Iterator<Item = (&'static str, f32)> {
        let load = LOAD.iter().filter_map(|statement| Some((statement.slug, self.answer(statement)?)));
        let strength = STRENGTH.iter().filter_map(|statement| Some((statement.slug, 2 - self.answer(statement)?)));
        let signs =
            SIGNS.iter().chain([&DANGER]).filter(|sign| self.is("signaal", sign.slug)).map(|sign| (sign.slug, 2));
        let all = load.chain(strength).chain(signs).filter(|(_, points)| *points > 0);
        all.map(|(slug, points)| (slug, f32::from(points)))
    }

    fn chosen<C: Choice>(&self, name: &str) -> ChoiceSet<C> {
        self.0.all(name).filter_map(C::from_slug).collect()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::files::Files;
    use crate::model::vocabulary::Vocabulary;

    fn weighed(form: &str) -> Option<(Grade, Option<Grade>)> {
        let fields = Fields::read(form.as_bytes());
        Answers(&fields).weighed().map(|weighed| (weighed.grade, weighed.by_answers))
    }

    const HEAVY: &str =
        "last-tijd=2&last-nacht=2&last-werk=2&last-zorgen=2&kracht-samen=0&kracht-praten=1&kracht-vrij=0";
    const LIGHT: &str = "last-tijd=0&last-nacht=0&kracht-samen=2&kracht-praten=2";

    #[test]
    fn answers_signs_and_the_worker_weigh_more_and_more() {
        assert_eq!(weighed(LIGHT), Some((Grade::Enough, Some(Grade::Enough))));
        assert_eq!(weighed(HEAVY), Some((Grade::TooLittle, Some(Grade::TooLittle))));
        let one_sign = format!("{LIGHT}&signaal=moe");
        assert_eq!(weighed(&one_sign), Some((Grade::Enough, Some(Grade::Enough))));
        let two_signs = format!("{one_sign}&signaal=alleen");
        assert_eq!(weighed(&two_signs), Some((Grade::Little, Some(Grade::Little))));
        let urgent = format!("{LIGHT}&signaal=nood");
        assert_eq!(weighed(&urgent), Some((Grade::TooLittle, Some(Grade::TooLittle))));
        assert_eq!(weighed(&format!("{urgent}&graad=grotendeels")), Some((Grade::Mostly, Some(Grade::TooLittle))));
    }

    #[test]
    fn signs_never_make_it_lighter() {
        let heavy = format!("{HEAVY}&signaal=moe&signaal=alleen");
        assert_eq!(weighed(&heavy).map(|(grade, _)| grade), Some(Grade::TooLittle));
    }

    #[test]
    fn a_few_answers_never_say_that_it_no_longer_goes() {
        let few = "last-tijd=2&last-nacht=2&kracht-samen=0&kracht-praten=0";
        assert_eq!(weighed(few), Some((Grade::Little, Some(Grade::Little))));
        let provisional = |form: &str| {
            let fields = Fields::read(form.as_bytes());
            Answers(&fields).weighed().map(|weighed| (weighed.is_provisional(), weighed.scale.answered()))
        };
        assert_eq!(provisional(few), Some((true, 4)));
        assert_eq!(provisional(HEAVY), Some((false, 7)));
        assert_eq!(provisional("graad=beperkt&last-tijd=2"), Some((false, 1)));
        assert_eq!(weighed(&format!("{few}&signaal=nood")), Some((Grade::TooLittle, Some(Grade::TooLittle))));
    }

    #[test]
    fn what_is_heavy_weighs_and_what_is_light_does_not() {
        let fields = Fields::read(
            b"last-nacht=2&last-werk=1&last-tijd=0&last-zorgen=9&kracht-vrij=0&kracht-samen=2&signaal=moe",
        );
        let weighing: Vec<_> = Answers(&fields).weighing().collect();
        assert_eq!(weighing, [("last-nacht", 2.0), ("last-werk", 1.0), ("kracht-vrij", 2.0), ("moe", 2.0)]);
    }

    /// The other rows are those of grades, and what only the balance guide asks.
    #[test]
    fn every_question_and_sign_has_its_row_and_no_row_is_of_nothing() {
        let vocabulary = Vocabulary::load(&Files::new("/nergens")).expect("the default files are right");
        let rows: BTreeSet<&str> = vocabulary.matters().iter().map(|matter| &*matter.slug).collect();
        let asked = LOAD.iter().chain(STRENGTH).chain(SIGNS).chain([&DANGER]).map(|statement| statement.slug);
        let grades = [Grade::Little, Grade::TooLittle].map(Grade::slug);
        assert_eq!(rows, asked.chain(grades).chain(["last-geld"]).collect());
    }

    #[test]
    fn too_little_to_go_by_is_no_grade() {
        for form in
            ["", "last-tijd=2&kracht-samen=0&kracht-praten=1", "last-tijd=2&last-nacht=veel&graad=5", "signaal=moe"]
        {
            assert_eq!(weighed(form), None, "{form}");
        }
        assert_eq!(weighed("graad=beperkt"), Some((Grade::Little, None)));
    }
}
