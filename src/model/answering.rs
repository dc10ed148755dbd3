//! What organisations answer to the question whether an offering is still true: a review where it is, a proposal for an
//! editor where it is not.

use diesel::prelude::*;

use super::change_request::{self, ChangeRequest};
use super::check_request;
use super::choice::{Answer, ReviewedHow};
use super::field::Field;
use super::log_entry::{self, LogEntry};
use super::offering;
use super::review::{self, Made};
use super::revision::Occasion;
use crate::db::AnyConnection;

/// One question with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asked {
    /// Of the question.
    pub request_id: String,
    /// Of the offering.
    pub offering_id: String,
}

/// These are still true, says their organisation, on this day. What it proposed before is taken back. Part of the
/// caller's transaction.
///
/// # Errors
/// When the database refuses.
pub fn still_true(
    connection: &mut AnyConnection,
    occasion: Occasion<'_>,
    asked: &[Asked],
    day: &str,
) -> QueryResult<()> {
    let ids: Vec<String> = asked.iter().map(|asked| asked.offering_id.clone()).collect();
    for offering in offering::by_ids(connection, &ids)? {
        let by = &offering.cells[Field::Organisation];
        let made = Made { day, by, how: ReviewedHow::Provider, note: "" };
        review::record(connection, occasion, &[&offering], made)?;
    }
    for asked in asked {
        change_request::withdraw(connection, &asked.request_id, occasion.at)?;
        check_request::answer(connection, &asked.request_id, Answer::StillTrue, occasion.at)?;
    }
    Ok(())
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
