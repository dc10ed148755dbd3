//! What tells one content from another.

use sha2::{Digest, Sha256};

/// SHA-256 in 64 letters and digits; whoever wants a short mark takes the first of them.
pub fn fingerprint(content: impl AsRef<[u8]>) -> String {
    Sha256::digest(content).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn it_is_sha_256_in_hexadecimal() {
        let mark = super::fingerprint("abc");
        assert!(mark.starts_with("ba7816bf8f01cfea") && mark.len() == 64, "{mark}");
    }
}
