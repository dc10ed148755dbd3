//! What a form says about the plan as it was shown: another tab, or somebody else, may have made another plan since.

use std::fmt;

use diesel::result::QueryResult;

use crate::db::AnyConnection;
use crate::fingerprint::fingerprint;
use crate::model::upload::Upload;
use crate::model::upload_row::{self, UploadRow};

/// A row as it was shown: where it stands in the file, which offering it is about, and a mark of all that it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowKey {
    /// In the file; 0 where it has none.
    pub line: i64,
    offering_id: String,
    mark: String,
}

impl RowKey {
    /// Of a row that is about to be shown.
    pub fn of(row: &UploadRow) -> Self {
        let says = format!("{}\n{}\n{}", row.kind, row.version, row.content);
        Self { line: row.line, offering_id: row.offering_id.clone(), mark: mark(&says) }
    }

    /// From a hidden field of a form; `None`: it is none of ours.
    pub fn read(field: &str) -> Option<Self> {
        let mut parts = field.splitn(3, ' ');
        let (line, mark, offering_id) = (parts.next()?, parts.next()?, parts.next()?);
        Some(Self { line: line.parse().ok()?, offering_id: offering_id.to_owned(), mark: mark.to_owned() })
    }

    /// The row, if it is still as it was shown.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn row(&self, connection: &mut AnyConnection, upload_id: &str) -> QueryResult<Option<UploadRow>> {
        let row = upload_row::about(connection, upload_id, self.line, &self.offering_id)?;
        Ok(row.filter(|row| Self::of(row) == *self))
    }
}

impl fmt::Display for RowKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {} {}", self.line, self.mark, self.offering_id)
    }
}

/// What carrying the plan out would do, as a mark: it changes with whatever anybody decides, and with every new plan.
///
/// # Errors
/// When the database does not answer.
pub fn plan_mark(connection: &mut AnyConnection, upload: &Upload) -> QueryResult<String> {
    let mut skipped = upload_row::skipped(connection, &upload.id)?;
    skipped.sort_unstable();
    let Upload { version, planned_at_generation, missing_choice, .. } = upload;
    Ok(mark(&format!("{version} {planned_at_generation} {missing_choice} {skipped:?}")))
}

/// Of values in the order of a form. How lines are broken and what stands around them says nothing: browsers change it.
pub fn values_mark<'a>(values: impl Iterator<Item = &'a str>) -> String {
    let bare = |value: &str| value.split_whitespace().collect::<Vec<_>>().join(" ");
    mark(&values.map(bare).collect::<Vec<_>>().join("\n"))
}

fn mark(says: &str) -> String {
    fingerprint(says)[..16].to_owned()
}
