//! Words of carers that are added on screen, and those of the files that are switched off there.

use diesel::prelude::*;

use super::log_entry::{self, LogEntry};
use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// Words and what they mean.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::own_word)]
pub struct OwnWord {
    /// As carers write them, in lower case.
    pub words: String,
    /// The slug of a concept.
    pub concept: String,
    /// How surely, from 1 to 100.
    pub weight: i64,
    /// These words do not mean this, whatever the files say.
    pub is_off: bool,
    /// ISO 8601, UTC.
    pub changed_at: String,
    /// E-mail address of the account.
    pub changed_by: String,
}

/// All of them, by their words.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection) -> QueryResult<Vec<OwnWord>> {
    use schema::own_word::dsl;
    dsl::own_word.order((dsl::words, dsl::concept)).select(OwnWord::as_select()).load(connection)
}

/// Puts it in, in the place of what stood there, and tells the log.
///
/// # Errors
/// When the database refuses.
pub fn put(connection: &mut AnyConnection, word: &OwnWord, entry: LogEntry) -> QueryResult<()> {
    take_out(connection, &word.words, &word.concept)?;
    each_backend!(connection, backend => {
        diesel::insert_into(schema::own_word::table).values(word).execute(backend)
    })?;
    log_entry::add(connection, &[entry])
}

/// Takes it out and tells the log; false where it was not there.
///
/// # Errors
/// When the database refuses.
pub fn remove(connection: &mut AnyConnection, words: &str, concept: &str, entry: LogEntry) -> QueryResult<bool> {
    let was_there = take_out(connection, words, concept)? > 0;
    if was_there {
        log_entry::add(connection, &[entry])?;
    }
    Ok(was_there)
}

fn take_out(connection: &mut AnyConnection, words: &str, concept: &str) -> QueryResult<usize> {
    use schema::own_word::dsl;
    let row = dsl::own_word.filter(dsl::words.eq(words)).filter(dsl::concept.eq(concept));
    diesel::delete(row).execute(connection)
}
