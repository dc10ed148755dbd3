//! A page with ways on, wherever an answer would be a bare error.

use actix_web::Error;
use actix_web::body::{BoxBody, EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::middleware::Next;
use actix_web::web::Data;
use actix_web::{HttpRequest, Responder};
use askama::Template;

use super::place_field::PlaceField;
use crate::app::App;
use crate::error::AppError;
use crate::messages::{self, ErrorText};
use crate::model::vocabulary::FunctionText;
use crate::page::card::Card;
use crate::page::{CachePolicy, Frame, Page, language};
use crate::routes;
use crate::search::{Catalogue, Hit, Request, Why};

#[derive(Template)]
#[template(path = "public/error.html")]
struct ErrorPage<'a> {
    frame: Frame<'a>,
    text: ErrorText,
    /// What came instead, or what is like it.
    cards: Vec<Card<'a>>,
    /// Whether the one card is the successor.
    replaced: bool,
    /// Whether the site works well enough to search on.
    ways_on: bool,
    functions: &'a [FunctionText],
    place_field: PlaceField<'a>,
}

/// Cards on the page of an offering that has stopped.
const MOST_CARDS: usize = 5;

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
    let catalogue = app.edition();
    let t = language::asked(app, request);
    let text = messages::error(error, t);
    let successor = text.successor.as_deref().and_then(|code| catalogue.snapshot.by_code(code));
    let alike = match error {
        AppError::Gone { title, .. } if successor.is_none() => like(&catalogue, title),
        _ => Vec::new(),
    };
    let cards = match successor {
        Some(offering) => vec![Card::of(t, &catalogue, offering)],
        None => alike.iter().filter_map(|hit| Card::found(t, &catalogue, hit, false)).collect(),
    };
    let page = ErrorPage {
        frame: Frame::new(app, &catalogue, request, "", text.title.clone()),
        cards,
        replaced: successor.is_some(),
        ways_on: !matches!(error, AppError::Internal(_)),
        functions: catalogue.vocabulary.functions(),
        place_field: PlaceField::empty(t, &catalogue),
        text,
    };
    Page::new(error.status(), CachePolicy::Never, &page)
}

/// Offerings with words of this title. Why they were found would puzzle someone who did not search.
fn like(catalogue: &Catalogue, title: &str) -> Vec<Hit> {
    let request = Request { text: title.to_owned(), page: 1, ..Request::default() };
    let hits = catalogue.search(&request).hits.into_iter().take(MOST_CARDS);
    hits.map(|hit| Hit { why: Why::Unsaid, ..hit }).collect()
}
