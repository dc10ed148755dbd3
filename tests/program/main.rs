//! The program as it is run: its start, its commands, its files.

#[path = "../support/mod.rs"]
mod support;

mod backup;
mod check;
mod durability;
mod migrations;
mod startup;
