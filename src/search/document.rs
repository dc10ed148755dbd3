//! What of an offering goes into the text index.

use std::collections::HashMap;

use tantivy::TantivyDocument;

use super::dutch::{Dutch, Stems};
use super::index::{Columns, Part, STRONGEST, encode};
use super::lexicon::{Concept, Lexicon, Term};
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
    kinds: Kinds,
}

impl<'a> Documents<'a> {
    /// `vocabulary` gives the names that carers know functions, carers and conditions by; `lexicon` what shows that an
    /// offering is a kind of help.
    pub fn new(columns: Columns, dutch: &'a Dutch, vocabulary: &Vocabulary, lexicon: &Lexicon) -> Self {
        let mut stems = Stems::new(dutch);
        let kinds = Kinds::new(lexicon, &mut stems);
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
            kinds,
            words: Words::default(),
            stems,
        }
    }

    /// The document of one offering.
    pub fn of(&mut self, offering: &Published, organisation: &str) -> TantivyDocument {
        self.words.clear();
        self.texts(offering, organisation);
        // Of its own words only: the names of its functions would make every kind of respite of it.
        self.kinds.find(&self.words, offering);
        self.names(offering);
        let mut document = TantivyDocument::new();
        let words = self.words.used.iter().map(|stem| (self.stems.stem(*stem), self.words.parts[*stem as usize]));
        document.add_text(self.columns.text, encode(words.chain(self.kinds.marks())));
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
}

/// Of which kinds of help an offering is, and how clearly.
struct Kinds {
    concepts: Vec<Kind>,
    /// By number of a stem: concept, and the term that begins with it.
    terms: HashMap<u32, Vec<(usize, usize)>>,
    /// By concept; from 0 to 1.
    strengths: Vec<f32>,
}

struct Kind {
    mark: String,
    terms: Vec<(Vec<u32>, f32)>,
    functions: Vec<(BasicFunction, f32)>,
}

/// An offering with none of the functions of a concept is at most so much of its kind.
const OF_ANOTHER_FUNCTION: f32 = 0.45;

impl Kinds {
    fn new(lexicon: &Lexicon, stems: &mut Stems<'_>) -> Self {
        let mut terms = HashMap::<u32, Vec<(usize, usize)>>::new();
        let mut kind = |(place, concept): (usize, &Concept)| {
            let mut numbers = |term: &Term| (term.stems.iter().map(|stem| stems.number(stem)).collect(), term.weight);
            let of_concept: Vec<(Vec<u32>, f32)> = concept.terms.iter().map(&mut numbers).collect();
            for (term, (stems, _)) in of_concept.iter().enumerate() {
                terms.entry(stems[0]).or_default().push((place, term));
            }
            Kind { mark: lexicon.mark(place), terms: of_concept, functions: concept.functions.clone() }
        };
        let concepts: Vec<Kind> = lexicon.concepts().iter().enumerate().map(&mut kind).collect();
        Self { strengths: vec![0.0; concepts.len()], concepts, terms }
    }

    fn find(&mut self, words: &Words, offering: &Published) {
        self.strengths.fill(0.0);
        for (place, term) in words.used.iter().filter_map(|stem| self.terms.get(stem)).flatten() {
            let (stems, weight) = &self.concepts[*place].terms[*term];
            let parts = stems.iter().map(|stem| words.parts.get(*stem as usize).copied().unwrap_or_default());
            let strength = weight * parts.map(telling).fold(1.0, f32::min);
            self.strengths[*place] = self.strengths[*place].max(strength);
        }
        for (strength, kind) in self.strengths.iter_mut().zip(&self.concepts) {
            // A situation is no kind of help, whatever functions answer it.
            if kind.functions.is_empty() || kind.terms.is_empty() {
                continue;
            }
            let shared = kind.functions.iter().filter(|(function, _)| offering.functions.contains(*function));
            let (count, base) =
                shared.fold((0, 0.0), |(count, base), (_, weight)| (count + 1, f32::max(base, *weight)));
            // What an offering is for beside this makes it less of this kind; what is missing too.
            let purity = count as f32 / offering.functions.iter().count().max(1) as f32;
            let coverage = count as f32 / kind.functions.len() as f32;
            *strength = match count {
                0 => *strength * OF_ANOTHER_FUNCTION,
                _ => f32::max(*strength, base) * (0.6 + 0.2 * purity + 0.2 * coverage),
            };
        }
    }

    /// Word and strength of every kind that it is at all.
    fn marks(&self) -> impl Iterator<Item = (&str, u8)> {
        let rounded = self.strengths.iter().map(|strength| (strength * f32::from(STRONGEST)).round() as u8);
        self.concepts
            .iter()
            .zip(rounded)
            .filter(|(_, strength)| *strength > 0)
            .map(|(kind, strength)| (&*kind.mark, strength))
    }
}

/// How much a field term tells by where it stands.
fn telling(parts: u8) -> f32 {
    let heard = |part: Part| parts & part as u8 != 0;
    match () {
        () if heard(Part::Title) => 1.0,
        () if heard(Part::Keywords) => 0.85,
        () if heard(Part::Summary) => 0.75,
        () if heard(Part::Whereabouts) => 0.6,
        () if heard(Part::Description) => 0.4,
        () => 0.0,
    }
}
