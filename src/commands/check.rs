//! `check`: whether everything is as it should be. One line a part; what is wrong is said with what to do.

use std::process::ExitCode;
use std::sync::Arc;

use super::terminal::say;
use super::{data_error, fail, open_database, start_error};
use crate::app::{StartError, today};
use crate::config::{DataOptions, Site};
use crate::db::{Database, Target};
use crate::handover;
use crate::language::Languages;
use crate::mail::Mailer;
use crate::model::vocabulary::Vocabulary;
use crate::model::{offering, referral, source};
use crate::sealed::NoSeal;
use crate::search::sync::Sync;
use crate::theme::Theme;
use crate::wording::referring::no_seal;

/// Exit code 0 where all is well, else 1 after naming everything that isn't.
pub fn run(options: &DataOptions) -> ExitCode {
    if let Target::Sqlite(path) = options.target()
        && !path.exists()
    {
        return fail(&format!("Er is nog geen database in {}. Start eerst de site.", options.data_dir.display()));
    }
    let database = match open_database(options) {
        Ok(database) => database,
        Err(message) => return fail(&message),
    };
    let findings = [
        settings(options),
        content(&database),
        sound(&database),
        index(options, &database),
        face(options),
        mail(options),
        handover(options, &database),
    ];
    for finding in &findings {
        match finding {
            Ok(fine) => say(format_args!("goed   {fine}")),
            Err(wrong) => say(format_args!("FOUT   {wrong}")),
        }
    }
    if findings.iter().all(Result::is_ok) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn settings(options: &DataOptions) -> Result<String, String> {
    let site = Site::load(options).map_err(|error| data_error(&error))?;
    Ok(format!("Instellingen: {}, {}", site.name, site.municipality))
}

fn content(database: &Database) -> Result<String, String> {
    let counts = database.read(|connection| Ok((offering::count(connection)?, source::all(connection)?.len())));
    let (offerings, sources) = counts.map_err(|error| format!("De database antwoordt niet: {error}."))?;
    Ok(format!("Database: bijgewerkt, {offerings} hulpmogelijkheden uit {sources} lijst(en)"))
}

fn sound(database: &Database) -> Result<String, String> {
    match database.damage() {
        Ok(damage) if damage.is_empty() => Ok("Database: niet beschadigd".to_owned()),
        Ok(damage) => Err(format!("De database is beschadigd. Zet een reservekopie terug. ({})", damage.join("; "))),
        Err(error) => Err(format!("De database antwoordt niet: {error}.")),
    }
}

fn face(options: &DataOptions) -> Result<String, String> {
    let theme = Theme::load(&options.files()).map_err(|error| data_error(&error))?;
    if !theme.warnings.is_empty() {
        return Err(format!("Huisstijl: {}", theme.warnings.join("\n       Huisstijl: ")));
    }
    Ok(match (theme.sheet.is_some(), theme.has_dark) {
        (false, _) => "Huisstijl: die van Mantelkaart".to_owned(),
        (true, true) => "Huisstijl: alle kleuren zijn goed te zien".to_owned(),
        (true, false) => {
            "Huisstijl: alle kleuren zijn goed te zien. Voor een donker scherm zegt ze niets: daar gelden \
                          de kleuren van Mantelkaart"
                .to_owned()
        }
    })
}

fn mail(options: &DataOptions) -> Result<String, String> {
    let site = Site::load(options).map_err(|error| data_error(&error))?;
    let mailer = Mailer::open(&site, &options.data_dir).map_err(|error| data_error(&error))?;
    match mailer.answers() {
        None => Ok("Mail: geen mailserver ingesteld; mail komt als bestand in de map outbox".to_owned()),
        Some(Ok(())) => Ok(format!("Mail: {} antwoordt", site.mail.host)),
        Some(Err(refusal)) => Err(format!("Mail: {} Kijk in mantelkaart.toml bij [mail].", refusal.whole())),
    }
}

fn handover(options: &DataOptions, database: &Database) -> Result<String, String> {
    let site = Site::load(options).map_err(|error| data_error(&error))?;
    let found = database.read(|connection| Ok((handover::seal(connection, &site)?, referral::key_check(connection)?)));
    match found.map_err(|error| format!("De database antwoordt niet: {error}."))? {
        (Ok(_), _) => Ok("Warme overdracht: de sleutel klopt".to_owned()),
        (Err(NoSeal::Missing), None) => Ok(format!("Warme overdracht: staat uit. {}", no_seal(&NoSeal::Missing))),
        (Err(why), _) => Err(format!("Warme overdracht: {}", no_seal(&why))),
    }
}

fn index(options: &DataOptions, database: &Arc<Database>) -> Result<String, String> {
    let files = options.files();
    let vocabulary = Vocabulary::load(&files).map_err(|error| data_error(&error))?;
    Languages::load(&files).map_err(|error| data_error(&error))?;
    let wrong = |error| start_error(&StartError::Sync(error), options);
    let sync = Sync::open(Arc::clone(database), Arc::new(vocabulary), &files, options.index_dir()).map_err(wrong)?;
    if !sync.is_on_disk() {
        return Ok("Teksten en woordenlijsten. De zoekindex is in gebruik: zie /gezond van de site".to_owned());
    }
    match sync.outstanding(today()).map_err(wrong)? {
        0 => Ok("Teksten, woordenlijsten en zoekindex".to_owned()),
        rows => {
            Err(format!("De zoekindex loopt {rows} regel(s) achter. Start de site, of gebruik: mantelkaart reindex"))
        }
    }
}
