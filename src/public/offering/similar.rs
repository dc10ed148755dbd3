//! "Lijkt hierop": other offerings that do the same, nearby or for the same condition.

use crate::model::published::Published;
use crate::search::Snapshot;

/// So many at most.
const MOST: usize = 3;

/// The offerings most like this one, the best first.
pub fn to<'a>(snapshot: &'a Snapshot, offering: &Published) -> Vec<&'a Published> {
    let mut best: Vec<(u8, &Published)> = Vec::with_capacity(MOST + 1);
    for other in snapshot.neighbours(offering) {
        let likeness = likeness(offering, other);
        let known = || best.iter().any(|(_, known)| std::ptr::eq(*known, other));
        if likeness > best.get(MOST - 1).map_or(0, |(least, _)| *least) && !known() {
            let place = best.partition_point(|(better, _)| *better >= likeness);
            best.insert(place, (likeness, other));
            best.truncate(MOST);
        }
    }
    best.into_iter().map(|(_, other)| other).collect()
}

/// 0: not alike. An offering elsewhere in the country that does not serve this place is of no use here.
fn likeness(offering: &Published, other: &Published) -> u8 {
    let shared = offering.functions.iter().filter(|function| other.functions.contains(*function)).count();
    if shared == 0 {
        return 0;
    }
    let conditions = offering.conditions.iter().any(|place| other.conditions.contains(place));
    let only_other_conditions = !conditions && !offering.conditions.is_empty() && !other.conditions.is_empty();
    let near =
        !offering.place.is_empty() && (other.place == offering.place || other.serves.areas.contains(&offering.place));
    if only_other_conditions || !(near || other.serves.national) {
        return 0;
    }
    let same_people = offering.carer_types == other.carer_types && !offering.carer_types.is_empty();
    let shared = u8::try_from(shared.min(2)).unwrap_or(2);
    shared + 4 * u8::from(near) + 3 * u8::from(conditions) + 2 * u8::from(same_people)
}
