//! The offerings as an editor looks for them: any status, by words and filters, in an order, in pages.

mod known;

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use jiff::civil::Date;

pub use self::known::{Known, Successor, actors, known, successors};
use super::{Offering, OfferingRow};
use crate::db::{AnyConnection, schema};
use crate::model::choice::{BasicFunction, CarerType, Choice, ChoiceSet, Status};
use crate::model::contact::WebAddress;
use crate::model::field::Field;
use crate::model::fold::fold;
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

/// What is found: enough to turn a page of it or to tick some of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The offering's id.
    pub id: String,
    /// Its code.
    pub code: String,
}

/// What it takes to find offerings and put them in order. Long texts stay in the database.
#[derive(Queryable, Selectable)]
#[diesel(table_name = schema::offering)]
struct Light {
    id: String,
    number: i64,
    source_id: String,
    changed_at: String,
    code: String,
    title: String,
    place: String,
    neighbourhood: String,
    functions: String,
    carer_types: String,
    website: String,
    reviewed_on: String,
    #[diesel(select_expression = schema::organisation::name)]
    organisation: String,
}

/// Every offering that is wanted, in order. Texts are read only where something is asked about them.
///
/// # Errors
/// When the database does not answer.
pub fn find(connection: &mut AnyConnection, wanted: &Wanted, hard: &HardWords) -> QueryResult<Vec<Found>> {
    let (troubles, rhythms) = (troubles(connection)?, Rhythms::load(connection)?);
    let changed = changed_by(connection, &wanted.changed_by)?;
    let words: Vec<String> = wanted.text.split_whitespace().map(fold).collect();
    let mut found = light(connection, wanted)?;
    found.retain(|each| {
        each.has_words(&words) && each.is_wanted(wanted, &troubles) && each.is_due(wanted.due, &rhythms)
    });
    found.retain(|each| changed.as_ref().is_none_or(|ids| ids.contains(&each.id)));
    sort(&mut found, wanted.order);
    if wanted.advice.is_some() || wanted.order == Order::Advice {
        let counts = advised(connection, &found, wanted.advice, hard)?;
        found.retain(|each| wanted.advice.is_none() || counts.contains_key(&each.id));
        if wanted.order == Order::Advice {
            found.sort_by_key(|each| std::cmp::Reverse(counts.get(&each.id).copied().unwrap_or(0)));
        }
    }
    Ok(found.into_iter().map(|each| Found { id: each.id, code: each.code }).collect())
}

fn light(connection: &mut AnyConnection, wanted: &Wanted) -> QueryResult<Vec<Light>> {
    use schema::{offering, organisation};
    let mut query = offering::table.inner_join(organisation::table).select(Light::as_select()).into_boxed();
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

/// How much advice there is for each text with advice of this kind; by id.
fn advised(
    connection: &mut AnyConnection,
    found: &[Light],
    kind: Option<Kind>,
    hard: &HardWords,
) -> QueryResult<HashMap<String, usize>> {
    let ids: Vec<String> = found.iter().map(|each| each.id.clone()).collect();
    let mut counts = HashMap::new();
    for offering in super::by_ids(connection, &ids)? {
        let advice = writing_aid::advice(&offering.cells, hard);
        if advice.iter().any(|advice| kind.is_none_or(|kind| advice.kind() == kind)) {
            counts.insert(offering.id, advice.len());
        }
    }
    Ok(counts)
}

/// What was found as a page shows it, in the same order. For a page, not for all.
///
/// # Errors
/// When the database does not answer.
pub fn shown(connection: &mut AnyConnection, found: &[Found], hard: &HardWords) -> QueryResult<Vec<Listed>> {
    use schema::{offering, organisation, source};
    let troubles = troubles(connection)?;
    let rows: Vec<(OfferingRow, String, String)> = offering::table
        .inner_join(organisation::table)
        .inner_join(source::table)
        .filter(offering::id.eq_any(found.iter().map(|each| &each.id)))
        .select((OfferingRow::as_select(), organisation::name, source::name))
        .load(connection)?;
    let listed = rows.into_iter().map(|row| Listed::of(row, &troubles, hard));
    let mut listed: HashMap<String, Listed> = listed.map(|each| (each.offering.id.clone(), each)).collect();
    Ok(found.iter().filter_map(|each| listed.remove(&each.id)).collect())
}

/// All of what was found, in the same order.
///
/// # Errors
/// When the database does not answer.
pub fn whole(connection: &mut AnyConnection, found: &[Found]) -> QueryResult<Vec<Offering>> {
    let ids: Vec<String> = found.iter().map(|each| each.id.clone()).collect();
    let all = super::by_ids(connection, &ids)?.into_iter().map(|offering| (offering.id.clone(), offering));
    let mut all: HashMap<String, Offering> = all.collect();
    Ok(ids.iter().filter_map(|id| all.remove(id)).collect())
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
    fn of(
        (row, organisation, source): (OfferingRow, String, String),
        troubles: &HashMap<String, String>,
        hard: &HardWords,
    ) -> Self {
        let changed_at = row.changed_at.clone();
        let offering = Offering::of((row, organisation));
        let link_trouble = trouble_of(&offering.cells[Field::Website], troubles).cloned().unwrap_or_default();
        let advice = writing_aid::advice(&offering.cells, hard).len();
        Self { source, changed_at, link_trouble, advice, offering }
    }
}

fn trouble_of<'a>(website: &str, troubles: &'a HashMap<String, String>) -> Option<&'a String> {
    WebAddress::first(website).and_then(|address| troubles.get(address.as_str()))
}

impl Light {
    /// A code's beginning, a title, an organisation or a place holds each word, with accents or without.
    fn has_words(&self, words: &[String]) -> bool {
        let fields = [&*self.title, &self.organisation, &self.code, &self.place, &self.neighbourhood];
        words.is_empty() || {
            let text = fold(&fields.join("\n"));
            words.iter().all(|word| text.contains(word.as_str()))
        }
    }

    fn is_due(&self, day: Option<Date>, rhythms: &Rhythms) -> bool {
        let checked = Checked {
            source_id: &self.source_id,
            functions: ChoiceSet::from_cell(&self.functions),
            reviewed_on: &self.reviewed_on,
            changed_at: &self.changed_at,
        };
        day.is_none_or(|day| due(checked, rhythms, day))
    }

    fn is_wanted(&self, wanted: &Wanted, troubles: &HashMap<String, String>) -> bool {
        let functions = ChoiceSet::<BasicFunction>::from_cell(&self.functions);
        let carers = ChoiceSet::<CarerType>::from_cell(&self.carer_types);
        let has_website = || !self.website.is_empty() && trouble_of(&self.website, troubles).is_none();
        wanted.function.is_none_or(|function| functions.contains(function))
            && wanted.carer_type.is_none_or(|carer| carers.is_empty() || carers.contains(carer))
            && !(wanted.without_website && has_website())
    }
}

fn sort(found: &mut [Light], order: Order) {
    found.sort_by_cached_key(|each| (fold(&each.title), each.number));
    match order {
        Order::Title | Order::Advice => {}
        Order::Organisation => found.sort_by_cached_key(|each| fold(&each.organisation)),
        Order::Place => found.sort_by_cached_key(|each| (each.place.is_empty(), fold(&each.place))),
        Order::Reviewed => found.sort_by(|one, other| one.reviewed_on.cmp(&other.reviewed_on)),
        Order::Changed => found.sort_by(|one, other| other.changed_at.cmp(&one.changed_at)),
    }
}
