//! Somebody whose password was right and whose second step is still to come.

use actix_web::HttpRequest;
use actix_web::web::Data;
use jiff::Timestamp;
use subtle::ConstantTimeEq;

use super::onward::Onward;
use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::{CSRF, Fields};
use crate::model::account::Account;
use crate::model::session::{self, Session};
use crate::session::token;

/// Half signed in.
pub struct Half {
    /// Their account.
    pub account: Account,
    /// The session, which ends when the second step is taken.
    pub session: Session,
}

impl Half {
    /// Where they go on afterwards.
    pub fn onward(&self) -> Onward {
        Onward::from_text(&self.session.going_on)
    }
}

/// Who is half signed in in this browser; `None`: nobody, or too long ago.
///
/// # Errors
/// When the database does not answer.
pub async fn find(app: &Data<App>, request: &HttpRequest) -> Result<Option<Half>, AppError> {
    let Some(hash) = token(request).map(fingerprint) else { return Ok(None) };
    let found = app.load(move |connection| session::find(connection, &hash, Timestamp::now())).await?;
    let half = found.filter(|found| found.session.is_half);
    Ok(half.map(|found| Half { account: found.account, session: found.session }))
}

/// The same for a form of theirs.
///
/// # Errors
/// When it lacks the mark of their session, or the database does not answer.
pub async fn posted(app: &Data<App>, request: &HttpRequest, fields: &Fields) -> Result<Option<Half>, AppError> {
    let Some(half) = find(app, request).await? else { return Ok(None) };
    let same = bool::from(fields.raw(CSRF).as_bytes().ct_eq(half.session.csrf.as_bytes()));
    if same { Ok(Some(half)) } else { Err(AppError::NotOurForm) }
}
