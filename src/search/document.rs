//! What of an offering goes into the text index.

use tantivy::TantivyDocument;

use super::dutch::{Dutch, Stems};
use super::index::{Columns, Part, encode};
use crate::model::choice::{BasicFunction, CarerType, CaresFor, Choice};
use crate::model::published::Published;
use crate::model::vocabulary::Vocabulary;

/// For every value of a list the numbers of the stems of its names.
type Labels = Vec<Vec<u32>>;

/// Makes documents of offerings, one after the other.
pub struct Documents<'a> {
    columns: Columns,
    stems: Stems<'a>,
    words: Words,
    functions: Labels,
    carer_types: Labels,
    cares_for: Labels,
    conditions: Labels,
}

impl<'a> Documents<'a> {
    /// `vocabulary` gives the names that carers know functions, carers and conditions by.
    pub fn new(columns: Columns, dutch: &'a Dutch, vocabulary: &Vocabulary) -> Self {
        let mut stems = Stems::new(dutch);
        let mut labels = |texts: Vec<String>| -> Labels {
            let mut label = |text: &String| {
                let mut words = Vec::new();
                stems.each(text, |stem| words.push(stem));
                words
            };
            texts.iter().map(&mut label).collect()
        };
        let carer = |slug: &str| vocabulary.carer(slug).map(|text| text.name.clone()).unwrap_or_default();
        let function = |function: &BasicFunction| {
            let text = vocabulary.function(*function);
            format!("{} {}", text.name, text.plain_name)
        };
        let conditions = vocabulary.conditions().iter().map(|text| format!("{} {}", text.name, text.other_names));
        Self {
            columns,
            functions: labels(BasicFunction::ALL.iter().map(function).collect()),
            carer_types: labels(CarerType::ALL.iter().map(|choice| carer(choice.slug())).collect()),
            cares_for: labels(CaresFor::ALL.iter().map(|choice| carer(choice.slug())).collect()),
            conditions: labels(conditions.collect()),
            words: Words::default(),
            stems,
        }
    }

    /// The document of one offering.
    pub fn of(&mut self, offering: &Published, organisation: &str) -> TantivyDocument {
        self.words.clear();
        self.texts(offering, organisation);
        self.names(offering);
        let mut document = TantivyDocument::new();
        document.add_text(self.columns.text, self.words.encoded(&self.stems));
        document.add_u64(self.columns.number, u64::from(offering.number));
        document.add_u64(self.columns.mark, offering.mark);
        document
    }

    fn texts(&mut self, offering: &Published, organisation: &str) {
        let languages = &offering.languages;
        self.add(Part::Title, &[&offering.title]);
        self.add(Part::Summary, &[&offering.summary]);
        self.add(Part::Keywords, &[&offering.keywords, languages, &offering.funding.to_cell()]);
        self.add(Part::Whereabouts, &[organisation, &offering.place, &offering.neighbourhood]);
        for area in &offering.serves.areas {
            self.add(Part::Whereabouts, &[area]);
        }
        self.add(
            Part::Description,
            &[
                &offering.description,
                &offering.how_to_apply,
                &offering.times,
                &offering.costs,
                &offering.address,
                &offering.quality_mark,
                &offering.forms.to_cell(),
                &offering.given_by.to_cell(),
            ],
        );
    }

    fn names(&mut self, offering: &Published) {
        let functions = (0..).zip(BasicFunction::ALL).filter(|(_, choice)| offering.functions.contains(**choice));
        let carer_types = (0..).zip(CarerType::ALL).filter(|(_, choice)| offering.carer_types.contains(**choice));
        let cares_for = (0..).zip(CaresFor::ALL).filter(|(_, choice)| offering.cares_for.contains(**choice));
        let labels = functions
            .map(|(place, _): (usize, _)| &self.functions[place])
            .chain(carer_types.map(|(place, _): (usize, _)| &self.carer_types[place]))
            .chain(cares_for.map(|(place, _): (usize, _)| &self.cares_for[place]))
            .chain(offering.conditions.iter().filter_map(|place| self.conditions.get(place)));
        for stem in labels.flatten() {
            self.words.put(*stem, Part::Keywords);
        }
    }

    fn add(&mut self, part: Part, texts: &[&str]) {
        let words = &mut self.words;
        for text in texts.iter().filter(|text| !text.is_empty()) {
            self.stems.each(text, |stem| words.put(stem, part));
        }
    }
}

/// The words of one offering, each with the parts it stands in.
#[derive(Default)]
struct Words {
    /// By number of the stem.
    parts: Vec<u8>,
    /// The numbers that have parts.
    used: Vec<u32>,
}

impl Words {
    fn put(&mut self, stem: u32, part: Part) {
        let place = stem as usize;
        if place >= self.parts.len() {
            self.parts.resize(place + 1, 0);
        }
        if self.parts[place] == 0 {
            self.used.push(stem);
        }
        self.parts[place] |= part as u8;
    }

    fn clear(&mut self) {
        for stem in self.used.drain(..) {
            self.parts[stem as usize] = 0;
        }
    }

    fn encoded(&self, stems: &Stems<'_>) -> String {
        encode(self.used.iter().map(|stem| (stems.stem(*stem), self.parts[*stem as usize])))
    }
}
