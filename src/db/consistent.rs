//! Reading several statements' worth as one state.

use diesel::QueryResult;
use diesel::connection::{AnsiTransactionManager, TransactionManager};

use super::{AnyConnection, Database, take};
use crate::each_backend;

impl Database {
    /// Runs `work` on one unchanging state of the database, however many statements it takes.
    ///
    /// # Errors
    /// What `work` returns, or that no connection could be had.
    pub fn read_as_one<T>(&self, work: impl FnOnce(&mut AnyConnection) -> QueryResult<T>) -> QueryResult<T> {
        let connection = &mut *take(&self.readers)?;
        begin(connection)?;
        let outcome = work(connection);
        // Nothing was written: to roll back is the same as to commit, and can't fail on a conflict.
        each_backend!(connection, backend => AnsiTransactionManager::rollback_transaction(backend))?;
        outcome
    }
}

/// SQLite holds on to the state of the first read; PostgreSQL does so from "repeatable read" on.
fn begin(connection: &mut AnyConnection) -> QueryResult<()> {
    match connection {
        AnyConnection::Sqlite(sqlite) => AnsiTransactionManager::begin_transaction_sql(sqlite, "BEGIN"),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(postgres) => AnsiTransactionManager::begin_transaction_sql(
            postgres,
            "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        ),
    }
}
