//! Offerings that are stopped because a file of their list lacked them: when the list names them again, they come back.
//! Whoever was stopped by hand, or by what a list itself says, is not among them.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;

use super::code;
use super::field::Field;
use super::revision;
use crate::db::{AnyConnection, schema};

/// The ids of offerings of this source whose status was last changed by an import that stopped what its file lacked.
///
/// # Errors
/// When the database does not answer.
pub fn as_missing(connection: &mut AnyConnection, source_id: &str) -> QueryResult<HashSet<String>> {
    use schema::import;
    use schema::revision::dsl;
    let standing: Vec<(i64, String)> = import::table
        .filter(import::source_id.eq(source_id))
        .filter(import::reversed_at.is_null())
        .select((import::id, import::remarks))
        .load(connection)?;
    let stopped: HashMap<i64, HashSet<String>> = standing.into_iter().filter_map(stopped_by).collect();
    let imports: Vec<i64> = stopped.keys().copied().collect();
    let touched: Vec<String> =
        dsl::revision.filter(dsl::import_id.eq_any(imports)).select(dsl::offering_id).distinct().load(connection)?;
    let mut last: HashMap<String, bool> = HashMap::new();
    revision::follow_all(connection, &touched, |revision| {
        let (Some(before), Some(after)) = revision.cells() else { return };
        if before[Field::Status] != after[Field::Status] {
            let codes = revision.import_id.and_then(|id| stopped.get(&id));
            let is_missing = codes.is_some_and(|codes| codes.contains(&code::same(&after[Field::Code])));
            last.insert(revision.offering_id, is_missing);
        }
    })?;
    Ok(last.into_iter().filter(|(_, is_missing)| *is_missing).map(|(id, _)| id).collect())
}

/// What the remarks of an import say that it stopped, by code. `None`: nothing.
fn stopped_by((id, remarks): (i64, String)) -> Option<(i64, HashSet<String>)> {
    let remarks: serde_json::Value = serde_json::from_str(&remarks).ok()?;
    let named: Vec<(String, String)> = serde_json::from_value(remarks.get("gestopt")?.clone()).ok()?;
    (!named.is_empty()).then(|| (id, named.iter().map(|(code, _)| code::same(code)).collect()))
}
