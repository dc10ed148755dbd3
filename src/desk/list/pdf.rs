//! `/loket/lijst/pdf`: the list as a file that can be read aloud.

use actix_web::web::{Data, block};
use actix_web::{HttpRequest, HttpResponse};

use super::sheet::Sheet;
use super::ways;
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::Posted;
use crate::handout::pdf::pdf;
use crate::model::choice::ReferralWay;
use crate::page::download::attached;
use crate::staff::Desk;

/// Makes it, from what the form says. Its name says nothing of what is in it.
///
/// # Errors
/// When the database refuses.
pub async fn take(app: Data<App>, request: HttpRequest, posted: Posted<Desk>) -> Result<HttpResponse, AppError> {
    let Posted { by: desk, fields } = posted;
    let (edition, sheet) = (app.edition(), Sheet::read(&fields));
    let handout = ways::handout(&app, &request, &edition, &sheet);
    let made = block(move || pdf(&handout)).await.map_err(|_| AppError::Internal("the PDF was given up".to_owned()))?;
    let file = made.map_err(|error| AppError::Internal(format!("the PDF: {}", error.0)))?;
    ways::count(&app, &desk, &edition, &sheet, ReferralWay::Pdf).await?;
    Ok(attached(&format!("lijst-{}.pdf", today()), "application/pdf", file))
}
