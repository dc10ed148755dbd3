//! The editor's desk: one page a file, and the template of the same name in `templates/editor`.

pub mod change;
pub mod changes;
pub mod checking;
pub mod embed;
pub mod error_page;
pub mod intake;
pub mod lexicon;
pub mod links;
pub mod log;
pub mod mail;
pub mod offering;
pub mod offerings;
pub mod organisations;
pub mod overview;
mod paging;
pub mod posters;
pub mod question;
pub mod reports;
pub mod rhythm;
pub mod searched;
pub mod sources;
pub mod texts;
pub mod user;
pub mod users;
