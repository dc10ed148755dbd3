//! `/wachtwoord-vergeten`: asks for a link by mail. What it answers tells nobody whether an account exists.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::tries;
use crate::app::App;
use crate::config::Site;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::{self, Fields};
use crate::model::account::{self, invitation};
use crate::model::contact::MailAddress;
use crate::model::log_entry::{self, LogEntry};
use crate::page::{CachePolicy, Frame, Page};
use crate::routes;
use crate::session::new_token;
use crate::wording::moment;

#[derive(Template)]
#[template(path = "signing_in/forgotten.html")]
struct ForgottenPage<'a> {
    frame: Frame<'a>,
    email: &'a str,
    trouble: &'a str,
    is_sent: bool,
}

fn render(
    app: &App,
    request: &HttpRequest,
    status: StatusCode,
    (email, trouble, is_sent): (&str, &str, bool),
) -> Result<HttpResponse, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Wachtwoord vergeten");
    let page = Page::new(status, CachePolicy::Staff, &ForgottenPage { frame, email, trouble, is_sent })?;
    Ok(page.respond_to(request))
}

/// Whether links can be asked for: only where we know our own address. The one by which somebody came may be made up, and
/// would send whoever follows the link in the mail, and their new password, to another site.
pub fn can_be_asked(site: &Site) -> bool {
    site.sign_in.password && !site.address.is_empty()
}

/// Asks for the address.
///
/// # Errors
/// When links can't be asked for here.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    if can_be_asked(&app.site()) {
        render(&app, &request, StatusCode::OK, ("", "", false))
    } else {
        Err(AppError::NotFound)
    }
}

/// Sends a link to the address, if it is one of an account that may sign in. As many tries as invitations have: nobody
/// fills a colleague's mailbox.
///
/// # Errors
/// When another site sent it, or the database does not answer.
pub async fn send(app: Data<App>, request: HttpRequest, body: Bytes) -> Result<HttpResponse, AppError> {
    if form::is_from_elsewhere(&request) || !can_be_asked(&app.site()) {
        return Err(AppError::NotOurForm);
    }
    let fields = Fields::read(&body);
    let email = fields.get("email");
    if MailAddress::read(email).is_none() {
        let trouble = "Dit is geen e-mailadres. Typ het adres waarmee u inlogt.";
        return render(&app, &request, StatusCode::UNPROCESSABLE_ENTITY, (email, trouble, false));
    }
    if let Err(wait) = tries::asking(&app, &request, email).await? {
        return render(&app, &request, StatusCode::TOO_MANY_REQUESTS, (email, &tries::said(wait), false));
    }
    invite(&app, email.to_owned()).await?;
    render(&app, &request, StatusCode::OK, (email, "", true))
}

async fn invite(app: &Data<App>, email: String) -> Result<(), AppError> {
    let token = new_token();
    let site = app.site();
    let link = format!("{}{}", site.address, routes::invitation(&token));
    let name = site.name.clone();
    app.note(move |connection| {
        let Some(account) = account::by_email(connection, &email)?.filter(|account| account.is_active) else {
            return Ok(());
        };
        let body = format!(
            "Beste collega,\n\nU vroeg om een nieuw wachtwoord voor {name}. Kies het hier:\n\n{link}\n\nDe link werkt één \
             keer, {} uur lang. Vroeg u hier niet om? Dan hoeft u niets te doen: uw wachtwoord blijft zoals het was.\n",
            invitation::HOURS
        );
        let subject = format!("Nieuw wachtwoord voor {name}");
        invitation::send(connection, &account, &fingerprint(&token), (&subject, &body), Timestamp::now())?;
        let entry = LogEntry::new(&moment::now(), &account.email, "wachtwoord-vergeten");
        log_entry::add(connection, &[entry.to("account", &account.id, &account.email)])
    })
    .await
}
