//! `/klopt-dit/{token}`: what visitors read, and whether it is still true.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use uuid::Uuid;

use super::{Item, Link, TOO_OFTEN, allows, ended, mark, open};
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::form::Fields;
use crate::model::answering::{self, Answered};
use crate::model::change_request::{ChangeRequest, OPEN, TAKEN};
use crate::model::choice::{Answer, Choice};
use crate::model::published::Published;
use crate::model::revision::Occasion;
use crate::page::facts::Facts;
use crate::page::{CachePolicy, Frame, Page};
use crate::routes;
use crate::wording::contact::{self, Contact};
use crate::wording::{dates, keeping, moment};

/// Of a remark, in letters.
const MOST_NOTE: usize = 2_000;

#[derive(Template)]
#[template(path = "provider/answer.html")]
struct AnswerPage<'a> {
    frame: Frame<'a>,
    edition: &'a Edition,
    link: &'a Link,
    trouble: &'static str,
}

impl AnswerPage<'_> {
    fn organisation(&self, offering: &Published) -> &str {
        let place = offering.organisation as usize;
        self.edition.snapshot.organisations.get(place).map_or("", |organisation| &organisation.name)
    }

    fn facts<'a>(&'a self, offering: &'a Published) -> Facts<'a> {
        Facts::new(self.frame.t, &self.edition.vocabulary, self.organisation(offering), offering)
    }

    /// What can still be said with one press: nobody answered, and it is still there.
    fn open(&self) -> Vec<&Item> {
        self.link.items.iter().filter(|item| !item.is_answered() && !item.is_closed()).collect()
    }

    fn is_done(&self) -> bool {
        self.link.items.iter().all(|item| item.is_answered() || item.is_closed())
    }

    fn answered(&self, item: &Item) -> &'static str {
        Answer::from_slug(&item.request.answer).map_or("", keeping::answer)
    }

    fn is_taken(&self, proposal: &ChangeRequest) -> bool {
        proposal.state == TAKEN
    }

    fn email<'a>(&self, offering: &'a Published) -> Option<Contact<'a>> {
        contact::email(&offering.email)
    }

    fn mark(&self, offering: &Published) -> String {
        mark(offering)
    }
}

/// Shows what was asked. Changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, token: Path<String>) -> Result<HttpResponse, AppError> {
    match open(&app, &request, &token).await? {
        Ok(link) => render(&app, &request, &link, StatusCode::OK, ""),
        Err(ended) => Ok(ended),
    }
}

fn render(
    app: &App,
    request: &HttpRequest,
    link: &Link,
    status: StatusCode,
    trouble: &'static str,
) -> Result<HttpResponse, AppError> {
    let edition = app.edition();
    let frame = Frame::dutch(app, &edition, "Klopt dit nog?");
    let page = AnswerPage { frame, edition: &edition, link, trouble };
    Ok(Page::new(status, CachePolicy::Staff, &page)?.respond_to(request))
}

const NO_ANSWER: &str = "Kies een antwoord: het klopt nog, er is iets veranderd, of het bestaat niet meer.";
const MOVED: &str = "Uw antwoord is niet opgeslagen: de tekst is intussen veranderd. Kijk hieronder wat er nu staat.";

/// Takes ‘still true’, for one or for all; or ‘no more’, which an editor looks at.
///
/// # Errors
/// When the database does not answer.
pub async fn take(
    app: Data<App>,
    request: HttpRequest,
    token: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, AppError> {
    let link = match open(&app, &request, &token).await? {
        Ok(link) => link,
        Err(ended) => return Ok(ended),
    };
    if !allows(&app, &request) {
        return ended(&app, &request, StatusCode::TOO_MANY_REQUESTS, TOO_OFTEN);
    }
    let fields = Fields::read(&body);
    let seen: Vec<&str> = fields.all("aanbod").collect();
    let chosen: Vec<&Item> = link.items.iter().filter(|item| !item.is_closed()).collect();
    let chosen: Vec<&Item> = chosen.into_iter().filter(|item| seen.iter().any(|seen| is_of(seen, item))).collect();
    if chosen.is_empty() || chosen.len() != seen.len() {
        return render(&app, &request, &link, StatusCode::UNPROCESSABLE_ENTITY, MOVED);
    }
    match Answer::from_slug(fields.get("antwoord")) {
        Some(Answer::StillTrue) => {
            if !still_true(&app, &link, &chosen).await? {
                return render(&app, &request, &link, StatusCode::UNPROCESSABLE_ENTITY, MOVED);
            }
        }
        Some(Answer::NoMore) => no_more(&app, &link, chosen[0], fields.get("opmerking")).await?,
        Some(Answer::Changed) | None => {
            return render(&app, &request, &link, StatusCode::UNPROCESSABLE_ENTITY, NO_ANSWER);
        }
    }
    Ok(HttpResponse::SeeOther().insert_header((LOCATION, routes::still_true(&link.token))).finish())
}

/// Whether this is the offering, and as it is now.
fn is_of(seen: &str, item: &Item) -> bool {
    let Some((id, seen)) = seen.split_once(' ') else { return false };
    id == item.request.offering_id && item.offering.as_ref().is_some_and(|offering| mark(offering) == seen)
}

/// `false`: one of them is no longer what the organisation saw.
async fn still_true(app: &Data<App>, link: &Link, items: &[&Item]) -> Result<bool, AppError> {
    let asked =
        |item: &&Item| Answered { request_id: item.request.id.clone(), offering_id: item.request.offering_id.clone() };
    let asked: Vec<Answered> = items.iter().map(asked).collect();
    let (actor, seen) = (link.email.clone(), link.generation);
    let save = move |connection: &mut _, version| {
        let occasion = Occasion { version, import_id: None, at: &moment::now(), actor: &actor };
        answering::still_true(connection, occasion, &asked, (seen, &today().to_string()))
    };
    app.save(save).await?.map_err(AppError::database)
}

async fn no_more(app: &Data<App>, link: &Link, item: &Item, note: &str) -> Result<(), AppError> {
    let note = note.chars().take(MOST_NOTE).collect();
    let proposal = proposal(link, item, Answer::NoMore, String::from("{}"), note);
    app.note(move |connection| answering::propose(connection, &proposal, Answer::NoMore)).await
}

/// What this item's organisation wants otherwise.
pub(super) fn proposal(link: &Link, item: &Item, kind: Answer, changes: String, note: String) -> ChangeRequest {
    ChangeRequest {
        id: Uuid::now_v7().to_string(),
        request_id: item.request.id.clone(),
        offering_id: item.request.offering_id.clone(),
        kind: kind.slug().to_owned(),
        at: moment::now(),
        by_whom: link.email.clone(),
        changes,
        note,
        state: OPEN.to_owned(),
        taken: String::new(),
        reason: String::new(),
        decided_at: String::new(),
        decided_by: String::new(),
    }
}
