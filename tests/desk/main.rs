//! The Wmo desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod handing;
mod list;
mod rights;
mod search;
