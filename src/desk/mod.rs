//! The desk's pages: one page a file, and the template of the same name in `templates/desk`.

pub mod conversation;
