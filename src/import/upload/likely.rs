//! Offerings that a new row may be about: the same thing under another code, or in another list.

use std::collections::{HashMap, HashSet};

use serde::{Deserialize, Serialize};

use crate::import::Problem;
use crate::import::plan::{New, Plan, name};
use crate::model::field::{Cells, Field};
use crate::model::fold::{fold, letters};
use crate::model::offering::Offering;
use crate::model::organisation::alike::bare;

/// Words of a title that are shorter than this tell nothing.
const SHORTEST_WORD: usize = 4;
/// What more offerings than this have in common tells nothing.
const MOST_ALIKE: usize = 200;
/// No more are shown for one row.
const MOST_SHOWN: usize = 3;
/// How alike two titles are from which they may be the same, of 1.
const ALIKE: f64 = 0.82;

/// What two offerings have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Because {
    /// The same title.
    Title,
    /// Nearly the same title.
    NearTitle,
    /// The same organisation.
    Organisation,
    /// The same organisation, spelt otherwise.
    NearOrganisation,
    /// The same telephone number.
    Phone,
    /// The same website.
    Website,
    /// The same place.
    Place,
}

/// One offering made easy to compare.
struct Traits {
    title: String,
    words: Vec<String>,
    organisation: String,
    /// Without what people spell in several ways.
    bare_organisation: String,
    phone: String,
    website: String,
    place: String,
}

impl Traits {
    fn of(cells: &Cells) -> Self {
        let mut words: Vec<String> = fold(&cells[Field::Title])
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| word.len() >= SHORTEST_WORD)
            .map(str::to_owned)
            .collect();
        words.sort_unstable();
        words.dedup();
        Self {
            title: letters(&cells[Field::Title]),
            words,
            organisation: letters(&cells[Field::Organisation]),
            bare_organisation: bare(&cells[Field::Organisation]),
            phone: cells[Field::Phone].chars().filter(char::is_ascii_digit).collect(),
            website: website(&cells[Field::Website]),
            place: letters(&cells[Field::Place]),
        }
    }

    /// What offerings that may be the same share with it at least one of.
    fn keys(&self) -> Vec<String> {
        let mut keys = Vec::new();
        let mut key = |kind: char, value: &str| {
            if !value.is_empty() {
                keys.push(format!("{kind}{value}"));
            }
        };
        key('t', &self.title);
        key('p', &self.phone);
        key('w', &self.website);
        if !self.bare_organisation.is_empty() {
            self.words.iter().for_each(|word| key('o', &format!("{}\n{word}", self.bare_organisation)));
        }
        keys
    }

    /// The places of those that share something with it.
    fn near(&self, by_key: &HashMap<String, Vec<usize>>) -> HashSet<usize> {
        let keys = self.keys();
        let alike = keys.iter().filter_map(|key| by_key.get(key)).filter(|places| places.len() <= MOST_ALIKE);
        alike.flatten().copied().collect()
    }

    fn in_common(&self, other: &Self) -> Option<Vec<Because>> {
        let same = |one: &str, other: &str| !one.is_empty() && one == other;
        let is_same_title = same(&self.title, &other.title);
        let is_same_organisation = same(&self.organisation, &other.organisation);
        let organisation = if is_same_organisation { Because::Organisation } else { Because::NearOrganisation };
        let pairs = [
            (organisation, &self.bare_organisation, &other.bare_organisation),
            (Because::Phone, &self.phone, &other.phone),
            (Because::Website, &self.website, &other.website),
            (Because::Place, &self.place, &other.place),
        ];
        let shared: Vec<Because> =
            pairs.iter().filter(|(_, one, other)| same(one, other)).map(|(because, ..)| *because).collect();
        // Every town has its respite care: a place with nearly the same title is not enough.
        let is_enough = match shared.as_slice() {
            [] => false,
            [Because::Place] => is_same_title,
            _ => is_same_title || self.is_near(other),
        };
        let title = if is_same_title { Because::Title } else { Because::NearTitle };
        is_enough.then(|| std::iter::once(title).chain(shared).collect())
    }

    fn is_near(&self, other: &Self) -> bool {
        let both = self.words.iter().filter(|word| other.words.contains(word)).count();
        let fewest = self.words.len().min(other.words.len());
        let holds_the_other = fewest >= 2 && both == fewest;
        holds_the_other || strsim::normalized_levenshtein(&self.title, &other.title) >= ALIKE
    }
}

/// The end of what is said of such a row: there is nothing to leave out once the file is carried out.
pub const TWIN_ADVICE: &str = " Is het hetzelfde aanbod? Laat er dan een weg.";

/// By line of the new rows that look like another row of the file: which these are, and what to do. The same activity in
/// two places is two offerings.
pub(super) fn twins(plan: &Plan) -> HashMap<usize, Problem> {
    let new = plan.new.iter().map(|new| (new.line, &new.cells));
    let changed = plan.changed.iter().map(|changed| (changed.line, &changed.after));
    let still = plan.same.iter().chain(&plan.refused).map(|still| (still.line, &still.cells));
    let rows: Vec<(usize, &Cells, Traits)> =
        new.chain(changed).chain(still).map(|(line, cells)| (line, cells, Traits::of(cells))).collect();
    let by_key = by_key(rows.iter().map(|(.., traits)| traits));
    let mut found = HashMap::new();
    for (line, cells, traits) in rows.iter().take(plan.new.len()) {
        let places = traits.near(&by_key).into_iter().map(|place| &rows[place]).filter(|(other, ..)| other != line);
        let is_twin = |(_, _, other): &&(usize, &Cells, Traits)| {
            let is_one_place = [&traits.place, &other.place].iter().any(|place| place.is_empty());
            (is_one_place || traits.place == other.place) && traits.in_common(other).is_some()
        };
        let mut twins: Vec<(usize, &str)> =
            places.filter(is_twin).map(|(line, cells, _)| (*line, cells[Field::Title].as_str())).collect();
        twins.sort_unstable();
        let named: Vec<String> =
            twins.iter().take(MOST_SHOWN).map(|(line, title)| format!("regel {line} (‘{title}’)")).collect();
        if !named.is_empty() {
            let said = format!("Deze regel lijkt op {}.{TWIN_ADVICE}", named.join(", "));
            found.insert(*line, Problem { offering: name(cells), ..Problem::warning(*line, "", "", said) });
        }
    }
    found
}

/// Said above all rows, where there are such.
pub(super) fn twins_note(count: usize) -> Option<Problem> {
    let message = match count {
        0 => return None,
        1 => "1 nieuwe regel lijkt op een andere regel in uw bestand. Bij Nieuw leest u op welke.".to_owned(),
        count => format!("{count} nieuwe regels lijken op een andere regel in uw bestand. Bij Nieuw leest u op welke."),
    };
    Some(Problem::warning(0, "", "", message))
}

/// By what they may share: the places of the traits.
fn by_key<'a>(all: impl Iterator<Item = &'a Traits>) -> HashMap<String, Vec<usize>> {
    let mut by_key = HashMap::<String, Vec<usize>>::new();
    for (place, traits) in all.enumerate() {
        for key in traits.keys() {
            by_key.entry(key).or_default().push(place);
        }
    }
    by_key
}

/// Without what makes two addresses of the same page differ.
fn website(address: &str) -> String {
    let lower = address.trim().to_lowercase();
    let bare = lower.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    bare.trim_end_matches('/').to_owned()
}

/// By line of the new rows: the offerings that may be the same, most in common first. `taken` are the ids that other
/// rows of the file are about.
pub(super) fn likely<'a>(
    new: &[New],
    offerings: &'a [Offering],
    taken: &HashSet<&str>,
) -> HashMap<usize, Vec<(&'a Offering, Vec<Because>)>> {
    let known: Vec<(&Offering, Traits)> = offerings
        .iter()
        .filter(|offering| !taken.contains(offering.id.as_str()))
        .map(|offering| (offering, Traits::of(&offering.cells)))
        .collect();
    let by_key = by_key(known.iter().map(|(_, traits)| traits));
    let mut found = HashMap::new();
    for row in new {
        let traits = Traits::of(&row.cells);
        let mut same: Vec<(&Offering, Vec<Because>)> = traits
            .near(&by_key)
            .into_iter()
            .filter_map(|place| traits.in_common(&known[place].1).map(|because| (known[place].0, because)))
            .collect();
        same.sort_by_key(|(offering, because)| (std::cmp::Reverse(because.len()), offering.number));
        same.truncate(MOST_SHOWN);
        if !same.is_empty() {
            found.insert(row.line, same);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(title: &str, organisation: &str, phone: &str, place: &str) -> Cells {
        let mut cells = Cells::default();
        let values =
            [(Field::Title, title), (Field::Organisation, organisation), (Field::Phone, phone), (Field::Place, place)];
        for (field, value) in values {
            cells[field] = value.to_owned();
        }
        cells
    }

    fn is_found(new: Cells, known: Cells) -> bool {
        let offering = Offering { id: "a".into(), number: 1, version: 1, source_id: "s".into(), cells: known };
        !likely(&[New { line: 2, cells: new }], &[offering], &HashSet::new()).is_empty()
    }

    #[test]
    fn the_same_offering_is_known_by_its_title_and_one_thing_more() {
        let known = || cells("Logeerhuis De Linde", "Stichting Zorgsaam", "0320 74 57 80", "Ede");
        assert!(is_found(cells("Logeerhuis de Linde", "Zorgsaam", "0320-745780", ""), known()));
        assert!(is_found(cells("Logeerhuis De Lindé (weekend)", "Stichting Zorgsaam", "", ""), known()));
        assert!(is_found(cells("Logeerhuis De Linde", "", "", "Ede"), known()));
        let known = || cells("Logeerhuis De Linde", "Stichting Zorg en Welzijn B.V.", "", "");
        for spelt in ["St. Zorg & Welzijn", "STICHTING ZORG EN WELZIJN BV", "Zorg + Welzijn"] {
            assert!(is_found(cells("Logeerhuis De Linde", spelt, "", ""), known()), "{spelt}");
        }
        assert!(!is_found(cells("Logeerhuis De Linde", "Stichting Zorg", "", ""), known()));
    }

    #[test]
    fn another_offering_of_the_same_organisation_or_place_is_another() {
        let known = || cells("Cursus omgaan met dementie", "Stichting Zorgsaam", "0320 74 57 80", "Ede");
        assert!(!is_found(cells("Logeerhuis De Linde", "Stichting Zorgsaam", "0320 74 57 80", "Ede"), known()));
        assert!(!is_found(cells("Cursus omgaan met dementie", "Andere", "", "Arnhem"), known()));
        assert!(!is_found(cells("Cursus omgaan met de ziekte", "Andere", "", "Ede"), known()));
    }
}
