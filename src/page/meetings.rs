//! The next meetings of one offering, with a way to one's own calendar. In a template: `{{ meetings }}`; nothing where
//! people don't meet.

use askama::Template;
use jiff::civil::Date;

use crate::language::Texts;
use crate::model::meeting::coming;
use crate::model::published::Published;
use crate::routes;

/// So many are enough to choose from.
const MOST: usize = 5;

/// The days that come, in words.
#[derive(Template)]
#[template(path = "meetings.html")]
pub struct Meetings<'a> {
    t: &'a Texts,
    offering: &'a Published,
    days: Vec<Next<'a>>,
}

/// One of them.
struct Next<'a> {
    date: Date,
    hours: String,
    /// Another place, or a subject; may be empty.
    note: &'a str,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for Meetings<'_> {}

impl<'a> Meetings<'a> {
    /// Those from `today` on.
    pub fn of(t: &'a Texts, offering: &'a Published, today: Date) -> Self {
        let days = coming(&offering.meetings, today, MOST).into_iter();
        let next = |(date, meeting): (Date, &'a crate::model::meeting::Meeting)| Next {
            date,
            hours: t.hours(meeting.begin, meeting.end),
            note: &meeting.note,
        };
        Self { t, offering, days: days.map(next).collect() }
    }
}
