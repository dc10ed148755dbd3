//! The editor's desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod lexicon;
mod reviews;
mod rights;
mod texts;
