//! The editor's desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod asked;
mod keeping;
mod lexicon;
mod reviews;
mod rights;
mod texts;
