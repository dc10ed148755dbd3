//! The pages that everyone may see: one page a file, and the template of the same name in `templates/public`.
//! Never touches the database: everything comes from the catalogue in memory.

pub mod error_page;
pub mod health;
pub mod home;
pub mod static_file;
pub mod well_known;
