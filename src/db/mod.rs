//! Connections, schema and migrations. The bottom of the house: knows nothing of what stands above it.
//!
//! The database is the truth. SQLite is embedded (WAL: one writer beside many readers); PostgreSQL serves several
//! processes. Statements are shared through [`AnyConnection`]; the few that can't be go through `each_backend!`.

mod connection;
mod consistent;
mod damage;
mod file;
mod migrations;
pub mod schema;

use std::path::PathBuf;
use std::time::Duration;

use diesel::connection::{AnsiTransactionManager, Connection, SimpleConnection, TransactionManager};
use diesel::prelude::*;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool, PooledConnection};

pub use connection::AnyConnection;
pub use file::{create_private, make_file, open_file, remove_file};
pub use migrations::MigrationError;

/// Runs the same expression with the backend's own connection type, for statements (batch inserts, `ON CONFLICT`)
/// that do not compile through the [`AnyConnection`] enum.
#[macro_export]
macro_rules! each_backend {
    ($connection:expr, $name:ident => $body:expr) => {
        match $connection {
            #[cfg(feature = "postgres")]
            $crate::db::AnyConnection::Postgres($name) => $body,
            $crate::db::AnyConnection::Sqlite($name) => $body,
        }
    };
}

/// Counts writes. Whoever keeps a copy of the catalogue compares it to know whether the copy is in step.
pub type Generation = i64;

/// Where the data lives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A file.
    Sqlite(PathBuf),
    /// A PostgreSQL address, such as `postgres://user@host/name`.
    Postgres(String),
}

/// Why the database could not be opened. Shown to whoever starts the program, never to a visitor.
#[derive(Debug)]
pub enum OpenError {
    /// The file or server did not answer.
    Unreachable(String),
    /// This binary was built without the `postgres` feature.
    WithoutPostgres,
    /// The schema could not be brought up to date.
    Migration(MigrationError),
}

type Connections = Pool<ConnectionManager<AnyConnection>>;

/// The open database: one writer, several readers.
pub struct Database {
    // A pool of one: it is the lock between this process's writers, and replaces a connection that broke.
    writer: Connections,
    readers: Connections,
}

impl Database {
    /// Opens the database and brings its schema up to date.
    ///
    /// # Errors
    /// When it does not answer, can't be written or can't be migrated.
    pub fn open(target: &Target) -> Result<Self, OpenError> {
        let mut first = connect(target)?;
        migrations::up(&mut first).map_err(OpenError::Migration)?;
        Ok(Self { writer: pool(target, 1), readers: pool(target, 4) })
    }

    /// Takes every step of the schema back: an empty database remains, and all data in it is gone.
    ///
    /// # Errors
    /// When it does not answer, or a step can't be taken back.
    pub fn erase(target: &Target) -> Result<(), OpenError> {
        migrations::down(&mut connect(target)?).map_err(OpenError::Migration)
    }

    /// Runs `work` on a reader's connection.
    ///
    /// # Errors
    /// What `work` returns, or that no connection could be had.
    pub fn read<T>(&self, work: impl FnOnce(&mut AnyConnection) -> QueryResult<T>) -> QueryResult<T> {
        work(&mut *take(&self.readers)?)
    }

    /// Runs `work` in one transaction that holds the write lock, and raises the generation. All or nothing.
    ///
    /// # Errors
    /// What `work` returns; then nothing was written and the generation stands.
    pub fn write<T, E: From<diesel::result::Error>>(
        &self,
        work: impl FnOnce(&mut AnyConnection, Generation) -> Result<T, E>,
    ) -> Result<T, E> {
        self.locked(1, |connection| {
            let generation = generation(connection)?;
            work(connection, generation)
        })
    }

    /// The same for what is no part of the catalogue: nobody keeps a copy of it, so the generation stands.
    ///
    /// # Errors
    /// What `work` returns; then nothing was written.
    pub fn write_beside<T, E: From<diesel::result::Error>>(
        &self,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        self.locked(0, work)
    }

    fn locked<T, E: From<diesel::result::Error>>(
        &self,
        raise: Generation,
        work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
    ) -> Result<T, E> {
        immediate_transaction(&mut *take(&self.writer)?, |connection| {
            use schema::generation::dsl;
            // First of all statements: on PostgreSQL this row is the write lock between processes.
            diesel::update(dsl::generation).set(dsl::value.eq(dsl::value + raise)).execute(connection)?;
            work(connection)
        })
    }

    /// The number of the last write.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn generation(&self) -> QueryResult<Generation> {
        self.read(generation)
    }
}

fn pool(target: &Target, size: u32) -> Connections {
    Pool::builder()
        .max_size(size)
        .min_idle(Some(0))
        .test_on_check_out(matches!(target, Target::Postgres(_)))
        .connection_timeout(Duration::from_secs(30))
        .connection_customizer(Box::new(Settings))
        .build_unchecked(ConnectionManager::new(address(target)))
}

fn take(pool: &Connections) -> QueryResult<PooledConnection<ConnectionManager<AnyConnection>>> {
    pool.get().map_err(|error| diesel::result::Error::QueryBuilderError(Box::from(format!("no connection: {error}"))))
}

/// The number of the last write, as this connection's transaction sees it.
///
/// # Errors
/// When the database does not answer.
pub fn generation(connection: &mut AnyConnection) -> QueryResult<Generation> {
    schema::generation::table.select(schema::generation::value).first(connection)
}

/// SQLite must take its write lock at the start: a transaction that reads first can't always be raised to a write.
fn immediate_transaction<T, E: From<diesel::result::Error>>(
    connection: &mut AnyConnection,
    work: impl FnOnce(&mut AnyConnection) -> Result<T, E>,
) -> Result<T, E> {
    match connection {
        AnyConnection::Sqlite(sqlite) => AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN IMMEDIATE"),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(postgres) => AnsiTransactionManager::begin_transaction(postgres),
    }?;
    let outcome = work(connection);
    each_backend!(connection, backend => match &outcome {
        Ok(_) => AnsiTransactionManager::commit_transaction(backend),
        Err(_) => AnsiTransactionManager::rollback_transaction(backend),
    })?;
    outcome
}

fn connect(target: &Target) -> Result<AnyConnection, OpenError> {
    let mut connection = match target {
        Target::Sqlite(path) => {
            // Where that fails, SQLite says why.
            let _ = create_private(path);
            SqliteConnection::establish(&address(target)).map(AnyConnection::Sqlite)
        }
        #[cfg(feature = "postgres")]
        Target::Postgres(_) => PgConnection::establish(&address(target)).map(AnyConnection::Postgres),
        #[cfg(not(feature = "postgres"))]
        Target::Postgres(_) => return Err(OpenError::WithoutPostgres),
    }
    .map_err(|error| OpenError::Unreachable(error.to_string()))?;
    settle(&mut connection).map_err(|error| OpenError::Unreachable(error.to_string()))?;
    Ok(connection)
}

/// The address as diesel wants it. Without a limit libpq waits for minutes on a server that does not answer.
fn address(target: &Target) -> String {
    match target {
        Target::Sqlite(path) => path.to_string_lossy().into_owned(),
        Target::Postgres(url) if url.contains("connect_timeout") => url.clone(),
        Target::Postgres(url) => format!("{url}{}connect_timeout=5", if url.contains('?') { '&' } else { '?' }),
    }
}

/// `synchronous = FULL`: what was committed survives a power cut, not only a crash of the program.
fn settle(connection: &mut AnyConnection) -> QueryResult<()> {
    match connection {
        AnyConnection::Sqlite(sqlite) => sqlite.batch_execute(
            "PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
             PRAGMA foreign_keys = ON;",
        ),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => Ok(()),
    }
}

#[derive(Debug)]
struct Settings;

impl CustomizeConnection<AnyConnection, diesel::r2d2::Error> for Settings {
    fn on_acquire(&self, connection: &mut AnyConnection) -> Result<(), diesel::r2d2::Error> {
        settle(connection).map_err(diesel::r2d2::Error::QueryError)
    }
}
