//! `/beheer/controle/vraag`: the mails to organisations as they will go out, and the button that sends them.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use super::checking::{Filter, back};
use crate::app::{App, today};
use crate::asking::{self, Asker, Letter};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::to_check::ToCheck;
use crate::page::staff::{StaffFrame, see};
use crate::page::{CachePolicy, Page, absolute};
use crate::staff::{Editor, Staff};
use crate::wording::moment;

/// Where the link will stand in a mail that is not sent yet.
const LINK_TO_COME: &str = "[hier komt de persoonlijke link]";

/// Whom to ask: about one offering, everything of one organisation, or all that a filter leaves.
#[derive(Debug, Clone, Default)]
struct Selection {
    offering_id: String,
    organisation_id: String,
    filter: Filter,
    /// Where to go on: the page that led here.
    back: String,
    /// The sources that the editor may change; `None`: all.
    sources: Option<Vec<String>>,
}

impl Selection {
    fn read(fields: &Fields, staff: &Staff) -> Self {
        let filter = Filter::read(fields);
        let list = format!("/beheer/controle?{}", filter.query(1));
        Self {
            back: if fields.has("terug") { back(fields) } else { list },
            filter,
            offering_id: fields.get("aanbod").to_owned(),
            organisation_id: fields.get("aanbieder").to_owned(),
            sources: staff.sources().map(<[String]>::to_vec),
        }
    }

    fn fits(&self, offering: &ToCheck) -> bool {
        (self.offering_id.is_empty() || offering.id == self.offering_id)
            && (self.organisation_id.is_empty() || offering.organisation_id == self.organisation_id)
            && self.filter.fits(offering, None)
            && self.sources.as_ref().is_none_or(|sources| sources.contains(&offering.source_id))
    }

    /// As hidden fields: names with values.
    fn hidden(&self) -> Vec<(&'static str, String)> {
        let function = self.filter.function.map(crate::model::choice::Choice::slug);
        let mut hidden = vec![
            ("aanbod", self.offering_id.clone()),
            ("aanbieder", self.organisation_id.clone()),
            ("bron", self.filter.source_id.clone()),
            ("functie", function.unwrap_or_default().to_owned()),
            ("terug", self.back.clone()),
        ];
        if self.filter.is_silent {
            hidden.push(("stil", "1".to_owned()));
        }
        if self.filter.is_own {
            hidden.push(("eigen", "1".to_owned()));
        }
        hidden
    }
}

#[derive(Template)]
#[template(path = "editor/question.html")]
struct QuestionPage<'a> {
    frame: StaffFrame<'a>,
    hidden: Vec<(&'static str, String)>,
    letters: &'a [Letter],
    back: &'a str,
    mark: String,
    /// The first one, as it will go out.
    subject: String,
    text: String,
    /// Whether something moved since the page was shown.
    has_moved: bool,
}

/// Shows the mails.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor) -> Result<Page, AppError> {
    let selection = Selection::read(&Fields::read(request.query_string().as_bytes()), &editor);
    let wanted = selection.clone();
    let load = move |connection: &mut _| {
        asking::letters(connection, (today(), &moment::now()), &wanted.offering_id, |offering| wanted.fits(offering))
    };
    let letters = app.load(load).await?;
    render(&app, &request, &editor, &selection, &letters, false)
}

fn render(
    app: &App,
    request: &HttpRequest,
    editor: &Editor,
    selection: &Selection,
    letters: &[Letter],
    has_moved: bool,
) -> Result<Page, AppError> {
    let site = app.site();
    let origin = absolute(app, request, "");
    let asker = Asker { site: &site, origin: &origin, by: editor.actor(), now: &moment::now() };
    let status = if has_moved { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let page = QuestionPage {
        frame: StaffFrame::new(app, editor, "/beheer/controle", "Vraag de aanbieder"),
        hidden: selection.hidden(),
        back: &selection.back,
        letters,
        mark: Letter::mark(letters),
        subject: letters.first().map_or_else(String::new, |letter| letter.subject(&site)),
        text: letters.first().map_or_else(String::new, |letter| letter.text(asker, LINK_TO_COME)),
        has_moved,
    };
    Page::new(status, CachePolicy::Staff, &page)
}

/// Sends them, if they are still those that were shown.
///
/// # Errors
/// When the database does not answer.
pub async fn send(app: Data<App>, request: HttpRequest, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let selection = Selection::read(&fields, &by);
    let (site, origin) = (app.site(), absolute(&app, &request, ""));
    let (actor, mark, wanted) = (by.actor().to_owned(), fields.get("stand").to_owned(), selection.clone());
    let send = move |connection: &mut _| {
        let asker = Asker { site: &site, origin: &origin, by: &actor, now: &moment::now() };
        let moment = (today(), asker.now);
        let letters = asking::letters(connection, moment, &wanted.offering_id, |offering| wanted.fits(offering))?;
        asking::send(connection, asker, letters, &mark)
    };
    match app.note(send).await? {
        Err(letters) if !letters.is_empty() => {
            let page = render(&app, &request, &by, &selection, &letters, true)?;
            return Ok(page.respond_to(&request));
        }
        Err(_) | Ok(0) => by.tell(&app, "Er was niets meer te vragen: deze aanbieders hebben al een mail.").await?,
        Ok(mails) => by.tell(&app, said(mails, app.mailer.outbox().is_some())).await?,
    }
    Ok(see(&selection.back))
}

fn said(mails: usize, is_kept: bool) -> String {
    match (mails, is_kept) {
        (1, false) => "1 mail is op weg. U ziet het hier als er nog geen antwoord is.".to_owned(),
        (_, false) => format!("{mails} mails zijn op weg. U ziet het hier als er nog geen antwoord is."),
        (1, true) => {
            "Er is geen mailserver: 1 mail is niet verstuurd, maar als bestand bewaard in de map outbox.".to_owned()
        }
        (_, true) => {
            format!(
                "Er is geen mailserver: {mails} mails zijn niet verstuurd, maar als bestand bewaard in de map outbox."
            )
        }
    }
}
