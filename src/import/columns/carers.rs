//! Whether a column for the audience says in our own words which carers an offering is for.

use crate::model::cell::{bare_words, is_everyone};
use crate::model::choice::{CarerType, Choice};

/// Every value is a word of `voor_wie`, or several. Only ‘ouder’ may mean a parent: another word must stand in the
/// column as well.
pub(super) fn are_types<'a>(cells: impl Iterator<Item = &'a String>) -> bool {
    let mut is_telling = false;
    for cell in cells {
        for word in cell.split(['|', '/', ';', ',', '\n']).map(bare_words).filter(|word| !word.is_empty()) {
            match CarerType::from_slug(&word) {
                Some(kind) => is_telling |= kind != CarerType::Older,
                None if is_everyone(&word) => {}
                None => return false,
            }
        }
    }
    is_telling
}
