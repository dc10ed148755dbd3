//! What was done on the site in between stays when the list comes again: a spreadsheet is always a little behind.

mod support;

use mantelkaart::db::Database;
use mantelkaart::import::apply::Applied;
use mantelkaart::import::reverse::reverse;
use mantelkaart::model::field::Field;
use mantelkaart::model::offering;
use mantelkaart::model::revision::Occasion;
use mantelkaart::model::writing::Writing;
use support::database;
use support::lists::{NOW, brought, cells, counts};

const WITH_PHONE: &str = "code;titel;aanbieder;samenvatting;functies;telefoon;gecontroleerd_op\n\
    1;A;Stichting;Kort.;educatie;020 123 45 67;2026-01-10\n";

/// Somebody changes one cell on screen.
fn edited(database: &Database, field: Field, value: &str) {
    let written = database.write(|connection, version| {
        let before = offering::all(connection, None)?.remove(0);
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
