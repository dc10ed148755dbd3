//! What a form proposes: names that are in the catalogue already, and offerings that may come after another.

use std::collections::BTreeSet;

use diesel::prelude::*;

use crate::db::{AnyConnection, schema};
use crate::model::choice::{Choice, Status};
use crate::model::fold::fold;
use crate::model::organisation;

/// Whoever ever changed something, by name.
///
/// # Errors
/// When the database does not answer.
pub fn actors(connection: &mut AnyConnection) -> QueryResult<Vec<String>> {
    use schema::revision::dsl;
    dsl::revision.select(dsl::actor).distinct().order(dsl::actor).load(connection)
}

/// Names that are in the catalogue already, for whoever types one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// Organisations.
    pub organisations: BTreeSet<String>,
    /// Places.
    pub places: BTreeSet<String>,
    /// Municipalities and places that are served.
    pub areas: BTreeSet<String>,
    /// Languages.
    pub languages: BTreeSet<String>,
}

/// Reads them.
///
/// # Errors
/// When the database does not answer.
pub fn known(connection: &mut AnyConnection) -> QueryResult<Known> {
    use schema::offering::dsl;
    let organisations = organisation::all(connection)?.into_iter().map(|each| each.name).collect();
    let mut known = Known { organisations, ..Known::default() };
    let rows: Vec<(String, String, String)> =
        dsl::offering.select((dsl::place, dsl::serves, dsl::languages)).distinct().load(connection)?;
    let parts = |cell: &str| cell.split('|').filter(|name| !name.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    for (place, serves, languages) in rows {
        known.places.extend(parts(&place));
        known.areas.extend(parts(&serves));
        known.languages.extend(parts(&languages));
    }
    Ok(known)
}

/// An offering that may come after another.
#[derive(Debug, Clone, PartialEq, Eq, Queryable)]
pub struct Successor {
    /// Its code.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// Where; may be empty.
    pub place: String,
}

/// The first `most` published offerings with each of these words in title, organisation, code or place, by title; not
/// the one with this id itself.
///
/// # Errors
/// When the database does not answer.
pub fn successors(connection: &mut AnyConnection, text: &str, id: &str, most: usize) -> QueryResult<Vec<Successor>> {
    use schema::{offering, organisation};
    let words: Vec<String> = text.split_whitespace().map(fold).collect();
    if words.is_empty() {
        return Ok(Vec::new());
    }
    // Databases fold letters each in its own way: the four short columns are compared here.
    let mut found: Vec<Successor> = offering::table
        .inner_join(organisation::table)
        .filter(offering::status.eq(Status::Published.slug()))
        .filter(offering::id.ne(id))
        .select((offering::code, offering::title, organisation::name, offering::place))
        .load(connection)?;
    found.retain(|each| {
        let read = fold(&[&*each.title, &each.organisation, &each.code, &each.place].join("\n"));
        words.iter().all(|word| read.contains(word.as_str()))
    });
    found.sort_by_cached_key(|each| fold(&each.title));
    found.truncate(most);
    Ok(found)
}
