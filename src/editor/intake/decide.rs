//! The buttons on a plan: a row left out or taken in, the same offering or a new one, what becomes of missing ones, the
//! plan made again, the file thrown away.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::{HERE, address, make_plan, own, plan_again};
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::import::upload::{self as planning, Content, Likely, RowKey};
use crate::model::choice::{Choice, MissingChoice, RowKind};
use crate::model::log_entry::{self, LogEntry};
use crate::model::upload::{self, Upload};
use crate::model::upload_row::{self, SKIP};
use crate::page::staff::see;
use crate::staff::Editor;
use crate::wording::moment::now;

/// Said where nothing is done because the row is another by now.
const MOVED: &str = "Er is niets gedaan. Deze regel is intussen veranderd, in een ander tabblad of door een collega. \
                     Kijk hem hieronder na.";

/// The page of the plan on which the button was.
pub(super) fn back(id: &str, fields: &Fields, place: i64) -> HttpResponse {
    let kind = RowKind::from_slug(fields.get("tab")).map(|kind| format!("tab={}", kind.slug()));
    let page = fields.get("pagina").parse::<i64>().ok().filter(|page| *page > 1).map(|page| format!("pagina={page}"));
    let query = kind.into_iter().chain(page).collect::<Vec<_>>().join("&");
    let anchor = if place > 0 { format!("#rij-{place}") } else { "#rijen".to_owned() };
    see(&address(id, &format!("{}{query}{anchor}", if query.is_empty() { "" } else { "?" })))
}

/// One row.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn row(app: Data<App>, form: Posted<Editor>, id: Path<String>) -> Result<HttpResponse, AppError> {
    let upload = own(&app, &form.by, &id).await?;
    let key = RowKey::read(form.fields.raw("rij")).ok_or(AppError::NotFound)?;
    let place = match form.fields.get("doe") {
        "overslaan" => skip(&app, &upload, key, SKIP).await?,
        "meenemen" => skip(&app, &upload, key, "").await?,
        "nieuw" => link(&app, &form.by, &upload, key, "").await?,
        same => link(&app, &form.by, &upload, key, same).await?,
    };
    if place.is_none() {
        form.by.tell(&app, MOVED).await?;
    }
    Ok(back(&id, &form.fields, place.unwrap_or(0)))
}

/// Nothing but the row changes: the plan need not be made again. Once it is carried out nothing changes any more.
/// `None`: the row is not as it was shown.
async fn skip(app: &Data<App>, upload: &Upload, key: RowKey, decision: &'static str) -> Result<Option<i64>, AppError> {
    let id = upload.id.clone();
    app.note(move |connection| {
        let is_open = upload::by_id(connection, &id)?.is_some_and(|upload| upload.is_open());
        let Some(row) = key.row(connection, &id)?.filter(|_| is_open) else { return Ok(None) };
        upload_row::set_decision(connection, &id, row.place, decision)?;
        Ok(Some(row.place))
    })
    .await
}

/// The row is about this offering (empty: about a new one); the plan shows what that changes. `None` likewise.
async fn link(
    app: &Data<App>,
    by: &Editor,
    upload: &Upload,
    key: RowKey,
    offering: &str,
) -> Result<Option<i64>, AppError> {
    let (id, line) = (upload.id.clone(), usize::try_from(key.line).unwrap_or(0));
    let (about, allowed) = (offering.to_owned(), by.sources().map(<[String]>::to_vec));
    let place = app
        .note(move |connection| {
            let Some(row) = key.row(connection, &id)? else { return Ok(Ok(None)) };
            let is_theirs = |likely: &Likely| allowed.as_ref().is_none_or(|all| all.contains(&likely.source_id));
            let content = Content::from_json(&row.content);
            let mut known = content.likely.iter().chain(&content.declined);
            // All of a row about an offering of another list.
            let is_whole = content.shared.is_some_and(|shared| {
                row.offering_id == about && allowed.as_ref().is_none_or(|all| all.contains(&shared.source_id))
            });
            if !about.is_empty() && !is_whole && !known.any(|likely| likely.id == about && is_theirs(likely)) {
                return Ok(Err(AppError::Forbidden));
            }
            let is_open = planning::amend(connection, &id, |choices| drop(choices.links.insert(line, about)))?;
            Ok(Ok(is_open.then_some(row.place)))
        })
        .await??;
    if place.is_some() {
        make_plan(app, &upload.id).await?;
        let message = if offering.is_empty() {
            "Deze regel wordt nieuw aanbod. U vindt hem bij Nieuw."
        } else {
            "Deze regel werkt nu bestaand aanbod bij. U vindt hem bij Gewijzigd."
        };
        by.tell(app, message).await?;
    }
    Ok(place)
}

/// What becomes of offerings that the file does not name.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn missing(app: Data<App>, form: Posted<Editor>, id: Path<String>) -> Result<HttpResponse, AppError> {
    own(&app, &form.by, &id).await?;
    let choice = MissingChoice::from_slug(form.fields.get("ontbreekt")).unwrap_or(MissingChoice::Leave);
    let key = id.clone();
    app.note(move |connection| upload::set_missing_choice(connection, &key, choice)).await?;
    form.by.tell(&app, "Onthouden. Er verandert pas iets als u op Doorvoeren drukt.").await?;
    Ok(back(&id, &form.fields, 0))
}

/// Makes the plan again from what the catalogue holds now.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn again(app: Data<App>, form: Posted<Editor>, id: Path<String>) -> Result<HttpResponse, AppError> {
    own(&app, &form.by, &id).await?;
    let answer = plan_again(&app, &id).await?;
    form.by.tell(&app, "Het voorstel is opnieuw gemaakt.").await?;
    Ok(answer)
}

/// Throws the file away, with its plan.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn throw_away(app: Data<App>, form: Posted<Editor>, id: Path<String>) -> Result<HttpResponse, AppError> {
    let upload = own(&app, &form.by, &id).await?;
    let (actor, name) = (form.by.actor().to_owned(), upload.file_name.clone());
    let is_gone = app
        .note(move |connection| {
            let is_gone = upload::remove(connection, &upload.id)?;
            if is_gone {
                let entry = LogEntry::new(&now(), &actor, "bestand-weggegooid");
                log_entry::add(connection, &[entry.to("import", &upload.id, &upload.file_name)])?;
            }
            Ok(is_gone)
        })
        .await?;
    if !is_gone {
        return Ok(see(&address(&id, "")));
    }
    form.by.tell(&app, format!("‘{name}’ is weggegooid. Aan het aanbod is niets veranderd.")).await?;
    Ok(see(HERE))
}
