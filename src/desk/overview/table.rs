//! A table that is shown with bars and taken away as a file.
//!
//! Counts of what people did are never exact. One to four are said as `< 5`, what is more is rounded down to fives. Were the
//! others exact, one could work out what stands behind a `< 5` by subtracting them from a total, or from another table of
//! the same month; as it is, every one of the four stays possible whichever way one adds up.

use crate::wording;

/// Fewer than this might be somebody in particular.
const FEW: i64 = 5;

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// How often people did something.
    Count(i64),
    /// A number that anybody may know.
    Number(usize),
    /// Words.
    Text(String),
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub label: String,
    /// Its cells, one for every heading but the first.
    pub cells: Vec<Cell>,
}

/// A table with its headings.
pub struct Table {
    /// In its address and the name of its files.
    pub slug: &'static str,
    /// What people read.
    pub title: &'static str,
    /// What one must know to read it right; may be empty.
    pub note: &'static str,
    /// The first is that of the labels.
    pub head: Vec<String>,
    /// In the order in which they are shown.
    pub lines: Vec<Line>,
    /// Whether months in which nothing was counted are left out.
    pub is_shortened: bool,
}

impl Cell {
    /// As people read it.
    pub fn said(&self) -> String {
        match self {
            Self::Count(count) if (1..FEW).contains(count) => format!("< {FEW}"),
            Self::Count(count) => wording::count(&rounded(*count)),
            Self::Number(number) => wording::number(*number),
            Self::Text(text) => text.clone(),
        }
    }

    /// As a spreadsheet counts with it.
    fn exported(&self) -> String {
        match self {
            Self::Count(count) if !(1..FEW).contains(count) => rounded(*count).to_string(),
            Self::Number(number) => number.to_string(),
            Self::Count(_) | Self::Text(_) => self.said(),
        }
    }

    /// How long its bar is; all that are few have the same.
    pub fn size(&self) -> i64 {
        match self {
            Self::Count(count) if (1..FEW).contains(count) => FEW / 2,
            Self::Count(count) => rounded(*count),
            Self::Number(number) => i64::try_from(*number).unwrap_or(i64::MAX),
            Self::Text(_) => 0,
        }
    }
}

/// Down to a five: so every number that is shown stands for five counts, and none of them tells more than another.
fn rounded(count: i64) -> i64 {
    count.max(0) / FEW * FEW
}

impl Line {
    /// A row of counts.
    pub fn counts(label: impl Into<String>, counts: impl IntoIterator<Item = i64>) -> Self {
        Self { label: label.into(), cells: counts.into_iter().map(Cell::Count).collect() }
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.size() == 0)
    }
}

impl Table {
    /// Whether nothing at all was counted.
    pub fn is_empty(&self) -> bool {
        self.lines.iter().all(Line::is_empty)
    }

    /// Without the lines in which nothing was counted, as one reads it; a file has them all.
    pub fn shortened(mut self) -> Self {
        let before = self.lines.len();
        self.lines.retain(|line| !line.is_empty());
        self.is_shortened = self.lines.len() < before;
        self
    }

    /// The bars of a row, in hundredths of the longest of their column, each with its heading.
    pub fn bars<'t>(&'t self, line: &'t Line) -> impl Iterator<Item = (&'t str, i64)> {
        let longest = |place: usize| self.lines.iter().map(|line| line.cells[place].size()).max().unwrap_or_default();
        let bars = line.cells.iter().enumerate().map(move |(place, cell)| 100 * cell.size() / longest(place).max(1));
        self.head.iter().skip(1).map(String::as_str).zip(bars)
    }

    /// As a file has it: the headings first.
    pub fn exported(&self) -> Vec<Vec<String>> {
        let line =
            |line: &Line| [line.label.clone()].into_iter().chain(line.cells.iter().map(Cell::exported)).collect();
        [self.head.clone()].into_iter().chain(self.lines.iter().map(line)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_are_said_alike_and_more_are_rounded() {
        let said = |count| Cell::Count(count).said();
        assert_eq!([0, 1, 4, 5, 7, 8, 1_232].map(said), ["0", "< 5", "< 5", "5", "5", "5", "1.230"]);
        assert_eq!([1, 4].map(|count| Cell::Count(count).size()), [2, 2]);
    }

    /// Two groups and their total, as they are shown: which true counts of the smaller group could be meant?
    #[test]
    fn what_is_few_can_not_be_worked_out_from_a_total() {
        for few in 1..FEW {
            for other in FEW..200 {
                let shown = (rounded(other), rounded(other + few));
                let fits = |few: i64| (FEW..300).any(|other| (rounded(other), rounded(other + few)) == shown);
                assert!((1..FEW).all(fits), "{few} beside {other}");
            }
        }
    }
}
