//! Accounts: who may sign in, as what, and for which sources.

use diesel::prelude::*;

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
