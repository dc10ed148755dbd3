//! Mantelkaart
pub mod db;
pub mod files;
pub mod model;
pub mod search;
