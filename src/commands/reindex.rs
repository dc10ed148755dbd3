//! `reindex`: makes the search index anew. Losing it loses nothing; this is for whoever mistrusts it.

use std::process::ExitCode;
use std::sync::Arc;

use super::terminal::say;
use super::{fail, open_database, start_error};
use crate::app::{StartError, today};
use crate::config::DataOptions;
use crate::model::vocabulary::Vocabulary;
use crate::search::sync::Sync;

/// Throws the index away and writes it from the database.
pub fn run(options: &DataOptions) -> ExitCode {
    match reindex(options) {
        Ok(offerings) => {
            say(format_args!("De zoekindex is opnieuw gemaakt. Er staan {offerings} hulpmogelijkheden in."));
            ExitCode::SUCCESS
        }
        Err(message) => fail(&message),
    }
}

fn reindex(options: &DataOptions) -> Result<usize, String> {
    let database = open_database(options)?;
    let files = options.files();
    let vocabulary = Vocabulary::load(&files).map_err(|error| super::data_error(&error))?;
    let wrong = |error| start_error(&StartError::Sync(error), options);
    let mut sync = Sync::open(database, Arc::new(vocabulary), &files, options.index_dir()).map_err(wrong)?;
    if !sync.is_on_disk() {
        return Err("De zoekindex is in gebruik, of de map ervan kan niet worden beschreven. Staat de site aan? Die \
             houdt de index zelf bij: stop de site als u hem toch opnieuw wilt maken."
            .to_owned());
    }
    sync.forget_index().map_err(wrong)?;
    Ok(sync.catalogue(today()).map_err(wrong)?.snapshot.offerings.len())
}
