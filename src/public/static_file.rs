//! `/static/{name}`: style sheet, script and icons under names that change with their content.

use actix_web::HttpResponse;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::error::AppError;

/// Sends one static file, to be kept for a year.
///
/// # Errors
/// When there is no file of that name.
pub async fn show(app: Data<App>, name: Path<String>) -> Result<HttpResponse, AppError> {
    let asset = app.assets.get(&name).ok_or(AppError::NotFound)?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, asset.content_type))
        .insert_header((CACHE_CONTROL, "public, max-age=31536000, immutable"))
        .body(asset.plain.clone()))
}
