//! What became of plans: what moved since one was made, and what an import of the command line did.

use std::collections::HashMap;

use diesel::result::QueryResult;

use super::Content;
use crate::db::{AnyConnection, Generation, generation};
use crate::model::choice::{Choice, RowKind};
use crate::model::field::{Cells, Field};
use crate::model::offering;
use crate::model::revision::{self, Revision};
use crate::model::upload::Upload;
use crate::model::upload_row::{self, DONE, UploadRow};

/// Titles of the offerings that changed or went since the plan was made. They are left alone when it is carried out.
///
/// # Errors
/// When the database does not answer.
pub fn moved_since(connection: &mut AnyConnection, upload: &Upload) -> QueryResult<Vec<String>> {
    if generation(connection)? == upload.planned_at_generation {
        return Ok(Vec::new());
    }
    let planned = upload_row::versions(connection, &upload.id)?;
    let ids: Vec<String> = planned.iter().map(|(id, ..)| id.clone()).collect();
    let now: HashMap<String, Generation> = offering::versions(connection, &ids)?.into_iter().collect();
    let moved = planned.into_iter().filter(|(id, version, _)| now.get(id) != Some(version));
    Ok(moved.map(|(.., title)| title).collect())
}

/// What an import without an upload changed, as the rows of a plan.
///
/// # Errors
/// When the database does not answer.
pub fn rows_of_import(connection: &mut AnyConnection, import_id: i64) -> QueryResult<Vec<UploadRow>> {
    let revisions = revision::of_import(connection, import_id)?;
    Ok((1..).zip(revisions).filter_map(|(place, revision)| row(place, &revision)).collect())
}

/// `None`: the sample that made room.
fn row(place: i64, revision: &Revision) -> Option<UploadRow> {
    let (before, after) = revision.cells();
    let cells: Cells = after.clone()?;
    let kind = if before.is_some() { RowKind::Changed } else { RowKind::New };
    Some(UploadRow {
        place,
        kind: kind.slug().to_owned(),
        offering_id: revision.offering_id.clone(),
        code: cells[Field::Code].clone(),
        title: cells[Field::Title].clone(),
        organisation: cells[Field::Organisation].clone(),
        content: Content { before, after, ..Content::default() }.to_json(),
        outcome: DONE.to_owned(),
        ..UploadRow::default()
    })
}
