//! Reading the log: who, what, when, from which import.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::LogEntry;
use crate::db::{AnyConnection, schema};

type Backend = <AnyConnection as Connection>::Backend;

diesel::define_sql_function! {
    /// In small letters.
    fn lower(text: Text) -> Text;
}

/// What is asked for; what is empty is not asked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct LogFilter {
    /// Who did it, exactly.
    pub actor: String,
    /// What it was done to: a kind.
    pub kind: String,
    /// ISO 8601, UTC: not before.
    pub from: String,
    /// ISO 8601, UTC: before.
    pub before: String,
    /// A part of what was done, to what, or of the sentence; capitals make no difference.
    pub words: String,
    /// The import that did it.
    pub import_id: Option<i64>,
}

impl LogFilter {
    /// The entries asked for, the last first: so many, after so many.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn page(&self, connection: &mut AnyConnection, after: i64, most: i64) -> QueryResult<Vec<LogEntry>> {
        use schema::log_entry::dsl;
        let query = self.narrowed(dsl::log_entry.into_boxed());
        query
            .order((dsl::at.desc(), dsl::id.desc()))
            .offset(after)
            .limit(most)
            .select(LogEntry::as_select())
            .load(connection)
    }

    /// The entries asked for, the last first: so many, after the last one that was read; `None`: from the first. What is
    /// added meanwhile does not move them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn after(
        &self,
        connection: &mut AnyConnection,
        read: Option<&LogEntry>,
        most: i64,
    ) -> QueryResult<Vec<LogEntry>> {
        use schema::log_entry::dsl;
        let mut query = self.narrowed(dsl::log_entry.into_boxed());
        if let Some(LogEntry { at, id, .. }) = read {
            query = query.filter(dsl::at.lt(at.clone()).or(dsl::at.eq(at.clone()).and(dsl::id.lt(id.clone()))));
        }
        query.order((dsl::at.desc(), dsl::id.desc())).limit(most).select(LogEntry::as_select()).load(connection)
    }

    /// How many there are.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn count(&self, connection: &mut AnyConnection) -> QueryResult<i64> {
        let query = self.narrowed(schema::log_entry::table.into_boxed());
        query.select(diesel::dsl::count_star()).first(connection)
    }

    fn narrowed<'a>(
        &self,
        query: schema::log_entry::BoxedQuery<'a, Backend>,
    ) -> schema::log_entry::BoxedQuery<'a, Backend> {
        use schema::log_entry::dsl;
        let mut query = query;
        if !self.actor.is_empty() {
            query = query.filter(dsl::actor.eq(self.actor.clone()));
        }
        if !self.kind.is_empty() {
            query = query.filter(dsl::object_kind.eq(self.kind.clone()));
        }
        if !self.from.is_empty() {
            query = query.filter(dsl::at.ge(self.from.clone()));
        }
        if !self.before.is_empty() {
            query = query.filter(dsl::at.lt(self.before.clone()));
        }
        if let Some(import) = self.import_id {
            query = query.filter(dsl::import_id.eq(import));
        }
        for word in self.words.split_whitespace() {
            let part = format!("%{}%", escaped(&word.to_lowercase()));
            let said = dsl::action.concat(" ").concat(dsl::object_key).concat(" ").concat(dsl::object_name);
            query = query.filter(lower(said.concat(" ").concat(dsl::details)).like(part).escape('\\'));
        }
        query
    }
}

/// `%` and `_` as themselves.
fn escaped(word: &str) -> String {
    word.replace('\\', "\\\\").replace('%', "\\%").replace('_', "\\_")
}

/// Everybody who did something, and every kind that something was done to.
///
/// # Errors
/// When the database does not answer.
pub fn named(connection: &mut AnyConnection) -> QueryResult<(Vec<String>, Vec<String>)> {
    use schema::log_entry::dsl;
    let actors = dsl::log_entry.select(dsl::actor).distinct().order(dsl::actor).load(connection)?;
    let kinds = dsl::log_entry.select(dsl::object_kind).distinct().order(dsl::object_kind).load(connection)?;
    Ok((actors, kinds))
}
