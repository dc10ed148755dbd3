//! A week of the agenda: from Monday to Sunday, `2026-W49` in addresses.

use jiff::civil::{Date, ISOWeekDate, Weekday};

use crate::model::meeting;

/// One week, by its Monday.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Week(Date);

impl Week {
    /// The week of a day.
    pub fn of(day: Date) -> Self {
        Self(day.saturating_sub(jiff::Span::new().days(day.weekday().to_monday_zero_offset())))
    }

    /// The week that an address asks for, as far as there is anything to see in it: not before that of `today`, and not
    /// further than anybody plans. What is no week is that of today.
    pub fn asked(address: &str, today: Date) -> Self {
        let (first, last) = (Self::of(today), Self::of(meeting::ahead(today)));
        Self::read(address).map_or(first, |week| week.clamp(first, last))
    }

    fn read(address: &str) -> Option<Self> {
        let (year, week) = address.trim().split_once("-W").or_else(|| address.trim().split_once("-w"))?;
        let date = ISOWeekDate::new(year.parse().ok()?, week.parse().ok()?, Weekday::Monday).ok()?;
        Some(Self(date.date()))
    }

    /// As it stands in an address.
    pub fn address(self) -> String {
        let week = self.0.iso_week_date();
        format!("{:04}-W{:02}", week.year(), week.week())
    }

    /// Its Monday.
    pub fn monday(self) -> Date {
        self.0
    }

    /// Its Sunday.
    pub fn sunday(self) -> Date {
        self.0.saturating_add(jiff::Span::new().days(6))
    }

    /// The Sunday of the week after it.
    pub fn sunday_after(self) -> Date {
        self.sunday().saturating_add(jiff::Span::new().days(7))
    }

    /// The one before, if that is not over.
    pub fn before(self, today: Date) -> Option<Self> {
        Some(Self::of(self.0.yesterday().ok()?)).filter(|week| *week >= Self::of(today))
    }

    /// The one after, if anybody plans so far.
    pub fn after(self, today: Date) -> Option<Self> {
        Some(Self::of(self.sunday().tomorrow().ok()?)).filter(|week| *week <= Self::of(meeting::ahead(today)))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::Week;

    #[test]
    fn weeks_go_over_the_end_of_a_year() {
        let today = date(2026, 12, 30);
        let week = Week::of(today);
        assert_eq!(
            (week.address().as_str(), week.monday(), week.sunday()),
            ("2026-W53", date(2026, 12, 28), date(2027, 1, 3))
        );
        assert_eq!(week.after(today).map(Week::address).as_deref(), Some("2027-W01"));
        assert_eq!(week.before(today), None, "that is over");
        assert_eq!(Week::asked("2027-w01", today).before(today), Some(week));
    }

    #[test]
    fn what_can_not_be_shown_is_the_nearest_week_that_can() {
        let today = date(2026, 11, 22);
        for address in ["", "nu", "2026-W99", "2025-W10", "2026-W46", "-W1", "99999-W01"] {
            assert_eq!(Week::asked(address, today).address(), "2026-W47", "{address}");
        }
        let last = Week::asked("2031-W01", today);
        assert_eq!((last.address().as_str(), last.after(today)), ("2027-W47", None));
    }
}
