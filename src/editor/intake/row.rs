//! One row of a plan as it is shown.

use super::mend::{Typed, field_name};
use crate::editor::offering::worded::{changed, worded};
use crate::import::Problem;
use crate::import::upload::{Because, Content, Likely, RowKey, SharedRow, values_mark};
use crate::model::choice::{BasicFunction, Choice, RowKind};
use crate::model::field::{Cells, Field};
use crate::model::upload_row::{DONE, SKIP, UploadRow};
use crate::model::vocabulary::Vocabulary;
use crate::page::difference::Difference;
use crate::wording::field_names::name;

/// A row with everything that there is to say about it.
pub(super) struct RowView {
    pub(super) row: UploadRow,
    /// Where the offering that it was about is now; empty: nowhere, or not known.
    pub(super) link: String,
    /// By what a form says which row it means, and what of it was seen.
    pub(super) key: RowKey,
    pub(super) kind: RowKind,
    /// Of a changed row: field by field.
    pub(super) changes: Vec<(&'static str, Difference)>,
    /// Of a new or faulty row: what is filled in.
    pub(super) cells: Vec<(&'static str, String)>,
    pub(super) errors: Vec<Problem>,
    pub(super) warnings: Vec<Problem>,
    /// The cells to mend.
    pub(super) mend: Vec<MendField>,
    pub(super) likely: Vec<LikelyView>,
    /// The same, where a person said that the row is new.
    pub(super) declined: Vec<LikelyView>,
    /// A person said that it is about an offering that is there.
    pub(super) is_linked: bool,
    /// It is about an offering of another list.
    pub(super) shared: Option<SharedView>,
    /// A person said that it is new.
    pub(super) is_new: bool,
}

/// One cell that may be mended on screen.
pub(super) struct MendField {
    pub(super) field: Field,
    pub(super) name: &'static str,
    pub(super) typed: String,
    /// What a browser would send of what is kept.
    untouched: String,
    /// What is there by now, where that is not what it was when somebody typed.
    pub(super) now: Option<String>,
    pub(super) messages: Vec<String>,
    /// Whether it may take several lines.
    pub(super) is_long: bool,
    /// Of a closed list: slugs, what they are called, and whether each is chosen.
    pub(super) options: Vec<(&'static str, String, bool)>,
}

impl MendField {
    pub(super) fn header(&self) -> &'static str {
        self.field.header()
    }
}

/// An offering that may be the same, beside the row.
pub(super) struct LikelyView {
    pub(super) id: String,
    pub(super) code: String,
    pub(super) title: String,
    pub(super) source: String,
    pub(super) because: String,
    pub(super) is_theirs: bool,
    /// What both say, where one of them says something.
    pub(super) sides: Vec<(&'static str, String, String)>,
}

/// What a row about an offering of another list does with it.
pub(super) struct SharedView {
    pub(super) source: String,
    pub(super) is_whole: bool,
    pub(super) is_theirs: bool,
    /// What stays although the file says something else: the field, the file's words and those of the site.
    pub(super) kept: Vec<(&'static str, String, String)>,
}

impl SharedView {
    fn new(shared: &SharedRow, vocabulary: &Vocabulary, may_change: &dyn Fn(&str) -> bool) -> Self {
        let kept = shared.kept.iter().filter_map(|(header, on_site, in_file)| {
            let field = Field::from_header(header)?;
            Some((name(field), worded(field, in_file, vocabulary), worded(field, on_site, vocabulary)))
        });
        Self {
            kept: kept.collect(),
            source: shared.source.clone(),
            is_whole: shared.is_whole,
            is_theirs: may_change(&shared.source_id),
        }
    }
}

impl LikelyView {
    fn new(likely: &Likely, row: &Cells, vocabulary: &Vocabulary, may_change: &dyn Fn(&str) -> bool) -> Self {
        Self {
            id: likely.id.clone(),
            code: likely.cells[Field::Code].clone(),
            title: likely.cells[Field::Title].clone(),
            source: likely.source.clone(),
            because: because(&likely.because),
            is_theirs: may_change(&likely.source_id),
            sides: sides(row, &likely.cells, vocabulary),
        }
    }
}

impl RowView {
    /// `may_change` tells of a source's id whether they may change it.
    pub(super) fn new(row: UploadRow, vocabulary: &Vocabulary, may_change: &dyn Fn(&str) -> bool) -> Self {
        let kind = RowKind::from_slug(&row.kind).unwrap_or(RowKind::Wrong);
        let content = Content::from_json(&row.content);
        let (errors, warnings): (Vec<Problem>, Vec<Problem>) =
            content.problems.iter().cloned().partition(Problem::is_error);
        let after = content.after.clone().unwrap_or_default();
        let beside =
            |all: &[Likely]| all.iter().map(|one| LikelyView::new(one, &after, vocabulary, may_change)).collect();
        // A line that holds no row has nothing to mend on screen.
        let is_mendable = kind == RowKind::Wrong && content.after.is_some();
        let mend = if is_mendable { mend(&errors, &content, vocabulary) } else { Vec::new() };
        Self {
            changes: content.before.as_ref().map(|before| changes(before, &after, vocabulary)).unwrap_or_default(),
            cells: if matches!(kind, RowKind::New | RowKind::Wrong) {
                filled(&after, &mend, vocabulary)
            } else {
                Vec::new()
            },
            mend,
            likely: beside(&content.likely),
            declined: beside(&content.declined),
            is_linked: !content.link_key.is_empty(),
            shared: content.shared.as_ref().map(|shared| SharedView::new(shared, vocabulary, may_change)),
            is_new: kind == RowKind::New && !content.new_key.is_empty(),
            link: String::new(),
            key: RowKey::of(&row),
            errors,
            warnings,
            kind,
            row,
        }
    }

    /// What says of the form of a faulty row which row it is, and how it was shown.
    pub(super) fn shown(&self) -> String {
        let mut fields: Vec<&MendField> = self.mend.iter().collect();
        fields.sort_by_key(|field| field.field);
        format!("{} {}", values_mark(fields.iter().map(|field| field.untouched.as_str())), self.key)
    }

    /// The name of the fields of a cell.
    pub(super) fn cell_name(&self, cell: &MendField) -> String {
        field_name(self.row.line, cell.header())
    }

    /// Puts what somebody typed in its fields, over what is there by now. `false`: it has no such field any more.
    pub(super) fn put(&mut self, typed: &Typed, vocabulary: &Vocabulary) -> bool {
        let has = |field: &Field| self.mend.iter().any(|mend| mend.field == *field);
        if self.kind != RowKind::Wrong || !typed.cells.keys().all(has) {
            return false;
        }
        for mend in &mut self.mend {
            let Some(value) = typed.cells.get(&mend.field).filter(|value| **value != mend.untouched) else {
                continue;
            };
            let now = std::mem::replace(&mut mend.typed, value.clone());
            mend.options = options(mend.field, value, vocabulary);
            mend.now = Some(now);
        }
        true
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

fn changes(before: &Cells, after: &Cells, vocabulary: &Vocabulary) -> Vec<(&'static str, Difference)> {
    before.differences(after).map(|field| (name(field), changed(field, before, after, vocabulary))).collect()
}

/// Without what stands above it, or below it to be mended.
fn filled(cells: &Cells, mend: &[MendField], vocabulary: &Vocabulary) -> Vec<(&'static str, String)> {
    let own = [Field::Code, Field::Title, Field::Organisation];
    let is_elsewhere = |field: &Field| own.contains(field) || mend.iter().any(|mend| mend.field == *field);
    let fields = Field::ALL.iter().copied().filter(|field| !is_elsewhere(field) && !cells[*field].is_empty());
    fields.map(|field| (name(field), worded(field, &cells[field], vocabulary))).collect()
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
        let options = options(field, &typed, vocabulary);
        let chosen = options.iter().filter(|(.., is_chosen)| *is_chosen).map(|(slug, ..)| *slug).collect::<Vec<_>>();
        let untouched = if options.is_empty() { typed.clone() } else { chosen.join("|") };
        MendField { field, name: name(field), now: None, options, typed, untouched, messages, is_long }
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
        Because::Title => "dezelfde titel",
        Because::NearTitle => "bijna dezelfde titel",
        Because::Organisation => "dezelfde aanbieder",
        Because::NearOrganisation => "bijna dezelfde aanbieder",
        Because::Phone => "hetzelfde telefoonnummer",
        Because::Website => "dezelfde website",
        Because::Place => "dezelfde plaats",
    };
    same.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn sides(new: &Cells, known: &Cells, vocabulary: &Vocabulary) -> Vec<(&'static str, String, String)> {
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
    let read = |field, cells: &Cells| worded(field, &cells[field], vocabulary);
    said.map(|field| (name(field), read(field, new), read(field, known))).collect()
}
