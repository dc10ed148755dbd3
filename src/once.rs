//! What is sent twice is done once: a second press on the button, a page that is loaded again. In the memory of this
//! process, for a day; of what was sent there is only a mark that nobody can turn back into it.

use std::collections::HashMap;
use std::collections::hash_map::RandomState;
use std::hash::BuildHasher;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use crate::session;

const KEPT: Duration = Duration::from_secs(24 * 3600);

/// Remembers what was done.
#[derive(Default)]
pub struct Once {
    /// Another chance in every process.
    marks: RandomState,
    begun: Mutex<HashMap<u64, Begun>>,
}

struct Begun {
    at: Instant,
    /// Locked while somebody is at it.
    done: Arc<Mutex<bool>>,
}

/// For a hidden field: who fills in the same form anew means it anew.
pub fn mark() -> String {
    session::new_token()
}

impl Once {
    /// Whether this was done before.
    pub fn is_done(&self, what: &str) -> bool {
        let begun = locked(&self.begun);
        begun.get(&self.marks.hash_one(what)).is_some_and(|begun| begun.done.try_lock().is_ok_and(|done| *done))
    }

    /// Does the work, unless it was done before. While somebody else is at it, waits for what comes of that. Blocks.
    ///
    /// # Errors
    /// Those of the work; then it was not done, and may be tried again.
    pub fn run<E>(&self, what: &str, work: impl FnOnce() -> Result<(), E>) -> Result<(), E> {
        let done = self.begin(what);
        let mut done = locked(&done);
        if !*done {
            work()?;
            *done = true;
        }
        Ok(())
    }

    fn begin(&self, what: &str) -> Arc<Mutex<bool>> {
        let mut begun = locked(&self.begun);
        begun.retain(|_, begun| begun.at.elapsed() < KEPT);
        let new = || Begun { at: Instant::now(), done: Arc::default() };
        Arc::clone(&begun.entry(self.marks.hash_one(what)).or_insert_with(new).done)
    }
}

fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread;

    use super::*;

    #[test]
    fn what_failed_is_tried_again_and_what_is_done_is_not() {
        let (once, mut times) = (Once::default(), 0);
        assert_eq!(once.run("een", || Err("nee")), Err("nee"));
        assert!(!once.is_done("een"));
        for what in ["een", "een", "twee"] {
            let counted: Result<(), ()> = once.run(what, || {
                times += 1;
                Ok(())
            });
            assert!(counted.is_ok() && once.is_done(what));
        }
        assert_eq!(times, 2);
    }

    #[test]
    fn who_comes_second_waits_for_the_first() {
        let (once, times) = (Once::default(), AtomicUsize::new(0));
        let work = || {
            thread::sleep(Duration::from_millis(20));
            times.fetch_add(1, Ordering::SeqCst);
            Ok::<(), ()>(())
        };
        thread::scope(|scope| (0..4).for_each(|_| drop(scope.spawn(|| once.run("een", work)))));
        assert_eq!(times.into_inner(), 1);
    }
}
