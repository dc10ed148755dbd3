//! `check` and `reindex`: does the installation stand as it should, and can its index be made again.

use std::fs;
use std::time::Duration;

use crate::support::{Finished, Home, Running, program};

fn run(home: &Home, command: &str) -> Finished {
    Finished::within(Duration::from_secs(30), program(&home.options).arg(command))
}

#[test]
fn check_says_that_all_is_well_or_what_is_not() {
    let home = Home::new();
    drop(Running::start(&mut program(&home.options)));

    let well = run(&home, "check");
    assert_eq!(well.code, Some(0), "{well:?}");
    assert!(well.stdout.contains("219 hulpmogelijkheden"), "{well:?}");

    fs::create_dir_all(home.options.data_dir.join("data")).expect("a folder for own files");
    fs::write(home.options.data_dir.join("data/functies.csv"), "slug;naam\nx;y\n").expect("an own file");
    let wrong = run(&home, "check");
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    assert!(wrong.stdout.contains("data/functies.csv"), "does not name the file: {wrong:?}");
}

#[test]
fn a_kind_of_support_that_finds_nothing_is_named() {
    let home = Home::new();
    drop(Running::start(&mut program(&home.options)));
    let table = include_str!("../../data/ondersteuning.csv").replace("oppas-thuis|", "oppas-ergens|");
    fs::create_dir_all(home.options.data_dir.join("data")).expect("a folder for own files");
    fs::write(home.options.data_dir.join("data/ondersteuning.csv"), table).expect("an own file");
    let wrong = run(&home, "check");
    assert_eq!(wrong.code, Some(1), "{wrong:?}");
    let named = "bij ‘respijtzorg-vrijwilligers’: het begrip ‘oppas-ergens’ staat niet in data/begrippen.csv";
    assert!(wrong.stdout.contains("data/ondersteuning.csv") && wrong.stdout.contains(named), "{wrong:?}");
}

#[test]
fn a_lost_index_is_noticed_and_made_again() {
    let home = Home::new();
    drop(Running::start(&mut program(&home.options)));
    fs::remove_dir_all(home.options.data_dir.join("index")).expect("the index goes");

    let lost = run(&home, "check");
    assert_eq!(lost.code, Some(1), "{lost:?}");
    assert!(lost.stdout.contains("219 regel(s) achter"), "{lost:?}");

    let made = run(&home, "reindex");
    assert_eq!(made.code, Some(0), "{made:?}");
    assert_eq!(run(&home, "check").code, Some(0));
}

#[test]
fn an_index_that_is_in_use_is_left_alone() {
    let home = Home::new();
    let running = Running::start(&mut program(&home.options));
    let refused = run(&home, "reindex");
    assert_eq!(refused.code, Some(1), "{refused:?}");
    assert_eq!(run(&home, "check").code, Some(0));
    drop(running);
}
