//! When people meet: on one day, or again and again. Days and hours are those of the clock in the Netherlands: half
//! past two stays half past two when the clock changes. How they are written in a cell: [`super::cell`].

mod days;
mod written;

use jiff::civil::{Date, Time};

pub use days::{MONTHS, Months, WEEKDAYS, Weekdays, Which};

/// How far ahead meetings are looked for, in days: who repeats without end goes on, but nobody plans further.
pub const AHEAD: i32 = 365;

/// One line of a cell: a meeting, or one that comes back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Meeting {
    /// On which days.
    pub days: Days,
    /// When it begins.
    pub begin: Time,
    /// When it ends, later on the same day. `None`: nobody said.
    pub end: Option<Time>,
    /// What else to know, such as another place or a subject; may be empty.
    pub note: Box<str>,
}

/// On which days. What comes back stands before what is once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Days {
    /// Again and again.
    Repeated(Repeat),
    /// On this day only.
    Once(Date),
}

/// A meeting that comes back.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Repeat {
    /// How often.
    pub rule: Rule,
    /// The first day on which it may be; always there where weeks are skipped.
    pub from: Option<Date>,
    /// The last day on which it may be. `None`: it goes on.
    pub until: Option<Date>,
    /// Months in which it never is, such as those of summer.
    pub idle: Months,
    /// Days on which it is not, in order.
    pub except: Box<[Date]>,
}

/// How often.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// On these days of the week, every so many weeks, counted from the week of [`Repeat::from`].
    Weekly {
        /// From 1.
        every: u8,
        /// At least one.
        on: Weekdays,
    },
    /// On the first, third, last … of these days of the week in a month.
    Monthly {
        /// At least one.
        which: Which,
        /// At least one.
        on: Weekdays,
    },
}

impl Meeting {
    /// Whether it is on this day.
    pub fn is_on(&self, day: Date) -> bool {
        match &self.days {
            Days::Once(once) => *once == day,
            Days::Repeated(repeat) => repeat.is_on(day),
        }
    }

    /// Its days from `from` to `to`, both included.
    pub fn between(&self, from: Date, to: Date) -> impl Iterator<Item = Date> + '_ {
        let (from, to) = match &self.days {
            Days::Once(day) => (*day.max(&from), *day.min(&to)),
            Days::Repeated(repeat) => {
                (repeat.from.map_or(from, |first| first.max(from)), repeat.until.map_or(to, |last| last.min(to)))
            }
        };
        let days = std::iter::successors(Some(from), |day| day.tomorrow().ok());
        days.take_while(move |day| *day <= to).filter(|day| self.is_on(*day))
    }

    /// The first day on which it is, from `today` on, as far as we look ahead.
    pub fn next(&self, today: Date) -> Option<Date> {
        // What begins next year is looked for from its beginning.
        let from = match &self.days {
            Days::Once(day) => return Some(*day).filter(|day| *day >= today),
            Days::Repeated(repeat) => repeat.from.map_or(today, |first| first.max(today)),
        };
        self.between(from, ahead(from)).next()
    }
}

/// What stands between the meetings of a cell.
const JOINT: &str = " | ";

/// The canonical cell of these.
pub fn cell(meetings: &[Meeting]) -> String {
    meetings.iter().map(Meeting::to_string).collect::<Vec<_>>().join(JOINT)
}

/// A canonical cell with each meeting on a line of its own, as people read and type it.
pub fn lines(cell: &str) -> String {
    cell.replace(JOINT, "\n")
}

/// The first days on which any of these is, from `today` on, with which it is. However far the first is, they come.
pub fn coming(meetings: &[Meeting], today: Date, most: usize) -> Vec<(Date, &Meeting)> {
    let days = |first: Date, meeting: &'_ Meeting| meeting.between(first, ahead(first)).take(most).collect::<Vec<_>>();
    let first = meetings.iter().filter_map(|meeting| Some((meeting.next(today)?, meeting)));
    let all = first.flat_map(|(first, meeting)| days(first, meeting).into_iter().map(move |day| (day, meeting)));
    let mut found: Vec<_> = all.collect();
    found.sort_by_key(|(day, meeting)| (*day, meeting.begin));
    found.truncate(most);
    found
}

/// The last day that is looked at from this one.
pub fn ahead(from: Date) -> Date {
    from.saturating_add(jiff::Span::new().days(AHEAD))
}

impl Repeat {
    /// Whether it would be on this day, were it not left out or before or after all.
    pub fn would_be_on(&self, day: Date) -> bool {
        self.rule.is_on(day, self.from) && !self.idle.contains(day.month())
    }

    fn is_on(&self, day: Date) -> bool {
        let begun = self.from.is_none_or(|from| from <= day);
        let ended = self.until.is_some_and(|until| until < day);
        begun && !ended && self.would_be_on(day) && self.except.binary_search(&day).is_err()
    }
}

impl Rule {
    /// `from`: the day from whose week weeks are counted.
    fn is_on(self, day: Date, from: Option<Date>) -> bool {
        match self {
            Self::Weekly { every, on } => {
                on.contains(day.weekday())
                    && (every == 1 || from.is_some_and(|from| weeks(from, day) % i64::from(every) == 0))
            }
            Self::Monthly { which, on } => on.contains(day.weekday()) && which.contains(day),
        }
    }
}

/// From the week of the one to the week of the other; not negative where `day` is the later.
fn weeks(from: Date, day: Date) -> i64 {
    let monday = |day: Date| day.saturating_sub(jiff::Span::new().days(day.weekday().to_monday_zero_offset()));
    monday(day).duration_since(monday(from)).as_hours() / (24 * 7)
}

#[cfg(test)]
mod tests;
