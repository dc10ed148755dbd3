//! The lexicon as a municipality keeps it: files of its own, right or wrong, before the start and while the site runs.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use crate::support::{Finished, Home, database, program};
use jiff::civil::{Date, date};
use mantelkaart::files::Files;
use mantelkaart::model::vocabulary::Vocabulary;
use mantelkaart::search::sync::Sync;
use mantelkaart::search::{Catalogue, Reading, Request};

const TODAY: Date = date(2026, 3, 12);
const CONCEPTS: &str = "begrip;naam;vaktermen;functies;voor;zorgt_voor;aandoeningen;dan;hulplijnen\n\
    steunpunt;het steunpunt;steunpunt;informatie=20;;;;;\n\
    respijt;vervangende zorg;respijtzorg;respijtzorg=40;;;;;\n\
    moe;u bent moe;;;;;;respijt=90|steunpunt=50;\n";

fn write(directory: &Path, name: &str, text: &str) {
    fs::create_dir_all(directory.join("data")).expect("a folder for own files");
    fs::write(directory.join("data").join(name), text).expect("an own file");
}

#[test]
fn every_sentence_that_is_suggested_is_understood() {
    let directory = tempfile::tempdir().expect("a directory");
    database::fill(&database::open(directory.path()), &crate::support::sample());
    let catalogue = open(directory.path()).expect("it opens").catalogue(TODAY).expect("a catalogue");
    let sentences =
        fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/data/voorbeeldzinnen.csv")).expect("a file");
    for sentence in sentences.lines().skip(1) {
        assert_eq!(first(&catalogue, sentence).0, Reading::Meaning, "{sentence}");
    }
}

/// The concepts of these tests are fewer than the kinds of support name.
const SUPPORTS: &str =
    "slug;naam;gewone_naam;kort;toereikend;grotendeels;beperkt;ontoereikend;functies;begrippen;door\n";

fn open(directory: &Path) -> Result<Sync, String> {
    write(directory, "ondersteuning.csv", SUPPORTS);
    write(directory, "wat-weegt.csv", "slug;steun;begrippen;zoekwoorden\n");
    let files = Files::new(directory);
    let vocabulary = Arc::new(Vocabulary::load(&files).expect("the default texts are right"));
    Sync::open(database::open(directory), vocabulary, &files, directory.join("index"))
        .map_err(|error| error.to_string())
}

fn first(catalogue: &Catalogue, text: &str) -> (Reading, String) {
    let outcome = catalogue.search(&Request { text: text.to_owned(), page: 1, ..Request::default() });
    let first = outcome.hits.first().expect("something is always found");
    (outcome.reading, catalogue.snapshot.offerings[first.ordinal as usize].title.to_string())
}

#[test]
fn every_line_that_is_wrong_is_told_with_its_number() {
    let directory = tempfile::tempdir().expect("a directory");
    write(directory.path(), "begrippen.csv", CONCEPTS);
    write(
        directory.path(),
        "woordenboek.csv",
        "woorden;begrip;gewicht\nmoe;moe;\nop;moeheid;\nuitgeput;moe;veel\n?!;moe;5\nmoe;moe\n",
    );
    let wrong = open(directory.path()).err().expect("it is refused");
    for part in [
        "data/woordenboek.csv",
        "regel 3: het begrip ‘moeheid’",
        "regel 4: het gewicht ‘veel’",
        "regel 5: er staan geen woorden",
        "regel 6: 2 kolommen in plaats van 3",
    ] {
        assert!(wrong.contains(part), "{part} is missing in {wrong}");
    }
    write(
        directory.path(),
        "begrippen.csv",
        &CONCEPTS.replace("respijtzorg=40", "respijt=40").replace("steunpunt=50", "loket=50"),
    );
    let wrong = open(directory.path()).err().expect("it is refused");
    assert!(
        wrong.contains("regel 3: ‘respijt’ is geen van: respijtzorg, ")
            && wrong.contains("regel 4: het begrip ‘loket’"),
        "{wrong}"
    );
}

#[test]
fn the_site_does_not_start_with_a_broken_lexicon() {
    let home = Home::new();
    write(&home.options.data_dir, "woordenboek.csv", "woorden;begrip;gewicht\nmoe;bestaat-niet;\n");
    let refused = Finished::within(Duration::from_secs(30), &mut program(&home.options));
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert!(refused.stderr.contains("data/woordenboek.csv") && refused.stderr.contains("regel 2"), "{refused:?}");
}

#[test]
fn a_running_site_follows_its_lexicon_and_keeps_the_old_one_where_the_new_one_is_broken() {
    let directory = tempfile::tempdir().expect("a directory");
    database::fill(&database::open(directory.path()), &crate::support::sample());
    write(directory.path(), "begrippen.csv", CONCEPTS);
    write(directory.path(), "woordenboek.csv", "woorden;begrip;gewicht\nmoe;moe;\n");
    let mut sync = open(directory.path()).expect("it opens");
    let catalogue = sync.catalogue(TODAY).expect("a catalogue");
    let (reading, tired) = first(&catalogue, "ik ben zo moe");
    assert_eq!(reading, Reading::Meaning);
    assert_eq!(first(&catalogue, "gaar").0, Reading::Nearest);

    write(directory.path(), "woordenboek.csv", "woorden;begrip;gewicht\nmoe;moe;\ngaar;moe;90\n");
    sync.follow_lexicon().expect("it is right");
    assert!(sync.behind(catalogue.snapshot.generation, TODAY), "a new catalogue must be made");
    let catalogue = sync.catalogue(TODAY).expect("a catalogue");
    assert_eq!(first(&catalogue, "gaar"), (Reading::Meaning, tired.clone()));

    write(directory.path(), "woordenboek.csv", "woorden;begrip;gewicht\nmoe;moe\n");
    let wrong = sync.follow_lexicon().expect_err("it is broken");
    assert!(wrong.reason.starts_with("regel 2: "), "{wrong:?}");
    assert!(!sync.behind(catalogue.snapshot.generation, TODAY), "the old one stays");
    sync.follow_lexicon().expect("told once");
    assert_eq!(first(&sync.catalogue(TODAY).expect("a catalogue"), "gaar"), (Reading::Meaning, tired));
}
