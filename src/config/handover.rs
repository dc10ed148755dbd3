//! Warm handovers: the table `[overdracht]`, and the key with which personal data is encrypted.

use std::path::Path;

use serde::Deserialize;

use super::Password;
use crate::files::reason;

/// What warm handovers need.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// A file with the key, from the data directory; empty: there is none.
    #[serde(rename = "sleutelbestand")]
    pub key_file: String,
    /// The key, wherever it stood.
    #[serde(skip)]
    pub key: KeyText,
}

/// A key as it was written down.
#[derive(Debug, Clone, Default)]
pub enum KeyText {
    /// Nowhere.
    #[default]
    None,
    /// It need not be a key at all.
    Text(Password),
    /// The file that is named can't be read; why.
    Unreadable(String),
}

impl KeyText {
    /// Whether somebody meant there to be one.
    pub fn is_set(&self) -> bool {
        !matches!(self, Self::None)
    }
}

impl Handover {
    /// Takes the key from the environment, or else from the file. A site without it works; only the desk can hand nobody
    /// over.
    pub(super) fn find_key(&mut self, of_environment: Option<String>, data_dir: &Path) {
        let given = of_environment.filter(|text| !text.trim().is_empty());
        self.key = match given {
            Some(text) => KeyText::Text(text.into()),
            None if self.key_file.is_empty() => KeyText::None,
            None => {
                let path = data_dir.join(&self.key_file);
                match std::fs::read_to_string(&path) {
                    Ok(text) => KeyText::Text(text.into()),
                    Err(error) => KeyText::Unreadable(format!("{}: {}", path.display(), reason(&error))),
                }
            }
        };
    }
}
