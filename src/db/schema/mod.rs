//! The tables as diesel sees them; `migrations/` says what they mean.
#![allow(missing_docs, reason = "the migrations carry the column comments")]

mod catalogue;
mod editing;

pub use catalogue::*;
pub use editing::*;
