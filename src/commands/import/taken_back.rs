//! `import --reverse`: takes an import back and says what stays.

use std::process::ExitCode;

use crate::commands::{fail, now, open_database};
use crate::config::DataOptions;
use crate::import::reverse::{Refusal, Reversed, reverse};
use crate::model::import_record::ImportRecord;

/// Exit code 1 when nothing could be taken back.
pub(super) fn run(options: &DataOptions, import_id: i64) -> ExitCode {
    let database = match open_database(options) {
        Ok(database) => database,
        Err(message) => return fail(&message),
    };
    match reverse(&database, import_id, &now()) {
        Ok(reversed) => {
            print!("{}", told(import_id, &reversed));
            ExitCode::SUCCESS
        }
        Err(Refusal::Unknown(last)) => fail(&unknown(import_id, &last)),
        Err(Refusal::Before(at)) => {
            fail(&format!("Import {import_id} is al teruggedraaid, op {at}. Er is niets veranderd."))
        }
        Err(Refusal::Database(error)) => fail(&format!("De database weigerde: {error}. Er is niets veranderd.")),
    }
}

fn told(import_id: i64, reversed: &Reversed) -> String {
    let mut text = format!("Import {import_id} is teruggedraaid.\n");
    if reversed.samples > 0 {
        text.push_str(&format!("De {} voorbeelden zijn terug.\n", reversed.samples));
    }
    if !reversed.kept.is_empty() {
        text.push_str(&format!("\nNiet teruggedraaid ({}):\n", reversed.kept.len()));
        for kept in &reversed.kept {
            text.push_str(&format!("  {} {}: {}\n", kept.code, kept.title, kept.reason));
        }
    }
    text.push_str(&format!(
        "verwijderd {}, hersteld {}, niet teruggedraaid {}\n",
        reversed.removed,
        reversed.restored,
        reversed.kept.len()
    ));
    text
}

fn unknown(import_id: i64, last: &[ImportRecord]) -> String {
    if last.is_empty() {
        return format!("Er is geen import {import_id}. Er is nog niets geïmporteerd.");
    }
    let mut text = format!("Er is geen import {import_id}. De laatste:\n");
    for record in last {
        let reversed = if record.reversed_at.is_some() { ", teruggedraaid" } else { "" };
        text.push_str(&format!(
            "  {}: {} op {} (nieuw {}, gewijzigd {}{reversed})\n",
            record.id, record.file_name, record.applied_at, record.new_count, record.changed_count
        ));
    }
    text.truncate(text.trim_end().len());
    text
}
