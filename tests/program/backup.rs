//! A backup holds everything, also of a running site; putting it back leaves everything or nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::support::lists::{LIST, brought, with_sample};
use crate::support::{Finished, Running, Site, TestDatabase, database, program};
use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use diesel::sql_types::Text;
use mantelkaart::config::DataOptions;
use mantelkaart::db::{Database, schema};
use mantelkaart::model::import_record::{self, ImportRecord};
use mantelkaart::model::offering::{self, Offering};
use mantelkaart::model::revision::Revision;
use mantelkaart::model::search_count::{self, SearchCount};

fn run(options: &DataOptions, command: &str, file: &Path) -> Finished {
    Finished::within(Duration::from_secs(120), program(options).arg(command).arg(file))
}

/// Everything that a backup must hold.
fn everything(database: &Database) -> (Vec<Offering>, Vec<Revision>, Vec<ImportRecord>, Vec<SearchCount>) {
    let all = database.read(|connection| {
        let revisions = schema::revision::table.order(schema::revision::id).select(Revision::as_select());
        let counts = schema::search_count::table.order((schema::search_count::day, schema::search_count::query));
        Ok((
            offering::all(connection, None)?,
            revisions.load(connection)?,
            import_record::last(connection, 100)?,
            counts.select(SearchCount::as_select()).load(connection)?,
        ))
    });
    all.expect("leest")
}

fn changed() -> String {
    LIST.replace("1;A;Stichting;Kort.", "1;Zeilen;Stichting;Kort.")
}

/// Adds to the counts of searches, as a running site does.
fn counted(database: &Database, searches: i64) {
    let count = |day: &str, query: &str| SearchCount {
        day: day.to_owned(),
        query: query.to_owned(),
        searches,
        without_result: 1,
        clicks: 2,
    };
    let counts = [count("2026-03-11", "oppas"), count("2026-03-12", ""), count("2026-03-12", "oppas")];
    database.write_beside(|connection| search_count::add(connection, &counts)).expect("telt");
}

/// A database with a history, and its backup.
fn backed_up() -> (TestDatabase, PathBuf) {
    let database = with_sample();
    brought(&database, LIST);
    counted(&database, 7);
    brought(&database, &LIST.replace("Kort.", "Anders."));
    let file = database.data_dir().join("kopie.sqlite3");
    let made = run(database.options(), "backup", &file);
    assert_eq!(made.code, Some(0), "{made:?}");
    assert!(made.stdout.contains("2 hulpmogelijkheden"), "{made:?}");
    (database, file)
}

#[actix_web::test]
async fn a_backup_brings_everything_back_and_it_is_found() {
    let (database, file) = backed_up();
    let before = everything(&database);
    assert_eq!(before.3.len(), 3);
    brought(&database, &changed());
    counted(&database, 5);
    let generation = database.generation().expect("teller");
    let site = Site::on(database);
    assert_eq!(site.get("/zoeken.json?q=zeilen&letterlijk=1").await.json()["total"], 1);

    let restored = run(site.database.options(), "restore", &file);
    assert_eq!(restored.code, Some(0), "{restored:?}");
    assert_eq!(everything(&site.database), before);
    assert!(site.database.generation().expect("teller") > generation, "a running site must see that it changed");
    let again = Site::on(site.database);
    assert_eq!(again.get("/zoeken.json?q=zeilen&letterlijk=1").await.json()["total"], 0);
    assert_eq!(again.get("/zoeken.json?q=anders&letterlijk=1").await.json()["total"], 2);
    // What came back can be worked on.
    assert_eq!(brought(&again.database, &changed()).plan.changed.len(), 2);
}

#[test]
fn a_running_site_can_be_backed_up() {
    let database = with_sample();
    let before = everything(&database);
    let running = Running::start(&mut program(database.options()));
    let file = database.data_dir().join("kopie.sqlite3");
    assert_eq!(run(database.options(), "backup", &file).code, Some(0));
    drop(running);
    brought(&database, LIST);
    assert_eq!(run(database.options(), "restore", &file).code, Some(0));
    assert_eq!(everything(&database), before);
}

#[test]
fn what_is_no_backup_is_refused_and_changes_nothing() {
    let (database, good) = backed_up();
    let before = (everything(&database), database.generation().expect("teller"));
    let at = |name: &str| database.data_dir().join(name);
    fs::write(at("lijst.csv"), LIST).expect("schrijft");
    fs::write(at("leeg"), "").expect("schrijft");
    let whole = fs::read(&good).expect("leest");
    fs::write(at("half.sqlite3"), &whole[..whole.len() / 2]).expect("schrijft");
    let other = at("anders.sqlite3");
    let mut sqlite = SqliteConnection::establish(&other.to_string_lossy()).expect("opent");
    sqlite
        .batch_execute("CREATE TABLE bladwijzer (adres TEXT); INSERT INTO bladwijzer VALUES ('x')")
        .expect("schrijft");
    drop(sqlite);
    for file in [at("lijst.csv"), at("leeg"), at("half.sqlite3"), other, at("bestaat-niet")] {
        run(database.options(), "restore", &file).assert_refused("kan niet worden gelezen");
        assert_eq!((everything(&database), database.generation().expect("teller")), before, "{}", file.display());
    }
    assert_eq!(fs::read(&good).expect("leest"), whole, "a backup itself stays as it is");
}

#[test]
fn what_an_interrupted_run_left_behind_does_not_matter() {
    let (database, file) = backed_up();
    let before = everything(&database);
    let old = fs::read(&file).expect("leest");
    for name in ["kopie.sqlite3.onaf", "terugzetten.sqlite3"] {
        for end in ["", "-journal", "-wal", "-shm"] {
            fs::write(database.data_dir().join(format!("{name}{end}")), &old[..old.len() / 2]).expect("schrijft");
        }
    }
    brought(&database, &changed());
    assert_eq!(run(database.options(), "restore", &file).code, Some(0));
    assert_eq!(everything(&database), before);
    assert_eq!(run(database.options(), "backup", &file).code, Some(0));
    let names = fs::read_dir(database.data_dir()).expect("leest").map(|entry| entry.expect("leest").file_name());
    let left: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    assert!(left.iter().all(|name| !name.contains("onaf") && !name.contains("terugzetten.sqlite3")), "{left:?}");
}

#[test]
fn a_backup_never_takes_the_place_of_another_kind_of_file() {
    let database = with_sample();
    let list = database.data_dir().join("lijst.csv");
    fs::write(&list, LIST).expect("schrijft");
    run(database.options(), "backup", &list).assert_refused("geen reservekopie");
    assert_eq!(fs::read_to_string(&list).expect("leest"), LIST);
}

#[test]
fn what_a_restore_replaces_can_be_put_back() {
    let (database, file) = backed_up();
    brought(&database, &changed());
    let replaced = everything(&database);
    assert_eq!(run(database.options(), "restore", &file).code, Some(0));
    assert_ne!(everything(&database), replaced);
    let kept = database.data_dir().join("voor-terugzetten.db");
    assert_eq!(run(database.options(), "restore", &kept).code, Some(0));
    assert_eq!(everything(&database), replaced);
}

#[test]
fn the_database_itself_is_no_place_for_a_backup() {
    let directory = tempfile::tempdir().expect("map");
    let options = DataOptions { data_dir: directory.path().to_owned(), database_url: None };
    let sqlite = Database::open(&options.target()).expect("opent");
    brought(&sqlite, LIST);
    let before = everything(&sqlite);
    for command in ["backup", "restore"] {
        let own = directory.path().join("mantelkaart.sqlite3");
        run(&options, command, &own).assert_refused("de database zelf");
    }
    assert_eq!(everything(&sqlite), before);
}

/// With the feature `postgres`, the tests' own database is on PostgreSQL: then this moves a site there.
#[test]
fn a_backup_of_sqlite_goes_into_any_database() {
    let directory = tempfile::tempdir().expect("map");
    let options = DataOptions { data_dir: directory.path().to_owned(), database_url: None };
    let sqlite = Database::open(&options.target()).expect("opent");
    brought(&sqlite, LIST);
    brought(&sqlite, &changed());
    counted(&sqlite, 3);
    let file = directory.path().join("kopie.sqlite3");
    assert_eq!(run(&options, "backup", &file).code, Some(0));

    let database = database();
    brought(&database, &LIST.replace("\n1;", "\n7;"));
    counted(&database, 4);
    let moved = run(database.options(), "restore", &file);
    assert_eq!(moved.code, Some(0), "{moved:?}");
    assert_eq!(everything(&database), everything(&sqlite));
    assert_eq!(brought(&database, LIST).import_id, 3);
}

/// Every table with the names and types of its columns.
fn columns(sqlite: &mut SqliteConnection) -> BTreeMap<String, Vec<(String, String)>> {
    let query = "SELECT t.name AS of_table, c.name, c.type AS kind FROM sqlite_master t, pragma_table_info(t.name) c
        WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\\_\\_%' ESCAPE '\\'
        AND t.name <> 'generation' ORDER BY t.name, c.cid";
    let mut tables: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for column in diesel::sql_query(query).load::<Column>(sqlite).expect("it answers") {
        tables.entry(column.of_table).or_default().push((column.name, column.kind));
    }
    tables
}

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    of_table: String,
    #[diesel(sql_type = Text)]
    name: String,
    #[diesel(sql_type = Text)]
    kind: String,
}

/// Every row of every table, by table.
fn rows(file: &Path) -> BTreeMap<String, Vec<String>> {
    let mut sqlite = SqliteConnection::establish(&file.to_string_lossy()).expect("it opens");
    let tables = columns(&mut sqlite).into_iter();
    let read = |(table, columns): (String, Vec<(String, String)>)| {
        let cells: Vec<String> = columns.iter().map(|(name, _)| format!("quote({name})")).collect();
        let query = format!("SELECT '' AS of_table, '' AS kind, {} AS name FROM {table}", cells.join("||','||"));
        let found = diesel::sql_query(query).load::<Column>(&mut sqlite).expect("it answers");
        let mut lines: Vec<String> = found.into_iter().map(|row| row.name).collect();
        lines.sort();
        (table, lines)
    };
    tables.map(read).collect()
}

/// A row in every table there is. Each text is the same and each number 1: so every row refers to one that exists.
fn fill_every_table(file: &Path) {
    let mut sqlite = SqliteConnection::establish(&file.to_string_lossy()).expect("it opens");
    for (table, columns) in columns(&mut sqlite) {
        let value = |kind: &str| match kind {
            "TEXT" => "'een'",
            "BLOB" => "x'00ff'",
            _ => "1",
        };
        let values: Vec<&str> = columns.iter().map(|(_, kind)| value(kind)).collect();
        let insert = format!("PRAGMA foreign_keys = OFF; INSERT INTO {table} VALUES ({})", values.join(", "));
        sqlite.batch_execute(&insert).expect("a row in every table");
    }
}

/// Of whoever is signing in at this moment.
const OF_THE_MOMENT: [&str; 3] = ["session", "sign_in_failure", "oidc_flow"];

/// No list of tables here: one that is added later must come along too. With the feature `postgres` they go there and back.
#[test]
fn every_table_comes_along_and_what_stood_there_goes() {
    let directory = tempfile::tempdir().expect("a directory");
    let options = DataOptions { data_dir: directory.path().to_owned(), database_url: None };
    drop(Database::open(&options.target()).expect("it opens"));
    let own = directory.path().join("mantelkaart.sqlite3");
    fill_every_table(&own);
    let mut expected = rows(&own);
    assert!(expected.len() > 30 && expected.values().all(|rows| !rows.is_empty()), "{expected:?}");
    for table in OF_THE_MOMENT {
        expected.insert(table.to_owned(), Vec::new());
    }
    let (there, back) = (directory.path().join("heen.db"), directory.path().join("terug.db"));
    assert_eq!(run(&options, "backup", &there).code, Some(0));
    assert_eq!(rows(&there), expected);

    let database = database();
    // The second time everything that it takes the place of refers to something.
    for _ in 0..2 {
        let restored = run(database.options(), "restore", &there);
        assert_eq!(restored.code, Some(0), "{restored:?}");
    }
    assert_eq!(run(database.options(), "backup", &back).code, Some(0));
    assert_eq!(rows(&back), expected);
}

/// They hold secrets, and links by which people sign in.
#[cfg(unix)]
#[test]
fn nobody_else_on_the_machine_can_read_a_database() {
    use std::os::unix::fs::PermissionsExt;
    let directory = tempfile::tempdir().expect("a directory");
    let options = DataOptions { data_dir: directory.path().to_owned(), database_url: None };
    let file = directory.path().join("kopie.db");
    assert_eq!(run(&options, "backup", &file).code, Some(0));
    assert_eq!(run(&options, "restore", &file).code, Some(0));
    for name in ["mantelkaart.sqlite3", "kopie.db", "voor-terugzetten.db"] {
        let mode = fs::metadata(directory.path().join(name)).expect(name).permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}
