//! What a handler may ask for. One value for the whole process, shared by its workers.

mod calling;
mod forever;

use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use diesel::QueryResult;

use crate::assets::Assets;
use crate::config::{DataOptions, Site};
use crate::db::{AnyConnection, Database, Generation, OpenError};
use crate::error::AppError;
use crate::files::Files;
use crate::import::progress::Progress;
use crate::language::Languages;
use crate::link_check::{Checker, Rules};
use crate::mail::Mailer;
pub use crate::model::moment::today;
use crate::model::vocabulary::{DataError, Vocabulary};
use crate::once::Once;
use crate::page_cache::PageCache;
use crate::search::Catalogue;
use crate::search::sync::{Sync, SyncError};
use crate::searches::{Query, Searches};
use crate::theme::Theme;
use crate::throttle::Throttle;
use crate::views::Views;

/// How often we look whether another process has written.
const FOLLOW_EVERY: Duration = Duration::from_secs(1);

/// Why the site could not start.
#[derive(Debug)]
pub enum StartError {
    /// The database.
    Open(OpenError),
    /// A settings or data file.
    Data(DataError),
    /// The first snapshot or its index.
    Sync(SyncError),
}

/// The running site.
pub struct App {
    /// Style sheet, script and icons.
    pub assets: Assets,
    /// The fixed texts of the public pages.
    pub languages: Languages,
    /// How the site looks.
    pub theme: Theme,
    /// How often what was searched for.
    pub searches: Searches,
    /// How often which offering is looked at.
    pub views: Views,
    /// How often visitors may tell us that something is wrong.
    pub reports: Throttle,
    /// How often visitors may ask the steunpunt to call.
    pub calls: Throttle,
    /// What they asked.
    asked: Once,
    /// Once more for each question that is on its way.
    calling: Arc<()>,
    /// How often organisations may answer.
    pub answers: Throttle,
    /// How often somebody may be sent to the organisation's issuer: each costs it a question, and us a row.
    pub sign_ins: Throttle,
    /// How far the imports are that are being carried out here.
    pub imports: Progress,
    /// How mail leaves.
    pub mailer: Mailer,
    checker: Checker,
    /// As the files said at the start.
    site: Site,
    database: Arc<Database>,
    edition: ArcSwap<Edition>,
    sync: Mutex<Sync>,
}

/// A catalogue with who the site is and the pages made since it came. They go together, so that every page is of one
/// piece and none outlives what it was made from.
pub struct Edition {
    /// What is published.
    pub catalogue: Arc<Catalogue>,
    /// Who this site is.
    pub site: Arc<Site>,
    /// The municipality's files, with what is edited on screen laid over them.
    pub files: Files,
    /// Rendered pages of this catalogue, or of one that came while they were made.
    pub pages: PageCache,
}

impl Edition {
    /// `files` as the catalogue was made from them.
    fn new(catalogue: Catalogue, site: &Site, files: &Files) -> Self {
        Self {
            catalogue: Arc::new(catalogue),
            site: Arc::new(site.laid_over(files)),
            files: files.clone(),
            pages: PageCache::new(site.page_cache_mb),
        }
    }
}

impl Deref for Edition {
    type Target = Catalogue;
    fn deref(&self) -> &Catalogue {
        &self.catalogue
    }
}

impl App {
    /// Reads settings and texts, and builds the first catalogue from an open database.
    ///
    /// # Errors
    /// When a file is wrong or the catalogue can't be read.
    pub fn open(options: &DataOptions, database: Arc<Database>) -> Result<Self, StartError> {
        let files = options.files();
        let site = Site::load(options).map_err(StartError::Data)?;
        let theme = Theme::load(&files).map_err(StartError::Data)?;
        let vocabulary = Arc::new(Vocabulary::load(&files).map_err(StartError::Data)?);
        let mut sync =
            Sync::open(Arc::clone(&database), vocabulary, &files, options.index_dir()).map_err(StartError::Sync)?;
        let catalogue = sync.catalogue(today()).map_err(StartError::Sync)?;
        Ok(Self {
            mailer: Mailer::open(&site, &options.data_dir).map_err(StartError::Data)?,
            checker: Checker::new(Rules::PUBLIC, &site.address),
            languages: Languages::load(&files).map_err(StartError::Data)?,
            assets: Assets::load(&files, &theme),
            theme,
            searches: Searches::open(&files, Box::new(today)).map_err(StartError::Data)?,
            views: Views::default(),
            imports: Progress::default(),
            edition: ArcSwap::from_pointee(Edition::new(catalogue, &site, sync.files())),
            reports: Throttle::new(20, 200),
            calls: Throttle::new(10, 100),
            asked: Once::default(),
            calling: Arc::default(),
            answers: Throttle::new(100, 1_000),
            sign_ins: Throttle::new(100, 5_000),
            site,
            database,
            sync: Mutex::new(sync),
        })
    }

    /// What is published now. Hold on to it for one answer, so that the answer is of one piece.
    pub fn catalogue(&self) -> Arc<Catalogue> {
        Arc::clone(&self.edition.load().catalogue)
    }

    /// Who this site is where nothing is edited on screen.
    pub fn site_in_files(&self) -> &Site {
        &self.site
    }

    /// Who this site is now.
    pub fn site(&self) -> Arc<Site> {
        Arc::clone(&self.edition.load().site)
    }

    /// The catalogue with who the site is and its pages. A page that is made from now on may be kept in this one, never in a later one.
    pub fn edition(&self) -> Arc<Edition> {
        self.edition.load_full()
    }

    /// Reads from the database. Blocks: call it inside `web::block`.
    ///
    /// # Errors
    /// What `work` returns.
    pub fn read<T>(&self, work: impl FnOnce(&mut AnyConnection) -> QueryResult<T>) -> QueryResult<T> {
        self.database.read(work)
    }

    /// Writes in one transaction, and brings the catalogue in step before it returns. Blocks.
    ///
    /// # Errors
    /// What `work` returns; then nothing was written.
    pub fn write<T, E: From<diesel::result::Error>>(
        &self,
        work: impl FnOnce(&mut AnyConnection, Generation) -> Result<T, E>,
    ) -> Result<T, E> {
        let value = self.database.write(work)?;
        self.follow();
        Ok(value)
    }

    /// Reads from the database, beside the handler that waits.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn load<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut AnyConnection) -> QueryResult<T> + Send + 'static,
    ) -> Result<T, AppError> {
        let app = Arc::clone(self);
        block(move || app.read(work)).await?.map_err(AppError::database)
    }

    /// Writes what changes the catalogue: all or nothing, and it is public when this returns.
    ///
    /// # Errors
    /// What `work` returns; then nothing was written.
    pub async fn save<T: Send + 'static, E: From<diesel::result::Error> + Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut AnyConnection, Generation) -> Result<T, E> + Send + 'static,
    ) -> Result<Result<T, E>, AppError> {
        let app = Arc::clone(self);
        block(move || app.write(work)).await
    }

    /// Writes what is no part of the catalogue: all or nothing.
    ///
    /// # Errors
    /// What `work` returns; then nothing was written.
    pub async fn note<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&mut AnyConnection) -> QueryResult<T> + Send + 'static,
    ) -> Result<T, AppError> {
        let app = Arc::clone(self);
        block(move || app.write_beside(work)).await?.map_err(AppError::database)
    }

    /// The same. Blocks.
    ///
    /// # Errors
    /// What `work` returns; then nothing was written.
    pub fn write_beside<T>(&self, work: impl FnOnce(&mut AnyConnection) -> QueryResult<T>) -> QueryResult<T> {
        self.database.write_beside(work)
    }

    /// The number of the last write in the database. Blocks.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn generation(&self) -> QueryResult<Generation> {
        self.database.generation()
    }

    /// Brings the catalogue in step with the database and the date, if it isn't. On failure the old one stays.
    pub fn follow(&self) {
        let mut sync = self.sync.lock().unwrap_or_else(PoisonError::into_inner);
        if let Err(DataError { file, reason }) = sync.follow_lexicon() {
            tracing::error!(file, reason, "the lexicon can't be used; the former one stays");
        }
        let outcome = match self.database.generation() {
            Ok(generation) if !sync.behind(generation, today()) => return,
            Ok(_) => sync.catalogue(today()).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match outcome {
            Ok(catalogue) => {
                tracing::info!(generation = catalogue.snapshot.generation, "catalogue renewed");
                self.edition.store(Arc::new(Edition::new(catalogue, &self.site, sync.files())));
            }
            Err(error) => tracing::error!(%error, "catalogue not renewed; the former one stays"),
        }
    }

    /// Follows what other processes write, for as long as the program runs.
    pub fn follow_forever(self: Arc<Self>) {
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(FOLLOW_EVERY);
                self.follow();
            }
        });
    }

    /// What of these words may be counted.
    pub fn query(&self, catalogue: &Catalogue, text: &str) -> Query {
        self.searches.query(text, &|words| catalogue.knows_words(words))
    }
}

/// Work that blocks, beside the threads that answer.
async fn block<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, AppError> {
    actix_web::web::block(work).await.map_err(|_| AppError::Internal("the work was given up".to_owned()))
}
