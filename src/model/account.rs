//! Accounts: who may sign in, as what, and for which sources.

pub mod easy_words;
pub mod invitation;
pub mod issuer;
pub mod second_step;

use diesel::prelude::*;
use uuid::Uuid;

use super::choice::{Choice, Role};
use crate::db::{AnyConnection, schema};

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable, AsChangeset, Identifiable)]
#[diesel(table_name = schema::account)]
pub struct Account {
    /// UUID of version 7.
    pub id: String,
    /// In lower case.
    pub email: String,
    /// As colleagues call them.
    pub name: String,
    /// A slug of [`Role`].
    pub role: String,
    /// PHC string of argon2id; empty until the invitation is used.
    pub password: String,
    /// Base32; empty until the second step is set up.
    pub totp_secret: String,
    /// The last time step that was used: no code counts twice.
    pub totp_step: i64,
    /// `issuer subject` of OpenID Connect; empty where the account has none.
    pub oidc_subject: String,
    /// Whether the account may change only its own sources.
    pub is_restricted: bool,
    /// Whether it may sign in.
    pub is_active: bool,
    /// ISO 8601, UTC.
    pub created_at: String,
    /// ISO 8601, UTC; empty: never yet.
    pub signed_in_at: String,
}

impl Account {
    /// One that can't sign in yet: it has no password.
    pub fn new(email: &str, name: &str, role: Role, now: &str) -> Self {
        Self {
            id: Uuid::now_v7().to_string(),
            email: email.trim().to_lowercase(),
            name: name.trim().to_owned(),
            role: role.slug().to_owned(),
            password: String::new(),
            totp_secret: String::new(),
            totp_step: 0,
            oidc_subject: String::new(),
            is_restricted: false,
            is_active: true,
            created_at: now.to_owned(),
            signed_in_at: String::new(),
        }
    }

    /// Whether it has a way in: a password, or an issuer that knows it.
    pub fn is_settled(&self) -> bool {
        !self.password.is_empty() || !self.oidc_subject.is_empty()
    }

    /// What it may do. A role that we don't know may do nothing.
    pub fn role(&self) -> Option<Role> {
        Role::from_slug(&self.role)
    }
}

/// The account with this id.
///
/// # Errors
/// When the database does not answer.
pub fn by_id(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<Account>> {
    schema::account::table.find(id).select(Account::as_select()).first(connection).optional()
}

/// The account with this address, in capitals or not.
///
/// # Errors
/// When the database does not answer.
pub fn by_email(connection: &mut AnyConnection, email: &str) -> QueryResult<Option<Account>> {
    schema::account::table
        .filter(schema::account::email.eq(email.trim().to_lowercase()))
        .select(Account::as_select())
        .first(connection)
        .optional()
}

/// Writes a new one.
///
/// # Errors
/// When the database refuses, or the address exists.
pub fn insert(connection: &mut AnyConnection, account: &Account) -> QueryResult<()> {
    diesel::insert_into(schema::account::table).values(account).execute(connection).map(drop)
}

/// The ids of the sources that a restricted account may change.
///
/// # Errors
/// When the database does not answer.
pub fn sources(connection: &mut AnyConnection, account_id: &str) -> QueryResult<Vec<String>> {
    schema::account_source::table
        .filter(schema::account_source::account_id.eq(account_id))
        .select(schema::account_source::source_id)
        .load(connection)
}

/// Every account, by name.
///
/// # Errors
/// When the database does not answer.
pub fn all(connection: &mut AnyConnection) -> QueryResult<Vec<Account>> {
    schema::account::table
        .order((schema::account::name, schema::account::email))
        .select(Account::as_select())
        .load(connection)
}

/// Writes every column of an existing one.
///
/// # Errors
/// When the database refuses.
pub fn update(connection: &mut AnyConnection, account: &Account) -> QueryResult<()> {
    diesel::update(schema::account::table.find(&account.id)).set(account).execute(connection).map(drop)
}

/// Keeps the PHC string of a new password.
///
/// # Errors
/// When the database refuses.
pub fn set_password(connection: &mut AnyConnection, id: &str, password: &str) -> QueryResult<()> {
    diesel::update(schema::account::table.find(id))
        .set(schema::account::password.eq(password))
        .execute(connection)
        .map(drop)
}

/// Notes when somebody signed in.
///
/// # Errors
/// When the database refuses.
pub fn signed_in(connection: &mut AnyConnection, id: &str, at: &str) -> QueryResult<()> {
    diesel::update(schema::account::table.find(id))
        .set(schema::account::signed_in_at.eq(at))
        .execute(connection)
        .map(drop)
}

/// Whether somebody else could still manage the accounts: another admin who may sign in, and has a way to.
///
/// # Errors
/// When the database does not answer.
pub fn has_another_admin(connection: &mut AnyConnection, id: &str) -> QueryResult<bool> {
    let others: Vec<Account> = schema::account::table
        .filter(schema::account::id.ne(id))
        .filter(schema::account::role.eq(Role::Admin.slug()))
        .filter(schema::account::is_active.eq(true))
        .select(Account::as_select())
        .load(connection)?;
    Ok(others.iter().any(Account::is_settled))
}

/// Sets which sources a restricted account may change.
///
/// # Errors
/// When the database refuses, or there is no such source.
pub fn set_sources(connection: &mut AnyConnection, account_id: &str, sources: &[String]) -> QueryResult<()> {
    use schema::account_source::dsl;
    diesel::delete(dsl::account_source.filter(dsl::account_id.eq(account_id))).execute(connection)?;
    for source in sources {
        diesel::insert_into(dsl::account_source)
            .values((dsl::account_id.eq(account_id), dsl::source_id.eq(source)))
            .execute(connection)?;
    }
    Ok(())
}

/// Which restricted account may change which source: pairs of their ids.
///
/// # Errors
/// When the database does not answer.
pub fn restrictions(connection: &mut AnyConnection) -> QueryResult<Vec<(String, String)>> {
    use schema::account_source::dsl;
    dsl::account_source.select((dsl::account_id, dsl::source_id)).load(connection)
}

/// Blocks an account, or lets it in again.
///
/// # Errors
/// When the database refuses.
pub fn set_active(connection: &mut AnyConnection, id: &str, is_active: bool) -> QueryResult<()> {
    diesel::update(schema::account::table.find(id))
        .set(schema::account::is_active.eq(is_active))
        .execute(connection)
        .map(drop)
}

/// Keeps the name that colleagues see.
///
/// # Errors
/// When the database refuses.
pub fn set_name(connection: &mut AnyConnection, id: &str, name: &str) -> QueryResult<()> {
    diesel::update(schema::account::table.find(id)).set(schema::account::name.eq(name)).execute(connection).map(drop)
}
