//! `/beheer/import/{number}/terugdraaien`: what taking an import back does, and what it can't take back.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use super::{HERE, address, may_change};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::import::reverse::{Kept, Reason, Refusal, Reversed, preview, reverse_in};
use crate::model::import_record::{self, ImportRecord};
use crate::model::log_entry::{self, LogEntry};
use crate::model::revision::TAKING_BACK;
use crate::model::source;
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::{Editor, Staff};
use crate::wording::moment::{now, spoken};
use crate::wording::number;

#[derive(Template)]
#[template(path = "editor/intake/reverse.html")]
struct ReversePage<'a> {
    frame: StaffFrame<'a>,
    record: &'a ImportRecord,
    at: String,
    reversed: Reversed,
    kept: Vec<KeptView>,
}

struct KeptView {
    code: String,
    title: String,
    because: String,
    /// Imports to take back first.
    imports: Vec<i64>,
}

impl ReversePage<'_> {
    fn is_nothing(&self) -> bool {
        self.reversed.removed + self.reversed.restored + self.reversed.samples == 0
    }
}

/// Says what it would do.
///
/// # Errors
/// When there is no such import, it is not theirs, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, id: Path<i64>) -> Result<Page, AppError> {
    let record = own(&app, &editor, *id).await?;
    let number = *id;
    let reversed = app.load(move |connection| preview(connection, number)).await?;
    let page = ReversePage {
        frame: StaffFrame::new(&app, &editor, HERE, format!("Import {number} terugdraaien")),
        at: spoken(&record.applied_at),
        record: &record,
        kept: reversed.kept.iter().map(kept).collect(),
        reversed,
    };
    Page::staff(&page)
}

/// One that was not taken back yet, of a source that they may change.
async fn own(app: &Data<App>, staff: &Staff, number: i64) -> Result<ImportRecord, AppError> {
    let found = app
        .load(move |connection| {
            let Some(record) = import_record::by_id(connection, number)? else { return Ok(None) };
            let source = source::all(connection)?.into_iter().find(|source| source.id == record.source_id);
            Ok(Some((record, source.map_or_else(String::new, |source| source.name))))
        })
        .await?;
    let (record, source) = found.ok_or(AppError::NotFound)?;
    if may_change(app, staff, &source).await? { Ok(record) } else { Err(AppError::Forbidden) }
}

fn kept(kept: &Kept) -> KeptView {
    let (because, imports) = match &kept.reason {
        Reason::Sample => ("Dit voorbeeld blijft weg zolang er eigen aanbod is.", Vec::new()),
        Reason::Changed(imports) if imports.is_empty() => ("Dit aanbod is daarna gewijzigd.", Vec::new()),
        Reason::Changed(imports) => ("Dit aanbod is daarna gewijzigd. Draai eerst terug:", imports.clone()),
    };
    KeptView { code: kept.code.clone(), title: kept.title.clone(), because: because.to_owned(), imports }
}

/// Takes it back, once: whoever presses again is told that it was.
///
/// # Errors
/// When there is no such import, it is not theirs, or the database does not answer.
pub async fn take(app: Data<App>, form: Posted<Editor>, id: Path<i64>) -> Result<HttpResponse, AppError> {
    let number = *id;
    let record = own(&app, &form.by, number).await?;
    let actor = form.by.actor().to_owned();
    let outcome = app
        .save(move |connection, generation| {
            let at = now();
            let by = format!("{TAKING_BACK} {number} ({actor})");
            let reversed = reverse_in(connection, generation, number, &at, &by)?;
            let entry = LogEntry::new(&at, &actor, "import-teruggedraaid");
            let entry = entry.to("import", &number.to_string(), &record.file_name).because(counted(&reversed));
            log_entry::add(connection, &[LogEntry { import_id: Some(number), ..entry }])?;
            Ok::<_, Refusal>(reversed)
        })
        .await?;
    let message = match outcome {
        Ok(reversed) if reversed.kept.is_empty() => format!("Import {number} is teruggedraaid. {}", counted(&reversed)),
        Ok(reversed) => format!("Import {number} is voor een deel teruggedraaid. {}", counted(&reversed)),
        Err(Refusal::Before(at)) => format!("Import {number} was al teruggedraaid, op {}.", spoken(&at)),
        Err(Refusal::Nothing(_)) => "Er kan niets worden teruggedraaid. Alles is daarna gewijzigd.".to_owned(),
        Err(Refusal::Unknown(_)) => return Err(AppError::NotFound),
        Err(Refusal::Database(error)) => return Err(AppError::database(error)),
    };
    form.by.tell(&app, message).await?;
    Ok(see(&address(&number.to_string(), "")))
}

fn counted(reversed: &Reversed) -> String {
    let mut parts =
        vec![format!("{} verwijderd", number(reversed.removed)), format!("{} hersteld", number(reversed.restored))];
    if reversed.samples > 0 {
        parts.push(format!("{} voorbeelden terug", number(reversed.samples)));
    }
    if !reversed.kept.is_empty() {
        parts.push(format!("{} niet teruggedraaid", number(reversed.kept.len())));
    }
    format!("{}.", parts.join(", "))
}
