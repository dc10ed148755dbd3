//! What may be typed, and what is said of what can't be read.

use super::cell;
use crate::model::cell::Severity;

/// The canonical text, with `!` for an error and `?` for a warning.
fn said(raw: &str) -> String {
    let parsed = cell(raw);
    let mark = |severity| parsed.remarks.iter().any(|remark| remark.severity == severity);
    let error = if mark(Severity::Error) { "!" } else { "" };
    format!("{}{error}{}", parsed.text, if mark(Severity::Warning) { "?" } else { "" })
}

fn message(raw: &str) -> String {
    cell(raw).remarks.first().map_or_else(String::new, |remark| remark.message.clone())
}

#[test]
fn one_day_in_every_style() {
    for raw in [
        "2026-12-03 14:00-16:00",
        "3-12-2026 14:00-16:00",
        "3/12/26 14.00 – 16.00 uur",
        "3 december 2026 van 14.00 tot 16.00 uur",
        "Donderdag 3 december 2026, 14u00-16u00",
        "do 3 dec. 2026 14-16 uur",
        "donderdagmiddag 3 dec 2026 van 14 tot 16 uur",
        "14:00 tot en met 16:00 uur op 3-dec-2026",
        "2026-12-03 14:00:00 - 16:00:00",
    ] {
        assert_eq!(said(raw), "2026-12-03 14:00-16:00", "{raw}");
    }
    assert_eq!(said("3-12-2026 14:00"), "2026-12-03 14:00");
    assert_eq!(said("3-12-2026 vanaf 19.00 uur"), "2026-12-03 19:00");
    assert_eq!(said("3-12-2026 10.00 uur ( Zaal 2;  1e etage )"), "2026-12-03 10:00 (Zaal 2; 1e etage)");
}

#[test]
fn what_comes_back_in_every_style() {
    for (raw, expected) in [
        ("elke dinsdag 10:00-12:00", "elke dinsdag 10:00-12:00"),
        ("Iedere week op dinsdag van 10 tot 12 uur", "elke dinsdag 10:00-12:00"),
        ("wekelijks op di en do 10.00 uur", "elke dinsdag en donderdag 10:00"),
        ("elke werkdag 9:00-17:00", "elke werkdag 09:00-17:00"),
        ("elke maandag t/m vrijdag 9:00-17:00", "elke werkdag 09:00-17:00"),
        ("elke dag 9.00-21.00 uur", "elke dag 09:00-21:00"),
        ("elke vrijdag tot en met zondag 9:00", "elke vrijdag, zaterdag en zondag 09:00"),
        ("Elke eerste dinsdag van de maand vanaf 19.00 uur", "elke 1e dinsdag van de maand 19:00"),
        ("1e en 3e dinsdag v.d. maand, 19.30-21.30 uur", "elke 1e en 3e dinsdag van de maand 19:30-21:30"),
        ("elke maand op de laatste vrijdag 14 uur", "elke laatste vrijdag van de maand 14:00"),
        ("om de week op maandag 10:00 vanaf 7-9-2026", "elke 2 weken op maandag 10:00 vanaf 2026-09-07"),
        ("elke drie weken op ma 10:00 vanaf 7-9-2026", "elke 3 weken op maandag 10:00 vanaf 2026-09-07"),
        (
            "elke di 10:00-12:00 vanaf 1-9-2026 tot 30-6-2027 behalve 5-1-2027 en 29-12-2026 (Zaal 2)",
            "elke dinsdag 10:00-12:00 vanaf 2026-09-01 tot en met 2027-06-30 behalve 2026-12-29, 2027-01-05 (Zaal 2)",
        ),
        ("elke dinsdag 10:00 tot 2027-06-30", "elke dinsdag 10:00 tot en met 2027-06-30"),
        (
            "elke di 10.00 uur, niet in juli, aug en op 29-12-2026",
            "elke dinsdag 10:00 behalve juli, augustus, 2026-12-29",
        ),
        ("elke dinsdag 10.00 uur, niet op 29-12-2026", "elke dinsdag 10:00 behalve 2026-12-29"),
    ] {
        assert_eq!(said(raw), expected, "{raw}");
        assert_eq!(said(expected), expected, "again");
    }
}

#[test]
fn several_in_one_cell_are_in_order_and_each_once() {
    let cell = "10-12-2026 14:00\nelke ma 9:00 ; 3-12-2026 14:00|3 december 2026 14 uur";
    assert_eq!(said(cell), "elke maandag 09:00 | 2026-12-03 14:00 | 2026-12-10 14:00");
    assert_eq!(said("3-12-2026 en 10-12-2026 14:00-15:00"), "2026-12-03 14:00-15:00 | 2026-12-10 14:00-15:00");
    assert_eq!(said(" | ;\n"), "");
}

#[test]
fn what_can_not_be_is_an_error_that_says_so() {
    for (raw, part) in [
        ("30-2-2027 14:00", "De datum 30-2-2027 bestaat niet"),
        ("3-12-2026", "geen tijd"),
        ("3-12-2026 25:00", "De tijd 25:00 bestaat niet"),
        ("3-12-2026 16:00-14:00", "ligt niet na de begintijd"),
        ("3-12-2026 14:00-14:00", "ligt niet na de begintijd"),
        ("3 december 14:00", "Zet het jaar bij"),
        ("dinsdag 3-12-2026 14:00", "3-12-2026 is een donderdag"),
        ("dinsdag 14:00", "Er staat niet op welke dag"),
        ("elke maand 14:00", "op welke dag van de week"),
        ("elke maand op dinsdag 14:00", "Welke dinsdag van de maand?"),
        ("elke 6e dinsdag van de maand 14:00", "‘6e’ kan niet"),
        ("elke 2 weken op dinsdag 14:00", "Vanaf welke dag?"),
        ("elke 0 weken op dinsdag 14:00 vanaf 1-9-2026", "aantal weken"),
        ("elke dinsdag 14:00 vanaf 1-9-2026 tot 1-8-2026", "ligt voor de eerste"),
        ("elke dinsdag 14:00 behalve in de schoolvakantie", "Wij begrijpen ‘schoolvakantie’ niet"),
        ("elke dinsdag 14:00 behalve juli 2027", "Wij begrijpen ‘2027’ niet"),
        ("elke dinsdag 14:00 in juli", "Wij begrijpen ‘juli’ niet"),
        ("3-12-2026 14:00 behalve in juli", "hoe vaak"),
        ("elke dinsdag 3-12-2026 14:00", "of komt het terug?"),
        ("3-12-2026 14:00 16:00", "twee begintijden"),
        ("3-12-2026 14:00 (Zaal 2", "haakje"),
        ("28-3-2027 2:30", "dan gaat de zomertijd in"),
        ("28-3-2027 1:30-2:30", "dan gaat de zomertijd in"),
        ("in overleg", "Wij begrijpen ‘overleg’ niet"),
    ] {
        assert_eq!(said(raw), "!", "{raw}");
        assert!(message(raw).contains(part), "{raw}: {}", message(raw));
    }
    assert_eq!(said("31-10-2027 2:30-3:30"), "2027-10-31 02:30-03:30", "an hour that comes twice is one");
}

#[test]
fn one_mistake_among_several_is_pointed_at() {
    let message = message("3-12-2026 14:00 | 30-2-2027 14:00");
    assert!(message.starts_with("Bijeenkomst 2 (‘30-2-2027 14:00’): "), "{message}");
}

#[test]
fn a_day_left_out_that_was_free_anyway_is_doubtful() {
    assert_eq!(said("elke dinsdag 14:00 behalve 28-12-2026"), "elke dinsdag 14:00 behalve 2026-12-28?");
}

#[test]
fn thousands_are_told_once() {
    let many = "3-12-2026 14:00\n".repeat(10_000);
    assert!(message(&many).contains("Er staan 10000 bijeenkomsten"), "{}", message(&many));
    let wrong = cell(&"30-2-2027 14:00|".repeat(150));
    assert_eq!((wrong.text.as_str(), wrong.remarks.len()), ("", 5));
    let days = format!("{} 14:00", "3-12-2026 ".repeat(100_000));
    assert_eq!(said(&days), "!");
    assert_eq!(said(&"(".repeat(100_000)), "!");
}
