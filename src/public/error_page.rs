//! A page with ways on, wherever an answer would be a bare error.

use actix_web::Error;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, Responder};
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::messages::{self, ErrorText};
use crate::page::{CachePolicy, Frame, Page};

#[derive(Template)]
#[template(path = "public/error.html")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    text: ErrorText,
}

/// The answer to every address that we don't have.
///
/// # Errors
/// Always: [`AppError::NotFound`].
pub async fn not_found() -> Result<Page, AppError> {
    Err(AppError::NotFound)
}

/// The middleware: gives an [`AppError`] its page. The error stays attached, so that the log can tell it.
///
/// # Errors
/// Those of the handler.
pub async fn middleware<B: MessageBody>(
    request: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<BoxBody, B>>, Error> {
    let response = next.call(request).await?;
    let page = response.response().error().and_then(|error| error.as_error::<AppError>()).and_then(|error| {
        let app = response.request().app_data::<Data<App>>()?;
        render(app, response.request(), error).ok()
    });
    let Some(page) = page else { return Ok(response.map_into_right_body()) };
    let rendered = page.respond_to(response.request());
    let (head, body) = rendered.into_parts();
    Ok(response.map_body(|own, _| {
        *own.headers_mut() = head.headers().clone();
        EitherBody::left(body)
    }))
}

fn render(app: &App, request: &HttpRequest, error: &AppError) -> Result<Page, AppError> {
    let text = messages::error(error);
    let frame = Frame::new(app, request, "", text.title.clone());
    Page::new(error.status(), CachePolicy::Never, &ErrorPage { frame, text })
}
