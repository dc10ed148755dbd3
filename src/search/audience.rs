//! For whom an offering is, and how well that fits whoever asks.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::choice::{CarerType, CaresFor, Choice, ChoiceSet};
use crate::model::published::{Published, Reach};
use crate::model::vocabulary::ConditionSet;

/// Carers and the people they care for: of an offering, for whom it is (empty: for all); of a question, who asks (empty:
/// not said).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Audience {
    /// Of the person cared for.
    pub conditions: ConditionSet,
    /// What kind of carer.
    pub carer_types: ChoiceSet<CarerType>,
    /// Whom one cares for.
    pub cares_for: ChoiceSet<CaresFor>,
    /// Of an offering: from how far it can be used.
    pub reach: Reach,
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
const CARER_TYPES: Fit = Fit { same: 1.5, for_all: 0.8, others: 0.3, only_some: 0.6 };
const CARES_FOR: Fit = Fit { same: 1.25, for_all: 1.0, others: 0.5, only_some: 0.95 };

impl Audience {
    /// For whom an offering is.
    pub fn of(offering: &Published) -> Self {
        Self {
            conditions: offering.conditions,
            carer_types: unless_all(offering.carer_types),
            cares_for: unless_all(offering.cares_for),
            reach: offering.reach(),
        }
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

    /// By how much the scores of offerings rise or fall when `self` asks.
    fn fits(&self) -> Fits {
        Fits {
            asked: *self,
            conditions: CONDITIONS.table(self.conditions.is_empty()),
            carer_types: CARER_TYPES.table(self.carer_types.is_empty()),
            cares_for: CARES_FOR.table(self.cares_for.is_empty()),
        }
    }
}

/// For whom every offering is. Many are for the same people, so that a question weighs few.
pub struct Audiences {
    distinct: Vec<Audience>,
    /// By ordinal, into `distinct`.
    of: Vec<u32>,
}

impl Audiences {
    /// Sorts the offerings by whom they are for.
    pub fn new(offerings: &[Arc<Published>]) -> Self {
        let mut known = HashMap::new();
        let mut distinct = Vec::new();
        let of = offerings.iter().map(|offering| {
            let audience = Audience::of(offering);
            *known.entry(audience).or_insert_with(|| {
                distinct.push(audience);
                // No more than there are offerings.
                u32::try_from(distinct.len() - 1).unwrap_or(u32::MAX)
            })
        });
        let of = of.collect();
        Self { distinct, of }
    }

    /// How many offerings there are.
    pub fn len(&self) -> usize {
        self.of.len()
    }

    /// What each offering is worth to whoever asks, by ordinal; `reach`: what it is by how far it can be used.
    pub fn worth(&self, asked: &Audience, reach: impl Fn(Reach) -> f32) -> impl Iterator<Item = f32> {
        let fits = asked.fits();
        let worth = |audience: &Audience| fits.of(audience) * reach(audience.reach);
        let worth: Vec<f32> = self.distinct.iter().map(worth).collect();
        self.of.iter().map(move |place| worth[*place as usize])
    }
}

/// What every answer to one question is worth by whom it is for, looked up without a jump: all offerings are asked.
struct Fits {
    asked: Audience,
    conditions: [f32; 4],
    carer_types: [f32; 4],
    cares_for: [f32; 4],
}

impl Fits {
    /// For an offering for `offered`.
    fn of(&self, offered: &Audience) -> f32 {
        let place = |for_all: bool, meets: bool| usize::from(for_all) << 1 | usize::from(meets);
        let asked = &self.asked;
        let conditions = place(offered.conditions.is_empty(), asked.conditions.meets(offered.conditions));
        let carer_types =
            place(is_open(offered.carer_types, asked.carer_types), asked.carer_types.meets(offered.carer_types));
        let cares_for = place(is_open(offered.cares_for, asked.cares_for), asked.cares_for.meets(offered.cares_for));
        self.conditions[conditions] * self.carer_types[carer_types] * self.cares_for[cares_for]
    }
}

/// Naming all of a list is naming none: it was not made for any of them.
fn unless_all<C: Choice>(named: ChoiceSet<C>) -> ChoiceSet<C> {
    if named.len() == C::ALL.len() { ChoiceSet::default() } else { named }
}

/// Naming most of a list is hardly less than naming none, until somebody asks for what is left out.
fn is_open<C: Choice>(offered: ChoiceSet<C>, asked: ChoiceSet<C>) -> bool {
    offered.is_empty() | (asked.is_empty() & (offered.len() + 1 >= C::ALL.len()))
}

impl Fit {
    /// By whether the offering is for all, and within that by whether both name the same.
    fn table(&self, not_asked: bool) -> [f32; 4] {
        if not_asked {
            [self.only_some, self.only_some, 1.0, 1.0]
        } else {
            [self.others, self.same, self.for_all, self.same]
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
        let fit = |asked: Audience, offered: Audience| asked.fits().of(&offered);
        assert!(fit(young, young) > fit(young, all) && fit(young, all) > fit(young, old));
        assert!(fit(all, all) > fit(all, young));
    }
}
