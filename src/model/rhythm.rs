//! After how many months an offering is checked again, by source and by basic function.

use std::cmp::Reverse;

use diesel::prelude::*;
use jiff::ToSpan;
use jiff::civil::Date;

use super::choice::{BasicFunction, Choice, ChoiceSet};
use super::moment::day_of;
use crate::db::{AnyConnection, schema};

/// Where nothing else is written.
pub const USUAL_MONTHS: i64 = 12;
/// Longer, and nobody checks any more.
pub const MOST_MONTHS: i64 = 60;

/// One line: for these offerings this many months.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::rhythm)]
pub struct Rhythm {
    /// Empty: for every source.
    pub source_id: String,
    /// A slug of [`BasicFunction`]; empty: for every function.
    pub function: String,
    /// At least 1.
    pub months: i64,
}

/// What decides when an offering must be checked again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checked<'a> {
    /// Its list.
    pub source_id: &'a str,
    /// What it is.
    pub functions: ChoiceSet<BasicFunction>,
    /// The day of the last review; empty: never.
    pub reviewed_on: &'a str,
    /// ISO 8601, UTC: when its words last changed.
    pub changed_at: &'a str,
}

/// Every line of the table.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Rhythms(Vec<Rhythm>);

impl Rhythms {
    /// These lines.
    pub fn new(lines: Vec<Rhythm>) -> Self {
        Self(lines)
    }

    /// Reads them.
    ///
    /// # Errors
    /// When the database does not answer.
    pub fn load(connection: &mut AnyConnection) -> QueryResult<Self> {
        use schema::rhythm::dsl;
        dsl::rhythm.order((dsl::source_id, dsl::function)).select(Rhythm::as_select()).load(connection).map(Self)
    }

    /// The months of exactly this line, if it is there.
    pub fn line(&self, source_id: &str, function: &str) -> Option<i64> {
        self.0.iter().find(|line| line.source_id == source_id && line.function == function).map(|line| line.months)
    }

    /// The lines of one source; the empty id: those for every source.
    pub fn of_source<'a>(&'a self, source_id: &'a str) -> impl Iterator<Item = &'a Rhythm> {
        self.0.iter().filter(move |line| line.source_id == source_id)
    }

    /// After how many months. The line that names most of source and function counts; of equals the shortest.
    pub fn months(&self, source_id: &str, functions: ChoiceSet<BasicFunction>) -> i64 {
        let names = |line: &&Rhythm| {
            let function = BasicFunction::from_slug(&line.function);
            let of_source = line.source_id.is_empty() || line.source_id == source_id;
            of_source && (line.function.is_empty() || function.is_some_and(|function| functions.contains(function)))
        };
        let exact = |line: &Rhythm| usize::from(!line.source_id.is_empty()) + usize::from(!line.function.is_empty());
        let best = self.0.iter().filter(names).map(|line| (Reverse(exact(line)), line.months)).min();
        best.map_or(USUAL_MONTHS, |(_, months)| months)
    }
}

/// From which day on it must be checked. What was never checked must be at once: from the day that its words are of.
pub fn due_on(offering: Checked<'_>, rhythms: &Rhythms) -> Date {
    match offering.reviewed_on.parse::<Date>() {
        Ok(day) => day.saturating_add(rhythms.months(offering.source_id, offering.functions).months()),
        Err(_) => day_of(offering.changed_at).unwrap_or(Date::MIN),
    }
}

/// Whether it must be checked.
pub fn due(offering: Checked<'_>, rhythms: &Rhythms, today: Date) -> bool {
    offering.reviewed_on.is_empty() || due_on(offering, rhythms) <= today
}

/// Replaces the lines of one source, or of none: functions with their months.
///
/// # Errors
/// When the database refuses.
pub fn replace(connection: &mut AnyConnection, source_id: &str, lines: &[(&str, i64)]) -> QueryResult<()> {
    use schema::rhythm::dsl;
    diesel::delete(dsl::rhythm.filter(dsl::source_id.eq(source_id))).execute(connection)?;
    for (function, months) in lines {
        let line = Rhythm { source_id: source_id.to_owned(), function: (*function).to_owned(), months: *months };
        diesel::insert_into(dsl::rhythm).values(&line).execute(connection)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn rhythms(lines: &[(&str, &str, i64)]) -> Rhythms {
        let line = |(source_id, function, months): &(&str, &str, i64)| Rhythm {
            source_id: (*source_id).to_owned(),
            function: (*function).to_owned(),
            months: *months,
        };
        Rhythms::new(lines.iter().map(line).collect())
    }

    fn months(rhythms: &Rhythms, source_id: &str, functions: &str) -> i64 {
        rhythms.months(source_id, ChoiceSet::from_cell(functions))
    }

    #[test]
    fn the_most_exact_line_counts_and_of_equals_the_shortest() {
        let usual = [("", "", 12), ("", "respijtzorg", 6)];
        let own = [("a", "", 24), ("a", "educatie", 36), ("a", "informatie", 18)];
        let rhythms = rhythms(&[&usual[..], &own[..]].concat());
        assert_eq!(months(&rhythms, "b", "informatie"), 12);
        assert_eq!(months(&rhythms, "b", "informatie|respijtzorg"), 6);
        assert_eq!(months(&rhythms, "a", "materiele-hulp"), 24);
        assert_eq!(months(&rhythms, "a", "respijtzorg"), 6, "one name each: the shortest");
        assert_eq!(months(&rhythms, "a", "educatie"), 36, "two names go before one");
        assert_eq!(months(&rhythms, "a", "educatie|informatie|respijtzorg"), 18);
        assert_eq!(months(&Rhythms::default(), "a", "educatie"), USUAL_MONTHS);
    }

    #[test]
    fn due_from_the_day_on_and_at_once_where_nobody_ever_looked() {
        let rhythms = rhythms(&[("", "", 12)]);
        let checked = |reviewed_on| Checked {
            source_id: "a",
            functions: ChoiceSet::default(),
            reviewed_on,
            changed_at: "2026-03-01T10:00:00Z",
        };
        assert!(!due(checked("2025-03-12"), &rhythms, date(2026, 3, 11)));
        assert!(due(checked("2025-03-12"), &rhythms, date(2026, 3, 12)));
        assert!(due(checked(""), &rhythms, date(2026, 3, 1)));
        assert_eq!(due_on(checked(""), &rhythms), date(2026, 3, 1));
        assert_eq!(due_on(checked("2024-02-29"), &rhythms), date(2025, 2, 28));
    }
}
