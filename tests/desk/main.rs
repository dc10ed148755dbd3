//! The Wmo desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod compare;
mod conversation;
mod handover;
mod list;
mod only_here;
mod overview;
mod report;
mod rights;
mod search;
mod ways;
