//! `/beheer/meldingen`: what visitors and the desk say is wrong.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

use super::paging::Paging;
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::choice::{Choice, ReportKind};
use crate::model::field::Field;
use crate::model::log_entry::LogEntry;
use crate::model::offering;
use crate::model::report::{self, DESK, HANDLED, IMPORT, OPEN, Report, Told, VISITOR, Which};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::routes;
use crate::staff::Editor;
use crate::wording::{dates, keeping, moment};

#[derive(Template)]
#[template(path = "editor/reports.html")]
struct ReportsPage<'a> {
    frame: StaffFrame<'a>,
    /// What people say; or everything that was dealt with.
    told: Vec<Told>,
    /// Open ones of imports.
    missing: Vec<Told>,
    /// About lists that whoever looks may not change.
    others: Vec<Told>,
    is_open: bool,
    /// Of this origin only; empty: of all.
    origin: &'a str,
    page: i64,
    has_more: bool,
}

impl ReportsPage<'_> {
    fn kind(&self, report: &Report) -> &'static str {
        ReportKind::from_slug(&report.kind).map_or("", keeping::report_kind)
    }

    fn who(&self, report: &Report) -> String {
        match (report.origin.as_str(), report.told_by.as_str()) {
            (VISITOR, _) => "Een bezoeker".to_owned(),
            (IMPORT, _) => "Een import".to_owned(),
            (_, "") => "Het loket".to_owned(),
            (_, name) => format!("{name}, van het loket"),
        }
    }

    fn address(&self, page: i64) -> String {
        format!("{}&pagina={page}", address(self.is_open, self.origin))
    }

    /// The origins to choose from: the address, the name, and whether it is chosen.
    fn origins(&self) -> [(String, &'static str, bool); 4] {
        ORIGINS.map(|(origin, name)| (address(self.is_open, origin), name, origin == self.origin))
    }

    fn page(&self) -> i64 {
        self.page
    }
}

/// In the address, and as people read them.
const ORIGINS: [(&str, &str); 4] =
    [("", "Alles"), (VISITOR, "Van bezoekers"), (DESK, "Van het loket"), (IMPORT, "Niet in uw laatste lijst")];

fn address(is_open: bool, origin: &str) -> String {
    format!("/beheer/meldingen?{}van={origin}", if is_open { "" } else { "klaar=1&" })
}

/// Shows those that nobody looked at; with `klaar` the others.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor) -> Result<Page, AppError> {
    let asked = Fields::read(request.query_string().as_bytes());
    let is_open = !asked.has("klaar");
    let paging = Paging::read(&asked);
    let origin = ORIGINS.iter().map(|(origin, _)| *origin).find(|origin| *origin == asked.get("van")).unwrap_or("");
    let which = Which { is_open, origin: origin.to_owned(), first: editor.sources().map(<[String]>::to_vec) };
    let load = move |connection: &mut _| report::list(connection, &which, paging.before(), paging.most());
    let mut told = app.load(load).await?;
    let has_more = paging.cut(&mut told);
    let (own, others): (Vec<Told>, _) =
        told.into_iter().partition(|told| told.is_missing() || editor.may_change(&told.source_id));
    let (missing, told) = own.into_iter().partition(|told| is_open && told.report.origin == IMPORT);
    let frame = StaffFrame::new(&app, &editor, "/beheer/meldingen", "Meldingen");
    let page = paging.page();
    Page::staff(&ReportsPage { frame, told, missing, others, is_open, origin, page, has_more })
}

/// Says that it is dealt with, or that it is not after all.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn decide(app: Data<App>, id: Path<String>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let key = id.clone();
    let found = app.load(move |connection| {
        let Some(report) = report::by_id(connection, &key)? else { return Ok(None) };
        Ok(Some((offering::by_id(connection, &report.offering_id)?, report)))
    });
    let (offering, report) = found.await?.ok_or(AppError::NotFound)?;
    if offering.as_ref().is_some_and(|offering| !by.may_change(&offering.source_id)) {
        return Err(AppError::Forbidden);
    }
    let is_opened = fields.has("open");
    let (state, action) = if is_opened { (OPEN, "melding-heropend") } else { (HANDLED, "melding-afgehandeld") };
    let entry = LogEntry::new(&moment::now(), by.actor(), action);
    let entry = match &offering {
        Some(offering) => entry.to("aanbod", &offering.cells[Field::Code], &offering.cells[Field::Title]),
        None if report.offering_id.is_empty() => entry.to("melding", &report.id, "een aanbod dat mist"),
        None => entry.to("aanbod", &report.offering_id, "niet meer in de lijst"),
    };
    let set = move |connection: &mut _| report::set_state(connection, &id, state, entry);
    let said = match (app.note(set).await?, is_opened) {
        (false, _) => "Deze melding stond al zo.",
        (true, false) => "De melding is afgehandeld. U vindt haar terug onder ‘Afgehandeld’.",
        (true, true) => "De melding staat weer open.",
    };
    by.tell(&app, said).await?;
    Ok(see(if is_opened { "/beheer/meldingen?klaar=1" } else { "/beheer/meldingen" }))
}

/// The same for those that are ticked; or on to stopping what they are about.
///
/// # Errors
/// When one of them is not theirs, or the database does not answer.
pub async fn many(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let ids: Vec<String> = fields.all("melding").map(str::to_owned).collect();
    let wanted = ids.clone();
    let about = app.load(move |connection| report::offerings_of(connection, &wanted)).await?;
    if about.iter().any(|(_, source_id)| !by.may_change(source_id)) {
        return Err(AppError::Forbidden);
    }
    if fields.get("doe") == "stoppen" && !about.is_empty() {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("doe", "stoppen").extend_pairs(about.iter().map(|(code, _)| ("code", code)));
        return Ok(see(&format!("/beheer/aanbod-acties?{}", query.finish())));
    }
    let actor = by.actor().to_owned();
    let set = move |connection: &mut _| {
        let mut changed = 0;
        for id in &ids {
            let entry = LogEntry::new(&moment::now(), &actor, "melding-afgehandeld").to("melding", id, "");
            changed += usize::from(report::set_state(connection, id, HANDLED, entry)?);
        }
        Ok(changed)
    };
    let said = match app.note(set).await? {
        0 => "Er is niets gewijzigd. Vink eerst aan welke meldingen u bedoelt.".to_owned(),
        1 => "De melding is afgehandeld. U vindt haar terug onder ‘Afgehandeld’.".to_owned(),
        count => format!("{count} meldingen zijn afgehandeld. U vindt ze terug onder ‘Afgehandeld’."),
    };
    by.tell(&app, said).await?;
    Ok(see("/beheer/meldingen"))
}
