//! `export`: the catalogue as a file that `import` takes back.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{fail, open_database, terminal};
use crate::config::DataOptions;
use crate::db::Database;
use crate::files::not_written;
use crate::import::export;
use crate::model::field::Cells;

/// What can be asked of `export`.
#[derive(Debug, Clone, clap::Args)]
pub struct ExportArgs {
    /// Naam van de lijst
    #[arg(long, value_name = "NAAM")]
    pub source: Option<String>,
    /// Soort bestand
    #[arg(long, value_name = "SOORT")]
    pub format: Option<ExportFormat>,
    /// Bestand om in te schrijven; standaard het scherm
    #[arg(long, short, value_name = "BESTAND")]
    pub output: Option<PathBuf>,
}

/// Which kind of file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ExportFormat {
    /// Tekst met puntkomma's
    Csv,
    /// Excel-werkmap
    Xlsx,
}

/// Writes the file; exit code 1 when that can't be done.
pub fn run(options: &DataOptions, arguments: &ExportArgs) -> ExitCode {
    let outcome = open_database(options)
        .and_then(|database| rows(&database, arguments.source.as_deref()))
        .and_then(|rows| bytes(&rows, format(arguments)).map(|bytes| (rows.len(), bytes)))
        .and_then(|(count, bytes)| write(arguments, count, &bytes));
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

/// As asked, else by the name of the file.
fn format(arguments: &ExportArgs) -> ExportFormat {
    let named =
        arguments.output.as_ref().and_then(|path| path.extension()).is_some_and(|end| end.eq_ignore_ascii_case("xlsx"));
    arguments.format.unwrap_or(if named { ExportFormat::Xlsx } else { ExportFormat::Csv })
}

fn rows(database: &Database, asked: Option<&str>) -> Result<Vec<Cells>, String> {
    let found = database.read(|connection| match export::source(connection, asked)? {
        Ok(source) => export::rows(connection, &source).map(Ok),
        Err(reason) => Ok(Err(reason)),
    });
    found.unwrap_or_else(|error| Err(format!("De database antwoordt niet: {error}.")))
}

fn bytes(rows: &[Cells], format: ExportFormat) -> Result<Vec<u8>, String> {
    match format {
        ExportFormat::Csv => Ok(export::csv(rows)),
        ExportFormat::Xlsx => export::xlsx(rows)
            .map_err(|error| format!("De werkmap kan niet gemaakt worden: {error}. Kies --format csv.")),
    }
}

fn write(arguments: &ExportArgs, count: usize, bytes: &[u8]) -> Result<(), String> {
    match &arguments.output {
        Some(path) => {
            std::fs::write(path, bytes)
                .map_err(|error| format!("Schrijven naar {} lukt niet: {}.", path.display(), not_written(&error)))?;
            terminal::warn(format_args!("{count} regels opgeslagen in {}.", path.display()));
            Ok(())
        }
        None => terminal::write(bytes).map_err(|error| format!("Schrijven lukt niet: {}.", not_written(&error))),
    }
}
