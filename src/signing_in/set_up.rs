//! `/inloggen/tweede-stap`: setting up the second step, for whoever has none yet.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::account::codes::{self, UnseenCodes};
use super::half::{self, Half};
use super::opening::Opening;
use super::{account, code, recovery, sign_in, totp, tries};
use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::account::{Account, second_step};
use crate::model::log_entry::{self, LogEntry};
use crate::model::session;
use crate::page::staff::see;
use crate::page::{CachePolicy, Frame, Page};
use crate::wording::moment;

/// Where it is.
pub const PATH: &str = "/inloggen/tweede-stap";

/// The secret, for a camera and for fingers.
pub struct Shown {
    /// SVG.
    pub picture: String,
    /// In fours.
    pub secret: String,
}

impl Shown {
    /// What this account's app has to know.
    pub fn new(app: &App, account: &Account, secret: &str) -> Self {
        let picture = totp::picture(secret, &app.site().name, &account.email).unwrap_or_default();
        Self { picture, secret: totp::in_fours(secret, " ") }
    }
}

#[derive(Template)]
#[template(path = "signing_in/set_up.html")]
struct SetUpPage<'a> {
    frame: Frame<'a>,
    csrf: &'a str,
    shown: Shown,
    trouble: &'a str,
}

fn render(
    app: &App,
    request: &HttpRequest,
    half: &Half,
    secret: &str,
    trouble: &str,
) -> Result<HttpResponse, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Stel de tweede stap in");
    let status = if trouble.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let shown = Shown::new(app, &half.account, secret);
    let page = SetUpPage { frame, csrf: &half.session.csrf, shown, trouble };
    Ok(Page::new(status, CachePolicy::Staff, &page)?.respond_to(request))
}

/// Shows the secret: the same until it is set up, so that going back does no harm.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let Some(half) = half::find(&app, &request).await? else { return Ok(see("/inloggen")) };
    if !half.account.totp_secret.is_empty() {
        return Ok(see(code::PATH));
    }
    let mut secret = half.session.pending_secret.clone();
    if secret.is_empty() {
        secret = totp::new_secret();
        let (hash, new) = (half.session.token_hash.clone(), secret.clone());
        app.note(move |connection| session::set_pending(connection, &hash, &new)).await?;
    }
    render(&app, &request, &half, &secret, "")
}

/// Looks at the first code, and gives the recovery codes.
///
/// # Errors
/// When it lacks the mark of the session, or the database does not answer.
pub async fn confirm(app: Data<App>, request: HttpRequest, body: Bytes) -> Result<HttpResponse, AppError> {
    let fields = Fields::read(&body);
    let Some(half) = half::posted(&app, &request, &fields).await? else {
        return sign_in::again(&app, &request, (DONE, account::PATH)).await;
    };
    let secret = half.session.pending_secret.clone();
    if !half.account.totp_secret.is_empty() || secret.is_empty() {
        return Ok(see(PATH));
    }
    let attempt = match tries::of_account(&app, &half.account.id).await? {
        Ok(attempt) => attempt,
        Err(wait) => return render(&app, &request, &half, &secret, &tries::said(wait)),
    };
    let Some(step) = first_step(&secret, &fields) else {
        let trouble = attempt.fail(&app, &half.account.email, WRONG_CODE).await?;
        return render(&app, &request, &half, &secret, &trouble);
    };
    attempt.succeed(&app).await?;
    let onward = half.onward();
    let opening = Opening::new(&request, &half.account.id, false, &onward);
    keep(&app, &half.account, (&secret, step), opening, onward.page(&half.account)).await
}

/// What somebody reads whose first code is wrong.
pub const WRONG_CODE: &str =
    "Deze code klopt niet. Kijk of uw telefoon de juiste tijd heeft, en typ de code die er nu staat.";

/// What somebody reads who sends the first code twice.
pub const DONE: &str = "De tweede stap is ingesteld en u bent ingelogd.";

/// The step of the code in the form; `None`: it is wrong.
pub fn first_step(secret: &str, fields: &Fields) -> Option<i64> {
    let code: String = fields.get("code").chars().filter(char::is_ascii_digit).collect();
    totp::step(secret, &code, Timestamp::now().as_second())
}

/// Keeps a second step, and shows its new recovery codes; `next` is where to go on then. Who had none yet is signed in by
/// it; for who had one, the new session is the only one left.
///
/// # Errors
/// When the database does not answer.
pub async fn keep(
    app: &Data<App>,
    account: &Account,
    (secret, step): (&str, i64),
    mut opening: Opening,
    next: &str,
) -> Result<HttpResponse, AppError> {
    let codes = recovery::new_codes();
    let hashes = recovery::hashes(&codes, &account.id).await?;
    opening.session.unseen_codes = UnseenCodes::new(codes, next).to_text(&app.site(), &account.id);
    let cookie = opening.cookie();
    let (id, email, secret) = (account.id.clone(), account.email.clone(), secret.to_owned());
    let is_first = account.totp_secret.is_empty();
    app.note(move |connection| {
        second_step::set(connection, &id, (&secret, step), &hashes)?;
        let entry = LogEntry::new(&moment::now(), &email, "tweede-stap-ingesteld").to("account", &id, &email);
        log_entry::add(connection, &[entry])?;
        let Opening { session, former, .. } = opening;
        if is_first {
            session::sign_in(connection, &former, &session, &email, Timestamp::now())
        } else {
            session::anew(connection, &session)
        }
    })
    .await?;
    Ok(HttpResponse::SeeOther().cookie(cookie).insert_header((LOCATION, codes::PATH)).finish())
}
