//! What stands in the form, and the row that it makes.

use super::fields::{self, Kind};
use crate::form::Fields;
use crate::model::cell::{self, Severity, Words, parse, required};
use crate::model::choice::{Choice, Funding, Status};
use crate::model::field::{Cells, Field};
use crate::model::meeting;

/// Something about one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Remark {
    /// Which.
    pub field: Field,
    /// What is wrong and what to do.
    pub message: String,
}

/// What was read from the form.
#[derive(Debug, Clone, Default)]
pub struct Read {
    /// The row, as far as it can be trusted.
    pub cells: Cells,
    /// What must be mended first.
    pub mistakes: Vec<Remark>,
    /// What a draft can do without and the site can't.
    pub lacking: Vec<Remark>,
    /// What somebody should look at.
    pub notes: Vec<Remark>,
}

/// Lists of names: `|` in the row, a comma in the form.
const NAMES: [Field; 3] = [Field::Serves, Field::Languages, Field::Keywords];

const NOT_FREE: &str =
    "Hier staat ‘Gratis’, maar bij de kosten staat een bedrag. Haal ‘Gratis’ weg, of pas de kosten aan.";

/// A row as the form shows it.
pub fn shown(cells: &Cells) -> Cells {
    let mut shown = cells.clone();
    for field in NAMES {
        shown[field] = shown[field].replace('|', ", ");
    }
    shown[Field::Meetings] = meeting::lines(&cells[Field::Meetings]);
    shown
}

/// What was typed, exactly; boxes as a list. What the form does not ask stays as it is in `base`.
pub fn typed(fields: &Fields, base: &Cells) -> Cells {
    let mut typed = base.clone();
    for asked in fields::all() {
        let name = asked.field.header();
        typed[asked.field] = match asked.kind {
            Kind::Boxes => fields.all(name).collect::<Vec<_>>().join("|"),
            _ => fields.raw(name).to_owned(),
        };
    }
    typed
}

/// Reads what stands in the form by the rules of the import, and says all that is wrong at once.
pub fn read(typed: &Cells, words: &Words, today: &str) -> Read {
    let mut read = Read { cells: typed.clone(), ..Read::default() };
    for asked in fields::all() {
        let field = asked.field;
        let parsed = parse(field, &typed[field], words);
        let is_lost = parsed.text.is_empty();
        for remark in parsed.remarks {
            let is_mistake = remark.severity == Severity::Error || is_lost;
            let list = if is_mistake { &mut read.mistakes } else { &mut read.notes };
            list.push(Remark { field, message: remark.message });
        }
        read.cells[field] = parsed.text;
    }
    for (field, message) in required(&read.cells) {
        if !read.mistakes.iter().any(|mistake| mistake.field == field) {
            let list = if field == Field::Title { &mut read.mistakes } else { &mut read.lacking };
            list.push(Remark { field, message: message.to_owned() });
        }
    }
    let is_free = read.cells[Field::Funding].split('|').any(|one| one == Funding::Free.slug());
    if is_free && cell::cost_money(&read.cells[Field::Costs]) {
        read.notes.push(Remark { field: Field::Funding, message: NOT_FREE.to_owned() });
    }
    let odd = cell::odd_dates(&read.cells, today);
    read.notes.extend(odd.into_iter().map(|(field, message)| Remark { field, message: message.to_owned() }));
    read
}

impl Read {
    /// All that stands in the way of saving it with this status, in the order of the form.
    pub fn against(&self, status: &str) -> Vec<Remark> {
        let lacking = if status == Status::Published.slug() { &*self.lacking } else { &[] };
        let mut found: Vec<Remark> = self.mistakes.iter().chain(lacking).cloned().collect();
        found.sort_by_key(|remark| fields::all().position(|asked| asked.field == remark.field));
        found
    }
}
