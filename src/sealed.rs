//! Texts that nobody reads without the key: encrypted in the database, and so in every backup of it. XChaCha20-Poly1305
//! with a nonce of chance for every text; what a text belongs to is authenticated with it, so that a text that was moved
//! to another row does not open.

use std::fmt;

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use data_encoding::{BASE64, BASE64_NOPAD, BASE64URL_NOPAD};

use crate::config::KeyText;

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 24;
/// What `kept` of [`Seal::check`] holds: it opens with the key that sealed it, and with no other.
const CHECK: &str = "controle";

/// A key that is ready to use. Does not show itself in a log.
pub struct Seal(XChaCha20Poly1305);

/// Why nothing can be sealed or opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NoSeal {
    /// No key is set.
    Missing,
    /// It is set, but it is no key, or can't be read; why.
    Unusable(String),
    /// It is a key, but not the one with which earlier texts were sealed.
    Wrong,
}

impl fmt::Debug for Seal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("hidden")
    }
}

impl Seal {
    /// The key that is set.
    ///
    /// # Errors
    /// When there is none, or it can't be used.
    pub fn set(key: &KeyText) -> Result<Self, NoSeal> {
        match key {
            KeyText::None => Err(NoSeal::Missing),
            KeyText::Unreadable(why) => Err(NoSeal::Unusable(why.clone())),
            KeyText::Text(text) => Self::from_text(text.reveal()),
        }
    }

    /// A key as it is written down: 32 bytes in base64, in either alphabet, with or without `=` at the end.
    ///
    /// # Errors
    /// [`NoSeal::Missing`] when it is empty, [`NoSeal::Unusable`] when it is something else.
    pub fn from_text(text: &str) -> Result<Self, NoSeal> {
        let text = text.trim();
        if text.is_empty() {
            return Err(NoSeal::Missing);
        }
        let usual = text.trim_end_matches('=').replace('-', "+").replace('_', "/");
        let bytes = BASE64_NOPAD.decode(usual.as_bytes()).unwrap_or_default();
        let key: [u8; KEY_BYTES] = bytes.try_into().map_err(|_| {
            NoSeal::Unusable(
                "een sleutel is 32 bytes in base64: 44 tekens, zoals mantelkaart key new hem toont".to_owned(),
            )
        })?;
        Ok(Self(XChaCha20Poly1305::new(&key.into())))
    }

    /// `text` as it may be kept. `of` says what it belongs to, such as a table, a column and an id.
    ///
    /// # Panics
    /// When the system has no chance to give: then nothing may be sealed.
    #[expect(clippy::expect_used, reason = "a nonce that is not of chance gives texts away")]
    pub fn seal(&self, of: &str, text: &str) -> String {
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce).expect("the system gives random bytes");
        let payload = Payload { msg: text.as_bytes(), aad: of.as_bytes() };
        let sealed = self.0.encrypt(&XNonce::from(nonce), payload).expect("a text is far below 256 GB");
        BASE64URL_NOPAD.encode(&[&nonce[..], &sealed].concat())
    }

    /// The text that was sealed as part of `of`; `None`: with another key, for something else, or it was tampered with.
    pub fn open(&self, of: &str, sealed: &str) -> Option<String> {
        let bytes = BASE64URL_NOPAD.decode(sealed.as_bytes()).ok()?;
        let (nonce, sealed) = bytes.split_first_chunk::<NONCE_BYTES>()?;
        let payload = Payload { msg: sealed, aad: of.as_bytes() };
        String::from_utf8(self.0.decrypt(&XNonce::from(*nonce), payload).ok()?).ok()
    }

    /// What to keep beside the sealed texts, so that another key is known by it.
    pub fn check(&self) -> String {
        self.seal(CHECK, CHECK)
    }

    /// Whether this is the key that made `check`.
    pub fn made(&self, check: &str) -> bool {
        self.open(CHECK, check).as_deref() == Some(CHECK)
    }
}

/// A new key, as it is written down.
///
/// # Panics
/// When the system has no chance to give.
#[expect(clippy::expect_used, reason = "a key that is not of chance is none")]
pub fn new_key() -> String {
    let mut key = [0; KEY_BYTES];
    getrandom::fill(&mut key).expect("the system gives random bytes");
    BASE64.encode(&key)
}

#[cfg(test)]
mod tests {
    use super::{NoSeal, Seal, new_key};

    fn fresh() -> Seal {
        Seal::from_text(&new_key()).expect("a new key is a key")
    }

    #[test]
    fn what_is_sealed_opens_with_its_key_in_its_place_only() {
        let seal = fresh();
        let sealed = seal.seal("referral/1", "Fatma Yılmaz");
        assert_eq!(seal.open("referral/1", &sealed).as_deref(), Some("Fatma Yılmaz"));
        assert_eq!(seal.open("referral/2", &sealed), None);
        assert_eq!(fresh().open("referral/1", &sealed), None);
        assert!(!sealed.contains("Fatma"));
        assert_ne!(sealed, seal.seal("referral/1", "Fatma Yılmaz"), "equal texts do not look equal");
    }

    #[test]
    fn what_was_tampered_with_does_not_open() {
        let seal = fresh();
        let sealed = seal.seal("a", "tekst");
        for at in [0, 30, sealed.len() - 1] {
            let mut other = sealed.clone().into_bytes();
            other[at] = if other[at] == b'A' { b'B' } else { b'A' };
            assert_eq!(seal.open("a", &String::from_utf8_lossy(&other)), None, "letter {at}");
        }
        for none in ["", "AAAA", "geen base64!"] {
            assert_eq!(seal.open("a", none), None);
        }
    }

    #[test]
    fn a_key_is_read_however_it_was_written_down() {
        let key = new_key();
        let sealed = Seal::from_text(&key).expect("a key").seal("a", "tekst");
        let url = key.replace('+', "-").replace('/', "_");
        for written in [format!(" {key}\n"), key.trim_end_matches('=').to_owned(), url] {
            let seal = Seal::from_text(&written).expect("the same key");
            assert_eq!(seal.open("a", &sealed).as_deref(), Some("tekst"));
        }
        assert_eq!(Seal::from_text("  ").err(), Some(NoSeal::Missing));
        assert!(matches!(Seal::from_text("geheim"), Err(NoSeal::Unusable(_))));
    }

    #[test]
    fn the_check_tells_keys_apart() {
        let seal = fresh();
        let check = seal.check();
        assert!(seal.made(&check));
        assert!(!fresh().made(&check));
    }
}
