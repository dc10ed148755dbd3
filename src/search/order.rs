//! In which order results stand, and the first so many of them.

use std::sync::Arc;

use super::bits::Bits;
use super::matches::Matches;
use super::near::Around;
use super::request::{Reading, Sort};
use crate::model::published::Published;

/// Smaller stands first. At the end the ordinal, which is the order of titles.
type Key = (u64, u32);

/// What the order goes by.
pub struct Order<'a> {
    offerings: &'a [Arc<Published>],
    matches: Option<&'a Matches>,
    around: Option<&'a Around<'a>>,
    /// For each filter with a choice that an offering may leave open: who names it.
    named: &'a [Bits],
    /// Telephone lines for whom was chosen: one need not go there, so no other is nearer or fits more closely.
    lines: Option<Bits>,
    by: By,
}

#[derive(Clone, Copy)]
enum By {
    Closeness,
    Relevance,
    Distance,
    Title,
    Reviewed,
}

impl<'a> Order<'a> {
    /// Settles what `sort` means here. Where not all words were found as they stand, how well a result fits comes
    /// before distance: one that has next to nothing to do with the question is no answer for being near.
    pub fn new(
        sort: Sort,
        offerings: &'a [Arc<Published>],
        matches: Option<&'a Matches>,
        around: Option<&'a Around<'a>>,
        named: &'a [Bits],
        lines: Option<Bits>,
    ) -> Self {
        let reading = matches.map(|matches| matches.reading);
        let by = match sort {
            Sort::Title => By::Title,
            Sort::Reviewed => By::Reviewed,
            Sort::Distance if around.is_some() => By::Distance,
            Sort::Standard if around.is_some() && matches!(reading, None | Some(Reading::AllWords)) => By::Distance,
            Sort::Standard | Sort::Distance | Sort::Relevance if matches.is_some() => By::Relevance,
            Sort::Standard | Sort::Distance | Sort::Relevance => By::Closeness,
        };
        Self { offerings, matches, around, named, lines, by }
    }

    /// Results `from` to `to` of `results`.
    pub fn page(&self, results: &Bits, from: usize, to: usize) -> Vec<u32> {
        let mut best = Best::new(to);
        results.iter().for_each(|ordinal| {
            // Of many results nearly all fit less than those that were kept: no more need be known of them.
            if !self.is_by_relevance() || self.irrelevance(ordinal) <= best.farthest() {
                best.offer(self.key(ordinal));
            }
        });
        best.sorted().into_iter().skip(from).map(|(_, ordinal)| ordinal).collect()
    }

    /// Whether what fits best stands first.
    pub fn is_by_relevance(&self) -> bool {
        matches!(self.by, By::Relevance)
    }

    fn key(&self, ordinal: u32) -> Key {
        let pair = |first: u32, second: u32| u64::from(first) << 32 | u64::from(second);
        let rank = match self.by {
            By::Closeness | By::Distance if self.is_line(ordinal) => 0,
            By::Closeness => pair(self.openness(ordinal) + 1, self.nearness(ordinal)),
            By::Relevance => {
                pair(self.irrelevance(ordinal), self.openness(ordinal) << 28 | self.nearness(ordinal) >> 4)
            }
            By::Distance => pair(self.nearness(ordinal).saturating_add(1), self.irrelevance(ordinal)),
            By::Title => 0,
            By::Reviewed => u64::from(u32::MAX - days(&self.offerings[ordinal as usize].reviewed_on)),
        };
        (rank, ordinal)
    }

    fn is_line(&self, ordinal: u32) -> bool {
        self.matches.is_none() && self.lines.as_ref().is_some_and(|lines| lines.contains(ordinal))
    }

    /// How many of the choices it leaves open: fewer fits more closely.
    fn openness(&self, ordinal: u32) -> u32 {
        self.named.iter().map(|named| u32::from(!named.contains(ordinal))).sum()
    }

    fn nearness(&self, ordinal: u32) -> u32 {
        self.around.map_or(0, |around| around.rank(ordinal))
    }

    /// The bits of positive numbers are ordered as the numbers are.
    fn irrelevance(&self, ordinal: u32) -> u32 {
        self.matches.map_or(0, |matches| u32::MAX - matches.score(ordinal).to_bits())
    }
}

/// A date such as 2026-03-12 as a number that orders likewise; 0 for none.
fn days(date: &str) -> u32 {
    date.bytes().filter(u8::is_ascii_digit).take(8).fold(0, |number, digit| number * 10 + u32::from(digit - b'0'))
}

/// Keeps the first so many of all that are offered, without sorting the rest.
struct Best {
    keep: usize,
    keys: Vec<Key>,
    /// What stands behind this is out.
    last: Key,
}

impl Best {
    fn new(keep: usize) -> Self {
        Self { keep, keys: Vec::new(), last: (u64::MAX, u32::MAX) }
    }

    /// The first half of the last key that is kept.
    fn farthest(&self) -> u32 {
        (self.last.0 >> 32) as u32
    }

    fn offer(&mut self, key: Key) {
        if key > self.last || self.keep == 0 {
            return;
        }
        self.keys.push(key);
        if self.keys.len() >= self.keep.saturating_mul(2).max(64) {
            let (_, last, _) = self.keys.select_nth_unstable(self.keep - 1);
            self.last = *last;
            self.keys.truncate(self.keep);
        }
    }

    fn sorted(mut self) -> Vec<Key> {
        self.keys.sort_unstable();
        self.keys.truncate(self.keep);
        self.keys
    }
}

#[cfg(test)]
mod tests {
    use super::{Best, days};

    #[test]
    fn the_best_are_those_that_sorting_puts_first() {
        for keep in [0, 1, 3, 20, 500] {
            let keys: Vec<_> = (0..400u32).map(|place| (u64::from(place * 7919 % 101), place)).collect();
            let mut best = Best::new(keep);
            keys.iter().for_each(|key| best.offer(*key));
            let mut sorted = keys.clone();
            sorted.sort_unstable();
            sorted.truncate(keep);
            assert_eq!(best.sorted(), sorted, "{keep}");
        }
    }

    #[test]
    fn dates_are_ordered_and_none_comes_first() {
        assert!(days("2026-03-12") > days("2025-12-31"));
        assert_eq!(days(""), 0);
    }
}
