//! Faulty rows mended on screen, all of a page at once: what was typed goes in the place of the file's cells, and the
//! plan is made again.

use std::collections::{BTreeMap, HashSet};

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};

use super::decide::back;
use super::plan::{self, Listed};
use super::{address, found, make_plan, own};
use crate::app::App;
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::import::choices::Choices;
use crate::import::upload::{RowKey, amend_rows, values_mark};
use crate::model::choice::{Choice, RowKind};
use crate::model::field::Field;
use crate::model::upload_row::{self, UploadRow};
use crate::page::staff::see;
use crate::staff::Editor;
use crate::wording::field_names::name;

/// The cells of one row as somebody typed them.
pub(super) struct Typed {
    key: RowKey,
    pub(super) cells: BTreeMap<Field, String>,
}

impl Typed {
    pub(super) fn line(&self) -> i64 {
        self.key.line
    }

    /// What was typed, where it can't be shown in its field.
    pub(super) fn said(&self) -> String {
        let cells = self.cells.iter().filter(|(_, value)| !value.is_empty());
        cells.map(|(field, value)| format!("{}: ‘{value}’", name(*field))).collect::<Vec<_>>().join(", ")
    }
}

/// The name of the fields of one cell.
pub(super) fn field_name(line: i64, header: &str) -> String {
    format!("cel-{line}-{header}")
}

/// Takes the better cells. A row that is another by now is not touched: what was typed is shown beside it.
///
/// # Errors
/// When it is not theirs, or the database does not answer.
pub async fn take(
    app: Data<App>,
    form: Posted<Editor>,
    request: HttpRequest,
    id: Path<String>,
) -> Result<HttpResponse, AppError> {
    own(&app, &form.by, &id).await?;
    keep(&app, &form, &request, &id, "").await
}

/// Whether something was typed that is not kept yet.
pub(super) fn has_typed(fields: &Fields) -> bool {
    !typed(fields).is_empty()
}

/// Keeps what was typed; `first` is said before what came of it.
pub(super) async fn keep(
    app: &Data<App>,
    form: &Posted<Editor>,
    request: &HttpRequest,
    id: &str,
    first: &str,
) -> Result<HttpResponse, AppError> {
    let all = typed(&form.fields);
    let key = id.to_owned();
    let (fresh, stale) = app.note(move |connection| amend_rows(connection, &key, all, |one| &one.key, mend)).await?;
    let lines: HashSet<i64> = fresh.iter().map(Typed::line).collect();
    if !lines.is_empty() {
        make_plan(app, id).await?;
    }
    let (key, wrong) = (id.to_owned(), RowKind::Wrong);
    let wrong = app.load(move |connection| upload_row::all(connection, &key, wrong)).await?;
    let said = format!("{first}{}", said(&lines, &wrong));
    if stale.is_empty() {
        let place = wrong.iter().find(|row| lines.contains(&row.line)).map_or(0, |row| row.place);
        form.by.tell(app, said).await?;
        return Ok(if wrong.is_empty() { see(&address(id, "")) } else { back(id, &form.fields, place) });
    }
    let upload = found(app, id).await?;
    if !upload.is_open() {
        form.by.tell(app, "Dit bestand is al doorgevoerd. Wat u typte is niet bewaard.").await?;
        return Ok(see(&address(id, "")));
    }
    let listed =
        Listed { kind: RowKind::Wrong.slug().to_owned(), page: form.fields.get("pagina").parse().unwrap_or(1) };
    Ok(plan::with_typed(app, &form.by, &upload, &listed, (stale, said)).await?.respond_to(request))
}

/// The rows in which something was typed. What was sent as it was shown says nothing.
fn typed(fields: &Fields) -> Vec<Typed> {
    let row = |field: &str| {
        let (shown, key) = field.split_once(' ')?;
        let key = RowKey::read(key)?;
        let cell = |field: Field| {
            let name = field_name(key.line, field.header());
            let value = || fields.all(&name).filter(|value| !value.is_empty()).collect::<Vec<_>>().join("|");
            fields.has(&name).then(|| (field, value()))
        };
        let cells: BTreeMap<Field, String> = Field::ALL.iter().copied().filter_map(cell).collect();
        let is_other = values_mark(cells.values().map(String::as_str)) != shown;
        (is_other && !cells.is_empty()).then_some(Typed { key, cells })
    };
    fields.all("rij").filter_map(row).collect()
}

fn mend(choices: &mut Choices, rows: &[Typed]) {
    for row in rows {
        let line = usize::try_from(row.line()).unwrap_or(0);
        row.cells.iter().for_each(|(field, value)| choices.mend(line, *field, value));
    }
}

/// What came of the lines in which something was typed.
fn said(lines: &HashSet<i64>, wrong: &[UploadRow]) -> String {
    let left = match wrong.len() {
        0 => "Er zijn geen fouten meer.".to_owned(),
        1 => "Er is nog 1 regel met een fout.".to_owned(),
        left => format!("Er zijn nog {left} regels met een fout."),
    };
    let still: Vec<String> =
        wrong.iter().map(|row| row.line).filter(|line| lines.contains(line)).map(|line| line.to_string()).collect();
    let mut parts = Vec::new();
    match lines.len() - still.len() {
        0 if still.is_empty() => parts.push("U hebt nog niets veranderd.".to_owned()),
        0 => {}
        1 => parts.push("1 regel is verbeterd.".to_owned()),
        mended => parts.push(format!("{mended} regels zijn verbeterd.")),
    }
    match still.as_slice() {
        [] => {}
        [line] => parts.push(format!("Regel {line} is bewaard, maar klopt nog niet.")),
        [first @ .., last] => {
            parts.push(format!("Regel {} en {last} zijn bewaard, maar kloppen nog niet.", first.join(", ")));
        }
    }
    parts.push(left);
    parts.join(" ")
}
