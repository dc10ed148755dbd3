//! `/loket/lijst/erbij` and `/eraf`: the buttons beside an offering, wherever it stands.

use actix_web::http::header::ACCEPT;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use serde::Serialize;

use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::{Posted, own_path};
use crate::model::picks::{self, MOST};
use crate::page::picked::Picked;
use crate::page::staff::see;
use crate::page::{CachePolicy, apply};
use crate::staff::Desk;
use crate::wording::number;

/// Puts offerings on the list, last.
///
/// # Errors
/// When the database refuses.
pub async fn add(app: Data<App>, request: HttpRequest, posted: Posted<Desk>) -> Result<HttpResponse, AppError> {
    let (codes, unfound) = found(&app.edition(), posted.fields.all("code"));
    let asked = codes.len();
    let first = codes.first().map(|(_, title)| title.clone()).unwrap_or_default();
    let hash = posted.by.token_hash.clone();
    let (list, added) = app
        .note(move |connection| {
            picks::change(connection, &hash, |picks| codes.iter().filter(|(code, _)| picks.add(code)).count())
        })
        .await?;
    let said = match (asked, added) {
        (0, _) => unfound,
        (_, 0) if list.codes.len() >= MOST => full(),
        (1, 0) => format!("‘{first}’ stond al op de verwijslijst."),
        (1, _) => format!("‘{first}’ staat op de verwijslijst."),
        (_, added) if list.codes.len() >= MOST => {
            format!("{} van de {} staan op de verwijslijst. {}", number(added), number(asked), full())
        }
        (_, added) => format!("{} keer aanbod op de verwijslijst gezet.", number(added)),
    };
    answer(&app, &request, &posted, Changed { count: list.codes.len(), said }).await
}

/// Takes one off.
///
/// # Errors
/// When the database refuses.
pub async fn remove(app: Data<App>, request: HttpRequest, posted: Posted<Desk>) -> Result<HttpResponse, AppError> {
    let (hash, code) = (posted.by.token_hash.clone(), posted.fields.get("code").to_owned());
    let title = app.edition().snapshot.by_code(&code).map_or_else(|| code.clone(), |found| found.title.to_string());
    let (list, was_there) =
        app.note(move |connection| picks::change(connection, &hash, |picks| picks.remove(&code))).await?;
    let said = if was_there { "is van de verwijslijst gehaald." } else { "stond niet op de verwijslijst." };
    answer(&app, &request, &posted, Changed { count: list.codes.len(), said: format!("‘{title}’ {said}") }).await
}

fn full() -> String {
    format!("Meer dan {} past niet op één lijst. Haal er eerst iets af.", number(MOST))
}

/// Codes as the catalogue writes them, with titles; and why the others can't be picked.
fn found<'a>(edition: &Edition, asked: impl Iterator<Item = &'a str>) -> (Vec<(String, String)>, String) {
    let mut found = Vec::new();
    let mut unfound = "Dit aanbod staat niet meer op de site.".to_owned();
    for code in asked {
        match Picked::of(&edition.snapshot, code.trim()) {
            Picked::Open(offering) => found.push((offering.code.to_string(), offering.title.to_string())),
            Picked::Stopped { title, successor: Some(successor) } => {
                unfound = format!("‘{title}’ is gestopt. In de plaats kwam ‘{}’.", successor.title);
            }
            Picked::Stopped { title, successor: None } => unfound = format!("‘{title}’ is gestopt."),
            Picked::Gone => {}
        }
    }
    (found, unfound)
}

/// What our script is told.
#[derive(Serialize)]
struct Changed {
    #[serde(rename = "aantal")]
    count: usize,
    #[serde(rename = "gezegd")]
    said: String,
}

/// Back to where the button was; a script that asks for JSON stays where it is.
async fn answer(
    app: &Data<App>,
    request: &HttpRequest,
    posted: &Posted<Desk>,
    changed: Changed,
) -> Result<HttpResponse, AppError> {
    let accepts = request.headers().get(ACCEPT).and_then(|accept| accept.to_str().ok());
    if accepts.is_some_and(|accept| accept.starts_with("application/json")) {
        let mut response = HttpResponse::Ok().json(changed);
        apply(CachePolicy::Staff, &mut response);
        return Ok(response);
    }
    posted.by.tell(app, changed.said).await?;
    let back = own_path(posted.fields.get("terug"));
    Ok(see(if back.is_empty() { "/loket/lijst" } else { back }))
}
