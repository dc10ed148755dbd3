//! `/beheer/import`: the form for a file, what waits, and what was imported.

use std::collections::HashMap;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use super::HERE;
use super::paging::{Paging, ROWS};
use super::waiting::{self, Waiting};
use crate::app::App;
use crate::error::AppError;
use crate::form::page_number;
use crate::model::import_record::{self, ImportRecord};
use crate::model::log_entry::COMMAND_LINE;
use crate::model::source::{self, Source};
use crate::model::upload;
use crate::page::staff::StaffFrame;
use crate::page::{CachePolicy, Page};
use crate::staff::{Editor, Staff};
use crate::wording::list;
use crate::wording::moment::spoken;

#[derive(Template)]
#[template(path = "editor/intake/list.html")]
struct ListPage<'a> {
    frame: StaffFrame<'a>,
    trouble: &'a [Trouble],
    asked: &'a Asked,
    /// Those that they may bring a file for.
    sources: Vec<Source>,
    /// Whether they may make a new one.
    may_make: bool,
    waiting: Vec<Waiting>,
    imports: Vec<Import>,
    paging: Paging,
}

impl ListPage<'_> {
    fn trouble_of(&self, field: &str) -> Option<&str> {
        self.trouble.iter().find(|trouble| trouble.field == field).map(|trouble| trouble.message.as_str())
    }
}

/// What is wrong with the form, and in which field.
pub(super) struct Trouble {
    pub(super) field: &'static str,
    pub(super) message: String,
}

/// What was chosen in the form, without the file.
#[derive(Default)]
pub(super) struct Asked {
    /// The id of a source; empty: a new one.
    pub(super) source: String,
    pub(super) new_source: String,
}

struct Import {
    record: ImportRecord,
    source: String,
    who: String,
    at: String,
    reversed_at: Option<String>,
}

/// What may be asked of the list.
#[derive(Debug, Default, Deserialize)]
pub struct Listed {
    #[serde(default, rename = "pagina", deserialize_with = "page_number")]
    page: i64,
}

/// Shows the form and both lists.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, listed: Query<Listed>) -> Result<Page, AppError> {
    render(&app, &editor, StatusCode::OK, (&[], &Asked::default()), listed.page).await
}

/// The page with what is wrong with the form.
pub(super) async fn render(
    app: &Data<App>,
    editor: &Editor,
    status: StatusCode,
    (trouble, asked): (&[Trouble], &Asked),
    page: i64,
) -> Result<Page, AppError> {
    let (sources, count) =
        app.load(|connection| Ok((source::all(connection)?, import_record::count(connection)?))).await?;
    let waiting = waiting::all(app, editor, &sources).await?;
    let paging = Paging::new(page, count);
    let (records, of_imports) = app
        .load(move |connection| {
            let records = import_record::page(connection, paging.skip(), ROWS)?;
            let ids: Vec<i64> = records.iter().map(|record| record.id).collect();
            Ok((records, upload::of_imports(connection, &ids)?))
        })
        .await?;
    let who: HashMap<i64, String> =
        of_imports.into_iter().filter_map(|upload| Some((upload.import_id?, upload.actor))).collect();
    let called = |source: &'_ Source| list(&source.name).to_owned();
    let names: HashMap<&str, String> = sources.iter().map(|source| (source.id.as_str(), called(source))).collect();
    let imports = records.into_iter().map(|record| import(record, &names, &who)).collect();
    let page = ListPage {
        frame: StaffFrame::new(app, editor, HERE, "Import"),
        trouble,
        asked,
        may_make: editor.sources().is_none(),
        waiting,
        imports,
        paging,
        sources: choosable(sources, editor),
    };
    Page::new(status, CachePolicy::Staff, &page)
}

/// The sample is ours: a list of one's own drives it out.
pub(super) fn choosable(sources: Vec<Source>, staff: &Staff) -> Vec<Source> {
    sources.into_iter().filter(|source| !source.is_sample && staff.may_change(&source.id)).collect()
}

fn import(record: ImportRecord, names: &HashMap<&str, String>, who: &HashMap<i64, String>) -> Import {
    Import {
        source: names.get(record.source_id.as_str()).cloned().unwrap_or_default(),
        who: who.get(&record.id).cloned().unwrap_or_else(|| COMMAND_LINE.to_owned()),
        at: spoken(&record.applied_at),
        reversed_at: record.reversed_at.as_deref().map(spoken),
        record,
    }
}
