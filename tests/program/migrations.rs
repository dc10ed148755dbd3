//! The schema goes up, down and up again, and is the same on both backends.

use crate::support::{Home, database, offering, put};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use mantelkaart::db::{AnyConnection, Database};

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = Text)]
    name: String,
}

/// Tables with their columns, and indexes with a name of their own, as this database knows them.
fn names(database: &Database) -> Vec<String> {
    let query = |connection: &mut AnyConnection| match connection {
        AnyConnection::Sqlite(sqlite) => diesel::sql_query(
            "SELECT t.name || '.' || c.name AS name FROM sqlite_master t, pragma_table_info(t.name) c
                 WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\'
             UNION ALL SELECT 'index ' || name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
             ORDER BY name",
        )
        .load::<Named>(sqlite),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(postgres) => diesel::sql_query(
            "SELECT table_name || '.' || column_name AS name FROM information_schema.columns
                 WHERE table_schema = 'public' AND table_name NOT LIKE '\\_\\_%'
             UNION ALL SELECT 'index ' || indexname FROM pg_indexes
                 WHERE schemaname = 'public' AND indexname NOT LIKE '%\\_pkey' AND indexname NOT LIKE '%\\_key'
             ORDER BY name",
        )
        .load::<Named>(postgres),
    };
    let mut names: Vec<_> = database.read(query).expect("it answers").into_iter().map(|named| named.name).collect();
    names.sort();
    names
}

#[test]
fn up_down_and_up_again() {
    let home = Home::new();
    let target = home.options.target();
    let first = names(&Database::open(&target).expect("up"));
    assert!(first.contains(&"offering.title".to_owned()), "{first:?}");

    Database::erase(&target).expect("down");
    Database::erase(&target).expect("down when there is nothing to take down");

    let again = Database::open(&target).expect("up again");
    assert_eq!(names(&again), first);
    put(&again, &[offering("MK-0001", "Even vrij", &[])]);
}

#[test]
fn opening_again_changes_nothing() {
    let database = database();
    put(&database, &[offering("MK-0001", "Even vrij", &[])]);
    let (before, generation) = (names(&database), database.generation().expect("it answers"));
    let again = Database::open(&database.options().target()).expect("opens again");
    assert_eq!((names(&again), again.generation().expect("it answers")), (before, generation));
}

#[test]
fn both_backends_have_steps_of_the_same_names() {
    let steps = |backend: &str| {
        let folder = format!("{}/migrations/{backend}", env!("CARGO_MANIFEST_DIR"));
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .expect("the migrations are there")
            .map(|entry| entry.expect("it can be read").file_name())
            .collect();
        names.sort();
        names
    };
    assert_eq!(steps("sqlite"), steps("postgresql"));
}

/// What one backend calls a table, column or index, the other calls it too.
#[cfg(feature = "postgres")]
#[test]
fn both_backends_have_the_same_names() {
    let Some(on_server) = std::env::var_os("MANTELKAART_TEST_POSTGRES").map(|_| database()) else { return };
    let directory = tempfile::tempdir().expect("a temporary directory can be made");
    let in_file = Database::open(&mantelkaart::db::Target::Sqlite(directory.path().join("naast.sqlite3")));
    assert_eq!(names(&in_file.expect("up")), names(&on_server));
}

#[test]
fn a_write_that_fails_leaves_nothing() {
    let database = database();
    let before = database.generation().expect("it answers");
    let failed: QueryResult<()> = database.write(|connection, _| {
        mantelkaart::each_backend!(connection, backend => backend.batch_execute(
            "INSERT INTO source (id, name, is_sample, created_at) VALUES ('1', 'lijst', FALSE, '')"
        ))?;
        Err(diesel::result::Error::RollbackTransaction)
    });
    assert!(failed.is_err());
    assert_eq!(database.generation().expect("it answers"), before);
    assert!(database.read(mantelkaart::model::source::all).expect("it answers").is_empty());
}
