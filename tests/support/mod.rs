//! What tests and benches share. Each takes what it needs: a fresh [`database()`], a [`Site`] on it, rows to put in,
//! an invented [`catalogue`] of any size, the [`program`] in a process of its own.
#![allow(dead_code, unused_imports, reason = "every test and bench takes its own part of this")]

mod answer;
pub mod catalogue;
pub mod database;
pub mod lists;
mod log;
mod program;
mod rows;
mod site;
mod staff;
pub mod words;

pub use answer::Answer;
pub use database::{Home, TestDatabase, database};
pub use log::Log;
pub use program::{Finished, Running, program};
pub use rows::{offering, put, put_as, sample};
pub use site::Site;
pub use staff::Colleague;

/// The sample catalogue as the search sees it, with the directory that it lies in.
pub fn sample_catalogue() -> (tempfile::TempDir, mantelkaart::search::Catalogue) {
    use mantelkaart::{files::Files, model::vocabulary::Vocabulary, search::sync::Sync};
    let directory = tempfile::tempdir().expect("a directory");
    database::fill(&database::open(directory.path()), &sample());
    let files = Files::new(directory.path());
    let vocabulary = std::sync::Arc::new(Vocabulary::load(&files).expect("the default texts are right"));
    let database = database::open(directory.path());
    let mut sync = Sync::open(database, vocabulary, &files, directory.path().join("index")).expect("it opens");
    let catalogue = sync.catalogue(jiff::civil::date(2026, 3, 12)).expect("a catalogue");
    (directory, catalogue)
}
