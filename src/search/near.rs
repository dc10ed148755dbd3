//! Offerings by place: which are near, which serve a place, which serve everybody.

use std::collections::HashMap;
use std::sync::Arc;

use super::bits::Bits;
use crate::model::fold::letters;
use crate::model::place::{Found, Gazetteer, Point};
use crate::model::published::Published;

/// The location of an offering without one.
const NOWHERE: u32 = u32::MAX;
/// For help that comes back every week nobody goes further, in kilometres.
const FAR: f32 = 40.0;

/// Where every offering is and whom it serves. Many offerings share a location, so that a search works out few
/// distances.
pub struct Geography {
    points: Vec<Point>,
    /// By ordinal, into `points`.
    locations: Vec<u32>,
    /// By location, ordinals.
    at: Vec<Vec<u32>>,
    /// By key of a municipality, place or province that is served.
    areas: HashMap<Box<str>, Vec<u32>>,
    national: Bits,
    /// For the people of certain places only.
    limited: Bits,
    /// With no location and no area: we can't tell that they don't serve a place.
    unknown: Bits,
}

/// Everything seen from one place.
pub struct Around<'a> {
    geography: &'a Geography,
    /// By location.
    km: Vec<f32>,
    serving: Bits,
    /// What is in the circle, serves the place or the whole country, or may serve the place for all we know.
    pub offerings: Bits,
    radius: f32,
}

impl Geography {
    /// Finds out where every offering is.
    pub fn new(offerings: &[Arc<Published>], gazetteer: &Gazetteer) -> Self {
        let mut locating = Locating { gazetteer, known: HashMap::new(), by_point: HashMap::new(), points: Vec::new() };
        let locations: Vec<u32> = offerings.iter().map(|offering| locating.locate(offering)).collect();
        let mut at = vec![Vec::new(); locating.points.len()];
        let mut areas = HashMap::<Box<str>, Vec<u32>>::new();
        for ((ordinal, offering), location) in (0..).zip(offerings).zip(&locations) {
            if let Some(at) = at.get_mut(*location as usize) {
                at.push(ordinal);
            } else if !offering.place.is_empty() {
                // No coordinates, but whoever asks for this very name means this place.
                areas.entry(letters(&offering.place).into()).or_default().push(ordinal);
            }
            for area in &offering.serves.areas {
                areas.entry(letters(area).into()).or_default().push(ordinal);
            }
        }
        let serves_known = |offering: &Published| offering.serves.national || !offering.serves.areas.is_empty();
        Self {
            national: Bits::from_fn(offerings.len(), |place| offerings[place].serves.national),
            limited: Bits::from_fn(offerings.len(), |place| {
                !offerings[place].serves.national && !offerings[place].serves.areas.is_empty()
            }),
            unknown: Bits::from_fn(offerings.len(), |place| {
                locations[place] == NOWHERE && !serves_known(&offerings[place])
            }),
            points: locating.points,
            locations,
            at,
            areas,
        }
    }

    /// Looks around from a place.
    pub fn around(&self, found: &Found<'_>, gazetteer: &Gazetteer, radius: u32) -> Around<'_> {
        let place = found.place;
        let mut serving = Bits::none(self.locations.len());
        let province = format!("provincie {}", place.province);
        let mut names = vec![&*place.name, &*place.municipality, &province];
        // "Utrecht" in a list means the town; "Flevoland" can only mean the province.
        if !gazetteer.has_municipality(&place.province) {
            names.push(&place.province);
        }
        for ordinal in names.into_iter().filter_map(|name| self.areas.get(&*letters(name))).flatten() {
            serving.insert(*ordinal);
        }
        let km = self.points.iter().map(|point| point.distance_km(found.point)).collect();
        let mut around = Around { geography: self, km, offerings: Bits::none(0), serving, radius: 0.0 };
        around.within(radius);
        around
    }
}

impl Around<'_> {
    /// Takes another radius, in kilometres.
    pub fn within(&mut self, radius: u32) {
        self.radius = radius as f32;
        self.offerings = self.serving.clone();
        self.offerings.add(&self.geography.national);
        self.offerings.add(&self.geography.unknown);
        for (_, at) in self.km.iter().zip(&self.geography.at).filter(|(km, _)| **km <= self.radius) {
            at.iter().for_each(|ordinal| self.offerings.insert(*ordinal));
        }
    }

    /// Leaves no offering out; near still comes first.
    pub fn everywhere(&mut self, len: usize) {
        self.offerings = Bits::all(len);
    }

    /// Kilometres to this offering, if it is known where it is.
    pub fn km(&self, ordinal: u32) -> Option<f32> {
        self.km.get(self.geography.locations[ordinal as usize] as usize).copied()
    }

    /// Whether it is in the circle, or serves the place.
    pub fn is_near(&self, ordinal: u32) -> bool {
        self.serving.contains(ordinal) || self.km(ordinal).is_some_and(|km| km <= self.radius)
    }

    /// Whether people from here can go there: not too far, and not for the people of another place only.
    pub fn can_be_reached(&self, ordinal: u32) -> bool {
        let is_for_others = self.geography.limited.contains(ordinal) && !self.serving.contains(ordinal);
        !is_for_others && self.km(ordinal).is_some_and(|km| km <= FAR)
    }

    /// What an answer is worth here, from 0 to 1: next door most, for the whole country less, from an unknown place hardly,
    /// for the people of another place least.
    pub fn worth(&self, ordinal: u32) -> f32 {
        if self.geography.limited.contains(ordinal) && !self.serving.contains(ordinal) {
            return 0.25;
        }
        match self.km(ordinal) {
            Some(km) if km <= self.radius => 1.0 - 0.2 * km / self.radius.max(1.0),
            _ if self.serving.contains(ordinal) => 0.9,
            _ if self.geography.national.contains(ordinal) => 0.6,
            Some(km) => 0.5 / (1.0 + km / 50.0),
            None => 0.4,
        }
    }

    /// The order of nearness, smaller is nearer: within the circle by distance; outside it but serving the place, by
    /// distance, those without a location last; for the whole country; not known.
    pub fn rank(&self, ordinal: u32) -> u32 {
        const SERVING: u32 = 1 << 30;
        const NATIONAL: u32 = 2 << 30;
        const UNKNOWN: u32 = 3 << 30;
        // The bits of positive numbers are ordered as the numbers are; two make room for the four groups.
        let km = self.km(ordinal);
        let by_distance = km.unwrap_or(f32::INFINITY).to_bits() >> 2;
        if km.is_some_and(|km| km <= self.radius) {
            by_distance
        } else if self.serving.contains(ordinal) {
            SERVING | by_distance
        } else if self.geography.national.contains(ordinal) {
            NATIONAL
        } else {
            UNKNOWN
        }
    }
}

struct Locating<'a> {
    gazetteer: &'a Gazetteer,
    /// By postcode and place as they are written.
    known: HashMap<(&'a str, &'a str), u32>,
    by_point: HashMap<(u32, u32), u32>,
    points: Vec<Point>,
}

impl<'a> Locating<'a> {
    fn locate(&mut self, offering: &'a Published) -> u32 {
        let written = (&*offering.postcode, &*offering.place);
        if let Some(location) = self.known.get(&written) {
            return *location;
        }
        let points = &mut self.points;
        let location = self.gazetteer.locate(written.0, written.1).map_or(NOWHERE, |point| {
            *self.by_point.entry(point.bits()).or_insert_with(|| {
                points.push(point);
                // There are far fewer than 2^32 locations: each has an offering.
                u32::try_from(points.len() - 1).unwrap_or(NOWHERE)
            })
        });
        self.known.insert(written, location);
        location
    }
}
