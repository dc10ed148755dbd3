//! The offerings as an editor looks for them: any status, by words and filters, in an order, in pages.

use std::collections::{BTreeSet, HashMap, HashSet};

use diesel::prelude::*;
use jiff::civil::Date;

use super::{Offering, OfferingRow};
use crate::db::{AnyConnection, schema};
use crate::model::choice::{BasicFunction, CarerType, Choice, ChoiceSet, Status};
use crate::model::contact::WebAddress;
use crate::model::field::Field;
use crate::model::fold::fold;
use crate::model::organisation;
use crate::model::rhythm::{Checked, Rhythms, due};
use crate::model::writing_aid::{self, HardWords, Kind};

/// What an editor wants to see. Empty or `None`: everything.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Every word must stand in title, organisation, code or place.
    pub text: String,
    /// In this status.
    pub status: Option<Status>,
    /// Of this list, by id.
    pub source_id: String,
    /// Of this organisation, by slug.
    pub organisation: String,
    /// With this basic function.
    pub function: Option<BasicFunction>,
    /// For this carer type; what is for all is for these too.
    pub carer_type: Option<CarerType>,
    /// Published and due to be checked on this day.
    pub due: Option<Date>,
    /// Never reviewed.
    pub never_reviewed: bool,
    /// Without a telephone number.
    pub without_phone: bool,
    /// Without a website that works.
    pub without_website: bool,
    /// Changed at some time by this person or program, as the history names them.
    pub changed_by: String,
    /// With advice of this kind.
    pub advice: Option<Kind>,
    /// In which order.
    pub order: Order,
}

/// The orders of a list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Order {
    /// By title.
    #[default]
    Title,
    /// By organisation, then title.
    Organisation,
    /// By place, then title; those without one last.
    Place,
    /// Reviewed longest ago first, those never reviewed before all.
    Reviewed,
    /// Changed last first.
    Changed,
    /// Most to be said about the text first.
    Advice,
}

/// One offering of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The offering.
    pub offering: Offering,
    /// The name of its list.
    pub source: String,
    /// ISO 8601, UTC.
    pub changed_at: String,
    /// Why its website is dead, in words; empty: it is not, or nobody looked.
    pub link_trouble: String,
    /// How many things may be better in its text.
    pub advice: usize,
}

/// Every offering that is wanted, in order.
///
/// # Errors
/// When the database does not answer.
pub fn find(connection: &mut AnyConnection, wanted: &Wanted, hard: &HardWords) -> QueryResult<Vec<Listed>> {
    let (troubles, rhythms) = (troubles(connection)?, Rhythms::load(connection)?);
    let changed = changed_by(connection, &wanted.changed_by)?;
    let words: Vec<String> = wanted.text.split_whitespace().map(fold).collect();
    let rows = rows(connection, wanted)?;
    let listed = rows.into_iter().map(|row| Listed::of(row, &troubles, hard));
    let mut found: Vec<Listed> = listed
        .filter(|each| each.has_words(&words) && each.is_wanted(wanted, hard) && each.is_due(wanted.due, &rhythms))
        .filter(|each| changed.as_ref().is_none_or(|ids| ids.contains(&each.offering.id)))
        .collect();
    sort(&mut found, wanted.order);
    Ok(found)
}

type Row = (OfferingRow, String, String);

fn rows(connection: &mut AnyConnection, wanted: &Wanted) -> QueryResult<Vec<Row>> {
    use schema::{offering, organisation, source};
    let mut query = offering::table
        .inner_join(organisation::table)
        .inner_join(source::table)
        .select((OfferingRow::as_select(), organisation::name, source::name))
        .into_boxed();
    if let Some(status) = wanted.status {
        query = query.filter(offering::status.eq(status.slug()));
    }
    if !wanted.source_id.is_empty() {
        query = query.filter(offering::source_id.eq(wanted.source_id.clone()));
    }
    if !wanted.organisation.is_empty() {
        query = query.filter(organisation::slug.eq(wanted.organisation.clone()));
    }
    if wanted.never_reviewed {
        query = query.filter(offering::reviewed_on.eq(""));
    }
    if wanted.due.is_some() {
        query = query.filter(offering::status.eq(Status::Published.slug()));
    }
    if wanted.without_phone {
        query = query.filter(offering::phone.eq(""));
    }
    query.load(connection)
}

/// The websites that are dead, with why.
fn troubles(connection: &mut AnyConnection) -> QueryResult<HashMap<String, String>> {
    use schema::link_check::dsl;
    let rows: Vec<(String, String)> =
        dsl::link_check.filter(dsl::is_dead.eq(true)).select((dsl::url, dsl::trouble)).load(connection)?;
    Ok(rows.into_iter().collect())
}

/// The ids of what this actor ever changed; `None`: nobody is asked for.
fn changed_by(connection: &mut AnyConnection, actor: &str) -> QueryResult<Option<HashSet<String>>> {
    use schema::revision::dsl;
    if actor.is_empty() {
        return Ok(None);
    }
    let ids: Vec<String> =
        dsl::revision.filter(dsl::actor.eq(actor)).select(dsl::offering_id).distinct().load(connection)?;
    Ok(Some(ids.into_iter().collect()))
}

impl Listed {
    fn of((row, organisation, source): Row, troubles: &HashMap<String, String>, hard: &HardWords) -> Self {
        let changed_at = row.changed_at.clone();
        let offering = Offering::of((row, organisation));
        let website = WebAddress::first(&offering.cells[Field::Website]);
        let trouble = website.and_then(|address| troubles.get(address.as_str()));
        let advice = writing_aid::advice(&offering.cells, hard).len();
        Self { source, changed_at, link_trouble: trouble.cloned().unwrap_or_default(), advice, offering }
    }

    /// A code's beginning, a title, an organisation or a place holds each word, with accents or without.
    fn has_words(&self, words: &[String]) -> bool {
        let cells = &self.offering.cells;
        let fields = [Field::Title, Field::Organisation, Field::Code, Field::Place, Field::Neighbourhood];
        let text = fold(&fields.map(|field| cells[field].as_str()).join("\n"));
        words.iter().all(|word| text.contains(word.as_str()))
    }

    fn is_due(&self, day: Option<Date>, rhythms: &Rhythms) -> bool {
        let cells = &self.offering.cells;
        let checked = Checked {
            source_id: &self.offering.source_id,
            functions: ChoiceSet::from_cell(&cells[Field::Functions]),
            reviewed_on: &cells[Field::ReviewedOn],
            changed_at: &self.changed_at,
        };
        day.is_none_or(|day| due(checked, rhythms, day))
    }

    fn is_wanted(&self, wanted: &Wanted, hard: &HardWords) -> bool {
        let cells = &self.offering.cells;
        let functions = ChoiceSet::<BasicFunction>::from_cell(&cells[Field::Functions]);
        let carers = ChoiceSet::<CarerType>::from_cell(&cells[Field::CarerTypes]);
        let has_website = !cells[Field::Website].is_empty() && self.link_trouble.is_empty();
        let says = |kind| writing_aid::advice(cells, hard).iter().any(|advice| advice.kind() == kind);
        wanted.function.is_none_or(|function| functions.contains(function))
            && wanted.carer_type.is_none_or(|carer| carers.is_empty() || carers.contains(carer))
            && !(wanted.without_website && has_website)
            && wanted.advice.is_none_or(says)
    }
}

fn sort(found: &mut [Listed], order: Order) {
    let cell = |each: &Listed, field: Field| fold(&each.offering.cells[field]);
    found.sort_by_cached_key(|each| (cell(each, Field::Title), each.offering.number));
    match order {
        Order::Title => {}
        Order::Organisation => found.sort_by_cached_key(|each| cell(each, Field::Organisation)),
        Order::Place => found.sort_by_cached_key(|each| {
            let place = cell(each, Field::Place);
            (place.is_empty(), place)
        }),
        Order::Reviewed => found.sort_by_cached_key(|each| each.offering.cells[Field::ReviewedOn].clone()),
        Order::Changed => found.sort_by_cached_key(|each| std::cmp::Reverse(each.changed_at.clone())),
        Order::Advice => found.sort_by_key(|each| std::cmp::Reverse(each.advice)),
    }
}

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
