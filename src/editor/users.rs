//! `/beheer/gebruikers`: who may sign in, and inviting somebody.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::user::letter::Letter;
use super::user::state;
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::account::{self, Account, invitation};
use crate::model::choice::{Choice, Role};
use crate::model::contact::MailAddress;
use crate::model::log_entry::{self, LogEntry};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Admin;
use crate::wording::moment;

/// An account in the list.
struct Row {
    account: Account,
    state: String,
}

#[derive(Template)]
#[template(path = "editor/users.html")]
struct UsersPage<'a> {
    frame: StaffFrame<'a>,
    rows: Vec<Row>,
    /// Whether accounts may have a password here; otherwise nobody is invited.
    can_invite: bool,
    roles: &'static [Role],
    typed: New<'a>,
    /// Of the address and of the role; empty where it is right.
    troubles: [&'static str; 2],
}

/// What is typed to invite somebody.
#[derive(Default)]
struct New<'a> {
    email: &'a str,
    name: &'a str,
    role: String,
}

/// Shows who there is.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, admin: Admin) -> Result<Page, AppError> {
    Page::staff(&fill(&app, &admin, New::default(), [""; 2]).await?)
}

async fn fill<'a>(
    app: &'a Data<App>,
    admin: &'a Admin,
    typed: New<'a>,
    troubles: [&'static str; 2],
) -> Result<UsersPage<'a>, AppError> {
    let load =
        app.load(|connection| Ok((account::all(connection)?, invitation::waiting(connection, Timestamp::now())?)));
    let (accounts, waiting) = load.await?;
    let rows = accounts.into_iter().map(|account| Row { state: state(&account, &waiting), account }).collect();
    let frame = StaffFrame::new(app, admin, "/beheer/gebruikers", "Gebruikers");
    let can_invite = frame.site.sign_in.password;
    Ok(UsersPage { frame, rows, can_invite, roles: Role::ALL, typed, troubles })
}

/// Makes an account with a link by which its password is set, and shows the link.
///
/// # Errors
/// When the database does not answer.
pub async fn invite(app: Data<App>, request: HttpRequest, posted: Posted<Admin>) -> Result<HttpResponse, AppError> {
    let Posted { by: admin, fields } = posted;
    if !app.site().sign_in.password {
        return Err(AppError::Forbidden);
    }
    let typed = New { email: fields.get("email"), name: fields.get("naam"), role: fields.get("rol").to_owned() };
    let role = Role::from_slug(&typed.role);
    let wrong_address = "Dit is geen e-mailadres. Typ het zoals anna@gemeente.nl.";
    let troubles = [
        if MailAddress::read(typed.email).is_some() { "" } else { wrong_address },
        if role.is_some() { "" } else { "Kies wat deze collega mag." },
    ];
    let Some(role) = role.filter(|_| troubles == [""; 2]) else {
        return Ok(Page::refused(&fill(&app, &admin, typed, troubles).await?)?.respond_to(&request));
    };
    let new = Account::new(typed.email, typed.name, role, &moment::now());
    let (letter, actor) = (Letter::new(&app, &request), admin.actor().to_owned());
    let (hash, subject, body) = letter.parts();
    let made = app.note(move |connection| {
        if account::by_email(connection, &new.email)?.is_some() {
            return Ok(None);
        }
        account::insert(connection, &new)?;
        let entry = LogEntry::new(&new.created_at, &actor, "uitgenodigd").to("account", &new.id, &new.email);
        log_entry::add(connection, &[entry.because(format!("Als {}.", new.role))])?;
        invitation::send(connection, &new, &hash, (&subject, &body), Timestamp::now()).map(|()| Some(new))
    });
    match made.await? {
        Some(account) => letter.page(&app, &admin, &account).map(|page| page.respond_to(&request)),
        None => {
            let troubles =
                ["Er is al een account met dit adres. Open het in de lijst om een nieuwe link te maken.", ""];
            Ok(Page::refused(&fill(&app, &admin, typed, troubles).await?)?.respond_to(&request))
        }
    }
}
