//! Meetings as the page shows them, day by day.

use jiff::civil::{Date, Time};

use crate::language::Texts;
use crate::model::contact::Phone;
use crate::model::published::Published;
use crate::page::arriving::Arriving;
use crate::routes;
use crate::search::{Occurrence, Snapshot};

/// One day with what is on it.
pub(super) struct Day<'a> {
    pub date: Date,
    pub entries: Vec<Entry<'a>>,
}

/// One meeting.
pub(super) struct Entry<'a> {
    pub offering: &'a Published,
    pub address: String,
    pub organisation: &'a str,
    pub begin: Time,
    /// `14.00 tot 16.00 uur`.
    pub hours: String,
    /// Another place, or a subject; may be empty.
    pub note: &'a str,
    /// Whole kilometres to the place asked for.
    pub km: Option<u32>,
    pub arriving: Option<Arriving>,
    pub phone: Option<Phone<'a>>,
}

/// Groups what is in order of days.
pub(super) fn days<'a>(found: &[Occurrence<'a>], snapshot: &'a Snapshot, t: &Texts) -> Vec<Day<'a>> {
    let mut days: Vec<Day<'a>> = Vec::new();
    for occurrence in found {
        let entry = Entry::of(occurrence, snapshot, t);
        match days.last_mut().filter(|day| day.date == occurrence.day) {
            Some(day) => day.entries.push(entry),
            None => days.push(Day { date: occurrence.day, entries: vec![entry] }),
        }
    }
    days
}

impl<'a> Entry<'a> {
    fn of(occurrence: &Occurrence<'a>, snapshot: &'a Snapshot, t: &Texts) -> Self {
        let offering = occurrence.gathering.offering;
        let meeting = occurrence.meeting;
        Self {
            offering,
            address: routes::offering(&offering.code, &offering.title),
            organisation: snapshot.organisation_of(offering),
            begin: meeting.begin,
            hours: t.hours(meeting.begin, meeting.end),
            note: &meeting.note,
            // A distance is never below nought, nor more than once round the world.
            km: occurrence.gathering.km.map(|km| km.round() as u32),
            arriving: Arriving::of(&offering.how_to_apply),
            phone: Phone::first(&offering.phone),
        }
    }

    /// Where one goes: street and town.
    pub fn place(&self) -> String {
        let parts = [&*self.offering.address, &*self.offering.place];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
    }
}
