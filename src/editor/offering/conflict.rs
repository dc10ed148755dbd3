//! Two people changed the same offering: both versions, field by field, to choose from.

use actix_web::web::Data;
use askama::Template;

use super::fields;
use super::typed::shown;
use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use crate::model::revision::{self, Revision};
use crate::page::Page;
use crate::page::difference::{Difference, difference};
use crate::page::staff::StaffFrame;
use crate::routes::edit;
use crate::staff::Editor;
use crate::wording::moment;

#[derive(Template)]
#[template(path = "editor/conflict.html")]
struct ConflictPage<'a> {
    frame: StaffFrame<'a>,
    address: String,
    version: i64,
    /// Who changed it last, and when.
    last: Option<(String, String)>,
    choices: Vec<Choice>,
    /// Everything that was typed, and which button was pressed.
    carried: Vec<(&'a str, &'a str)>,
}

/// One field in which the versions differ.
struct Choice {
    header: &'static str,
    label: &'static str,
    /// From theirs to mine.
    difference: Difference,
    /// Whether theirs is proposed: where only they changed it.
    is_theirs: bool,
    /// Whether both changed it.
    is_both: bool,
}

/// Takes over what somebody chose of the other version.
pub(super) fn settled(fields: &Fields, mut typed: Cells, now: &Cells) -> Cells {
    let theirs = shown(now);
    for asked in fields::all() {
        if fields.get(&format!("keuze-{}", asked.field.header())) == "ander" {
            theirs[asked.field].clone_into(&mut typed[asked.field]);
        }
    }
    typed
}

/// Shows both. `from`: the version that the form was made from, and the offering as it is now.
pub(super) async fn render(
    app: &Data<App>,
    editor: &Editor,
    fields: &Fields,
    (version, now): (i64, &Offering),
    mine: &Cells,
) -> Result<Page, AppError> {
    let id = now.id.clone();
    let (base, history) = app
        .load(move |connection| {
            Ok((revision::row_at(connection, &id, version)?, revision::of_offering(connection, &id)?))
        })
        .await?;
    let (theirs, base) = (shown(&now.cells), shown(&base.unwrap_or_else(|| now.cells.clone())));
    let choice = |field: Field| {
        let (i_did, they_did) = (mine[field] != base[field], theirs[field] != base[field]);
        Choice {
            header: field.header(),
            label: fields::label(field),
            difference: difference(&listed(&theirs[field]), &listed(&mine[field])),
            is_theirs: they_did && !i_did,
            is_both: i_did && they_did,
        }
    };
    let carried = |name: &str| name != "csrf" && name != "versie" && !name.starts_with("keuze-");
    Page::refused(&ConflictPage {
        frame: StaffFrame::new(app, editor, "/beheer/aanbod", "Er is intussen iets anders opgeslagen"),
        address: edit(&now.cells[Field::Code]),
        version: now.version,
        last: history.first().map(who),
        choices: fields::all()
            .map(|asked| asked.field)
            .filter(|field| mine[*field] != theirs[*field])
            .map(choice)
            .collect(),
        carried: carried_with(fields, mine, carried),
    })
}

fn who(revision: &Revision) -> (String, String) {
    (revision.actor.clone(), moment::spoken(&revision.at))
}

/// The form as it was sent, with what was chosen so far.
fn carried_with<'a>(fields: &'a Fields, mine: &'a Cells, is_carried: impl Fn(&str) -> bool) -> Vec<(&'a str, &'a str)> {
    let others = fields.iter().filter(|(name, _)| is_carried(name) && Field::from_header(name).is_none());
    let mut carried: Vec<(&str, &str)> = others.collect();
    for asked in fields::all() {
        let (header, value) = (asked.field.header(), mine[asked.field].as_str());
        match asked.kind {
            fields::Kind::Boxes => carried.extend(value.split('|').map(|slug| (header, slug))),
            _ => carried.push((header, value)),
        }
    }
    carried.retain(|(_, value)| !value.is_empty());
    carried
}

/// A list of boxes as one reads it.
fn listed(value: &str) -> String {
    value.replace('|', ", ")
}
