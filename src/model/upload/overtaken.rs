//! Files that wait while a newer one of the same list was carried out.

use std::collections::HashMap;

use diesel::prelude::*;

use super::Upload;
use crate::db::{AnyConnection, schema};

/// The import that overtook a file.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Overtaker {
    /// Its number.
    pub import_id: i64,
    /// What its file was called.
    pub file_name: String,
    /// ISO 8601, UTC.
    pub applied_at: String,
}

/// By id of an upload: the last import of its list whose file came later. What was taken back overtakes nothing.
///
/// # Errors
/// When the database does not answer.
pub fn overtaken(connection: &mut AnyConnection, uploads: &[Upload]) -> QueryResult<HashMap<String, Overtaker>> {
    use schema::{import, source, upload};
    let names: Vec<&str> = uploads.iter().map(|upload| upload.source_name.as_str()).collect();
    let imports: Vec<(String, Overtaker)> = import::table
        .inner_join(source::table.on(source::id.eq(import::source_id)))
        .filter(source::name.eq_any(names))
        .filter(import::reversed_at.is_null())
        .order(import::id.desc())
        .select((source::name, (import::id, import::file_name, import::applied_at)))
        .load(connection)?;
    let brought: Vec<(Option<i64>, String)> = upload::table
        .filter(upload::import_id.is_not_null())
        .select((upload::import_id, upload::id))
        .load(connection)?;
    let brought: HashMap<i64, String> = brought.into_iter().filter_map(|(import, id)| Some((import?, id))).collect();
    // A file of the command line came when it was carried out.
    let is_later = |import: &Overtaker, waiting: &Upload| match brought.get(&import.import_id) {
        Some(id) => *id > waiting.id,
        None => import.applied_at > waiting.created_at,
    };
    let by = |waiting: &Upload| {
        let mut later =
            imports.iter().filter(|(name, import)| *name == waiting.source_name && is_later(import, waiting));
        later.next().map(|(_, import)| (waiting.id.clone(), import.clone()))
    };
    Ok(uploads.iter().filter_map(by).collect())
}
