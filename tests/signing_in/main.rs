//! Signing in, through its real routes.

#[path = "../support/mod.rs"]
mod support;

mod browser;
mod ended;
mod invitation;
mod issuer;
mod organisation;
mod own_account;
mod password;
mod second_step;
mod tries;
