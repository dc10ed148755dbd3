//! Accounts of an organisation's own issuer (OpenID Connect): sign-ins that wait for its answer, and what that answer does
//! to an account.

use diesel::prelude::*;
use jiff::{Timestamp, ToSpan};

use super::Account;
use crate::db::{AnyConnection, schema};
use crate::model::choice::{Choice, Role};
use crate::model::log_entry::{self, LogEntry};
use crate::model::session;

/// How long the issuer may take to answer.
const MINUTES: i64 = 10;
/// Who the log says changed a role.
const ACTOR: &str = "uitgever";

/// A sign-in that waits.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::oidc_flow)]
pub struct Flow {
    /// SHA-256 of the state.
    pub state_hash: String,
    /// What the identity must carry.
    pub nonce: String,
    /// What proves that the same asks for the identity who asked for the sign-in (PKCE).
    pub pkce_verifier: String,
    /// JSON: where to go on, and what was typed.
    pub going_on: String,
    /// ISO 8601, UTC.
    pub created_at: String,
}

/// Keeps one, and forgets those that nobody came back from.
///
/// # Errors
/// When the database refuses.
pub fn keep(connection: &mut AnyConnection, flow: &Flow, now: Timestamp) -> QueryResult<()> {
    use schema::oidc_flow::dsl;
    diesel::delete(dsl::oidc_flow.filter(dsl::created_at.lt(oldest(now)))).execute(connection)?;
    diesel::insert_into(dsl::oidc_flow).values(flow).execute(connection).map(drop)
}

/// Takes one: nobody else gets it. `None`: there is no such one, or it waited too long.
///
/// # Errors
/// When the database refuses.
pub fn take(connection: &mut AnyConnection, state_hash: &str, now: Timestamp) -> QueryResult<Option<Flow>> {
    use schema::oidc_flow::dsl;
    let found = dsl::oidc_flow.find(state_hash).select(Flow::as_select()).first(connection).optional()?;
    diesel::delete(dsl::oidc_flow.find(state_hash)).execute(connection)?;
    Ok(found.filter(|flow| flow.created_at >= oldest(now)))
}

fn oldest(now: Timestamp) -> String {
    now.checked_sub(MINUTES.minutes()).unwrap_or(Timestamp::MIN).strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// Somebody, as the issuer knows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// `issuer subject`: never that of somebody else.
    pub subject: String,
    /// May be empty.
    pub email: String,
    /// Whether the issuer made sure that the address is theirs.
    pub is_email_verified: bool,
    /// May be empty.
    pub name: String,
    /// What they may do here; `None`: nothing.
    pub role: Option<Role>,
}

/// What came of the answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Settled {
    /// They may sign in.
    In(Box<Account>),
    /// The issuer gives them no role here.
    WithoutRole,
    /// An admin blocked the account.
    Blocked,
    /// The issuer tells no address.
    WithoutEmail,
    /// The address is that of another account, and the issuer does not vouch for it.
    Taken,
}

/// Finds or makes the account of this person, with the role that the issuer gives. Whoever has none any more is signed out.
///
/// # Errors
/// When the database refuses.
pub fn settle(connection: &mut AnyConnection, person: &Person, now: &str) -> QueryResult<Settled> {
    let found = match by_subject(connection, &person.subject)? {
        Some(account) => Some(account),
        None if person.email.is_empty() && person.role.is_some() => return Ok(Settled::WithoutEmail),
        None => super::by_email(connection, &person.email)?,
    };
    let is_other = |account: &Account| account.oidc_subject != person.subject;
    let is_taken = |account: &Account| !person.is_email_verified || !account.oidc_subject.is_empty();
    match (found, person.role) {
        (Some(account), _) if is_other(&account) && is_taken(&account) => Ok(Settled::Taken),
        (Some(account), None) if !is_other(&account) => {
            session::end_others(connection, &account.id, "")?;
            write(connection, account, "", now).map(|_| Settled::WithoutRole)
        }
        (_, None) => Ok(Settled::WithoutRole),
        (Some(account), _) if !account.is_active => Ok(Settled::Blocked),
        (Some(account), Some(role)) => {
            let account = Account { oidc_subject: person.subject.clone(), ..account };
            write(connection, account, role.slug(), now).map(|account| Settled::In(Box::new(account)))
        }
        (None, Some(role)) => {
            let mut account = Account::new(&person.email, &person.name, role, now);
            account.oidc_subject.clone_from(&person.subject);
            super::insert(connection, &account)?;
            let entry = LogEntry::new(now, ACTOR, "account-gemaakt").to("account", &account.id, &account.email);
            log_entry::add(connection, &[entry.because(format!("Als {}.", account.role))])?;
            Ok(Settled::In(Box::new(account)))
        }
    }
}

fn by_subject(connection: &mut AnyConnection, subject: &str) -> QueryResult<Option<Account>> {
    schema::account::table
        .filter(schema::account::oidc_subject.eq(subject))
        .select(Account::as_select())
        .first(connection)
        .optional()
}

fn write(connection: &mut AnyConnection, account: Account, role: &str, now: &str) -> QueryResult<Account> {
    let before = account.role.clone();
    let account = Account { role: role.to_owned(), ..account };
    super::update(connection, &account)?;
    if before != role {
        let entry = LogEntry::new(now, ACTOR, "account-gewijzigd").to("account", &account.id, &account.email);
        let name = |role: &str| if role.is_empty() { "geen".to_owned() } else { role.to_owned() };
        log_entry::add(connection, &[entry.because(format!("Rol: {} → {}.", name(&before), name(role)))])?;
    }
    Ok(account)
}
