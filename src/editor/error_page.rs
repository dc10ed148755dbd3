//! An error as staff read it: in their own frame, with a way back. Visitors have `public::error_page`.

use actix_web::Error;
use actix_web::Responder;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::messages::{self, ErrorText};
use crate::page::staff::StaffFrame;
use crate::page::{CachePolicy, Page};
use crate::staff::{Staff, who};

#[derive(Template)]
#[template(path = "editor/error.html")]
struct ErrorPage<'a> {
    frame: StaffFrame<'a>,
    text: ErrorText,
}

/// The middleware: gives who is signed in their page, where the address is one for staff.
///
/// # Errors
/// Those of the handler.
pub async fn middleware<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<BoxBody, B>>, Error> {
    let response = next.call(request).await?;
    let error = response.response().error().and_then(|error| error.as_error::<AppError>());
    let Some(page) = page(&response, error).await else { return Ok(response.map_into_right_body()) };
    let (request, _) = response.into_parts();
    let answer = page.respond_to(&request);
    Ok(ServiceResponse::new(request, answer).map_into_left_body())
}

/// `None`: the error is not one for this page. A fault of ours stays attached to its answer, for the log.
async fn page<B>(response: &ServiceResponse<B>, error: Option<&AppError>) -> Option<Page> {
    let error = error.filter(|error| !matches!(error, AppError::Internal(_) | AppError::SignInFirst { .. }))?;
    let request = response.request();
    let is_ours = ["/beheer", "/loket", "/account"].iter().any(|part| request.path().starts_with(part));
    let app = request.app_data::<Data<App>>().filter(|_| is_ours)?;
    let staff = who::<Staff>(request).await.ok()??;
    let text = messages::staff_error(error, app.languages.dutch());
    let frame = StaffFrame::new(app, &staff, "", text.title.clone());
    Page::new(error.status(), CachePolicy::Staff, &ErrorPage { frame, text }).ok()
}
