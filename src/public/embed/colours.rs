//! `/inbedden/kleuren.css`: a piece in the colours of the site around it.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};

use crate::app::App;
use crate::error::AppError;
use crate::page::embed::Look;
use crate::page::{CachePolicy, apply};

/// Sends the tokens.
///
/// # Errors
/// When there are no colours, or none that can be read.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<HttpResponse, AppError> {
    let look = Look::read(request.query_string());
    let sheet = app.theme.tinted(&look.tint).ok().filter(|_| !look.tint.is_none()).ok_or(AppError::NotFound)?;
    let mut response = HttpResponse::Ok().content_type("text/css; charset=utf-8").body(sheet);
    apply(CachePolicy::UntilPublished, &mut response);
    Ok(response)
}
