//! `/beheer/import/{id}/kolommen`: what the columns of the file hold.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};
use askama::Template;

use super::{HERE, address, make_plan, own};
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::import::choices::Choices;
use crate::import::columns::{NO_NAME, Seen, SeenColumn, Target, seen};
use crate::import::decode;
use crate::model::choice::UploadState;
use crate::model::column_choice;
use crate::model::field::Field;
use crate::model::upload::{self, Upload};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Editor;
use crate::wording::field_names;

#[derive(Template)]
#[template(path = "editor/intake/columns.html")]
struct ColumnsPage<'a> {
    frame: StaffFrame<'a>,
    upload: &'a Upload,
    seen: Seen,
    columns: Vec<Column>,
    /// Whether one name was to do for title and organisation.
    is_one_name: bool,
}

struct Column {
    seen: SeenColumn,
    options: Vec<Choosable>,
}

/// One line of a drop-down.
struct Choosable {
    key: String,
    name: String,
    is_chosen: bool,
}

/// Shows the columns with their first values.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, id: Path<String>) -> Result<Page, AppError> {
    let upload = own(&app, &editor, &id).await?;
    if upload.import_id.is_some() {
        return Err(AppError::NotFound);
    }
    let seen = look(&app, &upload).await?;
    let is_one_name = Choices::from_json(&upload.choices).columns.contains_key(NO_NAME);
    let columns = seen.columns.iter().cloned().map(|seen| Column { options: options(&seen), seen }).collect();
    let frame = StaffFrame::new(&app, &editor, HERE, "Wat staat er in de kolommen?");
    Page::staff(&ColumnsPage { frame, upload: &upload, seen, columns, is_one_name })
}

async fn look(app: &Data<App>, upload: &Upload) -> Result<Seen, AppError> {
    let upload = upload.clone();
    app.load(move |connection| {
        let file = upload::content(connection, &upload.id)?;
        let choices = Choices::from_json(&upload.choices);
        Ok(decode(&file, &upload.file_name).map(|decoded| seen(&decoded, &choices)).unwrap_or_default())
    })
    .await
}

fn options(seen: &SeenColumn) -> Vec<Choosable> {
    let whole = Field::ALL.iter().map(|field| Target::Cell(*field));
    // What only one list calls by its own name is offered where it is that column.
    let beside = Target::beside_cells().filter(|target| {
        let is_plain = matches!(target, Target::Paragraph(_, "") | Target::BurdenAt(_) | Target::Audience);
        is_plain || [seen.recognised, seen.target].contains(&Some(*target))
    });
    let mut options =
        vec![Choosable { key: String::new(), name: "Niet inlezen".to_owned(), is_chosen: seen.target.is_none() }];
    options.extend(whole.chain(beside).map(|target| Choosable {
        key: target.key(),
        name: name(target),
        is_chosen: seen.target == Some(target),
    }));
    options
}

fn name(target: Target) -> String {
    match target {
        Target::Cell(field) => field_names::name(field).to_owned(),
        Target::Paragraph(field, "") => format!("Erbij in: {}", field_names::name(field)),
        Target::Paragraph(field, label) => format!("Erbij in: {}, onder ‘{label}’", field_names::name(field)),
        Target::BurdenAt(burden) => format!("Ja of nee: tonen bij {}", field_names::burden(burden)),
        Target::Audience => "Doelgroep in gewone woorden".to_owned(),
    }
}

/// Keeps the choices, for this file and the next of its list.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn take(app: Data<App>, form: Posted<Editor>, id: Path<String>) -> Result<HttpResponse, AppError> {
    let upload = own(&app, &form.by, &id).await?;
    let before = look(&app, &upload).await?;
    let mut choices = Choices::from_json(&upload.choices);
    let is_other_line = set_line(&mut choices, &before, form.fields.get("kopregel"));
    let mut remembered = if is_other_line { BTreeMap::new() } else { chosen(&before, &form.fields) };
    if let Some(field) = before.lacks.filter(|_| !is_other_line) {
        let is_one = form.fields.get("een_naam") == "ja";
        remembered.insert(NO_NAME.to_owned(), is_one.then(|| field.header().to_owned()));
    }
    for (key, target) in &remembered {
        match target {
            Some(target) => choices.columns.insert(key.clone(), target.clone()),
            None => choices.columns.remove(key),
        };
    }
    let (key, name) = (id.clone(), upload.source_name.clone());
    app.note(move |connection| {
        if upload::set_choices(connection, &key, &choices.to_json())? {
            column_choice::remember(connection, &name, &remembered)?;
        }
        Ok(())
    })
    .await?;
    if is_other_line {
        return Ok(see(&address(&id, "/kolommen")));
    }
    let is_planned = make_plan(&app, &id).await? == UploadState::Planned;
    Ok(see(&address(&id, if is_planned { "" } else { "/kolommen" })))
}

/// Other headers are other columns: these must be looked at first.
fn set_line(choices: &mut Choices, seen: &Seen, asked: &str) -> bool {
    let Some(line) = asked.parse::<usize>().ok().and_then(|place| seen.lines.get(place)) else { return false };
    if line.line == seen.header_line && line.sheet == seen.sheet {
        return false;
    }
    choices.header_line = Some(line.line);
    choices.sheet = Some(line.sheet.clone());
    true
}

/// What differs from what we recognise is kept; what doesn't is forgotten.
fn chosen(seen: &Seen, fields: &Fields) -> BTreeMap<String, Option<String>> {
    let choice = |(place, column): (usize, &SeenColumn)| {
        let name = format!("kolom{place}");
        let key = fields.get(&name).to_owned();
        let is_known = key.is_empty() || Target::from_key(&key).is_some();
        let own = column.recognised.map(Target::key);
        let kept = (own.as_deref() != Some(&key)).then_some(key);
        (fields.has(&name) && is_known).then(|| (column.key.clone(), kept))
    };
    seen.columns.iter().enumerate().filter_map(choice).collect()
}
