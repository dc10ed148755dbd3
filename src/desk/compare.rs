//! `/loket/vergelijken`: two to four offerings side by side, with what is for the desk only.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::{App, today};
use crate::desk::list::add::Add;
use crate::error::AppError;
use crate::model::desk_info;
use crate::model::published::Published;
use crate::page::Page;
use crate::page::comparison::{self, Comparison, MOST};
use crate::page::staff::StaffFrame;
use crate::routes;
use crate::staff::Desk;

/// Its address.
const PATH: &str = "/loket/vergelijken";

#[derive(Template)]
#[template(path = "desk/compare.html")]
struct ComparePage<'a> {
    frame: StaffFrame<'a>,
    comparison: Comparison<'a>,
    /// The search that one came from.
    back: String,
}

/// Shows what the address names.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, desk: Desk) -> Result<Page, AppError> {
    let edition = app.edition();
    let codes = comparison::asked(request.query_string());
    let comparison = Comparison::of(app.languages.dutch(), &edition, PATH, &codes, today(), |offering: &Published| {
        routes::at_desk(&offering.code)
    });
    let ids: Vec<String> = comparison.offerings().map(|offering| offering.id.to_string()).collect();
    let told = app.load(move |connection| desk_info::of(connection, &ids)).await?;
    let query = request.query_string();
    let here = if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{query}") };
    let comparison = comparison
        .with("Alleen voor verwijzers", told)
        .with_acts(|offering| Add::new(&desk, offering, &here))
        .map_err(AppError::template)?;
    let frame = StaffFrame::new(&app, &desk, "/loket", "Vergelijken");
    let back = if request.query_string().is_empty() {
        "/loket".to_owned()
    } else {
        format!("/loket?{}", request.query_string())
    };
    Page::staff(&ComparePage { frame, comparison, back })
}
