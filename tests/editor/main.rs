//! The editor's desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod intake;
mod lexicon;
mod reviews;
mod rights;
mod sources_and_log;
mod texts;
mod users;
