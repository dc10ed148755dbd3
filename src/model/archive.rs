//! The whole database from one place to another: for a backup, for putting one back, and for moving from SQLite to
//! PostgreSQL. Part of the caller's transactions on both sides.
//!
//! What belongs to browsers of this moment stays behind: sessions, wrong passwords, and sign-ins that are under way. So
//! does the text of mails that were still to be sent: whoever reads a backup must not find links that open something.

mod unnamed;

use diesel::prelude::*;

use super::account::Account;
use super::change_request::ChangeRequest;
use super::check_request::{CheckLink, CheckRequest};
use super::import_record::ImportRecord;
use super::link_check::LinkCheck;
use super::log_entry::LogEntry;
use super::mail::Mail;
use super::offering::OfferingRow;
use super::organisation::Organisation;
use super::organisation::alias::Alias;
use super::own_text::OwnText;
use super::own_word::OwnWord;
use super::place::PostcodeRow;
use super::poster_count::PosterCount;
use super::referral::Referral;
use super::referral::event::Event;
use super::referral::link::Link;
use super::referral_count::ReferralCount;
use super::report::Report;
use super::review::Review;
use super::revision::Revision;
use super::rhythm::Rhythm;
use super::search_count::SearchCount;
use super::source::Source;
use super::upload::{Upload, UploadFile};
use super::upload_row::UploadRow;
use super::use_count::UseCount;
use crate::db::{self, AnyConnection, Generation, schema};
use crate::each_backend;
use unnamed::{AccountSource, ColumnChoice, Invitation, RecoveryCode, RowLink, Secret};

/// Rows at a time: SQLite takes 32,766 values in a statement, and an offering has 46.
const BATCH: usize = 500;

/// How one table is emptied and copied.
struct Table {
    empty: fn(&mut AnyConnection) -> QueryResult<usize>,
    copy: fn(&mut AnyConnection, &mut AnyConnection) -> QueryResult<()>,
}

/// Row by row in the order of their keys, so that nothing is skipped or read twice.
macro_rules! table {
    ($table:ident as $row:ty, $($key:ident),+) => {
        table!($table as $row, $($key),+; BATCH)
    };
    ($table:ident as $row:ty, $($key:ident),+; $batch:expr) => {
        table!($table as $row, $($key),+; $batch, |row| row)
    };
    // What must stay behind is taken out before it is written: what is changed afterwards stays in the file of SQLite.
    ($table:ident as $row:ty, $($key:ident),+; $batch:expr, $taken:expr) => {
        Table {
            empty: |to| diesel::delete(schema::$table::table).execute(to),
            copy: |from, to| {
                let mut copied = 0;
                loop {
                    let rows: Vec<$row> = schema::$table::table
                        .order(($(schema::$table::$key,)+))
                        .offset(copied)
                        .limit($batch as i64)
                        .select(<$row>::as_select())
                        .load(from)?;
                    if rows.is_empty() {
                        return Ok(());
                    }
                    copied += rows.len() as i64;
                    let rows: Vec<$row> = rows.into_iter().map($taken).collect();
                    each_backend!(to, backend => {
                        diesel::insert_into(schema::$table::table).values(&rows).execute(backend)
                    })?;
                }
            },
        }
    };
}

/// What others refer to goes first.
const TABLES: [Table; 35] = [
    table!(source as Source, id),
    table!(organisation as Organisation, id),
    table!(offering as OfferingRow, id),
    table!(import as ImportRecord, id),
    table!(revision as Revision, id),
    table!(postcode_place as PostcodeRow, postcode, place),
    table!(search_count as SearchCount, day, query),
    table!(organisation_alias as Alias, name),
    table!(account as Account, id),
    table!(account_source as AccountSource, account_id, source_id),
    table!(recovery_code as RecoveryCode, account_id, code_hash),
    table!(invitation as Invitation, token_hash),
    table!(secret as Secret, name),
    table!(log_entry as LogEntry, id),
    table!(upload as Upload, id),
    // Each may be many megabytes.
    table!(upload_file as UploadFile, upload_id; 1),
    table!(upload_row as UploadRow, upload_id, place),
    table!(column_choice as ColumnChoice, source_name, header),
    table!(row_link as RowLink, source_name, row_key),
    table!(review as Review, id),
    table!(rhythm as Rhythm, source_id, function),
    table!(check_request as CheckRequest, id),
    table!(check_link as CheckLink, token_hash),
    table!(change_request as ChangeRequest, id),
    table!(report as Report, id),
    table!(mail as Mail, id; BATCH, Mail::without_text),
    table!(link_check as LinkCheck, url),
    table!(own_text as OwnText, file, slug, version),
    table!(own_word as OwnWord, words, concept),
    table!(referral as Referral, id),
    table!(referral_link as Link, token_hash),
    table!(referral_event as Event, id),
    table!(referral_count as ReferralCount, month, offering_id, way, carer_type, outcome),
    table!(use_count as UseCount, month, offering_id),
    table!(poster_count as PosterCount, day, poster),
];

/// Empties `to` and fills it with everything in `from`. How many offerings that were.
///
/// The generation in `to` ends above that of both, so that whoever keeps a copy of the catalogue sees that it changed.
///
/// # Errors
/// When one of them does not answer; then the caller's transaction must be rolled back.
pub fn copy(from: &mut AnyConnection, to: &mut AnyConnection) -> QueryResult<i64> {
    for table in TABLES.iter().rev() {
        (table.empty)(to)?;
    }
    for table in &TABLES {
        (table.copy)(from, to)?;
    }
    let generation: Generation = db::generation(from)?.max(db::generation(to)?) + 1;
    diesel::update(schema::generation::table).set(schema::generation::value.eq(generation)).execute(to)?;
    schema::offering::table.count().get_result(to)
}
