//! Signing in and out: the pages before anybody is known, and one's own account.
#![doc = include_str!("ASVS.md")]

pub mod account;
mod browser;
pub mod code;
pub mod forgotten;
mod half;
pub mod invitation;
mod issuer;
mod onward;
mod opening;
pub mod organisation;
mod password;
mod recovery;
pub mod set_up;
pub mod sign_in;
pub mod sign_out;
mod totp;
mod tries;
pub mod typed;
