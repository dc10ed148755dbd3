//! `/loket/melding`: the desk says in one field what is wrong with an offering, or which one is missing.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use crate::app::{App, today};
use crate::error::AppError;
use crate::form::{Fields, Posted, own_path};
use crate::model::choice::ReportKind;
use crate::model::field::Field;
use crate::model::offering;
use crate::model::report::{self, DESK, LONGEST, NewReport};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Desk;
use crate::wording::number;

#[derive(Template)]
#[template(path = "desk/report.html")]
struct ReportPage<'a> {
    frame: StaffFrame<'a>,
    /// Code and title; `None`: one is missing.
    about: Option<(String, String)>,
    text: &'a str,
    back: &'a str,
    /// What is wrong with the field; empty: nothing.
    error: &'a str,
}

/// Shows the field.
///
/// # Errors
/// When there is no such offering, or the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, desk: Desk) -> Result<Page, AppError> {
    let asked = Fields::read(request.query_string().as_bytes());
    let about = about(&app, asked.get("code")).await?.map(|(_, code, title)| (code, title));
    let frame = StaffFrame::new(&app, &desk, "/loket", title(about.is_some()));
    Page::staff(&ReportPage { frame, about, text: "", back: back(&asked), error: "" })
}

/// Passes it on to the editors, with the name of who said it: they may want to ask.
///
/// # Errors
/// When there is no such offering, or the database refuses.
pub async fn take(app: Data<App>, request: HttpRequest, posted: Posted<Desk>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let about = about(&app, fields.get("code")).await?;
    let text = fields.get("tekst");
    let error = wrong(text, about.is_some());
    if !error.is_empty() {
        let frame = StaffFrame::new(&app, &by, "/loket", title(about.is_some()));
        let about = about.map(|(_, code, title)| (code, title));
        let page = ReportPage { frame, about, text: fields.raw("tekst"), back: back(&fields), error: &error };
        return Ok(Page::refused(&page)?.respond_to(&request));
    }
    let kind = if about.is_some() { ReportKind::Wrong } else { ReportKind::Missing };
    let (id, text, day) = (about.map(|(id, ..)| id).unwrap_or_default(), text.to_owned(), today().to_string());
    let name = by.name().to_owned();
    let add = move |connection: &mut _| {
        report::add(
            connection,
            &NewReport { offering_id: &id, origin: DESK, told_by: &name, kind, text: &text, day: &day },
        )
    };
    app.note(add).await?;
    by.tell(&app, "Dank u. Uw melding is bij de redactie.").await?;
    Ok(see(back(&fields)))
}

/// The page about this offering, that comes back to where one was.
pub fn address(code: &str, back: &str) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    if !code.is_empty() {
        query.append_pair("code", code);
    }
    format!("/loket/melding?{}", query.append_pair("terug", back).finish())
}

/// Id, code and title of an offering in whatever state; `None`: no code was given.
async fn about(app: &Data<App>, code: &str) -> Result<Option<(String, String, String)>, AppError> {
    if code.is_empty() {
        return Ok(None);
    }
    let code = code.to_owned();
    let found = app.load(move |connection| offering::by_code(connection, &code)).await?.ok_or(AppError::NotFound)?;
    let cell = |field: Field| found.cells[field].clone();
    Ok(Some((found.id.clone(), cell(Field::Code), cell(Field::Title))))
}

fn title(is_about_one: bool) -> &'static str {
    if is_about_one { "Klopt er iets niet?" } else { "Mist er een aanbod?" }
}

/// Where they were at the desk.
fn back(fields: &Fields) -> &str {
    let path = own_path(fields.get("terug"));
    if path.starts_with("/loket") { path } else { "/loket" }
}

fn wrong(text: &str, is_about_one: bool) -> String {
    let letters = text.chars().count();
    match (letters, is_about_one) {
        (0, true) => "Schrijf in een paar woorden wat er niet klopt.".to_owned(),
        (0, false) => "Schrijf in een paar woorden wat er mist.".to_owned(),
        (letters, _) if letters > LONGEST => {
            format!("Uw tekst is {} letters te lang. Maak hem korter.", number(letters - LONGEST))
        }
        _ => String::new(),
    }
}
