//! `/loket/verwijzingen`: the warm handovers of the desk, what asks something of the desk above, until somebody closes them.

pub(super) mod row;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::handover;
use crate::model::referral::{DAYS_KEPT, list};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::routes;
use crate::staff::Desk;
use crate::wording::{dates, moment, referring};
use row::Row;

/// Of one page.
const PER_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "desk/referrals.html")]
struct ReferralsPage<'a> {
    frame: StaffFrame<'a>,
    rows: Vec<Row>,
    is_open: bool,
    page: i64,
    has_more: bool,
    /// Why nothing personal can be shown; empty: it can.
    no_seal: String,
}

impl ReferralsPage<'_> {
    fn address(&self, page: i64) -> String {
        format!("/loket/verwijzingen?{}pagina={page}", if self.is_open { "" } else { "afgesloten=1&" })
    }
}

/// Shows them.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, desk: Desk) -> Result<Page, AppError> {
    let asked = Fields::read(request.query_string().as_bytes());
    let is_open = asked.get("afgesloten").is_empty();
    let page = asked.get("pagina").parse::<i64>().unwrap_or(1).clamp(1, 10_000);
    let (site, now) = (app.site(), moment::now());
    let at = now.clone();
    let read = move |connection: &mut _| {
        // One more than is shown: whether there is another page.
        let part = ((page - 1) * PER_PAGE, PER_PAGE + 1);
        Ok((list::all(connection, &at, is_open, part)?, handover::seal(connection, &site)?))
    };
    let (mut listed, seal) = app.load(read).await?;
    let most = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let has_more = listed.len() > most;
    listed.truncate(most);
    let rows = listed.into_iter().map(|each| Row::new(each, &seal, &desk, &app, &now)).collect();
    let frame = StaffFrame::new(&app, &desk, "/loket/verwijzingen", "Warme overdrachten");
    let no_seal = seal.as_ref().err().map(referring::no_seal).unwrap_or_default();
    Page::staff(&ReferralsPage { frame, rows, is_open, page, has_more, no_seal })
}
