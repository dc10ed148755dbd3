//! The first start: an empty database gets the sample catalogue, so that there is something to see.

use crate::config::DataOptions;
use crate::db::Database;
use crate::import::apply::{Order, Refusal, apply};
use crate::import::read;
use crate::model::cell::Words;
use crate::model::source::{self, SAMPLE};
use crate::model::vocabulary::Vocabulary;

/// The sample catalogue, or the municipality's own file of that name.
const FILE: &str = "data/aanbod.csv";

/// Fills a database that never had a list. How many offerings went in; `None`: there was a list already.
///
/// # Errors
/// One sentence that says what is wrong.
pub fn fill_empty(database: &Database, options: &DataOptions) -> Result<Option<usize>, String> {
    let sources = database.read(source::all).map_err(|error| format!("De database antwoordt niet: {error}."))?;
    if !sources.is_empty() {
        return Ok(None);
    }
    let files = options.files();
    let vocabulary = Vocabulary::load(&files).map_err(|error| super::data_error(&error))?;
    let bytes = files.read(FILE).ok_or_else(|| format!("Het bestand {FILE} ontbreekt."))?;
    let reading = read(&bytes, FILE, &Words::new(&vocabulary)).map_err(|error| error.to_string())?;
    let now = super::now();
    let order = Order { source: Some(SAMPLE), new_source: true, file_name: FILE, skip_invalid: false, now: &now };
    match apply(database, &reading, order, &mut |_| ()) {
        Ok(applied) => Ok(Some(applied.plan.new.len())),
        Err(Refusal::Wrong(plan)) => Err(format!("Het bestand {FILE} heeft {} regels met een fout.", plan.wrong)),
        Err(Refusal::Source(message)) => Err(message),
        Err(Refusal::Database(error)) => Err(format!("De database weigerde het bestand {FILE}: {error}.")),
    }
}
