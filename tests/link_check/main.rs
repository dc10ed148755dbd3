//! Websites are visited politely, weekly, and never in our own network.

#[path = "../support/mod.rs"]
mod support;

mod passes;
mod visits;
mod website;
