//! Where the text index lies: a directory of this process's own, or memory.

use std::path::{Path, PathBuf};

use tantivy::directory::{Directory, DirectoryLock, Lock, MmapDirectory};
use tantivy::indexer::LogMergePolicy;
use tantivy::{Index, IndexSettings, IndexWriter, TantivyError};

use crate::search::index::{self, Columns};

/// Held as long as the program runs, so that another process leaves the directory alone. The system lets go of it
/// when the program dies in whatever way.
const LOCK: &str = "mantelkaart.lock";
/// Memory for gathering words before they are written: the least tantivy takes, and enough for big catalogues to land
/// in few segments.
const LEAST_MEMORY: usize = 15_000_000;
const MEMORY_PER_OFFERING: usize = 1_500;
const MOST_MEMORY: usize = 120_000_000;

/// The index on disk or in memory.
pub struct Store {
    /// `None`: in memory.
    directory: Option<(PathBuf, DirectoryLock)>,
    index: Index,
    columns: Columns,
}

impl Store {
    /// Opens the index in this directory; an empty one where there is none or it is damaged, and one in memory where
    /// the directory can't be ours.
    pub fn open(path: &Path) -> Result<Self, TantivyError> {
        let (schema, columns) = index::schema();
        match on_disk(path) {
            Ok((lock, index)) => Ok(Self { directory: Some((path.to_owned(), lock)), index, columns }),
            Err(error) => {
                tracing::warn!(%error, directory = %path.display(), "the index is kept in memory");
                let index = Index::create_in_ram(schema);
                index::prepare(&index);
                Ok(Self { directory: None, index, columns })
            }
        }
    }

    /// Starts again with nothing.
    pub fn clear(&mut self) -> Result<(), TantivyError> {
        let (schema, _) = index::schema();
        self.index = match &self.directory {
            Some((path, _)) => create(path)?,
            None => Index::create_in_ram(schema),
        };
        index::prepare(&self.index);
        Ok(())
    }

    /// Leaves the directory for memory.
    pub fn leave_disk(&mut self) -> Result<(), TantivyError> {
        self.directory = None;
        self.clear()
    }

    /// Whether it lies on disk.
    pub fn is_on_disk(&self) -> bool {
        self.directory.is_some()
    }

    /// The index for reading.
    pub fn index(&self) -> &Index {
        &self.index
    }

    /// Its fields.
    pub fn columns(&self) -> Columns {
        self.columns
    }

    /// The stamp of the last commit; `None` for an index that was never written.
    pub fn stamp(&self) -> Result<Option<String>, TantivyError> {
        Ok(self.index.load_metas()?.payload)
    }

    /// Writes in one commit. The writer and its memory are gone afterwards.
    pub fn write(
        &self,
        documents: usize,
        stamp: &str,
        work: impl FnOnce(&IndexWriter) -> Result<(), TantivyError>,
    ) -> Result<(), TantivyError> {
        let memory = (documents * MEMORY_PER_OFFERING).clamp(LEAST_MEMORY, MOST_MEMORY);
        let mut writer: IndexWriter = self.index.writer_with_num_threads(1, memory)?;
        let mut merging = LogMergePolicy::default();
        merging.set_del_docs_ratio_before_merge(0.3);
        writer.set_merge_policy(Box::new(merging));
        work(&writer)?;
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(stamp);
        commit.commit()?;
        writer.wait_merging_threads()
    }
}

fn on_disk(path: &Path) -> Result<(DirectoryLock, Index), TantivyError> {
    std::fs::create_dir_all(path).map_err(|error| TantivyError::IoError(error.into()))?;
    let directory = MmapDirectory::open(path)?;
    let lock = directory
        .acquire_lock(&Lock { filepath: LOCK.into(), is_blocking: false })
        .map_err(|error| TantivyError::LockFailure(error, None))?;
    let index = open(directory).or_else(|error| {
        if path.join("meta.json").exists() {
            tracing::warn!(%error, directory = %path.display(), "no usable index; a new one is made");
        }
        create(path)
    })?;
    index::prepare(&index);
    Ok((lock, index))
}

/// Opens what is there, if every byte of it is as it was written.
fn open(directory: MmapDirectory) -> Result<Index, TantivyError> {
    let index = Index::open(directory)?;
    let damaged = index.validate_checksum()?;
    if index.schema() != index::schema().0 || !damaged.is_empty() {
        return Err(TantivyError::InvalidArgument(format!("another schema, or damaged files: {damaged:?}")));
    }
    Ok(index)
}

/// An empty index in a directory that held anything.
fn create(path: &Path) -> Result<Index, TantivyError> {
    for entry in std::fs::read_dir(path).map_err(|error| TantivyError::IoError(error.into()))?.flatten() {
        if entry.file_name() != LOCK && entry.file_type().is_ok_and(|kind| kind.is_file()) {
            std::fs::remove_file(entry.path()).map_err(|error| TantivyError::IoError(error.into()))?;
        }
    }
    let directory = MmapDirectory::open(path)?;
    Index::create(directory, index::schema().0, IndexSettings::default())
}
