//! Organisations that were renamed or merged since somebody kept the list.

use std::borrow::Cow;
use std::collections::HashMap;

use crate::import::rows::Reading;
use crate::model::field::Field;

/// The rows with the names that organisations have now.
pub(super) fn as_now<'r>(reading: &'r Reading, names: &HashMap<String, String>) -> Cow<'r, Reading> {
    let is_former = |name: &String| names.contains_key(name);
    if !reading.rows.iter().any(|row| is_former(&row.cells[Field::Organisation])) {
        return Cow::Borrowed(reading);
    }
    let mut reading = reading.clone();
    for row in &mut reading.rows {
        if let Some(name) = names.get(&row.cells[Field::Organisation]) {
            row.cells[Field::Organisation].clone_from(name);
        }
    }
    Cow::Owned(reading)
}
