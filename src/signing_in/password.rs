//! Passwords, as argon2id keeps them.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};

/// Whether this is the password. As slow for an account without one, so that the time taken tells nothing.
pub fn fits(password: &str, kept: &str) -> bool {
    match PasswordHash::new(kept) {
        Ok(hash) => Argon2::default().verify_password(password.as_bytes(), &hash).is_ok(),
        Err(_) => {
            let _ = Argon2::default().hash_password(password.as_bytes());
            false
        }
    }
}
