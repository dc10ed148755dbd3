//! Offerings by the name of the place where they are or that they serve, to find what is alike without looking at all.

use std::collections::HashMap;
use std::sync::Arc;

use crate::model::published::Published;

/// From each list so many are looked at: a page must not take longer because the catalogue is large.
const LOOKED_AT: usize = 200;

/// The lists, each in the order of ordinals.
pub struct Neighbours {
    by_place: HashMap<Box<str>, Vec<u32>>,
    national: Vec<u32>,
}

impl Neighbours {
    /// Sorts the offerings by place.
    pub fn new(offerings: &[Arc<Published>]) -> Self {
        let mut by_place = HashMap::<Box<str>, Vec<u32>>::new();
        let mut national = Vec::new();
        for (ordinal, offering) in (0..).zip(offerings) {
            let areas = offering.serves.areas.iter().filter(|area| **area != offering.place);
            for place in areas.chain([&offering.place]).filter(|place| !place.is_empty()) {
                match by_place.get_mut(place) {
                    Some(list) => list.push(ordinal),
                    None => drop(by_place.insert(place.clone(), vec![ordinal])),
                }
            }
            if offering.serves.national {
                national.push(ordinal);
            }
        }
        Self { by_place, national }
    }

    /// Ordinals of offerings in the same place or for it, then of those for the whole country; the next in the order
    /// of titles first. One may come twice.
    pub fn of<'a>(&'a self, ordinal: u32, place: &str) -> impl Iterator<Item = u32> + 'a {
        let near = self.by_place.get(place).map_or(&[][..], Vec::as_slice);
        from(near, ordinal).chain(from(&self.national, ordinal)).filter(move |other| *other != ordinal)
    }
}

fn from(list: &[u32], ordinal: u32) -> impl Iterator<Item = u32> {
    let (before, after) = list.split_at(list.partition_point(|each| *each < ordinal));
    after.iter().chain(before).copied().take(LOOKED_AT)
}
