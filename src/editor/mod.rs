//! The editor's desk: one page a file, and the template of the same name in `templates/editor`.

pub mod offering;
pub mod offerings;
pub mod overview;
pub mod texts;
