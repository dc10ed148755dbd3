//! The site in one's own language: choosing, remembering, falling back; and the files of texts themselves.

#[path = "../support/mod.rs"]
mod support;

mod choosing;
mod dutch_left;
mod files;
mod messages;
mod site;
mod templates;
mod texts;
