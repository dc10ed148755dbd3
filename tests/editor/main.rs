//! The editor's desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod intake;
mod intake_files;
mod intake_rows;
mod lexicon;
mod reviews;
mod rights;
mod texts;
