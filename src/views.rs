//! How often the pages of offerings are opened, counted by month: no address, no cookie, no two views as one's own.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use diesel::QueryResult;

use crate::db::Database;
use crate::model::moment::today;
use crate::model::use_count::{self, UseCount};

/// More offerings than any catalogue has, and an end to it where the database is away for long.
const MOST: usize = 500_000;

/// That the page of an offering is opened: its id. Rides on its page, also when the page comes from the page cache.
#[derive(Debug, Clone)]
pub struct Viewed(pub Arc<str>);

/// Year and number: words would be made anew for every view.
type Month = (i16, i8);

/// The counts of this process that are not in the database yet, by month and offering.
#[derive(Debug, Default)]
pub struct Views {
    counted: Mutex<HashMap<(Month, Arc<str>), i64>>,
}

impl Views {
    /// Counts one.
    pub fn count(&self, viewed: &Viewed) {
        let today = today();
        self.add(((today.year(), today.month()), Arc::clone(&viewed.0)), 1);
    }

    /// Adds what was counted to the database. Blocks.
    ///
    /// # Errors
    /// When the database does not answer; then the counts stay for the next time.
    pub fn write(&self, database: &Database) -> QueryResult<()> {
        let counted = std::mem::take(&mut *self.counted());
        if counted.is_empty() {
            return Ok(());
        }
        let rows = counted.iter().map(|(((year, month), id), views)| UseCount {
            month: format!("{year:04}-{month:02}"),
            offering_id: id.to_string(),
            views: *views,
        });
        let rows: Vec<UseCount> = rows.collect();
        let written = database.write_beside(|connection| use_count::add(connection, &rows));
        if written.is_err() {
            counted.into_iter().for_each(|(key, views)| self.add(key, views));
        }
        written
    }

    fn add(&self, key: (Month, Arc<str>), views: i64) {
        let mut counted = self.counted();
        if counted.len() < MOST || counted.contains_key(&key) {
            *counted.entry(key).or_default() += views;
        }
    }

    fn counted(&self) -> MutexGuard<'_, HashMap<(Month, Arc<str>), i64>> {
        self.counted.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
