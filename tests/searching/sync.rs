//! Whatever happens to the index, the next start is in step.

use std::path::Path;
use std::sync::Arc;

use crate::support::{catalogue, database};
use diesel::prelude::*;
use jiff::civil::{Date, date};
use mantelkaart::db::{Database, schema::offering::dsl};
use mantelkaart::files::Files;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::vocabulary::Vocabulary;
use mantelkaart::search::sync::Sync;
use mantelkaart::search::{Catalogue, Request};

const TODAY: Date = date(2026, 3, 12);

fn sync(directory: &Path) -> Sync {
    let files = Files::new(directory);
    let vocabulary = Arc::new(Vocabulary::load(&files).expect("the default texts are right"));
    Sync::open(database::open(directory), vocabulary, &files, directory.join("index")).expect("it opens")
}

fn filled(count: usize) -> (tempfile::TempDir, Arc<Database>) {
    let directory = tempfile::tempdir().expect("a directory");
    let database = database::open(directory.path());
    let mut rows: Vec<Cells> = catalogue::rows(count, 3);
    rows.iter_mut().for_each(|row| row[Field::Status] = "gepubliceerd".to_owned());
    database::fill(&database, &rows);
    (directory, database)
}

/// Puts the number of the last write back, as putting a file back does.
fn put_back(database: &Database, by: i64, title: &str, changed_at: &str) {
    use mantelkaart::db::schema::generation::dsl as counter;
    database
        .write(|connection, generation| -> QueryResult<()> {
            let last = generation - 1 - by;
            diesel::update(counter::generation).set(counter::value.eq(last)).execute(connection)?;
            let change = (dsl::title.eq(title), dsl::version.eq(last), dsl::changed_at.eq(changed_at));
            diesel::update(dsl::offering.filter(dsl::number.eq(1))).set(change).execute(connection).map(drop)
        })
        .expect("the change goes in");
}

fn retitle(database: &Database, numbers: std::ops::Range<i64>, title: &str) {
    database
        .write(|connection, generation| -> QueryResult<()> {
            diesel::update(dsl::offering.filter(dsl::number.ge(numbers.start)).filter(dsl::number.lt(numbers.end)))
                .set((dsl::title.eq(title), dsl::version.eq(generation)))
                .execute(connection)
                .map(drop)
        })
        .expect("the change goes in");
}

fn total(catalogue: &Catalogue, text: &str) -> usize {
    catalogue.search(&Request { text: text.to_owned(), literal: true, ..Request::default() }).total
}

/// What the index answers must be what a fresh one in memory answers.
fn in_step(catalogue: &Catalogue, directory: &Path) {
    let elsewhere = tempfile::tempdir().expect("a directory");
    let files = Files::new(elsewhere.path());
    let vocabulary = Arc::new(Vocabulary::load(&files).expect("the default texts are right"));
    let index = elsewhere.path().join("index");
    let mut fresh = Sync::open(database::open(directory), vocabulary, &files, index).expect("it opens");
    let fresh = fresh.catalogue(TODAY).expect("a catalogue");
    for text in ["oppas", "dementie", "kanarie", "gesprek rouw", "zutphen", "wmo"] {
        assert_eq!(total(catalogue, text), total(&fresh, text), "{text}");
    }
    assert_eq!(catalogue.search(&Request::default()).total, fresh.search(&Request::default()).total);
}

fn files_of(directory: &Path) -> Vec<(String, std::time::SystemTime)> {
    let entries = std::fs::read_dir(directory.join("index")).expect("the index is there").flatten();
    let mut files: Vec<_> = entries
        .filter_map(|entry| {
            Some((entry.file_name().to_string_lossy().into_owned(), entry.metadata().ok()?.modified().ok()?))
        })
        .filter(|(name, _)| !name.starts_with('.'))
        .collect();
    files.sort();
    files
}

#[test]
fn a_second_start_writes_nothing() {
    let (directory, _database) = filled(200);
    in_step(&sync(directory.path()).catalogue(TODAY).expect("a catalogue"), directory.path());
    let before = files_of(directory.path());
    let mut second = sync(directory.path());
    assert!(second.is_on_disk());
    let catalogue = second.catalogue(TODAY).expect("a catalogue");
    in_step(&catalogue, directory.path());
    let segments = |files: Vec<(String, _)>| files.into_iter().filter(|(name, _)| name != "mantelkaart.lock").collect();
    let (before, after): (Vec<_>, Vec<_>) = (segments(before), segments(files_of(directory.path())));
    assert_eq!(before, after);
}

#[test]
fn changes_are_followed_while_running_and_after_being_away() {
    let (directory, database) = filled(200);
    let mut sync = sync(directory.path());
    let first = sync.catalogue(TODAY).expect("a catalogue");
    assert!(!sync.behind(database.generation().expect("it answers"), TODAY));
    assert!(sync.behind(database.generation().expect("it answers"), date(2026, 3, 13)));
    retitle(&database, 10..20, "Kanarie");
    assert!(sync.behind(database.generation().expect("it answers"), TODAY));
    let second = sync.catalogue(TODAY).expect("a catalogue");
    assert_eq!((total(&first, "kanarie"), total(&second, "kanarie")), (0, 10), "the former one stays as it was");
    for time in 0..20 {
        retitle(&database, time * 7..time * 7 + 9, "Papegaai");
        in_step(&sync.catalogue(TODAY).expect("a catalogue"), directory.path());
    }
    drop(sync);
    retitle(&database, 1..50, "Kanarie");
    let mut away = self::sync(directory.path());
    in_step(&away.catalogue(TODAY).expect("a catalogue"), directory.path());
}

#[test]
fn what_did_not_change_is_in_memory_once() {
    let (directory, database) = filled(60);
    let mut sync = sync(directory.path());
    let first = sync.catalogue(TODAY).expect("a catalogue").snapshot;
    retitle(&database, 10..20, "Kanarie");
    let second = sync.catalogue(TODAY).expect("a catalogue").snapshot;
    assert_eq!(first.offerings.len(), second.offerings.len());
    for offering in &second.offerings {
        let is_shared = first.offerings.iter().any(|former| Arc::ptr_eq(former, offering));
        assert_eq!(is_shared, &*offering.title != "Kanarie", "{}", offering.code);
        let organisation = second.organisation(&second.organisations[offering.organisation as usize].slug);
        let (_, ordinals) = organisation.expect("its organisation is there");
        assert!(ordinals.iter().any(|ordinal| Arc::ptr_eq(&second.offerings[*ordinal as usize], offering)));
    }
    let gone = first.organisations.len();
    database
        .write(|connection, _| {
            diesel::update(dsl::offering.filter(dsl::number.gt(5)))
                .set(dsl::valid_until.eq("2026-03-11"))
                .execute(connection)
        })
        .expect("the change goes in");
    let third = sync.catalogue(TODAY).expect("a catalogue").snapshot;
    assert!(third.offerings.len() <= 5 && third.organisations.len() < gone);
    for (place, organisation) in third.organisations.iter().enumerate() {
        assert!(!third.offerings_of(place).is_empty());
        for offering in third.offerings_of(place).iter().filter_map(|ordinal| third.offering(*ordinal)) {
            let before = second.by_code(&offering.code).expect("it was there");
            assert_eq!(second.organisations[before.organisation as usize].name, organisation.name, "{}", offering.code);
        }
    }
}

#[test]
fn a_damaged_index_is_made_anew() {
    let (directory, _database) = filled(100);
    drop(sync(directory.path()).catalogue(TODAY).expect("a catalogue"));
    let index = directory.path().join("index");
    let names: Vec<_> = files_of(directory.path()).into_iter().map(|(name, _)| name).collect();
    assert!(names.len() > 4);
    for name in names.iter().filter(|name| *name != "mantelkaart.lock") {
        for damage in ["cut", "garbled", "gone"] {
            let path = index.join(name);
            let Ok(mut bytes) = std::fs::read(&path) else { continue };
            match damage {
                "cut" => bytes.truncate(bytes.len() / 2),
                _ => bytes.iter_mut().for_each(|byte| *byte ^= 0x5A),
            }
            if damage == "gone" {
                std::fs::remove_file(&path).expect("it goes");
            } else {
                std::fs::write(&path, bytes).expect("it is written");
            }
            let mut sync = sync(directory.path());
            in_step(&sync.catalogue(TODAY).expect("a catalogue"), directory.path());
            assert!(sync.is_on_disk(), "{name} {damage}");
        }
    }
}

#[test]
fn what_can_not_be_ours_is_kept_in_memory() {
    let (directory, database) = filled(100);
    let mut first = sync(directory.path());
    in_step(&first.catalogue(TODAY).expect("a catalogue"), directory.path());
    let mut second = sync(directory.path());
    assert!(first.is_on_disk() && !second.is_on_disk());
    retitle(&database, 1..5, "Kanarie");
    in_step(&second.catalogue(TODAY).expect("a catalogue"), directory.path());
    drop(first);
    std::fs::remove_dir_all(directory.path().join("index")).expect("it goes");
    std::fs::write(directory.path().join("index"), "a file").expect("it is written");
    let mut third = sync(directory.path());
    in_step(&third.catalogue(TODAY).expect("a catalogue"), directory.path());
    assert!(!third.is_on_disk());
}

#[test]
fn a_database_that_was_put_back_and_other_word_lists_are_noticed() {
    let (directory, database) = filled(50);
    retitle(&database, 1..2, "Kanarie");
    drop(sync(directory.path()).catalogue(TODAY).expect("a catalogue"));
    // A copy is put back, and another list goes in: the same number of writes, the same version, other words.
    put_back(&database, 0, "Merel", "2026-02-01T00:00:00Z");
    let catalogue = sync(directory.path()).catalogue(TODAY).expect("a catalogue");
    assert_eq!((total(&catalogue, "kanarie"), total(&catalogue, "merel")), (0, 1));
    // An older copy.
    put_back(&database, 1, "Papegaai", "2026-01-15T00:00:00Z");
    let catalogue = sync(directory.path()).catalogue(TODAY).expect("a catalogue");
    assert_eq!((total(&catalogue, "merel"), total(&catalogue, "papegaai")), (0, 1));
    std::fs::create_dir_all(directory.path().join("data")).expect("a directory");
    let stems = "stam;woorden\npapegaai;papegaai|lorre\n";
    std::fs::write(directory.path().join("data/stamuitzonderingen.csv"), stems).expect("it is written");
    let catalogue = sync(directory.path()).catalogue(TODAY).expect("a catalogue");
    assert_eq!(total(&catalogue, "lorre"), 1);
    let mut sync = sync(directory.path());
    sync.forget_index().expect("the directory is ours");
    assert!(sync.behind(database.generation().expect("it answers"), TODAY));
    assert_eq!(total(&sync.catalogue(TODAY).expect("a catalogue"), "lorre"), 1);
}

#[test]
fn an_empty_database_gives_an_empty_catalogue() {
    let directory = tempfile::tempdir().expect("a directory");
    let catalogue = sync(directory.path()).catalogue(TODAY).expect("a catalogue");
    assert_eq!(total(&catalogue, "oppas"), 0);
    let outcome = catalogue.search(&Request::default());
    assert_eq!((outcome.total, outcome.page, outcome.pages, outcome.hits.len()), (0, 1, 1, 0));
}
