//! A few offerings side by side: the same questions to each. In a template: `{{ comparison }}`.

mod lines;

use std::collections::HashMap;

use askama::Template;
use jiff::civil::Date;

use super::picked::Picked;
use crate::app::Edition;
use crate::form::Fields;
use crate::language::Texts;
use crate::model::published::Published;

/// As many as stand beside each other.
pub const MOST: usize = 4;
/// Whoever writes more into an address than this is not comparing.
const MOST_READ: usize = 20;

/// The parameter that names an offering.
pub const NAMED: &str = "aanbod";

/// The codes that an address names, each once.
pub fn asked(query: &str) -> Vec<String> {
    let fields = Fields::read(query.as_bytes());
    let mut codes: Vec<String> = Vec::new();
    for code in fields.all(NAMED).flat_map(str::split_whitespace).take(MOST_READ) {
        if codes.iter().all(|known| !known.eq_ignore_ascii_case(code)) {
            codes.push(code.to_owned());
        }
    }
    codes
}

/// The comparison of these on the page at `path`.
pub fn address<'c>(path: &str, codes: impl IntoIterator<Item = &'c str>) -> String {
    let pairs = codes.into_iter().map(|code| (NAMED, code));
    format!("{path}?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish())
}

/// What stands in one place: texts under each other.
pub type Cell = Vec<Said>;

/// One of them.
#[derive(PartialEq, Eq)]
pub struct Said {
    text: String,
    href: Option<String>,
    /// Whether it is somebody's own words, in Dutch.
    is_quoted: bool,
}

/// One question with the answer of each.
pub struct Line {
    label: String,
    cells: Vec<Cell>,
}

impl Line {
    /// Whether one would choose by it.
    fn differs(&self) -> bool {
        self.cells.windows(2).any(|pair| pair[0] != pair[1])
    }
}

/// One offering, above its answers.
struct Column<'a> {
    offering: &'a Published,
    organisation: &'a str,
    href: String,
    /// The same comparison without it.
    without: String,
    /// What one can do with it, as a template shows it; may be empty.
    act: String,
}

/// What was asked for that can't be shown.
enum Lacking<'a> {
    Stopped { title: &'a str, successor: Option<(&'a str, String)> },
    Unknown(&'a str),
}

/// The table, and what can't stand in it.
#[derive(Template)]
#[template(path = "comparison.html")]
pub struct Comparison<'a> {
    t: &'a Texts,
    columns: Vec<Column<'a>>,
    lines: Vec<Line>,
    lacking: Vec<Lacking<'a>>,
    /// More were asked for than fit.
    is_cut: bool,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for Comparison<'_> {}

impl<'a> Comparison<'a> {
    /// Of these codes on the day `today`, for the page at `path`; `href` leads to an offering.
    pub fn of(
        t: &'a Texts,
        catalogue: &'a Edition,
        path: &str,
        codes: &'a [String],
        today: Date,
        href: fn(&Published) -> String,
    ) -> Self {
        let mut shown: Vec<&Published> = Vec::new();
        let mut lost = Vec::new();
        for code in codes {
            match Picked::of(&catalogue.snapshot, code) {
                Picked::Open(offering) if shown.iter().all(|known| known.code != offering.code) => shown.push(offering),
                Picked::Open(_) => {}
                other => lost.push((code.as_str(), other)),
            }
        }
        let is_cut = shown.len() > MOST;
        shown.truncate(MOST);
        let others = |but: Option<&Published>| -> Vec<&str> {
            let codes = shown.iter().map(|offering| &*offering.code);
            codes.filter(|code| but.is_none_or(|but| *code != &*but.code)).collect()
        };
        let lacking = lost.into_iter().map(|(code, picked)| match picked {
            Picked::Stopped { title, successor } => {
                let with = |new: &'a Published| [others(None), vec![&*new.code]].concat();
                let successor = successor.map(|new| (&*new.title, address(path, with(new))));
                Lacking::Stopped { title, successor }
            }
            Picked::Open(_) | Picked::Gone => Lacking::Unknown(code),
        });
        let lacking = lacking.collect();
        let column = |offering: &&'a Published| Column {
            offering,
            organisation: catalogue.snapshot.organisation_of(offering),
            href: href(offering),
            without: address(path, others(Some(offering))),
            act: String::new(),
        };
        let columns = shown.iter().map(column).collect();
        Self { t, columns, lines: lines::of(t, catalogue, &shown, today), lacking, is_cut }
    }

    /// How many stand in it.
    pub fn len(&self) -> usize {
        self.columns.len()
    }

    /// Whether somewhere people meet, so that it says something else tomorrow.
    pub fn has_meetings(&self) -> bool {
        self.offerings().any(|offering| !offering.meetings.is_empty())
    }

    /// Whether nothing stands in it.
    pub fn is_empty(&self) -> bool {
        self.columns.is_empty()
    }

    /// Whether some lines could be left out because they are the same.
    fn can_narrow(&self) -> bool {
        self.columns.len() > 1 && self.lines.iter().any(|line| !line.differs()) && self.lines.iter().any(Line::differs)
    }

    /// The offerings, from left to right.
    pub fn offerings(&self) -> impl Iterator<Item = &'a Published> {
        self.columns.iter().map(|column| column.offering)
    }

    /// With one line more, of texts by the offerings' ids; none where nobody has one.
    pub fn with(mut self, label: &'static str, mut texts: HashMap<String, String>) -> Self {
        if !texts.is_empty() {
            let cells = self
                .columns
                .iter()
                .map(|column| lines::quoted(&texts.remove(&*column.offering.id).unwrap_or_default()));
            let line = Line { label: label.to_owned(), cells: cells.collect() };
            self.lines.insert(0, line);
        }
        self
    }

    /// With something to do under each title: what a template makes, which escapes for itself.
    ///
    /// # Errors
    /// When a template fails.
    pub fn with_acts<T: Template>(mut self, act: impl Fn(&'a Published) -> T) -> askama::Result<Self> {
        for column in &mut self.columns {
            column.act = act(column.offering).render()?;
        }
        Ok(self)
    }
}
