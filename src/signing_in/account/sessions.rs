//! Where somebody is signed in, and signing out there.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};

use super::again::{Form, again};
use super::{PATH, Trouble, render};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::log_entry::{self, LogEntry};
use crate::model::session;
use crate::staff::Staff;
use crate::wording::moment;

/// Ends the sign-ins of one's own that are ticked, such as that of a computer somewhere else; with `alle` all but this.
///
/// # Errors
/// When the database does not answer.
pub async fn end(app: Data<App>, request: HttpRequest, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    let ids: Vec<String> = fields.all("sessie").map(str::to_owned).collect();
    let is_all = fields.has("alle");
    if ids.is_empty() && !is_all {
        let trouble = Trouble::at("sessies", "Vink eerst aan waar u wilt uitloggen.".to_owned());
        return Ok(render(&app, &staff, &trouble).await?.respond_to(&request));
    }
    let renewed = match again(&app, &request, &staff, &fields, Form::Sessions).await? {
        Ok(renewed) => renewed,
        Err(refused) => return Ok(refused),
    };
    let (id, kept) = (staff.account.id.clone(), renewed.token_hash.clone());
    let said = if is_all { "U bent overal uitgelogd, behalve hier." } else { "Daar bent u uitgelogd." };
    let entry = LogEntry::new(&moment::now(), staff.actor(), "elders-uitgelogd").to("account", &id, staff.actor());
    app.note(move |connection| {
        let count = match is_all {
            true => session::end_others(connection, &id, &kept)?,
            false => session::end_some(connection, &id, &ids)?,
        };
        session::set_message(connection, &kept, said)?;
        let told = (count > 0).then(|| entry.because(format!("Aantal: {count}.")));
        log_entry::add(connection, told.as_slice())
    })
    .await?;
    Ok(renewed.see(PATH))
}
