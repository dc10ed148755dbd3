//! What is for the desk only: criteria, direct numbers. Asked for by name, because what is published has no place for it.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::db::{AnyConnection, schema};

/// What the desk may know of these offerings, by id; those of which there is nothing are left out.
///
/// # Errors
/// When the database does not answer.
pub fn of(connection: &mut AnyConnection, ids: &[String]) -> QueryResult<HashMap<String, String>> {
    use schema::offering::dsl;
    let told = dsl::offering
        .filter(dsl::id.eq_any(ids))
        .filter(dsl::desk_info.ne(""))
        .select((dsl::id, dsl::desk_info))
        .load::<(String, String)>(connection)?;
    Ok(told.into_iter().collect())
}
