//! How often the pages of offerings are opened, counted by month, and how often a poster leads here, by day: no address,
//! no cookie, no two views as one's own.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diesel::QueryResult;
use jiff::civil::Date;

use crate::db::Database;
use crate::model::moment::today;
use crate::model::poster_count::{self, PosterCount};
use crate::model::use_count::{self, UseCount};

/// More offerings than any catalogue has, and an end to it where the database is away for long.
const MOST: usize = 500_000;
/// More posters than hang in one municipality, and an end to it for whoever makes addresses up.
const MOST_POSTERS: usize = 2_000;

/// What is counted. Rides on the answer, also when the page comes from the page cache.
#[derive(Debug, Clone)]
pub enum Viewed {
    /// The page of an offering is opened: its id.
    Offering(Arc<str>),
    /// Somebody comes by a poster: its short address.
    Poster(Arc<str>),
}

/// Year and number: words would be made anew for every view.
type Month = (i16, i8);

/// The counts of this process that are not in the database yet, by month and offering, and by day and poster.
#[derive(Debug, Default)]
pub struct Views {
    offerings: Counts<(Month, Arc<str>)>,
    posters: Counts<(Date, Arc<str>)>,
}

impl Views {
    /// Counts one.
    pub fn count(&self, viewed: &Viewed) {
        let today = today();
        match viewed {
            Viewed::Offering(id) => self.offerings.add(((today.year(), today.month()), Arc::clone(id)), 1, MOST),
            Viewed::Poster(poster) => self.posters.add((today, Arc::clone(poster)), 1, MOST_POSTERS),
        }
    }

    /// Adds what was counted to the database. Blocks.
    ///
    /// # Errors
    /// When the database does not answer; then the counts stay for the next time.
    pub fn write(&self, database: &Database) -> QueryResult<()> {
        self.offerings.take(MOST, |counted| {
            let rows = counted.iter().map(|(((year, month), id), views)| UseCount {
                month: format!("{year:04}-{month:02}"),
                offering_id: id.to_string(),
                views: *views,
            });
            let rows: Vec<UseCount> = rows.collect();
            database.write_beside(|connection| use_count::add(connection, &rows))
        })?;
        self.posters.take(MOST_POSTERS, |counted| {
            let row = |((day, poster), visits): (&(Date, Arc<str>), &i64)| PosterCount {
                day: day.to_string(),
                poster: poster.to_string(),
                visits: *visits,
            };
            let rows: Vec<PosterCount> = counted.iter().map(row).collect();
            database.write_beside(|connection| poster_count::add(connection, &rows))
        })
    }
}

#[derive(Debug)]
struct Counts<K>(Mutex<HashMap<K, i64>>);

impl<K> Default for Counts<K> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash> Counts<K> {
    fn add(&self, key: K, times: i64, most: usize) {
        let mut counted = self.counted();
        if counted.len() < most || counted.contains_key(&key) {
            *counted.entry(key).or_default() += times;
        }
    }

    /// What is written is gone from here; what could not be written is not.
    fn take(&self, most: usize, write: impl FnOnce(&HashMap<K, i64>) -> QueryResult<()>) -> QueryResult<()> {
        let counted = std::mem::take(&mut *self.counted());
        if counted.is_empty() {
            return Ok(());
        }
        let written = write(&counted);
        if written.is_err() {
            counted.into_iter().for_each(|(key, times)| self.add(key, times, most));
        }
        written
    }

    fn counted(&self) -> MutexGuard<'_, HashMap<K, i64>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
