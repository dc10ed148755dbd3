#![doc = include_str!("ARCHITECTURE.md")]
#![doc = include_str!("GLOSSARY.md")]
// Through `commands::terminal`: these panic when nobody listens any more.
#![warn(clippy::print_stdout, clippy::print_stderr)]

pub mod app;
pub mod asking;
pub mod assets;
pub mod commands;
pub mod config;
pub mod db;
pub mod desk;
pub mod editor;
pub mod error;
pub mod files;
pub mod fingerprint;
pub mod form;
pub mod front;
pub mod import;
pub mod link_check;
pub mod mail;
pub mod messages;
pub mod model;
pub mod network;
pub mod page;
pub mod page_cache;
pub mod provider;
pub mod public;
pub mod routes;
pub mod search;
pub mod searches;
pub mod session;
pub mod signing_in;
pub mod staff;
pub mod throttle;
pub mod views;
pub mod wording;
