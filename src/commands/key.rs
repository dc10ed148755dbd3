//! `key`: the key with which is encrypted what carers share. It is never kept by us: not in the database, and no log.

use std::io::IsTerminal;
use std::process::ExitCode;

use super::terminal::{say, warn};
use super::{data_error, fail, now, open_database};
use crate::config::{DataOptions, Site};
use crate::handover;
use crate::model::log_entry::{self, LogEntry};
use crate::model::referral;
use crate::sealed::{NoSeal, new_key};

/// What can be asked of `key`.
#[derive(Debug, Clone, clap::Args)]
pub struct KeyOptions {
    #[command(subcommand)]
    command: KeyCommand,
}

#[derive(Debug, Clone, clap::Subcommand)]
enum KeyCommand {
    /// Toon een nieuwe sleutel, en waar u hem zet
    New,
    /// De sleutel is kwijt: wis wat niemand meer kan openen, zodat een nieuwe sleutel werkt
    Lost {
        /// Wis echt: de gegevens van lopende overdrachten komen niet terug
        #[arg(long)]
        erase: bool,
    },
}

/// Does what is asked; exit code 1 when that can't be done.
pub fn run(options: &DataOptions, key: &KeyOptions) -> ExitCode {
    match key.command {
        KeyCommand::New => show_new(),
        KeyCommand::Lost { erase } => {
            if let Err(message) = forget(options, erase) {
                return fail(&message);
            }
        }
    }
    ExitCode::SUCCESS
}

/// The key alone on standard output, so that it can be written to a file; the explanation beside it.
fn show_new() {
    say(new_key());
    if std::io::stdout().is_terminal() {
        warn("");
    }
    warn(
        "Zet deze sleutel in de omgeving als MANTELKAART_KEY, of in een bestand dat alleen Mantelkaart kan lezen. \
         Noem dat bestand in mantelkaart.toml bij [overdracht], als sleutelbestand.\n\
         Bewaar hem ook op een tweede plek, maar nooit bij de reservekopieën. Zonder sleutel is wat mantelzorgers \
         deelden niet meer te lezen.",
    );
}

fn forget(options: &DataOptions, is_meant: bool) -> Result<(), String> {
    let database = open_database(options)?;
    let site = Site::load(options).map_err(|error| data_error(&error))?;
    let refused = |error| format!("De database weigerde: {error}.");
    let seal = database.read(|connection| handover::seal(connection, &site)).map_err(refused)?;
    if seal.is_ok() {
        return Err("De sleutel is niet kwijt: Mantelkaart kan alles openen. Er is niets gewist.".to_owned());
    }
    if database.read(referral::key_check).map_err(refused)?.is_none() {
        return Err("Er is nog niets versleuteld. Maak een sleutel met: mantelkaart key new".to_owned());
    }
    if !is_meant {
        let why = if matches!(seal, Err(NoSeal::Missing)) {
            "Er is geen sleutel ingesteld."
        } else {
            "Deze sleutel past niet."
        };
        return Err(format!(
            "{why} Zoek eerst de goede sleutel. Is hij echt weg? Dan kan niemand de gegevens van lopende overdrachten \
             nog openen. Wis ze met: mantelkaart key lost --erase"
        ));
    }
    let erased = database.write_beside(|connection| {
        let erased = referral::forget_key(connection)?;
        let entry = LogEntry::new(&now(), log_entry::COMMAND_LINE, "sleutel-kwijt");
        log_entry::add(connection, &[entry.because(format!("{erased} overdracht(en) zonder gegevens"))])?;
        Ok(erased)
    });
    let erased: usize = erased.map_err(refused)?;
    say(format_args!(
        "Gewist: de gegevens bij {erased} overdracht(en). De overdrachten zelf staan nog op de lijst van het loket. \
         Zet nu een nieuwe sleutel: mantelkaart key new"
    ));
    Ok(())
}
