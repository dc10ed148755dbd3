//! What somebody signs in with, made anew: password, app and recovery codes. Each asks for the password first, so that who
//! finds a screen unlocked can't take the account over.

use actix_web::cookie::Cookie;
use actix_web::http::header::LOCATION;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::{PATH, refuse};
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::account::{self, second_step};
use crate::model::log_entry::{self, LogEntry};
use crate::model::session::{self, Session};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::signing_in::onward::Onward;
use crate::signing_in::opening::Opening;
use crate::signing_in::{password, recovery, set_up, throttle, totp};
use crate::staff::Staff;
use crate::wording::moment;

/// Why this is not their password; `None`: it is.
async fn doubt(app: &Data<App>, staff: &Staff, fields: &Fields) -> Result<Option<String>, AppError> {
    let attempt = match throttle::of_account(app, &staff.account.id).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(Some(throttle::said(wait))),
    };
    if password::fits(fields.raw("oud-wachtwoord"), &staff.account.password).await? {
        attempt.succeed(app).await?;
        return Ok(None);
    }
    attempt.fail(app, staff.actor(), "Dit is niet uw wachtwoord van nu.").await.map(Some)
}

/// A new session in the place of all that there were: who had got hold of one has nothing left.
async fn anew(
    app: &Data<App>,
    request: &HttpRequest,
    staff: &Staff,
    change: impl FnOnce(&mut Session),
) -> Result<Cookie<'static>, AppError> {
    let mut opening = Opening::new(request, &staff.account.id, false, &Onward::default());
    change(&mut opening.session);
    let cookie = opening.cookie();
    app.note(move |connection| {
        session::end_others(connection, &opening.session.account_id, "")?;
        session::insert(connection, &opening.session)
    })
    .await?;
    Ok(cookie)
}

/// Changes the password.
///
/// # Errors
/// When the database does not answer.
pub async fn change_password(
    app: Data<App>,
    request: HttpRequest,
    posted: Posted<Staff>,
) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    if let Some(doubt) = doubt(&app, &staff, &fields).await? {
        return refuse(&app, &request, &staff, "oud", &doubt).await;
    }
    let new = fields.raw("wachtwoord");
    if let Some(trouble) = password::trouble(&app, &staff.account, new) {
        return refuse(&app, &request, &staff, "nieuw", trouble).await;
    }
    let (hash, id, email) = (password::hash(new).await?, staff.account.id.clone(), staff.account.email.clone());
    app.note(move |connection| {
        account::set_password(connection, &id, &hash)?;
        let entry = LogEntry::new(&moment::now(), &email, "wachtwoord-gewijzigd").to("account", &id, &email);
        log_entry::add(connection, &[entry])
    })
    .await?;
    let said = "Uw wachtwoord is gewijzigd. Op andere computers en telefoons bent u nu uitgelogd.";
    let cookie = anew(&app, &request, &staff, |session| session.message = said.to_owned()).await?;
    Ok(HttpResponse::SeeOther().cookie(cookie).insert_header((LOCATION, PATH)).finish())
}

/// Gives new recovery codes.
///
/// # Errors
/// When the database does not answer.
pub async fn new_codes(app: Data<App>, request: HttpRequest, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    if let Some(doubt) = doubt(&app, &staff, &fields).await? {
        return refuse(&app, &request, &staff, "oud-codes", &doubt).await;
    }
    let codes = recovery::new_codes();
    let hashes = recovery::hashes(&codes, &staff.account.id).await?;
    let (id, email) = (staff.account.id.clone(), staff.account.email.clone());
    app.note(move |connection| {
        second_step::set_codes(connection, &id, &hashes)?;
        let entry = LogEntry::new(&moment::now(), &email, "herstelcodes-vernieuwd").to("account", &id, &email);
        log_entry::add(connection, &[entry])
    })
    .await?;
    Ok(set_up::codes_page(&app, &request, &staff.account.email, &codes, PATH)?.respond_to(&request))
}

/// Begins a new second step. The old one counts until the new one has shown its first code.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(app: Data<App>, request: HttpRequest, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    if let Some(doubt) = doubt(&app, &staff, &fields).await? {
        return refuse(&app, &request, &staff, "oud-app", &doubt).await;
    }
    let hash = staff.token_hash.clone();
    app.note(move |connection| session::set_pending(connection, &hash, &totp::new_secret())).await?;
    Ok(see("/account/tweede-stap"))
}

#[derive(Template)]
#[template(path = "signing_in/set_up_anew.html")]
struct SetUpPage<'a> {
    frame: StaffFrame<'a>,
    shown: set_up::Shown,
    trouble: &'a str,
}

/// The secret that waits for its first code; empty: none does.
async fn pending(app: &Data<App>, staff: &Staff) -> Result<String, AppError> {
    let hash = staff.token_hash.clone();
    let found = app.load(move |connection| session::find(connection, &hash, Timestamp::now())).await?;
    Ok(found.map(|found| found.session.pending_secret).unwrap_or_default())
}

fn set_up_page(app: &App, staff: &Staff, secret: &str, trouble: &str) -> Result<Page, AppError> {
    let frame = StaffFrame::new(app, staff, PATH, "Stel de tweede stap opnieuw in");
    let page = SetUpPage { frame, shown: set_up::Shown::new(app, &staff.account, secret), trouble };
    if trouble.is_empty() { Page::staff(&page) } else { Page::refused(&page) }
}

/// Shows the new secret.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, staff: Staff) -> Result<HttpResponse, AppError> {
    let secret = pending(&app, &staff).await?;
    if secret.is_empty() {
        return Ok(see(PATH));
    }
    Ok(set_up_page(&app, &staff, &secret, "")?.respond_to(&request))
}

/// Looks at its first code, and gives new recovery codes.
///
/// # Errors
/// When the database does not answer.
pub async fn confirm(app: Data<App>, request: HttpRequest, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    let secret = pending(&app, &staff).await?;
    if secret.is_empty() {
        staff.tell(&app, set_up::SHOWN_ONCE).await?;
        return Ok(see(PATH));
    }
    let Some(step) = set_up::first_step(&secret, &fields) else {
        return Ok(set_up_page(&app, &staff, &secret, set_up::WRONG_CODE)?.respond_to(&request));
    };
    let codes = set_up::keep(&app, &staff.account, (&secret, step), None).await?;
    // The mark stays, so that who reloads the page with the codes is told what happened, not that the form is too old.
    let cookie = anew(&app, &request, &staff, |session| session.csrf.clone_from(&staff.csrf)).await?;
    let mut answer = set_up::codes_page(&app, &request, &staff.account.email, &codes, PATH)?.respond_to(&request);
    answer.add_cookie(&cookie).map_err(|error| AppError::Internal(format!("cookie: {error}")))?;
    Ok(answer)
}
