//! The calendar that other programs follow, read back by one that is not ours.

use std::collections::BTreeSet;

use icalendar::{Calendar, Component, Event, EventLike};
use jiff::civil::Date;
use mantelkaart::model::cell::meetings;
use mantelkaart::model::field::Field;
use mantelkaart::model::moment::{at, today};

use super::{cafe, next_monday, plus};
use crate::support::{Answer, Site, offering};

fn read(answer: &Answer) -> Calendar {
    answer.assert_status(200).assert_header("content-type", "text/calendar; charset=utf-8");
    let text = answer.text();
    assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"), "{text}");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75 && !line.contains(['\r', '\n']), "{line}");
    }
    text.parse().expect("others can read it")
}

fn events(calendar: &Calendar) -> Vec<Event> {
    calendar.events().cloned().collect()
}

/// The moments at which an event is in the first year, as others work them out.
fn moments(calendar: &Calendar, from: Date, to: Date) -> Vec<Vec<i64>> {
    let until = at(to, jiff::civil::time(23, 59, 59, 0)).as_second();
    let of = |set: rrule::RRuleSet| {
        let starts = set.into_iter().map(|start| start.timestamp());
        starts.take_while(|start| *start <= until).collect::<Vec<_>>()
    };
    assert!(from <= to);
    let recurring = calendar.calendar_events().filter_map(|event| event.get_recurrence().ok());
    recurring.map(of).collect()
}

#[actix_web::test]
async fn others_work_out_the_same_days_and_hours() {
    let (from, to) = (today(), plus(today(), 365));
    let cells = [
        "elke dinsdag 10:00-12:00",
        "elke werkdag 09:00",
        "elke dag 02:30",
        "elke 2 weken op maandag en donderdag 10:00 vanaf 2024-01-04",
        "elke 3 weken op zondag 10:00 vanaf 2024-01-07",
        "elke 1e en 3e dinsdag van de maand 19:30-21:30",
        "elke 5e maandag van de maand 10:00",
        "elke laatste vrijdag van de maand 14:00 behalve juli, augustus",
        "elke 2e woensdag en vrijdag van de maand 14:00",
        "elke zaterdag 11:00 behalve januari, december",
    ];
    let bounded = format!(
        "elke dinsdag 10:00 vanaf {} tot en met {} behalve {}",
        plus(from, 20),
        plus(from, 200),
        plus(next_monday(), 36)
    );
    for cell in cells.into_iter().chain([bounded.as_str()]) {
        let site = Site::with(&[cafe("MK-1", "Café", cell, &[])]);
        let calendar = read(&site.get("/agenda/MK-1.ics").await);
        let [meeting] = meetings(cell).try_into().expect("one meeting");
        let ours: Vec<i64> = meeting.between(from, to).map(|day| at(day, meeting.begin).as_second()).collect();
        // An hour that the clock skips is left out by this reader, and an hour later for us.
        let skipped = |moment: &i64| cell.contains("02:30") && is_of_change(*moment);
        let theirs = moments(&calendar, from, to);
        let [theirs] = theirs.try_into().expect("one event");
        let without = |all: &[i64]| all.iter().copied().filter(|moment| !skipped(moment)).collect::<Vec<_>>();
        assert_eq!(without(&theirs), without(&ours), "{cell}");
        assert!(ours.len() > 2, "{cell}");
    }
}

/// On the last Sunday of March.
fn is_of_change(moment: i64) -> bool {
    let day = jiff::Timestamp::from_second(moment).expect("a moment").in_tz("Europe/Amsterdam").expect("a zone").date();
    day.month() == 3 && day.weekday() == jiff::civil::Weekday::Sunday && day.day() > 24
}

#[actix_web::test]
async fn an_event_says_what_one_needs_and_texts_stay_texts() {
    let title = "Café; met, komma\\s en een heel lange naam waar de regel zéker niet in één keer op past";
    let site = Site::with(&[cafe(
        "MK-1",
        title,
        "2098-12-03 14:00-16:00 (Zaal 2)",
        &[
            (Field::Address, "Turfstraat 12"),
            (Field::Postcode, "7201 KG"),
            (Field::Place, "Zutphen"),
            (Field::HowToApply, "Bel.\nEND:VEVENT"),
            (Field::Phone, "0575 12 34 56"),
        ],
    )]);
    let answer = site.get("/agenda/MK-1.ics").await;
    answer.assert_text("DTSTART;TZID=Europe/Amsterdam:20981203T140000\r\n").assert_text("BEGIN:VTIMEZONE\r\n");
    answer.assert_text("DTEND;TZID=Europe/Amsterdam:20981203T160000\r\n");
    assert!(answer.header("content-disposition").starts_with("attachment; filename=\"cafe-met"));
    let [event] = events(&read(&answer)).try_into().expect("one event");
    assert_eq!(event.get_summary(), Some(title));
    assert_eq!(event.get_location(), Some("Turfstraat 12, 7201 KG Zutphen"));
    let about = event.get_description().expect("it is described");
    assert!(
        about.starts_with("Zaal 2\n") && about.contains("0575 12 34 56") && about.contains("Bel.\nEND:VEVENT"),
        "{about}"
    );
    assert!(about.ends_with(event.get_url().expect("it has an address")), "{about}");
}

#[actix_web::test]
async fn the_feed_has_what_is_asked_and_nothing_that_is_over() {
    let (monday, gone) = (next_monday(), plus(today(), -1));
    let site = Site::with(&[
        cafe(
            "MK-1",
            "Café Zutphen",
            &format!("{gone} 10:00 | {monday} 10:00 | elke dinsdag 10:00"),
            &[(Field::Place, "Zutphen")],
        ),
        cafe(
            "MK-2",
            "Cursus",
            &format!("{monday} 10:00"),
            &[(Field::Place, "Groningen"), (Field::Functions, "educatie")],
        ),
        cafe("MK-3", "Voorbij", &format!("{gone} 10:00"), &[]),
        offering("MK-4", "Advies", &[]),
    ]);
    let names = async |address: &str| -> Vec<String> {
        let all = events(&read(&site.get(address).await));
        all.iter().filter_map(|event| event.get_summary()).map(str::to_owned).collect()
    };
    assert_eq!(names("/agenda.ics").await, ["Café Zutphen", "Café Zutphen", "Cursus"]);
    assert_eq!(names("/agenda.ics?plaats=Zutphen&straal=10").await, ["Café Zutphen", "Café Zutphen"]);
    assert_eq!(names("/agenda.ics?functie=educatie").await, ["Cursus"]);
    assert!(names("/agenda.ics?plaats=Maastricht").await.is_empty(), "who follows it goes on");
    let page = site.get("/agenda?plaats=Zutphen&week=2001-W01").await;
    page.assert_text("href=\"webcal://localhost:8080/agenda.ics?plaats=Zutphen\"")
        .assert_text("href=\"/agenda.ics?plaats=Zutphen\"");
    assert_eq!(names("/agenda/mk-2.ics").await, ["Cursus"]);
    assert!(names("/agenda/MK-3.ics").await.is_empty());
    site.get("/agenda/MK-4.ics").await.assert_status(404);
    site.get("/agenda/MK-9.ics").await.assert_status(404);
}

#[actix_web::test]
async fn entries_keep_their_names_while_what_may_change_changes() {
    let names = async |cell: &str| -> BTreeSet<String> {
        let mut row = cafe("MK-1", "Café", cell, &[]);
        row[Field::Summary] = "Kort.".to_owned();
        let site = Site::with(&[row]);
        let id = site.app.catalogue().snapshot.by_code("MK-1").expect("it is there").id.to_string();
        let all = events(&read(&site.get("/agenda/MK-1.ics").await));
        all.iter().map(|event| event.get_uid().expect("a name").replace(&id, "")).collect()
    };
    let before = names("elke dinsdag 10:00-12:00 | elke dinsdag 14:00 | 2098-12-03 14:00").await;
    assert_eq!(before.len(), 3, "{before:?}");
    let after = names(
        "elke dinsdag 10:00-13:00 tot en met 2098-01-01 behalve 2098-12-03 | elke dinsdag 14:00 | 2098-12-03 14:00",
    )
    .await;
    assert_eq!(before, after);
    assert_ne!(names("elke woensdag 10:00").await, names("elke dinsdag 10:00").await);
}
