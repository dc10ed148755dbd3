//! A backup holds everything, also of a running site; putting it back leaves everything or nothing.

mod support;

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::prelude::*;
use mantelkaart::config::DataOptions;
use mantelkaart::db::{Database, schema};
use mantelkaart::model::import_record::{self, ImportRecord};
use mantelkaart::model::offering::{self, Offering};
use mantelkaart::model::revision::Revision;
use mantelkaart::model::search_count::{self, SearchCount};
use support::lists::{LIST, brought, with_sample};
use support::{Finished, Running, Site, TestDatabase, database, program};

fn run(options: &DataOptions, command: &str, file: &std::path::Path) -> Finished {
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
