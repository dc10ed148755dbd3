//! A faulty row mended on screen: what was typed goes in the place of the file's cells, and the plan is made again.

use actix_web::HttpResponse;
use actix_web::web::{Data, Path};

use super::decide::{amend, back};
use super::{make_plan, own};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::import::choices::Choices;
use crate::import::upload::Content;
use crate::model::choice::RowKind;
use crate::model::field::Field;
use crate::model::upload_row;
use crate::staff::Editor;

/// Takes the better cells.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn take(app: Data<App>, form: Posted<Editor>, id: Path<String>) -> Result<HttpResponse, AppError> {
    own(&app, &form.by, &id).await?;
    let line: i64 = form.fields.get("regel").parse().map_err(|_| AppError::NotFound)?;
    let mut cells = Vec::new();
    for field in Field::ALL {
        let name = format!("cel-{}", field.header());
        if form.fields.has(&name) {
            let value = form.fields.all(&name).filter(|value| !value.is_empty()).collect::<Vec<_>>().join("|");
            cells.push((*field, value));
        }
    }
    let place = usize::try_from(line).unwrap_or(0);
    let mend = move |choices: &mut Choices| cells.iter().for_each(|(field, value)| choices.mend(place, *field, value));
    amend(&app, &id, mend).await?;
    make_plan(&app, &id).await?;
    let (key, wrong) = (id.clone(), RowKind::Wrong);
    let rows = app.load(move |connection| upload_row::all(connection, &key, wrong)).await?;
    let still = rows.iter().find(|row| row.line == line);
    form.by.tell(&app, said(line, still.map(|row| Content::from_json(&row.content)), rows.len())).await?;
    Ok(back(&id, &form.fields, still.map_or(0, |row| row.place)))
}

fn said(line: i64, still: Option<Content>, left: usize) -> String {
    let left = match left {
        0 => "Er zijn geen fouten meer.".to_owned(),
        1 => "Er is nog 1 regel met een fout.".to_owned(),
        left => format!("Er zijn nog {left} regels met een fout."),
    };
    match still {
        Some(_) => format!("Regel {line} is bewaard, maar klopt nog niet. {left}"),
        None => format!("Regel {line} is verbeterd. {left}"),
    }
}
