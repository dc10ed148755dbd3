//! Load against strength: what a carer's answers come to.

use super::Grade;

/// The heaviest answer, in points.
const HEAVIEST: u8 = 2;

/// Points on one side of the scale.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Points {
    /// What was said.
    pub given: usize,
    /// What it could be at most: two for every answer.
    pub most: usize,
}

/// Both sides. Questions that nobody answered don't count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    /// What weighs on the carer.
    pub load: Points,
    /// What carries the carer.
    pub strength: Points,
    /// How many questions there are, answered or not.
    pub asked: usize,
}

impl Points {
    /// Of answers from 0 to 2.
    pub fn of(answers: impl Iterator<Item = u8>) -> Self {
        let add = |sum: Self, points: u8| Self {
            given: sum.given + usize::from(points),
            most: sum.most + usize::from(HEAVIEST),
        };
        answers.fold(Self::default(), add)
    }

    /// How many answers they are of.
    pub fn answers(self) -> usize {
        self.most / usize::from(HEAVIEST)
    }

    /// `None`: there is no answer.
    fn share(self) -> Option<f32> {
        (self.most > 0).then(|| self.given as f32 / self.most as f32)
    }
}

impl Scale {
    /// How many questions were answered.
    pub fn answered(&self) -> usize {
        self.load.answers() + self.strength.answers()
    }

    /// Whether what comes of it is provisional: not half of the questions were answered.
    pub fn is_provisional(&self) -> bool {
        2 * self.answered() < self.asked
    }

    /// What the answers say. Each side is the share of the points that its answers could have; a side without answers is
    /// taken to be like the other. A few answers never say that it no longer goes.
    ///
    /// `None`: on either side are fewer answers than `fewest`, or on both none.
    pub fn grade(&self, fewest: usize) -> Option<Grade> {
        if self.load.answers().min(self.strength.answers()) < fewest {
            return None;
        }
        let (load, strength) = (self.load.share(), self.strength.share());
        let grade = Grade::weighed(load.or_else(|| Some(1.0 - strength?))?, strength.or_else(|| Some(1.0 - load?))?);
        Some(if self.is_provisional() { grade.min(Grade::Little) } else { grade })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn grade(load: &[u8], strength: &[u8], fewest: usize) -> Option<Grade> {
        let side = |answers: &[u8]| Points::of(answers.iter().copied());
        Scale { load: side(load), strength: side(strength), asked: 10 }.grade(fewest)
    }

    #[test]
    fn strength_carries_load() {
        assert_eq!(grade(&[0, 0, 0], &[2, 2, 2], 2), Some(Grade::Enough));
        assert_eq!(grade(&[1, 0, 0], &[1, 1, 2], 2), Some(Grade::Enough));
        assert_eq!(grade(&[1, 1, 1], &[1, 2, 2], 2), Some(Grade::Mostly));
        assert_eq!(grade(&[2, 1, 1], &[1, 1, 1], 2), Some(Grade::Little));
        assert_eq!(grade(&[2, 2, 2], &[0, 1, 0], 2), Some(Grade::TooLittle));
    }

    #[test]
    fn few_answers_say_little() {
        assert_eq!(grade(&[2, 2], &[0, 0], 2), Some(Grade::Little), "never that it no longer goes");
        assert_eq!(grade(&[2, 2], &[0], 2), None);
        assert_eq!(grade(&[], &[], 0), None);
    }

    #[test]
    fn a_side_without_answers_is_like_the_other() {
        assert_eq!(grade(&[2], &[], 0), Some(Grade::Little));
        assert_eq!(grade(&[1, 1], &[], 0), grade(&[1, 1], &[1, 1], 0));
        assert_eq!(grade(&[], &[2, 2, 2, 2, 2], 0), Some(Grade::Enough));
        assert_eq!(grade(&[], &[0, 0, 0, 0, 0], 0), Some(Grade::TooLittle));
    }
}
