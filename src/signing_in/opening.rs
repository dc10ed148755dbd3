//! A new session, with the token that only the browser has.

use actix_web::HttpRequest;
use actix_web::cookie::Cookie;
use uuid::Uuid;

use super::browser;
use super::onward::Onward;
use crate::fingerprint::fingerprint;
use crate::model::session::Session;
use crate::session::{cookie, new_token, token};
use crate::wording::moment;

/// A session that is not in the database yet.
pub struct Opening {
    /// Its row.
    pub session: Session,
    /// The token of the session that this browser has so far, hashed; empty: none. It ends when the new one begins.
    pub former: String,
    token: String,
}

impl Opening {
    /// One for this account: half until the second step is taken.
    pub fn new(request: &HttpRequest, account_id: &str, is_half: bool, onward: &Onward) -> Self {
        let (new, now) = (new_token(), moment::now());
        let session = Session {
            token_hash: fingerprint(&new),
            id: Uuid::now_v7().to_string(),
            account_id: account_id.to_owned(),
            csrf: new_token(),
            message: String::new(),
            agent: browser::in_words(request),
            created_at: now.clone(),
            seen_at: now,
            is_half,
            pending_secret: String::new(),
            unseen_codes: String::new(),
            going_on: onward.to_text(),
            picks: String::new(),
        };
        Self { session, former: token(request).map(fingerprint).unwrap_or_default(), token: new }
    }

    /// What the browser gets.
    pub fn cookie(&self) -> Cookie<'static> {
        cookie(&self.token)
    }
}
