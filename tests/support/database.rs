//! One empty database for each test, gone when the test is over.

use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;

use mantelkaart::config::DataOptions;
use mantelkaart::db::{Database, Target};
use mantelkaart::model::field::Cells;
use tempfile::TempDir;

use super::rows::put_as;

/// A fresh, migrated, empty database in a data directory of its own: SQLite, or PostgreSQL where
/// `MANTELKAART_TEST_POSTGRES` has the address of a server on which databases may be made.
pub fn database() -> TestDatabase {
    let home = Home::new();
    let open = Database::open(&home.options.target()).expect("a fresh database opens");
    TestDatabase { open: Arc::new(open), home }
}

/// Opens the database that belongs to this directory: the first time an empty one, then the same again. On
/// PostgreSQL it stays until the test server goes.
pub fn open(directory: &Path) -> Arc<Database> {
    #[cfg(feature = "postgres")]
    let target = match std::env::var("MANTELKAART_TEST_POSTGRES") {
        Ok(admin) => Target::Postgres(postgres::of_directory(&admin, directory)),
        Err(_) => Target::Sqlite(directory.join("test.sqlite")),
    };
    #[cfg(not(feature = "postgres"))]
    let target = Target::Sqlite(directory.join("test.sqlite"));
    Arc::new(Database::open(&target).expect("the database of a directory opens"))
}

/// Puts rows into it, as a list that is no sample.
pub fn fill(database: &Database, rows: &[Cells]) {
    put_as(database, "lijst", rows);
}

/// An open database. Everything it keeps, the data directory included, is removed when it is dropped.
pub struct TestDatabase {
    // Fields are dropped in this order: connections first.
    open: Arc<Database>,
    home: Home,
}

impl TestDatabase {
    /// The same, to share with an `App`.
    pub fn share(&self) -> Arc<Database> {
        Arc::clone(&self.open)
    }

    /// The options with which a command of the program finds this database.
    pub fn options(&self) -> &DataOptions {
        &self.home.options
    }

    /// Where own files may be put, such as `mantelkaart.toml`.
    pub fn data_dir(&self) -> &Path {
        &self.home.options.data_dir
    }
}

impl Deref for TestDatabase {
    type Target = Database;
    fn deref(&self) -> &Database {
        &self.open
    }
}

/// A place for a database that nothing has opened yet.
pub struct Home {
    /// The options that name it.
    pub options: DataOptions,
    directory: TempDir,
    #[cfg(feature = "postgres")]
    server: Option<postgres::Created>,
}

impl Home {
    pub fn new() -> Self {
        let directory = tempfile::tempdir().expect("a temporary directory can be made");
        let data_dir = directory.path().join("gegevens");
        std::fs::create_dir(&data_dir).expect("the data directory can be made");
        #[cfg(feature = "postgres")]
        let server = std::env::var("MANTELKAART_TEST_POSTGRES").ok().map(postgres::Created::on);
        #[cfg(feature = "postgres")]
        let database_url = server.as_ref().map(|created| created.address.clone());
        #[cfg(not(feature = "postgres"))]
        let database_url = None;
        Self {
            options: DataOptions { data_dir, database_url },
            directory,
            #[cfg(feature = "postgres")]
            server,
        }
    }
}

#[cfg(feature = "postgres")]
mod postgres {
    use std::path::Path;

    use diesel::connection::SimpleConnection;
    use diesel::{Connection, PgConnection};

    /// A database on the test server, dropped with this value.
    pub struct Created {
        pub address: String,
        name: String,
        admin: String,
    }

    impl Created {
        pub fn on(admin: String) -> Self {
            let name = format!("mantelkaart_{}", uuid::Uuid::now_v7().simple());
            run(&admin, &format!("CREATE DATABASE {name}")).expect("the test server makes a database");
            Self { address: with_name(&admin, &name), name, admin }
        }
    }

    impl Drop for Created {
        fn drop(&mut self) {
            let dropped = run(&self.admin, &format!("DROP DATABASE {} WITH (FORCE)", self.name));
            if let (Err(error), false) = (dropped, std::thread::panicking()) {
                panic!("the test database is not dropped: {error}");
            }
        }
    }

    /// The address of the database that is named after a directory, made if it is not there.
    pub fn of_directory(admin: &str, directory: &Path) -> String {
        let directory = directory.to_string_lossy();
        let name: String = directory.bytes().map(|byte| format!("{byte:02x}")).collect();
        let name = format!("map_{}", &name[name.len().saturating_sub(56)..]);
        match run(admin, &format!("CREATE DATABASE {name}")) {
            Err(error) if !error.contains("already exists") => panic!("the test server makes no database: {error}"),
            _ => with_name(admin, &name),
        }
    }

    fn run(admin: &str, statement: &str) -> Result<(), String> {
        let mut connection = PgConnection::establish(admin).map_err(|error| error.to_string())?;
        connection.batch_execute(statement).map_err(|error| error.to_string())
    }

    /// `postgres://user@host/postgres?host=/run` names the database between the last slash and the question mark.
    fn with_name(admin: &str, name: &str) -> String {
        let (place, parameters) = admin.split_once('?').map_or((admin, None), |(place, rest)| (place, Some(rest)));
        let (server, _) = place.rsplit_once('/').expect("an address such as postgres://user@host/postgres");
        parameters.map_or(format!("{server}/{name}"), |parameters| format!("{server}/{name}?{parameters}"))
    }
}
