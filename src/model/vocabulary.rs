//! The words of this municipality: texts of the basic functions and carer types, and the list of conditions.
//! Read from `data/`; a municipality's own files override them, and what is edited on screen lies over both.

use csv::StringRecord;
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::choice::{BasicFunction, CarerType, CaresFor, Choice};
use super::help_line::{self, HelpLine};
use super::spot::{self, Spot};
use super::support::matter::{self, Matter};
use super::support::{self, Support};
use super::writing_aid::HardWords;
use crate::files::Files;

/// A basic function as carers read it. `data/functies.csv`, in the order in which they are shown.
#[derive(Debug, Clone, Deserialize)]
pub struct FunctionText {
    /// The fixed slug.
    pub slug: String,
    /// The official name: `Respijtzorg`.
    #[serde(rename = "naam")]
    pub name: String,
    /// The plain name: `Even vrij`.
    #[serde(rename = "gewone_naam")]
    pub plain_name: String,
    /// One line under the plain name.
    #[serde(rename = "kort")]
    pub short: String,
    /// Two or three sentences on the landing page.
    #[serde(rename = "uitleg")]
    pub explanation: String,
}

/// A kind of carer, or a person cared for, as carers read it. `data/mantelzorgers.csv`.
#[derive(Debug, Clone, Deserialize)]
pub struct CarerText {
    /// The fixed slug.
    pub slug: String,
    /// Which filter it belongs to: `voor` or `zorgt-voor`.
    #[serde(rename = "soort")]
    pub kind: String,
    /// The label in lists and filters.
    #[serde(rename = "naam")]
    pub name: String,
    /// The title of the tile, in the first person.
    #[serde(rename = "tegel")]
    pub tile: String,
    /// One line under it.
    #[serde(rename = "kort")]
    pub short: String,
    /// Two or three sentences on the landing page.
    #[serde(rename = "uitleg")]
    pub explanation: String,
}

/// A condition of the person cared for. `data/aandoeningen.csv`; at most 64.
#[derive(Debug, Clone, Deserialize)]
pub struct Condition {
    /// Its name in cells and addresses.
    pub slug: String,
    /// What people read.
    #[serde(rename = "naam")]
    pub name: String,
    /// Lay words and narrower conditions, joined by `|`.
    #[serde(rename = "andere_namen")]
    pub other_names: String,
    /// Two or three sentences on the landing page.
    #[serde(rename = "uitleg")]
    pub explanation: String,
}

/// All words of this municipality.
#[derive(Debug, Clone)]
pub struct Vocabulary {
    functions: Vec<FunctionText>,
    carers: Vec<CarerText>,
    conditions: Vec<Condition>,
    help_lines: Vec<HelpLine>,
    hard_words: HardWords,
    supports: Vec<Support>,
    matters: Vec<Matter>,
    spots: Vec<Spot>,
}

/// A data file that can't be used, with the reason in Dutch for whoever starts the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DataError {
    /// Such as `data/functies.csv`.
    pub file: String,
    /// What is wrong, and on which line.
    pub reason: String,
}

impl Vocabulary {
    /// The most conditions that fit in a [`ConditionSet`].
    pub const MOST_CONDITIONS: usize = 64;

    /// Reads and checks the files.
    ///
    /// # Errors
    /// When a file can't be read as CSV or lacks one of the fixed slugs.
    pub fn load(files: &Files) -> Result<Self, DataError> {
        let functions: Vec<FunctionText> = table(files, "data/functies.csv")?;
        let carers: Vec<CarerText> = table(files, "data/mantelzorgers.csv")?;
        let conditions: Vec<Condition> = table(files, "data/aandoeningen.csv")?;
        let slugs =
            |kind: &str| carers.iter().filter(|text| text.kind == kind).map(|text| text.slug.as_str()).collect();
        complete::<BasicFunction>("data/functies.csv", functions.iter().map(|text| text.slug.as_str()).collect())?;
        complete::<CarerType>("data/mantelzorgers.csv", slugs("voor"))?;
        complete::<CaresFor>("data/mantelzorgers.csv", slugs("zorgt-voor"))?;
        if conditions.len() > Self::MOST_CONDITIONS {
            return Err(DataError {
                file: "data/aandoeningen.csv".to_owned(),
                reason: format!("meer dan {} aandoeningen", Self::MOST_CONDITIONS),
            });
        }
        let (help_lines, hard_words) = (help_line::load(files)?, HardWords::load(files)?);
        let supports = support::load(files)?;
        let matters = matter::load(files, &supports)?;
        let spots = spot::load(files)?;
        Ok(Self { functions, carers, conditions, help_lines, hard_words, supports, matters, spots })
    }

    /// The basic functions in the order in which they are shown.
    pub fn functions(&self) -> &[FunctionText] {
        &self.functions
    }

    /// The texts of one basic function.
    pub fn function(&self, function: BasicFunction) -> &FunctionText {
        // `load` saw to it that every slug is there.
        self.functions.iter().find(|text| text.slug == function.slug()).unwrap_or(&self.functions[0])
    }

    /// The carer types (`voor`), in the file's order.
    pub fn carer_types(&self) -> impl Iterator<Item = &CarerText> {
        self.carers.iter().filter(|text| text.kind == "voor")
    }

    /// The persons cared for (`zorgt-voor`), in the file's order.
    pub fn cares_for(&self) -> impl Iterator<Item = &CarerText> {
        self.carers.iter().filter(|text| text.kind == "zorgt-voor")
    }

    /// The carer type or person cared for with this slug. The two lists share no slug.
    pub fn carer(&self, slug: &str) -> Option<&CarerText> {
        self.carers.iter().find(|text| text.slug == slug)
    }

    /// The conditions, in the file's order, which is also their order in a [`ConditionSet`].
    pub fn conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// Every name of a function, a carer or a condition.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let functions = self.functions.iter().flat_map(|text| [&*text.name, &*text.plain_name]);
        let carers = self.carers.iter().map(|text| &*text.name);
        functions.chain(carers).chain(self.conditions.iter().flat_map(|text| [&*text.name, &*text.other_names]))
    }

    /// The condition with this slug, with its place in the list.
    pub fn condition(&self, slug: &str) -> Option<(usize, &Condition)> {
        self.conditions.iter().enumerate().find(|(_, condition)| condition.slug == slug)
    }

    /// Reads a canonical cell of condition slugs. What the list does not know is left out.
    pub fn condition_set(&self, cell: &str) -> ConditionSet {
        let bits =
            cell.split('|').filter_map(|slug| self.condition(slug)).fold(0, |bits, (place, _)| bits | 1 << place);
        ConditionSet(bits)
    }

    /// The numbers that help now, in the file's order.
    pub fn help_lines(&self) -> &[HelpLine] {
        &self.help_lines
    }

    /// The kinds of support, each with the grades of own strength that it fits, in the file's order.
    pub fn supports(&self) -> &[Support] {
        &self.supports
    }

    /// What the answers of the conversation ask for.
    pub fn matters(&self) -> &[Matter] {
        &self.matters
    }

    /// Where carers are found who look for no help, in the file's order.
    pub fn spots(&self) -> &[Spot] {
        &self.spots
    }

    /// Words that many carers don't know, with what people say.
    pub fn hard_words(&self) -> &HardWords {
        &self.hard_words
    }

    /// The number that helps now with this slug.
    pub fn help_line(&self, slug: &str) -> Option<&HelpLine> {
        self.help_lines.iter().find(|line| line.slug == slug)
    }
}

/// A set of conditions, by their places in [`Vocabulary::conditions`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct ConditionSet(u64);

impl ConditionSet {
    /// Whether nothing is chosen, which means: for every condition.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }
    /// Whether the condition at this place is in the set.
    pub fn contains(self, place: usize) -> bool {
        place < Vocabulary::MOST_CONDITIONS && self.0 >> place & 1 == 1
    }
    /// What is in either.
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
    /// Whether they share a condition.
    pub fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }
    /// The places in the set, ascending.
    pub fn iter(self) -> impl Iterator<Item = usize> {
        (0..Vocabulary::MOST_CONDITIONS).filter(move |place| self.contains(*place))
    }
}

/// Reads a `;`-separated UTF-8 file with headers.
///
/// # Errors
/// When it is missing or no such file.
pub fn table<T: DeserializeOwned>(files: &Files, path: &str) -> Result<Vec<T>, DataError> {
    Ok(rows(files, path)?.into_iter().map(|(_, row)| row).collect())
}

/// The same, each row with the line on which it begins.
pub(crate) fn rows<T: DeserializeOwned>(files: &Files, path: &str) -> Result<Vec<(u64, T)>, DataError> {
    let fail = |reason: String| DataError { file: path.to_owned(), reason };
    let bytes = files.read(path).ok_or_else(|| fail("het bestand ontbreekt".to_owned()))?;
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(&bytes);
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').trim(csv::Trim::All).from_reader(bytes);
    let headers = reader.headers().map_err(|error| fail(error.to_string()))?.clone();
    let row = |record: Result<StringRecord, csv::Error>| {
        let record = record.map_err(|error| fail(wrong(&error)))?;
        let line = record.position().map_or(0, csv::Position::line);
        let record = laid_over(files, path, &headers, record);
        let row = record.deserialize(Some(&headers)).map_err(|error| fail(format!("regel {line}: {error}")))?;
        Ok((line, row))
    };
    reader.records().map(row).collect()
}

/// The row with what is edited of it on screen. Its first cell is its slug.
fn laid_over(files: &Files, path: &str, headers: &StringRecord, row: StringRecord) -> StringRecord {
    let Some(own) = row.get(0).and_then(|slug| files.own(path, slug)) else { return row };
    let cells = headers.iter().zip(&row);
    cells.map(|(header, cell)| own.get(header).map_or(cell, String::as_str)).collect()
}

fn wrong(error: &csv::Error) -> String {
    match error.position() {
        Some(position) => format!("regel {}: {error}", position.line()),
        None => error.to_string(),
    }
}

fn complete<C: Choice>(file: &str, slugs: Vec<&str>) -> Result<(), DataError> {
    let missing = C::ALL.iter().find(|choice| !slugs.contains(&choice.slug()));
    missing.map_or(Ok(()), |choice| {
        Err(DataError { file: file.to_owned(), reason: format!("de regel voor '{}' ontbreekt", choice.slug()) })
    })
}
