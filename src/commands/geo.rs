//! `geo import`: loads a file of postcodes.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::terminal::{say, warn};
use super::{fail, open_database};
use crate::config::DataOptions;
use crate::files::reason;
use crate::model::place::import::{PostcodeFile, read, replace};

/// How many bad lines are told one by one.
const MOST_ERRORS: usize = 20;

/// What to do with places and postcodes.
#[derive(Debug, Args)]
pub struct GeoOptions {
    #[command(subcommand)]
    command: GeoCommand,
}

#[derive(Debug, Subcommand)]
enum GeoCommand {
    /// Laad een bestand met postcodes en coördinaten, in plaats van wat er was
    ///
    /// Twee soorten bestanden: met kolommen pc4;woonplaatsen;gemeente;provincie;lat;lon, of NL.txt van GeoNames.
    Import {
        /// Het bestand
        #[arg(value_name = "BESTAND")]
        file: PathBuf,
    },
}

/// Runs it. Lines that can't be used are named and left out; exit code 1 where none can.
pub fn run(options: &DataOptions, geo: &GeoOptions) -> ExitCode {
    let GeoCommand::Import { file } = &geo.command;
    match import(options, file) {
        Ok(said) => {
            say(said);
            ExitCode::SUCCESS
        }
        Err(message) => fail(&message),
    }
}

fn import(options: &DataOptions, path: &std::path::Path) -> Result<String, String> {
    let bytes = std::fs::read(path)
        .map_err(|error| format!("Het bestand {} kan niet gelezen worden: {}.", path.display(), reason(&error)))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| format!("{} is geen tekst in UTF-8. Sla het bestand op als UTF-8.", path.display()))?;
    let file = read(&text);
    for error in file.errors.iter().take(MOST_ERRORS) {
        warn(error);
    }
    if file.errors.len() > MOST_ERRORS {
        warn(format_args!("… en nog {} regels", file.errors.len() - MOST_ERRORS));
    }
    if file.rows.is_empty() {
        return Err(format!("{} heeft geen enkele bruikbare regel. Er is niets veranderd.", path.display()));
    }
    let database = open_database(options)?;
    replace(&database, &file.rows)
        .map_err(|error| format!("Opslaan is niet gelukt: {error}. Er is niets veranderd."))?;
    Ok(counts(&file))
}

fn counts(file: &PostcodeFile) -> String {
    let distinct = |of: fn(&crate::model::place::PostcodeRow) -> &str| {
        file.rows.iter().map(of).collect::<std::collections::HashSet<_>>().len()
    };
    let (postcodes, places) = (distinct(|row| &row.postcode), distinct(|row| &row.place));
    let municipalities = distinct(|row| &row.municipality);
    let mut said = format!("{postcodes} postcodes, {places} plaatsen, {municipalities} gemeenten geladen.");
    if !file.errors.is_empty() {
        said += &format!(" Overgeslagen: {}.", file.errors.len());
    }
    if file.foreign > 0 {
        said += &format!(" Van andere landen: {}.", file.foreign);
    }
    said
}
