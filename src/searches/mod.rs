//! What is searched for, counted by day: for editors, who learn from it which words and which help are missing.
//!
//! Nothing of a person is counted: no address, no cookie, no time finer than the day, no two searches as one's own.
//! Words are kept in three ways. Where they may say who somebody is ([`personal`]), never. Where all of them are known
//! words, at once. Else when they were asked [`OFTEN_ENOUGH`] times on one day: until then they are counted by a hash,
//! with a key that is drawn anew for each process and each day, and only in memory. Searches without words are in the
//! day's total.

pub mod personal;
mod query;
mod today;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diesel::QueryResult;
use jiff::civil::Date;

use crate::db::Database;
use crate::files::Files;
use crate::model::search_count;
use crate::model::vocabulary::DataError;
use personal::Names;
pub use query::Query;
use today::Today;

/// How often unknown words must be asked on one day before they are kept.
pub const OFTEN_ENOUGH: i64 = 5;
/// So many different queries of one day are kept in memory, and as many hashes of others. What comes after these is in
/// the day's total.
pub const MOST_QUERIES: usize = 10_000;

/// One search that counts. Rides on its page, also when the page comes from the page cache.
#[derive(Debug, Clone)]
pub struct Searched {
    /// What was asked, as far as it may be kept.
    pub query: Query,
    /// Whether it found anything.
    pub found: bool,
}

/// What day it is.
pub type Clock = Box<dyn Fn() -> Date + Send + Sync>;

/// The counts of this process that are not in the database yet.
pub struct Searches {
    names: Names,
    clock: Clock,
    today: Mutex<Today>,
    /// One at a time, so that whoever stops the program waits for the counts that are on their way.
    writing: Mutex<Option<Date>>,
}

impl Searches {
    /// Nothing counted yet.
    ///
    /// # Errors
    /// When the list of names is missing.
    pub fn open(files: &Files, clock: Clock) -> Result<Self, DataError> {
        let today = Mutex::new(Today::new(clock()));
        Ok(Self { names: Names::load(files)?, clock, today, writing: Mutex::new(None) })
    }

    /// Reads what somebody typed. `knows` says of some words that each of them is an ordinary one or a place.
    pub fn query(&self, text: &str, knows: &dyn Fn(&str) -> bool) -> Query {
        Query::read(text, &self.names, knows)
    }

    /// Counts one search. On the way of every page of results: takes no longer than looking up its words.
    pub fn count(&self, searched: &Searched) {
        let day = (self.clock)();
        self.today().search(day, &searched.query, searched.found);
    }

    /// Counts that a result was chosen, if these very words were counted today.
    pub fn count_click(&self, words: &str) {
        let day = (self.clock)();
        self.today().click(day, words);
    }

    /// Adds what was counted to the database; once a day it also forgets what is too old. Blocks.
    ///
    /// # Errors
    /// When the database does not answer; then the counts stay for the next time.
    pub fn write(&self, database: &Database) -> QueryResult<()> {
        let mut last_day = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        let day = (self.clock)();
        let counts = self.today().take(day);
        if counts.is_empty() && *last_day == Some(day) {
            return Ok(());
        }
        let written = database.write_beside(|connection| {
            if *last_day != Some(day) {
                search_count::forget_old(connection, day)?;
            }
            search_count::add(connection, &counts)
        });
        match written {
            Ok(()) => *last_day = Some(day),
            Err(_) => self.today().put_back(counts),
        }
        written
    }

    /// How many queries and hashes are in memory.
    pub fn held(&self) -> usize {
        self.today().held()
    }

    fn today(&self) -> MutexGuard<'_, Today> {
        self.today.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Words that are shared between a page and the counts.
type Words = Arc<str>;
