//! The first page shows different things. Of results that fit about as well, not five of one kind, one organisation or
//! one name: whoever says "ik kan niet meer" needs to see that there are several ways on.

use crate::model::published::Published;

/// So many of the best results change places.
pub const FIRST: usize = 40;
/// What is left of a score for every earlier result that answers the same want, of the same name, and of the same
/// organisation.
const SAME_WANT: f32 = 0.86;
const SAME_TITLE: f32 = 0.93;
const SAME_ORGANISATION: f32 = 0.95;

/// One result that may change places.
pub struct Candidate<'a> {
    /// Its place in the snapshot.
    pub ordinal: u32,
    /// How well it fits.
    pub score: f32,
    /// What is wanted that it answers best, as its place among the wants.
    pub want: Option<usize>,
    /// The offering itself.
    pub offering: &'a Published,
}

/// Puts the best results in an order that repeats less. What fits clearly better stays first.
pub fn vary(mut left: Vec<Candidate<'_>>) -> Vec<Candidate<'_>> {
    let mut order = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let mut best = 0;
        for place in 1..left.len() {
            if left[place].score > left[best].score {
                best = place;
            }
        }
        // Among equals the former order stands.
        let picked = left.remove(best);
        for other in &mut left {
            if picked.want.is_some() && other.want == picked.want {
                other.score *= SAME_WANT;
            }
            if other.offering.title == picked.offering.title {
                other.score *= SAME_TITLE;
            }
            if other.offering.organisation == picked.offering.organisation {
                other.score *= SAME_ORGANISATION;
            }
        }
        order.push(picked);
    }
    order
}
