//! How it stands with the whole catalogue: what waits for an editor, and how old the lists are.

use std::collections::HashMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use jiff::civil::Date;

use super::choice::{Choice, Status};
use super::import_record::ImportRecord;
use super::report::{self, DESK, IMPORT, VISITOR};
use super::search_count::{self, Period};
use super::source::{self, Source};
use super::to_check::{self, Work};
use super::{change_request, link_check, mail, upload};
use crate::db::{AnyConnection, schema};

/// How many there are: that somebody may change, and in all.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Of the sources that they may change.
    pub own: i64,
    /// Of all sources.
    pub all: i64,
}

/// A list, and how old it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceState {
    /// The list.
    pub source: Source,
    /// Published ones.
    pub offerings: i64,
    /// The last import that was not taken back.
    pub last_import: Option<ImportRecord>,
}

/// Everything that the overview says.
#[derive(Debug, Clone, Default)]
pub struct Overview {
    /// What visitors say is wrong.
    pub told_by_visitors: Count,
    /// What the desk says is wrong.
    pub told_by_desk: Count,
    /// What an import did not have any more.
    pub missing: Count,
    /// What organisations want changed.
    pub changes: Count,
    /// Files that wait for somebody to go on with them.
    pub uploads: usize,
    /// Files that wait while a newer one of the same list was carried out.
    pub overtaken: usize,
    /// Offerings to check, longest waiting first, of the sources that they may change.
    pub work: Work,
    /// Offerings to check, of all sources.
    pub due: i64,
    /// Not published yet.
    pub drafts: Count,
    /// Websites that no longer answer.
    pub dead_links: i64,
    /// Mail that did not leave.
    pub unsent_mail: i64,
    /// Searches of the last ninety days that found nothing: different ones.
    pub without_result: i64,
    /// Every list.
    pub sources: Vec<SourceState>,
}

/// Reads it. `now`: ISO 8601, UTC; `sources`: those that they may change, `None`: all.
///
/// # Errors
/// When the database does not answer.
pub fn read(
    connection: &mut AnyConnection,
    (today, now): (Date, &str),
    sources: Option<&[String]>,
) -> QueryResult<Overview> {
    let mut work = to_check::work(connection, today, now)?;
    let due = i64::try_from(work.due.len()).unwrap_or(i64::MAX);
    let waiting = upload::waiting(connection)?;
    let overtaken = upload::overtaken(connection, &waiting)?.len();
    work.keep(|offering| sources.is_none_or(|sources| sources.contains(&offering.source_id)));
    Ok(Overview {
        told_by_visitors: twice(sources, |sources| report::count_open(connection, VISITOR, sources))?,
        told_by_desk: twice(sources, |sources| report::count_open(connection, DESK, sources))?,
        missing: twice(sources, |sources| report::count_open(connection, IMPORT, sources))?,
        changes: twice(sources, |sources| change_request::count_open(connection, sources))?,
        uploads: waiting.len() - overtaken,
        overtaken,
        work,
        due,
        drafts: twice(sources, |sources| drafts(connection, sources))?,
        dead_links: link_check::dead_count(connection)?,
        unsent_mail: mail::unsent_count(connection)?,
        without_result: search_count::count_without_result(connection, Period { until: today, days: 90, most: 0 })?,
        sources: source_states(connection)?,
    })
}

/// Counts once where both are the same.
fn twice(
    sources: Option<&[String]>,
    mut count: impl FnMut(Option<&[String]>) -> QueryResult<i64>,
) -> QueryResult<Count> {
    let all = count(None)?;
    let own = sources.map_or(Ok(all), |sources| count(Some(sources)))?;
    Ok(Count { own, all })
}

fn drafts(connection: &mut AnyConnection, sources: Option<&[String]>) -> QueryResult<i64> {
    use schema::offering::dsl;
    let drafts = dsl::offering.filter(dsl::status.eq(Status::Draft.slug()));
    match sources {
        None => drafts.count().get_result(connection),
        Some(sources) => drafts.filter(dsl::source_id.eq_any(sources)).count().get_result(connection),
    }
}

fn source_states(connection: &mut AnyConnection) -> QueryResult<Vec<SourceState>> {
    use schema::offering::dsl;
    let counted: Vec<(String, i64)> = dsl::offering
        .filter(dsl::status.eq(Status::Published.slug()))
        .group_by(dsl::source_id)
        .select((dsl::source_id, count_star()))
        .load(connection)?;
    let counted: HashMap<String, i64> = counted.into_iter().collect();
    let mut last = last_imports(connection)?;
    let state = |source: Source| SourceState {
        offerings: counted.get(&source.id).copied().unwrap_or(0),
        last_import: last.remove(&source.id),
        source,
    };
    Ok(source::all(connection)?.into_iter().map(state).collect())
}

fn last_imports(connection: &mut AnyConnection) -> QueryResult<HashMap<String, ImportRecord>> {
    use schema::import::dsl;
    let newest: Vec<Option<i64>> = dsl::import
        .filter(dsl::reversed_at.is_null())
        .group_by(dsl::source_id)
        .select(diesel::dsl::max(dsl::id))
        .load(connection)?;
    let newest = newest.into_iter().flatten();
    let records: Vec<ImportRecord> =
        dsl::import.filter(dsl::id.eq_any(newest)).select(ImportRecord::as_select()).load(connection)?;
    Ok(records.into_iter().map(|record| (record.source_id.clone(), record)).collect())
}
