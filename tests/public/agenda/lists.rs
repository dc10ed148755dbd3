//! Meetings in a list that is imported, and back.

use mantelkaart::import::apply::Refusal;
use mantelkaart::import::export;
use mantelkaart::import::plan::Plan;
use mantelkaart::model::field::{Cells, Field};

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

/// A workbook with the list, here with this cell for its first offering, and a sheet of meetings.
fn workbook(cell: &str, meetings: &[&str]) -> Vec<u8> {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let texts = [("Bijeenkomsten", meetings.join("\n")), ("aanbod", list("bijeenkomsten", cell).replace('"', ""))];
    for (name, text) in texts {
        let sheet = workbook.add_worksheet().set_name(name).expect("a name");
        for (place, line) in (0_u32..).zip(text.lines()) {
            for (column, cell) in (0_u16..).zip(line.split(';')) {
                sheet.write_string(place, column, cell).expect("a cell");
            }
        }
    }
    workbook.save_to_buffer().expect("a workbook")
}

const HEADER: &str = "Code;datum;begin;eind;herhaling;tot en met;behalve;toelichting";

fn taken(bytes: &[u8]) -> Result<(Vec<Cells>, Plan), Box<Plan>> {
    let database = database();
    let mut order = order(None);
    order.file_name = "lijst.xlsx";
    match bring(&database, bytes, order) {
        Ok(applied) => Ok((cells(&database), applied.plan)),
        Err(Refusal::Wrong(plan)) => Err(plan),
        Err(_) => panic!("refused for another reason"),
    }
}

#[test]
fn a_second_sheet_has_a_meeting_on_each_row() {
    let rows = [
        HEADER,
        "2;3-12-2098;14:00;16:00;;;;Zaal 2 (boven)",
        "1;1-9-2098;19:30;21:30;elke 1e dinsdag van de maand;30-6-2099;7-10-2098;",
        "2;2098-12-10;14:00",
    ];
    let (offerings, plan) = taken(&workbook("", &rows)).expect("it goes in");
    let typed = "elke 1e dinsdag van de maand 19:30-21:30 vanaf 1-9-2098 tot en met 30-6-2099 behalve 7-10-2098";
    let (same, _) = taken(&workbook(typed, &[HEADER])).expect("it goes in");
    assert_eq!(offerings[0][Field::Meetings], same[0][Field::Meetings], "as somebody types it in one cell");
    assert!(offerings[0][Field::Meetings].starts_with("elke 1e dinsdag"), "{}", offerings[0][Field::Meetings]);
    assert_eq!(offerings[1][Field::Meetings], "2098-12-03 14:00-16:00 (Zaal 2 [boven]) | 2098-12-10 14:00");
    assert!(!plan.warnings.iter().any(|warning| warning.message.contains("Niet gelezen")), "{:?}", plan.warnings);
    assert!(taken(&workbook(typed, &rows)).is_ok(), "both say the same");
}

#[test]
fn what_is_wrong_on_the_second_sheet_is_named_with_its_row_and_column() {
    let told = |cell: &str, rows: &[&str]| {
        let plan = taken(&workbook(cell, rows)).expect_err("it must not go in");
        plan.errors.iter().map(|error| error.message.clone()).collect::<Vec<_>>().join(" / ")
    };
    for (row, said) in [
        ("1;30-2-2098;14:00;16:00", "regel 2, kolom ‘datum’: "),
        ("1;3-12-2098;25:00;", "regel 2, kolom ‘begin’: "),
        ("1;3-12-2098;14:00;half vier", "regel 2, kolom ‘eind’: "),
        ("1;;14:00;;af en toe", "regel 2, kolom ‘herhaling’: "),
        ("1;;14:00", "Er staat geen datum en geen herhaling"),
        (";3-12-2098;14:00", "regel 2, kolom ‘code’: Vul in bij welk aanbod dit hoort"),
        ("9;3-12-2098;14:00", "kolom ‘code’: Er is geen aanbod met code ‘9’ in blad ‘aanbod’"),
    ] {
        let told = told("", &[HEADER, row]);
        assert!(told.contains(said) && told.contains("Blad ‘bijeenkomsten’"), "{row}: {told}");
    }
    assert!(told("", &["code;datum", "1;3-12-2098"]).contains("regel 1, kolom ‘begin’: Deze kolom ontbreekt"));
    let other = told("4-12-2098 10:00", &[HEADER, "1;3-12-2098;14:00"]);
    assert!(other.contains("staat iets anders dan in deze kolom"), "{other}");
}
