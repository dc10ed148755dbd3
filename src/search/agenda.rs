//! Where people meet, day by day. One pass over the offerings that have meetings; nothing is kept between two questions.

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime};

use super::bits::Bits;
use super::facets::within;
use super::{Catalogue, Request};
use crate::model::meeting::Meeting;
use crate::model::published::Published;

/// How long people stay where nobody said.
const USUAL: SignedDuration = SignedDuration::from_hours(2);

/// An offering with meetings.
#[derive(Debug, Clone, Copy)]
pub struct Gathering<'a> {
    /// What people meet for.
    pub offering: &'a Published,
    /// To the place asked for. `None`: no place asked, or it is not known where it is.
    pub km: Option<f32>,
}

/// One meeting on one day.
#[derive(Debug, Clone, Copy)]
pub struct Occurrence<'a> {
    /// The day in the Netherlands.
    pub day: Date,
    /// The hours, and what else to know.
    pub meeting: &'a Meeting,
    /// What people meet for.
    pub gathering: Gathering<'a>,
}

/// The offerings with meetings that a request asks for.
pub struct Agenda<'a> {
    /// By title.
    pub gatherings: Vec<Gathering<'a>>,
    /// The place asked for, where it is known.
    pub place: Option<&'a str>,
    /// A place was asked for that is not known.
    pub place_unknown: bool,
}

impl Catalogue {
    /// Who meets, by the filters and the place of a request; its words don't count. One goes there: what is further away
    /// than the radius is left out even where it serves the place. What is nowhere (online) stays where it serves it.
    pub fn agenda(&self, request: &Request) -> Agenda<'_> {
        let asked = self.place(&request.place);
        let radius = request.radius.unwrap_or(Request::DEFAULT_RADIUS);
        let around = asked.as_ref().map(|place| self.geography.around(place, &self.gazetteer, radius));
        let fitting = within(&Bits::all(self.snapshot.offerings.len()), &self.facets.narrow(&request.filters), None);
        let km = |ordinal| around.as_ref().and_then(|around| around.km(ordinal));
        let is_here = |ordinal| match (&around, km(ordinal)) {
            (None, _) => true,
            (Some(_), Some(km)) => km <= radius as f32,
            (Some(around), None) => around.offerings.contains(ordinal),
        };
        let meeting = (0..).zip(&self.snapshot.offerings).filter(|(_, offering)| !offering.meetings.is_empty());
        let here = meeting.filter(|(ordinal, _)| fitting.contains(*ordinal) && is_here(*ordinal));
        Agenda {
            gatherings: here.map(|(ordinal, offering)| Gathering { offering, km: km(ordinal) }).collect(),
            place: asked.map(|found| &*found.place.name),
            place_unknown: asked.is_none() && !request.place.trim().is_empty(),
        }
    }
}

impl<'a> Agenda<'a> {
    /// Every meeting from one day to another, both included, that is not over at `now`: by day, hour, nearness, title.
    pub fn between(&self, from: Date, to: Date, now: DateTime) -> Vec<Occurrence<'a>> {
        let mut found: Vec<Occurrence<'a>> = Vec::new();
        for gathering in &self.gatherings {
            for meeting in &gathering.offering.meetings {
                let days = meeting.between(from, to).filter(|day| !is_over(meeting, *day, now));
                found.extend(days.map(|day| Occurrence { day, meeting, gathering: *gathering }));
            }
        }
        // Stable: what is the same so far stays in the order of titles.
        found.sort_by(|one, other| {
            let km = |each: &Occurrence<'_>| each.gathering.km.unwrap_or(f32::INFINITY);
            let hours = (one.day, one.meeting.begin).cmp(&(other.day, other.meeting.begin));
            hours.then(km(one).total_cmp(&km(other)))
        });
        found
    }

    /// The first day after `day` on which anything is.
    pub fn next_after(&self, day: Date) -> Option<Date> {
        let from = day.tomorrow().ok()?;
        let meetings = self.gatherings.iter().flat_map(|gathering| &gathering.offering.meetings);
        meetings.filter_map(|meeting| meeting.next(from)).min()
    }
}

/// Whether it has ended.
pub fn is_over(meeting: &Meeting, day: Date, now: DateTime) -> bool {
    let end = match meeting.end {
        Some(end) => day.to_datetime(end),
        None => day.to_datetime(meeting.begin).saturating_add(USUAL),
    };
    end <= now
}
