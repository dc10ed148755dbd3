//! The desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod conversation;
