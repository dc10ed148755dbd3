//! Days and hours as they are said in a language.

use jiff::civil::{Date, Time, Weekday};

use super::Texts;
use crate::model::meeting::{MONTHS, WEEKDAYS};
use crate::wording::dates;

impl Texts {
    /// `dinsdag 1 december`.
    pub fn day(&self, day: Date) -> String {
        let weekday = self.weekday(day.weekday());
        let month = &self[&format!("maand-{}", MONTHS[day.month() as usize - 1])];
        let said = self.with("datum-dag").text("dag", &weekday).text("maand", month);
        said.number("nummer", day.day().unsigned_abs().into()).to_string()
    }

    /// `dinsdag`.
    pub fn weekday(&self, day: Weekday) -> String {
        self[&format!("dag-{}", WEEKDAYS[day.to_monday_zero_offset() as usize])].to_string()
    }

    /// `2026-03-12` → `12 maart 2026`, `2022-11` → `november 2022`; a moment gives its day in the Netherlands. What is no
    /// date comes back as it is.
    pub fn date(&self, canonical: &str) -> String {
        let name = |month: usize| MONTHS.get(month).map(|month| &*self[&format!("maand-{month}")]);
        dates::spoken_with(canonical, name)
    }

    /// `14.00 tot 16.00 uur`; where nobody said when it ends, `14.00 uur`.
    pub fn hours(&self, begin: Time, end: Option<Time>) -> String {
        let hour = |time: Time| format!("{}{}{:02}", time.hour(), &*self["uur-teken"], time.minute());
        let begin = hour(begin);
        match end.map(hour) {
            Some(end) => self.with("uur-van-tot").text("begin", &begin).text("eind", &end).to_string(),
            None => self.with("uur-vanaf").text("begin", &begin).to_string(),
        }
    }
}
