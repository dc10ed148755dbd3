//! The second step of signing in: what an account's app and its paper with recovery codes are known by.

use diesel::prelude::*;

use crate::db::{AnyConnection, schema};

/// Gives an account an app, whose code of `step` was just used, and ten new recovery codes. The former ones count no more.
///
/// # Errors
/// When the database refuses.
pub fn set(
    connection: &mut AnyConnection,
    account_id: &str,
    (secret, step): (&str, i64),
    code_hashes: &[String],
) -> QueryResult<()> {
    diesel::update(schema::account::table.find(account_id))
        .set((schema::account::totp_secret.eq(secret), schema::account::totp_step.eq(step)))
        .execute(connection)?;
    set_codes(connection, account_id, code_hashes)
}

/// Takes app and codes away: at the next sign-in they are set up anew.
///
/// # Errors
/// When the database refuses.
pub fn take_away(connection: &mut AnyConnection, account_id: &str) -> QueryResult<()> {
    set(connection, account_id, ("", 0), &[])
}

/// Puts new recovery codes in the place of those there were.
///
/// # Errors
/// When the database refuses.
pub fn set_codes(connection: &mut AnyConnection, account_id: &str, code_hashes: &[String]) -> QueryResult<()> {
    use schema::recovery_code::dsl;
    diesel::delete(dsl::recovery_code.filter(dsl::account_id.eq(account_id))).execute(connection)?;
    for hash in code_hashes {
        diesel::insert_into(dsl::recovery_code)
            .values((dsl::account_id.eq(account_id), dsl::code_hash.eq(hash), dsl::used_at.eq("")))
            .execute(connection)?;
    }
    Ok(())
}

/// Notes that the code of a time step was used. Whether it had not been yet: no code counts twice, nor one before it.
///
/// # Errors
/// When the database refuses.
pub fn use_step(connection: &mut AnyConnection, account_id: &str, step: i64) -> QueryResult<bool> {
    use schema::account::dsl;
    diesel::update(dsl::account.find(account_id))
        .filter(dsl::totp_step.lt(step))
        .set(dsl::totp_step.eq(step))
        .execute(connection)
        .map(|changed| changed == 1)
}

/// Uses a recovery code up. Whether there was such a one, unused.
///
/// # Errors
/// When the database refuses.
pub fn use_code(connection: &mut AnyConnection, account_id: &str, code_hash: &str, now: &str) -> QueryResult<bool> {
    use schema::recovery_code::dsl;
    diesel::update(dsl::recovery_code.find((account_id, code_hash)))
        .filter(dsl::used_at.eq(""))
        .set(dsl::used_at.eq(now))
        .execute(connection)
        .map(|changed| changed == 1)
}

/// How many recovery codes were not used yet.
///
/// # Errors
/// When the database does not answer.
pub fn codes_left(connection: &mut AnyConnection, account_id: &str) -> QueryResult<i64> {
    use schema::recovery_code::dsl;
    dsl::recovery_code.filter(dsl::account_id.eq(account_id)).filter(dsl::used_at.eq("")).count().get_result(connection)
}
