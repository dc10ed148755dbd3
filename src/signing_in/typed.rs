//! `/inloggen/verder`: what was typed before the session ended, to be sent again.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::onward::Onward;
use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::session;
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Staff;

#[derive(Template)]
#[template(path = "signing_in/typed.html")]
struct TypedPage<'a> {
    frame: StaffFrame<'a>,
    back: &'a str,
    fields: Fields,
}

/// Shows it, with the button that sends it. It stays until the session ends: going back finds it again.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, staff: Staff) -> Result<HttpResponse, AppError> {
    let hash = staff.token_hash.clone();
    let found = app.load(move |connection| session::find(connection, &hash, Timestamp::now())).await?;
    let onward = found.map(|found| Onward::from_text(&found.session.going_on)).unwrap_or_default();
    if onward.typed().is_empty() {
        return Ok(see(onward.page(&staff.account)));
    }
    let frame = StaffFrame::new(&app, &staff, "", "U bent weer ingelogd");
    let page = TypedPage { frame, back: onward.back(), fields: onward.fields() };
    Ok(Page::staff(&page)?.respond_to(&request))
}
