//! The editor's desk, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod asked;
mod checking;
mod first_time;
mod intake;
mod intake_alike;
mod intake_back;
mod intake_codes;
mod intake_files;
mod intake_missing;
mod intake_overtaken;
mod intake_rows;
mod intake_shared;
mod intake_tabs;
mod keeping;
mod lexicon;
mod links;
mod mail;
mod offering;
mod offerings;
mod organisations;
mod overview;
mod posters;
mod reviews;
mod rights;
mod searched;
mod sources_and_log;
mod texts;
mod users;
mod versions;
