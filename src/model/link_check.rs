//! The websites of what is published, and whether they answer. Those of the sample are not ours to look after.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;

use super::choice::{Choice, Status};
use super::contact::WebAddress;
use crate::db::{AnyConnection, schema};
use crate::each_backend;

/// What is known of one address.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::link_check)]
pub struct LinkCheck {
    /// As it stands with the offering.
    pub url: String,
    /// ISO 8601, UTC; empty: not yet.
    pub checked_at: String,
    /// In words; empty: it answers.
    pub trouble: String,
    /// Checks in a row that failed.
    pub failures: i64,
    /// ISO 8601, UTC; empty while it answers.
    pub failing_since: String,
    /// Failed twice, at least a day apart.
    pub is_dead: bool,
    /// ISO 8601, UTC. While it is being visited: when another process may.
    pub next_at: String,
}

/// An offering with a website.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Linking {
    /// Its code.
    pub code: String,
    /// Its title.
    pub title: String,
    /// Whose it is.
    pub organisation: String,
    /// The id of its source.
    pub source_id: String,
    /// The cell: one or more addresses.
    pub website: String,
}

/// Brings the list of addresses in step with what is published; new ones are due at `now` (ISO 8601, UTC). Returns
/// how many came and went.
///
/// # Errors
/// When the database does not answer.
pub fn renew(connection: &mut AnyConnection, now: &str) -> QueryResult<usize> {
    use schema::link_check::dsl;
    let (new, gone) = difference(connection)?;
    let new: Vec<LinkCheck> = new.into_iter().map(|url| LinkCheck::unknown(url, now)).collect();
    for batch in new.chunks(1000) {
        each_backend!(connection, backend => {
            diesel::insert_into(dsl::link_check).values(batch).execute(backend)
        })?;
    }
    for batch in gone.chunks(1000) {
        diesel::delete(dsl::link_check.filter(dsl::url.eq_any(batch))).execute(connection)?;
    }
    Ok(new.len() + gone.len())
}

/// Whether [`renew`] would change anything: asked often, so without the write lock.
///
/// # Errors
/// When the database does not answer.
pub fn is_behind(connection: &mut AnyConnection) -> QueryResult<bool> {
    difference(connection).map(|(new, gone)| !new.is_empty() || !gone.is_empty())
}

fn difference(connection: &mut AnyConnection) -> QueryResult<(Vec<String>, Vec<String>)> {
    let linking = linking(connection)?;
    let used: BTreeSet<&str> = linking.iter().flat_map(Linking::urls).collect();
    let known: Vec<String> = schema::link_check::table.select(schema::link_check::url).load(connection)?;
    let known: BTreeSet<&str> = known.iter().map(String::as_str).collect();
    let owned = |url: &&str| (*url).to_owned();
    Ok((used.difference(&known).map(owned).collect(), known.difference(&used).map(owned).collect()))
}

fn linking(connection: &mut AnyConnection) -> QueryResult<Vec<Linking>> {
    use schema::{offering, organisation, source};
    offering::table
        .inner_join(organisation::table)
        .inner_join(source::table)
        .filter(offering::status.eq(Status::Published.slug()))
        .filter(offering::website.ne("").and(source::is_sample.eq(false)))
        .order((organisation::name, offering::title, offering::code))
        .select((offering::code, offering::title, organisation::name, offering::source_id, offering::website))
        .load(connection)
}

/// The offerings that have this address.
///
/// # Errors
/// When the database does not answer.
pub fn users(connection: &mut AnyConnection, url: &str) -> QueryResult<Vec<Linking>> {
    let has = |linking: &Linking| linking.urls().any(|own| own == url);
    linking(connection).map(|all| all.into_iter().filter(has).collect())
}

impl Linking {
    fn urls(&self) -> impl Iterator<Item = &str> {
        WebAddress::all(&self.website).into_iter().filter_map(|(_, address)| address.map(WebAddress::as_str))
    }
}

impl LinkCheck {
    fn unknown(url: String, now: &str) -> Self {
        let empty = String::new;
        Self {
            url,
            checked_at: empty(),
            trouble: empty(),
            failures: 0,
            failing_since: empty(),
            is_dead: false,
            next_at: now.to_owned(),
        }
    }
}

/// Those due at `now`, longest first, at most `most`.
///
/// # Errors
/// When the database does not answer.
pub fn due(connection: &mut AnyConnection, now: &str, most: i64) -> QueryResult<Vec<LinkCheck>> {
    use schema::link_check::dsl;
    let due = dsl::link_check.filter(dsl::next_at.le(now)).order((dsl::next_at, dsl::checked_at, dsl::url)).limit(most);
    due.select(LinkCheck::as_select()).load(connection)
}

/// Takes one that is due, for nobody else until `until`. Whether nobody was first.
///
/// # Errors
/// When the database does not answer.
pub fn claim(connection: &mut AnyConnection, due: &LinkCheck, until: &str) -> QueryResult<bool> {
    use schema::link_check::dsl;
    let same = dsl::link_check.find(&due.url).filter(dsl::next_at.eq(&due.next_at));
    diesel::update(same).set(dsl::next_at.eq(until)).execute(connection).map(|claimed| claimed == 1)
}

/// Writes what came of a visit.
///
/// # Errors
/// When the database does not answer.
pub fn note(connection: &mut AnyConnection, found: &LinkCheck) -> QueryResult<()> {
    use schema::link_check::dsl;
    diesel::update(dsl::link_check.find(&found.url))
        .set((
            dsl::checked_at.eq(&found.checked_at),
            dsl::trouble.eq(&found.trouble),
            dsl::failures.eq(found.failures),
            dsl::failing_since.eq(&found.failing_since),
            dsl::is_dead.eq(found.is_dead),
            dsl::next_at.eq(&found.next_at),
        ))
        .execute(connection)
        .map(drop)
}

/// What is known of this address.
///
/// # Errors
/// When the database does not answer.
pub fn find(connection: &mut AnyConnection, url: &str) -> QueryResult<Option<LinkCheck>> {
    schema::link_check::table.find(url).select(LinkCheck::as_select()).first(connection).optional()
}

/// How many websites are dead.
///
/// # Errors
/// When the database does not answer.
pub fn dead_count(connection: &mut AnyConnection) -> QueryResult<i64> {
    schema::link_check::table.filter(schema::link_check::is_dead.eq(true)).count().get_result(connection)
}

/// Addresses in all, and those that were visited at least once.
///
/// # Errors
/// When the database does not answer.
pub fn progress(connection: &mut AnyConnection) -> QueryResult<(i64, i64)> {
    use schema::link_check::dsl;
    let all = dsl::link_check.count().get_result(connection)?;
    Ok((all, dsl::link_check.filter(dsl::checked_at.ne("")).count().get_result(connection)?))
}

/// Those that did not answer the last time, dead ones and longest failing first, each with the offerings that have it.
///
/// # Errors
/// When the database does not answer.
pub fn failing(connection: &mut AnyConnection) -> QueryResult<Vec<(LinkCheck, Vec<Linking>)>> {
    use schema::link_check::dsl;
    let failing: Vec<LinkCheck> = dsl::link_check
        .filter(dsl::trouble.ne(""))
        .order((dsl::is_dead.desc(), dsl::failing_since, dsl::url))
        .select(LinkCheck::as_select())
        .load(connection)?;
    if failing.is_empty() {
        return Ok(Vec::new());
    }
    let mut by_url: BTreeMap<String, Vec<Linking>> = BTreeMap::new();
    for linking in linking(connection)? {
        for url in linking.urls() {
            by_url.entry(url.to_owned()).or_default().push(linking.clone());
        }
    }
    // One that nothing uses any more goes at the next `renew`.
    let with_users = |check: LinkCheck| by_url.remove(&check.url).map(|users| (check, users));
    Ok(failing.into_iter().filter_map(with_users).collect())
}
