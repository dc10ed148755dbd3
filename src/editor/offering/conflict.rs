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
    /// What the form was made from, before the first time that both were shown.
    began: i64,
    /// Whether it was sent without every choice.
    is_undecided: bool,
    /// Who changed it last, as a sentence begins, and as one of whom something is.
    who: String,
    from: String,
    when: String,
    choices: Vec<Both>,
    /// What only they changed, and what became of it.
    taken: Vec<(&'static str, Difference)>,
    /// What only I changed: the labels.
    mine: Vec<&'static str>,
    /// Everything that was typed, with theirs taken over, and which button was pressed.
    carried: Vec<(&'a str, String)>,
}

/// What both changed.
struct Both {
    header: &'static str,
    label: &'static str,
    /// Their text and mine.
    texts: Difference,
    /// `ander`, `mijn`, or empty: not chosen yet.
    chosen: String,
    /// Whether it was sent without a choice.
    is_missing: bool,
}

/// Where it was asked to choose, and something was not chosen: what the form was made from at first.
pub(super) fn undecided(fields: &Fields) -> Option<i64> {
    let is_open = |header: &str| chosen(fields, header).is_empty();
    fields.all("kies").any(is_open).then(|| fields.get("vanaf").parse().unwrap_or(0))
}

fn chosen<'a>(fields: &'a Fields, header: &str) -> &'a str {
    let chosen = fields.get(&format!("keuze-{header}"));
    if matches!(chosen, "ander" | "mijn") { chosen } else { "" }
}

/// Takes over what somebody chose of the other version.
pub(super) fn settled(fields: &Fields, mut typed: Cells, now: &Cells) -> Cells {
    let theirs = shown(now);
    for asked in fields::all() {
        if chosen(fields, asked.field.header()) == "ander" {
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
    let is_undecided = undecided(fields).is_some();
    // What was chosen between other texts says nothing about these.
    let is_same = is_undecided && fields.get("versie").parse() == Ok(now.version);
    let both = |field: &Field| {
        let header = field.header();
        let chosen = if is_same { chosen(fields, header) } else { "" }.to_owned();
        let texts = changed(*field, theirs, mine, &vocabulary);
        Both { header, label: label(field), texts, is_missing: is_undecided && chosen.is_empty(), chosen }
    };
    Page::refused(&ConflictPage {
        frame: StaffFrame::new(app, editor, "/beheer/aanbod", "Er is intussen iets anders opgeslagen"),
        address: edit(&theirs[Field::Code]),
        version: now.version,
        began: version,
        is_undecided,
        choices: sides.both.iter().map(both).collect(),
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
        let is_asked = matches!(name, "csrf" | "versie" | "vanaf" | "kies") || name.starts_with("keuze-");
        !is_asked && Field::from_header(name).is_none()
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
