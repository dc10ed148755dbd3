//! How far the imports are that are being carried out in this process.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Rows done, and rows in all, by id of the upload.
#[derive(Debug, Default)]
pub struct Progress(Mutex<HashMap<String, (usize, usize)>>);

impl Progress {
    /// It goes on.
    pub fn set(&self, upload_id: &str, done: usize, total: usize) {
        self.locked().insert(upload_id.to_owned(), (done, total));
    }

    /// It is over.
    pub fn end(&self, upload_id: &str) {
        self.locked().remove(upload_id);
    }

    /// Rows done, and rows in all; `None`: nothing is being carried out here.
    pub fn of(&self, upload_id: &str) -> Option<(usize, usize)> {
        self.locked().get(upload_id).copied()
    }

    fn locked(&self) -> MutexGuard<'_, HashMap<String, (usize, usize)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
