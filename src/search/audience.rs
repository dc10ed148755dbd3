//! For whom an offering is, and how well that fits whoever asks.

use crate::model::choice::{CarerType, CaresFor, Choice, ChoiceSet};
use crate::model::published::Published;
use crate::model::vocabulary::ConditionSet;

/// Carers and the people they care for: of an offering, for whom it is (empty: for all); of a question, who asks (empty:
/// not said).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Audience {
    /// Of the person cared for.
    pub conditions: ConditionSet,
    /// What kind of carer.
    pub carer_types: ChoiceSet<CarerType>,
    /// Whom one cares for.
    pub cares_for: ChoiceSet<CaresFor>,
}

/// What becomes of a score by what was asked and what the offering says.
struct Fit {
    /// Both name the same.
    same: f32,
    /// Asked, and the offering is for all.
    for_all: f32,
    /// Asked, and the offering is only for others.
    others: f32,
    /// Not asked, and the offering is only for some.
    only_some: f32,
}

const CONDITIONS: Fit = Fit { same: 1.6, for_all: 0.7, others: 0.25, only_some: 0.75 };
const CARER_TYPES: Fit = Fit { same: 1.4, for_all: 0.8, others: 0.3, only_some: 0.6 };
const CARES_FOR: Fit = Fit { same: 1.1, for_all: 1.0, others: 0.5, only_some: 0.95 };

impl Audience {
    /// For whom an offering is.
    pub fn of(offering: &Published) -> Self {
        Self { conditions: offering.conditions, carer_types: offering.carer_types, cares_for: offering.cares_for }
    }

    /// Takes in what else was said.
    pub fn add(&mut self, other: Self) {
        self.conditions = self.conditions.union(other.conditions);
        self.carer_types = self.carer_types.union(other.carer_types);
        self.cares_for = self.cares_for.union(other.cares_for);
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// By how much the score of an offering for `offered` rises or falls when `self` asks.
    pub fn fit(&self, offered: &Self) -> f32 {
        let conditions = CONDITIONS.of(
            self.conditions.is_empty(),
            offered.conditions.is_empty(),
            self.conditions.meets(offered.conditions),
        );
        let carer_types = CARER_TYPES.of(
            self.carer_types.is_empty(),
            is_open(offered.carer_types),
            self.carer_types.meets(offered.carer_types),
        );
        let cares_for = CARES_FOR.of(
            self.cares_for.is_empty(),
            is_open(offered.cares_for),
            self.cares_for.meets(offered.cares_for),
        );
        conditions * carer_types * cares_for
    }
}

/// Naming most of a list is hardly less than naming none.
fn is_open<C: Choice>(set: ChoiceSet<C>) -> bool {
    set.is_empty() || set.len() + 1 >= C::ALL.len()
}

impl Fit {
    fn of(&self, not_asked: bool, for_all: bool, meets: bool) -> f32 {
        match (not_asked, for_all, meets) {
            (true, true, _) => 1.0,
            (true, false, _) => self.only_some,
            (false, _, true) => self.same,
            (false, true, false) => self.for_all,
            (false, false, false) => self.others,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Audience;
    use crate::model::choice::CarerType;

    #[test]
    fn what_fits_rises_and_what_is_for_others_sinks() {
        let young = Audience { carer_types: [CarerType::Young].into_iter().collect(), ..Audience::default() };
        let old = Audience { carer_types: [CarerType::Older].into_iter().collect(), ..Audience::default() };
        let all = Audience::default();
        assert!(young.fit(&young) > young.fit(&all) && young.fit(&all) > young.fit(&old));
        assert!(all.fit(&all) > all.fit(&young));
    }
}
