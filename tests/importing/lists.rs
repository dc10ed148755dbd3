//! The import on a real database, and the command around it.

use std::process::Command;
use std::time::Duration;

use crate::support::lists::{LIST, bring, brought, cells, counts, fixture, order, revisions, titles, with_sample};
use crate::support::{Finished, TestDatabase, database, program};
use mantelkaart::import::apply::{Order, Refusal};
use mantelkaart::import::export;
use mantelkaart::model::field::Field;
use mantelkaart::model::source::SAMPLE;
use mantelkaart::model::{offering, organisation, source};

#[test]
fn a_list_goes_in_with_its_history_and_again_as_unchanged() {
    let database = database();
    let first = brought(&database, LIST);
    assert_eq!((counts(&first.plan), first.plan.source.as_str()), ([2, 0, 0, 0, 0], "lijst"));
    assert_eq!((titles(&database), revisions(&database)), (vec!["A".to_owned(), "B".to_owned()], 2));
    let again = brought(&database, LIST);
    assert_eq!((counts(&again.plan), again.import_id), ([0, 0, 2, 0, 0], 2));
    assert_eq!(revisions(&database), 2, "nothing changed, so nothing is remembered");
}

#[test]
fn a_change_keeps_the_offering_and_raises_its_version() {
    let database = database();
    brought(&database, LIST);
    let before = database.read(|connection| offering::all(connection, None)).expect("leest");
    let changed = brought(&database, &LIST.replace("1;A;Stichting", "1;A;Nieuwe naam"));
    assert_eq!(counts(&changed.plan), [0, 1, 1, 0, 0]);
    let after = database.read(|connection| offering::all(connection, None)).expect("leest");
    assert_eq!((&after[0].id, after[0].number), (&before[0].id, before[0].number));
    assert_eq!(after[0].version, database.generation().expect("teller"));
    assert_eq!(after[1], before[1]);
    let names: Vec<String> =
        database.read(organisation::all).expect("leest").into_iter().map(|each| each.name).collect();
    assert_eq!(names, ["Ander", "Nieuwe naam"], "an organisation without offerings goes");
}

#[test]
fn one_row_in_error_stops_everything_unless_it_may_be_skipped() {
    let database = database();
    let wrong = LIST.replace("informatie", "toveren");
    let generation = database.generation().expect("teller");
    assert!(matches!(bring(&database, wrong.as_bytes(), order(None)), Err(Refusal::Wrong(plan)) if plan.wrong == 1));
    assert_eq!((titles(&database).len(), database.generation().expect("teller")), (0, generation));
    assert_eq!(database.read(source::all).expect("leest"), []);
    let skipped = bring(&database, wrong.as_bytes(), Order { skip_invalid: true, ..order(None) }).expect("toegepast");
    assert_eq!((counts(&skipped.plan), titles(&database)), ([1, 0, 0, 0, 1], vec!["A".to_owned()]));
}

#[test]
fn codes_of_the_sample_may_be_used_by_the_first_list() {
    let database = with_sample();
    let list = LIST.replace("\n1;", "\nMK-0001;");
    let applied = bring(&database, list.as_bytes(), order(None)).expect("toegepast");
    assert_eq!((counts(&applied.plan), titles(&database).len()), ([2, 0, 0, 0, 0], 2));
}

#[test]
fn the_sample_never_stands_between_real_offerings() {
    let database = database();
    brought(&database, LIST);
    let sample = bring(&database, LIST.replace("\n1;", "\n9;").as_bytes(), order(Some(SAMPLE)));
    assert!(matches!(sample, Err(Refusal::Source(message)) if message.contains("lijst")));
}

#[test]
fn lists_are_compared_within_their_source() {
    let database = database();
    brought(&database, LIST);
    let other = LIST.replace("\n1;", "\n3;").replace("\n2;", "\n4;");
    let applied = bring(&database, other.as_bytes(), order(Some("tweede"))).expect("toegepast");
    assert_eq!(counts(&applied.plan), [2, 0, 0, 0, 0]);
    assert!(matches!(bring(&database, LIST.as_bytes(), order(None)), Err(Refusal::Source(_))), "which of the two?");
    let taken = bring(&database, LIST.as_bytes(), order(Some("tweede")));
    assert!(matches!(taken, Err(Refusal::Wrong(plan)) if plan.errors[0].message.contains("‘lijst’")));
}

#[test]
fn a_mistyped_list_is_no_new_one() {
    let database = database();
    brought(&database, LIST);
    let other = LIST.replace("\n1;", "\n3;").replace("\n2;", "\n4;");
    let mistyped = Order { new_source: false, ..order(Some("ljst")) };
    let refused = bring(&database, other.as_bytes(), mistyped);
    assert!(matches!(refused, Err(Refusal::Source(message)) if message.contains("Er is wel: lijst. Bedoelde u die?")));
    assert_eq!((titles(&database).len(), database.read(source::all).expect("leest").len()), (2, 1));
}

#[test]
fn a_description_goes_on_where_the_summary_ends_and_loses_nothing() {
    let database = database();
    let list = "titel;aanbieder;omschrijving;functies\nA;S;Kort gezegd. En dan lang.;educatie\n";
    brought(&database, list);
    let first = cells(&database).remove(0);
    assert_eq!((first[Field::Summary].as_str(), first[Field::Description].as_str()), ("Kort gezegd.", "En dan lang."));
    assert_eq!(counts(&brought(&database, list).plan), [0, 0, 1, 0, 0]);
    let exported = export::csv(std::slice::from_ref(&first));
    assert_eq!(counts(&bring(&database, &exported, order(None)).expect("toegepast").plan), [0, 0, 1, 0, 0]);
    let code = &first[Field::Code];
    brought(&database, &format!("code;omschrijving\n{code};Anders begonnen. En verder.\n"));
    assert_eq!(cells(&database)[0][Field::Description], "Anders begonnen. En verder.");
}

#[test]
fn real_lists_go_in_without_an_error_and_again_as_unchanged() {
    for (name, rows) in
        [("17-steunpunt-excel-cp1252.csv", 37), ("18-sep-regel-utf8-bom.csv", 12), ("lastige-cellen.csv", 3)]
    {
        let database = database();
        let bytes = std::fs::read(fixture(name)).expect("bestand");
        let first = bring(&database, &bytes, order(None)).expect("toegepast");
        assert_eq!(counts(&first.plan), [rows, 0, 0, 0, 0], "{name}: {:?}", first.plan.errors);
        let again = bring(&database, &bytes, order(None)).expect("toegepast");
        assert_eq!(counts(&again.plan), [0, 0, rows, 0, 0], "{name}");
    }
}

#[test]
fn the_steunpunts_own_list_is_understood() {
    let database = database();
    bring(&database, &std::fs::read(fixture("17-steunpunt-excel-cp1252.csv")).expect("bestand"), order(None))
        .expect("toegepast");
    let all = cells(&database);
    let house = all.iter().find(|cells| cells[Field::Title] == "Odensehuis Meppel").expect("staat erin");
    for (field, expected) in [
        (Field::Functions, "respijtzorg|emotionele-steun|informatie"),
        (Field::Conditions, "dementie"),
        (Field::Serves, "Meppel"),
        (Field::Postcode, "7941 KP"),
        (Field::Website, "https://odensehuismeppelwesterveld.nl"),
        (Field::Burden, "matig|zwaar"),
        (Field::Funding, "gratis"),
        (Field::Status, "gepubliceerd"),
        (Field::Summary, "Binnenlopen zonder afspraak bij geheugenproblemen of beginnende dementie."),
    ] {
        assert_eq!(house[field], expected, "{field:?}");
    }
}

#[test]
fn an_export_comes_back_as_unchanged() {
    let list = std::fs::read(fixture("lastige-cellen.csv")).expect("bestand");
    for database in [with_sample(), database()] {
        if titles(&database).is_empty() {
            bring(&database, &list, order(None)).expect("toegepast");
        }
        let rows = database.read(|connection| {
            let source = export::source(connection, None)?.expect("één lijst");
            export::rows(connection, &source)
        });
        let rows = rows.expect("leest");
        for bytes in [export::csv(&rows), export::xlsx(&rows).expect("werkmap")] {
            let back = bring(&database, &bytes, order(None)).expect("toegepast");
            assert_eq!(counts(&back.plan), [0, 0, rows.len(), 0, 0], "{:?}", back.plan.changed);
        }
    }
}

fn run(database: &TestDatabase, arguments: &[&str]) -> Finished {
    let mut command: Command = program(database.options());
    Finished::within(Duration::from_secs(120), command.args(arguments))
}

fn written(database: &TestDatabase, name: &str, bytes: &[u8]) -> String {
    let path = database.data_dir().join(name);
    std::fs::write(&path, bytes).expect("schrijft");
    path.to_string_lossy().into_owned()
}

#[test]
fn the_command_ends_with_its_totals_and_its_exit_code() {
    let database = database();
    let good = written(&database, "goed.csv", LIST.as_bytes());
    let trial = run(&database, &["import", &good, "--dry-run"]);
    assert_eq!(
        (trial.code, trial.stdout.lines().last()),
        (Some(0), Some("nieuw 2, gewijzigd 0, ongewijzigd 0, ontbreekt 0, fout 0"))
    );
    assert_eq!(titles(&database).len(), 0);
    let wrong = written(&database, "fout.csv", LIST.replace("informatie", "toveren").as_bytes());
    let stopped = run(&database, &["import", &wrong]);
    assert_eq!(
        (stopped.code, stopped.stdout.lines().last()),
        (Some(1), Some("nieuw 1, gewijzigd 0, ongewijzigd 0, ontbreekt 0, fout 1"))
    );
    for word in ["regel 3 (B): kolom functies", "‘toveren’", "Respijtzorg"] {
        assert!(stopped.stdout.contains(word), "{}", stopped.stdout);
    }
    let done = run(&database, &["import", &good]);
    assert_eq!(done.code, Some(0), "{done:?}");
    for word in ["Nieuwe lijst: lijst", "telefoonnummer van uw steunpunt in "] {
        assert!(done.stdout.contains(word), "{}", done.stdout);
    }
    assert!(done.stdout.contains("import --reverse 1"));
    let back = run(&database, &["import", "--reverse", "1"]);
    assert_eq!(
        (back.code, back.stdout.lines().last()),
        (Some(0), Some("verwijderd 2, hersteld 0, niet teruggedraaid 0"))
    );
    run(&database, &["import", "--reverse", "1"]).assert_refused("al teruggedraaid");
}

#[test]
fn what_is_no_list_ends_with_exit_code_two_and_one_sentence() {
    let database = database();
    let huge = database.data_dir().join("groot.csv");
    std::fs::File::create(&huge).and_then(|file| file.set_len(50 * 1024 * 1024)).expect("bestand");
    let huge = huge.to_string_lossy().into_owned();
    for (path, word) in [
        (written(&database, "leeg.csv", b""), "leeg"),
        (written(&database, "folder.csv", b"%PDF-1.7"), "PDF"),
        (huge, "20 MB"),
        ("/bestaat/niet.csv".to_owned(), "bestaat niet"),
    ] {
        let refused = run(&database, &["import", &path]);
        assert_eq!(refused.code, Some(2), "{refused:?}");
        assert!(refused.stderr.contains(word) && refused.stderr.trim().lines().count() == 1, "{refused:?}");
    }
}

#[test]
fn a_plan_can_be_had_as_json() {
    let database = database();
    let path = written(&database, "lijst.csv", LIST.as_bytes());
    let said = run(&database, &["import", &path, "--dry-run", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&said.stdout).expect("JSON");
    assert_eq!(json["totalen"]["nieuw"], 2);
    assert_eq!(json["voorstel"]["nieuw"][0]["cellen"]["titel"], "A");
}

#[test]
fn a_reader_who_stops_reading_is_no_fault() {
    let database = database();
    let path = written(&database, "lijst.csv", LIST.as_bytes());
    for (arguments, code) in
        [(vec!["import", &path], 0), (vec!["export"], 0), (vec!["reindex"], 0), (vec!["import", "x"], 2)]
    {
        let (gone, output) = std::io::pipe().expect("pijp");
        drop(gone);
        let mut command = program(database.options());
        command.args(&arguments).stdout(output.try_clone().expect("pijp")).stderr(output);
        assert_eq!(command.status().expect("start").code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn a_trial_without_a_database_makes_none() {
    let directory = tempfile::tempdir().expect("map");
    let list = directory.path().join("lijst.csv");
    std::fs::write(&list, LIST).expect("schrijft");
    let data_dir = directory.path().join("nieuw");
    let options = mantelkaart::config::DataOptions { data_dir: data_dir.clone(), database_url: None };
    let mut command = program(&options);
    let trial = Finished::within(Duration::from_secs(60), command.arg("import").arg(&list).arg("--dry-run"));
    assert_eq!(trial.code, Some(0), "{trial:?}");
    assert!(trial.stdout.contains("nog geen database") && trial.stdout.contains("nieuw 2,"), "{trial:?}");
    assert!(!data_dir.exists());
}
