//! What there is of every basic function for every kind of carer, and how long one waits for it.

use super::{Catalogue, Request};
use crate::model::choice::waiting::weeks;
use crate::model::choice::{BasicFunction, CarerType, Choice};
use crate::model::published::Published;

/// What there is at one place, or anywhere.
pub struct Coverage {
    /// By function, in the order of the list.
    pub functions: Vec<Covered>,
    /// The place as it was found; `None`: not asked, or not known.
    pub place: Option<String>,
}

/// What there is of one function.
pub struct Covered {
    /// Which.
    pub function: BasicFunction,
    /// For whoever it is.
    pub all: Supplied,
    /// For each kind of carer, in the order of the list.
    pub carers: Vec<(CarerType, Supplied)>,
    /// How long one waits.
    pub wait: Wait,
}

/// How many offerings there are.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Supplied {
    /// Published: those that name this carer and those that name none. What the list of results shows.
    pub published: usize,
    /// Of these, those that name this carer.
    pub own: usize,
    /// Of the published, those that were checked in time.
    pub in_time: usize,
}

/// Waiting times, of the offerings that say one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wait {
    /// In weeks; `None`: nobody says.
    pub median: Option<u32>,
    /// How many say.
    pub known: usize,
    /// The oldest day on which one was told; empty: none has a day.
    pub since: String,
}

impl Supplied {
    fn add(&mut self, offering: &Published, is_own: bool) {
        self.published += 1;
        self.own += usize::from(is_own);
        self.in_time += usize::from(!offering.overdue);
    }
}

impl Catalogue {
    /// Counts what is near `place`, or for the whole country; as a search there would find it. An unknown or empty place:
    /// everything.
    pub fn coverage(&self, place: &str) -> Coverage {
        let found = self.place(place);
        let name = found.as_ref().map(|found| found.place.name.to_string());
        let around = found.map(|found| self.geography.around(&found, &self.gazetteer, Request::DEFAULT_RADIUS));
        let is_here = |ordinal: u32| around.as_ref().is_none_or(|around| around.offerings.contains(ordinal));
        let here: Vec<&Published> = (0..)
            .zip(&self.snapshot.offerings)
            .filter(|(ordinal, _)| is_here(*ordinal))
            .map(|(_, offering)| &**offering)
            .collect();
        Coverage {
            functions: BasicFunction::ALL.iter().map(|function| covered(*function, &here)).collect(),
            place: name,
        }
    }
}

fn covered(function: BasicFunction, here: &[&Published]) -> Covered {
    let mut all = Supplied::default();
    let mut carers: Vec<(CarerType, Supplied)> =
        CarerType::ALL.iter().map(|carer| (*carer, Supplied::default())).collect();
    let mut waits = Vec::new();
    for offering in here.iter().filter(|offering| offering.functions.contains(function)) {
        all.add(offering, offering.carer_types.is_empty());
        for (carer, supply) in &mut carers {
            let is_own = offering.carer_types.contains(*carer);
            if is_own || offering.carer_types.is_empty() {
                supply.add(offering, is_own);
            }
        }
        waits.extend(weeks(&offering.waiting_time).map(|weeks| (weeks, &*offering.waiting_time_on)));
    }
    Covered { function, all, carers, wait: wait(waits) }
}

/// Of an even number the longer of the two in the middle: nobody is promised too much.
fn wait(mut waits: Vec<(u32, &str)>) -> Wait {
    waits.sort_unstable();
    let since = waits.iter().map(|(_, day)| *day).filter(|day| !day.is_empty()).min().unwrap_or_default();
    Wait { median: waits.get(waits.len() / 2).map(|(weeks, _)| *weeks), known: waits.len(), since: since.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::{Wait, wait};

    #[test]
    fn the_median_is_of_those_that_say_one() {
        assert_eq!(wait(vec![]), Wait::default());
        let odd = wait(vec![(26, "2026-02-01"), (2, ""), (4, "2025-12-01")]);
        assert_eq!((odd.median, odd.known, &*odd.since), (Some(4), 3, "2025-12-01"));
        assert_eq!(wait(vec![(6, ""), (2, "")]).median, Some(6));
    }
}
