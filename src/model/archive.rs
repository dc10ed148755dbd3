//! The whole database from one place to another: for a backup, for putting one back, and for moving from SQLite to
//! PostgreSQL. Part of the caller's transactions on both sides.

use diesel::prelude::*;

use super::import_record::ImportRecord;
use super::link_check::LinkCheck;
use super::mail::Mail;
use super::offering::OfferingRow;
use super::organisation::Organisation;
use super::organisation::alias::Alias;
use super::own_text::OwnText;
use super::own_word::OwnWord;
use super::place::PostcodeRow;
use super::revision::Revision;
use super::search_count::SearchCount;
use super::source::Source;
use crate::db::{self, AnyConnection, Generation, schema};
use crate::each_backend;

/// Rows at a time: SQLite takes 32,766 values in a statement, and an offering has 46.
const BATCH: usize = 500;

/// Row by row in the order of their keys, so that nothing is skipped or read twice.
macro_rules! copy_table {
    ($from:expr, $to:expr, $table:ident as $row:ty, $($key:ident),+) => {{
        let mut copied = 0;
        loop {
            let rows: Vec<$row> = schema::$table::table
                .order(($(schema::$table::$key,)+))
                .offset(copied)
                .limit(BATCH as i64)
                .select(<$row>::as_select())
                .load($from)?;
            if rows.is_empty() {
                break;
            }
            copied += rows.len() as i64;
            each_backend!($to, backend => diesel::insert_into(schema::$table::table).values(&rows).execute(backend))?;
        }
        copied
    }};
}

/// Empties `to` and fills it with everything in `from`. How many offerings that were.
///
/// The generation in `to` ends above that of both, so that whoever keeps a copy of the catalogue sees that it changed.
///
/// # Errors
/// When one of them does not answer; then the caller's transaction must be rolled back.
pub fn copy(from: &mut AnyConnection, to: &mut AnyConnection) -> QueryResult<i64> {
    empty(to)?;
    copy_table!(from, to, source as Source, id);
    copy_table!(from, to, organisation as Organisation, id);
    let offerings = copy_table!(from, to, offering as OfferingRow, id);
    copy_table!(from, to, import as ImportRecord, id);
    copy_table!(from, to, revision as Revision, id);
    copy_table!(from, to, postcode_place as PostcodeRow, postcode, place);
    copy_table!(from, to, search_count as SearchCount, day, query);
    copy_table!(from, to, organisation_alias as Alias, name);
    copy_table!(from, to, mail as Mail, id);
    copy_table!(from, to, link_check as LinkCheck, url);
    copy_table!(from, to, own_text as OwnText, file, slug, version);
    copy_table!(from, to, own_word as OwnWord, words, concept);
    let generation: Generation = db::generation(from)?.max(db::generation(to)?) + 1;
    diesel::update(schema::generation::table).set(schema::generation::value.eq(generation)).execute(to)?;
    Ok(offerings)
}

fn empty(to: &mut AnyConnection) -> QueryResult<()> {
    diesel::delete(schema::organisation_alias::table).execute(to)?;
    diesel::delete(schema::own_word::table).execute(to)?;
    diesel::delete(schema::own_text::table).execute(to)?;
    diesel::delete(schema::mail::table).execute(to)?;
    diesel::delete(schema::link_check::table).execute(to)?;
    diesel::delete(schema::search_count::table).execute(to)?;
    diesel::delete(schema::postcode_place::table).execute(to)?;
    diesel::delete(schema::revision::table).execute(to)?;
    diesel::delete(schema::import::table).execute(to)?;
    diesel::delete(schema::offering::table).execute(to)?;
    diesel::delete(schema::organisation::table).execute(to)?;
    diesel::delete(schema::source::table).execute(to)?;
    Ok(())
}
