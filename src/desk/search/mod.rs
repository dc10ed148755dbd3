//! `/loket`: one field for anything, results as rows, and beside them the offering that is opened.

mod found;
mod opened;
mod row;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use self::found::{Basis, Found};
use self::opened::Opened;
use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::desk_info;
use crate::page::Page;
use crate::page::comparison;
use crate::page::search::address;
use crate::page::search::answer;
use crate::page::search::asked::Asked;
use crate::page::search::said;
use crate::page::staff::StaffFrame;
use crate::routes;
use crate::search::Request;
use crate::staff::Desk;
use crate::wording::dates;

/// Its address.
const PATH: &str = "/loket";
/// The parameter that says which offering stands beside the results.
const OPEN: &str = "open";
/// The parameter of those that were ticked, to be laid side by side.
const TICKED: &str = comparison::NAMED;

#[derive(Template)]
#[template(path = "desk/search.html")]
struct SearchPage<'a> {
    frame: StaffFrame<'a>,
    found: Found<'a>,
    order: Option<&'static str>,
    opened: Option<Opened<'a>>,
    /// Where one is without the opened offering.
    back: String,
}

#[derive(Template)]
#[template(path = "desk/found.html")]
struct FoundPart<'a> {
    found: Found<'a>,
}

/// What an address asks of the desk beside the search.
struct Beside {
    open: String,
    ticked: Vec<String>,
    /// The address of the page that shows all of it.
    here: String,
}

impl Beside {
    fn read(query: &str) -> Self {
        let mut ticked = comparison::asked(query);
        ticked.truncate(comparison::MOST);
        let open = Fields::read(query.as_bytes()).get(OPEN).to_owned();
        let here = if query.is_empty() { PATH.to_owned() } else { format!("{PATH}?{query}") };
        Self { open, ticked, here }
    }
}

/// Shows the field, what was found, and what is opened.
///
/// # Errors
/// When the search fails, or the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, desk: Desk) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let beside = Beside::read(request.query_string());
    let asked = Asked::read(request.query_string(), &catalogue);
    let outcome = answer(&catalogue, &asked.request).await?;
    let search = &*said::as_understood(&asked.request, &outcome);
    let mut opened = Opened::find(&catalogue, &desk, &beside);
    if let Some(id) = opened.as_ref().and_then(Opened::id) {
        let told = app.load(move |connection| desk_info::of(connection, &[id])).await?;
        opened = opened.map(|opened| opened.told(told));
    }
    let basis = Basis {
        t: app.languages.dutch(),
        catalogue: &catalogue,
        staff: &desk,
        asked: &asked,
        search,
        outcome: &outcome,
        beside: &beside,
    };
    let page = SearchPage {
        frame: StaffFrame::new(&app, &desk, PATH, "Zoeken"),
        order: address::sort_slug(search.sort),
        back: basis.address(search).page(outcome.page),
        found: Found::of(basis),
        opened,
    };
    Page::staff(&page)
}

/// The part that another search changes, for the script.
///
/// # Errors
/// When the search fails.
pub async fn rows(app: Data<App>, request: HttpRequest, desk: Desk) -> Result<Page, AppError> {
    let catalogue = app.edition();
    let beside = Beside::read(request.query_string());
    let asked = Asked::read(request.query_string(), &catalogue);
    let outcome = answer(&catalogue, &asked.request).await?;
    let search = &*said::as_understood(&asked.request, &outcome);
    let basis = Basis {
        t: app.languages.dutch(),
        catalogue: &catalogue,
        staff: &desk,
        asked: &asked,
        search,
        outcome: &outcome,
        beside: &beside,
    };
    Page::staff(&FoundPart { found: Found::of(basis) })
}
