//! What tests and benches share: an invented catalogue of any size, and a database that holds it.
#![allow(dead_code, reason = "each test and bench uses a part")]

pub mod catalogue;
pub mod database;
pub mod words;
