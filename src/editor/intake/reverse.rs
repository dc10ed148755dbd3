//! `/beheer/import/{number}/terugdraaien`: what taking an import back does, and what it can't take back.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use super::result::told;
use super::{HERE, address, may_change};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::import::reverse::{Kept, Reason, Refusal, ReverseOrder, Reversed, preview, reverse_in};
use crate::model::import_record::{self, ImportRecord};
use crate::model::revision::TAKING_BACK;
use crate::model::{source, upload};
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
    /// Samples that stay away: named in one line, for there are hundreds.
    kept_samples: usize,
    beside: Beside,
}

/// What no import takes back.
struct Beside {
    source: String,
    /// Whether nothing is left of its list.
    is_emptied: bool,
    /// Reports that ask whether something still exists.
    asked: u64,
    /// It was brought on screen, where one chooses what columns hold and which offering a row is about.
    is_of_screen: bool,
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
    let allowed = editor.sources().map(<[String]>::to_vec);
    let reversed = app.load(move |connection| preview(connection, number, allowed.as_deref())).await?;
    let beside = beside(&app, &record, reversed.removed).await?;
    let page = ReversePage {
        frame: StaffFrame::new(&app, &editor, HERE, format!("Import {number} terugdraaien")),
        at: spoken(&record.applied_at),
        record: &record,
        kept: reversed.kept.iter().filter(|kept| kept.reason != Reason::Sample).map(kept).collect(),
        kept_samples: reversed.kept.iter().filter(|kept| kept.reason == Reason::Sample).count(),
        reversed,
        beside,
    };
    Page::staff(&page)
}

async fn beside(app: &Data<App>, record: &ImportRecord, removed: usize) -> Result<Beside, AppError> {
    let (number, source_id) = (record.id, record.source_id.clone());
    let asked = told(&record.remarks).asked;
    app.load(move |connection| {
        let held = source::held(connection)?.remove(&source_id).map_or(0, |(held, _)| held.offerings);
        let source = source::all(connection)?.into_iter().find(|source| source.id == source_id);
        Ok(Beside {
            source: source.map_or_else(String::new, |source| source.name),
            is_emptied: removed > 0 && i64::try_from(removed) == Ok(held),
            asked,
            is_of_screen: !upload::of_imports(connection, &[number])?.is_empty(),
        })
    })
    .await
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
        Reason::NotYours => ("Dit aanbod is van een lijst die u niet mag wijzigen.", Vec::new()),
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
    own(&app, &form.by, number).await?;
    let allowed = form.by.sources().map(<[String]>::to_vec);
    let actor = form.by.actor().to_owned();
    let outcome = app
        .save(move |connection, generation| {
            let by = format!("{TAKING_BACK} {number} ({actor})");
            let allowed = allowed.as_deref();
            let order = ReverseOrder { import_id: number, actor: &by, logged_as: &actor, allowed, now: &now() };
            reverse_in(connection, generation, order)
        })
        .await?;
    let message = match outcome {
        Ok(reversed) if reversed.kept.is_empty() => format!("Import {number} is teruggedraaid. {}", counted(&reversed)),
        Ok(reversed) => format!("Import {number} is voor een deel teruggedraaid. {}", counted(&reversed)),
        Err(Refusal::Before(at)) => format!("Import {number} was al teruggedraaid, op {}.", spoken(&at)),
        Err(Refusal::Nothing(_)) => {
            "Er kan niets worden teruggedraaid: alles is daarna gewijzigd, of van een lijst die u niet mag wijzigen."
                .to_owned()
        }
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
