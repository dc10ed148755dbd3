//! The command line.

use std::process::ExitCode;

use clap::{Arg, ArgAction, Command as Clap, CommandFactory, FromArgMatches, Parser, Subcommand};
use mantelkaart::commands;
use mantelkaart::config::{DataOptions, ServeOptions};

/// Pages of some 40 KB come and go: the system's allocator may give their memory back and ask for it again every time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Sociale kaart voor mantelzorgers. Zonder opdracht start de site.
#[derive(Parser)]
#[command(name = "mantelkaart", version, disable_version_flag = true, disable_help_subcommand = true)]
struct Arguments {
    #[command(flatten)]
    data: DataOptions,
    #[command(flatten)]
    serve: ServeOptions,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Start de site
    Serve,
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
    /// Accounts van medewerkers
    User(commands::user::UserOptions),
    /// De sleutel voor warme overdracht
    Key(commands::key::KeyOptions),
    /// Maak een reservekopie van de database
    Backup(commands::backup::BackupFile),
    /// Zet een reservekopie terug in plaats van alles wat er is
    Restore(commands::backup::BackupFile),
}

fn main() -> ExitCode {
    let version =
        Arg::new("version").long("version").action(ArgAction::Version).help("Toon de versie").help_heading("Opties");
    let matches = dutch(Arguments::command().arg(version)).get_matches();
    let Arguments { data, serve, command } = Arguments::from_arg_matches(&matches).unwrap_or_else(|error| error.exit());
    match command {
        None | Some(Command::Serve) => commands::serve::run(&data, &serve),
        Some(Command::Import(import)) => commands::import::run(&data, &import),
        Some(Command::Export(export)) => commands::export::run(&data, &export),
        Some(Command::Geo(geo)) => commands::geo::run(&data, &geo),
        Some(Command::Check) => commands::check::run(&data),
        Some(Command::Reindex) => commands::reindex::run(&data),
        Some(Command::User(user)) => commands::user::run(&data, &user),
        Some(Command::Key(key)) => commands::key::run(&data, &key),
        Some(Command::Backup(file)) => commands::backup::back_up(&data, &file),
        Some(Command::Restore(file)) => commands::backup::restore(&data, &file),
    }
}

/// The frame of the help, which clap has in English only, for this command and those below it.
fn dutch(command: Clap) -> Clap {
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help("Toon deze uitleg");
    let options = |arg: Arg| if arg.get_help_heading().is_none() { heading(arg) } else { arg };
    let mut command = command
        .help_template("{about-with-newline}\nGebruik: {usage}\n\n{all-args}")
        .subcommand_help_heading("Opdrachten")
        .subcommand_value_name("OPDRACHT")
        .disable_help_flag(true)
        .arg(help)
        .mut_args(options);
    let names: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    for name in names {
        command = command.mut_subcommand(name, dutch);
    }
    command
}

fn heading(arg: Arg) -> Arg {
    if arg.is_positional() { arg.help_heading("Wat u noemt") } else { arg.help_heading("Opties") }
}
