//! Lists that come in, and go back.

#[path = "../support/mod.rs"]
mod support;

mod import_after_editing;
mod import_any_input;
mod lists;
mod reverse;
