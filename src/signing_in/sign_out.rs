//! `/uitloggen`.

use actix_web::HttpResponse;
use actix_web::http::header::LOCATION;
use actix_web::web::Data;

use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::session;
use crate::session::no_cookie;
use crate::staff::Staff;

/// Ends the session of this browser.
///
/// # Errors
/// When the database does not answer.
pub async fn leave(app: Data<App>, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let hash = posted.by.token_hash;
    app.note(move |connection| session::end(connection, &hash)).await?;
    Ok(HttpResponse::SeeOther().cookie(no_cookie()).insert_header((LOCATION, "/inloggen")).finish())
}
