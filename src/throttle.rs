//! How often something may be sent without an account. In the memory of this process, for an hour; of an address there
//! is only a mark that nobody can turn back into it, and that means something else in the next hour.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

const WINDOW: Duration = Duration::from_secs(3600);

/// Counts what was sent in this hour.
pub struct Throttle {
    /// From one network.
    each: u32,
    /// From all together.
    all: u32,
    hour: Mutex<Hour>,
}

#[derive(Default)]
struct Hour {
    since: Option<Instant>,
    /// Other chance every hour.
    marks: RandomState,
    sent: HashMap<u64, u32>,
    all: u32,
}

impl Throttle {
    /// At most so often an hour.
    pub fn new(each: u32, all: u32) -> Self {
        Self { each, all, hour: Mutex::default() }
    }

    /// Whether this network may send once more; counts it if so.
    pub fn allows(&self, network: &str) -> bool {
        self.allows_at(network, Instant::now())
    }

    /// Takes back one that was allowed and not sent: no fault of whoever tried.
    pub fn give_back(&self, network: &str) {
        let mut hour = self.hour.lock().unwrap_or_else(PoisonError::into_inner);
        let mark = hour.marks.hash_one(network);
        if let Some(sent) = hour.sent.get_mut(&mark).filter(|sent| **sent > 0) {
            *sent -= 1;
            hour.all -= 1;
        }
    }

    fn allows_at(&self, who: &str, now: Instant) -> bool {
        let mut hour = self.hour.lock().unwrap_or_else(PoisonError::into_inner);
        if hour.since.is_none_or(|since| now.duration_since(since) >= WINDOW) {
            *hour = Hour { since: Some(now), ..Hour::default() };
        }
        let mark = hour.marks.hash_one(who);
        let all = hour.all;
        // Only what is allowed is remembered: no more marks than `all`.
        if all >= self.all || hour.sent.get(&mark).is_some_and(|sent| *sent >= self.each) {
            return false;
        }
        *hour.sent.entry(mark).or_insert(0) += 1;
        hour.all += 1;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_and_all_have_their_hour() {
        let throttle = Throttle::new(2, 3);
        let start = Instant::now();
        let sent = ["a", "a", "a", "b", "c"].map(|who| throttle.allows_at(who, start));
        assert_eq!(sent, [true, true, false, true, false]);
        assert!(throttle.allows_at("a", start + WINDOW));
    }

    #[test]
    fn what_was_not_sent_does_not_count() {
        let throttle = Throttle::new(1, 2);
        for _ in 0..3 {
            assert!(throttle.allows("a"));
            throttle.give_back("a");
        }
        throttle.give_back("nobody");
        assert_eq!(["a", "a", "b", "c"].map(|who| throttle.allows(who)), [true, false, true, false]);
    }
}
