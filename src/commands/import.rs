//! `import`: brings a list in, shows what it would change, or takes an import back.

mod print;
mod taken_back;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use indicatif::{ProgressBar, ProgressStyle};

use super::terminal::{say, warn};
use super::{fail, open_database, start_error};
use crate::app::StartError;
use crate::config::DataOptions;
use crate::db::{Database, Target};
use crate::import::apply::{Applied, Order, Refusal, apply, preview, preview_of_first, remembered};
use crate::import::choices::Choices;
use crate::import::columns::Column;
use crate::import::plan::Plan;
use crate::import::{LONG_IMPORT, Reading, Unreadable, decode, read_decoded};
use crate::model::cell::Words;
use crate::model::vocabulary::Vocabulary;

/// What can be asked of `import`.
#[derive(Debug, Clone, clap::Args)]
pub struct ImportArgs {
    /// De lijst: een .csv- of .xlsx-bestand, of - voor standaardinvoer
    #[arg(value_name = "BESTAND", required_unless_present = "reverse")]
    pub file: Option<PathBuf>,
    /// Naam van de lijst waar het bestand bij hoort
    #[arg(long, value_name = "NAAM")]
    pub source: Option<String>,
    /// Een nieuwe lijst maken naast de lijsten die er zijn
    #[arg(long)]
    pub new_source: bool,
    /// Alleen laten zien wat er zou veranderen; niets opslaan
    #[arg(long)]
    pub dry_run: bool,
    /// Regels met een fout overslaan en de rest opslaan
    #[arg(long)]
    pub skip_invalid: bool,
    /// Het voorstel als JSON
    #[arg(long)]
    pub json: bool,
    /// Alles laten zien, ook lange lijsten
    #[arg(long, short)]
    pub verbose: bool,
    /// Een eerdere import terugdraaien
    #[arg(long, value_name = "NUMMER", conflicts_with_all = ["file", "source", "new_source", "dry_run", "skip_invalid", "json"])]
    pub reverse: Option<i64>,
}

/// Nothing could be read: neither the rows nor the file.
const UNREADABLE: u8 = 2;

/// Exit code 0: all well. 1: nothing written, because rows are in error. 2: the file can't be read.
pub fn run(options: &DataOptions, arguments: &ImportArgs) -> ExitCode {
    match (&arguments.reverse, &arguments.file) {
        (Some(id), _) => taken_back::run(options, *id),
        (None, Some(file)) => bring_in(options, arguments, file),
        (None, None) => fail("Noem het bestand dat u wilt importeren."),
    }
}

fn bring_in(options: &DataOptions, arguments: &ImportArgs, file: &Path) -> ExitCode {
    let files = options.files();
    let vocabulary = match Vocabulary::load(&files) {
        Ok(vocabulary) => vocabulary,
        Err(error) => return fail(&start_error(&StartError::Data(error), options)),
    };
    let name = file.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    let decoded = match decode::load(file).and_then(|bytes| decode(&bytes, &name)) {
        Ok(decoded) => decoded,
        Err(unreadable) => return unreadable_file(&unreadable, arguments.json),
    };
    let database = match has_database(options).then(|| open_database(options)).transpose() {
        Ok(database) => database,
        Err(message) => return fail(&message),
    };
    let choices = match database.as_ref().map(|database| remembered(database, order(arguments, &name, ""))) {
        Some(Ok(choices)) => choices,
        Some(Err(error)) => return refused(&error),
        None => Choices::default(),
    };
    let reading = match read_decoded(&decoded, &Words::new(&vocabulary), &choices) {
        Ok(reading) => reading,
        Err(unreadable) => return unreadable_file(&unreadable, arguments.json),
    };
    if !arguments.json {
        say_chosen(&reading, &choices);
    }
    if arguments.dry_run && database.is_none() {
        return first_trial(options, arguments, &reading, &name);
    }
    match database.map_or_else(|| open_database(options), Ok) {
        Ok(database) => carry_out(options, &database, &reading, arguments, &name),
        Err(message) => fail(&message),
    }
}

/// What was chosen on screen is not to be seen in the file.
fn say_chosen(reading: &Reading, choices: &Choices) {
    let is_chosen = |column: &&Column| choices.columns.get(&column.header) == Some(&column.target.key());
    let chosen = reading.columns.used.iter().filter(is_chosen);
    let named: Vec<String> =
        chosen.map(|column| format!("‘{}’ is {}", column.header, column.target.field().header())).collect();
    if !named.is_empty() {
        say(format_args!("Kolommen zoals op het scherm gekozen: {}.", named.join(", ")));
    }
}

fn refused(error: &dyn std::fmt::Display) -> ExitCode {
    fail(&format!("De database weigerde: {error}. Er is niets veranderd. Probeer het nog eens."))
}

/// A server is asked; a file is looked for.
fn has_database(options: &DataOptions) -> bool {
    match options.target() {
        Target::Sqlite(path) => path.exists(),
        Target::Postgres(_) => true,
    }
}

/// A trial leaves nothing behind, also no empty database.
fn first_trial(options: &DataOptions, arguments: &ImportArgs, reading: &Reading, name: &str) -> ExitCode {
    let plan = preview_of_first(reading, order(arguments, name, &super::now()));
    if !arguments.json {
        say(format_args!("Er is nog geen database in {}. Dit zou de eerste lijst zijn.", options.data_dir.display()));
    }
    show(options, &plan, reading, arguments, None);
    ended(&plan, arguments)
}

fn ended(plan: &Plan, arguments: &ImportArgs) -> ExitCode {
    if plan.wrong > 0 && !arguments.skip_invalid { ExitCode::FAILURE } else { ExitCode::SUCCESS }
}

fn order<'a>(arguments: &'a ImportArgs, file_name: &'a str, now: &'a str) -> Order<'a> {
    let ImportArgs { new_source, skip_invalid, .. } = *arguments;
    Order { source: arguments.source.as_deref(), new_source, file_name, skip_invalid, now }
}

fn unreadable_file(unreadable: &Unreadable, json: bool) -> ExitCode {
    if json {
        say(serde_json::json!({ "onleesbaar": unreadable.0 }));
    } else {
        warn(unreadable);
    }
    ExitCode::from(UNREADABLE)
}

fn carry_out(
    options: &DataOptions,
    database: &Database,
    reading: &Reading,
    arguments: &ImportArgs,
    name: &str,
) -> ExitCode {
    let now = super::now();
    let order = order(arguments, name, &now);
    let outcome = if arguments.dry_run {
        preview(database, reading, order).map(|plan| (plan, None))
    } else {
        applied(database, reading, order)
    };
    match outcome {
        Ok((plan, done)) => {
            show(options, &plan, reading, arguments, done.as_ref());
            ended(&plan, arguments)
        }
        Err(Refusal::Wrong(plan)) => {
            show(options, &plan, reading, arguments, None);
            ExitCode::FAILURE
        }
        Err(Refusal::Source(message)) => fail(&message),
        Err(Refusal::Database(error)) => refused(&error),
    }
}

/// What an applied import is known by.
struct Done {
    import_id: i64,
    samples_removed: usize,
}

fn applied(database: &Database, reading: &Reading, order: Order<'_>) -> Result<(Plan, Option<Done>), Refusal> {
    let bar = progress(reading.rows.len());
    let applied = apply(database, reading, order, &mut |written| bar.set_position(written as u64));
    bar.finish_and_clear();
    let Applied { import_id, plan, samples_removed } = applied?;
    Ok((plan, Some(Done { import_id, samples_removed })))
}

/// Draws on standard error, and only when that is a terminal.
fn progress(rows: usize) -> ProgressBar {
    if rows < LONG_IMPORT {
        return ProgressBar::hidden();
    }
    let style =
        ProgressStyle::with_template("{bar:40} {pos} van {len}").unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(rows as u64).with_style(style)
}

fn show(options: &DataOptions, plan: &Plan, reading: &Reading, arguments: &ImportArgs, done: Option<&Done>) {
    if arguments.json {
        say(print::json(plan, done.map(|done| done.import_id)));
        return;
    }
    say(print::text(plan, reading, arguments.verbose, arguments.skip_invalid).trim_end());
    match done {
        Some(done) => {
            say(print::applied(done.import_id, done.samples_removed).trim_end());
            if let Some(advice) = print::next(plan, &options.site_file()) {
                say(advice);
            }
        }
        None if plan.wrong > 0 && !arguments.skip_invalid => say(print::NOTHING_WRITTEN),
        None => say(print::trial(plan)),
    }
    say(print::totals(plan));
}
