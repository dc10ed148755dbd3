//! `/static/{name}`: style sheet, script and icons under names that change with their content.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use crate::app::App;
use crate::error::AppError;
use crate::page::{CachePolicy, apply};

/// Sends one static file, to be kept for a year.
///
/// # Errors
/// When there is no file of that name.
pub async fn show(app: Data<App>, name: Path<String>) -> Result<HttpResponse, AppError> {
    let asset = app.assets.get(&name).ok_or(AppError::NotFound)?;
    let mut response = HttpResponse::Ok().content_type(asset.content_type).body(asset.plain.clone());
    apply(CachePolicy::Forever, &mut response);
    Ok(response)
}
