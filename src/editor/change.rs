//! `/beheer/wijzigingen/{id}`: one proposal of an organisation, word by word; taken over field by field, or not.

use std::borrow::Cow;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use crate::app::{App, today};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::answering::{self, Taken, Verdict};
use crate::model::change_request::{self, Change, ChangeRequest, TAKEN};
use crate::model::choice::{Answer, Choice};
use crate::model::field::Field;
use crate::model::offering::{self, Offering};
use crate::model::revision::Occasion;
use crate::page::difference::{Difference, difference};
use crate::page::staff::{StaffFrame, see};
use crate::page::{CachePolicy, Page};
use crate::routes;
use crate::staff::Editor;
use crate::wording::asked_fields::{self, said};
use crate::wording::{dates, moment};

/// Of a reason, in letters.
const MOST_REASON: usize = 1_000;

#[derive(Template)]
#[template(path = "editor/change.html")]
struct ChangePage<'a> {
    frame: StaffFrame<'a>,
    request: &'a ChangeRequest,
    offering: &'a Offering,
    rows: Vec<Row>,
    is_own: bool,
    /// What was typed in a form that can't be taken.
    reason: &'a str,
    trouble: &'static str,
}

/// One field of the proposal.
struct Row {
    field: Field,
    change: Change,
    /// From what stands there now.
    difference: Difference,
    /// Somebody changed it after the organisation wrote.
    is_stale: bool,
    /// It is so already.
    is_done: bool,
    is_ticked: bool,
}

impl Row {
    fn label(&self) -> &'static str {
        asked_fields::label(self.field)
    }
}

impl ChangePage<'_> {
    fn code(&self) -> &str {
        &self.offering.cells[Field::Code]
    }

    fn organisation(&self) -> &str {
        &self.offering.cells[Field::Organisation]
    }

    fn is_no_more(&self) -> bool {
        self.request.kind == Answer::NoMore.slug()
    }

    fn is_taken(&self) -> bool {
        self.request.state == TAKEN
    }

    /// Who pays as it stands, where the costs change and that does not.
    fn payers(&self, row: &Row) -> Option<Cow<'_, str>> {
        let is_costs = row.field == Field::Costs && !self.rows.iter().any(|row| row.field == Field::Funding);
        let payers = &self.offering.cells[Field::Funding];
        (is_costs && self.request.is_open() && !payers.is_empty()).then(|| said(Field::Funding, payers))
    }

    fn has(&self, field: Field) -> bool {
        self.request.taken.split('|').any(|taken| taken == field.header())
    }
}

type Found = (ChangeRequest, Offering);

async fn find(app: &Data<App>, id: String) -> Result<Found, AppError> {
    let found = app.load(move |connection| {
        let Some(request) = change_request::by_id(connection, &id)? else { return Ok(None) };
        let offering = offering::by_id(connection, &request.offering_id)?;
        Ok(offering.map(|offering| (request, offering)))
    });
    found.await?.ok_or(AppError::NotFound)
}

/// Shows the proposal beside what stands there now.
///
/// # Errors
/// When there is none, or the database does not answer.
pub async fn show(app: Data<App>, id: Path<String>, editor: Editor) -> Result<Page, AppError> {
    let found = find(&app, id.into_inner()).await?;
    render(&app, &editor, &found, None, "")
}

fn render(
    app: &App,
    editor: &Editor,
    (request, offering): &Found,
    typed: Option<&Fields>,
    trouble: &'static str,
) -> Result<Page, AppError> {
    let status = if trouble.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = format!("Wijziging: {}", offering.cells[Field::Title]);
    let page = ChangePage {
        frame: StaffFrame::new(app, editor, "/beheer/wijzigingen", title),
        rows: rows(request, offering, typed),
        is_own: editor.may_change(&offering.source_id),
        reason: typed.map_or("", |fields| fields.get("reden")),
        request,
        offering,
        trouble,
    };
    Page::new(status, CachePolicy::Staff, &page)
}

fn rows(request: &ChangeRequest, offering: &Offering, typed: Option<&Fields>) -> Vec<Row> {
    let row = |(field, change): (Field, Change)| {
        let now = &offering.cells[field];
        let (is_stale, is_done) = (*now != change.before, *now == change.after);
        let ticked = typed.map(|fields| fields.all("veld").any(|name| name == field.header()));
        Row {
            // Of what is decided, what it was about then; else what would happen now.
            difference: difference(
                &said(field, if request.is_open() { now } else { &change.before }),
                &said(field, &change.after),
            ),
            is_ticked: ticked.unwrap_or(!is_stale),
            is_stale,
            is_done,
            field,
            change,
        }
    };
    request.changes().into_iter().map(row).collect()
}

const NO_REASON: &str = "Schrijf waarom u dit niet overneemt. De aanbieder kan dat lezen.";
const NO_FIELD: &str = "Kies wat u overneemt. Neemt u niets over? Schrijf dan waarom en kies ‘Niet overnemen’.";
const MOVED: &str = "Er is nog niets opgeslagen: het aanbod is intussen veranderd. Kijk opnieuw wat er verandert.";

/// Takes it over, in whole or in part, or does not.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn decide(
    app: Data<App>,
    request: HttpRequest,
    id: Path<String>,
    posted: Posted<Editor>,
) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let id = id.into_inner();
    let found = find(&app, id.clone()).await?;
    if !by.may_change(&found.1.source_id) {
        return Err(AppError::Forbidden);
    }
    let is_refused = fields.get("besluit") == "afwijzen";
    let chosen: Vec<Field> = fields.all("veld").filter_map(Field::from_header).collect();
    let trouble = match is_refused {
        true if fields.get("reden").is_empty() => NO_REASON,
        false if chosen.is_empty() && !found.0.changes().is_empty() => NO_FIELD,
        _ => "",
    };
    if !trouble.is_empty() && found.0.is_open() {
        return answer((&app, &request), &by, &found, &fields, trouble);
    }
    let taken = save(&app, &by, id.clone(), &fields, chosen, is_refused).await?;
    if taken == Taken::Moved {
        return answer((&app, &request), &by, &find(&app, id).await?, &fields, MOVED);
    }
    by.tell(&app, outcome(&found, taken, is_refused)).await?;
    Ok(see("/beheer/wijzigingen"))
}

fn outcome((request, offering): &Found, taken: Taken, is_refused: bool) -> String {
    let title = &offering.cells[Field::Title];
    match (taken, is_refused) {
        (Taken::Closed | Taken::Moved, _) => "Hierover was al besloten. Er is niets veranderd.".to_owned(),
        (Taken::Done, true) => format!("De wijziging van ‘{title}’ is niet overgenomen."),
        (Taken::Done, false) if request.kind == Answer::NoMore.slug() => {
            format!("‘{title}’ is gestopt. Is er iets dat het vervangt? Vul dan bij het aanbod de opvolger in.")
        }
        (Taken::Done, false) => {
            format!(
                "De wijziging van ‘{title}’ staat op de site. De oude tekst staat bij de geschiedenis van het aanbod."
            )
        }
    }
}

fn answer(
    (app, request): (&App, &HttpRequest),
    by: &Editor,
    found: &Found,
    fields: &Fields,
    trouble: &'static str,
) -> Result<HttpResponse, AppError> {
    Ok(render(app, by, found, Some(fields), trouble)?.respond_to(request))
}

async fn save(
    app: &Data<App>,
    by: &Editor,
    id: String,
    fields: &Fields,
    chosen: Vec<Field>,
    is_refused: bool,
) -> Result<Taken, AppError> {
    let reason: String = fields.get("reden").chars().take(MOST_REASON).collect();
    let (actor, seen) = (by.actor().to_owned(), fields.get("versie").parse().unwrap_or(-1));
    let save = move |connection: &mut _, version| {
        let occasion = Occasion { version, import_id: None, at: &moment::now(), actor: &actor };
        let day = today().to_string();
        let verdict = Verdict { id: &id, version: seen, fields: &chosen, reason: &reason, day: &day };
        if is_refused {
            answering::refuse(connection, occasion, verdict)
        } else {
            answering::take(connection, occasion, verdict)
        }
    };
    app.save(save).await?.map_err(AppError::database)
}
