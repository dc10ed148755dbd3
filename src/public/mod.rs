//! The pages that everyone may see: one page a file, and the template of the same name in `templates/public`.
//! Never touches the database: everything comes from the catalogue in memory.

pub mod about;
pub mod agenda;
pub mod balance;
pub mod call_back;
pub mod compare;
pub mod contact;
pub mod embed;
pub mod error_page;
pub mod health;
pub mod home;
pub mod landing;
pub mod list;
pub mod manifest;
pub mod offering;
pub mod offline;
pub mod organisation;
pub mod organisations;
pub mod place_field;
pub mod poster;
pub mod report;
pub mod search;
pub mod sitemap;
pub mod static_file;
pub mod suggestions;
pub mod well_known;
