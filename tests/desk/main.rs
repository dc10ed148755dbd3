//! The Wmo desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod conversation;
mod list;
mod rights;
mod search;
