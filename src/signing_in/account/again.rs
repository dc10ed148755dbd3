//! Showing once more who one is, before anything changes by which one signs in: who finds a screen unlocked can't take the
//! account over.

use actix_web::cookie::Cookie;
use actix_web::http::header::LOCATION;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};

use super::{Trouble, render};
use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::Fields;
use crate::model::session;
use crate::session::{cookie, new_token};
use crate::signing_in::{code, password, tries};
use crate::staff::Staff;

/// A form of the page `/account` that asks for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A new password.
    Password,
    /// A new second step.
    App,
    /// New recovery codes.
    Codes,
    /// Signing out elsewhere: takes rights away and gives none, so that the password is enough.
    Sessions,
}

impl Form {
    /// The ids of its fields for the password and for the code.
    const fn ids(self) -> (&'static str, &'static str) {
        match self {
            Self::Password => ("oud", "oud-code"),
            Self::App => ("app-oud", "app-code"),
            Self::Codes => ("codes-oud", "codes-code"),
            Self::Sessions => ("sessies-oud", ""),
        }
    }
}

/// A session whose owner was asked again, with its new token where it has one.
pub(super) struct Renewed {
    /// As the database knows it.
    pub(super) token_hash: String,
    cookie: Option<Cookie<'static>>,
}

impl Renewed {
    /// The way on, with the new cookie.
    pub(super) fn see(self, path: &str) -> HttpResponse {
        let mut answer = HttpResponse::SeeOther();
        if let Some(cookie) = self.cookie {
            answer.cookie(cookie);
        }
        answer.insert_header((LOCATION, path)).finish()
    }
}

/// Asks for the password, and for a code where the form changes by what one signs in. Then the session has a new token;
/// else the page that says what is wrong. Who signs in with the organisation's account has no password here, and is not
/// asked.
pub(super) async fn again(
    app: &Data<App>,
    request: &HttpRequest,
    staff: &Staff,
    fields: &Fields,
    form: Form,
) -> Result<Result<Renewed, HttpResponse>, AppError> {
    let old = staff.token_hash.clone();
    if staff.account.password.is_empty() && form == Form::Sessions {
        return Ok(Ok(Renewed { token_hash: old, cookie: None }));
    }
    if let Some(trouble) = doubt(app, staff, fields, form).await? {
        return Ok(Err(render(app, staff, &trouble).await?.respond_to(request)));
    }
    let token = new_token();
    let token_hash = fingerprint(&token);
    let new = token_hash.clone();
    app.note(move |connection| session::renew_token(connection, &old, &new)).await?;
    Ok(Ok(Renewed { token_hash, cookie: Some(cookie(&token)) }))
}

async fn doubt(app: &Data<App>, staff: &Staff, fields: &Fields, form: Form) -> Result<Option<Trouble>, AppError> {
    let (account, (password_field, code_field)) = (&staff.account, form.ids());
    let attempt = match tries::of_account(app, &account.id).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(Some(Trouble::at(password_field, tries::said(wait)))),
    };
    if !password::fits(fields.raw("oud-wachtwoord"), &account.password).await? {
        let trouble = attempt.fail(app, staff.actor(), "Dit is niet uw wachtwoord van nu.").await?;
        return Ok(Some(Trouble::at(password_field, trouble)));
    }
    if form != Form::Sessions && code::judge(app, account, fields.get("code")).await?.is_none() {
        let trouble = attempt.fail(app, staff.actor(), code::WRONG).await?;
        return Ok(Some(Trouble::at(code_field, trouble)));
    }
    attempt.succeed(app).await?;
    Ok(None)
}
