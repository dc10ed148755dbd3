//! `/beheer/ritme`: after how many months an offering is checked again.

use actix_web::http::StatusCode;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::choice::{BasicFunction, Choice};
use crate::model::log_entry::{self, LogEntry};
use crate::model::rhythm::{self, MOST_MONTHS, Rhythms};
use crate::model::source::{self, Source};
use crate::model::vocabulary::Vocabulary;
use crate::page::staff::{StaffFrame, see};
use crate::page::{CachePolicy, Page};
use crate::staff::{Editor, Staff};
use crate::wording::{self, moment};

#[derive(Template)]
#[template(path = "editor/rhythm.html")]
struct RhythmPage<'a> {
    frame: StaffFrame<'a>,
    vocabulary: &'a Vocabulary,
    lists: Vec<List>,
    errors: &'a [(String, String)],
    trouble: &'static str,
}

/// Boxes with what is wrong in them.
type Errors = Vec<(String, String)>;

/// The form of one source, or of all of them.
struct List {
    source_id: String,
    name: String,
    /// As they were read: whoever saves must have seen them.
    stand: String,
    /// Names of boxes with what is in them; the first is for every function.
    boxes: Vec<(String, String)>,
    is_own: bool,
}

impl List {
    fn new(source: Option<&Source>, rhythms: &Rhythms, staff: &Staff, typed: Option<&Fields>) -> Self {
        let id = source.map_or("", |source| &source.id);
        let typed = typed.filter(|fields| fields.get("bron") == id);
        let functions = [""].into_iter().chain(BasicFunction::ALL.iter().map(|function| function.slug()));
        let months = |function: &str| rhythms.line(id, function).map_or_else(String::new, |months| months.to_string());
        let text =
            |function: &str| typed.map_or_else(|| months(function), |fields| fields.get(&name(function)).to_owned());
        Self {
            stand: stand(rhythms, id),
            boxes: functions.map(|function| (function.to_owned(), text(function))).collect(),
            is_own: source.map_or(staff.sources().is_none(), |source| staff.may_change(&source.id)),
            name: source.map_or("Alle lijsten", |source| wording::list(&source.name)).to_owned(),
            source_id: id.to_owned(),
        }
    }

    /// Of a box, unlike that of any other list.
    fn id(&self, function: &str) -> String {
        format!("m-{}-{function}", self.source_id)
    }
}

impl RhythmPage<'_> {
    fn label(&self, function: &str) -> &str {
        BasicFunction::from_slug(function).map_or("Alles", |function| &self.vocabulary.function(function).name)
    }

    fn name(&self, function: &str) -> String {
        name(function)
    }

    fn error(&self, list: &List, function: &str) -> Option<&str> {
        let id = list.id(function);
        self.errors.iter().find(|(known, _)| *known == id).map(|(_, message)| &**message)
    }
}

/// Of a box in the form.
fn name(function: &str) -> String {
    format!("maanden-{function}")
}

fn stand(rhythms: &Rhythms, source_id: &str) -> String {
    let lines = rhythms.of_source(source_id).map(|line| format!("{}:{}", line.function, line.months));
    lines.collect::<Vec<_>>().join(" ")
}

/// Shows every rhythm.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor) -> Result<Page, AppError> {
    render(&app, &editor, None, &[], "").await
}

async fn render(
    app: &Data<App>,
    editor: &Editor,
    typed: Option<&Fields>,
    errors: &[(String, String)],
    trouble: &'static str,
) -> Result<Page, AppError> {
    let (rhythms, sources) = app.load(|connection| Ok((Rhythms::load(connection)?, source::all(connection)?))).await?;
    let sources = std::iter::once(None).chain(sources.iter().map(Some));
    let lists = sources.map(|source| List::new(source, &rhythms, editor, typed)).collect();
    let edition = app.edition();
    let frame = StaffFrame::new(app, editor, "/beheer/ritme", "Hoe vaak controleren?");
    let page = RhythmPage { frame, vocabulary: &edition.vocabulary, lists, errors, trouble };
    let status = if trouble.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Page::new(status, CachePolicy::Staff, &page)
}

const WRONG: &str = "Er is nog niets opgeslagen. Kijk na wat hieronder staat.";
const MOVED: &str = "Er is nog niets opgeslagen: iemand anders heeft dit net veranderd. In de vakken staat wat u typte, \
                     erboven wat er nu geldt.";

/// Sets the rhythms of one source, or of all.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn save(app: Data<App>, request: HttpRequest, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let id = fields.get("bron").to_owned();
    let is_own = if id.is_empty() { by.sources().is_none() } else { by.may_change(&id) };
    if !is_own {
        return Err(AppError::Forbidden);
    }
    let (lines, errors) = read(&fields, &id);
    if !errors.is_empty() {
        return Ok(render(&app, &by, Some(&fields), &errors, WRONG).await?.respond_to(&request));
    }
    let (seen, actor) = (fields.get("stand").to_owned(), by.actor().to_owned());
    let save = move |connection: &mut _, _| {
        if !id.is_empty() && !source::all(connection)?.iter().any(|source| source.id == id) {
            return Ok(None);
        }
        if stand(&Rhythms::load(connection)?, &id) != seen {
            return Ok(Some(false));
        }
        let lines: Vec<(&str, i64)> = lines.iter().map(|(function, months)| (function.as_str(), *months)).collect();
        rhythm::replace(connection, &id, &lines)?;
        let said =
            lines.iter().map(|(function, months)| format!("{function}: {months}")).collect::<Vec<_>>().join(", ");
        let entry = LogEntry::new(&moment::now(), &actor, "ritme-gewijzigd").to("lijst", &id, "ritme").because(said);
        log_entry::add(connection, &[entry])?;
        Ok(Some(true))
    };
    if !app.save(save).await?.map_err(AppError::database)?.ok_or(AppError::NotFound)? {
        return Ok(render(&app, &by, Some(&fields), &[], MOVED).await?.respond_to(&request));
    }
    by.tell(&app, "Het ritme is opgeslagen. Bezoekers zien meteen wat te lang niet is gecontroleerd.").await?;
    Ok(see("/beheer/ritme"))
}

/// Functions with their months; and boxes with what is wrong in them.
fn read(fields: &Fields, source_id: &str) -> (Vec<(String, i64)>, Errors) {
    let (mut lines, mut errors) = (Vec::new(), Vec::new());
    for function in [""].into_iter().chain(BasicFunction::ALL.iter().map(|function| function.slug())) {
        let typed = fields.get(&name(function)).to_owned();
        let is_needed = source_id.is_empty() && function.is_empty();
        match typed.parse::<i64>() {
            Ok(months) if (1..=MOST_MONTHS).contains(&months) => lines.push((function.to_owned(), months)),
            Err(_) if typed.is_empty() && !is_needed => {}
            _ => {
                let message = format!("Vul een heel getal in van 1 tot en met {MOST_MONTHS}.");
                errors.push((format!("m-{source_id}-{function}"), message));
            }
        }
    }
    (lines, errors)
}
