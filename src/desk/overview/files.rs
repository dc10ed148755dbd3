//! `/loket/overzicht/{tabel}.csv` and `.xlsx`: a table of the overview to take away, by month where it has months.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};

use super::{Asked, ledger, tables::SLUGS};
use crate::app::App;
use crate::error::AppError;
use crate::import::export;
use crate::page::download::{CSV, XLSX, attached};
use crate::staff::Desk;

/// As CSV.
///
/// # Errors
/// When there is no such table, or the database does not answer.
pub async fn csv(app: Data<App>, request: HttpRequest, _: Desk, slug: Path<String>) -> Result<HttpResponse, AppError> {
    let table = table(&app, &request, &slug).await?;
    Ok(attached(&format!("{slug}.csv"), CSV, export::table_csv(&table)))
}

/// As a workbook.
///
/// # Errors
/// When there is no such table, the database does not answer, or a text is too long for a workbook.
pub async fn xlsx(app: Data<App>, request: HttpRequest, _: Desk, slug: Path<String>) -> Result<HttpResponse, AppError> {
    let made = export::table_xlsx(&table(&app, &request, &slug).await?);
    let bytes = made.map_err(|error| AppError::Internal(format!("workbook: {error}")))?;
    Ok(attached(&format!("{slug}.xlsx"), XLSX, bytes))
}

async fn table(app: &Data<App>, request: &HttpRequest, slug: &str) -> Result<Vec<Vec<String>>, AppError> {
    if !SLUGS.contains(&slug) {
        return Err(AppError::NotFound);
    }
    let edition = app.edition();
    let ledger = ledger(app, &edition, &Asked::read(request)).await?;
    ledger.table(slug, true).map(|table| table.exported()).ok_or(AppError::NotFound)
}
