//! The cells of an offering as people read them.

use std::borrow::Cow;

use super::fields;
use crate::editor::offerings::status_name;
use crate::model::choice::{Burden, Choice, Form, GivenBy, Indication, Status};
use crate::model::field::{Cells, Field};
use crate::model::meeting;
use crate::model::vocabulary::Vocabulary;
use crate::page::difference::{Difference, difference};
use crate::wording::{dates, plain_words};

/// The values of a closed list, with their names.
pub(super) type Options<'a> = Vec<(Cow<'a, str>, Cow<'a, str>)>;

/// What a field chooses from; empty where one types.
pub(super) fn options(field: Field, vocabulary: &Vocabulary) -> Options<'_> {
    match field {
        Field::Functions => {
            let named = |text: &crate::model::vocabulary::FunctionText| {
                (text.slug.clone().into(), format!("{} ({})", text.plain_name, text.name.to_lowercase()).into())
            };
            vocabulary.functions().iter().map(named).collect()
        }
        Field::CarerTypes => vocabulary.carer_types().map(|text| ((*text.slug).into(), (*text.name).into())).collect(),
        Field::CaresFor => vocabulary.cares_for().map(|text| ((*text.slug).into(), (*text.name).into())).collect(),
        Field::Conditions => {
            vocabulary.conditions().iter().map(|text| ((*text.slug).into(), (*text.name).into())).collect()
        }
        Field::Funding => fixed(plain_words::funding_short),
        Field::Indication => fixed::<Indication>(plain_words::indication_short),
        Field::Forms => fixed::<Form>(plain_words::form_short),
        Field::GivenBy => fixed::<GivenBy>(|giver| plain_words::given_by_short(giver).0),
        Field::Burden => fixed(burden),
        _ => Vec::new(),
    }
}

fn fixed<C: Choice>(name: fn(C) -> &'static str) -> Options<'static> {
    C::ALL.iter().map(|choice| (choice.slug().into(), name(*choice).into())).collect()
}

const fn burden(burden: Burden) -> &'static str {
    match burden {
        Burden::Light => "Licht",
        Burden::Moderate => "Matig",
        Burden::Heavy => "Zwaar",
    }
}

/// A cell as people read it: days and choices in words, lists with commas. What is no day or choice is as it was typed.
pub fn worded(field: Field, cell: &str, vocabulary: &Vocabulary) -> String {
    match field {
        Field::Status if Status::from_slug(cell).is_some() => return status_name(cell).to_owned(),
        Field::ReviewedOn | Field::ValidUntil | Field::WaitingTimeOn | Field::OriginDate => return dates::spoken(cell),
        Field::Serves | Field::Languages | Field::Keywords => return cell.replace('|', ", "),
        Field::Meetings => return meeting::lines(cell),
        _ => {}
    }
    let options = options(field, vocabulary);
    if options.is_empty() {
        return cell.to_owned();
    }
    let names = cell.split('|').map(|slug| {
        let known = options.iter().find(|(known, _)| known == slug);
        known.map_or(slug, |(_, name)| name)
    });
    names.collect::<Vec<_>>().join(", ")
}

/// Every field in which two rows differ, with its label.
pub fn differences(before: &Cells, after: &Cells, vocabulary: &Vocabulary) -> Vec<(&'static str, Difference)> {
    before.differences(after).map(|field| (fields::label(field), changed(field, before, after, vocabulary))).collect()
}

/// One field of two rows.
pub fn changed(field: Field, before: &Cells, after: &Cells, vocabulary: &Vocabulary) -> Difference {
    let read = |cells: &Cells| worded(field, &cells[field], vocabulary);
    difference(&read(before), &read(after))
}

#[cfg(test)]
mod tests {
    use super::worded;
    use crate::files::Files;
    use crate::model::field::Field;
    use crate::model::vocabulary::Vocabulary;

    #[test]
    fn days_and_choices_are_words() {
        let files = Files::new(std::path::Path::new("/nergens"));
        let vocabulary = Vocabulary::load(&files).expect("the lists can be read");
        let read = |field, cell| worded(field, cell, &vocabulary);
        assert_eq!(read(Field::ReviewedOn, "2026-03-01"), "1 maart 2026");
        assert_eq!(read(Field::Status, "gepubliceerd"), "Op de site");
        assert_eq!(read(Field::Status, "op de zite"), "op de zite");
        assert_eq!(read(Field::Burden, "licht|zwaar"), "Licht, Zwaar");
        assert_eq!(read(Field::Serves, "Zutphen|Lochem"), "Zutphen, Lochem");
        assert_eq!(read(Field::Title, "Koffie | thee"), "Koffie | thee");
        assert_eq!(read(Field::Functions, ""), "");
    }
}
