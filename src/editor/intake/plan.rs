//! `/beheer/import/{id}`: what a file would change; then how far it is, and what was done.

use std::collections::{HashMap, HashSet};

use actix_web::web::{Data, Path, Query};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use serde::Deserialize;

use super::mend::Typed;
use super::paging::{Paging, ROWS};
use super::row::RowView;
use super::to_do::ToDo;
use super::{HERE, address, may_change, result, running};
use crate::app::App;
use crate::error::AppError;
use crate::form::page_number;
use crate::import::upload::{Summary, moved_since, plan_mark};
use crate::model::choice::{Choice, MissingChoice, RowKind, UploadState};
use crate::model::field::Field;
use crate::model::source;
use crate::model::upload::{self, Overtaker, Upload};
use crate::model::upload_row::{self, Count};
use crate::model::vocabulary::Vocabulary;
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Editor;
use crate::wording::field_names::name as name_of;
use crate::wording::moment::spoken;
use crate::wording::number;

#[derive(Template)]
#[template(path = "editor/intake/plan.html")]
struct PlanPage<'a> {
    frame: StaffFrame<'a>,
    upload: &'a Upload,
    at: String,
    summary: Summary,
    list: Rows,
    /// Titles of offerings that moved since the plan was made.
    moved: Vec<String>,
    may_change: bool,
    missing: MissingChoice,
    to_do: ToDo,
    /// New rows that look like an offering that is there, and nobody said whether they are.
    undecided: i64,
    /// How many changed rows bring something back on the site.
    back: usize,
    /// The import that overtook it.
    overtaker: Option<Overtaker>,
    /// The id of its list; empty while that is yet to be made.
    source_id: String,
    /// What the button is pressed upon.
    mark: String,
    stale: Option<StaleView>,
    /// What no column was chosen for, with how many rows fail for it.
    no_column: Vec<(&'static str, String)>,
}

impl PlanPage<'_> {
    /// The form of the button *Doorvoeren*: that in which rows are mended where there is one, so that what stands in it
    /// goes along.
    fn pressed(&self) -> &'static str {
        let is_mending = self.list.kind == RowKind::Wrong && !self.list.rows.is_empty();
        if is_mending { "verbeteren" } else { "doorvoeren" }
    }
}

/// What was typed in rows that are other rows by now.
#[derive(Default)]
struct StaleView {
    /// What came of the others.
    said: String,
    /// Those whose fields hold what was typed: line and place.
    put: Vec<(i64, i64)>,
    /// Those without such fields: line, and what was typed.
    lost: Vec<(i64, String)>,
}

/// One tab with one page of its rows.
pub(super) struct Rows {
    /// The address of the page that they are on.
    pub(super) path: String,
    /// By the slug of the kind.
    pub(super) counts: HashMap<String, Count>,
    pub(super) tabs: Vec<Tab>,
    pub(super) kind: RowKind,
    pub(super) rows: Vec<RowView>,
    pub(super) paging: Paging,
    /// Whether the buttons are there.
    pub(super) is_open: bool,
    /// Of what the file does not name something becomes, so that one may be left as it is.
    pub(super) touches_missing: bool,
    /// Of what was done: it was taken back.
    pub(super) is_reversed: bool,
}

pub(super) struct Tab {
    pub(super) kind: RowKind,
    pub(super) name: &'static str,
    pub(super) count: Count,
}

/// Which rows are asked for.
#[derive(Debug, Default, Deserialize)]
pub struct Listed {
    #[serde(default, rename = "tab")]
    pub(super) kind: String,
    #[serde(default, rename = "pagina", deserialize_with = "page_number")]
    pub(super) page: i64,
}

/// Shows the upload as far as it has come. A number is that of an import.
///
/// # Errors
/// When there is no such upload, or the database does not answer.
pub async fn show(
    app: Data<App>,
    editor: Editor,
    request: HttpRequest,
    id: Path<String>,
    listed: Query<Listed>,
) -> Result<HttpResponse, AppError> {
    if let Ok(number) = id.parse::<i64>() {
        return Ok(result::of_number(&app, &editor, number, &listed).await?.respond_to(&request));
    }
    let key = id.clone();
    let upload = app.load(move |connection| upload::by_id(connection, &key)).await?.ok_or(AppError::NotFound)?;
    match (upload.state(), upload.import_id) {
        (UploadState::Source, _) => Ok(see(&address(&id, "/bron"))),
        (UploadState::Columns, _) => Ok(see(&address(&id, "/kolommen"))),
        (UploadState::Planned, _) | (UploadState::Applied, None) => {
            Ok(plan(&app, &editor, &upload, &listed, None).await?.respond_to(&request))
        }
        (UploadState::Running, _) => running::show(&app, &editor, &upload, &request),
        (UploadState::Applied, Some(number)) => Ok(see(&address(&number.to_string(), ""))),
    }
}

/// The plan with what somebody typed in rows that are others by now, and what came of the other rows.
pub(super) async fn with_typed(
    app: &Data<App>,
    editor: &Editor,
    upload: &Upload,
    listed: &Listed,
    (typed, said): (Vec<Typed>, String),
) -> Result<Page, AppError> {
    plan(app, editor, upload, listed, Some((typed, said))).await
}

async fn plan(
    app: &Data<App>,
    editor: &Editor,
    upload: &Upload,
    listed: &Listed,
    typed: Option<(Vec<Typed>, String)>,
) -> Result<Page, AppError> {
    let may_change = may_change(app, editor, &upload.source_name).await?;
    let mut list = rows(app, editor, upload, address(&upload.id, ""), listed, may_change).await?;
    let beside = beside(app, upload).await?;
    let missing = upload.missing_choice();
    let undecided = undecided(app, &upload.id).await?;
    let stale = typed.map(|(typed, said)| StaleView { said, ..put(&mut list, &typed, &app.catalogue().vocabulary) });
    let is_refused = stale.is_some();
    let summary = Summary::from_json(&upload.summary);
    let page = PlanPage {
        frame: StaffFrame::new(app, editor, HERE, format!("Voorstel: {}", upload.file_name)),
        at: spoken(&upload.created_at),
        no_column: no_column(&summary),
        summary,
        to_do: ToDo::new(&list.counts, missing),
        upload,
        list,
        moved: beside.moved,
        back: beside.back,
        overtaker: beside.overtaker,
        source_id: beside.source_id,
        mark: beside.mark,
        may_change,
        missing,
        undecided,
        stale,
    };
    if is_refused { Page::refused(&page) } else { Page::staff(&page) }
}

fn no_column(summary: &Summary) -> Vec<(&'static str, String)> {
    let named = |(header, count): &(String, usize)| Some((name_of(Field::from_header(header)?), number(*count)));
    summary.no_column.iter().filter_map(named).collect()
}

/// What is known of a plan beside its rows.
struct Beside {
    moved: Vec<String>,
    back: usize,
    mark: String,
    overtaker: Option<Overtaker>,
    source_id: String,
}

async fn beside(app: &Data<App>, upload: &Upload) -> Result<Beside, AppError> {
    let upload = upload.clone();
    app.load(move |connection| {
        let source = source::by_name(connection, &upload.source_name)?;
        let skipped: HashSet<i64> =
            upload_row::skipped(connection, &upload.id)?.into_iter().map(|(line, _)| line).collect();
        let back = Summary::from_json(&upload.summary).back;
        Ok(Beside {
            moved: moved_since(connection, &upload)?,
            back: back.iter().filter(|line| !skipped.contains(line)).count(),
            mark: plan_mark(connection, &upload)?,
            overtaker: upload::overtaken(connection, std::slice::from_ref(&upload))?.remove(&upload.id),
            source_id: source.map_or_else(String::new, |source| source.id),
        })
    })
    .await
}

fn put(list: &mut Rows, typed: &[Typed], vocabulary: &Vocabulary) -> StaleView {
    let mut view = StaleView::default();
    for typed in typed {
        let row = list.rows.iter_mut().find(|view| view.row.line == typed.line());
        match row.and_then(|row| row.put(typed, vocabulary).then_some(row.row.place)) {
            Some(place) => view.put.push((typed.line(), place)),
            None => view.lost.push((typed.line(), typed.said())),
        }
    }
    view
}

/// How many rows somebody should look at before the button is pressed.
pub(super) async fn undecided(app: &Data<App>, id: &str) -> Result<i64, AppError> {
    let id = id.to_owned();
    app.load(move |connection| upload_row::undecided(connection, &id)).await
}

/// The tab that is asked for; without one that of the errors, else the first with anything in it.
pub(super) async fn rows(
    app: &Data<App>,
    editor: &Editor,
    upload: &Upload,
    path: String,
    listed: &Listed,
    is_open: bool,
) -> Result<Rows, AppError> {
    let id = upload.id.clone();
    let counts = app.load(move |connection| upload_row::counts(connection, &id)).await?;
    let tab = |(kind, name)| Tab { kind, name, count: counts.get(RowKind::slug(kind)).copied().unwrap_or_default() };
    let tabs: Vec<Tab> = kinds_of(RowKind::ALL).map(tab).collect();
    let filled = |kind: RowKind| tabs.iter().any(|tab| tab.kind == kind && tab.count.all > 0);
    let wrong = Some(RowKind::Wrong).filter(|kind| is_open && filled(*kind));
    let first = || RowKind::ALL.iter().copied().find(|kind| filled(*kind)).unwrap_or(RowKind::New);
    let kind = RowKind::from_slug(&listed.kind).or(wrong).unwrap_or_else(first);
    let all = tabs.iter().find(|tab| tab.kind == kind).map_or(0, |tab| tab.count.all);
    let paging = Paging::new(listed.page, all);
    let id = upload.id.clone();
    let found = app.load(move |connection| upload_row::page(connection, &id, kind, paging.skip(), ROWS)).await?;
    let (catalogue, theirs) = (app.catalogue(), |source: &str| editor.may_change(source));
    let rows = found.into_iter().map(|row| RowView::new(row, &catalogue.vocabulary, &theirs)).collect();
    let touches_missing = upload.missing_choice() != MissingChoice::Leave;
    Ok(Rows { path, counts, tabs, kind, rows, paging, is_open, touches_missing, is_reversed: false })
}

/// Kinds with what their tabs are called.
pub(super) fn kinds_of(kinds: &[RowKind]) -> impl Iterator<Item = (RowKind, &'static str)> + '_ {
    kinds.iter().map(|kind| (*kind, name(*kind)))
}

const fn name(kind: RowKind) -> &'static str {
    match kind {
        RowKind::New => "Nieuw",
        RowKind::Changed => "Gewijzigd",
        RowKind::Unchanged => "Ongewijzigd",
        RowKind::Missing => "Ontbreekt",
        RowKind::Wrong => "Fout",
    }
}
