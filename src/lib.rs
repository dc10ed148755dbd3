//! Mantelkaart: a searchable catalogue of support for carers.

pub mod app;
pub mod assets;
pub mod commands;
pub mod config;
pub mod db;
pub mod error;
pub mod files;
pub mod front;
pub mod messages;
pub mod import;
pub mod model;
pub mod page;
pub mod page_cache;
pub mod public;
pub mod routes;
pub mod search;
