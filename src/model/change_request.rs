//! What an organisation wants changed. Nothing changes until an editor takes it over.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use serde::{Deserialize, Serialize};

use super::field::Field;
use crate::db::{AnyConnection, schema};

/// An editor must look at it.
pub const OPEN: &str = "open";
/// Taken over, or part of it.
pub const TAKEN: &str = "overgenomen";
/// Not taken over.
pub const REFUSED: &str = "afgewezen";
/// The organisation answered otherwise afterwards.
pub const WITHDRAWN: &str = "ingetrokken";

/// One cell, as the organisation saw it and as it should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// As it stood when the organisation wrote.
    pub before: String,
    /// Canonical text; may be empty.
    pub after: String,
}

/// A proposal.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::change_request)]
pub struct ChangeRequest {
    /// UUID of version 7.
    pub id: String,
    /// The question that it answers.
    pub request_id: String,
    /// About which; it may be gone.
    pub offering_id: String,
    /// A slug of [`super::choice::Answer`]: changed, or no more.
    pub kind: String,
    /// ISO 8601, UTC.
    pub at: String,
    /// The address that was asked.
    pub by_whom: String,
    /// JSON: see [`ChangeRequest::changes`].
    pub changes: String,
    /// In their own words; may be empty.
    pub note: String,
    /// One of the words above.
    pub state: String,
    /// Headers of the columns that were taken over, joined by `|`.
    pub taken: String,
    /// Why not, or not all; may be empty.
    pub reason: String,
    /// ISO 8601, UTC; empty: not yet.
    pub decided_at: String,
    /// As the log names them.
    pub decided_by: String,
}

/// A proposal with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// What is proposed.
    pub request: ChangeRequest,
    /// Of the offering.
    pub code: String,
    /// Of the offering.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// The offering's list.
    pub source_id: String,
}

impl ChangeRequest {
    /// The cells that should be otherwise, in the order of the spreadsheet.
    pub fn changes(&self) -> Vec<(Field, Change)> {
        let mut changes: BTreeMap<String, Change> = serde_json::from_str(&self.changes).unwrap_or_default();
        Field::ALL.iter().filter_map(|field| Some((*field, changes.remove(field.header())?))).collect()
    }

    /// The text in which the table keeps them.
    pub fn keep(changes: &[(Field, Change)]) -> String {
        let by_header: BTreeMap<&str, &Change> =
            changes.iter().map(|(field, change)| (field.header(), change)).collect();
        // Text to text: this can't fail.
        serde_json::to_string(&by_header).unwrap_or_default()
    }

    /// Whether an editor must still look at it.
    pub fn is_open(&self) -> bool {
        self.state == OPEN
    }
}

/// Puts a proposal before the editors, in the place of an earlier one that answers the same question.
///
/// # Errors
/// When the database refuses.
pub fn put(connection: &mut AnyConnection, request: &ChangeRequest) -> QueryResult<()> {
    withdraw(connection, &request.request_id, &request.at)?;
    diesel::insert_into(schema::change_request::table).values(request).execute(connection).map(drop)
}

/// Takes back what the answer to this question proposed, where no editor decided yet.
///
/// # Errors
/// When the database refuses.
pub fn withdraw(connection: &mut AnyConnection, request_id: &str, at: &str) -> QueryResult<()> {
    use schema::change_request::dsl;
    diesel::update(dsl::change_request.filter(dsl::request_id.eq(request_id)).filter(dsl::state.eq(OPEN)))
        .set((dsl::state.eq(WITHDRAWN), dsl::decided_at.eq(at)))
        .execute(connection)
        .map(drop)
}

/// The last proposals that answer these questions, by question; without those that were withdrawn.
///
/// # Errors
/// When the database does not answer.
pub fn answering(connection: &mut AnyConnection, ids: &[String]) -> QueryResult<HashMap<String, ChangeRequest>> {
    use schema::change_request::dsl;
    let found: Vec<ChangeRequest> = dsl::change_request
        .filter(dsl::request_id.eq_any(ids))
        .filter(dsl::state.ne(WITHDRAWN))
        .order(dsl::id)
        .select(ChangeRequest::as_select())
        .load(connection)?;
    Ok(found.into_iter().map(|request| (request.request_id.clone(), request)).collect())
}

/// The offerings for which a proposal waits, each with the id of the proposal.
///
/// # Errors
/// When the database does not answer.
pub fn waiting(connection: &mut AnyConnection) -> QueryResult<HashMap<String, String>> {
    use schema::change_request::dsl;
    let found: Vec<(String, String)> =
        dsl::change_request.filter(dsl::state.eq(OPEN)).select((dsl::offering_id, dsl::id)).load(connection)?;
    Ok(found.into_iter().collect())
}

/// How many proposals wait; with `sources` only those for offerings of these.
///
/// # Errors
/// When the database does not answer.
pub fn count_open(connection: &mut AnyConnection, sources: Option<&[String]>) -> QueryResult<i64> {
    use schema::{change_request as request, offering};
    let mut query = request::table
        .inner_join(offering::table.on(offering::id.eq(request::offering_id)))
        .filter(request::state.eq(OPEN))
        .count()
        .into_boxed();
    if let Some(sources) = sources {
        query = query.filter(offering::source_id.eq_any(sources.to_vec()));
    }
    query.get_result(connection)
}

/// Proposals: those that wait, the oldest first; or those that were decided, the last first.
///
/// # Errors
/// When the database does not answer.
pub fn list(connection: &mut AnyConnection, open: bool, from: i64, most: i64) -> QueryResult<Vec<Proposal>> {
    use schema::{change_request as request, offering, organisation};
    let mut query = request::table
        .inner_join(offering::table.on(offering::id.eq(request::offering_id)))
        .inner_join(organisation::table.on(organisation::id.eq(offering::organisation_id)))
        .select((
            ChangeRequest::as_select(),
            (offering::code, offering::title, organisation::name, offering::source_id),
        ))
        .offset(from)
        .limit(most)
        .into_boxed();
    query = if open {
        query.filter(request::state.eq(OPEN)).order(request::id)
    } else {
        query.filter(request::state.eq_any([TAKEN, REFUSED])).order((request::decided_at.desc(), request::id.desc()))
    };
    let found: Vec<(ChangeRequest, (String, String, String, String))> = query.load(connection)?;
    let proposal =
        |(request, (code, title, organisation, source_id))| Proposal { request, code, title, organisation, source_id };
    Ok(found.into_iter().map(proposal).collect())
}

/// The proposal with this id.
///
/// # Errors
/// When the database does not answer.
pub fn by_id(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<ChangeRequest>> {
    schema::change_request::table.find(id).select(ChangeRequest::as_select()).first(connection).optional()
}

/// What an editor decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decision<'a> {
    /// [`TAKEN`] or [`REFUSED`].
    pub state: &'a str,
    /// The columns that were taken over.
    pub taken: &'a [Field],
    /// Why not, or not all; may be empty.
    pub reason: &'a str,
    /// ISO 8601, UTC.
    pub at: &'a str,
    /// As the log names them.
    pub by: &'a str,
}

/// Keeps a decision. `false`: somebody decided before.
///
/// # Errors
/// When the database refuses.
pub fn decide(connection: &mut AnyConnection, id: &str, decision: Decision<'_>) -> QueryResult<bool> {
    use schema::change_request::dsl;
    let taken = decision.taken.iter().map(|field| field.header()).collect::<Vec<_>>().join("|");
    let changed = diesel::update(dsl::change_request.find(id).filter(dsl::state.eq(OPEN)))
        .set((
            dsl::state.eq(decision.state),
            dsl::taken.eq(taken),
            dsl::reason.eq(decision.reason),
            dsl::decided_at.eq(decision.at),
            dsl::decided_by.eq(decision.by),
        ))
        .execute(connection)?;
    Ok(changed == 1)
}
