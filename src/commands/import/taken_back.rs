//! `import --reverse`: takes an import back and says what stays, and what to take back first.

use std::fmt::Write;

use std::process::ExitCode;

use crate::commands::terminal::say;
use crate::commands::{fail, now, open_database};
use crate::config::DataOptions;
use crate::import::reverse::{Kept, Reason, Refusal, Reversed, reverse};
use crate::model::import_record::ImportRecord;
use crate::wording::moment::spoken;

/// Exit code 1 when nothing could be taken back.
pub(super) fn run(options: &DataOptions, import_id: i64) -> ExitCode {
    let database = match open_database(options) {
        Ok(database) => database,
        Err(message) => return fail(&message),
    };
    match reverse(&database, import_id, &now()) {
        Ok(reversed) => {
            say(told(import_id, &reversed).trim_end());
            ExitCode::SUCCESS
        }
        Err(Refusal::Unknown(last)) => fail(&unknown(import_id, &last)),
        Err(Refusal::Before(at)) => {
            fail(&format!("Import {import_id} is al teruggedraaid, op {}. Er is niets veranderd.", spoken(&at)))
        }
        Err(Refusal::Nothing(kept)) => {
            say(named(&kept).trim_end());
            fail(&format!("Van import {import_id} kan niets worden teruggedraaid. Er is niets veranderd."))
        }
        Err(Refusal::Database(error)) => fail(&format!("De database weigerde: {error}. Er is niets veranderd.")),
    }
}

fn told(import_id: i64, reversed: &Reversed) -> String {
    let part = if reversed.kept.is_empty() { "" } else { " voor een deel" };
    let mut text = format!("Import {import_id} is{part} teruggedraaid.\n");
    if reversed.samples > 0 {
        let _ = writeln!(text, "De {} voorbeelden zijn terug.", reversed.samples);
    }
    if !reversed.kept.is_empty() {
        let _ = write!(text, "\n{}", named(&reversed.kept));
    }
    if reversed.kept.iter().any(|kept| kept.reason != Reason::Changed(Vec::new())) {
        let _ = writeln!(text, "Draai import {import_id} daarna opnieuw terug voor de rest.");
    }
    let (removed, restored, kept) = (reversed.removed, reversed.restored, reversed.kept.len());
    let _ = writeln!(text, "verwijderd {removed}, hersteld {restored}, niet teruggedraaid {kept}");
    text
}

fn named(kept: &[Kept]) -> String {
    let mut text = format!("Niet teruggedraaid ({}):\n", kept.len());
    for Kept { code, title, reason } in kept {
        let _ = writeln!(text, "  {code} {title}: {}", because(reason));
    }
    text
}

fn because(reason: &Reason) -> String {
    match reason {
        Reason::Sample => "het voorbeeld blijft weg zolang er eigen aanbod is".to_owned(),
        Reason::NotYours => "het hoort bij een andere lijst".to_owned(),
        Reason::Changed(imports) if imports.is_empty() => "het is daarna gewijzigd".to_owned(),
        Reason::Changed(imports) => {
            let numbers: Vec<String> = imports.iter().map(i64::to_string).collect();
            let numbers = numbers.join(" en daarna ");
            format!("het is daarna gewijzigd; draai eerst import {numbers} terug")
        }
    }
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
            record.id,
            record.file_name,
            spoken(&record.applied_at),
            record.new_count,
            record.changed_count
        ));
    }
    text.truncate(text.trim_end().len());
    text
}
