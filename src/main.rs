//! The command line.

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mantelkaart::commands;
use mantelkaart::config::{DataOptions, ServeOptions};

/// Sociale kaart voor mantelzorgers. Zonder opdracht start de site.
#[derive(Parser)]
#[command(name = "mantelkaart", version, about, disable_help_subcommand = true)]
struct Arguments {
    #[command(flatten)]
    data: DataOptions,
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    serve: ServeOptions,
}

#[derive(Subcommand)]
enum Command {
    /// Start de site
    Serve(ServeOptions),
    /// Lees een lijst in
    Import(commands::import::ImportArgs),
    /// Sla de catalogus op als bestand
    Export(commands::export::ExportArgs),
    /// Plaatsen en postcodes
    Geo(commands::geo::GeoOptions),
    /// Ga na of alles klopt
    Check,
    /// Maak de zoekindex opnieuw
    Reindex,
    /// Maak een reservekopie van de database
    Backup(commands::backup::BackupFile),
    /// Zet een reservekopie terug in plaats van alles wat er is
    Restore(commands::backup::BackupFile),
}

fn main() -> ExitCode {
    let Arguments { data, command, serve } = Arguments::parse();
    match command {
        None => commands::serve::run(&data, &serve),
        Some(Command::Serve(serve)) => commands::serve::run(&data, &serve),
        Some(Command::Import(import)) => commands::import::run(&data, &import),
        Some(Command::Export(export)) => commands::export::run(&data, &export),
        Some(Command::Geo(geo)) => commands::geo::run(&data, &geo),
        Some(Command::Check) => commands::check::run(&data),
        Some(Command::Reindex) => commands::reindex::run(&data),
        Some(Command::Backup(file)) => commands::backup::back_up(&data, &file),
        Some(Command::Restore(file)) => commands::backup::restore(&data, &file),
    }
}
