//! The next meetings for machines: schema.org `Event`.

use jiff::civil::{Date, Time};
use serde::Serialize;

use super::{Named, Place, inside_script, postal_address};
use crate::error::AppError;
use crate::model::meeting::coming;
use crate::model::moment::{at, in_dutch_time};
use crate::model::published::{Published, PublishedOrganisation};

/// So many days are enough to be found by.
const MOST: usize = 5;

/// The events, fit to stand inside a script. Empty where nothing comes, or nobody says in which street.
///
/// # Errors
/// When a text can't be written as JSON, which is a fault of ours.
pub fn events(
    offering: &Published,
    organisation: &PublishedOrganisation,
    address: &str,
    today: Date,
) -> Result<String, AppError> {
    if offering.address.is_empty() || offering.place.is_empty() {
        return Ok(String::new());
    }
    let event = |(day, meeting): (Date, &crate::model::meeting::Meeting)| Event {
        context: "https://schema.org",
        kind: "Event",
        name: &offering.title,
        description: &offering.summary,
        url: address,
        start_date: moment(day, meeting.begin),
        end_date: meeting.end.map(|end| moment(day, end)),
        event_attendance_mode: "https://schema.org/OfflineEventAttendanceMode",
        location: Place { kind: "Place", address: postal_address(offering) },
        organizer: Named { kind: "Organization", name: &organisation.name, url: None },
    };
    let events: Vec<_> = coming(&offering.meetings, today, MOST).into_iter().map(event).collect();
    if events.is_empty() { Ok(String::new()) } else { inside_script(&events) }
}

/// With how far the clock is from Greenwich on that day.
fn moment(day: Date, time: Time) -> String {
    in_dutch_time(at(day, time)).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Event<'a> {
    #[serde(rename = "@context")]
    context: &'static str,
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    url: &'a str,
    start_date: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    event_attendance_mode: &'static str,
    location: Place<'a>,
    organizer: Named<'a>,
}
