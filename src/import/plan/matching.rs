//! Which offering of the source a row is about.

use std::collections::{HashMap, HashSet, VecDeque};

use super::{Known, codes};
use crate::import::rows::{Reading, Row};
use crate::model::cell::key;
use crate::model::field::{Cells, Field};

/// By code where the row has one, else by organisation, title and place.
pub(super) struct Matching<'a> {
    with_place: bool,
    known: &'a Known,
    by_code: HashMap<&'a str, usize>,
    /// Offerings that no code in the file claims, in the order of their numbers.
    by_service: HashMap<String, VecDeque<usize>>,
    /// Codes that can't be given to a new offering.
    taken: HashSet<String>,
}

impl<'a> Matching<'a> {
    pub(super) fn new(reading: &'a Reading, known: &'a Known) -> Self {
        let by_code: HashMap<&str, usize> = known
            .own
            .iter()
            .enumerate()
            .map(|(place, offering)| (offering.cells[Field::Code].as_str(), place))
            .collect();
        let in_file: HashSet<&str> = reading.rows.iter().map(|row| row.cells[Field::Code].as_str()).collect();
        let mut taken: HashSet<String> = known.elsewhere.keys().cloned().collect();
        taken.extend(in_file.iter().map(|code| (*code).to_owned()));
        let mut matching =
            Self { known, with_place: reading.columns.has(Field::Place), by_code, by_service: HashMap::new(), taken };
        // Only a row without a code is looked up by its service.
        if in_file.contains("") {
            for (place, offering) in known.own.iter().enumerate() {
                if !in_file.contains(offering.cells[Field::Code].as_str()) {
                    let service = matching.service(&offering.cells);
                    matching.by_service.entry(service).or_default().push_back(place);
                }
            }
        }
        matching
    }

    /// The place of the offering in the source if it is there, and the code that the row has or gets.
    pub(super) fn find(&mut self, row: &Row) -> (Option<usize>, String) {
        let code = &row.cells[Field::Code];
        if !code.is_empty() {
            return (self.by_code.get(code.as_str()).copied(), code.clone());
        }
        let service = self.service(&row.cells);
        let existing = self.by_service.get_mut(&service).and_then(VecDeque::pop_front);
        if let Some(place) = existing {
            let code = self.known.own[place].cells[Field::Code].clone();
            self.taken.insert(code.clone());
            return (Some(place), code);
        }
        let code = self.free_code(&service);
        self.taken.insert(code.clone());
        // An editor may have changed its title or place since: its code still says what it is.
        (self.by_code.get(code.as_str()).copied(), code)
    }

    fn service(&self, cells: &Cells) -> String {
        let place = if self.with_place { key(&cells[Field::Place]) } else { String::new() };
        format!("{}\n{}\n{place}", key(&cells[Field::Organisation]), key(&cells[Field::Title]))
    }

    fn free_code(&self, service: &str) -> String {
        (0..)
            .map(|attempt| codes::derived(&self.known.source, service, attempt))
            .find(|code| !self.taken.contains(code))
            .unwrap_or_default()
    }
}
