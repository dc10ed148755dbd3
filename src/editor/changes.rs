//! `/beheer/wijzigingen`: what organisations want changed.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use super::paging::Paging;
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
    let paging = Paging::read(&asked);
    let load = move |connection: &mut _| change_request::list(connection, is_open, paging.before(), paging.most());
    let mut proposals = app.load(load).await?;
    let has_more = paging.cut(&mut proposals);
    let frame = StaffFrame::new(&app, &editor, "/beheer/wijzigingen", "Wijzigingen van aanbieders");
    Page::staff(&ChangesPage { frame, proposals, is_open, page: paging.page(), has_more })
}
