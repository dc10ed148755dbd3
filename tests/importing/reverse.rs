//! Taking an import back: everything, a part, nothing; and what is left to do then.

use std::time::Duration;

use crate::support::lists::{LIST, NOW, brought, cells, counts, titles, with_sample};
use crate::support::{Finished, TestDatabase, database, program};
use mantelkaart::db::Database;
use mantelkaart::import::reverse::{Reason, Refusal, Reversed, reverse};
use mantelkaart::model::log_entry::find::LogFilter;

fn back(database: &Database, import_id: i64) -> Reversed {
    reverse(database, import_id, NOW).expect("teruggedraaid")
}

fn said(database: &TestDatabase, import_id: i64) -> Finished {
    let mut command = program(database.options());
    Finished::within(Duration::from_secs(60), command.args(["import", "--reverse", &import_id.to_string()]))
}

#[test]
fn the_sample_makes_room_for_the_first_list_and_comes_back_with_its_reversal() {
    let database = with_sample();
    let before = cells(&database);
    let applied = brought(&database, LIST);
    assert_eq!((applied.samples_removed, titles(&database).len()), (before.len(), 2));
    let reversed = back(&database, applied.import_id);
    assert_eq!((reversed.removed, reversed.samples, reversed.kept.len()), (2, before.len(), 0));
    assert_eq!(cells(&database), before);
}

/// Three imports: the list, one that changes both rows and brings a third, one that changes the first row again.
fn three_imports(database: &Database) {
    brought(database, LIST);
    let second = LIST.replace("Kort.", "Anders.").replace("\n2;", "\n3;C;Stichting;Nieuw.;educatie\n2;");
    assert_eq!(counts(&brought(database, &second).plan), [1, 2, 0, 0, 0]);
    let third = second.replace("1;A;Stichting;Anders.", "1;A;Stichting;Later.");
    assert_eq!(counts(&brought(database, &third).plan), [0, 1, 2, 0, 0]);
}

#[test]
fn what_changed_since_is_kept_until_that_is_taken_back_too() {
    let database = database();
    three_imports(&database);
    let part = back(&database, 2);
    assert_eq!((part.removed, part.restored), (1, 1));
    let kept: Vec<_> = part.kept.into_iter().map(|kept| (kept.code, kept.reason)).collect();
    assert_eq!(kept, [("1".to_owned(), Reason::Changed(vec![3]))]);
    assert_eq!(back(&database, 3).restored, 1);
    let rest = back(&database, 2);
    assert_eq!((rest.removed, rest.restored, rest.kept.len()), (0, 1, 0), "only what was left");
    let only_first = crate::support::database();
    brought(&only_first, LIST);
    assert_eq!(cells(&database), cells(&only_first));
    assert!(matches!(reverse(&database, 2, NOW), Err(Refusal::Before(_))));
    assert!(matches!(reverse(&database, 99, NOW), Err(Refusal::Unknown(last)) if last.len() == 3));
}

#[test]
fn an_import_of_which_nothing_can_be_taken_back_changes_nothing() {
    let database = database();
    for list in [LIST, &LIST.replace("Kort.", "Anders."), &LIST.replace("Kort.", "Later.")] {
        brought(&database, list);
    }
    let (before, generation) = (cells(&database), database.generation().expect("teller"));
    let refused = reverse(&database, 1, NOW);
    let Err(Refusal::Nothing(kept)) = refused else { panic!("{refused:?}") };
    assert_eq!(kept.iter().map(|kept| &kept.reason).collect::<Vec<_>>(), [&Reason::Changed(vec![3, 2]); 2]);
    assert_eq!((cells(&database), database.generation().expect("teller")), (before, generation));
    for import_id in [3, 2, 1] {
        assert_eq!(back(&database, import_id).kept, []);
    }
    assert_eq!(titles(&database).len(), 0);
}

#[test]
fn the_command_says_what_stays_and_what_to_do_first() {
    let database = database();
    three_imports(&database);
    let part = said(&database, 2);
    assert_eq!(part.code, Some(0), "{part:?}");
    let first = "1 A: het is daarna gewijzigd; draai eerst import 3 terug";
    for words in ["voor een deel", first, "import 2 daarna opnieuw"] {
        assert!(part.stdout.contains(words), "{}", part.stdout);
    }
    assert_eq!(part.stdout.lines().last(), Some("verwijderd 1, hersteld 1, niet teruggedraaid 1"));
    let nothing = said(&database, 2);
    nothing.assert_refused("kan niets worden teruggedraaid");
    assert!(nothing.stdout.contains(first), "{}", nothing.stdout);
}

#[test]
fn samples_stay_away_until_the_last_own_list_is_taken_back() {
    let database = with_sample();
    let before = cells(&database);
    let first = brought(&database, LIST).import_id;
    let second = brought(&database, &LIST.replace("\n1;", "\n9;")).import_id;
    let part = back(&database, first);
    assert_eq!((part.removed, part.samples, part.kept.len()), (2, 0, before.len()));
    assert!(part.kept.iter().all(|kept| kept.reason == Reason::Sample));
    assert_eq!(back(&database, second).removed, 1);
    assert_eq!((back(&database, first).samples, cells(&database)), (before.len(), before));
}

#[test]
fn imports_can_be_taken_back_one_after_another() {
    let database = database();
    let first = brought(&database, LIST);
    let before = cells(&database);
    let second = brought(&database, &LIST.replace("Kort.", "Anders."));
    assert_eq!((back(&database, second.import_id).restored, cells(&database)), (2, before));
    let all = back(&database, first.import_id);
    assert_eq!((all.removed, all.kept.len(), titles(&database).len()), (2, 0, 0));
}

#[test]
fn what_the_command_line_did_stands_in_the_log() {
    let database = database();
    let import_id = brought(&database, LIST).import_id;
    back(&database, import_id);
    let entries = database.read(|connection| LogFilter::default().page(connection, 0, 10)).expect("the log");
    let mut said: Vec<(&str, &str, &str, Option<i64>)> = entries
        .iter()
        .map(|entry| (entry.action.as_str(), entry.actor.as_str(), entry.object_name.as_str(), entry.import_id))
        .collect();
    said.sort_unstable();
    let of = |action| (action, "opdrachtregel", "lijst.csv", Some(import_id));
    assert_eq!(said, [of("import-doorgevoerd"), of("import-teruggedraaid")]);
}
