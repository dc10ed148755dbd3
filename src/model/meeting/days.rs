//! Days of the week, which of them in a month, and months.

use jiff::civil::{Date, Weekday};

/// The days of the week from Monday, as a cell names them.
pub const WEEKDAYS: [&str; 7] = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

/// The months, as a cell names them.
pub const MONTHS: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// Months of any year; January is the lowest bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Months(u16);

impl Months {
    /// Adds a month, from 1.
    pub fn insert(&mut self, month: i8) {
        self.0 |= 1 << (month - 1);
    }

    /// Whether this month, from 1, is one of them.
    pub fn contains(self, month: i8) -> bool {
        self.0 & (1 << (month - 1)) != 0
    }

    /// From January, as 1.
    pub fn iter(self) -> impl Iterator<Item = i8> {
        (1..=12).filter(move |month| self.contains(*month))
    }
}

/// Days of the week; Monday is the lowest bit.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Weekdays(u8);

impl Weekdays {
    /// Every day.
    pub const ALL: Self = Self(0b111_1111);
    /// From Monday to Friday.
    pub const WORKING: Self = Self(0b001_1111);

    /// None of them yet.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds a day.
    pub fn insert(&mut self, day: Weekday) {
        self.0 |= 1 << day.to_monday_zero_offset();
    }

    /// Adds others.
    pub fn add(&mut self, others: Self) {
        self.0 |= others.0;
    }

    /// Whether this day is one of them.
    pub fn contains(self, day: Weekday) -> bool {
        self.0 & (1 << day.to_monday_zero_offset()) != 0
    }

    /// From Monday on.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        (0..7).filter_map(|day| Weekday::from_monday_zero_offset(day).ok()).filter(move |day| self.contains(*day))
    }
}

/// Which of the same days of the week in a month: the first to the fifth, the last.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Which(u8);

impl Which {
    const LAST: u8 = 1 << 5;

    /// None of them yet.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds the first (1) to the fifth (5); false where there is none such.
    pub fn insert(&mut self, number: u8) -> bool {
        let is_one = (1..=5).contains(&number);
        if is_one {
            self.0 |= 1 << (number - 1);
        }
        is_one
    }

    /// Adds the last.
    pub fn insert_last(&mut self) {
        self.0 |= Self::LAST;
    }

    /// Whether the last is one of them.
    pub fn has_last(self) -> bool {
        self.0 & Self::LAST != 0
    }

    /// The numbers, from 1 to 5.
    pub fn numbers(self) -> impl Iterator<Item = i8> {
        (0..5).filter(move |bit| self.0 & (1 << bit) != 0).map(|bit| bit + 1)
    }

    /// Whether this day is one of them among its like. A month without a fifth has none.
    pub fn contains(self, day: Date) -> bool {
        let number = (day.day() - 1) / 7;
        self.0 & (1 << number) != 0 || (self.has_last() && day.day() + 7 > day.days_in_month())
    }
}
