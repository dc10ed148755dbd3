//! What tests and benches share. Each takes what it needs: a fresh [`database()`], a [`Site`] on it, rows to put in,
//! an invented [`catalogue`] of any size, the [`program`] in a process of its own.
#![allow(dead_code, unused_imports, reason = "every test and bench takes its own part of this")]

mod answer;
pub mod catalogue;
pub mod database;
pub mod lists;
mod program;
mod rows;
mod site;
pub mod words;

pub use answer::Answer;
pub use database::{Home, TestDatabase, database};
pub use program::{Finished, Running, program};
pub use rows::{offering, put, sample};
pub use site::Site;
