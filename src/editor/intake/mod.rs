//! `/beheer/import`: a spreadsheet on its way in, from the file to the public site and back.

pub mod carry_out;
pub mod columns;
pub mod decide;
pub mod files;
pub mod list;
pub mod mend;
mod paging;
pub mod plan;
pub mod receive;
mod result;
pub mod reverse;
mod row;
mod running;
pub mod source;
mod to_do;
mod waiting;

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::app::App;
use crate::error::AppError;
use crate::import::choices::Choices;
use crate::import::{columns as file_columns, decode, upload as planning};
use crate::model::cell::Words;
use crate::model::choice::UploadState;
use crate::model::source as sources;
use crate::model::upload::{self, Upload};
use crate::page::staff::see;
use crate::staff::Staff;
use crate::wording::moment::now;

/// The part of the menu to which these pages belong.
const HERE: &str = "/beheer/import";

/// The address of an upload's page, with what follows it.
fn address(id: &str, rest: &str) -> String {
    format!("{HERE}/{id}{rest}")
}

/// The upload with this id.
async fn found(app: &Data<App>, id: &str) -> Result<Upload, AppError> {
    let id = id.to_owned();
    app.load(move |connection| upload::by_id(connection, &id)).await?.ok_or(AppError::NotFound)
}

/// The same, for who may change what its source holds.
async fn own(app: &Data<App>, staff: &Staff, id: &str) -> Result<Upload, AppError> {
    let upload = found(app, id).await?;
    if may_change(app, staff, &upload.source_name).await? { Ok(upload) } else { Err(AppError::Forbidden) }
}

/// A source that does not exist yet is nobody's: only who may change all may make it.
async fn may_change(app: &Data<App>, staff: &Staff, source_name: &str) -> Result<bool, AppError> {
    if staff.sources().is_none() {
        return Ok(true);
    }
    let name = source_name.to_owned();
    let source = app.load(move |connection| sources::by_name(connection, &name)).await?;
    Ok(source.is_some_and(|source| staff.may_change(&source.id)))
}

/// To the columns where something in them isn't clear, else to the plan.
async fn go_on(app: &Data<App>, id: &str) -> Result<HttpResponse, AppError> {
    let key = id.to_owned();
    let is_clear = app
        .load(move |connection| {
            let Some(upload) = upload::by_id(connection, &key)? else { return Ok(false) };
            let choices = Choices::from_json(&upload.choices);
            let decoded = decode(&upload::content(connection, &key)?, &upload.file_name);
            Ok(decoded.is_ok_and(|decoded| file_columns::seen(&decoded, &choices).is_clear(&choices)))
        })
        .await?;
    if is_clear {
        return plan_again(app, id).await;
    }
    let key = id.to_owned();
    app.note(move |connection| upload::set_plan(connection, &key, UploadState::Columns, 0, "{}")).await?;
    Ok(see(&address(id, "/kolommen")))
}

/// Makes the plan from what the catalogue holds now, and shows it.
async fn plan_again(app: &Data<App>, id: &str) -> Result<HttpResponse, AppError> {
    make_plan(app, id).await?;
    Ok(see(&address(id, "")))
}

/// How often it is begun again where others decide about the same file meanwhile; then theirs is the plan.
const TRIES: usize = 3;

async fn make_plan(app: &Data<App>, id: &str) -> Result<UploadState, AppError> {
    let mut state = UploadState::Columns;
    for _ in 0..TRIES {
        let vocabulary = app.catalogue().vocabulary.clone();
        let key = id.to_owned();
        let proposal = app
            .load(move |connection| {
                let gathered = planning::gather(connection, &key, &now())?;
                Ok(gathered.map(|gathered| gathered.propose(&Words::new(&vocabulary))))
            })
            .await?
            .ok_or(AppError::NotFound)?;
        state = proposal.state();
        let key = id.to_owned();
        if app.note(move |connection| planning::keep(connection, &key, proposal)).await? {
            break;
        }
    }
    Ok(state)
}
