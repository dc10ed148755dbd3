//! `/klopt-dit/{token}/{offering}`: what an organisation wants changed. An editor looks at it before visitors do.

use std::collections::BTreeMap;

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use super::answer::proposal;
use super::{Item, TOO_OFTEN, allows, ended, open};
use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::answering;
use crate::model::cell::{Severity, Words, parse};
use crate::model::change_request::{Change, ChangeRequest};
use crate::model::choice::Answer;
use crate::model::field::Field;
use crate::model::meeting;
use crate::model::published::Published;
use crate::page::{CachePolicy, Frame, Page};
use crate::routes;
use crate::wording::asked_fields::{self, ASKED, AskedField, Kind, shown};

/// Of a remark, in letters.
const MOST_NOTE: usize = 2_000;

/// What is in the boxes of the form.
type Typed = BTreeMap<&'static str, String>;
/// Names of boxes with what is wrong with them.
type Errors = Vec<(&'static str, String)>;

#[derive(Template)]
#[template(path = "provider/change.html")]
struct ChangePage<'a> {
    frame: Frame<'a>,
    token: &'a str,
    offering: &'a Published,
    typed: Typed,
    note: String,
    errors: Errors,
}

impl ChangePage<'_> {
    fn text(&self, asked: &AskedField) -> &str {
        self.typed.get(asked.field.header()).map_or("", |text| text)
    }

    fn has(&self, asked: &AskedField, slug: &str) -> bool {
        self.text(asked).split('|').any(|chosen| chosen == slug)
    }

    /// What a screen reader says with the field.
    fn described_by(&self, asked: &AskedField) -> String {
        let name = asked.field.header();
        let help = if asked.help.is_empty() { String::new() } else { format!("{name}-hulp") };
        let error = if self.error(name).is_some() { format!(" {name}-fout") } else { String::new() };
        help + &error
    }

    fn error(&self, name: &str) -> Option<&str> {
        self.errors.iter().find(|(field, _)| *field == name).map(|(_, message)| &**message)
    }
}

/// Shows the form: as it stands, or as they proposed before. Changes nothing.
///
/// # Errors
/// When the database does not answer, or the link is not about this offering.
pub async fn show(
    app: Data<App>,
    request: HttpRequest,
    path: Path<(String, String)>,
) -> Result<HttpResponse, AppError> {
    let (token, id) = path.into_inner();
    let link = match open(&app, &request, &token).await? {
        Ok(link) => link,
        Err(ended) => return Ok(ended),
    };
    let (item, offering) = find(&link.items, &id)?;
    let before = item.proposal.as_ref();
    let note = before.map_or_else(String::new, |proposal| proposal.note.clone());
    let page = (typed(offering, before), note, Vec::new());
    render(&app, &request, &token, offering, StatusCode::OK, page)
}

fn find<'a>(items: &'a [Item], id: &str) -> Result<(&'a Item, &'a Published), AppError> {
    let item = items.iter().find(|item| item.request.offering_id == id && !item.is_closed());
    item.and_then(|item| Some((item, &**item.offering.as_ref()?))).ok_or(AppError::NotFound)
}

fn typed(offering: &Published, before: Option<&ChangeRequest>) -> Typed {
    let now = ASKED.iter().map(|asked| (asked.field.header(), shown(offering, asked.field).into_owned()));
    let mut typed: Typed = now.collect();
    for (field, change) in before.map(ChangeRequest::changes).unwrap_or_default() {
        typed.insert(field.header(), change.after);
    }
    typed.entry(Field::Meetings.header()).and_modify(|cell| *cell = meeting::lines(cell));
    typed
}

fn render(
    app: &App,
    request: &HttpRequest,
    token: &str,
    offering: &Published,
    status: StatusCode,
    (typed, note, errors): (Typed, String, Errors),
) -> Result<HttpResponse, AppError> {
    let title = if errors.is_empty() { "Wat is er veranderd?" } else { "Nog niet verstuurd: wat is er veranderd?" };
    let frame = Frame::dutch(app, &app.edition(), title);
    let page = ChangePage { frame, token, offering, typed, note, errors };
    Ok(Page::new(status, CachePolicy::Staff, &page)?.respond_to(request))
}

/// Takes what should be otherwise.
///
/// # Errors
/// When the database does not answer, or the link is not about this offering.
pub async fn take(
    app: Data<App>,
    request: HttpRequest,
    path: Path<(String, String)>,
    body: Bytes,
) -> Result<HttpResponse, AppError> {
    let (token, id) = path.into_inner();
    let link = match open(&app, &request, &token).await? {
        Ok(link) => link,
        Err(ended) => return Ok(ended),
    };
    if !allows(&app, &request) {
        return ended(&app, &request, StatusCode::TOO_MANY_REQUESTS, TOO_OFTEN);
    }
    let (item, offering) = find(&link.items, &id)?;
    let fields = Fields::read(&body);
    let note = fields.get("opmerking").to_owned();
    let words = Words::new(&app.edition().vocabulary);
    let (changes, errors) = read(offering, &fields, &note, &words);
    if !errors.is_empty() {
        let typed = ASKED.iter().map(|asked| (asked.field.header(), answered(asked, &fields)));
        let page = (typed.collect(), note, errors);
        return render(&app, &request, &token, offering, StatusCode::UNPROCESSABLE_ENTITY, page);
    }
    let proposal = proposal(&link, item, Answer::Changed, ChangeRequest::keep(&changes), note);
    app.note(move |connection| answering::propose(connection, &proposal, Answer::Changed)).await?;
    Ok(HttpResponse::SeeOther().insert_header((LOCATION, routes::still_true(&link.token))).finish())
}

const STILL_PAID: &str =
    "U hebt de kosten veranderd. Klopt het nog wie er betaalt? Pas het aan, of verstuur de wijziging nog een keer.";

/// What is answered in a field: text, or choices joined by `|`.
fn answered(asked: &AskedField, fields: &Fields) -> String {
    let name = asked.field.header();
    match asked.kind {
        Kind::Boxes => fields.all(name).filter(|slug| !slug.is_empty()).collect::<Vec<_>>().join("|"),
        Kind::Text(_) | Kind::One => fields.get(name).to_owned(),
    }
}

/// The cells that are otherwise than visitors read them, and everything that is wrong.
fn read(offering: &Published, fields: &Fields, note: &str, words: &Words) -> (Vec<(Field, Change)>, Errors) {
    let (mut changes, mut errors) = (Vec::new(), Errors::new());
    for asked in &ASKED {
        let (name, before) = (asked.field.header(), shown(offering, asked.field));
        // A box that was not sent is no box that was emptied.
        if !fields.has(name) {
            continue;
        }
        let parsed = parse(asked.field, &answered(asked, fields), words);
        let letters = parsed.text.chars().count();
        let wrong = parsed.remarks.into_iter().find(|remark| remark.severity == Severity::Error);
        if let Some(remark) = wrong {
            errors.push((name, remark.message));
        } else if letters > asked.most.max(before.chars().count()) {
            errors.push((name, format!("{}: deze tekst is {} letters te lang.", asked.label, letters - asked.most)));
        } else if parsed.text.is_empty() && matches!(asked.field, Field::Title | Field::Summary) {
            errors.push((name, format!("{}: dit mag niet leeg zijn.", asked.label)));
        } else if parsed.text != before {
            changes.push((asked.field, Change { before: before.into_owned(), after: parsed.text }));
        }
    }
    let is_changed = |field| changes.iter().any(|(changed, _)| *changed == field);
    // Asked once: whoever sends it again has looked.
    let is_in_doubt = is_changed(Field::Costs) && !is_changed(Field::Funding) && !fields.has("wie-betaalt-klopt");
    if is_in_doubt && !offering.funding.is_empty() {
        errors.push((Field::Funding.header(), STILL_PAID.to_owned()));
    }
    if note.chars().count() > MOST_NOTE {
        errors.push(("opmerking", format!("Uw opmerking is te lang. Gebruik hoogstens {MOST_NOTE} letters.")));
    }
    if changes.is_empty() && errors.is_empty() && note.is_empty() {
        errors.push((
            "titel",
            "U hebt nog niets veranderd. Klopt alles? Ga dan terug en kies ‘Het klopt nog’.".to_owned(),
        ));
    }
    (changes, errors)
}
