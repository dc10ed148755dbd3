//! Meetings as a calendar that other programs read: iCalendar, RFC 5545.
//!
//! A meeting that comes back is one entry with a rule (`RRULE`), not one for each day: without an end it goes on in the
//! reader's own calendar, and is thrown away there with one press. Rules count by the clock, so the hours stand in Dutch
//! time, with the rules of that clock beside them.

mod entry;
mod line;

use std::fmt::Write;

use jiff::civil::Date;

use crate::model::published::Published;
use line::property;

/// More entries than these are no calendar that somebody keeps beside their own.
const MOST: usize = 2_000;

/// The clock of the Netherlands: as it is since 1996.
const CLOCK: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Amsterdam\r\nBEGIN:DAYLIGHT\r\nTZOFFSETFROM:+0100\r\n\
TZOFFSETTO:+0200\r\nTZNAME:CEST\r\nDTSTART:19960331T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n\
END:DAYLIGHT\r\nBEGIN:STANDARD\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nTZNAME:CET\r\n\
DTSTART:19961027T030000\r\nRRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";

/// An offering with the absolute address of its page.
pub(super) struct Subject<'a> {
    pub offering: &'a Published,
    pub organisation: &'a str,
    pub address: String,
}

/// The calendar of these, from `today` on.
pub(super) fn calendar<'a>(name: &str, subjects: impl Iterator<Item = Subject<'a>>, today: Date) -> String {
    let mut entries = String::new();
    let mut count = 0;
    for subject in subjects {
        for meeting in &subject.offering.meetings {
            if count < MOST && entry::write(&mut entries, &subject, meeting, today) {
                count += 1;
            }
        }
    }
    let mut calendar = String::with_capacity(entries.len() + 1024);
    calendar.push_str("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Mantelkaart//Agenda//NL\r\nMETHOD:PUBLISH\r\n");
    property(&mut calendar, "NAME", name);
    property(&mut calendar, "X-WR-CALNAME", name);
    calendar.push_str("REFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\n");
    let _ = write!(calendar, "{CLOCK}{entries}END:VCALENDAR\r\n");
    calendar
}
