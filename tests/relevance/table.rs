//! Every search measured with the same questions, as a table.

use std::collections::HashMap;
use std::fmt;
use std::sync::LazyLock;

use mantelkaart::model::field::{Cells, Field};
use mantelkaart::search::{Catalogue, Request};

use crate::judged::{Judged, Measures, read};
use crate::others::{Search, fts5, tantivy};
use crate::support::{sample, sample_catalogue};

/// As wide as the cells below them.
const COLUMNS: &str = "  success@5  nDCG@10  nothing found";

/// Measured once for all tests.
pub static TABLE: LazyLock<Table> = LazyLock::new(Table::measure);

/// The searches, ours last.
pub struct Table {
    pub rows: Vec<Row>,
    titles: HashMap<String, String>,
}

/// One search.
pub struct Row {
    pub name: &'static str,
    /// Of the tuned half and the half kept apart; `None`: it can't be asked here.
    pub measures: Option<[Measures; 2]>,
}

impl Table {
    fn measure() -> Self {
        let halves = ["tuned", "apart"].map(read);
        let (_directory, catalogue) = sample_catalogue();
        let offerings = catalogue.snapshot.offerings.iter();
        let titles: HashMap<String, String> =
            offerings.map(|offering| (offering.code.to_string(), offering.title.to_string())).collect();
        let mut rows = sample();
        rows.retain(|row| titles.contains_key(&row[Field::Code]));
        let ours: Search = Box::new(move |question| first_ten(&catalogue, question));
        let searches = others(&rows).into_iter().chain([("Mantelkaart", Some(ours))]);
        let rows = searches.map(|(name, search)| Row { name, measures: search.map(|search| of(&halves, search)) });
        Self { rows: rows.collect(), titles }
    }

    /// Our own, of the tuned half and the half kept apart.
    pub fn ours(&self) -> &[Measures; 2] {
        self.rows.last().and_then(|row| row.measures.as_ref()).expect("ours can always be asked")
    }

    /// Whether there is such an offering.
    pub fn has(&self, code: &str) -> bool {
        self.titles.contains_key(code)
    }

    /// The ten questions that we answer worst, with what they find first.
    pub fn worst(&self, half: &Measures) -> String {
        let mut text = String::new();
        for measured in half.worst().into_iter().take(10) {
            text += &format!("\n{:.2}  {}\n", measured.ndcg, measured.question);
            for (code, grade) in measured.found.iter().take(5) {
                text += &format!("      {grade}  {code}  {}\n", self.titles[code]);
            }
        }
        text
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [tuned, apart] = self.ours().each_ref().map(Measures::count);
        let halves = [format!("tuned, {tuned} questions"), format!("kept apart, {apart} questions")];
        writeln!(f, "{:<22}  {:<33}  {}", "", halves[0], halves[1])?;
        writeln!(f, "{:<22}{COLUMNS}{COLUMNS}", "")?;
        for Row { name, measures } in &self.rows {
            write!(f, "{name:<22}")?;
            match measures {
                Some(halves) => halves.iter().try_for_each(|half| write!(f, "{half}"))?,
                None => write!(f, "  not measured: there is no PostgreSQL here (make test installs it)")?,
            }
            writeln!(f)?;
        }
        Ok(())
    }
}

/// What one would have without this program; `None`: it can't be asked here.
pub fn others(rows: &[Cells]) -> [(&'static str, Option<Search>); 4] {
    let [any, all] = postgres(rows);
    [
        ("SQLite FTS5, any word", Some(fts5(rows))),
        ("PostgreSQL, any word", any),
        ("PostgreSQL, all words", all),
        ("tantivy, any word", Some(tantivy(rows))),
    ]
}

fn of(halves: &[Vec<Judged>; 2], mut search: Search) -> [Measures; 2] {
    halves.each_ref().map(|half| Measures::of(half, &mut search))
}

/// What a visitor gets first.
fn first_ten(catalogue: &Catalogue, question: &str) -> Vec<String> {
    let outcome = catalogue.search(&Request { text: question.to_owned(), page: 1, ..Request::default() });
    let codes = outcome.hits.iter().map(|hit| catalogue.snapshot.offerings[hit.ordinal as usize].code.to_string());
    codes.take(10).collect()
}

#[cfg(feature = "postgres")]
fn postgres(rows: &[Cells]) -> [Option<Search>; 2] {
    use crate::postgres::{Words, full_text};
    [Words::Any, Words::All].map(|which| full_text(rows, which))
}

#[cfg(not(feature = "postgres"))]
fn postgres(_: &[Cells]) -> [Option<Search>; 2] {
    [None, None]
}
