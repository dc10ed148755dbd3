//! The buttons on a plan: a row left out or taken in, the same offering or a new one, what becomes of missing ones, the
//! plan made again, the file thrown away.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::{HERE, address, make_plan, own, plan_again};
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::import::choices::Choices;
use crate::import::upload::{self as planning, Content};
use crate::model::choice::{Choice, MissingChoice, RowKind};
use crate::model::log_entry::{self, LogEntry};
use crate::model::upload::{self, Upload};
use crate::model::upload_row::{self, SKIP};
use crate::page::staff::see;
use crate::staff::Editor;
use crate::wording::moment::now;

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
    let place: i64 = form.fields.get("rij").parse().map_err(|_| AppError::NotFound)?;
    match form.fields.get("doe") {
        "overslaan" => skip(&app, &upload, place, SKIP).await?,
        "meenemen" => skip(&app, &upload, place, "").await?,
        "nieuw" => link(&app, &form.by, &upload, place, "").await?,
        same => link(&app, &form.by, &upload, place, same).await?,
    }
    Ok(back(&id, &form.fields, place))
}

/// Nothing but the row changes: the plan need not be made again. Once it is carried out nothing changes any more.
async fn skip(app: &Data<App>, upload: &Upload, place: i64, decision: &'static str) -> Result<(), AppError> {
    let id = upload.id.clone();
    app.note(move |connection| {
        let is_open = upload::by_id(connection, &id)?.is_some_and(|upload| upload.is_open());
        if is_open { upload_row::set_decision(connection, &id, place, decision) } else { Ok(()) }
    })
    .await
}

/// The row is about this offering (empty: about a new one); the plan shows what that changes.
async fn link(app: &Data<App>, by: &Editor, upload: &Upload, place: i64, offering: &str) -> Result<(), AppError> {
    let key = upload.id.clone();
    let row =
        app.load(move |connection| upload_row::by_place(connection, &key, place)).await?.ok_or(AppError::NotFound)?;
    let content = Content::from_json(&row.content);
    let known = content.likely.iter().find(|likely| likely.id == offering);
    if !offering.is_empty() && !known.is_some_and(|likely| by.may_change(&likely.source_id)) {
        return Err(AppError::Forbidden);
    }
    let line = usize::try_from(row.line).unwrap_or(0);
    let about = offering.to_owned();
    amend(app, &upload.id, move |choices| drop(choices.links.insert(line, about))).await?;
    make_plan(app, &upload.id).await?;
    let message = match known {
        Some(_) => "Deze regel werkt nu bestaand aanbod bij. U vindt hem bij Gewijzigd.",
        None => "Deze regel wordt nieuw aanbod.",
    };
    by.tell(app, message).await
}

/// Changes what was decided about the file, and nothing that others decided meanwhile.
pub(super) async fn amend(
    app: &Data<App>,
    id: &str,
    change: impl FnOnce(&mut Choices) + Send + 'static,
) -> Result<(), AppError> {
    let id = id.to_owned();
    app.note(move |connection| planning::amend(connection, &id, change)).await.map(drop)
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
