//! Rows about an offering of another list. What two lists say of one offering differs, and would go back and forth with
//! every file: so a row changes only what this list says otherwise than the last time.

use super::Known;
use crate::import::Problem;
use crate::import::rows::Row;
use crate::model::field::{Cells, Field};
use crate::model::offering::Offering;

/// What is known of such a row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shared {
    /// The source of the offering: its id, and its name.
    pub source: (String, String),
    /// What the row said the last time; `None`: that is not known, and nothing of it counts as new.
    pub said: Option<Cells>,
    /// A person chose, for this file, that all of the row counts.
    pub is_whole: bool,
}

/// A field that stays as it is, although the row says something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Which field.
    pub field: Field,
    /// What the row would have made of it.
    pub in_file: String,
}

impl Shared {
    fn says_as_before(&self, row: &Row, field: Field) -> bool {
        self.said.as_ref().is_none_or(|said| said[field] == row.cells[field])
    }
}

/// `cells` without what the row said before, and what was left out of them.
pub(super) fn only_news(row: &Row, offering: Option<&Offering>, known: &Known, cells: &mut Cells) -> Vec<Kept> {
    let shared = known.shared.get(&row.line).filter(|shared| !shared.is_whole);
    let (Some(shared), Some(offering)) = (shared, offering) else { return Vec::new() };
    let mut kept = Vec::new();
    for field in Field::ALL.iter().copied().filter(|field| *field != Field::Code) {
        let site = &offering.cells[field];
        if cells[field] != *site && shared.says_as_before(row, field) {
            let in_file = std::mem::replace(&mut cells[field], site.clone());
            // Words for the audience that name nothing of a field say nothing else of it.
            if !(in_file.is_empty() && row.of_audience.contains(field)) {
                kept.push(Kept { field, in_file });
            }
        }
    }
    kept
}

/// Said once for the file: under each row it would be no news.
pub(super) fn note(kept: &std::collections::BTreeMap<usize, Vec<Kept>>, known: &Known) -> Option<Problem> {
    let rows = kept.len();
    let (first, _) = kept.first_key_value()?;
    let list = known.shared.get(first).map(|shared| shared.source.1.as_str()).unwrap_or_default();
    let others = kept.keys().any(|line| known.shared.get(line).is_some_and(|shared| shared.source.1 != list));
    let of = if others { "andere lijsten".to_owned() } else { format!("de lijst ‘{list}’") };
    let about = if rows == 1 { "1 regel gaat".to_owned() } else { format!("{rows} regels gaan") };
    let message = format!(
        "{about} over aanbod van {of} en zegt iets anders. Daarvan nemen wij alleen over wat in uw lijst veranderde \
         sinds de vorige keer."
    );
    let message = if rows == 1 { message } else { message.replace("en zegt", "en zeggen") };
    Some(Problem::warning(0, "", "", message))
}
