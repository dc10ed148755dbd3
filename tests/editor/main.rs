//! The editor's desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod reviews;
mod rights;
mod sources_and_log;
mod texts;
mod users;
