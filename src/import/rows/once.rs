//! What is the same under nearly every row is said once for the file: it would hide what is to be looked at.

use super::Row;
use crate::import::Problem;
use crate::model::cell::ADDED_HTTPS;

/// Takes what was put right the same way in several rows off these, and says it together.
pub(super) fn said_once(rows: &mut [Row]) -> Option<Problem> {
    let is_it = |problem: &Problem| !problem.is_error() && problem.message == ADDED_HTTPS;
    let count = rows.iter().flat_map(|row| &row.problems).filter(|problem| is_it(problem)).count();
    if count < 2 {
        return None;
    }
    rows.iter_mut().for_each(|row| row.problems.retain(|problem| !is_it(problem)));
    let message = format!("Bij {count} websites stond geen https:// voor het adres. Wij hebben dat toegevoegd.");
    Some(Problem::warning(0, "", "", message))
}
