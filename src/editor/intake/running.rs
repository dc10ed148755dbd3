//! While a plan is carried out: how far it is. The page asks for itself again, without script.

use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use super::{HERE, address};
use crate::app::App;
use crate::error::AppError;
use crate::model::upload::Upload;
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;

/// After how many seconds the page asks again.
const AGAIN: &str = "2";

#[derive(Template)]
#[template(path = "editor/intake/running.html")]
struct RunningPage<'a> {
    frame: StaffFrame<'a>,
    upload: &'a Upload,
    done: usize,
    total: usize,
}

/// How far it is, as far as this process knows.
pub(super) fn show(
    app: &App,
    editor: &Editor,
    upload: &Upload,
    request: &HttpRequest,
) -> Result<HttpResponse, AppError> {
    let (done, total) = app.imports.of(&upload.id).unwrap_or((0, 0));
    let frame = StaffFrame::new(app, editor, HERE, format!("{} wordt doorgevoerd", upload.file_name));
    let page = Page::staff(&RunningPage { frame, upload, done, total })?;
    let mut response = page.respond_to(request);
    let again = HeaderValue::from_str(&format!("{AGAIN}; url={}", address(&upload.id, "")));
    if let Ok(again) = again {
        response.headers_mut().insert(HeaderName::from_static("refresh"), again);
    }
    Ok(response)
}
