//! A database in a file on its own, without the files that SQLite keeps beside one in use.

use std::fs::{File, OpenOptions};
use std::io;
use std::path::Path;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;

use super::{AnyConnection, OpenError, migrations};

/// Makes such a file; what stood there, whole or half written, goes.
///
/// # Errors
/// When it can't be written.
pub fn make_file(path: &Path) -> Result<AnyConnection, OpenError> {
    remove_file(path);
    create_private(path).map_err(|error| OpenError::Unreachable(error.to_string()))?;
    migrated(establish(path)?)
}

/// Opens a file to write it, made if it is not there: then for this account only. A database holds secrets and links by
/// which people sign in; SQLite gives the files beside it the same rights.
///
/// # Errors
/// When it can't be written.
pub fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options.open(path)
}

/// Opens such a file and brings its schema up to date.
///
/// # Errors
/// When it is no database of Mantelkaart, or can't be read or written.
pub fn open_file(path: &Path) -> Result<AnyConnection, OpenError> {
    let mut sqlite = establish(path)?;
    // A file of another program would be given our tables, and be taken for an empty catalogue.
    let ours = sqlite.batch_execute("SELECT value FROM generation; SELECT code FROM offering LIMIT 1;");
    ours.map_err(|_| OpenError::Unreachable("dit is geen reservekopie van Mantelkaart".to_owned()))?;
    migrated(sqlite)
}

/// Removes the file with everything that SQLite may have left beside it: a journal of an interrupted write would be
/// played back into the next file of that name.
pub fn remove_file(path: &Path) {
    for end in ["", "-journal", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        let _ = std::fs::remove_file(name);
    }
}

fn establish(path: &Path) -> Result<SqliteConnection, OpenError> {
    let unreachable = |error: &dyn std::fmt::Display| OpenError::Unreachable(error.to_string());
    let mut sqlite = SqliteConnection::establish(&path.to_string_lossy()).map_err(|error| unreachable(&error))?;
    sqlite
        .batch_execute("PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = ON;")
        .map_err(|error| unreachable(&error))?;
    Ok(sqlite)
}

fn migrated(sqlite: SqliteConnection) -> Result<AnyConnection, OpenError> {
    let mut connection = AnyConnection::Sqlite(sqlite);
    migrations::up(&mut connection).map_err(OpenError::Migration)?;
    Ok(connection)
}
