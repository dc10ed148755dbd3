//! What was counted, with what it is sorted by.

use std::collections::{BTreeMap, HashMap};

use jiff::ToSpan;
use jiff::civil::Date;

use crate::model::choice::{BasicFunction, CarerType, Choice, Outcome, ReferralWay};
use crate::model::described::Described;
use crate::model::referral_count::ReferralCount;
use crate::model::use_count::UseCount;
use crate::model::vocabulary::Vocabulary;

/// How often it was looked at and referred to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Times {
    /// The page was opened.
    pub viewed: i64,
    /// Once for a list, in however many ways it left.
    pub referred: i64,
}

impl Times {
    fn add(&mut self, other: Self) {
        self.viewed += other.viewed;
        self.referred += other.referred;
    }
}

/// The months that are asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// `2026-03`; the first one first.
    pub months: Vec<String>,
}

impl Period {
    /// So many months, this one included.
    pub fn last(today: Date, count: i64) -> Self {
        let first = today.first_of_month();
        let month = |ago: i64| first.saturating_sub(ago.months()).strftime("%Y-%m").to_string();
        Self { months: (0..count.max(1)).rev().map(month).collect() }
    }

    /// The first month.
    pub fn from(&self) -> &str {
        self.months.first().map_or("", String::as_str)
    }
}

/// Everything that was counted in a period.
pub struct Records {
    /// By month and offering.
    pub viewed: Vec<UseCount>,
    /// By month, offering, way and outcome.
    pub referred: Vec<ReferralCount>,
    /// By id.
    pub offerings: HashMap<String, Described>,
}

/// What counts are sorted by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum By {
    /// What it does; an offering may do several things.
    Function,
    /// For whom it is.
    CarerType,
    /// Where.
    Place,
    /// Whose.
    Organisation,
}

/// Of an offering that is no longer in the database.
const GONE: &str = "Aanbod dat er niet meer is";

impl Records {
    /// How often in each month of the period, none left out.
    pub fn by_month(&self, period: &Period) -> Vec<(String, Times)> {
        let of = |month: &String| {
            let views = self.viewed.iter().filter(|count| count.month == *month).map(|count| count.views).sum();
            let referred = self.sum(month, ReferralCount::is_of_referrals);
            (month.clone(), Times { viewed: views, referred })
        };
        period.months.iter().map(of).collect()
    }

    /// How often by month and what it is sorted by, in the order of months and labels.
    pub fn sorted(&self, by: By, period: &Period, vocabulary: &Vocabulary) -> BTreeMap<(String, String), Times> {
        let mut found = BTreeMap::<(String, String), Times>::new();
        let views = self
            .viewed
            .iter()
            .map(|count| (&count.month, &count.offering_id, Times { viewed: count.views, referred: 0 }));
        let referred = self
            .referred
            .iter()
            .filter(|count| count.is_of_referrals())
            .map(|count| (&count.month, &count.offering_id, Times { viewed: 0, referred: count.times }));
        for (month, id, times) in views.chain(referred).filter(|(month, ..)| period.months.contains(month)) {
            for label in labels(by, self.offerings.get(id), vocabulary) {
                found.entry((month.clone(), label)).or_default().add(times);
            }
        }
        found
    }

    /// How often in each month by way of referring.
    pub fn ways(&self, month: &str) -> [i64; ReferralWay::ALL.len()] {
        let of = |way: &ReferralWay| self.sum(month, |count| count.way == way.slug());
        std::array::from_fn(|place| of(&ReferralWay::ALL[place]))
    }

    /// How the warm handovers of a month ended.
    pub fn outcomes(&self, month: &str) -> [i64; Outcome::ALL.len()] {
        let of = |outcome: &Outcome| self.sum(month, |count| count.outcome == outcome.slug());
        std::array::from_fn(|place| of(&Outcome::ALL[place]))
    }

    /// For which kind of carer the warm handovers of a month were; the last: not told.
    pub fn told(&self, month: &str) -> Vec<i64> {
        let is_handover = |count: &ReferralCount| count.way == ReferralWay::Handover.slug();
        let slugs = CarerType::ALL.iter().map(|carer| carer.slug()).chain([""]);
        slugs.map(|slug| self.sum(month, |count| is_handover(count) && count.carer_type == slug)).collect()
    }

    fn sum(&self, month: &str, is_meant: impl Fn(&ReferralCount) -> bool) -> i64 {
        let meant = self.referred.iter().filter(|count| count.month == month && is_meant(count));
        meant.map(|count| count.times).sum()
    }
}

/// Under which labels an offering is counted; at least one.
fn labels(by: By, offering: Option<&Described>, vocabulary: &Vocabulary) -> Vec<String> {
    let Some(offering) = offering else { return vec![GONE.to_owned()] };
    let or_else = |text: &str, none: &str| vec![if text.is_empty() { none } else { text }.to_owned()];
    match by {
        By::Function => {
            let names =
                offering.functions.iter().map(|function: BasicFunction| vocabulary.function(function).name.clone());
            Some(names.collect())
                .filter(|names: &Vec<String>| !names.is_empty())
                .unwrap_or(vec!["Geen functie".to_owned()])
        }
        By::CarerType if offering.carer_types.is_empty() => vec!["Voor alle mantelzorgers".to_owned()],
        By::CarerType => {
            let carers = offering.carer_types.iter().filter_map(|carer: CarerType| vocabulary.carer(carer.slug()));
            carers.map(|text| text.name.clone()).collect()
        }
        By::Place => or_else(&offering.place, "Geen plaats: hele land of telefonisch"),
        By::Organisation => or_else(&offering.organisation, "Geen aanbieder"),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Period;

    #[test]
    fn a_period_ends_with_this_month() {
        assert_eq!(Period::last(date(2026, 3, 31), 3).months, ["2026-01", "2026-02", "2026-03"]);
        assert_eq!(Period::last(date(2026, 1, 31), 12).from(), "2025-02");
    }
}
