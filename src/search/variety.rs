//! The first page shows different things: of results that fit about as well, not five of one organisation or of one name.

use crate::model::published::Published;

/// So many of the best results change places.
pub const FIRST: usize = 40;
/// What is left of a score for every earlier result of the same name, and of the same organisation.
const SAME_TITLE: f32 = 0.93;
const SAME_ORGANISATION: f32 = 0.95;

/// Puts the best results, which come with their scores, in an order that repeats less. What fits clearly better stays
/// first.
pub fn vary<'a>(results: Vec<(u32, f32)>, offering: impl Fn(u32) -> &'a Published) -> Vec<u32> {
    let mut left: Vec<(u32, f32, &Published)> =
        results.into_iter().map(|(ordinal, score)| (ordinal, score, offering(ordinal))).collect();
    let mut order = Vec::with_capacity(left.len());
    while !left.is_empty() {
        let mut best = 0;
        for place in 1..left.len() {
            if left[place].1 > left[best].1 {
                best = place;
            }
        }
        let (ordinal, _, picked) = left.remove(best);
        order.push(ordinal);
        for (_, score, other) in &mut left {
            if other.title == picked.title {
                *score *= SAME_TITLE;
            }
            if other.organisation == picked.organisation {
                *score *= SAME_ORGANISATION;
            }
        }
    }
    order
}
