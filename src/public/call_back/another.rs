//! `/ik-ken-een-mantelzorger`: family, a neighbour or somebody at work asks the steunpunt to call a carer, who agrees.

use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpRequest, HttpResponse};

use super::typed::About;
use crate::app::App;
use crate::error::AppError;
use crate::page::Page;

/// Shows the form.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    super::show(&app, &request, About::Another)
}

/// Sends it on.
///
/// # Errors
/// When it is longer than anybody writes, or comes from another site.
pub async fn take(app: Data<App>, request: HttpRequest, body: Result<Bytes, Error>) -> Result<HttpResponse, AppError> {
    super::take(app, request, body, About::Another).await
}

/// Says what happens next.
///
/// # Errors
/// When the template fails.
pub async fn thanks(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    super::thanks(&app, &request, About::Another)
}
