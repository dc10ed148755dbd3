//! What Mantelkaart is about: offerings, organisations, their vocabulary; and the queries on them.
//! Knows nothing of the web, of spreadsheets or of the search index.

pub mod account;
pub mod archive;
pub mod cell;
pub mod change_request;
pub mod check_request;
pub mod choice;
pub mod code;
pub mod contact;
pub mod editing;
pub mod field;
pub mod fold;
pub mod help_line;
pub mod import_record;
pub mod log_entry;
pub mod mail;
pub mod offering;
pub mod organisation;
pub mod own_text;
pub mod own_word;
pub mod place;
pub mod publication;
pub mod published;
pub mod report;
pub mod review;
pub mod revision;
pub mod rhythm;
pub mod search_count;
pub mod session;
pub mod slug;
pub mod source;
pub mod throttle;
pub mod to_check;
pub mod vocabulary;
pub mod writing;
pub mod writing_aid;
