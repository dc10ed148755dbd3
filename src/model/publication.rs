//! Reads everything that the public may see, in one go.

mod preview;

use std::collections::HashMap;
use std::sync::Arc;

use diesel::prelude::*;
use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::cell::{cost_money, meetings};
use super::choice::{Choice, ChoiceSet, Funding, Indication, Status};
use super::fold::fold;
use super::organisation::{self, Organisation, alias};
use super::published::{Published, PublishedOrganisation, Serves, Stopped};
use super::rhythm::{self, Checked, Rhythms};
use super::vocabulary::Vocabulary;
use crate::db::{self, AnyConnection, Generation, schema};
pub use preview::preview;

/// Rows at a time: what is read is never in memory twice.
const PAGE: i64 = 2000;

/// The public part of the catalogue, as the database had it at one moment.
#[derive(Debug)]
pub struct Publication {
    /// The write that this is the state of.
    pub generation: Generation,
    /// By folded title, then code.
    pub offerings: Vec<Arc<Published>>,
    /// Those with an offering, by folded name.
    pub organisations: Vec<PublishedOrganisation>,
    /// Stopped, or past the day until which they were valid.
    pub stopped: Vec<Stopped>,
    /// From a former slug of an organisation to the one that it has now.
    pub forwards: HashMap<Box<str>, Box<str>>,
    /// Whether there are offerings and all of them come from the sample source.
    pub only_sample: bool,
}

/// The columns that the public may see. Desk-only information is not even read.
#[derive(Queryable, Selectable)]
#[diesel(table_name = schema::offering)]
struct PublicRow {
    id: String,
    number: i64,
    version: Generation,
    source_id: String,
    organisation_id: String,
    changed_at: String,
    code: String,
    title: String,
    summary: String,
    description: String,
    functions: String,
    carer_types: String,
    cares_for: String,
    conditions: String,
    serves: String,
    place: String,
    neighbourhood: String,
    postcode: String,
    address: String,
    phone: String,
    whatsapp: String,
    email: String,
    website: String,
    costs: String,
    funding: String,
    indication: String,
    how_to_apply: String,
    times: String,
    meetings: String,
    forms: String,
    given_by: String,
    burden: String,
    languages: String,
    keywords: String,
    waiting_time: String,
    waiting_time_on: String,
    quality_mark: String,
    reviewed_on: String,
    reviewed_by: String,
    valid_until: String,
    successor: String,
    origin_url: String,
    origin_date: String,
}

/// Reads what is published on `today`. Wants a connection that sees one state ([`crate::db::Database::read_as_one`]).
/// What is as it was in `former` is shared with it, so that a renewed catalogue is not twice in memory.
///
/// # Errors
/// When the database does not answer.
pub fn load(
    connection: &mut AnyConnection,
    vocabulary: &Vocabulary,
    today: Date,
    former: &[Arc<Published>],
) -> QueryResult<Publication> {
    let generation = db::generation(connection)?;
    let rhythms = Rhythms::load(connection)?;
    let day = today.to_string();
    let mut all = organisation::all(connection)?;
    all.sort_by_cached_key(|organisation| (fold(&organisation.name), organisation.slug.clone()));
    let places: HashMap<String, u32> = (0..).zip(&all).map(|(place, each)| (each.id.clone(), place)).collect();
    let former: HashMap<u32, &Arc<Published>> = former.iter().map(|offering| (offering.number, offering)).collect();
    let mut stopped = stopped(connection)?;
    let (mut offerings, mut offered_by) = (Vec::with_capacity(former.len()), Vec::with_capacity(former.len()));
    let mut after = i64::MIN;
    loop {
        let rows = page(connection, after)?;
        let Some(last) = rows.last() else { break };
        after = last.number;
        for row in rows {
            if row.valid_until.is_empty() || row.valid_until >= day {
                offered_by.push(places.get(&row.organisation_id).copied().unwrap_or_default());
                let overdue = row.is_overdue(&rhythms, today);
                offerings.push(row.shared(vocabulary, &former, overdue));
            } else {
                stopped.push(row.stopped());
            }
        }
    }
    let forwards = alias::forwards(&alias::all(connection)?, &all);
    let organisations = with_offerings(all, &offered_by, &mut offerings);
    offerings.shrink_to_fit();
    offerings.sort_by_cached_key(|offering| (fold(&offering.title), offering.code.clone()));
    let only_sample = !offerings.is_empty() && only_sample(connection)?;
    Ok(Publication { generation, offerings, organisations, stopped, forwards, only_sample })
}

fn page(connection: &mut AnyConnection, after: i64) -> QueryResult<Vec<PublicRow>> {
    use schema::offering::dsl;
    dsl::offering
        .filter(dsl::status.eq(Status::Published.slug()))
        .filter(dsl::number.gt(after))
        .order(dsl::number)
        .limit(PAGE)
        .select(PublicRow::as_select())
        .load(connection)
}

fn stopped(connection: &mut AnyConnection) -> QueryResult<Vec<Stopped>> {
    use schema::offering::dsl;
    let rows = dsl::offering
        .filter(dsl::status.eq(Status::Stopped.slug()))
        .select((dsl::code, dsl::title, dsl::successor))
        .load::<(String, String, String)>(connection)?;
    let stopped = rows.into_iter().map(|(code, title, successor)| Stopped {
        code: code.into(),
        title: title.into(),
        successor: successor.into(),
    });
    Ok(stopped.collect())
}

fn only_sample(connection: &mut AnyConnection) -> QueryResult<bool> {
    use schema::{offering, source};
    let other = offering::table
        .inner_join(source::table)
        .filter(source::is_sample.eq(false))
        .filter(offering::status.eq(Status::Published.slug()))
        .select(offering::number)
        .first::<i64>(connection)
        .optional()?;
    Ok(other.is_none())
}

/// Keeps the organisations that offer something, and lets the offerings point into what is kept. `offered_by`: for each
/// offering the place of its organisation in `all`.
fn with_offerings(
    all: Vec<Organisation>,
    offered_by: &[u32],
    offerings: &mut [Arc<Published>],
) -> Vec<PublishedOrganisation> {
    let mut new_place = vec![None; all.len()];
    for place in offered_by {
        if let Some(place) = new_place.get_mut(*place as usize) {
            *place = Some(0);
        }
    }
    let mut kept = Vec::new();
    for (organisation, place) in all.into_iter().zip(&mut new_place) {
        if place.is_some() {
            *place = u32::try_from(kept.len()).ok();
            kept.push(PublishedOrganisation { slug: organisation.slug.into(), name: organisation.name.into() });
        }
    }
    for (offering, place) in offerings.iter_mut().zip(offered_by) {
        let place = new_place.get(*place as usize).copied().flatten().unwrap_or_default();
        if offering.organisation != place {
            // What is shared with the former catalogue, where organisations stand elsewhere, is copied here.
            Arc::make_mut(offering).organisation = place;
        }
    }
    kept
}

impl PublicRow {
    /// See [`Published::mark`].
    fn mark(&self) -> u64 {
        let digest = Sha256::new()
            .chain_update(&self.id)
            .chain_update(self.version.to_le_bytes())
            .chain_update(&self.changed_at)
            .finalize();
        digest.iter().take(8).fold(0, |mark, byte| mark << 8 | u64::from(*byte))
    }

    fn is_overdue(&self, rhythms: &Rhythms, today: Date) -> bool {
        let checked = Checked {
            source_id: &self.source_id,
            functions: ChoiceSet::from_cell(&self.functions),
            reviewed_on: &self.reviewed_on,
            changed_at: &self.changed_at,
        };
        rhythm::due(checked, rhythms, today)
    }

    /// The former one where it still says the same, else a new one.
    fn shared(self, vocabulary: &Vocabulary, former: &HashMap<u32, &Arc<Published>>, overdue: bool) -> Arc<Published> {
        let mark = self.mark();
        let former = u32::try_from(self.number).ok().and_then(|number| former.get(&number));
        match former.filter(|former| former.mark == mark) {
            Some(former) if former.overdue == overdue => Arc::clone(former),
            Some(former) => Arc::new(Published { overdue, ..Published::clone(former) }),
            None => Arc::new(self.published(mark, vocabulary, overdue)),
        }
    }

    fn stopped(self) -> Stopped {
        Stopped { code: self.code.into(), title: self.title.into(), successor: self.successor.into() }
    }

    /// Costs of an amount go before ‘gratis’: no page says both.
    fn funding(&self) -> ChoiceSet<Funding> {
        let is_out_of_date = cost_money(&self.costs);
        let all = ChoiceSet::<Funding>::from_cell(&self.funding);
        all.iter().filter(|funding| !(is_out_of_date && *funding == Funding::Free)).collect()
    }

    /// As yet with no organisation: see [`with_offerings`].
    fn published(self, mark: u64, vocabulary: &Vocabulary, overdue: bool) -> Published {
        Published {
            functions: ChoiceSet::from_cell(&self.functions),
            carer_types: ChoiceSet::from_cell(&self.carer_types),
            cares_for: ChoiceSet::from_cell(&self.cares_for),
            conditions: vocabulary.condition_set(&self.conditions),
            serves: Serves::from_cell(&self.serves),
            funding: self.funding(),
            indication: Indication::from_slug(&self.indication),
            forms: ChoiceSet::from_cell(&self.forms),
            given_by: ChoiceSet::from_cell(&self.given_by),
            burden: ChoiceSet::from_cell(&self.burden),
            // Numbers are dense and made by us; a catalogue never comes near four thousand million.
            number: u32::try_from(self.number).unwrap_or(u32::MAX),
            mark,
            overdue,
            organisation: u32::MAX,
            id: self.id.into(),
            code: self.code.into(),
            title: self.title.into(),
            summary: self.summary.into(),
            description: self.description.into(),
            place: self.place.into(),
            neighbourhood: self.neighbourhood.into(),
            postcode: self.postcode.into(),
            address: self.address.into(),
            phone: self.phone.into(),
            whatsapp: self.whatsapp.into(),
            email: self.email.into(),
            website: self.website.into(),
            costs: self.costs.into(),
            how_to_apply: self.how_to_apply.into(),
            times: self.times.into(),
            meetings: meetings(&self.meetings).into(),
            languages: self.languages.into(),
            keywords: self.keywords.into(),
            waiting_time: self.waiting_time.into(),
            waiting_time_on: self.waiting_time_on.into(),
            quality_mark: self.quality_mark.into(),
            reviewed_on: self.reviewed_on.into(),
            reviewed_by: self.reviewed_by.into(),
            valid_until: self.valid_until.into(),
            origin_url: self.origin_url.into(),
            origin_date: self.origin_date.into(),
            changed_at: self.changed_at.into(),
        }
    }
}
