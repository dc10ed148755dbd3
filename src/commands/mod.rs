//! The command line, one command a file. Each tells in Dutch what it did and what to do next.

pub mod backup;
pub mod check;
pub mod export;
pub mod geo;
pub mod import;
pub mod key;
pub mod reindex;
mod sample;
pub mod serve;
mod terminal;
pub mod user;

use std::process::ExitCode;
use std::sync::Arc;

use crate::app::StartError;
use crate::config::DataOptions;
use crate::db::{Database, OpenError, Target};
use crate::files::not_written;
use crate::model::vocabulary::DataError;
pub(crate) use crate::wording::moment::now;

/// Opens the database that the options name, making the data directory where needed.
///
/// # Errors
/// One sentence that says what is wrong.
pub fn open_database(options: &DataOptions) -> Result<Arc<Database>, String> {
    let directory = options.data_dir.display();
    std::fs::create_dir_all(&options.data_dir)
        .map_err(|error| format!("De gegevensmap {directory} kan niet worden gemaakt: {}.", not_written(&error)))?;
    Database::open(&options.target()).map(Arc::new).map_err(|error| open_error(&error, &options.target()))
}

fn open_error(error: &OpenError, target: &Target) -> String {
    let place = match target {
        Target::Sqlite(path) => format!("De database {}", path.display()),
        Target::Postgres(_) => "De database van DATABASE_URL".to_owned(),
    };
    match error {
        OpenError::Unreachable(why) => {
            format!("{place} is niet te openen. Staat hij aan, en mag dit programma erin schrijven? ({})", line(why))
        }
        OpenError::WithoutPostgres => "DATABASE_URL noemt een PostgreSQL-database, maar dit programma is zonder \
             PostgreSQL gebouwd. Bouw het met: cargo build --release --features postgres"
            .to_owned(),
        OpenError::Migration(why) => format!("{place} kan niet worden bijgewerkt: {}", line(&why.0)),
    }
}

fn start_error(error: &StartError, options: &DataOptions) -> String {
    match error {
        StartError::Open(error) => open_error(error, &options.target()),
        StartError::Data(error) => data_error(error),
        StartError::Sync(error) => format!("De zoekindex kan niet worden gemaakt: {error}"),
    }
}

fn data_error(DataError { file, reason }: &DataError) -> String {
    format!("Het bestand {file} klopt niet: {reason}")
}

/// Messages of drivers may run over several lines; ours don't.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Says what is wrong and how to go on; exit code 1.
pub fn fail(message: &str) -> ExitCode {
    terminal::warn(message);
    ExitCode::FAILURE
}
