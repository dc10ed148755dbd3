//! What was done on the site in between stays when the list comes again: a spreadsheet is always a little behind.

use std::time::Duration;

use crate::support::lists::{NOW, brought, cells, counts};
use crate::support::{Finished, database, offering, program, put_as};
use diesel::result::QueryResult;
use mantelkaart::db::Database;
use mantelkaart::import::apply::Applied;
use mantelkaart::import::reverse::reverse;
use mantelkaart::model::field::Field;
use mantelkaart::model::revision::Occasion;
use mantelkaart::model::writing::Writing;
use mantelkaart::model::{column_choice, offering as offerings};

const WITH_PHONE: &str = "code;titel;aanbieder;samenvatting;functies;telefoon;gecontroleerd_op\n\
    1;A;Stichting;Kort.;educatie;020 123 45 67;2026-01-10\n";

/// Somebody changes one cell on screen.
fn edited(database: &Database, field: Field, value: &str) {
    let written = database.write(|connection, version| {
        let before = offerings::all(connection, None)?.remove(0);
        let mut after = before.cells.clone();
        value.clone_into(&mut after[field]);
        let occasion = Occasion { version, import_id: None, at: NOW, actor: "redacteur@voorbeeld.nl" };
        let mut writing = Writing::begin(connection, occasion)?;
        writing.change(connection, &[(&before.id, &before.cells, &after)])?;
        writing.finish(connection, &mut |_| {})
    });
    written.expect("the change is written");
}

fn phone(database: &Database) -> String {
    cells(database)[0][Field::Phone].clone()
}

fn warned(applied: &Applied) -> bool {
    let plan = &applied.plan;
    plan.warnings.iter().chain(&plan.old_warnings).any(|problem| problem.column == "telefoon")
}

#[test]
fn what_was_changed_on_the_site_stays_where_the_list_says_what_it_said() {
    let database = database();
    brought(&database, WITH_PHONE);
    edited(&database, Field::Phone, "020 765 43 21");
    let again = brought(&database, WITH_PHONE);
    assert_eq!((counts(&again.plan), phone(&database).as_str()), ([0, 0, 1, 0, 0], "020 765 43 21"));
    assert!(warned(&again), "the editor hears that her list is behind");
    // Also when the list has something else to say, and the time after that.
    let other = WITH_PHONE.replace("Kort.", "Langer.");
    assert_eq!(counts(&brought(&database, &other).plan), [0, 1, 0, 0, 0]);
    assert_eq!(
        (counts(&brought(&database, &other).plan), phone(&database).as_str()),
        ([0, 0, 1, 0, 0], "020 765 43 21")
    );
}

#[test]
fn a_list_with_something_new_wins_and_says_so() {
    let database = database();
    brought(&database, WITH_PHONE);
    edited(&database, Field::Phone, "020 765 43 21");
    let newer = brought(&database, &WITH_PHONE.replace("020 123 45 67", "020 999 99 99"));
    assert_eq!(phone(&database), "020 999 99 99");
    assert!(warned(&newer));
}

#[test]
fn what_was_emptied_on_the_site_stays_empty() {
    let database = database();
    brought(&database, WITH_PHONE);
    edited(&database, Field::Phone, "");
    brought(&database, WITH_PHONE);
    assert_eq!(phone(&database), "");
}

#[test]
fn a_check_never_moves_back() {
    let database = database();
    brought(&database, WITH_PHONE);
    edited(&database, Field::ReviewedOn, "2026-03-01");
    brought(&database, &WITH_PHONE.replace("2026-01-10", "2026-02-02"));
    assert_eq!(cells(&database)[0][Field::ReviewedOn], "2026-03-01");
    brought(&database, &WITH_PHONE.replace("2026-01-10", "2026-03-05"));
    assert_eq!(cells(&database)[0][Field::ReviewedOn], "2026-03-05");
}

#[test]
fn an_import_that_was_taken_back_can_be_done_again() {
    let database = database();
    brought(&database, WITH_PHONE);
    let newer = WITH_PHONE.replace("020 123 45 67", "020 999 99 99");
    let second = brought(&database, &newer);
    reverse(&database, second.import_id, NOW).expect("taken back");
    assert_eq!(phone(&database), "020 123 45 67");
    brought(&database, &newer);
    assert_eq!(phone(&database), "020 999 99 99");
}

#[test]
fn what_was_chosen_on_screen_for_a_list_counts_on_the_command_line_too() {
    let database = database();
    put_as(&database, "Gemeente", &[offering("G-1", "Loket", &[])]);
    put_as(&database, "Steunpunt", &[offering("S-1", "Oppas", &[])]);
    let id = database.read(|connection| offerings::by_code(connection, "G-1")).expect("leest").expect("is er").id;
    let columns = [("Hoe heet het", "titel"), ("Wie", "aanbieder"), ("Kleur", "")];
    let columns = columns.map(|(header, field)| (header.to_owned(), Some(field.to_owned()))).into();
    let link = [("x-1".to_owned(), id), ("x-2".to_owned(), String::new())];
    let chosen: QueryResult<()> = database.write_beside(|connection| {
        column_choice::remember(connection, "Steunpunt", &columns)?;
        column_choice::remember_links(connection, "Steunpunt", &link)?;
        let before = offering("X-1", "Loket", &[]);
        column_choice::remember_said(connection, "Steunpunt", &[("x-1".to_owned(), before)])
    });
    chosen.expect("schrijft");
    let list = "code;Hoe heet het;Wie;omschrijving;functies;Kleur\nX-1;Balie;Steunpunt Proefdorp;Anders.;informatie;rood\n\
                X-2;Koor;Steunpunt Proefdorp;Zingen.;informatie;geel\n";
    let path = database.data_dir().join("lijst.csv");
    std::fs::write(&path, list).expect("schrijft");
    let run = |source: &str| {
        let mut command = program(database.options());
        Finished::within(Duration::from_secs(60), command.arg("import").arg(&path).args(["--source", source]))
    };
    let other = run("Gemeente").stdout;
    assert!(other.ends_with("fout 2\n"), "of another list nothing was chosen: {other}");
    let done = run("Steunpunt");
    let said = "Kolommen zoals op het scherm gekozen: ‘Hoe heet het’ is titel, ‘Wie’ is aanbieder.";
    assert!(done.stdout.contains(said) && !done.stdout.contains("Kleur"), "{done:?}");
    assert_eq!(
        done.stdout.lines().last(),
        Some("nieuw 1, gewijzigd 1, ongewijzigd 0, ontbreekt 1, fout 0"),
        "{done:?}"
    );
    let loket = database.read(|connection| offerings::by_code(connection, "G-1")).expect("leest").expect("is er");
    assert_eq!(loket.cells[Field::Title], "Balie");
}

fn for_whom(cell: &str) -> String {
    let header = "code;titel;aanbieder;samenvatting;functies;telefoon;Doelgroep";
    format!("{header}\n1;A;Stichting;Kort.;educatie;;{cell}\n2;B;Stichting;Kort.;educatie;;buren\n")
}

#[test]
fn what_was_filled_in_on_the_site_stays_where_the_list_is_empty_and_was() {
    let database = database();
    brought(&database, &for_whom(""));
    edited(&database, Field::Phone, "020 765 43 21");
    let again = brought(&database, &for_whom(""));
    assert_eq!((counts(&again.plan), phone(&database).as_str()), ([0, 0, 2, 0, 0], "020 765 43 21"));
    assert!(warned(&again), "the editor hears that her list is behind");
}

#[test]
fn what_was_ticked_on_the_site_beside_words_for_the_audience_stays_without_a_word() {
    let database = database();
    let list = for_whom("ouderen");
    brought(&database, &list);
    edited(&database, Field::CarerTypes, "ouder");
    edited(&database, Field::Description, "Mooie plek.\n\nVoor wie: ouderen");
    let again = brought(&database, &list);
    assert_eq!(counts(&again.plan), [0, 0, 2, 0, 0]);
    let stays = "Dit is op de site gewijzigd";
    assert!(!again.plan.old_warnings.iter().any(|problem| problem.message.starts_with(stays)), "{:?}", again.plan);

    let other = brought(&database, &for_whom("dementie"));
    assert_eq!(counts(&other.plan), [0, 1, 1, 0, 0]);
    let now = &cells(&database)[0];
    assert_eq!((now[Field::CarerTypes].as_str(), now[Field::Conditions].as_str()), ("ouder", "dementie"));
    assert_eq!(now[Field::Description], "Mooie plek.");
}

#[test]
fn words_for_the_audience_that_were_put_right_on_the_site_stay_until_the_list_has_other_words() {
    let database = database();
    brought(&database, &for_whom("ouderen"));
    edited(&database, Field::Description, "Voor wie: ouderen en hun buren");
    let again = brought(&database, &for_whom("ouderen"));
    assert_eq!(cells(&database)[0][Field::Description], "Voor wie: ouderen en hun buren");
    let of_column = |problem: &&mantelkaart::import::Problem| problem.column == "Doelgroep" && problem.line == 2;
    assert!(again.plan.old_warnings.iter().filter(of_column).any(|problem| problem.message.contains("op de site")));
    let other = brought(&database, &for_whom("senioren"));
    assert_eq!(cells(&database)[0][Field::Description], "Voor wie: senioren");
    assert!(other.plan.warnings.iter().filter(of_column).any(|problem| problem.message.contains("gaat voor")));
}
