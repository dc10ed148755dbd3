//! `/beheer/bronnen`: the lists that are maintained, what they hold and who may change them.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use uuid::Uuid;

use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::account;
use crate::model::choice::Role;
use crate::model::log_entry::{self, LogEntry};
use crate::model::source::{self, Held, Source};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Admin;
use crate::wording::{moment, number};

const PATH: &str = "/beheer/bronnen";
/// In characters.
const LONGEST_NAME: usize = 100;

/// A source in the list.
struct Row {
    source: Source,
    held: Held,
    last_import: String,
    /// Names of those who may change it beside whoever may change all; empty: nobody in particular.
    may_change: Vec<String>,
}

impl Row {
    fn offerings(&self) -> String {
        number(usize::try_from(self.held.offerings).unwrap_or(0))
    }

    fn is_empty(&self) -> bool {
        self.held == Held::default()
    }
}

/// Which form is wrong: an id, or empty for the new one.
#[derive(Default)]
struct Trouble<'a> {
    id: &'a str,
    typed: &'a str,
    text: &'static str,
}

#[derive(Template)]
#[template(path = "editor/sources.html")]
struct SourcesPage<'a> {
    frame: StaffFrame<'a>,
    rows: Vec<Row>,
    /// How many may change every source.
    unrestricted: usize,
    trouble: Trouble<'a>,
}

impl SourcesPage<'_> {
    /// What is wrong with this form; empty: nothing.
    fn wrong(&self, id: &str) -> &'static str {
        if self.trouble.id == id { self.trouble.text } else { "" }
    }
}

/// Shows them.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, admin: Admin) -> Result<Page, AppError> {
    Page::staff(&fill(&app, &admin, Trouble::default()).await?)
}

async fn fill<'a>(app: &'a Data<App>, admin: &'a Admin, trouble: Trouble<'a>) -> Result<SourcesPage<'a>, AppError> {
    let load = app.load(|connection| {
        let (sources, held) = (source::all(connection)?, source::held(connection)?);
        Ok((sources, held, account::all(connection)?, account::restrictions(connection)?))
    });
    let (sources, mut held, accounts, restrictions) = load.await?;
    let edits = |role: Option<Role>| matches!(role, Some(Role::Editor | Role::Admin));
    let editors: Vec<_> = accounts.iter().filter(|account| account.is_active && edits(account.role())).collect();
    let row = |source: Source| {
        let (held, last_import) = held.remove(&source.id).unwrap_or_default();
        let pairs = restrictions.iter().filter(|(_, id)| *id == source.id);
        let named =
            pairs.filter_map(|(id, _)| editors.iter().find(|account| account.is_restricted && account.id == *id));
        let name = |account: &&account::Account| {
            if account.name.is_empty() { account.email.clone() } else { account.name.clone() }
        };
        let may_change = named.map(name).collect();
        Row { source, held, last_import: moment::spoken(&last_import), may_change }
    };
    let frame = StaffFrame::new(app, admin, PATH, "Lijsten");
    let unrestricted = editors.iter().filter(|account| !account.is_restricted).count();
    Ok(SourcesPage { frame, rows: sources.into_iter().map(row).collect(), unrestricted, trouble })
}

/// Why this can't be the name of a source; empty: it can.
fn trouble(name: &str) -> &'static str {
    match name.chars().count() {
        0 => "Typ een naam.",
        1..=LONGEST_NAME if !name.contains(char::is_control) => "",
        _ => "Deze naam is te lang. Neem hoogstens 100 tekens.",
    }
}

const TAKEN: &str = "Er is al een lijst met deze naam. Kies een andere.";

fn entry(admin: &Admin, action: &str, source: &Source) -> LogEntry {
    LogEntry::new(&moment::now(), admin.actor(), action).to("lijst", &source.id, &source.name)
}

/// Adds an empty one.
///
/// # Errors
/// When the database does not answer.
pub async fn add(app: Data<App>, request: HttpRequest, posted: Posted<Admin>) -> Result<HttpResponse, AppError> {
    let Posted { by: admin, fields } = posted;
    let name = fields.get("naam");
    let mut text = trouble(name);
    if text.is_empty() {
        let id = Uuid::now_v7().to_string();
        let new = Source { id, name: name.to_owned(), is_sample: false, created_at: moment::now() };
        let entry = entry(&admin, "lijst-toegevoegd", &new);
        text = app
            .note(move |connection| {
                if source::by_name(connection, &new.name)?.is_some() {
                    return Ok(TAKEN);
                }
                source::insert(connection, &new)?;
                log_entry::add(connection, &[entry]).map(|()| "")
            })
            .await?;
    }
    if text.is_empty() {
        admin.tell(&app, format!("De lijst ‘{name}’ is toegevoegd.")).await?;
        return Ok(see(PATH));
    }
    let wrong = Trouble { id: "", typed: name, text };
    Ok(Page::refused(&fill(&app, &admin, wrong).await?)?.respond_to(&request))
}

/// Gives one another name.
///
/// # Errors
/// When there is no such source, or the database does not answer.
pub async fn rename(
    app: Data<App>,
    request: HttpRequest,
    posted: Posted<Admin>,
    id: Path<String>,
) -> Result<HttpResponse, AppError> {
    let Posted { by: admin, fields } = posted;
    let name = fields.get("naam");
    let mut text = trouble(name);
    let found = find(&app, &id).await?;
    if text.is_empty() && found.name != name {
        let entry = entry(&admin, "lijst-hernoemd", &found).because(format!("{} → {name}.", found.name));
        let (new, old) = (name.to_owned(), found);
        text = app
            .note(move |connection| {
                if source::by_name(connection, &new)?.is_some() {
                    return Ok(TAKEN);
                }
                source::rename(connection, &old, &new)?;
                log_entry::add(connection, &[entry]).map(|()| "")
            })
            .await?;
    }
    if text.is_empty() {
        admin.tell(&app, format!("De lijst heet nu ‘{name}’.")).await?;
        return Ok(see(PATH));
    }
    let wrong = Trouble { id: &id, typed: name, text };
    Ok(Page::refused(&fill(&app, &admin, wrong).await?)?.respond_to(&request))
}

async fn find(app: &Data<App>, id: &str) -> Result<Source, AppError> {
    let sources = app.load(source::all).await?;
    sources.into_iter().find(|source| source.id == id).ok_or(AppError::NotFound)
}

/// Takes one away that holds nothing.
///
/// # Errors
/// When there is no such source, or the database does not answer.
pub async fn remove(app: Data<App>, posted: Posted<Admin>, id: Path<String>) -> Result<HttpResponse, AppError> {
    let admin = posted.by;
    let found = find(&app, &id).await?;
    let (name, entry) = (found.name.clone(), entry(&admin, "lijst-verwijderd", &found));
    let is_done = app.note(move |connection| {
        let holds = source::held(connection)?.remove(&found.id).unwrap_or_default().0;
        if holds != Held::default() {
            return Ok(false);
        }
        source::remove(connection, &found)?;
        log_entry::add(connection, &[entry]).map(|()| true)
    });
    let said = if is_done.await? {
        format!("De lijst ‘{name}’ is verwijderd.")
    } else {
        format!("De lijst ‘{name}’ is niet leeg. Er is niets verwijderd.")
    };
    admin.tell(&app, said).await?;
    Ok(see(PATH))
}
