//! The connection type that every query is written for.
#![allow(missing_docs, reason = "the derive makes public items of its own")]

/// One connection to whichever database this installation uses: PostgreSQL by `DATABASE_URL`, or the embedded SQLite.
#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    #[cfg(feature = "postgres")]
    Postgres(diesel::PgConnection),
    Sqlite(diesel::SqliteConnection),
}
