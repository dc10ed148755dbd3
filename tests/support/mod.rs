//! What the tests share. Each takes what it needs: a fresh [`database`], a [`Site`] on it, and rows to put in.
#![allow(dead_code, unused_imports, reason = "every test file takes its own part of this")]

mod answer;
mod database;
mod program;
mod rows;
mod site;

pub use answer::Answer;
pub use database::{Home, TestDatabase, database};
pub use program::{Finished, Running, program};
pub use rows::{offering, put, sample};
pub use site::Site;
