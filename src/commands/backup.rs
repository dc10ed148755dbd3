//! `backup` and `restore`: the whole database as one file, from and to whichever database is in use.

use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use diesel::Connection;
use diesel::result::Error;

use super::terminal::say;
use super::{fail, open_database};
use crate::config::DataOptions;
use crate::db::{OpenError, Target, create_private, make_file, open_file, remove_file};
use crate::files;
use crate::model::archive;

/// How every SQLite file begins (<https://www.sqlite.org/fileformat.html>).
const SQLITE: &[u8] = b"SQLite format 3\0";

/// The file to write or to read.
#[derive(Debug, Clone, clap::Args)]
pub struct BackupFile {
    /// Het bestand van de reservekopie
    #[arg(value_name = "BESTAND")]
    pub file: PathBuf,
}

/// Writes everything in the database to one file, also while the site runs. An existing file is only replaced when the
/// new one is whole.
pub fn back_up(options: &DataOptions, backup: &BackupFile) -> ExitCode {
    let file = &backup.file;
    match write(options, file) {
        Ok(offerings) => {
            say(format_args!(
                "Reservekopie gemaakt: {} ({offerings} hulpmogelijkheden, met alle imports en wijzigingen). Uw eigen \
                 bestanden in de gegevensmap horen er niet bij.",
                file.display()
            ));
            ExitCode::SUCCESS
        }
        Err(message) => fail(&message),
    }
}

/// Puts a backup back in the place of everything that is in the database, after keeping a copy of that.
pub fn restore(options: &DataOptions, backup: &BackupFile) -> ExitCode {
    match put_back(options, &backup.file) {
        Ok(offerings) => {
            say(format_args!(
                "De reservekopie is teruggezet: {offerings} hulpmogelijkheden. Wat er stond, staat nu in {}.",
                before(options).display()
            ));
            ExitCode::SUCCESS
        }
        Err(message) => fail(&message),
    }
}

fn write(options: &DataOptions, file: &Path) -> Result<i64, String> {
    not_the_database(options, file)?;
    if file.exists() && !is_sqlite(file) {
        let file = file.display();
        return Err(format!("{file} bestaat al en is geen reservekopie. Er is niets veranderd. Kies een andere naam."));
    }
    let database = open_database(options)?;
    let name = file.file_name().ok_or("Noem een bestand, geen map.")?;
    let unfinished = file.with_file_name(format!("{}.onaf", name.to_string_lossy()));
    let wrong = |reason: String| format!("De reservekopie {} kan niet worden gemaakt: {reason}", file.display());
    if file.is_dir() {
        return Err(wrong("het is een map.".to_owned()));
    }
    // SQLite says in English, and in one way for all, why it can't.
    create_private(&unfinished).map_err(|error| wrong(because_not_written(&error)))?;
    let mut copy = make_file(&unfinished).map_err(|error| wrong(reason(&error)))?;
    let offerings = database
        .read_as_one(|connection| copy.transaction(|copy| archive::copy(connection, copy)))
        .map_err(|error| wrong(error.to_string()))?;
    drop(copy);
    fs::rename(&unfinished, file).map_err(|error| wrong(because_not_written(&error)))?;
    Ok(offerings)
}

/// Where `restore` leaves what it replaces.
fn before(options: &DataOptions) -> PathBuf {
    options.data_dir.join("voor-terugzetten.db")
}

fn is_sqlite(file: &Path) -> bool {
    let mut start = [0; SQLITE.len()];
    fs::File::open(file).and_then(|mut file| file.read_exact(&mut start)).is_ok() && start == SQLITE
}

/// Writing over the file in use would lose it; reading it would miss what stands beside it.
fn not_the_database(options: &DataOptions, file: &Path) -> Result<(), String> {
    match options.target() {
        Target::Sqlite(own)
            if file.canonicalize().is_ok_and(|file| own.canonicalize().is_ok_and(|own| own == file)) =>
        {
            Err(format!("{} is de database zelf. Noem een ander bestand.", file.display()))
        }
        _ => Ok(()),
    }
}

fn put_back(options: &DataOptions, file: &Path) -> Result<i64, String> {
    not_the_database(options, file)?;
    let wrong = |reason: String| format!("De reservekopie {} kan niet worden gelezen: {reason}", file.display());
    let bytes = fs::read(file).map_err(|error| wrong(because(&error)))?;
    if !bytes.starts_with(SQLITE) {
        return Err(wrong("dit is geen reservekopie van Mantelkaart. Er is niets veranderd.".to_owned()));
    }
    write(options, &before(options))?;
    let database = open_database(options)?;
    // An old backup is brought up to date first; the file itself must stay as it is.
    let working = options.data_dir.join("terugzetten.sqlite3");
    remove_file(&working);
    let written = create_private(&working).and_then(|mut file| file.write_all(&bytes));
    written.map_err(|error| wrong(because(&error)))?;
    let outcome = open_file(&working).map_err(|error| wrong(reason(&error))).and_then(|mut backup| {
        database
            .write(|connection, _| archive::copy(&mut backup, connection))
            .map_err(|error: Error| wrong(format!("{error}. Er is niets veranderd.")))
    });
    remove_file(&working);
    outcome
}

fn because(error: &std::io::Error) -> String {
    format!("{}.", files::reason(error))
}

fn because_not_written(error: &std::io::Error) -> String {
    format!("{}.", files::not_written(error))
}

fn reason(error: &OpenError) -> String {
    match error {
        OpenError::Unreachable(reason) => reason.clone(),
        OpenError::Migration(reason) => reason.0.clone(),
        OpenError::WithoutPostgres => String::new(),
    }
}
