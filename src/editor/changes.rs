//! `/beheer/wijzigingen`: what organisations want changed.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::change_request::{self, Proposal, TAKEN};
use crate::model::choice::{Answer, Choice};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;
use crate::wording::asked_fields;
use crate::wording::dates;

/// Proposals on a page.
const PER_PAGE: i64 = 50;

#[derive(Template)]
#[template(path = "editor/changes.html")]
struct ChangesPage<'a> {
    frame: StaffFrame<'a>,
    proposals: Vec<Proposal>,
    is_open: bool,
    page: i64,
    has_more: bool,
}

impl ChangesPage<'_> {
    /// What it is about, in a few words.
    fn what(&self, proposal: &Proposal) -> String {
        if proposal.request.kind == Answer::NoMore.slug() {
            return "Bestaat niet meer".to_owned();
        }
        let changes = proposal.request.changes();
        let fields: Vec<&str> = changes.iter().map(|(field, _)| asked_fields::label(*field)).collect();
        if fields.is_empty() { "Een opmerking".to_owned() } else { fields.join(", ") }
    }

    fn is_taken(&self, proposal: &Proposal) -> bool {
        proposal.request.state == TAKEN
    }

    fn address(&self, page: i64) -> String {
        format!("/beheer/wijzigingen?{}pagina={page}", if self.is_open { "" } else { "klaar=1&" })
    }

    fn page(&self) -> i64 {
        self.page
    }
}

/// Shows those that wait; with `klaar` the others.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor) -> Result<Page, AppError> {
    let asked = Fields::read(request.query_string().as_bytes());
    let is_open = !asked.has("klaar");
    let page = asked.get("pagina").parse::<i64>().unwrap_or(1).clamp(1, 10_000);
    let load = move |connection: &mut _| change_request::list(connection, is_open, (page - 1) * PER_PAGE, PER_PAGE + 1);
    let mut proposals = app.load(load).await?;
    let most = usize::try_from(PER_PAGE).unwrap_or(usize::MAX);
    let has_more = proposals.len() > most;
    proposals.truncate(most);
    let frame = StaffFrame::new(&app, &editor, "/beheer/wijzigingen", "Wijzigingen van aanbieders");
    Page::staff(&ChangesPage { frame, proposals, is_open, page, has_more })
}
