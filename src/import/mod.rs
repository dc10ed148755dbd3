//! From the steunpunt's spreadsheet to the catalogue and back: decode → columns → rows → plan → apply, and reverse.
//!
//! `decode`, `columns`, `rows` and `plan` are pure: they read bytes and rows and return values with everything there
//! is to say about them. Only `apply` and `reverse` write, each in one transaction. `export` makes the file that
//! comes back as unchanged. Knows nothing of the web.

pub mod apply;
pub mod choices;
pub mod columns;
pub mod decode;
pub mod export;
mod guard;
pub mod plan;
mod problem;
pub mod progress;
pub mod reverse;
pub mod rows;
pub mod upload;

pub use decode::{Unreadable, decode};
pub use problem::Problem;
pub use rows::{Reading, read, read_decoded};

/// From how many rows on applying them takes so long that a person wants to see it move.
pub const LONG_IMPORT: usize = 2_000;
