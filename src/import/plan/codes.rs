//! Codes for lists that have none.

use sha2::{Digest, Sha256};

/// Letters and digits that aren't mistaken for each other (RFC 4648).
const ALPHABET: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// `A-` and eight characters that follow from the source and what the offering is about: the same list gives the same
/// codes. `attempt` is raised as long as the code belongs to another offering.
pub(super) fn derived(source: &str, about: &str, attempt: usize) -> String {
    let digest = Sha256::digest(format!("{source}\n{about}\n{attempt}"));
    let bits = digest.iter().take(5).fold(0_u64, |bits, byte| bits << 8 | u64::from(*byte));
    let letters = (0..8).rev().map(|place| char::from(ALPHABET[(bits >> (place * 5) & 31) as usize]));
    std::iter::once('A').chain(['-']).chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::derived;

    #[test]
    fn the_same_offering_always_gets_the_same_code() {
        let code = derived("lijst", "farent\nlogeerzorg\nvught", 0);
        assert_eq!(code, derived("lijst", "farent\nlogeerzorg\nvught", 0));
        assert_eq!(code.len(), 10);
        assert!(code.starts_with("A-"));
        assert_ne!(code, derived("lijst", "farent\nlogeerzorg\nvught", 1));
        assert_ne!(code, derived("andere", "farent\nlogeerzorg\nvught", 0));
    }
}
