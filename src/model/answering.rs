//! What organisations answer to the question whether an offering is still true: a review where it is, a proposal for an
//! editor where it is not.

use diesel::prelude::*;

use super::change_request::{self, ChangeRequest, Decision, REFUSED, TAKEN};
use super::check_request;
use super::choice::{Answer, Choice, ReviewedHow, Status};
use super::field::Field;
use super::log_entry::{self, LogEntry};
use super::offering::{self, Offering};
use super::review::{self, Made};
use super::revision::Occasion;
use super::writing::Writing;
use crate::db::{AnyConnection, Generation};

/// One question with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Of the question.
    pub request_id: String,
    /// Of the offering.
    pub offering_id: String,
}

/// These are still true, says their organisation, on this day, of what it saw in the generation `seen`. What it proposed
/// before is taken back. `false`: nothing, for one of them changed since. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn still_true(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    asked: &[Answered],
    (seen, day): (Generation, &str),
) -> QueryResult<bool> {
    let ids: Vec<String> = asked.iter().map(|asked| asked.offering_id.clone()).collect();
    let offerings = offering::by_ids(connection, &ids)?;
    if offerings.iter().any(|offering| offering.version > seen) {
        return Ok(false);
    }
    for offering in offerings {
        let by = &offering.cells[Field::Organisation];
        let made = Made { day, by, how: ReviewedHow::Provider, note: "" };
        review::record(connection, occasion, &[&offering], made)?;
    }
    for asked in asked {
        change_request::withdraw(connection, &asked.request_id, occasion.at)?;
        check_request::answer(connection, &asked.request_id, Answer::StillTrue, occasion.at)?;
    }
    Ok(true)
}

/// Something is otherwise, says the organisation: an editor must look at it. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn propose(connection: &mut AnyConnection, request: &ChangeRequest, answer: Answer) -> QueryResult<()> {
    change_request::put(connection, request)?;
    check_request::answer(connection, &request.request_id, answer, &request.at)?;
    let Some(offering) = offering::by_id(connection, &request.offering_id)? else { return Ok(()) };
    let entry = LogEntry::new(&request.at, &request.by_whom, "wijziging-voorgesteld").to(
        "aanbod",
        &offering.cells[Field::Code],
        &offering.cells[Field::Title],
    );
    log_entry::add(connection, &[entry])
}

/// What an editor wants done with a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Verdict<'a> {
    /// Of the proposal.
    pub id: &'a str,
    /// Of the offering, as it was on the screen.
    pub version: Generation,
    /// The columns to take over.
    pub fields: &'a [Field],
    /// Why not all; may be empty.
    pub reason: &'a str,
    /// `2026-03-12`, in the Netherlands.
    pub day: &'a str,
}

/// What came of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Taken {
    /// It is so now, and checked on this day.
    Done,
    /// Nothing: the offering changed since the editor looked.
    Moved,
    /// Nothing: somebody decided before, or the organisation answered otherwise, or the offering is gone.
    Closed,
}

/// Takes over what an organisation proposed: a revision, a review and a line in the log. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn take(connection: &mut AnyConnection, occasion: Occasion<'_>, verdict: Verdict<'_>) -> QueryResult<Taken> {
    let Some(request) = change_request::by_id(connection, verdict.id)?.filter(ChangeRequest::is_open) else {
        return Ok(Taken::Closed);
    };
    let Some(offering) = offering::by_id(connection, &request.offering_id)? else { return Ok(Taken::Closed) };
    if offering.version != verdict.version {
        return Ok(Taken::Moved);
    }
    let changes = request.changes();
    if !changes.is_empty() || request.kind == Answer::NoMore.slug() {
        let by = offering.cells[Field::Organisation].clone();
        let made = Made { day: verdict.day, by: &by, how: ReviewedHow::Provider, note: &request.note };
        let mut after = review::reviewed(&offering.cells, made);
        for (field, change) in changes.iter().filter(|(field, _)| verdict.fields.contains(field)) {
            after[*field].clone_from(&change.after);
        }
        if request.kind == Answer::NoMore.slug() {
            Status::Stopped.slug().clone_into(&mut after[Field::Status]);
        }
        let mut writing = Writing::begin(connection, occasion)?;
        writing.change(connection, &[(&offering.id, &offering.cells, &after)])?;
        writing.finish(connection, &mut |_| {})?;
        review::note(connection, occasion, &[&offering], made)?;
    }
    decided(connection, occasion, &request, &offering, TAKEN, verdict)?;
    Ok(Taken::Done)
}

/// Does not take over what an organisation proposed. Part of the caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn refuse(connection: &mut AnyConnection, occasion: Occasion<'_>, verdict: Verdict<'_>) -> QueryResult<Taken> {
    let Some(request) = change_request::by_id(connection, verdict.id)?.filter(ChangeRequest::is_open) else {
        return Ok(Taken::Closed);
    };
    let Some(offering) = offering::by_id(connection, &request.offering_id)? else { return Ok(Taken::Closed) };
    decided(connection, occasion, &request, &offering, REFUSED, Verdict { fields: &[], ..verdict })?;
    Ok(Taken::Done)
}

fn decided(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    request: &ChangeRequest,
    offering: &Offering,
    state: &str,
    verdict: Verdict<'_>,
) -> QueryResult<()> {
    let Occasion { at, actor: by, .. } = occasion;
    let decision = Decision { state, taken: verdict.fields, reason: verdict.reason, at, by };
    change_request::decide(connection, &request.id, decision)?;
    let entry = LogEntry::new(at, by, &format!("wijziging-{state}"))
        .to("aanbod", &offering.cells[Field::Code], &offering.cells[Field::Title])
        .because(format!("Voorgesteld door {}. {}", request.by_whom, verdict.reason).trim_end());
    log_entry::add(connection, &[entry])
}
