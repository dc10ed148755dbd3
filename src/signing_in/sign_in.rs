//! `/inloggen`: e-mail address and password.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data, Query};
use actix_web::{Error, HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;
use serde::Deserialize;

use super::onward::Onward;
use super::opening::Opening;
use super::{code, forgotten, password, set_up, tries};
use crate::app::App;
use crate::error::AppError;
use crate::form::{self, Fields};
use crate::model::account::{self, Account};
use crate::model::session;
use crate::page::staff::see;
use crate::page::{CachePolicy, Frame, Page};
use crate::staff::{Staff, who};

#[derive(Template)]
#[template(path = "signing_in/sign_in.html")]
struct SignInPage<'a> {
    frame: Frame<'a>,
    email: &'a str,
    onward: Onward,
    trouble: &'a str,
    /// Whether a new password can be asked for.
    can_ask: bool,
}

/// Where to go on after signing in.
#[derive(Debug, Deserialize)]
pub struct Address {
    #[serde(default, rename = "verder")]
    back: String,
}

/// Shows the form.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, asked: Query<Address>) -> Result<Page, AppError> {
    render(&app, StatusCode::OK, "", Onward::new(&asked.back, ""), "")
}

fn render(app: &App, status: StatusCode, email: &str, onward: Onward, trouble: &str) -> Result<Page, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Inloggen");
    let can_ask = forgotten::can_be_asked(&frame.site);
    Page::new(status, CachePolicy::Staff, &SignInPage { frame, email, onward, trouble, can_ask })
}

/// The form again, for whoever was too long about the second step. Who took it already, and reloads the page or clicked
/// twice, is sent on with `done` instead.
///
/// # Errors
/// When the database does not answer.
pub async fn again(app: &Data<App>, request: &HttpRequest, done: (&str, &str)) -> Result<HttpResponse, AppError> {
    if let Some(staff) = who::<Staff>(request).await? {
        let (said, path) = done;
        if !said.is_empty() {
            staff.tell(app, said).await?;
        }
        return Ok(see(path));
    }
    let trouble = "Dat duurde te lang. Log opnieuw in.";
    let page = render(app, StatusCode::UNAUTHORIZED, "", Onward::default(), trouble)?;
    Ok(page.respond_to(request))
}

/// Looks at e-mail address and password.
///
/// # Errors
/// When another site sent it, or the database does not answer.
pub async fn enter(app: Data<App>, request: HttpRequest, body: Bytes) -> Result<HttpResponse, AppError> {
    if form::is_from_elsewhere(&request) {
        return Err(AppError::NotOurForm);
    }
    let fields = Fields::read(&body);
    let onward = Onward::new(fields.get("verder"), fields.raw("getypt"));
    match known(&app, &request, &fields).await? {
        Ok(account) => half(&app, &request, &account, &onward).await,
        Err((status, trouble)) => {
            let page = render(&app, status, fields.get("email"), onward, &trouble)?;
            Ok(page.respond_to(&request))
        }
    }
}

/// Whose address and password these are, or why they can't come in. Of an account that is not there, or may not sign in,
/// no more is said than of a wrong password.
async fn known(
    app: &Data<App>,
    request: &HttpRequest,
    fields: &Fields,
) -> Result<Result<Account, (StatusCode, String)>, AppError> {
    if !app.site().sign_in.password {
        return Err(AppError::Forbidden);
    }
    let email = fields.get("email").to_owned();
    let attempt = match tries::password(app, request, &email).await? {
        Ok(attempt) => attempt,
        Err(wait) => return Ok(Err((StatusCode::TOO_MANY_REQUESTS, tries::said(wait)))),
    };
    let found = app.load(move |connection| account::by_email(connection, &email)).await?;
    let kept = found.as_ref().map_or("", |account| account.password.as_str());
    let fits = password::fits(fields.raw("wachtwoord"), kept).await?;
    match found {
        Some(account) if fits && account.is_active => {
            attempt.succeed(app).await?;
            Ok(Ok(account))
        }
        found => {
            let who = found.map_or_else(String::new, |account| account.email);
            let trouble = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.";
            Ok(Err((StatusCode::UNAUTHORIZED, attempt.fail(app, &who, trouble).await?)))
        }
    }
}

/// On to the second step.
///
/// # Errors
/// When the database does not answer.
pub(super) async fn half(
    app: &Data<App>,
    request: &HttpRequest,
    account: &Account,
    onward: &Onward,
) -> Result<HttpResponse, AppError> {
    let opening = Opening::new(request, &account.id, true, onward);
    let cookie = opening.cookie();
    let Opening { session, former, .. } = opening;
    app.note(move |connection| session::replace(connection, &former, &session, Timestamp::now())).await?;
    let next = if account.totp_secret.is_empty() { set_up::PATH } else { code::PATH };
    Ok(HttpResponse::SeeOther().cookie(cookie).insert_header((LOCATION, next)).finish())
}

/// The middleware: whoever must sign in first comes here, with what they typed.
///
/// # Errors
/// Those of the handler.
pub async fn middleware<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<BoxBody, B>>, Error> {
    let response = next.call(request).await?;
    let answer = response.response().error().and_then(|error| error.as_error::<AppError>()).and_then(|error| {
        let AppError::SignInFirst { back, typed } = error else { return None };
        let app = response.request().app_data::<Data<App>>()?;
        first(app, response.request(), back, typed.as_deref()).ok()
    });
    let Some(answer) = answer else { return Ok(response.map_into_right_body()) };
    let (request, _) = response.into_parts();
    Ok(ServiceResponse::new(request, answer).map_into_left_body())
}

/// With a form in hand the page itself, so that it can carry what was typed; otherwise the way to it.
fn first(app: &App, request: &HttpRequest, back: &str, typed: Option<&str>) -> Result<HttpResponse, AppError> {
    match typed {
        Some(typed) => {
            let onward = Onward::new(back, typed);
            let trouble = match onward.typed() {
                "" => "U was te lang weg. Log opnieuw in. Wat u over een cliënt typte, bewaren wij nergens.",
                _ => "U was te lang weg. Log opnieuw in: wat u typte, is er nog.",
            };
            let page = render(app, StatusCode::UNAUTHORIZED, "", onward, trouble)?;
            Ok(page.respond_to(request))
        }
        None => {
            let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
            let address = format!("/inloggen?verder={back}");
            Ok(HttpResponse::SeeOther().insert_header((LOCATION, address)).finish())
        }
    }
}
