//! One row of a plan as it is shown.

use crate::import::Problem;
use crate::import::upload::{Because, Content};
use crate::model::choice::{BasicFunction, Choice, RowKind};
use crate::model::field::{Cells, Field};
use crate::model::upload_row::{DONE, SKIP, UploadRow};
use crate::model::vocabulary::Vocabulary;
use crate::page::difference::{Difference, difference};
use crate::wording::field_names::name;

/// A row with everything that there is to say about it.
pub(super) struct RowView {
    pub(super) row: UploadRow,
    pub(super) kind: RowKind,
    /// Of a changed row: field by field.
    pub(super) changes: Vec<(&'static str, Difference)>,
    /// Of a new row: what is filled in.
    pub(super) cells: Vec<(&'static str, String)>,
    pub(super) errors: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
    /// The cells to mend.
    pub(super) mend: Vec<MendField>,
    pub(super) likely: Vec<LikelyView>,
    /// A person said that it is about an offering that is there.
    pub(super) is_linked: bool,
}

/// One cell that may be mended on screen.
pub(super) struct MendField {
    pub(super) header: &'static str,
    pub(super) name: &'static str,
    pub(super) typed: String,
    pub(super) messages: Vec<String>,
    /// Whether it may take several lines.
    pub(super) is_long: bool,
    /// Of a closed list: slugs, what they are called, and whether each is chosen.
    pub(super) options: Vec<(&'static str, String, bool)>,
}

/// An offering that may be the same, beside the row.
pub(super) struct LikelyView {
    pub(super) id: String,
    pub(super) code: String,
    pub(super) source: String,
    pub(super) because: String,
    pub(super) is_theirs: bool,
    /// What both say, where one of them says something.
    pub(super) sides: Vec<(&'static str, String, String)>,
}

impl RowView {
    /// `may_change` tells of a source's id whether they may change it.
    pub(super) fn new(row: UploadRow, vocabulary: &Vocabulary, may_change: &dyn Fn(&str) -> bool) -> Self {
        let kind = RowKind::from_slug(&row.kind).unwrap_or(RowKind::Wrong);
        let content = Content::from_json(&row.content);
        let (errors, warnings): (Vec<Problem>, Vec<Problem>) =
            content.problems.iter().cloned().partition(Problem::is_error);
        let after = content.after.clone().unwrap_or_default();
        Self {
            changes: content.before.as_ref().map(|before| changes(before, &after)).unwrap_or_default(),
            cells: if kind == RowKind::New { filled(&after) } else { Vec::new() },
            mend: if kind == RowKind::Wrong && has_cells(&row) {
                mend(&errors, &content, vocabulary)
            } else {
                Vec::new()
            },
            likely: content
                .likely
                .iter()
                .map(|likely| LikelyView {
                    id: likely.id.clone(),
                    code: likely.cells[Field::Code].clone(),
                    source: likely.source.clone(),
                    because: because(&likely.because),
                    is_theirs: may_change(&likely.source_id),
                    sides: sides(&after, &likely.cells),
                })
                .collect(),
            is_linked: !content.link_key.is_empty(),
            errors,
            warnings,
            kind,
            row,
        }
    }

    pub(super) fn is_skipped(&self) -> bool {
        self.row.decision == SKIP
    }

    pub(super) fn is_done(&self) -> bool {
        self.row.outcome == DONE
    }

    /// Whether it can be left out: what changes nothing can't.
    pub(super) fn is_to_do(&self) -> bool {
        matches!(self.kind, RowKind::New | RowKind::Changed | RowKind::Missing)
    }
}

/// A line that holds no row has nothing to mend on screen.
fn has_cells(row: &UploadRow) -> bool {
    !(row.title.is_empty() && row.code.is_empty() && row.organisation.is_empty())
}

fn changes(before: &Cells, after: &Cells) -> Vec<(&'static str, Difference)> {
    before.differences(after).map(|field| (name(field), difference(&before[field], &after[field]))).collect()
}

fn filled(cells: &Cells) -> Vec<(&'static str, String)> {
    let own = [Field::Code, Field::Title, Field::Organisation];
    let fields = Field::ALL.iter().copied().filter(|field| !own.contains(field) && !cells[*field].is_empty());
    fields.map(|field| (name(field), cells[field].clone())).collect()
}

/// Every wrong cell once, with all that is wrong with it. A column that the row's file lacks goes by its own header.
fn mend(errors: &[Problem], content: &Content, vocabulary: &Vocabulary) -> Vec<MendField> {
    let mut fields: Vec<(Field, Vec<String>)> = Vec::new();
    for error in errors {
        let Some(field) = content.field_of(error) else { continue };
        match fields.iter_mut().find(|(known, _)| *known == field) {
            Some((_, messages)) => messages.push(error.message.clone()),
            None => fields.push((field, vec![error.message.clone()])),
        }
    }
    let field = |(field, messages): (Field, Vec<String>)| {
        let typed = content.typed.get(field.header()).cloned().unwrap_or_default();
        let is_long = matches!(field, Field::Description | Field::Summary) || typed.contains('\n');
        MendField {
            header: field.header(),
            name: name(field),
            options: options(field, &typed, vocabulary),
            typed,
            messages,
            is_long,
        }
    };
    fields.into_iter().map(field).collect()
}

fn options(field: Field, typed: &str, vocabulary: &Vocabulary) -> Vec<(&'static str, String, bool)> {
    if field != Field::Functions {
        return Vec::new();
    }
    let parts: Vec<String> = typed.split(['|', ',', ';']).map(|part| part.trim().to_lowercase()).collect();
    let option = |function: &BasicFunction| {
        let name = vocabulary.function(*function).name.clone();
        let is_chosen = parts.iter().any(|part| part == function.slug() || *part == name.to_lowercase());
        (function.slug(), name, is_chosen)
    };
    BasicFunction::ALL.iter().map(option).collect()
}

fn because(same: &[Because]) -> String {
    let word = |because: &Because| match because {
        Because::Title => "titel",
        Because::Organisation => "aanbieder",
        Because::Phone => "telefoonnummer",
        Because::Website => "website",
        Because::Place => "plaats",
    };
    same.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn sides(new: &Cells, known: &Cells) -> Vec<(&'static str, String, String)> {
    let fields = [
        Field::Title,
        Field::Organisation,
        Field::Summary,
        Field::Place,
        Field::Address,
        Field::Phone,
        Field::Website,
        Field::Status,
    ];
    let said = fields.into_iter().filter(|field| !new[*field].is_empty() || !known[*field].is_empty());
    said.map(|field| (name(field), new[field].clone(), known[field].clone())).collect()
}
