//! What somebody signs in with, made anew: password and app.

use actix_web::http::header::LOCATION;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::again::{Form, again};
use super::{PATH, Trouble, render};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::account::{self, invitation};
use crate::model::log_entry::{self, LogEntry};
use crate::model::session;
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::signing_in::onward::Onward;
use crate::signing_in::opening::Opening;
use crate::signing_in::{password, set_up, totp};
use crate::staff::Staff;
use crate::wording::moment;

/// Changes the password. Other sessions and links that were mailed end with the old one.
///
/// # Errors
/// When the database does not answer.
pub async fn change_password(
    app: Data<App>,
    request: HttpRequest,
    posted: Posted<Staff>,
) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    let new = fields.raw("wachtwoord");
    // Before the code is used up: it counts once.
    if let Some(trouble) = password::trouble(&app, &staff.account, new) {
        let trouble = Trouble::at("nieuw", trouble.to_owned());
        return Ok(render(&app, &staff, &trouble).await?.respond_to(&request));
    }
    if let Err(refused) = again(&app, &request, &staff, &fields, Form::Password).await? {
        return Ok(refused);
    }
    let (hash, id, email) = (password::hash(new).await?, staff.account.id.clone(), staff.account.email.clone());
    let mut opening = Opening::new(&request, &id, false, &Onward::default());
    opening.session.message =
        "Uw wachtwoord is gewijzigd. Op andere computers en telefoons bent u nu uitgelogd.".to_owned();
    let cookie = opening.cookie();
    app.note(move |connection| {
        account::set_password(connection, &id, &hash)?;
        invitation::void(connection, &id)?;
        let entry = LogEntry::new(&moment::now(), &email, "wachtwoord-gewijzigd").to("account", &id, &email);
        log_entry::add(connection, &[entry])?;
        session::anew(connection, &opening.session)
    })
    .await?;
    Ok(HttpResponse::SeeOther().cookie(cookie).insert_header((LOCATION, PATH)).finish())
}

/// Begins a new second step. The old one counts until the new one has shown its first code.
///
/// # Errors
/// When the database does not answer.
pub async fn begin(app: Data<App>, request: HttpRequest, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    let renewed = match again(&app, &request, &staff, &fields, Form::App).await? {
        Ok(renewed) => renewed,
        Err(refused) => return Ok(refused),
    };
    let hash = renewed.token_hash.clone();
    app.note(move |connection| session::set_pending(connection, &hash, &totp::new_secret())).await?;
    Ok(renewed.see("/account/tweede-stap"))
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
        staff.tell(&app, set_up::DONE).await?;
        return Ok(see(PATH));
    }
    let Some(step) = set_up::first_step(&secret, &fields) else {
        return Ok(set_up_page(&app, &staff, &secret, set_up::WRONG_CODE)?.respond_to(&request));
    };
    let mut opening = Opening::new(&request, &staff.account.id, false, &Onward::default());
    // The mark stays, so that who sends the form twice is told what happened, not that the form is too old.
    opening.session.csrf.clone_from(&staff.csrf);
    set_up::keep(&app, &staff.account, (&secret, step), opening, PATH).await
}
