//! Files to take away: the upload as it came, and its faulty rows alone.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::found;
use crate::app::App;
use crate::error::AppError;
use crate::import::choices::Choices;
use crate::import::export;
use crate::import::upload::{Content, faulty_rows};
use crate::model::choice::RowKind;
use crate::model::{upload, upload_row};
use crate::page::download::{CSV, XLSX, attached};
use crate::staff::Editor;

/// The file as it came. Never shown in the browser: it may hold anything.
///
/// # Errors
/// When there is no such upload, or the database does not answer.
pub async fn original(app: Data<App>, _: Editor, id: Path<String>) -> Result<HttpResponse, AppError> {
    let upload = found(&app, &id).await?;
    let kept = move |connection: &mut _| {
        upload::is_kept(connection, &id)?.then(|| upload::content(connection, &id)).transpose()
    };
    let content = app.load(kept).await?.ok_or(AppError::NotFound)?;
    Ok(attached(&upload.file_name, "application/octet-stream", content))
}

/// The faulty rows as CSV.
///
/// # Errors
/// When there is no such upload, or the database does not answer.
pub async fn faulty_csv(app: Data<App>, _: Editor, id: Path<String>) -> Result<HttpResponse, AppError> {
    let (name, table) = faulty(&app, &id).await?;
    Ok(attached(&format!("{name}-fouten.csv"), CSV, export::table_csv(&table)))
}

/// The faulty rows as a workbook.
///
/// # Errors
/// When there is no such upload, or the database does not answer.
pub async fn faulty_xlsx(app: Data<App>, _: Editor, id: Path<String>) -> Result<HttpResponse, AppError> {
    let (name, table) = faulty(&app, &id).await?;
    let bytes = export::table_xlsx(&table).map_err(|error| AppError::Internal(error.to_string()))?;
    Ok(attached(&format!("{name}-fouten.xlsx"), XLSX, bytes))
}

/// The name of the file without its end, and the table.
async fn faulty(app: &Data<App>, id: &str) -> Result<(String, Vec<Vec<String>>), AppError> {
    let upload = found(app, id).await?;
    let name = upload.file_name.rsplit_once('.').map_or(upload.file_name.as_str(), |(name, _)| name).to_owned();
    let id = id.to_owned();
    let table = app
        .load(move |connection| {
            if !upload::is_kept(connection, &id)? {
                return Ok(None);
            }
            let rows = upload_row::all(connection, &id, RowKind::Wrong)?;
            let file = upload::content(connection, &id)?;
            let choices = Choices::from_json(&upload.choices);
            Ok(Some(faulty_rows(&file, &upload.file_name, &choices, &messages(rows))))
        })
        .await?;
    table.and_then(Result::ok).map(|table| (name, table)).ok_or(AppError::NotFound)
}

fn messages(rows: Vec<upload_row::UploadRow>) -> Vec<(usize, String)> {
    let mut messages = BTreeMap::new();
    for row in rows {
        let said = Content::from_json(&row.content).problems.into_iter().filter(|problem| problem.is_error());
        let said = said.map(|problem| match problem.column.as_str() {
            "" => problem.message,
            column => format!("{column}: {}", problem.message),
        });
        messages.insert(usize::try_from(row.line).unwrap_or(0), said.collect::<Vec<_>>().join(" "));
    }
    messages.into_iter().collect()
}
