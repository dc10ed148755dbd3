//! The editor's desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod reviews;
mod rights;
mod texts;
