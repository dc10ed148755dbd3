#![doc = include_str!("ARCHITECTURE.md")]

pub mod app;
pub mod assets;
pub mod commands;
pub mod config;
pub mod db;
pub mod error;
pub mod files;
pub mod front;
pub mod import;
pub mod messages;
pub mod model;
pub mod page;
pub mod page_cache;
pub mod public;
pub mod routes;
pub mod search;
