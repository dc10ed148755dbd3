//! How mail leaves: the table `[mail]`.

use std::fmt;

use serde::Deserialize;

/// A mail server, and who mail is from.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MailSettings {
    /// The name of the mail server; empty: mail is written to `outbox/`.
    pub host: String,
    /// 0: the usual one for this security.
    #[serde(rename = "poort")]
    pub port: u16,
    /// Of the connection with the mail server.
    #[serde(rename = "beveiliging")]
    pub security: MailSecurity,
    /// With which we sign in; empty: we don't.
    #[serde(rename = "gebruiker")]
    pub user: String,
    /// Goes with `user`.
    #[serde(rename = "wachtwoord")]
    pub password: Password,
    /// A certificate (PEM) to trust beside those of the web, for a mail server of one's own; may be empty.
    #[serde(rename = "certificaat")]
    pub certificate: String,
    /// An address, or a name with an address: `Steunpunt <post@gemeente.nl>`.
    #[serde(rename = "afzender")]
    pub sender: String,
    /// Where answers go; empty: to the sender.
    #[serde(rename = "antwoord_aan")]
    pub reply_to: String,
}

impl MailSettings {
    /// The port that is set, or the usual one.
    pub fn port(&self) -> u16 {
        match (self.port, self.security) {
            (0, MailSecurity::StartTls) => 587,
            (0, MailSecurity::Tls) => 465,
            (0, MailSecurity::None) => 25,
            (port, _) => port,
        }
    }
}

/// What the connection with the mail server is protected by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
pub enum MailSecurity {
    /// TLS that begins after a greeting; without it nothing is sent.
    #[default]
    #[serde(rename = "starttls")]
    StartTls,
    /// TLS from the first byte.
    #[serde(rename = "tls")]
    Tls,
    /// Nothing: for a server on the same machine.
    #[serde(rename = "geen")]
    None,
}

/// Does not show itself in a log.
#[derive(Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Password(String);

impl Password {
    /// For whoever signs in with it.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl From<String> for Password {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.0.is_empty() { "none" } else { "hidden" })
    }
}
