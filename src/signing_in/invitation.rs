//! `/uitnodiging/…`: a link by which somebody sets a password, once.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::onward::Onward;
use super::{forgotten, password, sign_in, tries};
use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::{self, Fields};
use crate::model::account::{self, Account, invitation};
use crate::model::log_entry::{self, LogEntry};
use crate::model::session;
use crate::page::{CachePolicy, Frame, Page};
use crate::wording::moment;

#[derive(Template)]
#[template(path = "signing_in/invitation.html")]
struct InvitationPage<'a> {
    frame: Frame<'a>,
    token: &'a str,
    account: &'a Account,
    trouble: &'a str,
}

#[derive(Template)]
#[template(path = "signing_in/invitation_gone.html")]
struct GonePage<'a> {
    frame: Frame<'a>,
    trouble: &'a str,
    /// Whether a new link can be asked for on the site.
    can_ask: bool,
}

fn render(
    app: &App,
    request: &HttpRequest,
    (token, account): (&str, &Account),
    trouble: &str,
) -> Result<HttpResponse, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Kies een wachtwoord");
    let status = if trouble.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let page = Page::new(status, CachePolicy::Staff, &InvitationPage { frame, token, account, trouble })?;
    Ok(page.respond_to(request))
}

fn gone(app: &App, request: &HttpRequest, status: StatusCode, trouble: &str) -> Result<HttpResponse, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Deze link werkt niet meer");
    let page = GonePage { frame, trouble, can_ask: forgotten::can_be_asked(&app.site()) };
    Ok(Page::new(status, CachePolicy::Staff, &page)?.respond_to(request))
}

/// Whose link it is, or the page that says that it does not work.
async fn whose(app: &Data<App>, request: &HttpRequest, token: &str) -> Result<Result<Account, HttpResponse>, AppError> {
    let attempt = match tries::link(app, request).await? {
        Ok(attempt) => attempt,
        Err(wait) => {
            return gone(app, request, StatusCode::TOO_MANY_REQUESTS, &tries::said(wait)).map(Err);
        }
    };
    let hash = fingerprint(token);
    let found = app.load(move |connection| invitation::find(connection, &hash, Timestamp::now())).await?;
    match found.filter(|_| app.site().sign_in.password) {
        Some(account) => {
            attempt.succeed(app).await?;
            Ok(Ok(account))
        }
        None => gone(app, request, StatusCode::GONE, &attempt.fail(app, "", "").await?).map(Err),
    }
}

/// Asks for a password.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, token: Path<String>) -> Result<HttpResponse, AppError> {
    match whose(&app, &request, &token).await? {
        Ok(account) => render(&app, &request, (&token, &account), ""),
        Err(gone) => Ok(gone),
    }
}

/// Sets it, ends what sign-ins there were, and goes on to the second step: a link in a mail is no way around that.
///
/// # Errors
/// When another site sent it, or the database does not answer.
pub async fn accept(
    app: Data<App>,
    request: HttpRequest,
    token: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, AppError> {
    if form::is_from_elsewhere(&request) {
        return Err(AppError::NotOurForm);
    }
    let account = match whose(&app, &request, &token).await? {
        Ok(account) => account,
        Err(gone) => return Ok(gone),
    };
    let fields = Fields::read(&body);
    let new = fields.raw("wachtwoord");
    if let Some(trouble) = password::trouble(&app, &account, new) {
        return render(&app, &request, (&token, &account), trouble);
    }
    if use_up(&app, &token, &account, password::hash(new).await?).await? {
        sign_in::half(&app, &request, &account, &Onward::default()).await
    } else {
        gone(&app, &request, StatusCode::GONE, "")
    }
}

async fn use_up(app: &Data<App>, token: &str, account: &Account, hash: String) -> Result<bool, AppError> {
    let (token, id, email) = (fingerprint(token), account.id.clone(), account.email.clone());
    app.note(move |connection| {
        if !invitation::use_up(connection, &token, Timestamp::now())? {
            return Ok(false);
        }
        account::set_password(connection, &id, &hash)?;
        session::end_others(connection, &id, "")?;
        let entry = LogEntry::new(&moment::now(), &email, "wachtwoord-gekozen").to("account", &id, &email);
        log_entry::add(connection, &[entry.because("Met een uitnodiging.")]).map(|()| true)
    })
    .await
}
