//! The search: what is found, how it is asked, and that it keeps step with the catalogue.

#[path = "../support/mod.rs"]
mod support;

mod index;
mod lexicon;
mod own_words;
mod place_and_words;
mod search_address;
mod search_any_input;
mod search_page;
mod suggestions;
mod sync;
mod understood;
