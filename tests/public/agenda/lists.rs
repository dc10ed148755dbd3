//! Meetings in a list that is imported, and back.

use mantelkaart::import::apply::Refusal;
use mantelkaart::import::export;
use mantelkaart::model::field::Field;

use crate::support::database;
use crate::support::lists::{LIST, bring, brought, cells, counts, order};

/// The list with a column of meetings: this cell for the first, nothing for the second.
fn list(header: &str, cell: &str) -> String {
    let lines = LIST.lines().zip([header.to_owned(), format!("\"{cell}\""), String::new()]);
    lines.map(|(line, more)| format!("{line};{more}\n")).collect()
}

#[test]
fn what_people_type_is_read_and_comes_back_as_unchanged() {
    let database = database();
    brought(&database, &list("Agenda", "3 december 2098, 14.00 uur; 1e dinsdag van de maand 19.30-21.30 uur"));
    let rows = cells(&database);
    assert_eq!(rows[0][Field::Meetings], "elke 1e dinsdag van de maand 19:30-21:30 | 2098-12-03 14:00");
    for (name, bytes) in [("lijst.csv", export::csv(&rows)), ("lijst.xlsx", export::xlsx(&rows).expect("a workbook"))] {
        let mut again = order(None);
        again.file_name = name;
        assert_eq!(counts(&bring(&database, &bytes, again).expect("it goes in").plan), [0, 0, 2, 0, 0], "{name}");
    }
    // A list that knows nothing of meetings takes none away.
    assert_eq!(counts(&brought(&database, LIST).plan), [0, 0, 2, 0, 0]);
    assert_eq!(cells(&database)[0][Field::Meetings], rows[0][Field::Meetings]);
}

#[test]
fn what_can_not_be_read_stops_the_import_and_says_where() {
    let database = database();
    let refused = |cell: &str| match bring(&database, list("bijeenkomsten", cell).as_bytes(), order(None)) {
        Err(Refusal::Wrong(plan)) => plan.errors[0].clone(),
        other => panic!("{cell}: {:?}", other.map(|applied| applied.import_id).is_ok()),
    };
    let wrong = refused("elke dinsdag 10:00|30 februari 2098 14:00");
    assert_eq!((wrong.line, wrong.column.as_str(), wrong.offering.as_str()), (2, "bijeenkomsten", "A"));
    assert!(wrong.message.contains("Bijeenkomst 2") && wrong.message.contains("bestaat niet"), "{}", wrong.message);
    let many = refused(&"3-12-2098 14:00|".repeat(10_000));
    assert!(many.message.contains("10000 bijeenkomsten") && many.value.chars().count() < 100, "{}", many.message);
    assert!(cells(&database).is_empty());
}

#[test]
fn what_is_all_over_is_doubtful_and_goes_in() {
    let database = database();
    let applied = brought(&database, &list("bijeenkomsten", "3-12-2020 14:00"));
    assert!(applied.plan.warnings.iter().any(|warning| warning.message.contains("voorbij")));
    assert_eq!(cells(&database)[0][Field::Meetings], "2020-12-03 14:00");
}
