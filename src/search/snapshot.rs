//! The published catalogue in memory: one immutable value, swapped together with the searcher.

use std::collections::HashMap;
use std::sync::Arc;

use super::neighbours::Neighbours;
use crate::db::Generation;
use crate::model::publication::Publication;
use crate::model::published::{Published, PublishedOrganisation, Stopped};

/// Everything published, in the order of titles.
pub struct Snapshot {
    /// The write that this is the state of.
    pub generation: Generation,
    /// By ordinal.
    pub offerings: Vec<Arc<Published>>,
    /// Referred to by [`Published::organisation`], by name.
    pub organisations: Vec<PublishedOrganisation>,
    /// Whether every offering comes from the sample source.
    pub only_sample: bool,
    /// Whether any offering has meetings.
    pub has_meetings: bool,
    /// No longer offered, by code.
    pub stopped: Vec<Stopped>,
    /// From a former slug of an organisation to the one that it has now.
    forwards: HashMap<Box<str>, Box<str>>,
    /// Ordinals by code.
    codes: Vec<u32>,
    /// Places in `organisations` by slug.
    slugs: Vec<u32>,
    /// By organisation, ordinals.
    offered_by: Vec<Vec<u32>>,
    neighbours: Neighbours,
}

impl Snapshot {
    /// Makes what was read ready for finding things in it.
    pub fn new(publication: Publication) -> Self {
        let Publication { generation, offerings, organisations, mut stopped, forwards, only_sample } = publication;
        stopped.sort_by(|one, other| by_code(&one.code, &other.code));
        let code = |ordinal: u32| &*offerings[ordinal as usize].code;
        let slug = |place: u32| &*organisations[place as usize].slug;
        let codes = sorted(offerings.len(), |one, other| by_code(code(one), code(other)));
        let slugs = sorted(organisations.len(), |one, other| slug(one).cmp(slug(other)));
        let mut offered_by = vec![Vec::new(); organisations.len()];
        for (ordinal, offering) in (0..).zip(&offerings) {
            offered_by[offering.organisation as usize].push(ordinal);
        }
        let neighbours = Neighbours::new(&offerings);
        Self {
            has_meetings: offerings.iter().any(|offering| !offering.meetings.is_empty()),
            generation,
            offerings,
            organisations,
            only_sample,
            stopped,
            forwards,
            codes,
            slugs,
            offered_by,
            neighbours,
        }
    }

    /// The offering at this place.
    pub fn offering(&self, ordinal: u32) -> Option<&Published> {
        self.offerings.get(ordinal as usize).map(|offering| &**offering)
    }

    /// The offering with this code, in capitals or not.
    pub fn by_code(&self, code: &str) -> Option<&Published> {
        self.offering(self.ordinal(code)?)
    }

    /// The ordinal of the offering with this code, in capitals or not.
    pub fn ordinal(&self, code: &str) -> Option<u32> {
        let at = self.codes.binary_search_by(|each| by_code(&self.offerings[*each as usize].code, code)).ok()?;
        Some(self.codes[at])
    }

    /// The stopped offering with this code.
    pub fn stopped(&self, code: &str) -> Option<&Stopped> {
        let at = self.stopped.binary_search_by(|each| by_code(&each.code, code)).ok()?;
        Some(&self.stopped[at])
    }

    /// What replaces a stopped offering; what replaced it may have been replaced in its turn.
    pub fn successor(&self, stopped: &Stopped) -> Option<&Published> {
        let mut code = &*stopped.successor;
        // Bounded, because the codes could form a ring.
        for _ in 0..8 {
            let Some(next) = self.stopped(code) else { break };
            code = &next.successor;
        }
        self.by_code(code)
    }

    /// Who offers it.
    pub fn organisation_of(&self, offering: &Published) -> &str {
        self.organisations.get(offering.organisation as usize).map_or("", |organisation| &organisation.name)
    }

    /// The organisation with this slug and the ordinals of its offerings, by title.
    pub fn organisation(&self, slug: &str) -> Option<(&PublishedOrganisation, &[u32])> {
        let at = self.slugs.binary_search_by(|each| (*self.organisations[*each as usize].slug).cmp(slug)).ok()?;
        let place = self.slugs[at] as usize;
        Some((&self.organisations[place], &self.offered_by[place]))
    }

    /// The slug that an organisation has now, by one that it had before.
    pub fn forward(&self, slug: &str) -> Option<&str> {
        self.forwards.get(slug).map(|slug| &**slug)
    }

    /// The ordinals of one organisation's offerings, by title. `organisation` is its place in
    /// [`Snapshot::organisations`].
    pub fn offerings_of(&self, organisation: usize) -> &[u32] {
        self.offered_by.get(organisation).map_or(&[], Vec::as_slice)
    }

    /// The offerings in the same place as this one, or for it, or for the whole country; one may come twice.
    pub fn neighbours(&self, offering: &Published) -> impl Iterator<Item = &Published> {
        let ordinal = self.ordinal(&offering.code).unwrap_or_default();
        self.neighbours.of(ordinal, &offering.place).filter_map(|ordinal| self.offering(ordinal))
    }
}

fn by_code(one: &str, other: &str) -> std::cmp::Ordering {
    let lower = |byte: u8| byte.to_ascii_lowercase();
    one.bytes().map(lower).cmp(other.bytes().map(lower))
}

fn sorted(len: usize, mut order: impl FnMut(u32, u32) -> std::cmp::Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..).take(len).collect();
    places.sort_by(|one, other| order(*one, *other));
    places
}
