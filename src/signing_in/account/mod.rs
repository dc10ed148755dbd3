//! `/account`: somebody's own account.

mod again;
pub mod codes;
pub mod secrets;
pub mod sessions;

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;
use jiff::Timestamp;

use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::account::{self, Account, second_step};
use crate::model::log_entry::{self, LogEntry};
use crate::model::session::{self, Session};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Staff;
use crate::wording::moment;

/// Where it is.
pub const PATH: &str = "/account";

/// A part of the page in which something is wrong: the id of its field.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Trouble {
    field: &'static str,
    text: String,
}

impl Trouble {
    fn at(field: &'static str, text: String) -> Self {
        Self { field, text }
    }
}

#[derive(Template)]
#[template(path = "signing_in/account.html")]
struct AccountPage<'a> {
    frame: StaffFrame<'a>,
    account: &'a Account,
    role: &'a str,
    sessions: Vec<Session>,
    /// The session of this browser.
    own: &'a str,
    codes_left: i64,
    trouble: &'a Trouble,
}

impl AccountPage<'_> {
    /// What is wrong with this field; empty: nothing.
    fn wrong(&self, field: &str) -> &str {
        if self.trouble.field == field { &self.trouble.text } else { "" }
    }

    /// A moment as people say it.
    fn said(&self, at: &str) -> String {
        moment::spoken(at)
    }
}

/// Shows it.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, staff: Staff) -> Result<Page, AppError> {
    render(&app, &staff, &Trouble::default()).await
}

/// The page, with what is wrong.
///
/// # Errors
/// When the database does not answer.
async fn render(app: &Data<App>, staff: &Staff, trouble: &Trouble) -> Result<Page, AppError> {
    let id = staff.account.id.clone();
    let load = app.load(move |connection| {
        let sessions = session::of_account(connection, &id, Timestamp::now())?;
        Ok((sessions, second_step::codes_left(connection, &id)?))
    });
    let (sessions, codes_left) = load.await?;
    let page = AccountPage {
        frame: StaffFrame::new(app, staff, PATH, "Mijn account"),
        account: &staff.account,
        role: if staff.account.role.is_empty() { "geen" } else { &staff.account.role },
        sessions,
        own: &staff.token_hash,
        codes_left,
        trouble,
    };
    if *trouble == Trouble::default() { Page::staff(&page) } else { Page::refused(&page) }
}

/// Changes the name that colleagues see.
///
/// # Errors
/// When the database does not answer.
pub async fn rename(app: Data<App>, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    let name: String = fields.get("naam").chars().take(100).collect();
    let (id, email) = (staff.account.id.clone(), staff.account.email.clone());
    app.note(move |connection| {
        account::set_name(connection, &id, &name)?;
        let entry = LogEntry::new(&moment::now(), &email, "account-gewijzigd").to("account", &id, &email);
        log_entry::add(connection, &[entry.because(format!("Naam: {name}."))])
    })
    .await?;
    staff.tell(&app, "Uw naam is opgeslagen.").await?;
    Ok(see(PATH))
}
