//! What one asks of the search and what it answers.

use std::fmt;
use std::sync::Arc;

use super::index::Part;
use crate::model::choice::waiting::Capacity;
use crate::model::choice::{BasicFunction, CarerType, CaresFor, ChoiceSet, Form, Funding, GivenBy, Indication};
use crate::model::vocabulary::ConditionSet;

/// One search: everything that the address of a result page says.
#[derive(Debug, Clone, Default)]
pub struct Request {
    /// What was typed; empty: everything.
    pub text: String,
    /// Look the words up as they stand, without guessing what is meant.
    pub literal: bool,
    /// What was ticked.
    pub filters: Filters,
    /// A place name or postcode as typed; empty: anywhere.
    pub place: String,
    /// Kilometres around `place`; `None`: [`Request::DEFAULT_RADIUS`].
    pub radius: Option<u32>,
    /// The order of results.
    pub sort: Sort,
    /// From 1. Beyond the last page: the last page.
    pub page: usize,
}

impl Request {
    /// Results on one page.
    pub const PAGE_SIZE: usize = 20;
    /// Kilometres around a place when nothing is chosen.
    pub const DEFAULT_RADIUS: u32 = 10;
    /// The radii offered, in kilometres.
    pub const RADII: [u32; 5] = [5, 10, 15, 25, 50];
}

/// Chosen filters: within one OR, between them AND; empty means no choice.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "named as the model's fields")]
pub struct Filters {
    pub functions: ChoiceSet<BasicFunction>,
    pub carer_types: ChoiceSet<CarerType>,
    pub cares_for: ChoiceSet<CaresFor>,
    pub conditions: ConditionSet,
    pub funding: ChoiceSet<Funding>,
    pub indication: ChoiceSet<Indication>,
    pub forms: ChoiceSet<Form>,
    pub given_by: ChoiceSet<GivenBy>,
    /// Languages in lower case, as in the snapshot's list.
    pub languages: Vec<String>,
    pub capacity: ChoiceSet<Capacity>,
}

/// The filters that have counts, named as in addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(missing_docs, reason = "named as the model's fields")]
pub enum Facet {
    Function,
    CarerType,
    CaresFor,
    Condition,
    Funding,
    Indication,
    Form,
    GivenBy,
    Language,
    Capacity,
}

impl Facet {
    /// Every filter in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::Function,
        Self::CarerType,
        Self::CaresFor,
        Self::Condition,
        Self::Funding,
        Self::Indication,
        Self::Form,
        Self::GivenBy,
        Self::Language,
        Self::Capacity,
    ];

    /// Whether there are so many values that only those with results are worth showing.
    pub fn is_long(self) -> bool {
        matches!(self, Self::Condition | Self::Language)
    }

    /// The name of the parameter.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Function => "functie",
            Self::CarerType => "voor",
            Self::CaresFor => "zorgt-voor",
            Self::Condition => "aandoening",
            Self::Funding => "bekostiging",
            Self::Indication => "indicatie",
            Self::Form => "vorm",
            Self::GivenBy => "door",
            Self::Language => "taal-aanbod",
            Self::Capacity => "wachttijd",
        }
    }
}

/// The order of results.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// By distance where a place is given, else by how well the words fit, else what fits the chosen filters most
    /// closely, then by title.
    #[default]
    Standard,
    /// How well the words fit.
    Relevance,
    /// Nearest first.
    Distance,
    /// By title.
    Title,
    /// Last checked first.
    Reviewed,
}

/// How many results one value of a filter has, its own filter's selection left aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCount {
    /// The value as in addresses.
    pub slug: Arc<str>,
    /// Results with it.
    pub count: usize,
    /// Whether it is ticked.
    pub chosen: bool,
}

/// One result.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Place in the snapshot.
    pub ordinal: u32,
    /// To the place asked for. `None`: no place asked, or the offering has no place.
    pub distance_km: Option<f32>,
    /// Why it stands here.
    pub why: Why,
}

/// Why a result stands where it stands, in a few plain words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Why {
    /// No words were typed, or only some that explain nothing.
    #[default]
    Unsaid,
    /// Words mean the kind of help that it is: `oppas` → `vervangende zorg (respijtzorg)`.
    Means(Meaning),
    /// Where the words stand, the weightiest part first: `titel: logeren, oppas; uitleg: man`.
    Found(Vec<(Part, String)>),
}

impl fmt::Display for Why {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unsaid => Ok(()),
            Self::Means(Meaning { words, name }) => write!(f, "{words} → {name}"),
            Self::Found(parts) => {
                for (place, (part, words)) in parts.iter().enumerate() {
                    write!(f, "{}{}: {words}", if place == 0 { "" } else { "; " }, part.label())?;
                }
                Ok(())
            }
        }
    }
}

/// How the typed words were taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// Nothing typed.
    Everything,
    /// Results have all the words.
    AllWords,
    /// Nothing had all the words; results have some of them.
    SomeWords,
    /// Results answer what the words mean.
    Meaning,
    /// The words say nothing that we know; results are what helps almost everybody on.
    Nearest,
}

/// What was made of the typed words. Empty where none were typed, or where they were to be taken literally.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Understood {
    /// What they mean, the weightiest first.
    pub meanings: Vec<Meaning>,
    /// Misspelt words, and those that were looked up instead.
    pub corrections: Vec<Correction>,
    /// The words without the place that stood among them; `None`: there was none, or a place was asked by itself.
    pub without_place: Option<String>,
    /// The place among the words, as typed, where it is not known where that is.
    pub unknown_place: Option<String>,
    /// Lines that help now, as slugs of [`crate::model::vocabulary::Vocabulary::help_lines`], the first one first. For
    /// words of despair or danger.
    pub help_lines: Vec<Box<str>>,
    /// The same question without its misspelt words. It was searched with, unless words were to be taken literally.
    pub did_you_mean: Option<String>,
}

/// Words with what they mean: `oppas` → `vervangende zorg (respijtzorg)`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// As typed, in lower case.
    pub words: String,
    /// What people read.
    pub name: String,
}

/// A word with the one that was looked up instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// As typed, in lower case.
    pub typed: String,
    /// As we write it.
    pub taken: String,
}

/// One thing that can be let go to find something, and what is found then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Relaxation {
    /// Without the words.
    Words(usize),
    /// Without one filter.
    Filter(Facet, usize),
    /// Without any filter; only where no single one helps.
    Filters(usize),
    /// A wider circle of so many kilometres.
    Radius(u32, usize),
    /// Anywhere.
    Place(usize),
}

impl Relaxation {
    /// How many results it gives.
    pub fn count(&self) -> usize {
        match self {
            Self::Words(count)
            | Self::Filter(_, count)
            | Self::Filters(count)
            | Self::Radius(_, count)
            | Self::Place(count) => *count,
        }
    }
}

/// The answer.
#[derive(Debug, Clone)]
pub struct Outcome {
    /// Results in all.
    pub total: usize,
    /// The page shown, from 1.
    pub page: usize,
    /// Pages in all; at least 1.
    pub pages: usize,
    /// The results of this page.
    pub hits: Vec<Hit>,
    /// Counts of every filter, in the order of [`Facet::ALL`], values in the order of their list.
    pub facets: Vec<(Facet, Vec<FacetCount>)>,
    /// How the words were taken.
    pub reading: Reading,
    /// What was made of them.
    pub understood: Understood,
    /// The stems for which a word of a result is marked, ascending; see [`super::Catalogue::marked`].
    pub marks: Vec<u32>,
    /// Nothing was near enough, so the search went further than the radius asked for: so many kilometres, or `None` for
    /// the whole country.
    pub went_further: Option<Option<u32>>,
    /// The place as it was found, such as `Zutphen`; `None`: not asked, or not found.
    pub place: Option<String>,
    /// The place was typed but is not known: the search went on without it.
    pub place_unknown: bool,
    /// Only where nothing was found: what helps. Fewest results first: that stays closest to the question.
    pub relaxations: Vec<Relaxation>,
}
