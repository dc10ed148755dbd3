//! Stub until the index lands.
use super::{Catalogue, Snapshot};
use crate::db::{Database, Generation};
use crate::files::Files;
use crate::model::vocabulary::Vocabulary;
use std::path::PathBuf;
use std::sync::Arc;
/// x
pub struct Sync {
    database: Arc<Database>,
    vocabulary: Arc<Vocabulary>,
    generation: Generation,
}
/// x
#[derive(Debug)]
pub struct SyncError(String);
impl std::fmt::Display for SyncError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}
impl Sync {
    /// x
    /// # Errors
    /// x
    pub fn open(
        database: Arc<Database>,
        vocabulary: Arc<Vocabulary>,
        _files: &Files,
        _index: PathBuf,
    ) -> Result<Self, SyncError> {
        Ok(Self { database, vocabulary, generation: 0 })
    }
    /// x
    /// # Errors
    /// x
    pub fn catalogue(&mut self, _today: jiff::civil::Date) -> Result<Catalogue, SyncError> {
        self.generation = self.database.generation().map_err(|e| SyncError(e.to_string()))?;
        Ok(Catalogue {
            snapshot: Snapshot {
                generation: self.generation,
                offerings: vec![],
                organisations: vec![],
                only_sample: true,
                stopped: vec![],
            },
            vocabulary: Arc::clone(&self.vocabulary),
        })
    }
    /// x
    pub fn behind(&self, generation: Generation, _today: jiff::civil::Date) -> bool {
        generation != self.generation
    }
}
