//! Who would get a client of the desk.

use diesel::prelude::*;

use crate::db::{AnyConnection, schema};
use crate::model::choice::{Choice, Status};
use crate::model::contact::MailAddress;
use crate::model::field::Field;
use crate::model::offering;

/// An offering with how its organisation is reached, as the catalogue has it now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressee {
    /// Of the offering.
    pub offering_id: String,
    /// Of the offering.
    pub code: String,
    /// Of the offering.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// The cell as it is.
    pub phone: String,
    /// Whether visitors see it.
    pub is_published: bool,
    /// Whether it comes from the sample list: from there no mail goes out.
    pub is_sample: bool,
    /// Where a mail can go; empty: nowhere.
    pub email: String,
}

/// Who has the offering with this code, in capitals or not.
///
/// # Errors
/// When the database does not answer.
pub fn find(connection: &mut AnyConnection, code: &str) -> QueryResult<Option<Addressee>> {
    let Some(found) = offering::by_code(connection, code)? else { return Ok(None) };
    let is_sample = schema::source::table.find(&found.source_id).select(schema::source::is_sample).first(connection)?;
    let cell = |field: Field| found.cells[field].clone();
    let email = MailAddress::read(&found.cells[Field::Email]).map_or("", MailAddress::as_str);
    Ok(Some(Addressee {
        code: cell(Field::Code),
        title: cell(Field::Title),
        organisation: cell(Field::Organisation),
        phone: cell(Field::Phone),
        is_published: found.cells[Field::Status] == Status::Published.slug(),
        is_sample,
        email: if is_sample { String::new() } else { email.to_owned() },
        offering_id: found.id,
    }))
}
