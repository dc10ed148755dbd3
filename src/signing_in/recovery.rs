//! Recovery codes: on paper, for whoever has lost their app. Each counts once.

use data_encoding::BASE32_NOPAD;

use super::{password, totp};
use crate::error::AppError;
use crate::session::chance;

/// How many somebody gets.
const COUNT: usize = 10;

/// New codes of 80 bits as people read them, in fours.
pub fn new_codes() -> Vec<String> {
    (0..COUNT).map(|_| totp::in_fours(&BASE32_NOPAD.encode(&chance::<10>()), "-")).collect()
}

/// What is kept of these codes, however they were typed.
///
/// # Errors
/// When it can't be made.
pub async fn hashes(codes: &[String], account_id: &str) -> Result<Vec<String>, AppError> {
    let bare = |code: &String| code.chars().filter(|char| char.is_alphanumeric()).collect::<String>().to_uppercase();
    password::hash_codes(codes.iter().map(bare).collect(), account_id).await
}
