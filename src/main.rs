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
    /// Plaatsen en postcodes
    Geo(commands::geo::GeoOptions),
}

fn main() -> ExitCode {
    let Arguments { data, command, serve } = Arguments::parse();
    match command {
        None => commands::serve::run(&data, &serve),
        Some(Command::Serve(serve)) => commands::serve::run(&data, &serve),
        Some(Command::Geo(geo)) => commands::geo::run(&data, &geo),
    }
}
