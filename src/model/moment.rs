//! Moments as the database keeps them (ISO 8601, UTC, whole seconds), and the days that they are on in the Netherlands.

use std::cell::Cell;
use std::sync::LazyLock;

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{Timestamp, ToSpan, Zoned};

/// Looked up once.
static DUTCH_TIME: LazyLock<TimeZone> = LazyLock::new(|| TimeZone::get("Europe/Amsterdam").unwrap_or(TimeZone::UTC));

/// A moment as it is kept: `2026-03-12T22:33:00Z`.
pub fn kept(moment: Timestamp) -> String {
    moment.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The same moment on the clock in the Netherlands.
pub fn in_dutch_time(moment: Timestamp) -> Zoned {
    moment.to_zoned(DUTCH_TIME.clone())
}

thread_local! {
    /// The last quarter of an hour that was asked for, with its day: no day begins within one.
    static LAST: Cell<(i64, Date)> = const { Cell::new((i64::MIN, Date::ZERO)) };
}

const QUARTER: i64 = 15 * 60;

/// Today in the Netherlands, wherever the server stands.
pub fn today() -> Date {
    let now = Timestamp::now();
    let quarter = now.as_second().div_euclid(QUARTER);
    let (last, day) = LAST.get();
    if last == quarter {
        return day;
    }
    let day = DUTCH_TIME.to_datetime(now).date();
    LAST.set((quarter, day));
    day
}

/// What the clock says in the Netherlands, wherever the server stands.
pub fn now_here() -> DateTime {
    DUTCH_TIME.to_datetime(Timestamp::now())
}

/// The day in the Netherlands of a moment that was kept: after midnight there, it is still yesterday in UTC. A day is
/// itself; what is neither has none.
pub fn day_of(kept: &str) -> Option<Date> {
    match kept.parse::<Timestamp>() {
        Ok(moment) => Some(DUTCH_TIME.to_datetime(moment).date()),
        Err(_) => kept.parse().ok(),
    }
}

/// Whether a moment that was kept is of a later day in the Netherlands than `day` (`2026-03-12`); empty is before all.
pub fn is_after_day(kept: &str, day: &str) -> bool {
    day_of(kept).is_some_and(|of| of.to_string().as_str() > day)
}

/// A moment so many times 24 hours later than one that was kept, as it is kept.
pub fn days_after(moment: &str, days: i64) -> String {
    let moment = moment.parse::<Timestamp>().unwrap_or(Timestamp::UNIX_EPOCH);
    kept(moment.saturating_add((days * 24).hours()).unwrap_or(moment))
}

/// When a day begins in the Netherlands, as it is kept.
pub fn beginning_of(day: Date) -> Option<String> {
    Some(kept(day.to_zoned(DUTCH_TIME.clone()).ok()?.timestamp()))
}

/// The moment at which the clock in the Netherlands says this. An hour that the clock skips is the one after it; of an
/// hour that comes twice, the first.
pub fn at(day: Date, time: Time) -> Timestamp {
    DUTCH_TIME.to_ambiguous_timestamp(day.to_datetime(time)).compatible().unwrap_or_default()
}

/// Whether the clock in the Netherlands never says this: summer time begins.
pub fn is_skipped(day: Date, time: Time) -> bool {
    let offset = DUTCH_TIME.to_ambiguous_timestamp(day.to_datetime(time)).offset();
    matches!(offset, AmbiguousOffset::Gap { .. })
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{beginning_of, day_of, is_after_day};

    #[test]
    fn after_midnight_in_the_netherlands_it_is_the_next_day() {
        assert_eq!(day_of("2026-03-12T22:59:59Z"), Some(date(2026, 3, 12)));
        assert_eq!(day_of("2026-03-12T23:00:00Z"), Some(date(2026, 3, 13)));
        assert_eq!(day_of("2026-06-30T22:05:00Z"), Some(date(2026, 7, 1)));
        assert_eq!(day_of("2026-03-12"), Some(date(2026, 3, 12)));
        assert_eq!([day_of("2026-03"), day_of(""), day_of("gisteren")], [None; 3]);
    }

    #[test]
    fn a_check_of_the_same_dutch_day_is_not_before_it() {
        assert!(is_after_day("2026-06-30T22:05:00Z", "2026-06-30"));
        assert!(!is_after_day("2026-06-30T22:05:00Z", "2026-07-01"));
        assert!(is_after_day("2026-06-30T22:05:00Z", ""));
        assert!(!is_after_day("", ""));
    }

    #[test]
    fn a_day_begins_at_midnight_there() {
        assert_eq!(beginning_of(date(2026, 7, 1)).as_deref(), Some("2026-06-30T22:00:00Z"));
    }
}
