//! Where people meet: the page, the calendar to follow, and the lists from which it comes.

mod calendar;
mod lists;
mod page;

use jiff::Span;
use jiff::civil::Date;
use mantelkaart::model::field::{Cells, Field};
use mantelkaart::model::moment::today;

/// Monday of the week after this one: nothing in it is over, whenever the tests run.
fn next_monday() -> Date {
    plus(today(), 7 - i32::from(today().weekday().to_monday_zero_offset()))
}

fn plus(day: Date, days: i32) -> Date {
    day.saturating_add(Span::new().days(days))
}

/// An offering with this cell of meetings.
fn cafe(code: &str, title: &str, meetings: &str, cells: &[(Field, &str)]) -> Cells {
    let mut row = crate::support::offering(code, title, cells);
    meetings.clone_into(&mut row[Field::Meetings]);
    row
}
