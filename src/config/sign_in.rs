//! How staff sign in: `[inloggen]` in `mantelkaart.toml`.

use std::net::IpAddr;

use serde::Deserialize;

use super::Password;

/// Settings of signing in.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Whether accounts may have a password of their own here.
    #[serde(rename = "wachtwoord")]
    pub password: bool,
    /// Servers in front of this one, whose word for the visitor's address is taken.
    #[serde(rename = "vertrouwde_proxies")]
    pub trusted_proxies: Vec<IpAddr>,
    /// The OpenID Connect issuer; empty: none.
    #[serde(rename = "uitgever")]
    pub issuer: String,
    /// As the issuer knows this site.
    pub client_id: String,
    /// What only the issuer and this site know; may be empty.
    #[serde(rename = "client_geheim")]
    pub client_secret: Password,
    /// What is asked of the issuer beside who somebody is.
    pub scopes: Vec<String>,
    /// The claim with the roles; a dot leads into an object, such as `realm_access.roles`.
    #[serde(rename = "rolclaim")]
    pub role_claim: String,
    /// Values of it that make an editor.
    #[serde(rename = "redacteur")]
    pub editor: Vec<String>,
    /// Values of it that make a desk worker.
    #[serde(rename = "loket")]
    pub desk: Vec<String>,
    /// Values of it that make an admin.
    #[serde(rename = "beheerder")]
    pub admin: Vec<String>,
    /// What stands on the button.
    #[serde(rename = "knop")]
    pub button: String,
}

impl SignIn {
    /// Whether staff may sign in with the municipality's own accounts.
    pub fn has_issuer(&self) -> bool {
        !self.issuer.is_empty()
    }

    /// What of these settings can't be; `None`: they are right.
    pub(super) fn fault(&self) -> Option<&'static str> {
        let is_here =
            ["http://127.0.0.1", "http://localhost", "http://[::1]"].iter().any(|a| self.issuer.starts_with(a));
        if !self.has_issuer() {
            return (!self.password).then_some("inloggen.wachtwoord = false kan alleen met een inloggen.uitgever");
        }
        if !self.issuer.starts_with("https://") && !is_here {
            return Some("inloggen.uitgever begint met https://");
        }
        if self.client_id.is_empty() || self.role_claim.is_empty() {
            return Some("bij inloggen.uitgever horen inloggen.client_id en inloggen.rolclaim");
        }
        if self.editor.is_empty() && self.desk.is_empty() && self.admin.is_empty() {
            return Some("bij inloggen.uitgever hoort minstens een van inloggen.redacteur, loket en beheerder");
        }
        None
    }
}
