//! What an import did, row by row; of the command line's imports too.

use std::collections::{HashMap, HashSet};

use actix_web::web::Data;
use askama::Template;

use super::paging::{Paging, ROWS};
use super::plan::{Listed, Rows, Tab, kinds_of, rows};
use super::row::RowView;
use super::{HERE, address, may_change};
use crate::app::App;
use crate::error::AppError;
use crate::import::upload::{TWIN_ADVICE, rows_of_import};
use crate::model::choice::{Choice, RowKind};
use crate::model::import_record::{self, ImportRecord};
use crate::model::upload::{self, Upload};
use crate::model::upload_row::{Count, UploadRow};
use crate::model::{offering, source};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::routes;
use crate::staff::Editor;
use crate::wording::moment::spoken;

#[derive(Template)]
#[template(path = "editor/intake/result.html")]
struct ResultPage<'a> {
    frame: StaffFrame<'a>,
    record: ImportRecord,
    source: String,
    who: String,
    at: String,
    reversed_at: Option<String>,
    /// The id of its upload; empty for one of the command line, and where the file is forgotten.
    upload_id: String,
    list: Rows,
    /// How many rows were left alone because something moved.
    refused: i64,
    told: Told,
    /// Not in the file, and left as it was.
    left: i64,
    /// Nothing of the catalogue is another than it was.
    is_nothing: bool,
    may_change: bool,
}

/// What else was done.
#[derive(Default)]
pub(super) struct Told {
    samples: u64,
    /// Codes and titles.
    stopped: Vec<(String, String)>,
    /// Reports that ask whether something still exists.
    pub(super) asked: u64,
    /// Were stopped, and came back on the site.
    back: u64,
}

impl Told {
    /// What became of offerings that the file did not name.
    fn of_missing(&self) -> i64 {
        i64::try_from(self.stopped.len()).unwrap_or(i64::MAX) + i64::try_from(self.asked).unwrap_or(0)
    }
}

/// The import with this number.
pub(super) async fn of_number(
    app: &Data<App>,
    editor: &Editor,
    number: i64,
    listed: &Listed,
) -> Result<Page, AppError> {
    let found = app
        .load(move |connection| {
            let Some(record) = import_record::by_id(connection, number)? else { return Ok(None) };
            let source = source::all(connection)?.into_iter().find(|source| source.id == record.source_id);
            let upload = upload::of_imports(connection, &[number])?.pop();
            let is_kept = upload.as_ref().map_or(Ok(false), |upload| upload::is_kept(connection, &upload.id))?;
            Ok(Some((record, source, upload, is_kept)))
        })
        .await?;
    let (record, source, upload, is_kept) = found.ok_or(AppError::NotFound)?;
    let path = address(&number.to_string(), "");
    let who = who(upload.as_ref());
    let upload = upload.filter(|_| is_kept);
    let mut list = match &upload {
        Some(upload) => rows(app, editor, upload, path, listed, false).await?,
        None => of_history(app, number, path, listed).await?,
    };
    link(app, &mut list.rows).await?;
    for problem in list.rows.iter_mut().flat_map(|view| &mut view.warnings) {
        let said = problem.message.strip_suffix(TWIN_ADVICE).map(str::to_owned);
        problem.message = said.unwrap_or_else(|| problem.message.clone());
    }
    list.is_reversed = record.reversed_at.is_some();
    let source = source.map_or_else(String::new, |source| source.name);
    let told = told(&record.remarks);
    let page = ResultPage {
        frame: StaffFrame::new(app, editor, HERE, format!("Import {number}: {}", record.file_name)),
        may_change: may_change(app, editor, &source).await?,
        source,
        who,
        at: spoken(&record.applied_at),
        reversed_at: record.reversed_at.as_deref().map(spoken),
        upload_id: upload.map_or_else(String::new, |upload| upload.id),
        refused: list.tabs.iter().map(|tab| tab.count.refused).sum(),
        left: record.missing_count - told.of_missing(),
        is_nothing: record.new_count + record.changed_count + told.of_missing() == 0 && told.samples == 0,
        told,
        list,
        record,
    };
    Page::staff(&page)
}

/// Titles lead to the offerings, as far as these are still there. A row in error is about none.
async fn link(app: &Data<App>, rows: &mut [RowView]) -> Result<(), AppError> {
    let codes: HashSet<String> = app.load(offering::codes).await?.into_iter().map(|(code, _)| code).collect();
    for view in rows.iter_mut().filter(|view| view.kind != RowKind::Wrong && codes.contains(&view.row.code)) {
        view.link = routes::edit(&view.row.code);
    }
    Ok(())
}

fn who(upload: Option<&Upload>) -> String {
    upload.map_or_else(|| "de opdrachtregel".to_owned(), |upload| upload.actor.clone())
}

pub(super) fn told(remarks: &str) -> Told {
    let remarks: serde_json::Value = serde_json::from_str(remarks).unwrap_or_default();
    let count = |name: &str| remarks[name].as_u64().unwrap_or(0);
    let stopped = serde_json::from_value(remarks["gestopt"].clone()).unwrap_or_default();
    Told { samples: count("voorbeelden_weggehaald"), stopped, asked: count("te_vragen"), back: count("terug") }
}

/// Where no rows of a file are kept, what changed is known all the same.
async fn of_history(app: &Data<App>, number: i64, path: String, listed: &Listed) -> Result<Rows, AppError> {
    let all = app.load(move |connection| rows_of_import(connection, number)).await?;
    let of = |kind: RowKind| move |row: &&UploadRow| row.kind == kind.slug();
    let count = |kind: RowKind| i64::try_from(all.iter().filter(of(kind)).count()).unwrap_or(0);
    let tab = |(kind, name)| Tab { kind, name, count: Count { all: count(kind), ..Count::default() } };
    let tabs: Vec<Tab> = kinds_of(&[RowKind::New, RowKind::Changed]).map(tab).collect();
    let first = if count(RowKind::New) > 0 { RowKind::New } else { RowKind::Changed };
    let kind = RowKind::from_slug(&listed.kind).filter(|kind| count(*kind) > 0).unwrap_or(first);
    let paging = Paging::new(listed.page, count(kind));
    let (skip, most) = (usize::try_from(paging.skip()).unwrap_or(0), usize::try_from(ROWS).unwrap_or(0));
    let shown = all.iter().filter(of(kind)).skip(skip).take(most).cloned();
    let catalogue = app.catalogue();
    let rows = shown.map(|row| RowView::new(row, &catalogue.vocabulary, &|_| false)).collect();
    let counts = HashMap::new();
    Ok(Rows { path, counts, tabs, kind, rows, paging, is_open: false, touches_missing: false, is_reversed: false })
}
