//! Rows of tables that are read and written column by column everywhere else.

use diesel::prelude::*;

use crate::db::schema;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::account_source)]
pub(super) struct AccountSource {
    account_id: String,
    source_id: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::recovery_code)]
pub(super) struct RecoveryCode {
    account_id: String,
    code_hash: String,
    used_at: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::invitation)]
pub(super) struct Invitation {
    token_hash: String,
    account_id: String,
    created_at: String,
    expires_at: String,
    used_at: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::secret)]
pub(super) struct Secret {
    name: String,
    value: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::column_choice)]
pub(super) struct ColumnChoice {
    source_name: String,
    header: String,
    field: String,
}

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::row_link)]
pub(super) struct RowLink {
    source_name: String,
    row_key: String,
    offering_id: String,
    said: String,
}
