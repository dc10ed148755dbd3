//! Buttons on the page of an account: a new link, blocking and letting in again, taking the second step away.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use jiff::Timestamp;

use super::letter::Letter;
use super::{LAST_ADMIN, find};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::account::{self, Account, invitation, second_step};
use crate::model::choice::Role;
use crate::model::log_entry::{self, LogEntry};
use crate::model::session;
use crate::page::staff::see;
use crate::staff::Admin;
use crate::wording::moment;

fn entry(admin: &Admin, account: &Account, action: &str) -> LogEntry {
    LogEntry::new(&moment::now(), admin.actor(), action).to("account", &account.id, &account.email)
}

fn path(account: &Account) -> String {
    format!("/beheer/gebruikers/{}", account.id)
}

/// Makes a new link, also for whoever forgot their password. The password that there is counts until it is used.
///
/// # Errors
/// When there is no such account, or the database does not answer.
pub async fn invite(
    app: Data<App>,
    request: HttpRequest,
    posted: Posted<Admin>,
    id: Path<String>,
) -> Result<HttpResponse, AppError> {
    if !app.site().sign_in.password {
        return Err(AppError::Forbidden);
    }
    let admin = posted.by;
    let account = find(&app, &id).await?.account;
    let letter = Letter::new(&app, &request);
    let ((hash, subject, body), entry) = (letter.parts(), entry(&admin, &account, "uitgenodigd"));
    let invited = account.clone();
    app.note(move |connection| {
        invitation::send(connection, &invited, &hash, (&subject, &body), Timestamp::now())?;
        log_entry::add(connection, &[entry.because("Opnieuw.")])
    })
    .await?;
    letter.page(&app, &admin, &account).map(|page| page.respond_to(&request))
}

/// Lets nobody in with this account any more, from this moment.
///
/// # Errors
/// When there is no such account, or the database does not answer.
pub async fn block(app: Data<App>, posted: Posted<Admin>, id: Path<String>) -> Result<HttpResponse, AppError> {
    let admin = posted.by;
    let account = find(&app, &id).await?.account;
    let (entry, path) = (entry(&admin, &account, "account-geblokkeerd"), path(&account));
    let email = account.email.clone();
    let is_done = app.note(move |connection| {
        let is_admin = account.role() == Some(Role::Admin);
        if is_admin && account.is_active && !account::has_another_admin(connection, &account.id)? {
            return Ok(false);
        }
        account::set_active(connection, &account.id, false)?;
        session::end_others(connection, &account.id, "")?;
        log_entry::add(connection, &[entry]).map(|()| true)
    });
    let said = if is_done.await? { format!("{email} is geblokkeerd en uitgelogd.") } else { LAST_ADMIN.to_owned() };
    admin.tell(&app, said).await?;
    Ok(see(&path))
}

/// Lets them in again.
///
/// # Errors
/// When there is no such account, or the database does not answer.
pub async fn unblock(app: Data<App>, posted: Posted<Admin>, id: Path<String>) -> Result<HttpResponse, AppError> {
    let admin = posted.by;
    let account = find(&app, &id).await?.account;
    let (entry, path) = (entry(&admin, &account, "blokkade-opgeheven"), path(&account));
    let said = format!("{} mag weer inloggen.", account.email);
    app.note(move |connection| {
        account::set_active(connection, &account.id, true)?;
        log_entry::add(connection, &[entry])
    })
    .await?;
    admin.tell(&app, said).await?;
    Ok(see(&path))
}

/// Takes the second step away, for whoever lost app and codes: they set it up anew at their next sign-in.
///
/// # Errors
/// When there is no such account, or the database does not answer.
pub async fn second_step(app: Data<App>, posted: Posted<Admin>, id: Path<String>) -> Result<HttpResponse, AppError> {
    let admin = posted.by;
    let account = find(&app, &id).await?.account;
    let (entry, path) = (entry(&admin, &account, "tweede-stap-gewist"), path(&account));
    let said = format!(
        "De tweede stap van {} is gewist. Bij de volgende keer inloggen stelt uw collega een nieuwe in.",
        account.email
    );
    app.note(move |connection| {
        second_step::take_away(connection, &account.id)?;
        session::end_others(connection, &account.id, "")?;
        log_entry::add(connection, &[entry])
    })
    .await?;
    admin.tell(&app, said).await?;
    Ok(see(&path))
}
