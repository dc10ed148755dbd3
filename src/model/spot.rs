//! Where carers are found who look for no help: at school, with the doctor, in the mosque. A spot has posters of its own,
//! so that one sees which of them brings people. `data/vindplaatsen.csv`: a municipality lays its own over it.

use serde::Deserialize;

use super::choice::{CarerType, Choice, ChoiceSet};
use super::slug::slug;
use super::vocabulary::{DataError, rows};
use crate::files::Files;

const FILE: &str = "data/vindplaatsen.csv";

/// A kind of place.
#[derive(Debug, Clone)]
pub struct Spot {
    /// In short addresses. What hangs somewhere keeps leading here, so that it never changes.
    pub slug: String,
    /// What people call it.
    pub name: String,
    /// Who is reached there; never empty.
    pub carer_types: ChoiceSet<CarerType>,
    /// Why they are reached there, and how one goes about it.
    pub explanation: String,
    /// Who says so; may be empty.
    pub source: String,
}

/// A line as it is written.
#[derive(Deserialize)]
struct Line {
    slug: String,
    #[serde(rename = "naam")]
    name: String,
    #[serde(rename = "groepen")]
    carer_types: String,
    #[serde(rename = "uitleg")]
    explanation: String,
    #[serde(rename = "bron")]
    source: String,
}

/// Reads and checks the file.
///
/// # Errors
/// When it can't be read, or a line names no carer type, an unknown one, or a slug that is no part of an address or is
/// there already.
pub fn load(files: &Files) -> Result<Vec<Spot>, DataError> {
    let mut spots: Vec<Spot> = Vec::new();
    for (line, row) in rows::<Line>(files, FILE)? {
        let fail = |reason: String| Err(DataError { file: FILE.to_owned(), reason: format!("regel {line}: {reason}") });
        // A second part would be read as a place.
        if slug(&row.slug) != row.slug || row.slug.contains('-') {
            return fail(format!(
                "'{}' kan niet in een adres: neem kleine letters zonder spatie of streepje",
                row.slug
            ));
        }
        if spots.iter().any(|spot| spot.slug == row.slug) {
            return fail(format!("'{}' staat er al", row.slug));
        }
        let groups = row.carer_types.split('|').map(str::trim);
        let Some(carer_types) = groups.map(CarerType::from_slug).collect() else {
            return fail(format!("'{}' noemt een groep die er niet is", row.carer_types));
        };
        let Line { slug, name, explanation, source, .. } = row;
        spots.push(Spot { slug, name, carer_types, explanation, source });
    }
    Ok(spots)
}
