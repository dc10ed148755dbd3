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

/// Puts it in and tells the log; the same twice is done once. Words that were off are on again by it. `false`: nothing,
/// for the words mean this already in another way, and whoever wants to change that must see it first.
///
/// # Errors
/// When the database refuses.
pub fn put(connection: &mut AnyConnection, word: &OwnWord, entry: LogEntry) -> QueryResult<bool> {
    use schema::own_word::dsl;
    let row = dsl::own_word.filter(dsl::words.eq(&word.words)).filter(dsl::concept.eq(&word.concept));
    let there: Option<OwnWord> = row.select(OwnWord::as_select()).first(connection).optional()?;
    if let Some(there) = &there {
        let is_same = there.is_off == word.is_off && (there.is_off || there.weight == word.weight);
        if is_same || !there.is_off {
            return Ok(is_same);
        }
    }
    diesel::delete(row).execute(connection)?;
    each_backend!(connection, backend => {
        diesel::insert_into(schema::own_word::table).values(word).execute(backend)
    })?;
    log_entry::add(connection, &[entry])?;
    Ok(true)
}

/// Takes out what was changed last at `seen`, and tells the log; `false` where that is not there any more.
///
/// # Errors
/// When the database refuses.
pub fn remove(
    connection: &mut AnyConnection,
    (words, concept): (&str, &str),
    seen: &str,
    entry: LogEntry,
) -> QueryResult<bool> {
    use schema::own_word::dsl;
    let row = dsl::own_word.filter(dsl::words.eq(words)).filter(dsl::concept.eq(concept));
    let was_there = diesel::delete(row.filter(dsl::changed_at.eq(seen))).execute(connection)? > 0;
    if was_there {
        log_entry::add(connection, &[entry])?;
    }
    Ok(was_there)
}
