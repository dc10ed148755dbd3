//! Which offering of the source a row is about.

use std::collections::{HashMap, HashSet, VecDeque};

use super::{Known, codes};
use crate::import::rows::{Reading, Row, offering_key};
use crate::model::code;
use crate::model::field::Field;

/// By code where the row has one, else by organisation, title and place. Codes are as [`code::same`] gives them.
pub(super) struct Matching<'a> {
    with_place: bool,
    known: &'a Known,
    by_code: HashMap<String, usize>,
    /// Offerings that no code in the file claims, in the order of their numbers.
    by_key: HashMap<String, VecDeque<usize>>,
    /// Codes that can't be given to a new offering.
    taken: HashSet<String>,
}

impl<'a> Matching<'a> {
    pub(super) fn new(reading: &'a Reading, known: &'a Known) -> Self {
        let own = known.own.iter().enumerate();
        let by_code = own.map(|(place, offering)| (code::same(&offering.cells[Field::Code]), place)).collect();
        let in_file: HashSet<String> = reading.rows.iter().map(|row| code::same(&row.cells[Field::Code])).collect();
        let mut matching = Self {
            known,
            with_place: reading.columns.has(Field::Place),
            by_code,
            by_key: HashMap::new(),
            taken: known.elsewhere.keys().cloned().collect(),
        };
        // Only a row without a code is looked up by what it is about.
        if in_file.contains("") {
            for (place, offering) in known.own.iter().enumerate() {
                let linked = known.linked.values().any(|linked| linked.id == offering.id);
                if !linked && !in_file.contains(&code::same(&offering.cells[Field::Code])) {
                    let key = offering_key(&offering.cells, matching.with_place);
                    matching.by_key.entry(key).or_default().push_back(place);
                }
            }
        }
        matching.taken.extend(in_file);
        matching
    }

    /// The place of the offering in the source if it is there, and the code that the row has or gets.
    pub(super) fn find(&mut self, row: &Row) -> (Option<usize>, String) {
        let code = &row.cells[Field::Code];
        if !code.is_empty() {
            return (self.by_code.get(&code::same(code)).copied(), code.clone());
        }
        let key = offering_key(&row.cells, self.with_place);
        let existing = self.by_key.get_mut(&key).and_then(VecDeque::pop_front);
        if let Some(place) = existing {
            let code = self.known.own[place].cells[Field::Code].clone();
            self.taken.insert(code::same(&code));
            return (Some(place), code);
        }
        let code = self.free_code(&key);
        self.taken.insert(code::same(&code));
        // An editor may have changed its title or place since: its code still says what it is.
        (self.by_code.get(&code::same(&code)).copied(), code)
    }

    fn free_code(&self, key: &str) -> String {
        (0..)
            .map(|attempt| codes::derived(&self.known.source, key, attempt))
            .find(|code| !self.taken.contains(&code::same(code)))
            .unwrap_or_default()
    }
}
