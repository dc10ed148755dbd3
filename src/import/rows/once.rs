//! What is the same under nearly every row is said once for the file: it would hide what is to be looked at.

use super::Row;
use super::row::NOT_OUR_WORDS;
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

/// How many rows with words of their own are said together.
const MANY: usize = 4;

/// Where many rows say in other words than ours whom they are for, the column may be meant for something else: that is
/// said above all of them. Under each row it would be no news.
pub(super) fn other_words(rows: &mut [Row]) -> Option<Problem> {
    let is_it = |problem: &Problem| problem.message == NOT_OUR_WORDS;
    let header = rows.iter().flat_map(|row| &row.problems).find(|problem| is_it(problem))?.column.clone();
    let count = rows.iter().filter(|row| row.problems.iter().any(is_it)).count();
    if count < MANY {
        return None;
    }
    let values = rows.iter().flat_map(|row| &row.problems).filter(|problem| is_it(problem));
    let mut values: Vec<String> = values.map(|problem| format!("‘{}’", problem.value)).collect();
    values.sort();
    values.dedup();
    values.truncate(3);
    rows.iter_mut().for_each(|row| row.problems.retain(|problem| !is_it(problem)));
    let message = format!(
        "Bij {count} regels past niet alles in onze keuzes voor wie het is, zoals {}. Die tekst staat nu onder ‘Voor wie’ in de \
         omschrijving, en het filter ‘voor wie’ kent hem niet. Staat er iets anders in deze kolom? Kies dat dan bij de kolommen.",
        values.join(", ")
    );
    Some(Problem::warning(0, &header, "", message))
}
