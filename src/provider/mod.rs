//! The pages for organisations: whether their offerings are still true, and whom the desk hands over to them. Whoever has the link may answer;
//! a link opens nothing else, and looking at it changes nothing, because scanners of mail follow links.

pub mod answer;
pub mod change;
pub mod handover;

use std::collections::HashMap;
use std::sync::Arc;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use crate::app::{App, Edition};
use crate::db::Generation;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::model::change_request::{self, ChangeRequest};
use crate::model::check_request::{self, CheckRequest, Opened};
use crate::model::published::Published;
use crate::network;
use crate::page::{CachePolicy, Frame, Page};
use crate::wording::moment;

/// What a link opened.
struct Link {
    token: String,
    email: String,
    items: Vec<Item>,
    /// Of the catalogue that the items come from.
    generation: Generation,
}

/// One question, with what it is about and what was answered.
struct Item {
    request: CheckRequest,
    /// `None`: no longer published.
    offering: Option<Arc<Published>>,
    /// The last proposal.
    proposal: Option<ChangeRequest>,
}

impl Item {
    fn is_answered(&self) -> bool {
        !self.request.answered_at.is_empty()
    }

    /// Whether an editor decided about the last proposal: then this question is done with.
    fn is_closed(&self) -> bool {
        self.offering.is_none() || self.proposal.as_ref().is_some_and(|proposal| !proposal.is_open())
    }
}

/// What the page is made from: another one when the offering changed.
fn mark(offering: &Published) -> String {
    format!("{:016x}", offering.mark)
}

#[derive(Template)]
#[template(path = "provider/ended.html")]
struct EndedPage<'a> {
    frame: Frame<'a>,
    trouble: &'static str,
}

/// Opens the link with this token; else the page that says why not, and what one can do.
async fn open(app: &Data<App>, request: &HttpRequest, token: &str) -> Result<Result<Link, HttpResponse>, AppError> {
    let (hash, now) = (fingerprint(token), moment::now());
    let load = move |connection: &mut _| {
        let opened = check_request::open(connection, &hash, &now)?;
        let ids: Vec<String> = match &opened {
            Opened::Open { requests, .. } => requests.iter().map(|request| request.id.clone()).collect(),
            Opened::Unknown | Opened::Expired => Vec::new(),
        };
        Ok((opened, change_request::answering(connection, &ids)?))
    };
    let ended = |status, trouble| ended(app, request, status, trouble).map(Err);
    match app.load(load).await? {
        (Opened::Unknown, _) if !allows(app, request) => ended(StatusCode::TOO_MANY_REQUESTS, TOO_OFTEN),
        (Opened::Unknown, _) => ended(StatusCode::NOT_FOUND, UNKNOWN),
        (Opened::Expired, _) => ended(StatusCode::GONE, EXPIRED),
        (Opened::Open { email, requests }, proposals) => {
            let edition = app.edition();
            let items = items(&edition, requests, proposals);
            Ok(Ok(Link { token: token.to_owned(), email, items, generation: edition.snapshot.generation }))
        }
    }
}

const UNKNOWN: &str = "Deze link kennen wij niet. Misschien is een deel van het adres weggevallen. Open de link in de \
                       mail opnieuw, of kopieer hem helemaal.";
const EXPIRED: &str = "Deze link is te oud: hij werkte 60 dagen. Er is niets veranderd.";
const TOO_OFTEN: &str = "Er is nu te vaak geprobeerd. Er is niets veranderd. Probeer het over een uur opnieuw.";

/// Whether this network may send once more.
fn allows(app: &App, request: &HttpRequest) -> bool {
    app.answers.allows(&network::of(request, &app.site().sign_in.trusted_proxies))
}

fn ended(
    app: &App,
    request: &HttpRequest,
    status: StatusCode,
    trouble: &'static str,
) -> Result<HttpResponse, AppError> {
    let frame = Frame::dutch(app, &app.edition(), "Deze link werkt niet");
    Ok(Page::new(status, CachePolicy::Staff, &EndedPage { frame, trouble })?.respond_to(request))
}

fn items(edition: &Edition, requests: Vec<CheckRequest>, mut proposals: HashMap<String, ChangeRequest>) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for request in requests {
        let published = edition.snapshot.offerings.iter().find(|offering| *offering.id == request.offering_id);
        let proposal = proposals.remove(&request.id);
        // Asked twice: the last question counts.
        items.retain(|item| item.request.offering_id != request.offering_id);
        items.push(Item { offering: published.map(Arc::clone), proposal, request });
    }
    items
}
