//! `/inloggen/organisatie` and `/inloggen/terug`: signing in with an account of the organisation.

use actix_web::http::StatusCode;
use actix_web::web::{self, Bytes, Data, Query};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;
use serde::Deserialize;
use subtle::ConstantTimeEq;

use super::issuer::{self, Begun};
use super::onward::Onward;
use super::opening::Opening;
use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::{self, Fields};
use crate::model::account::Account;
use crate::model::account::issuer::{Flow, Settled, keep, settle, take};
use crate::model::session;
use crate::network;
use crate::page::{CachePolicy, Frame, Page, absolute};
use crate::session::{no_state_cookie, state, state_cookie};
use crate::wording::moment;

#[derive(Template)]
#[template(path = "signing_in/organisation.html")]
struct OrganisationPage<'a> {
    frame: Frame<'a>,
    address: &'a str,
}

#[derive(Template)]
#[template(path = "signing_in/organisation_refused.html")]
struct RefusedPage<'a> {
    frame: Frame<'a>,
    trouble: &'a str,
}

/// What the issuer sends back by the browser.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    state: String,
    code: String,
    error: String,
}

fn refused(app: &App, request: &HttpRequest, status: StatusCode, trouble: &str) -> Result<HttpResponse, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Inloggen is niet gelukt");
    let page = Page::new(status, CachePolicy::Staff, &RefusedPage { frame, trouble })?;
    let mut answer = page.respond_to(request);
    answer.add_cookie(&no_state_cookie()).map_err(|error| AppError::Internal(format!("cookie: {error}")))?;
    Ok(answer)
}

const UNREACHABLE: &str = "Het inlogscherm van uw organisatie antwoordt nu niet goed. Probeer het over een paar minuten \
                           opnieuw. Blijft het mis gaan, vraag dan een beheerder van deze site.";

const TOO_OFTEN: &str = "Er is nu te vaak geprobeerd in te loggen. Probeer het over een uur opnieuw.";

/// Sends the browser to the issuer. By a page and not by a redirect: a form may not lead to another site here.
///
/// # Errors
/// When another site sent it, there is no issuer, or the database does not answer.
pub async fn begin(app: Data<App>, request: HttpRequest, body: Bytes) -> Result<HttpResponse, AppError> {
    let settings = app.site().sign_in.clone();
    if form::is_from_elsewhere(&request) || !settings.has_issuer() {
        return Err(AppError::NotOurForm);
    }
    if !app.sign_ins.allows(&network::of(&request, &settings.trusted_proxies)) {
        return refused(&app, &request, StatusCode::TOO_MANY_REQUESTS, TOO_OFTEN);
    }
    let fields = Fields::read(&body);
    let onward = Onward::new(fields.get("verder"), fields.raw("getypt"));
    let redirect = absolute(&app, &request, "/inloggen/terug");
    let Some(Begun { address, state, nonce, verifier }) = blocking(move || issuer::begin(&settings, &redirect)).await
    else {
        return refused(&app, &request, StatusCode::BAD_GATEWAY, UNREACHABLE);
    };
    let flow = Flow {
        state_hash: fingerprint(&state),
        nonce,
        pkce_verifier: verifier,
        going_on: onward.to_text(),
        created_at: moment::now(),
    };
    app.note(move |connection| keep(connection, &flow, Timestamp::now())).await?;
    let frame = Frame::dutch(&app, &app.edition(), "U gaat naar uw organisatie");
    let mut answer = Page::staff(&OrganisationPage { frame, address: &address })?.respond_to(&request);
    answer.add_cookie(&state_cookie(&state)).map_err(|error| AppError::Internal(format!("cookie: {error}")))?;
    Ok(answer)
}

/// What is wrong is for the log: who signs in can do nothing about it.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T, String> + Send + 'static) -> Option<T> {
    let outcome = web::block(work).await.unwrap_or_else(|_| Err("the work was given up".to_owned()));
    outcome.inspect_err(|reason| tracing::warn!(reason, "no sign-in by the issuer")).ok()
}

/// Takes the answer of the issuer: only in the browser that asked, and once.
///
/// # Errors
/// When the database does not answer.
pub async fn back(app: Data<App>, request: HttpRequest, answer: Query<Answer>) -> Result<HttpResponse, AppError> {
    let settings = app.site().sign_in.clone();
    let known = state(&request).unwrap_or_default();
    let is_ours = !known.is_empty() && bool::from(known.as_bytes().ct_eq(answer.state.as_bytes()));
    let hash = fingerprint(&known);
    let flow = if is_ours && settings.has_issuer() {
        app.note(move |connection| take(connection, &hash, Timestamp::now())).await?
    } else {
        None
    };
    let Some(flow) = flow else {
        let trouble = "Deze poging is verlopen of al gebruikt. Begin opnieuw bij inloggen.";
        return refused(&app, &request, StatusCode::FORBIDDEN, trouble);
    };
    if !answer.error.is_empty() || answer.code.is_empty() {
        let trouble = "Uw organisatie heeft u niet doorgelaten. Begin opnieuw bij inloggen.";
        return refused(&app, &request, StatusCode::FORBIDDEN, trouble);
    }
    let (redirect, code) = (absolute(&app, &request, "/inloggen/terug"), answer.into_inner().code);
    let (nonce, verifier) = (flow.nonce, flow.pkce_verifier);
    let Some(person) = blocking(move || issuer::finish(&settings, &redirect, &code, (&nonce, &verifier))).await else {
        return refused(&app, &request, StatusCode::BAD_GATEWAY, UNREACHABLE);
    };
    let trouble = match app.note(move |connection| settle(connection, &person, &moment::now())).await? {
        Settled::In(account) => return enter(&app, &request, &account, &Onward::from_text(&flow.going_on)).await,
        Settled::WithoutRole => {
            "U bent bekend bij uw organisatie, maar mag nog niets op deze site. Vraag uw organisatie om een rol voor deze \
             site, en log dan opnieuw in."
        }
        Settled::Blocked => "Uw account is geblokkeerd. Vraag een beheerder van deze site waarom.",
        Settled::WithoutEmail => {
            "Uw organisatie geeft geen e-mailadres door, en zonder gaat het niet. Vraag een beheerder van deze site."
        }
        Settled::Taken => {
            "Er is hier al een ander account met uw e-mailadres. Vraag een beheerder van deze site welke u kunt gebruiken."
        }
    };
    refused(&app, &request, StatusCode::FORBIDDEN, trouble)
}

async fn enter(
    app: &Data<App>,
    request: &HttpRequest,
    account: &Account,
    onward: &Onward,
) -> Result<HttpResponse, AppError> {
    let opening = Opening::new(request, &account.id, false, onward);
    let (cookie, email) = (opening.cookie(), account.email.clone());
    let Opening { session, former, .. } = opening;
    app.note(move |connection| session::sign_in(connection, &former, &session, &email, Timestamp::now())).await?;
    let mut answer = onward.answer(account, cookie);
    answer.add_cookie(&no_state_cookie()).map_err(|error| AppError::Internal(format!("cookie: {error}")))?;
    Ok(answer)
}
