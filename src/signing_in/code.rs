//! `/inloggen/code`: the second step.

use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::half::{self, Half};
use super::opening::Opening;
use super::{recovery, set_up, sign_in, totp, tries};
use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::account::{Account, second_step};
use crate::model::session;
use crate::page::staff::see;
use crate::page::{CachePolicy, Frame, Page};
use crate::wording::moment;

/// Where it is.
pub const PATH: &str = "/inloggen/code";

#[derive(Template)]
#[template(path = "signing_in/code.html")]
struct CodePage<'a> {
    frame: Frame<'a>,
    csrf: &'a str,
    trouble: &'a str,
}

fn render(app: &App, request: &HttpRequest, half: &Half, trouble: &str) -> Result<HttpResponse, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Tweede stap");
    let status = if trouble.is_empty() { StatusCode::OK } else { StatusCode::UNAUTHORIZED };
    let page = Page::new(status, CachePolicy::Staff, &CodePage { frame, csrf: &half.session.csrf, trouble })?;
    Ok(page.respond_to(request))
}

/// Asks for the code.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    match half::find(&app, &request).await? {
        None => Ok(see("/inloggen")),
        Some(half) if half.account.totp_secret.is_empty() => Ok(see(set_up::PATH)),
        Some(half) => render(&app, &request, &half, ""),
    }
}

/// Looks at the code: of the app, or a recovery code.
///
/// # Errors
/// When it lacks the mark of the session, or the database does not answer.
pub async fn enter(app: Data<App>, request: HttpRequest, body: Bytes) -> Result<HttpResponse, AppError> {
    let fields = Fields::read(&body);
    let Some(half) = half::posted(&app, &request, &fields).await? else {
        return sign_in::again(&app, &request, ("", "/account")).await;
    };
    if half.account.totp_secret.is_empty() {
        return Ok(see(set_up::PATH));
    }
    let attempt = match tries::of_account(&app, &half.account.id).await? {
        Ok(attempt) => attempt,
        Err(wait) => return render(&app, &request, &half, &tries::said(wait)),
    };
    match judge(&app, &half.account, fields.get("code")).await? {
        Some(fits) => {
            attempt.succeed(&app).await?;
            complete(&app, &request, &half, said(&fits)).await
        }
        None => {
            let trouble = attempt.fail(&app, &half.account.email, WRONG).await?;
            render(&app, &request, &half, &trouble)
        }
    }
}

/// A code that was right.
pub(super) enum Fits {
    /// Of the app.
    OfApp,
    /// On paper; so many are left.
    OnPaper(i64),
}

/// Uses a code up: of the app, or a recovery code. `None`: it is wrong, or was used before.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn judge(app: &Data<App>, account: &Account, typed: &str) -> Result<Option<Fits>, AppError> {
    let bare: String = typed.chars().filter(|char| char.is_alphanumeric()).collect();
    let id = account.id.clone();
    if bare.len() == 6 && bare.bytes().all(|byte| byte.is_ascii_digit()) {
        let Some(step) = totp::step(&account.totp_secret, &bare, Timestamp::now().as_second()) else {
            return Ok(None);
        };
        let is_new = app.note(move |connection| second_step::use_step(connection, &id, step)).await?;
        return Ok(is_new.then_some(Fits::OfApp));
    }
    let Some(hash) = recovery::hashes(&[bare], &id).await?.pop() else { return Ok(None) };
    let left = app.note(move |connection| {
        let was_there = second_step::use_code(connection, &id, &hash, &moment::now())?;
        if was_there { second_step::codes_left(connection, &id).map(Some) } else { Ok(None) }
    });
    Ok(left.await?.map(Fits::OnPaper))
}

fn said(fits: &Fits) -> String {
    match fits {
        Fits::OfApp => String::new(),
        Fits::OnPaper(0) => {
            "Dit was uw laatste herstelcode. Maak op deze pagina nieuwe, of stel uw app opnieuw in.".to_owned()
        }
        Fits::OnPaper(left) => format!("U gebruikte een herstelcode. U hebt er nog {left}."),
    }
}

/// What somebody reads whose code is wrong.
pub(super) const WRONG: &str = "Deze code klopt niet, of is al gebruikt. Wacht tot uw app een nieuwe code laat zien.";

/// Both steps are taken: a new session, and on.
async fn complete(
    app: &Data<App>,
    request: &HttpRequest,
    half: &Half,
    message: String,
) -> Result<HttpResponse, AppError> {
    let onward = half.onward();
    let mut opening = Opening::new(request, &half.account.id, false, &onward);
    let cookie = opening.cookie();
    opening.session.message = message;
    let email = half.account.email.clone();
    let Opening { session, former, .. } = opening;
    app.note(move |connection| session::sign_in(connection, &former, &session, &email, Timestamp::now())).await?;
    Ok(onward.answer(&half.account, cookie))
}
