//! Texts that are edited on screen: names, numbers and explanations, laid over the cells of the municipality's files.
//! Every version stays, so that each can be brought back.

use diesel::prelude::*;

use super::log_entry::{self, LogEntry};
use crate::db::{AnyConnection, schema};
use crate::each_backend;
use crate::files::{OwnCells, OwnTexts};

/// One version of the cells of one row that are otherwise than in the files.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::own_text)]
pub struct OwnText {
    /// Such as `data/functies.csv`.
    pub file: String,
    /// The slug of the row; empty for settings.
    pub slug: String,
    /// From 1; 0 for what was never edited.
    pub version: i64,
    /// JSON of [`OwnCells`].
    pub cells: String,
    /// ISO 8601, UTC.
    pub changed_at: String,
    /// E-mail address of the account.
    pub changed_by: String,
}

impl OwnText {
    /// The cells.
    pub fn cells(&self) -> OwnCells {
        serde_json::from_str(&self.cells).unwrap_or_default()
    }
}

/// What counts now, of every row.
///
/// # Errors
/// When the database does not answer.
pub fn current(connection: &mut AnyConnection) -> QueryResult<OwnTexts> {
    use schema::own_text::dsl;
    let rows: Vec<OwnText> = dsl::own_text.order(dsl::version).select(OwnText::as_select()).load(connection)?;
    let mut texts = OwnTexts::new();
    for row in rows {
        let cells = row.cells();
        texts.insert((row.file, row.slug), cells);
    }
    texts.retain(|_, cells| !cells.is_empty());
    Ok(texts)
}

/// Every version of one row, the last first.
///
/// # Errors
/// When the database does not answer.
pub fn versions(connection: &mut AnyConnection, file: &str, slug: &str) -> QueryResult<Vec<OwnText>> {
    use schema::own_text::dsl;
    dsl::own_text
        .filter(dsl::file.eq(file))
        .filter(dsl::slug.eq(slug))
        .order(dsl::version.desc())
        .select(OwnText::as_select())
        .load(connection)
}

/// Adds a version and tells the log, if the last version is the one before it; false where somebody else was first.
///
/// # Errors
/// When the database refuses.
pub fn change(connection: &mut AnyConnection, text: &OwnText, entry: LogEntry) -> QueryResult<bool> {
    let last = versions(connection, &text.file, &text.slug)?.first().map_or(0, |last| last.version);
    if last + 1 != text.version {
        return Ok(false);
    }
    each_backend!(connection, backend => {
        diesel::insert_into(schema::own_text::table).values(text).execute(backend)
    })?;
    log_entry::add(connection, &[entry])?;
    Ok(true)
}
