//! What the counted offerings are: to sort counts by. Stopped ones too; those that left the database are not there.

use std::collections::HashMap;

use diesel::prelude::*;

use super::choice::{BasicFunction, CarerType, ChoiceSet};
use crate::db::{AnyConnection, schema};

/// One offering, as far as accounts are sorted by it.
#[derive(Debug, Clone, Default)]
pub struct Described {
    /// What it does.
    pub functions: ChoiceSet<BasicFunction>,
    /// For whom; empty: for all.
    pub carer_types: ChoiceSet<CarerType>,
    /// Where; may be empty.
    pub place: String,
    /// Whose.
    pub organisation: String,
}

/// Every offering that was ever looked at or referred to, by id.
///
/// # Errors
/// When the database does not answer.
pub fn counted(connection: &mut AnyConnection) -> QueryResult<HashMap<String, Described>> {
    use schema::{offering, organisation, referral_count, use_count};
    let viewed = use_count::table.select(use_count::offering_id);
    let referred = referral_count::table.select(referral_count::offering_id);
    let rows: Vec<(String, String, String, String, String)> = offering::table
        .inner_join(organisation::table)
        .filter(offering::id.eq_any(viewed).or(offering::id.eq_any(referred)))
        .select((offering::id, offering::functions, offering::carer_types, offering::place, organisation::name))
        .load(connection)?;
    let described = |(id, functions, carer_types, place, organisation): (String, String, String, String, String)| {
        let functions = ChoiceSet::from_cell(&functions);
        (id, Described { functions, carer_types: ChoiceSet::from_cell(&carer_types), place, organisation })
    };
    Ok(rows.into_iter().map(described).collect())
}
