//! Brings the schema up to date. The steps are compiled in: `migrations/sqlite` and `migrations/postgresql` have the
//! same names and the same meaning.

use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::AnyConnection;

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
#[cfg(feature = "postgres")]
const POSTGRESQL: EmbeddedMigrations = embed_migrations!("migrations/postgresql");

/// Why a migration failed, in the database's own words.
#[derive(Debug)]
pub struct MigrationError(pub String);

/// Runs the steps that this database has not seen yet.
pub(super) fn up(connection: &mut AnyConnection) -> Result<(), MigrationError> {
    match connection {
        AnyConnection::Sqlite(sqlite) => sqlite.run_pending_migrations(SQLITE).map(drop),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(postgres) => postgres.run_pending_migrations(POSTGRESQL).map(drop),
    }
    .map_err(|error| MigrationError(error.to_string()))
}

/// Takes every step back: an empty database remains.
pub(super) fn down(connection: &mut AnyConnection) -> Result<(), MigrationError> {
    match connection {
        AnyConnection::Sqlite(sqlite) => sqlite.revert_all_migrations(SQLITE).map(drop),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(postgres) => postgres.revert_all_migrations(POSTGRESQL).map(drop),
    }
    .map_err(|error| MigrationError(error.to_string()))
}
