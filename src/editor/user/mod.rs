//! `/beheer/gebruikers/…`: one account.

pub mod access;
pub mod letter;

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;

use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::{Fields, Posted};
use crate::model::account::{self, Account, invitation};
use crate::model::choice::{Choice, Role};
use crate::model::log_entry::{self, LogEntry};
use crate::model::source::{self, Source};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Admin;
use crate::wording::{self, moment};

/// What a person may change of an account.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rights {
    /// As colleagues call them.
    pub name: String,
    /// A slug of [`Role`], once it is right.
    pub role: String,
    /// Whether they may change only these sources.
    pub is_restricted: bool,
    /// Ids, in order.
    pub sources: Vec<String>,
}

impl Rights {
    fn of(account: &Account, mut sources: Vec<String>) -> Self {
        sources.sort();
        let Account { name, role, is_restricted, .. } = account.clone();
        Self { name, role, is_restricted, sources }
    }

    /// What stands in a form.
    pub fn typed(fields: &Fields) -> Self {
        let mut sources: Vec<String> = fields.all("bron").map(str::to_owned).collect();
        sources.sort();
        let (name, role) = (fields.get("naam").to_owned(), fields.get("rol").to_owned());
        Self { name, role, is_restricted: fields.get("bronnen") == "deze", sources }
    }

    /// What is wrong with the choice of sources; empty: nothing. A tick beside ‘all’ is an error: whoever ticked a source
    /// meant a limit, and must not think that there is one.
    pub fn sources_trouble(&self, sources: &[Source]) -> &'static str {
        if !self.is_restricted && !self.sources.is_empty() {
            return "U vinkte een lijst aan, maar koos ‘alle lijsten’. Kies ‘alleen deze’, of haal de vinkjes weg.";
        }
        if self.is_restricted && self.sources.is_empty() {
            return "Kies minstens één lijst, of kies ‘alle lijsten’.";
        }
        if self.sources.iter().any(|id| !sources.iter().any(|source| source.id == *id)) {
            return "Een van de lijsten is er niet meer. Kijk opnieuw welke u wilt.";
        }
        ""
    }

    /// What a form was made from.
    fn mark(&self) -> String {
        fingerprint(format!("{self:?}"))
    }
}

/// An account with all that its page shows.
struct Found {
    account: Account,
    sources: Vec<Source>,
    rights: Rights,
    waiting: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "editor/user.html")]
struct UserPage<'a> {
    frame: StaffFrame<'a>,
    account: &'a Account,
    sources: &'a [Source],
    roles: &'static [Role],
    state: String,
    /// What stands in the form.
    rights: &'a Rights,
    /// What the form was made from.
    mark: String,
    /// What somebody else saved meanwhile.
    meanwhile: Option<&'a Rights>,
    trouble: &'a str,
    is_self: bool,
    can_invite: bool,
}

/// What an account is doing, in words.
pub fn state(account: &Account, waiting: &[(String, String)]) -> String {
    let invited = waiting.iter().find(|(id, _)| *id == account.id);
    match (account.is_active, invited, account.is_settled()) {
        (false, ..) => "geblokkeerd".to_owned(),
        (true, Some((_, end)), _) => format!("uitgenodigd, tot {}", moment::spoken(end)),
        (true, None, false) => "uitnodiging verlopen".to_owned(),
        (true, None, true) if account.signed_in_at.is_empty() => "nog nooit ingelogd".to_owned(),
        (true, None, true) => format!("ingelogd op {}", moment::spoken(&account.signed_in_at)),
    }
}

async fn find(app: &Data<App>, id: &str) -> Result<Found, AppError> {
    let id = id.to_owned();
    let found = app.load(move |connection| {
        let Some(account) = account::by_id(connection, &id)? else { return Ok(None) };
        let rights = Rights::of(&account, account::sources(connection, &id)?);
        let waiting = invitation::waiting(connection, Timestamp::now())?;
        Ok(Some(Found { account, sources: source::all(connection)?, rights, waiting }))
    });
    found.await?.ok_or(AppError::NotFound)
}

/// What a form shows beside the account.
#[derive(Default)]
struct Refused<'a> {
    typed: Option<&'a Rights>,
    is_stale: bool,
    trouble: &'a str,
}

fn fill<'a>(app: &'a App, admin: &'a Admin, found: &'a Found, refused: &Refused<'a>) -> UserPage<'a> {
    let account = &found.account;
    let title = if account.name.is_empty() { account.email.clone() } else { account.name.clone() };
    let frame = StaffFrame::new(app, admin, "/beheer/gebruikers", title);
    UserPage {
        can_invite: frame.site.sign_in.password,
        frame,
        account,
        sources: &found.sources,
        roles: Role::ALL,
        state: state(account, &found.waiting),
        rights: refused.typed.unwrap_or(&found.rights),
        mark: found.rights.mark(),
        meanwhile: refused.is_stale.then_some(&found.rights),
        trouble: refused.trouble,
        is_self: account.id == admin.account.id,
    }
}

/// Shows it.
///
/// # Errors
/// When there is no such account, or the database does not answer.
pub async fn show(app: Data<App>, admin: Admin, id: Path<String>) -> Result<Page, AppError> {
    let found = find(&app, &id).await?;
    Page::staff(&fill(&app, &admin, &found, &Refused::default()))
}

/// Saves name, role and sources, unless somebody else did meanwhile.
///
/// # Errors
/// When there is no such account, or the database does not answer.
pub async fn save(
    app: Data<App>,
    request: HttpRequest,
    posted: Posted<Admin>,
    id: Path<String>,
) -> Result<HttpResponse, AppError> {
    let Posted { by: admin, fields } = posted;
    let found = find(&app, &id).await?;
    let typed = Rights::typed(&fields);
    let is_stale = fields.get("stand") != found.rights.mark();
    let trouble = if is_stale { STALE } else { trouble(&typed, &found.sources) };
    let trouble = if trouble.is_empty() { write(&app, &admin, &found, typed.clone()).await? } else { trouble };
    if trouble.is_empty() {
        admin.tell(&app, "Opgeslagen.").await?;
        return Ok(see("/beheer/gebruikers"));
    }
    let refused = Refused { typed: Some(&typed), is_stale, trouble };
    Ok(Page::refused(&fill(&app, &admin, &found, &refused))?.respond_to(&request))
}

const STALE: &str = "Iemand anders heeft dit account intussen gewijzigd. Er is niets opgeslagen. Kijk wat er nu staat, en \
                     sla daarna opnieuw op wat u wilt.";
/// What an admin reads who would leave the site without one.
pub(super) const LAST_ADMIN: &str = "Dit is de laatste beheerder die kan inloggen. Maak eerst een ander beheerder.";

fn trouble(typed: &Rights, sources: &[Source]) -> &'static str {
    if Role::from_slug(&typed.role).is_none() {
        return "Kies wat deze collega mag.";
    }
    typed.sources_trouble(sources)
}

/// Why it was not written; empty where it was.
async fn write(app: &Data<App>, admin: &Admin, found: &Found, new: Rights) -> Result<&'static str, AppError> {
    let (id, actor, before) = (found.account.id.clone(), admin.actor().to_owned(), found.rights.clone());
    let details = changes(found, &new);
    app.note(move |connection| {
        let Some(account) = account::by_id(connection, &id)? else { return Ok(STALE) };
        if Rights::of(&account, account::sources(connection, &id)?) != before {
            return Ok(STALE);
        }
        let is_admin = |role: &str| role == Role::Admin.slug();
        let gives_up = is_admin(&account.role) && account.is_active && !is_admin(&new.role);
        if gives_up && !account::has_another_admin(connection, &id)? {
            return Ok(LAST_ADMIN);
        }
        let Rights { name, role, is_restricted, sources } = new;
        let email = account.email.clone();
        account::update(connection, &Account { name, role, is_restricted, ..account })?;
        account::set_sources(connection, &id, &sources)?;
        let entry = LogEntry::new(&moment::now(), &actor, "account-gewijzigd").to("account", &id, &email);
        log_entry::add(connection, &[entry.because(details)]).map(|()| "")
    })
    .await
}

/// What the log says of it.
fn changes(found: &Found, new: &Rights) -> String {
    let names = |rights: &Rights| {
        let named = found.sources.iter().filter(|source| rights.sources.contains(&source.id));
        let names: Vec<&str> = named.map(|source| wording::list(&source.name)).collect();
        if rights.is_restricted { names.join(", ") } else { "alle".to_owned() }
    };
    let before = &found.rights;
    let pairs = [
        ("Naam", before.name.clone(), new.name.clone()),
        ("Rol", before.role.clone(), new.role.clone()),
        ("Lijsten", names(before), names(new)),
    ];
    let changed = pairs.iter().filter(|(_, before, after)| before != after);
    changed.map(|(what, before, after)| format!("{what}: {before} → {after}.")).collect::<Vec<_>>().join(" ")
}
