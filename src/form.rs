//! A form that somebody of the staff sends: its fields, after their right and the form's mark were looked at.

use std::borrow::Cow;
use std::str::FromStr;

use actix_web::dev::Payload;
use actix_web::web::Bytes;
use actix_web::{FromRequest, HttpRequest};
use serde::{Deserialize, Deserializer};
use subtle::ConstantTimeEq;

use crate::error::AppError;
use crate::staff::{Answering, Right, sign_in_first, who};

/// The longest form that we take, in bytes; an offering with every field full is a tenth of it.
pub const MOST_TYPED: usize = 256 * 1024;

/// The name of the hidden field that marks a form as one of this session.
pub const CSRF: &str = "csrf";

/// A form of somebody with the right `R`. Whose session has ended gets what they typed back after signing in.
pub struct Posted<R> {
    /// Who sent it.
    pub by: R,
    /// What it says.
    pub fields: Fields,
}

/// Names and values in the order of the form; a name may come several times.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Fields(Vec<(String, String)>);

impl Fields {
    /// Reads what a browser sends for a form.
    pub fn read(body: &[u8]) -> Self {
        let owned = |(name, value): (Cow<'_, str>, Cow<'_, str>)| (name.into_owned(), value.replace("\r\n", "\n"));
        Self(form_urlencoded::parse(body).map(owned).collect())
    }

    /// The first value under this name, without the spaces around it; empty where there is none.
    pub fn get(&self, name: &str) -> &str {
        self.raw(name).trim()
    }

    /// The first value as it was typed; empty where there is none.
    pub fn raw(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// Every value under this name.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// Whether a box was ticked, or a button of this name pressed.
    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// Names with their values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }
}

impl<R: Right> FromRequest for Posted<R> {
    type Error = AppError;
    type Future = Answering<Self>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Answering<Self> {
        let body = Bytes::from_request(request, payload);
        let request = request.clone();
        Box::pin(async move {
            let body = body.await.map_err(|_| AppError::TooLarge)?;
            let Some(by) = who::<R>(&request).await? else {
                return Err(sign_in_first(&request, String::from_utf8(body.to_vec()).ok()));
            };
            let fields = Fields::read(&body);
            check(&by, fields.raw(CSRF))?;
            Ok(Self { by, fields })
        })
    }
}

/// The number of a page in an address; what is no number asks for the first.
///
/// # Errors
/// When what is asked is no text.
pub fn page_number<'de, D: Deserializer<'de>, N: FromStr + From<u8>>(asked: D) -> Result<N, D::Error> {
    Ok(String::deserialize(asked)?.trim().parse().unwrap_or_else(|_| N::from(1)))
}

/// Only a path of ours, else nothing: no link or form may send somebody to another site.
pub fn own_path(path: &str) -> &str {
    let is_plain = path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    let is_ours = path.starts_with('/') && !path.starts_with("//") && is_plain && path.len() <= 2_000;
    if is_ours { path } else { "" }
}

/// Whether a form carries the mark of this session.
///
/// # Errors
/// [`AppError::NotOurForm`] where it does not.
pub fn check(by: &impl Right, mark: &str) -> Result<(), AppError> {
    let same = bool::from(mark.as_bytes().ct_eq(by.staff().csrf.as_bytes()));
    if same { Ok(()) } else { Err(AppError::NotOurForm) }
}

/// Whether another site made the browser send this. For forms of whoever has no session yet, and so no mark: browsers say
/// it, and what is no browser carries nobody's cookie.
pub fn is_from_elsewhere(request: &HttpRequest) -> bool {
    let site = request.headers().get("sec-fetch-site").and_then(|site| site.to_str().ok());
    site.is_some_and(|site| !matches!(site, "same-origin" | "none"))
}
