//! `/beheer/import/{id}/bron`: which list the file belongs to, asked where a new name is nearly that of a list.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use super::list::choosable;
use super::{HERE, address, go_on, may_change, own};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::import::upload::amend;
use crate::model::choice::UploadState;
use crate::model::column_choice;
use crate::model::fold::letters;
use crate::model::source::{self, SAMPLE, Source};
use crate::model::upload::{Upload, set_source};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::{Editor, Staff};

/// The longest name of a source, in letters.
const LONGEST_NAME: usize = 60;

/// The source that was chosen.
pub(super) struct Chosen {
    pub(super) name: String,
    pub(super) is_new: bool,
    /// Whether a new name is so near to one there is that it must be asked.
    pub(super) is_near: bool,
}

/// The source with this id, or a new one with this name; else in which field what is wrong.
pub(super) async fn chosen(
    app: &Data<App>,
    staff: &Staff,
    id: &str,
    new_name: &str,
) -> Result<Result<Chosen, (&'static str, String)>, AppError> {
    let sources = app.load(source::all).await?;
    if let Some(known) = sources.iter().find(|source| source.id == id && !source.is_sample) {
        if !staff.may_change(&known.id) {
            return Err(AppError::Forbidden);
        }
        return Ok(Ok(Chosen { name: known.name.clone(), is_new: false, is_near: false }));
    }
    let name: String = new_name.split_whitespace().collect::<Vec<_>>().join(" ");
    let wrong = |message: &str| Ok(Err(("nieuwe_bron", message.to_owned())));
    if staff.sources().is_some() || (id.is_empty() && name.is_empty()) {
        return Ok(Err(("bron", "Kies de lijst waar dit bestand bij hoort.".to_owned())));
    }
    if name.is_empty() {
        return wrong("Geef de nieuwe lijst een naam, of kies een lijst die er al is.");
    }
    if name.chars().count() > LONGEST_NAME {
        return wrong("Deze naam is te lang. Gebruik hoogstens 60 letters.");
    }
    if name.to_lowercase() == SAMPLE {
        return wrong("Deze naam is van de voorbeelden. Kies een andere naam voor uw lijst.");
    }
    let known = sources.iter().find(|source| source.name == name);
    let is_near = known.is_none() && sources.iter().any(|source| !source.is_sample && near(&source.name, &name));
    Ok(Ok(Chosen { is_new: known.is_none(), is_near, name }))
}

/// A mistyped name would bring everything in a second time.
fn near(known: &str, typed: &str) -> bool {
    let (known, typed) = (letters(known), letters(typed));
    let most = if known.len().min(typed.len()) < 5 { 0 } else { 2 };
    let holds = known.len().min(typed.len()) >= 5 && (known.contains(&typed) || typed.contains(&known));
    known == typed || holds || strsim::levenshtein(&known, &typed) <= most
}

#[derive(Template)]
#[template(path = "editor/intake/source.html")]
struct SourcePage<'a> {
    frame: StaffFrame<'a>,
    upload: &'a Upload,
    sources: Vec<Source>,
    trouble: String,
    may_make: bool,
}

/// Asks which list is meant.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, id: Path<String>) -> Result<Page, AppError> {
    let upload = own(&app, &editor, &id).await?;
    render(&app, &editor, &upload, "").await
}

async fn render(app: &Data<App>, editor: &Editor, upload: &Upload, trouble: &str) -> Result<Page, AppError> {
    let mut sources = choosable(app.load(source::all).await?, editor);
    sources.sort_by_key(|source| !near(&source.name, &upload.source_name));
    let page = SourcePage {
        frame: StaffFrame::new(app, editor, HERE, "Bij welke lijst hoort dit bestand?"),
        upload,
        sources,
        trouble: trouble.to_owned(),
        may_make: editor.sources().is_none(),
    };
    if trouble.is_empty() { Page::staff(&page) } else { Page::refused(&page) }
}

/// Takes the answer.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn take(app: Data<App>, form: Posted<Editor>, id: Path<String>) -> Result<HttpResponse, AppError> {
    own(&app, &form.by, &id).await?;
    let (source_id, name) = (form.fields.get("bron"), form.fields.get("nieuwe_bron"));
    let chosen = match chosen(&app, &form.by, source_id, name).await? {
        Ok(chosen) => chosen,
        Err((_, message)) => {
            form.by.tell(&app, message).await?;
            return Ok(see(&address(&id, "/bron")));
        }
    };
    if !may_change(&app, &form.by, &chosen.name).await? {
        return Err(AppError::Forbidden);
    }
    let key = id.clone();
    app.note(move |connection| {
        // What was remembered belongs to the list.
        let columns = column_choice::of_source(connection, &chosen.name)?;
        amend(connection, &key, |choices| choices.columns = columns)?;
        set_source(connection, &key, &chosen.name, chosen.is_new)
    })
    .await?;
    go_on(&app, &id).await
}
