//! Keeps snapshot and text index in step with the database. Nothing else writes the index.
//!
//! There is one way, at every size and after every kind of interruption: compare number and mark of what the index
//! holds with what is published, take out what differs and put in what is missing. Whatever happened to the database,
//! one that was put back included, needs nothing else. An index that can't be compared (other word lists, other
//! versions of what makes it, damage) starts from nothing; the rest is the same. Losing the index loses nothing. It
//! relies on this: whatever changes what an offering is found by raises its version, also a new name of its
//! organisation.

mod difference;
mod own;
mod store;

use std::path::PathBuf;
use std::sync::Arc;
use std::time::SystemTime;

use jiff::civil::Date;
use tantivy::{TantivyError, Term};

use super::document::Documents;
use super::dutch::Dutch;
use super::index::{self, TextIndex};
use super::lexicon::Lexicon;
use super::right_words::RightWords;
use super::{Catalogue, Snapshot};
use crate::db::{Database, Generation};
use crate::files::Files;
use crate::fingerprint::fingerprint;
use crate::model::place::{self, Gazetteer, TableMark, Town};
use crate::model::publication;
use crate::model::published::Published;
use crate::model::vocabulary::{DataError, Vocabulary};
use difference::Difference;
use own::Own;
use store::Store;

/// The versions of what makes the index; the stemmer's minor versions change stems.
const LOCKED: &str = include_str!("../../Cargo.lock");

/// Why there is no catalogue.
#[derive(Debug)]
pub enum SyncError {
    /// The database does not answer.
    Database(diesel::result::Error),
    /// A word list or the list of places can't be used.
    Data(DataError),
    /// Not even an index in memory can be made.
    Index(TantivyError),
}

impl std::fmt::Display for SyncError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Database(error) => write!(f, "de database antwoordt niet: {error}"),
            Self::Data(error) => write!(f, "{} klopt niet: {}", error.file, error.reason),
            Self::Index(error) => write!(f, "{error}"),
        }
    }
}

impl std::error::Error for SyncError {}

impl From<diesel::result::Error> for SyncError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error)
    }
}

impl From<TantivyError> for SyncError {
    fn from(error: TantivyError) -> Self {
        Self::Index(error)
    }
}

/// The one that brings catalogues in step.
pub struct Sync {
    database: Arc<Database>,
    vocabulary: Arc<Vocabulary>,
    dutch: Arc<Dutch>,
    lexicon: Arc<Lexicon>,
    /// Right words that the catalogue may lack.
    right_words: Arc<RightWords>,
    /// With what is edited on screen laid over them.
    files: Files,
    /// What is edited on screen, as last read.
    own: Own,
    /// The lexicon's own files as they were when last looked at.
    written: Written,
    towns: Vec<Town>,
    gazetteer: Option<(TableMark, Arc<Gazetteer>)>,
    fingerprint: String,
    store: Store,
    /// What the last catalogue showed.
    shown: Option<(Generation, Date)>,
    /// Of the last catalogue: the next one shares what did not change.
    offerings: Vec<Arc<Published>>,
}

impl Sync {
    /// Reads the word lists and opens the index in `index_dir`.
    ///
    /// # Errors
    /// When a word list can't be used. An index that can't be used is no error: a new one is made.
    pub fn open(
        database: Arc<Database>,
        vocabulary: Arc<Vocabulary>,
        files: &Files,
        index_dir: PathBuf,
    ) -> Result<Self, SyncError> {
        let dutch = Dutch::load(files).map_err(SyncError::Data)?;
        let lexicon = Lexicon::load(files, &dutch, &vocabulary, &[]).map_err(SyncError::Data)?;
        let own = database.read(Own::read)?;
        let mut sync = Self {
            fingerprint: words_mark(&dutch, &vocabulary, &lexicon),
            towns: place::towns(files).map_err(SyncError::Data)?,
            gazetteer: None,
            store: Store::open(&index_dir)?,
            dutch: Arc::new(dutch),
            lexicon: Arc::new(lexicon),
            right_words: Arc::new(RightWords::load(files).map_err(SyncError::Data)?),
            files: files.clone(),
            own: Own::default(),
            written: written(files),
            database,
            vocabulary,
            shown: None,
            offerings: Vec::new(),
        };
        sync.follow_own(own);
        Ok(sync)
    }

    /// The files as the last catalogue was made from them.
    pub fn files(&self) -> &Files {
        &self.files
    }

    /// Takes the lexicon in anew where its files were changed. A file that can't be used changes nothing.
    ///
    /// # Errors
    /// What is wrong with it; told once for each change.
    pub fn follow_lexicon(&mut self) -> Result<(), DataError> {
        let written = written(&self.files);
        if written == self.written {
            return Ok(());
        }
        self.written = written;
        let lexicon = Lexicon::load(&self.files, &self.dutch, &self.vocabulary, &self.own.words)?;
        tracing::info!(expressions = lexicon.size(), "the lexicon was changed and taken in");
        self.fingerprint = words_mark(&self.dutch, &self.vocabulary, &lexicon);
        self.lexicon = Arc::new(lexicon);
        self.shown = None;
        Ok(())
    }

    /// Whether the last catalogue is no longer what should be shown.
    pub fn behind(&self, generation: Generation, today: Date) -> bool {
        self.shown != Some((generation, today))
    }

    /// Whether the index lies on disk; else it is made anew at every start.
    pub fn is_on_disk(&self) -> bool {
        self.store.is_on_disk()
    }

    /// Throws the index away; the next catalogue makes it anew. Harmless at any time.
    ///
    /// # Errors
    /// When the directory can't be written.
    pub fn forget_index(&mut self) -> Result<(), SyncError> {
        self.shown = None;
        Ok(self.store.clear()?)
    }

    /// How many offerings the index has otherwise than what is published today; writes nothing.
    ///
    /// # Errors
    /// When the database does not answer or the index can't be read.
    pub fn outstanding(&self, today: Date) -> Result<usize, SyncError> {
        let load = |connection: &mut _| publication::load(connection, &self.vocabulary, today, &self.offerings);
        let snapshot = Snapshot::new(self.database.read_as_one(load)?);
        if !self.is_comparable()? {
            return Ok(snapshot.offerings.len());
        }
        let difference = Difference::between(&self.store, &snapshot)?;
        Ok(difference.outdated.len().max(difference.missing.len()))
    }

    /// Reads what is published today and brings the index in step with it.
    ///
    /// # Errors
    /// When the database does not answer. Trouble with the index on disk is none: memory takes its place.
    pub fn catalogue(&mut self, today: Date) -> Result<Catalogue, SyncError> {
        let (publication, own, mark, gazetteer) = self.database.read_as_one(|connection| {
            let own = Own::read(connection)?;
            let publication = publication::load(connection, &self.vocabulary, today, &self.offerings)?;
            let mark = place::table_mark(connection)?;
            let gazetteer = match &self.gazetteer {
                Some((known, gazetteer)) if *known == mark => Arc::clone(gazetteer),
                _ => Arc::new(Gazetteer::load(connection, &self.towns)?),
            };
            Ok((publication, own, mark, gazetteer))
        })?;
        self.follow_own(own);
        self.gazetteer = Some((mark, Arc::clone(&gazetteer)));
        let snapshot = Snapshot::new(publication);
        let index = self.index_of(&snapshot)?;
        self.shown = Some((snapshot.generation, today));
        self.offerings.clone_from(&snapshot.offerings);
        let (vocabulary, dutch, lexicon) =
            (Arc::clone(&self.vocabulary), Arc::clone(&self.dutch), Arc::clone(&self.lexicon));
        Ok(Catalogue::new(snapshot, index, vocabulary, dutch, lexicon, gazetteer, Arc::clone(&self.right_words)))
    }

    /// As it is; from nothing if that fails; in memory if that fails.
    fn index_of(&mut self, snapshot: &Snapshot) -> Result<TextIndex, TantivyError> {
        self.in_step(snapshot).or_else(|error| {
            tracing::warn!(%error, "the index is made anew");
            self.store.clear().and_then(|()| self.in_step(snapshot)).or_else(|error| {
                tracing::error!(%error, "the index can't be kept on disk; it is made in memory");
                self.store.leave_disk()?;
                self.in_step(snapshot)
            })
        })
    }

    fn in_step(&mut self, snapshot: &Snapshot) -> Result<TextIndex, TantivyError> {
        if !self.is_comparable()? {
            self.store.clear()?;
        }
        let difference = Difference::between(&self.store, snapshot)?;
        if !difference.is_empty() || !self.is_comparable()? {
            self.write(snapshot, &difference)?;
        }
        TextIndex::open(self.store.index(), self.store.columns(), &snapshot.offerings, &self.lexicon)
    }

    /// Whether what the index holds for an offering is what we would write now.
    fn is_comparable(&self) -> Result<bool, TantivyError> {
        Ok(self.store.stamp()?.is_some_and(|stamp| stamp == self.fingerprint))
    }

    fn write(&self, snapshot: &Snapshot, difference: &Difference) -> Result<(), TantivyError> {
        let columns = self.store.columns();
        let mut documents = Documents::new(columns, &self.dutch, &self.vocabulary, &self.lexicon);
        self.store.write(difference.missing.len(), &self.fingerprint, |writer| {
            for number in &difference.outdated {
                writer.delete_term(Term::from_field_u64(columns.number, *number));
            }
            for ordinal in &difference.missing {
                let offering = &snapshot.offerings[*ordinal];
                let organisation = snapshot.organisations.get(offering.organisation as usize);
                writer.add_document(documents.of(offering, organisation.map_or("", |each| &each.name)))?;
            }
            Ok(())
        })
    }
}

type Written = [Option<(SystemTime, u64)>; 4];

fn written(files: &Files) -> Written {
    [Lexicon::CONCEPTS, Lexicon::EXPRESSIONS, Lexicon::OWN_EXPRESSIONS, Lexicon::EXAMPLES]
        .map(|path| files.written(path))
}

/// Of everything that decides which words an offering is found by.
fn words_mark(dutch: &Dutch, vocabulary: &Vocabulary, lexicon: &Lexicon) -> String {
    let mut decisive = index::LAYOUT.to_le_bytes().to_vec();
    for package in ["tantivy", "frostem"] {
        decisive.extend(locked_version(package).as_bytes());
    }
    decisive.extend(dutch.fingerprint());
    decisive.extend(lexicon.fingerprint());
    // Slugs too: they say which condition a cell means. The other texts stand in no index.
    let conditions = vocabulary.conditions().iter().map(|text| &*text.slug);
    decisive.extend(vocabulary.names().chain(conditions).flat_map(|name| [name.as_bytes(), b"\n"].concat()));
    fingerprint(decisive)
}

fn locked_version(package: &str) -> &'static str {
    let from = LOCKED.find(&format!("name = \"{package}\"\n")).unwrap_or_default();
    LOCKED[from..].lines().nth(1).unwrap_or_default()
}
