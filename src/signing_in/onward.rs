//! Where to go on after signing in, and what was typed before the session ended.

use actix_web::HttpResponse;
use actix_web::cookie::Cookie;
use actix_web::http::header::LOCATION;
use serde::{Deserialize, Serialize};

use crate::form::{CSRF, Fields, own_path};
use crate::model::account::Account;
use crate::page::menu;

/// The page on which what was typed is given back.
pub const TYPED: &str = "/inloggen/verder";

/// What is typed here is about a client: no session keeps it, not even until somebody is in again.
pub const DESK: &str = "/loket";

/// Kept with the session while somebody signs in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Onward {
    /// A path of ours with its query; empty: the first page.
    back: String,
    /// A form that was sent after the session had ended, as the browser sent it; empty: none.
    typed: String,
}

impl Onward {
    /// What the browser says of it, as far as it is to be believed.
    pub fn new(back: &str, typed: &str) -> Self {
        let back = own_path(back);
        if !typed.is_empty() && back.starts_with(DESK) {
            return Self { back: DESK.to_owned(), typed: String::new() };
        }
        let typed = if back.is_empty() { String::new() } else { kept(typed) };
        Self { back: back.to_owned(), typed }
    }

    /// As a session keeps it.
    pub fn to_text(&self) -> String {
        if *self == Self::default() { String::new() } else { serde_json::to_string(self).unwrap_or_default() }
    }

    /// As a session kept it. The paths were looked at before.
    pub fn from_text(text: &str) -> Self {
        serde_json::from_str(text).unwrap_or_default()
    }

    /// Where to go on.
    pub fn back(&self) -> &str {
        &self.back
    }

    /// What was typed, as the browser sent it.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The same, field by field.
    pub fn fields(&self) -> Fields {
        Fields::read(self.typed.as_bytes())
    }

    /// The page to show once somebody is signed in.
    pub fn page(&self, account: &Account) -> &str {
        match (self.typed.is_empty(), self.back.as_str()) {
            (false, _) => TYPED,
            (true, "") => menu::home(account.role()),
            (true, back) => back,
        }
    }

    /// The way to that page, with the new session.
    pub fn answer(&self, account: &Account, cookie: Cookie<'static>) -> HttpResponse {
        HttpResponse::SeeOther().cookie(cookie).insert_header((LOCATION, self.page(account))).finish()
    }
}

/// Without the mark of the session that ended; and a password or code is typed anew.
fn kept(typed: &str) -> String {
    let fields = Fields::read(typed.as_bytes());
    let kept = fields.iter().filter(|(name, _)| *name != CSRF && *name != "code" && !name.contains("wachtwoord"));
    form_urlencoded::Serializer::new(String::new()).extend_pairs(kept).finish()
}

#[cfg(test)]
mod tests {
    use super::Onward;

    #[test]
    fn only_paths_of_ours_are_gone_on_to() {
        for path in ["//kwaad.nl", "https://kwaad.nl", "/\\kwaad.nl", "/\tkwaad", "beheer", "/ kwaad", ""] {
            assert_eq!(Onward::new(path, "titel=x"), Onward::default(), "{path}");
        }
        assert_eq!(Onward::new("/beheer/aanbod?pagina=2", "").back(), "/beheer/aanbod?pagina=2");
    }

    #[test]
    fn what_was_typed_about_a_client_is_kept_nowhere() {
        let onward = Onward::new("/loket/lijst", "notitie=Mevrouw+de+Vries");
        assert_eq!(onward.to_text(), Onward::new("/loket", "").to_text());
        assert_eq!(onward.back(), "/loket");
    }

    #[test]
    fn what_was_typed_comes_back_without_secrets() {
        let onward = Onward::new("/beheer", "csrf=oud&titel=Een+%26+ander&wachtwoord=geheim&code=123456&tag=a&tag=b");
        assert_eq!(onward.typed(), "titel=Een+%26+ander&tag=a&tag=b");
        assert_eq!(Onward::from_text(&onward.to_text()), onward);
    }
}
