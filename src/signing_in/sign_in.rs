//! `/inloggen`.

use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::middleware::Next;
use actix_web::web::{Bytes, Data, Query};
use actix_web::{Error, HttpRequest, HttpResponse, Responder};
use askama::Template;
use serde::Deserialize;
use uuid::Uuid;

use super::password;
use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::Fields;
use crate::model::account;
use crate::model::session::{self, Session};
use crate::page::{CachePolicy, Frame, Page};
use crate::session::{cookie, new_token};
use crate::wording::moment;

#[derive(Template)]
#[template(path = "signing_in/sign_in.html")]
struct SignInPage<'a> {
    frame: Frame<'a>,
    email: &'a str,
    /// Where to go on.
    back: &'a str,
    /// A form that was sent after the session had ended, as the browser sent it.
    typed: &'a str,
    trouble: &'static str,
}

/// Where to go on after signing in.
#[derive(Debug, Deserialize)]
pub struct Onward {
    #[serde(default, rename = "verder")]
    back: String,
}

/// Shows the form.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest, onward: Query<Onward>) -> Result<Page, AppError> {
    render(&app, &request, StatusCode::OK, ("", &onward.back, "", ""))
}

fn render(
    app: &App,
    request: &HttpRequest,
    status: StatusCode,
    (email, back, typed, trouble): (&str, &str, &str, &'static str),
) -> Result<Page, AppError> {
    let frame = Frame::new(app, &app.edition(), request, "", "Inloggen");
    Page::new(status, CachePolicy::Staff, &SignInPage { frame, email, back, typed, trouble })
}

/// Looks at e-mail address and password.
///
/// # Errors
/// When the database does not answer.
pub async fn enter(app: Data<App>, request: HttpRequest, body: Bytes) -> Result<HttpResponse, AppError> {
    let fields = Fields::read(&body);
    let (email, word) = (fields.get("email").to_owned(), fields.raw("wachtwoord").to_owned());
    let found = app.load(move |connection| account::by_email(connection, &email)).await?;
    let kept = found.as_ref().map_or(String::new(), |account| account.password.clone());
    let fits = actix_web::web::block(move || password::fits(&word, &kept)).await.unwrap_or(false);
    let Some(account) = found.filter(|account| fits && account.is_active) else {
        let trouble = "Dit e-mailadres en wachtwoord horen niet bij elkaar. Kijk ze na en probeer het opnieuw.";
        let kept = (fields.get("email"), fields.get("verder"), fields.raw("getypt"), trouble);
        return Ok(render(&app, &request, StatusCode::UNAUTHORIZED, kept)?.respond_to(&request));
    };
    let token = new_token();
    let now = moment::now();
    let session = Session {
        token_hash: fingerprint(&token),
        id: Uuid::now_v7().to_string(),
        account_id: account.id,
        csrf: new_token(),
        message: String::new(),
        agent: String::new(),
        created_at: now.clone(),
        seen_at: now,
        is_half: false,
    };
    app.note(move |connection| session::insert(connection, &session)).await?;
    let back = own_path(fields.get("verder"));
    Ok(HttpResponse::SeeOther().cookie(cookie(&token)).insert_header((LOCATION, back)).finish())
}

/// Only a path of ours: a link in a mail must not send somebody who signs in to another site.
fn own_path(path: &str) -> &str {
    let is_ours = path.starts_with('/') && !path.starts_with("//") && !path.contains(['\\', '\n', '\r', '\t']);
    if is_ours { path } else { "/beheer" }
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
            let trouble = "U was te lang weg. Log opnieuw in: wat u typte, is er nog.";
            let page = render(app, request, StatusCode::UNAUTHORIZED, ("", back, typed, trouble))?;
            Ok(page.respond_to(request))
        }
        None => {
            let back: String = form_urlencoded::byte_serialize(back.as_bytes()).collect();
            let address = format!("/inloggen?verder={back}");
            Ok(HttpResponse::SeeOther().insert_header((LOCATION, address)).finish())
        }
    }
}
