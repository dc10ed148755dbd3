//! A database in a file on its own, without the files that SQLite keeps beside one in use.

use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::{AnyConnection, OpenError, migrations};

/// Opens such a file, makes it where there is none, and brings its schema up to date.
///
/// # Errors
/// When it is no SQLite database, or can't be read or written.
pub fn open_file(path: &Path) -> Result<AnyConnection, OpenError> {
    let unreachable = |error: &dyn std::fmt::Display| OpenError::Unreachable(error.to_string());
    let mut sqlite = SqliteConnection::establish(&path.to_string_lossy()).map_err(|error| unreachable(&error))?;
    sqlite
        .batch_execute("PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = ON;")
        .map_err(|error| unreachable(&error))?;
    let mut connection = AnyConnection::Sqlite(sqlite);
    migrations::up(&mut connection).map_err(OpenError::Migration)?;
    Ok(connection)
}
