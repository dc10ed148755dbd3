//! The public pages, through their real routes.

#[path = "../support/mod.rs"]
mod support;

mod agenda;
mod balance;
mod contact;
mod embedding;
mod front;
mod help_now;
mod home_and_errors;
mod landing_pages;
mod machine_readable;
mod my_list;
mod offering_page;
mod page_cache;
mod reports;
