//! Whether the file is as it was written.

use diesel::prelude::*;
use diesel::sql_types::Text;

use super::{AnyConnection, Database};

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    integrity_check: String,
}

impl Database {
    /// What SQLite finds wrong with its file; nothing for PostgreSQL, which watches over its own.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn damage(&self) -> QueryResult<Vec<String>> {
        self.read(|connection| match connection {
            AnyConnection::Sqlite(sqlite) => {
                let lines: Vec<Line> = diesel::sql_query("PRAGMA integrity_check(5)").load(sqlite)?;
                Ok(lines.into_iter().map(|line| line.integrity_check).filter(|line| line != "ok").collect())
            }
            #[cfg(feature = "postgres")]
            AnyConnection::Postgres(_) => Ok(Vec::new()),
        })
    }
}
