//! From the lines of the files to concepts and expressions, with every line that can't be used.

use std::collections::{HashMap, HashSet};

use sha2::{Digest, Sha256};

use super::lines::Rows;
use super::{Concept, Expression, Lexicon, Term};
use crate::files::Files;
use crate::language::meant;
use crate::model::choice::{BasicFunction, CarerType, CaresFor, Choice, ChoiceSet};
use crate::model::fold::fold;
use crate::model::own_word::OwnWord;
use crate::model::vocabulary::{DataError, Vocabulary};
use crate::search::dutch::{Dutch, words};
use crate::search::support;

const CONCEPT_COLUMNS: [&str; 9] =
    ["begrip", "naam", "vaktermen", "functies", "voor", "zorgt_voor", "aandoeningen", "dan", "hulplijnen"];
pub(super) const EXPRESSION_COLUMNS: [&str; 3] = ["woorden", "begrip", "gewicht"];
const EXAMPLE_COLUMNS: [&str; 1] = ["zin"];
/// From this weight an expression is suggested, if it is the name of a kind of help.
const SUGGESTED: f32 = 0.95;

/// Reads both files into a lexicon.
pub fn load(files: &Files, dutch: &Dutch, vocabulary: &Vocabulary, kept: &[OwnWord]) -> Result<Lexicon, DataError> {
    let mut concepts = Rows::read(files, Lexicon::CONCEPTS, &CONCEPT_COLUMNS)?;
    let expressions = Rows::read(files, Lexicon::EXPRESSIONS, &EXPRESSION_COLUMNS)?;
    let own = Rows::read(files, Lexicon::OWN_EXPRESSIONS, &EXPRESSION_COLUMNS)?;
    let examples = Rows::read(files, Lexicon::EXAMPLES, &EXAMPLE_COLUMNS)?;
    let lines = concepts.lines.clone();
    let slugs: HashMap<String, usize> =
        lines.iter().enumerate().rev().map(|(place, (_, row))| (row[0].clone(), place)).collect();
    let mut lexicon = Lexicon {
        concepts: Vec::new(),
        expressions: Vec::new(),
        words: Vec::new(),
        pairs: Vec::new(),
        phrases: Vec::new(),
        stems: HashMap::new(),
        anchored: Vec::new(),
        fingerprint: Sha256::digest(files.read(Lexicon::CONCEPTS).unwrap_or_default()).into(),
    };
    let mut reading =
        Reading { rows: &mut concepts, dutch, vocabulary, slugs: &slugs, words: Vec::new(), pairs: Vec::new() };
    for (line, row) in &lines {
        let concept = reading.concept(*line, row);
        lexicon.concepts.push(concept);
    }
    (lexicon.words, lexicon.pairs) = (reading.words, reading.pairs);
    concepts.finish()?;
    for condition in vocabulary.conditions() {
        let Some(concept) = slugs.get(&condition.slug) else { continue };
        for name in condition.other_names.split('|').chain([&*condition.name]) {
            let _ = lexicon.add(dutch, name, *concept, 1.0);
        }
    }
    let off = kept.iter().filter(|word| word.is_off).map(|word| (same(&word.words), word.concept.clone())).collect();
    for mut rows in [expressions, own] {
        lexicon.add_rows(dutch, &slugs, &off, &mut rows);
        rows.finish()?;
    }
    lexicon.add_kept(dutch, &slugs, kept);
    lexicon.anchor(dutch);
    lexicon.learn(dutch, &meant(files, vocabulary));
    examples.lines.iter().for_each(|(_, row)| lexicon.exemplify(dutch, &row[0]));
    examples.finish()?;
    support::check(vocabulary, |slug| slugs.contains_key(slug))?;
    Ok(lexicon)
}

impl Lexicon {
    fn add_rows(
        &mut self,
        dutch: &Dutch,
        slugs: &HashMap<String, usize>,
        off: &HashSet<(String, String)>,
        rows: &mut Rows,
    ) {
        for (line, row) in rows.lines.clone() {
            let weight = if row[2].is_empty() { Some(100) } else { row[2].parse::<u8>().ok() };
            match (slugs.get(&row[1]), weight.filter(|weight| (1..=100).contains(weight))) {
                (None, _) => rows.wrong(line, format!("het begrip ‘{}’ staat niet in {}", row[1], Self::CONCEPTS)),
                (_, None) => {
                    rows.wrong(line, format!("het gewicht ‘{}’ is geen getal van 1 tot en met 100", row[2]));
                }
                (Some(_), Some(_)) if !off.is_empty() && off.contains(&(same(&row[0]), row[1].clone())) => {}
                (Some(concept), Some(weight)) => {
                    if !self.add(dutch, &row[0], *concept, f32::from(weight) / 100.0) {
                        rows.wrong(line, "er staan geen woorden".to_owned());
                    }
                }
            }
        }
    }

    /// What is kept on screen was looked at when it came. A concept that has since left the files takes its words along.
    fn add_kept(&mut self, dutch: &Dutch, slugs: &HashMap<String, usize>, kept: &[OwnWord]) {
        for word in kept.iter().filter(|word| !word.is_off) {
            if let Some(concept) = slugs.get(&word.concept) {
                let weight = u8::try_from(word.weight.clamp(1, 100)).unwrap_or(100);
                let _ = self.add(dutch, &word.words, *concept, f32::from(weight) / 100.0);
            }
        }
    }

    /// Adds an expression; false where it has no words.
    fn add(&mut self, dutch: &Dutch, text: &str, concept: usize, weight: f32) -> bool {
        let typed = words(text);
        let stems = self.numbers(dutch, &typed);
        self.words.extend(typed.iter().map(|word| Box::from(&**word)));
        let ends = text.trim_end().ends_with('.');
        let any = !stems.is_empty();
        let is_name = weight >= SUGGESTED && !self.concepts[concept].terms.is_empty();
        // Of more words only some order is Dutch, which need not be the one in the file.
        if is_name && !ends && stems.len() == 1 {
            self.phrases.push((text.to_owned(), self.concepts[concept].name.to_string()));
        }
        if any {
            let in_order = !self.concepts[concept].help_lines.is_empty();
            self.expressions.push(Expression { stems, in_order, ends, concept, weight });
        }
        any
    }

    /// Takes a sentence to suggest, unless we would not understand it ourselves.
    fn exemplify(&mut self, dutch: &Dutch, sentence: &str) {
        let found = self.understand_plain(dutch, sentence);
        let needed = found.iter().find(|one| !self.concepts[one.concept].is_of_people());
        if let Some(found) = needed.or(found.first()) {
            let meaning = self.concepts[found.concept].name.to_string();
            self.phrases.push((sentence.to_owned(), meaning));
        }
    }

    /// Settles where to begin looking for each expression: at its rarest word, so that a question meets few of them.
    pub(super) fn anchor(&mut self, dutch: &Dutch) {
        self.words.sort_unstable();
        self.words.dedup();
        let mut counts = vec![0u32; self.stems.len()];
        for (stem, number) in &self.stems {
            // Every question has stop words.
            counts[*number as usize] = if dutch.is_stop_word(stem) { 1_000_000 } else { 0 };
        }
        self.expressions.iter().flat_map(|expression| &expression.stems).for_each(|stem| counts[*stem as usize] += 1);
        self.anchored = vec![Vec::new(); self.stems.len()];
        for (place, expression) in (0..).zip(&mut self.expressions) {
            if !expression.ends && !expression.in_order {
                expression.stems.sort_by_key(|stem| counts[*stem as usize]);
            }
            self.anchored[expression.stems[0] as usize].push(place);
        }
    }
}

/// The same words, however they are written.
pub fn same(text: &str) -> String {
    let end = if text.trim_end().ends_with('.') { "." } else { "" };
    words(text).join(" ") + end
}

/// Reads the cells of concepts.
struct Reading<'a> {
    rows: &'a mut Rows,
    dutch: &'a Dutch,
    vocabulary: &'a Vocabulary,
    slugs: &'a HashMap<String, usize>,
    words: Vec<Box<str>>,
    pairs: Vec<Box<str>>,
}

impl Reading<'_> {
    fn concept(&mut self, line: u64, row: &[String]) -> Concept {
        let slug = &row[0];
        let plain = !slug.is_empty() && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !plain {
            self.rows.wrong(line, format!("het begrip ‘{slug}’ mag alleen kleine letters en streepjes hebben"));
        }
        if self.slugs.get(slug).is_some_and(|place| self.rows.lines[*place].0 != line) {
            self.rows.wrong(line, format!("het begrip ‘{slug}’ staat er twee keer"));
        }
        if row[1].is_empty() {
            self.rows.wrong(line, "de naam ontbreekt".to_owned());
        }
        let terms = self.weighted(line, &row[2]).into_iter().map(|(text, weight)| {
            let typed = words(&text);
            let stems = typed.iter().map(|word| self.dutch.stem(word)).collect();
            if typed.len() == 2 {
                self.pairs.push(text.into());
            }
            self.words.extend(typed.into_iter().map(String::into_boxed_str));
            Term { stems, weight }
        });
        let terms = terms.filter(|term| !term.stems.is_empty()).collect();
        Concept {
            slug: slug.as_str().into(),
            name: row[1].as_str().into(),
            terms,
            functions: self.choices(line, &row[3]),
            carer_types: self.set::<CarerType>(line, &row[4]),
            cares_for: self.set::<CaresFor>(line, &row[5]),
            conditions: self.conditions(line, &row[6]),
            leads_to: self.concepts(line, &row[7]),
            help_lines: self.help_lines(line, &row[8]),
        }
    }

    fn help_lines(&mut self, line: u64, cell: &str) -> Vec<Box<str>> {
        let slugs = cell.split('|').filter(|slug| !slug.is_empty());
        for slug in slugs.clone().filter(|slug| self.vocabulary.help_line(slug).is_none()) {
            self.rows.wrong(line, format!("de hulplijn ‘{slug}’ staat niet in data/hulplijnen.csv"));
        }
        slugs.map(Box::from).collect()
    }

    fn weighted(&mut self, line: u64, cell: &str) -> Vec<(String, f32)> {
        let mut items = Vec::new();
        for item in cell.split('|').map(str::trim).filter(|item| !item.is_empty()) {
            let (text, weight) = item.split_once('=').unwrap_or((item, "100"));
            match weight.trim().parse::<u8>() {
                Ok(weight) if (1..=100).contains(&weight) => {
                    items.push((text.trim().to_owned(), f32::from(weight) / 100.0));
                }
                _ => self.rows.wrong(line, format!("het gewicht in ‘{item}’ is geen getal van 1 tot en met 100")),
            }
        }
        items
    }

    fn choices(&mut self, line: u64, cell: &str) -> Vec<(BasicFunction, f32)> {
        let items = self.weighted(line, cell);
        items.into_iter().filter_map(|(slug, weight)| Some((self.choice(line, &slug)?, weight))).collect()
    }

    fn set<C: Choice>(&mut self, line: u64, cell: &str) -> ChoiceSet<C> {
        let items = self.weighted(line, cell);
        items.into_iter().filter_map(|(slug, _)| self.choice(line, &slug)).collect()
    }

    fn choice<C: Choice>(&mut self, line: u64, slug: &str) -> Option<C> {
        let choice = C::from_slug(&fold(slug));
        if choice.is_none() {
            let known: Vec<&str> = C::ALL.iter().map(|choice| choice.slug()).collect();
            self.rows.wrong(line, format!("‘{slug}’ is geen van: {}", known.join(", ")));
        }
        choice
    }

    fn conditions(&mut self, line: u64, cell: &str) -> crate::model::vocabulary::ConditionSet {
        for slug in cell.split('|').filter(|slug| !slug.is_empty()) {
            if self.vocabulary.condition(slug).is_none() {
                self.rows.wrong(line, format!("de aandoening ‘{slug}’ staat niet in data/aandoeningen.csv"));
            }
        }
        self.vocabulary.condition_set(cell)
    }

    fn concepts(&mut self, line: u64, cell: &str) -> Vec<(usize, f32)> {
        let mut places = Vec::new();
        for (slug, weight) in self.weighted(line, cell) {
            match self.slugs.get(&slug) {
                Some(place) => places.push((*place, weight)),
                None => self.rows.wrong(line, format!("het begrip ‘{slug}’ bij ‘dan’ staat niet in dit bestand")),
            }
        }
        places
    }
}
