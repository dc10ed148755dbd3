//! From what somebody typed to a place.

use super::{Gazetteer, Place, Point, Postcode};
use crate::model::fold::letters;

/// A place that was found.
#[derive(Debug, Clone, Copy)]
pub struct Found<'a> {
    /// The town or village.
    pub place: &'a Place,
    /// Where: the postcode's own middle if a postcode was typed.
    pub point: Point,
    /// How sure we are.
    pub how: How,
}

/// How a place was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By one of its names or its postcode.
    Exactly,
    /// No other place begins like this.
    Prefix,
    /// One letter differs, is missing, is too many, or two stand in the wrong order.
    Typo,
}

/// Shorter names have too many neighbours one letter away.
const SHORTEST_TYPO: usize = 5;
/// Shorter beginnings are no name yet.
const SHORTEST_PREFIX: usize = 4;

impl Gazetteer {
    /// Finds a place as somebody typed it: a name, a municipality, a postcode, `Lelystad (Flevoland)`.
    pub fn find(&self, typed: &str) -> Option<Found<'_>> {
        self.find_exactly(typed).or_else(|| {
            let typed = letters(typed);
            self.by_prefix(&typed).or_else(|| self.by_typo(&typed))
        })
    }

    /// Finds a place as a maintained list writes it: without guessing.
    pub fn find_exactly(&self, typed: &str) -> Option<Found<'_>> {
        if let Some(postcode) = Postcode::parse(typed) {
            return self.by_postcode(postcode);
        }
        let typed = typed.strip_prefix("gemeente ").or(typed.strip_prefix("Gemeente ")).unwrap_or(typed);
        let (name, hint) = typed.split_once(['(', ',']).unwrap_or((typed, ""));
        let (name, hint) = (letters(name), letters(hint));
        let mut places = self.named(&name);
        let first = places.next()?;
        let fits = |place: &&Place| letters(&place.province) == hint || letters(&place.municipality) == hint;
        let place =
            if hint.is_empty() { first } else { std::iter::once(first).chain(places).find(fits).unwrap_or(first) };
        Some(Found { place, point: place.point, how: How::Exactly })
    }

    /// Where an offering is: its postcode says it best.
    pub fn locate(&self, postcode: &str, place: &str) -> Option<Point> {
        let by_postcode = Postcode::parse(postcode).and_then(|postcode| self.by_postcode(postcode));
        by_postcode.or_else(|| self.find_exactly(place)).map(|found| found.point)
    }

    /// Whether a municipality has this name, so that a province of the same name isn't meant.
    pub fn has_municipality(&self, name: &str) -> bool {
        let name = letters(name);
        self.named(&name).any(|place| letters(&place.municipality) == name)
    }

    /// Whether a place or municipality has this name, whatever its marks, spaces and capitals.
    pub fn has_name(&self, name: &str) -> bool {
        self.named(&letters(name)).next().is_some()
    }

    fn named(&self, name: &str) -> impl Iterator<Item = &Place> {
        let start = self.names.partition_point(|(each, _)| **each < *name);
        let matching = self.names[start..].iter().take_while(move |(each, _)| **each == *name);
        matching.map(|(_, place)| &self.places[*place as usize])
    }

    fn by_postcode(&self, postcode: Postcode) -> Option<Found<'_>> {
        let within = |from: Postcode, to: Postcode| {
            let start = self.postcodes.partition_point(|(each, ..)| *each < from);
            let end = self.postcodes.partition_point(|(each, ..)| *each < to);
            &self.postcodes[start..end]
        };
        let exactly = self.postcodes.partition_point(|(each, ..)| *each < postcode);
        let exactly = self.postcodes.get(exactly).filter(|(each, ..)| *each == postcode);
        if let Some((_, point, place)) = exactly {
            return Some(Found { place: &self.places[*place as usize], point: *point, how: How::Exactly });
        }
        // Only four digits known of six, or only six known of four: the middle of all that share the digits.
        let same = within(postcode.digits(), postcode.after_digits());
        let (_, _, place) = same.first()?;
        let point = middle(same.iter().map(|(_, point, _)| *point))?;
        Some(Found { place: &self.places[*place as usize], point, how: How::Exactly })
    }

    fn by_prefix(&self, typed: &str) -> Option<Found<'_>> {
        if typed.len() < SHORTEST_PREFIX {
            return None;
        }
        let start = self.names.partition_point(|(each, _)| **each < *typed);
        let mut longer = self.names[start..].iter().take_while(|(each, _)| each.starts_with(typed));
        let (name, first) = longer.next()?;
        // Several places of one name are one answer: the likeliest stands first.
        let unique = longer.all(|(each, place)| each == name || place == first);
        let place = &self.places[*first as usize];
        unique.then_some(Found { place, point: place.point, how: How::Prefix })
    }

    fn by_typo(&self, typed: &str) -> Option<Found<'_>> {
        if typed.chars().count() < SHORTEST_TYPO {
            return None;
        }
        let near = self.names.iter().filter(|(each, _)| one_edit(typed, each));
        let places = near.map(|(_, place)| &self.places[*place as usize]);
        // `max_by_key` gives the last of equals; the first is wanted.
        let place = places.rev().max_by_key(|place| place.postcodes)?;
        Some(Found { place, point: place.point, how: How::Typo })
    }
}

fn middle(points: impl Iterator<Item = Point> + Clone) -> Option<Point> {
    let count = points.clone().count();
    let sum = |of: fn(Point) -> f32| points.clone().map(|point| f64::from(of(point))).sum::<f64>() / count as f64;
    let (latitude, longitude) = (sum(|point| point.latitude) as f32, sum(|point| point.longitude) as f32);
    (count > 0).then_some(Point { latitude, longitude })
}

/// Whether one letter changed, added, left out or swapped with its neighbour makes the one out of the other.
fn one_edit(one: &str, other: &str) -> bool {
    if one.len().abs_diff(other.len()) > 4 {
        return false;
    }
    let (mut one, mut other) = (one.chars(), other.chars());
    loop {
        let (rest_one, rest_other) = (one.as_str(), other.as_str());
        match (one.next(), other.next()) {
            (None, None) => return false,
            (left, right) if left == right => {}
            (left, right) => {
                let swapped = || {
                    let (mut one, mut other) = (one.clone(), other.clone());
                    one.next() == right && other.next() == left && one.as_str() == other.as_str()
                };
                let changed = left.is_some() && right.is_some() && one.as_str() == other.as_str();
                let added = left.is_some() && one.as_str() == rest_other;
                let missing = right.is_some() && rest_one == other.as_str();
                return changed || added || missing || swapped();
            }
        }
    }
}

#[cfg(test)]
mod tests;
