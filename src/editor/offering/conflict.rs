//! Two people changed the same offering: what only one of them changed goes together, of the rest both versions are
//! shown to choose from.

use actix_web::web::Data;
use askama::Template;

use super::fields;
use super::typed::shown;
use super::worded::changed;
use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;
use crate::model::revision;
use crate::page::Page;
use crate::page::difference::{Became, Difference};
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
    /// Who changed it last, as a sentence begins, and as one of whom something is.
    who: String,
    from: String,
    when: String,
    /// What both changed: its header, its label, their text and mine.
    choices: Vec<(&'static str, &'static str, Difference)>,
    /// What only they changed, and what became of it.
    taken: Vec<(&'static str, Difference)>,
    /// What only I changed: the labels.
    mine: Vec<&'static str>,
    /// Everything that was typed, with theirs taken over, and which button was pressed.
    carried: Vec<(&'a str, String)>,
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

/// Shows both. `version`: what the form was made from; `now`: the offering as it is; `mine`: the row as it was sent.
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
    let vocabulary = app.catalogue().vocabulary.clone();
    let theirs = &now.cells;
    let sides = Sides::of(base.as_ref(), theirs, mine);
    let last = history.first();
    let actor = last.map_or("Iemand anders", |last| &last.actor);
    let is_me = actor == editor.actor();
    let label = |field: &Field| fields::label(*field);
    Page::refused(&ConflictPage {
        frame: StaffFrame::new(app, editor, "/beheer/aanbod", "Er is intussen iets anders opgeslagen"),
        address: edit(&theirs[Field::Code]),
        version: now.version,
        choices: sides
            .both
            .iter()
            .map(|field| (field.header(), label(field), changed(*field, theirs, mine, &vocabulary)))
            .collect(),
        taken: base
            .iter()
            .flat_map(|base| sides.theirs.iter().map(move |field| (field, base)))
            .map(|(field, base)| (label(field), changed(*field, base, theirs, &vocabulary)))
            .collect(),
        mine: sides.mine.iter().map(label).collect(),
        carried: carried(fields, &sides.merged(theirs, mine)),
        who: if is_me { "U, in een ander venster," } else { actor }.to_owned(),
        from: if is_me { "uzelf, uit het andere venster" } else { actor }.to_owned(),
        when: last.map(|last| format!(" op {}", moment::spoken(&last.at))).unwrap_or_default(),
    })
}

/// The fields that somebody changed, by who did.
#[derive(Default)]
struct Sides {
    both: Vec<Field>,
    theirs: Vec<Field>,
    mine: Vec<Field>,
}

impl Sides {
    /// Without a `base` nobody knows who changed what: both did.
    fn of(base: Option<&Cells>, theirs: &Cells, mine: &Cells) -> Self {
        let mut sides = Self::default();
        for field in fields::all().map(|asked| asked.field) {
            let they_did = base.is_none_or(|base| theirs[field] != base[field]);
            let i_did = base.is_none_or(|base| mine[field] != base[field]);
            match (they_did, i_did) {
                (true, true) if mine[field] != theirs[field] => sides.both.push(field),
                (true, _) if base.is_some() => sides.theirs.push(field),
                (false, true) => sides.mine.push(field),
                _ => {}
            }
        }
        sides
    }

    fn merged(&self, theirs: &Cells, mine: &Cells) -> Cells {
        let mut merged = mine.clone();
        for field in &self.theirs {
            merged[*field].clone_from(&theirs[*field]);
        }
        merged
    }
}

/// The form as it is to be sent again, without what was chosen so far.
fn carried<'a>(fields: &'a Fields, row: &Cells) -> Vec<(&'a str, String)> {
    let is_other = |name: &str| {
        name != "csrf" && name != "versie" && !name.starts_with("keuze-") && Field::from_header(name).is_none()
    };
    let others = fields.iter().filter(|(name, _)| is_other(name));
    let mut carried: Vec<(&str, String)> = others.map(|(name, value)| (name, value.to_owned())).collect();
    let row = shown(row);
    for asked in fields::all() {
        let (header, value) = (asked.field.header(), row[asked.field].as_str());
        match asked.kind {
            fields::Kind::Boxes => carried.extend(value.split('|').map(|slug| (header, slug.to_owned()))),
            _ => carried.push((header, value.to_owned())),
        }
    }
    carried.retain(|(_, value)| !value.is_empty());
    carried
}
