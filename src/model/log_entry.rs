//! The log of what staff did: who, what, when, from which import. Entries are added, never changed.

pub mod find;

use diesel::prelude::*;
use uuid::Uuid;

use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// The actor of what was asked at the command line.
pub const COMMAND_LINE: &str = "opdrachtregel";

/// One thing that somebody did.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::log_entry, treat_none_as_default_value = false)]
pub struct LogEntry {
    /// UUID of version 7.
    pub id: String,
    /// ISO 8601, UTC.
    pub at: String,
    /// E-mail address of the account, or what did it.
    pub actor: String,
    /// A slug, such as `aanbod-gewijzigd`.
    pub action: String,
    /// `aanbod`, `import`, `account`, `bron`, `aanbieder`, `tekst`.
    pub object_kind: String,
    /// Its key among its kind.
    pub object_key: String,
    /// As people know it.
    pub object_name: String,
    /// The import that did it, if one did.
    pub import_id: Option<i64>,
    /// A sentence; may be empty.
    pub details: String,
}

impl LogEntry {
    /// What `actor` did at `at`; add what it was done to with [`LogEntry::to`].
    pub fn new(at: &str, actor: &str, action: &str) -> Self {
        Self {
            id: Uuid::now_v7().to_string(),
            at: at.to_owned(),
            actor: actor.to_owned(),
            action: action.to_owned(),
            object_kind: String::new(),
            object_key: String::new(),
            object_name: String::new(),
            import_id: None,
            details: String::new(),
        }
    }

    /// The same, with what it was done to.
    pub fn to(mut self, kind: &str, key: &str, name: &str) -> Self {
        (self.object_kind, self.object_key, self.object_name) = (kind.to_owned(), key.to_owned(), name.to_owned());
        self
    }

    /// The same, with a sentence more.
    pub fn because(mut self, details: impl Into<String>) -> Self {
        self.details = details.into();
        self
    }
}

/// Adds them, in the transaction of what they tell.
///
/// # Errors
/// When the database refuses.
pub fn add(connection: &mut AnyConnection, entries: &[LogEntry]) -> QueryResult<()> {
    for batch in entries.chunks(2_000) {
        each_backend!(connection, backend => {
            diesel::insert_into(schema::log_entry::table).values(batch).execute(backend)
        })?;
    }
    Ok(())
}
