//! `/beheer/controle/bellijst`: the whole list on paper, to call by, with room to write.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::group::{self, Group};
use super::{Filter, work};
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::Fields;
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;
use crate::wording::{dates, number};

#[derive(Template)]
#[template(path = "editor/call_list.html")]
struct CallListPage<'a> {
    frame: StaffFrame<'a>,
    filter: Filter,
    /// How many offerings, of how many organisations.
    count: (String, String),
    today: String,
    groups: Vec<Group<'a>>,
}

/// Shows all that the filter of the list leaves, of every page.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor) -> Result<Page, AppError> {
    let filter = Filter::read(&Fields::read(request.query_string().as_bytes()));
    let (work, _) = work(&app, &editor, &filter).await?;
    let groups = group::all(&work, &editor);
    Page::staff(&CallListPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/controle", "Bellijst"),
        count: (number(work.due.len()), number(groups.len())),
        today: dates::spoken(&today().to_string()),
        filter,
        groups,
    })
}
