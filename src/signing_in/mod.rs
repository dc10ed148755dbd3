//! Signing in and out: the pages before anybody is known.

mod password;
pub mod sign_in;
pub mod sign_out;
