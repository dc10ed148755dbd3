//! The counts of one day, and those of days before that are not written yet.

use std::collections::{BTreeMap, HashMap};
use std::hash::{BuildHasher, RandomState};
use std::ops::{AddAssign, SubAssign};

use jiff::civil::Date;

use super::{MOST_QUERIES, OFTEN_ENOUGH, Query, Words};
use crate::model::search_count::SearchCount;

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Count {
    searches: i64,
    without_result: i64,
    clicks: i64,
}

/// See [`super::Searches`].
pub struct Today {
    day: Date,
    /// Of hashes. Nobody can work out words from them but by this key, and it never leaves the process.
    key: RandomState,
    /// Queries that are kept, with what is not written yet. A query stays until midnight, to know its clicks.
    kept: HashMap<Words, Count>,
    /// By hash, queries that may be kept when they are asked often enough. All of it is in `total` too.
    waiting: HashMap<u64, Count>,
    /// Searches without their words, not written yet. Below zero when more of them got words than came.
    total: Count,
    /// Not written in time: of days before, or because the database did not answer.
    late: BTreeMap<(String, Words), Count>,
}

impl Today {
    pub fn new(day: Date) -> Self {
        Self {
            day,
            key: RandomState::new(),
            kept: HashMap::new(),
            waiting: HashMap::new(),
            total: Count::default(),
            late: BTreeMap::new(),
        }
    }

    /// Counts one search.
    pub fn search(&mut self, day: Date, query: &Query, found: bool) {
        self.turn_to(day);
        let count = Count { searches: 1, without_result: i64::from(!found), clicks: 0 };
        let Some(words) = query.words() else { return self.total += count };
        if let Some(kept) = self.kept.get_mut(words) {
            *kept += count;
        } else if matches!(query, Query::Known(_)) && self.kept.len() < MOST_QUERIES {
            self.kept.insert(words.into(), count);
        } else {
            self.total += count;
            self.wait(words, count);
        }
    }

    /// Counts that a result was chosen. Only looks these words up: they may be anything, and are kept nowhere.
    pub fn click(&mut self, day: Date, words: &str) {
        self.turn_to(day);
        if let Some(kept) = self.kept.get_mut(words) {
            kept.clicks += 1;
        } else if let Some(waiting) = self.waiting.get_mut(&self.key.hash_one(words)) {
            waiting.clicks += 1;
            self.total.clicks += 1;
        }
    }

    fn wait(&mut self, words: &str, count: Count) {
        let hash = self.key.hash_one(words);
        if self.waiting.len() < MOST_QUERIES {
            self.waiting.entry(hash).or_default();
        }
        let Some(waiting) = self.waiting.get_mut(&hash) else { return };
        *waiting += count;
        if waiting.searches >= OFTEN_ENOUGH && self.kept.len() < MOST_QUERIES {
            // From here on it has words: what the total held of it goes over to them.
            self.total -= *waiting;
            self.kept.insert(words.into(), *waiting);
            self.waiting.remove(&hash);
        }
    }

    /// At midnight all that waited is forgotten, and so is the key of its hashes.
    fn turn_to(&mut self, day: Date) {
        if day == self.day {
            return;
        }
        let counts = self.unwritten();
        let late = std::mem::take(&mut self.late);
        *self = Self { late, ..Self::new(day) };
        self.put_back(counts);
    }

    /// Everything that is to be written, which is now no longer here.
    pub fn take(&mut self, day: Date) -> Vec<SearchCount> {
        self.turn_to(day);
        let mut counts = self.unwritten();
        let late = std::mem::take(&mut self.late);
        counts.extend(late.into_iter().map(|((day, query), count)| count.row(day, &query)));
        counts
    }

    /// Takes back what could not be written. After days without a database there is an end to it: then the words go.
    pub fn put_back(&mut self, counts: Vec<SearchCount>) {
        for row in counts {
            let full = self.late.len() >= MOST_QUERIES;
            let mut key = (row.day, Words::from(row.query));
            if full && !self.late.contains_key(&key) {
                key.1 = Words::from("");
            }
            *self.late.entry(key).or_default() +=
                Count { searches: row.searches, without_result: row.without_result, clicks: row.clicks };
        }
    }

    pub fn held(&self) -> usize {
        self.kept.len() + self.waiting.len() + self.late.len()
    }

    fn unwritten(&mut self) -> Vec<SearchCount> {
        let day = self.day.to_string();
        let total = (self.total != Count::default()).then(|| std::mem::take(&mut self.total).row(day.clone(), ""));
        let kept = self.kept.iter_mut().filter(|(_, count)| **count != Count::default());
        total.into_iter().chain(kept.map(|(words, count)| std::mem::take(count).row(day.clone(), words))).collect()
    }
}

impl Count {
    fn row(self, day: String, query: &str) -> SearchCount {
        let Self { searches, without_result, clicks } = self;
        SearchCount { day, query: query.to_owned(), searches, without_result, clicks }
    }
}

impl AddAssign for Count {
    fn add_assign(&mut self, other: Self) {
        self.searches += other.searches;
        self.without_result += other.without_result;
        self.clicks += other.clicks;
    }
}

impl SubAssign for Count {
    fn sub_assign(&mut self, other: Self) {
        self.searches -= other.searches;
        self.without_result -= other.without_result;
        self.clicks -= other.clicks;
    }
}
