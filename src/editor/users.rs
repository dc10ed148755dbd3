//! `/beheer/gebruikers`: who may sign in, and inviting somebody.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use super::user::letter::Letter;
use super::user::{Rights, state};
use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::account::{self, Account, invitation};
use crate::model::choice::{Choice, Role};
use crate::model::contact::MailAddress;
use crate::model::log_entry::{self, LogEntry};
use crate::model::source::{self, Source};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Admin;
use crate::wording::{self, moment};

/// An account in the list.
struct Row {
    account: Account,
    state: String,
    /// The names of those that a restricted account may change.
    sources: String,
}

#[derive(Template)]
#[template(path = "editor/users.html")]
struct UsersPage<'a> {
    frame: StaffFrame<'a>,
    rows: Vec<Row>,
    sources: Vec<Source>,
    /// Whether accounts may have a password here; otherwise nobody is invited.
    can_invite: bool,
    roles: &'static [Role],
    email: &'a str,
    rights: &'a Rights,
    troubles: Troubles,
}

/// Of the address, of the role and of the sources; empty where it is right.
type Troubles = [&'static str; 3];

/// Shows who there is.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, admin: Admin) -> Result<Page, AppError> {
    Page::staff(&fill(&app, &admin, ("", &Rights::default()), [""; 3]).await?)
}

async fn fill<'a>(
    app: &'a Data<App>,
    admin: &'a Admin,
    (email, rights): (&'a str, &'a Rights),
    troubles: Troubles,
) -> Result<UsersPage<'a>, AppError> {
    let load = app.load(|connection| {
        let found = (account::all(connection)?, invitation::waiting(connection, Timestamp::now())?);
        Ok((found, account::restrictions(connection)?, source::all(connection)?))
    });
    let ((accounts, waiting), restrictions, sources) = load.await?;
    let of = |account: &Account| {
        let is_theirs = |source: &&Source| restrictions.iter().any(|(id, of)| *id == account.id && *of == source.id);
        let names: Vec<String> =
            sources.iter().filter(is_theirs).map(|source| format!("‘{}’", wording::list(&source.name))).collect();
        names.join(", ")
    };
    let row = |account: Account| Row { state: state(&account, &waiting), sources: of(&account), account };
    let rows = accounts.into_iter().map(row).collect();
    let frame = StaffFrame::new(app, admin, "/beheer/gebruikers", "Gebruikers");
    let can_invite = frame.site.sign_in.password;
    Ok(UsersPage { frame, rows, sources, can_invite, roles: Role::ALL, email, rights, troubles })
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
    let (email, rights) = (fields.get("email"), Rights::typed(&fields));
    let role = Role::from_slug(&rights.role);
    let sources = app.load(source::all).await?;
    let wrong_address = "Dit is geen e-mailadres. Typ het zoals anna@gemeente.nl.";
    let troubles = [
        if MailAddress::read(email).is_some() { "" } else { wrong_address },
        if role.is_some() { "" } else { "Kies wat deze collega mag." },
        rights.sources_trouble(&sources),
    ];
    let Some(role) = role.filter(|_| troubles == [""; 3]) else {
        return Ok(Page::refused(&fill(&app, &admin, (email, &rights), troubles).await?)?.respond_to(&request));
    };
    let new = Account::new(email, &rights.name, role, &moment::now());
    let new = Account { is_restricted: rights.is_restricted, ..new };
    let letter = Letter::new(&app, &request);
    match insert(&app, &admin, new, (&rights, &sources), &letter).await? {
        Some(account) => letter.page(&app, &admin, &account).map(|page| page.respond_to(&request)),
        None => {
            let troubles =
                ["Er is al een account met dit adres. Open het in de lijst om een nieuwe link te maken.", "", ""];
            Ok(Page::refused(&fill(&app, &admin, (email, &rights), troubles).await?)?.respond_to(&request))
        }
    }
}

/// `None`: there is one with this address.
async fn insert(
    app: &Data<App>,
    admin: &Admin,
    new: Account,
    (rights, sources): (&Rights, &[Source]),
    letter: &Letter,
) -> Result<Option<Account>, AppError> {
    let named = sources.iter().filter(|source| rights.sources.contains(&source.id));
    let names: Vec<&str> = named.map(|source| wording::list(&source.name)).collect();
    let limit = if rights.is_restricted { format!(" Lijsten: {}.", names.join(", ")) } else { String::new() };
    let ((hash, subject, body), actor, allowed) = (letter.parts(), admin.actor().to_owned(), rights.sources.clone());
    app.note(move |connection| {
        if account::by_email(connection, &new.email)?.is_some() {
            return Ok(None);
        }
        account::insert(connection, &new)?;
        account::set_sources(connection, &new.id, &allowed)?;
        let entry = LogEntry::new(&new.created_at, &actor, "uitgenodigd").to("account", &new.id, &new.email);
        log_entry::add(connection, &[entry.because(format!("Als {}.{limit}", new.role))])?;
        invitation::send(connection, &new, &hash, (&subject, &body), Timestamp::now()).map(|()| Some(new))
    })
    .await
}
