//! Which support fits which grade of own strength: schema 1 of *Inventarisatie mantelzorgondersteuning* (Frieslab/Vilans,
//! October 2012). `data/ondersteuning.csv`: a municipality lays its own over it.
//!
//! A row is a kind of support: its names, an `x` under every grade that it fits, and by what offerings of it are found:
//! basic functions, concepts of `data/begrippen.csv` with how surely each tells (`dagopvang=85`), and who gives it. An
//! empty cell asks nothing. That the concepts are there is looked after where these are read.

pub mod matter;
pub mod scale;

use std::collections::HashSet;

use serde::Deserialize;

use super::choice::{BasicFunction, Choice, ChoiceSet, GivenBy, choices};
use super::slug::slug;
use super::vocabulary::{DataError, rows};
use crate::files::Files;

choices! {
    /// How far a carer's own strength reaches, from 1 to 4.
    Grade {
        /// She manages.
        Enough = "toereikend",
        /// She manages with some help.
        Mostly = "grotendeels",
        /// She hardly manages.
        Little = "beperkt",
        /// She no longer manages.
        TooLittle = "ontoereikend",
    }
}

/// A kind of support.
#[derive(Debug, Clone)]
pub struct Support {
    /// Its name in the file.
    pub slug: String,
    /// As the field says it.
    pub name: String,
    /// As carers say it.
    pub plain_name: String,
    /// What one gets, in a sentence.
    pub short: String,
    /// At which grades it fits.
    pub grades: ChoiceSet<Grade>,
    /// An offering of it has one of these; empty: any.
    pub functions: ChoiceSet<BasicFunction>,
    /// Slugs of concepts of which an offering is one, each with how surely that tells, from 0 to 1.
    pub concepts: Vec<(String, f32)>,
    /// Who gives it; empty: anybody.
    pub given_by: ChoiceSet<GivenBy>,
}

/// A line as it is written.
#[derive(Deserialize)]
struct Line {
    slug: String,
    #[serde(rename = "naam")]
    name: String,
    #[serde(rename = "gewone_naam")]
    plain_name: String,
    #[serde(rename = "kort")]
    short: String,
    #[serde(rename = "toereikend")]
    enough: String,
    #[serde(rename = "grotendeels")]
    mostly: String,
    #[serde(rename = "beperkt")]
    little: String,
    #[serde(rename = "ontoereikend")]
    too_little: String,
    #[serde(rename = "functies")]
    functions: String,
    #[serde(rename = "begrippen")]
    concepts: String,
    #[serde(rename = "door")]
    given_by: String,
}

impl Grade {
    /// From 1, all is well, to 4.
    pub fn number(self) -> u8 {
        self as u8 + 1
    }

    /// Load against strength, each the share from 0 to 1 of what it could be at most. While strength is far above load
    /// all is well; where load is far above strength it no longer goes.
    pub fn weighed(load: f32, strength: f32) -> Self {
        match load - strength {
            over if over > 0.4 => Self::TooLittle,
            over if over > 0.0 => Self::Little,
            over if over > -0.4 => Self::Mostly,
            _ => Self::Enough,
        }
    }
}

impl Support {
    /// The file.
    pub const FILE: &'static str = "data/ondersteuning.csv";

    fn read(line: Line) -> Result<Self, String> {
        let Line { slug: own, name, plain_name, short, functions, concepts, given_by, .. } = &line;
        if own.is_empty() || slug(own) != *own {
            return Err(format!("‘{own}’ is geen slug: gebruik kleine letters, cijfers en streepjes"));
        }
        if name.is_empty() || plain_name.is_empty() {
            return Err(format!("bij ‘{own}’ ontbreekt de naam of de gewone naam"));
        }
        let support = Self {
            grades: line.grades()?,
            functions: choices_in(functions)?,
            concepts: weighted_in(concepts)?,
            given_by: choices_in(given_by)?,
            slug: own.clone(),
            name: name.clone(),
            plain_name: plain_name.clone(),
            short: short.clone(),
        };
        if support.functions.is_empty() && support.concepts.is_empty() {
            return Err(format!(
                "bij ‘{}’ staan geen functies en geen begrippen: zo wordt er niets gevonden",
                support.slug
            ));
        }
        Ok(support)
    }
}

impl Line {
    fn grades(&self) -> Result<ChoiceSet<Grade>, String> {
        let cells = [&self.enough, &self.mostly, &self.little, &self.too_little];
        if let Some(cell) = cells.iter().find(|cell| !["", "x", "X"].contains(&cell.as_str())) {
            return Err(format!("‘{cell}’ onder een graad: zet een x of laat het leeg"));
        }
        let ticked = Grade::ALL.iter().zip(cells).filter(|(_, cell)| !cell.is_empty());
        let grades: ChoiceSet<Grade> = ticked.map(|(grade, _)| *grade).collect();
        if grades.is_empty() { Err(format!("bij ‘{}’ staat nergens een x", self.slug)) } else { Ok(grades) }
    }
}

fn choices_in<C: Choice>(cell: &str) -> Result<ChoiceSet<C>, String> {
    let slugs = cell.split('|').map(str::trim).filter(|slug| !slug.is_empty());
    let known = || C::ALL.iter().map(|choice| choice.slug()).collect::<Vec<_>>().join(", ");
    slugs.map(|slug| C::from_slug(slug).ok_or_else(|| format!("‘{slug}’ is geen van: {}", known()))).collect()
}

fn weighted_in(cell: &str) -> Result<Vec<(String, f32)>, String> {
    cell.split('|').filter(|item| !item.is_empty()).map(weighted).collect()
}

/// `dagopvang=85`; without a number: 100.
fn weighted(item: &str) -> Result<(String, f32), String> {
    let (concept, weight) = item.split_once('=').unwrap_or((item, "100"));
    match weight.trim().parse::<u8>() {
        Ok(weight @ 1..=100) => Ok((concept.trim().to_owned(), f32::from(weight) / 100.0)),
        _ => Err(format!("het gewicht in ‘{item}’ is geen getal van 1 tot en met 100")),
    }
}

/// Reads and checks every line, in the file's order.
pub(super) fn load(files: &Files) -> Result<Vec<Support>, DataError> {
    let wrong = |number: u64, reason: String| DataError {
        file: Support::FILE.to_owned(),
        reason: format!("regel {number}: {reason}"),
    };
    let mut seen = HashSet::new();
    let read = |(number, line): (u64, Line)| {
        let support = Support::read(line).map_err(|reason| wrong(number, reason))?;
        if !seen.insert(support.slug.clone()) {
            return Err(wrong(number, format!("‘{}’ staat er twee keer in", support.slug)));
        }
        Ok(support)
    };
    rows::<Line>(files, Support::FILE)?.into_iter().map(read).collect()
}

#[cfg(test)]
mod tests;
