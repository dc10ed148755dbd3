//! The editor's desk: one page a file, and the template of the same name in `templates/editor`.

pub mod overview;
pub mod texts;
