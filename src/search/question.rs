//! From what somebody typed to what is looked for. The only place where that is decided.
//!
//! A question has two halves. *Words* are looked up as they stand, by any of their stems: other spellings, the whole or
//! the parts of a compound. *Wants* are what the lexicon makes of the words: kinds of help, each with how much it is
//! wanted. Who asks, and about whom, is neither: it raises what fits and lowers what is only for others.

mod age;
mod place;
mod typed;

pub use place::{Named, named};

use std::collections::HashSet;

use super::Catalogue;
use super::audience::Audience;
use super::dutch::{self, Dutch, Token};
use super::lexicon::{Concept, Lexicon, Spoken, Understanding};
use super::request::{Correction, Filters, Meaning, Request, Understood};
use crate::model::place::Found;
use crate::model::vocabulary::ConditionSet;

/// The most different words looked up; one bit each in [`super::matches::Matches`].
pub const MOST_WORDS: usize = 32;
/// Of a whole letter that somebody pastes, the beginning says enough.
const MOST_TOKENS: usize = 250;

/// One word of a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Word {
    /// As it was typed, in lower case.
    pub typed: String,
    /// Whether it says something by itself: no stop word.
    pub telling: bool,
    /// What it is looked up by, each with how surely it is meant.
    pub stems: Vec<(String, f32)>,
    /// How much it counts; less where the lexicon knows what is meant.
    pub weight: f32,
}

impl Word {
    fn new(dutch: &Dutch, typed: &str, stems: Vec<(String, f32)>) -> Self {
        Self { typed: typed.to_owned(), telling: !dutch.is_stop_word(typed), stems, weight: 1.0 }
    }
}

/// One kind of help that is wanted.
#[derive(Debug, Clone, PartialEq)]
pub struct Want {
    /// The place of the concept.
    pub concept: usize,
    /// How much; from 0 to 1.
    pub weight: f32,
    /// The words that say so.
    pub words: String,
}

/// A question, understood.
#[derive(Default)]
pub struct Question<'a> {
    /// What is looked up as it stands.
    pub words: Vec<Word>,
    /// What is wanted, most wanted first.
    pub wants: Vec<Want>,
    /// Who asks, and about whom.
    pub audience: Audience,
    /// The place among the words, if it is known.
    pub place: Option<Found<'a>>,
    /// Whether it is mostly small words: somebody tells something, and names no offering.
    pub is_told: bool,
    /// What is told of it.
    pub understood: Understood,
}

/// Reads words as they stand. Stop words are left out, unless there is nothing else.
pub fn literally(dutch: &Dutch, text: &str) -> Vec<Word> {
    let tokens = dutch::tokens(text);
    let word = |token: &Token| Word::new(dutch, &token.word, vec![(dutch.stem(&token.word), 1.0)]);
    distinct(tokens.iter().take(MOST_TOKENS).map(word).collect())
}

fn distinct(mut words: Vec<Word>) -> Vec<Word> {
    if words.iter().any(|word| word.telling) {
        words.retain(|word| word.telling);
    }
    let mut seen = HashSet::new();
    words.retain(|word| seen.insert(word.stems[0].0.clone()));
    words.truncate(MOST_WORDS);
    words
}

/// The text with its misspelt words replaced.
fn mended(text: &str, tokens: &[Token], corrections: &[Correction]) -> String {
    let mut mended = String::with_capacity(text.len());
    let mut done = 0;
    for token in tokens {
        if let Some(correction) = corrections.iter().find(|correction| correction.typed == token.word) {
            mended.push_str(&text[done..token.at.start]);
            mended.push_str(&correction.taken);
            done = token.at.end;
        }
    }
    mended.push_str(&text[done..]);
    mended
}

impl<'a> Question<'a> {
    /// Reads a question with everything the catalogue knows.
    pub fn read(catalogue: &'a Catalogue, request: &Request) -> Self {
        let dutch = &*catalogue.dutch;
        let mut text = request.text.clone();
        let mut tokens = dutch::tokens(&text);
        tokens.truncate(MOST_TOKENS);
        let mut question = Self::default();
        if request.literal {
            // Whoever is in danger is told whom to call, however the words are to be taken.
            question.understand(catalogue, &request.text, &tokens);
            let Understood { help_lines, did_you_mean, .. } = question.understood;
            let understood = Understood { help_lines, did_you_mean, ..Understood::default() };
            return Self { words: literally(dutch, &request.text), understood, ..Self::default() };
        }
        let place = if request.place.is_empty() { catalogue.place_named(&text, &tokens) } else { None };
        if let Some(named) = place {
            tokens.drain(named.words);
            text.replace_range(named.at, " ");
            let rest = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let says_nothing = tokens.iter().all(|token| dutch.is_stop_word(&token.word));
            let rest = if says_nothing && !catalogue.lexicon_knows_any(&tokens) { String::new() } else { rest };
            if rest.is_empty() {
                tokens.clear();
            }
            question.understood.unknown_place = named.found.is_none().then(|| request.text[named.typed].to_owned());
            question.place = named.found;
            question.understood.without_place = Some(rest);
        }
        let Filters { conditions, carer_types, cares_for, .. } = request.filters;
        question.understand(catalogue, &request.text, &tokens);
        // What was ticked says who asks, as words do.
        question.audience.add(Audience { conditions, carer_types, cares_for, ..Audience::default() });
        question
    }

    /// Whether there is nothing to look for.
    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.wants.is_empty()
    }

    /// Wants what helps almost everybody on.
    pub fn want_the_nearest(&mut self, lexicon: &Lexicon) {
        if let Some(concept) = lexicon.concept(Lexicon::NEAREST) {
            self.wants = vec![Want { concept, weight: NEAREST_WEIGHT, words: String::new() }];
        }
    }

    fn understand(&mut self, catalogue: &Catalogue, text: &str, tokens: &[Token]) {
        let lexicon = &*catalogue.lexicon;
        let (mut words, corrections) = typed::words(catalogue, text, tokens);
        self.understood.did_you_mean = (!corrections.is_empty()).then(|| mended(text, tokens, &corrections));
        self.understood.corrections = corrections;
        let spoken = words.iter().map(|word| Spoken {
            stem: &word.word.stems[0].0,
            sentence: word.sentence,
            pause: word.pause,
            parted: word.parted,
        });
        let mut found = lexicon.understand(&spoken.collect::<Vec<_>>());
        if let Some((concept, words)) =
            age::own(&words).and_then(|own| Some((lexicon.concept(own.concept)?, own.words)))
        {
            found.insert(0, Understanding { concept, weight: 1.0, words });
        }
        let is_young = found.first().is_some_and(|one| Some(one.concept) == lexicon.concept(Lexicon::YOUNG));
        // What is needed goes before who it is for, also where that was said more surely.
        found.sort_by_key(|one| lexicon.concepts()[one.concept].is_of_people());
        let need_is_said = found.iter().any(|one| {
            let concept = &lexicon.concepts()[one.concept];
            one.weight >= SURE && !concept.is_of_people() && concept.conditions.is_empty()
        });
        for one in &found {
            let mut said: Vec<&str> = one.words.iter().map(|at| &*words[*at].word.typed).collect();
            said.dedup();
            self.take(lexicon, one, &said.join(" "), if need_is_said { OF_CONDITION } else { 1.0 });
            let concept = &lexicon.concepts()[one.concept];
            let weight = match one.words.len() {
                1 if concept.terms.is_empty() => 0.2,
                1 => 0.7,
                _ => 0.3,
            };
            one.words.iter().for_each(|at| words[*at].word.weight = words[*at].word.weight.min(weight));
        }
        if is_young {
            // Help for the young is for the children of every illness; groups for one illness are for grown-ups.
            self.audience.conditions = ConditionSet::default();
        }
        self.wants.sort_by(|one, other| other.weight.total_cmp(&one.weight));
        self.wants.truncate(MOST_WANTS);
        // What is wanted this much less is never an answer by itself; looking it up would take most of the time.
        let most = self.wants.first().map_or(0.0, |want| want.weight);
        self.wants.retain(|want| want.weight >= most * LEAST);
        let telling = words.iter().filter(|word| word.word.telling).count();
        self.is_told = words.len() >= TOLD && telling * 2 <= words.len();
        self.words = distinct(words.into_iter().map(|word| word.word).collect());
        if !self.wants.is_empty() && !self.words.iter().any(|word| word.telling) {
            // Where `ik kan niet meer` stands in a text tells nothing.
            self.words.clear();
        }
        for word in self.words.iter_mut().filter(|word| word.telling && word.weight == 1.0) {
            catalogue.widen(word);
        }
    }

    /// Takes one meaning in: itself if it is a kind of help, and what it leads to; a condition to so much of that.
    fn take(&mut self, lexicon: &Lexicon, one: &Understanding, words: &str, of_condition: f32) {
        let concept = &lexicon.concepts()[one.concept];
        if one.weight >= SURE {
            let Concept { conditions, carer_types, cares_for, .. } = *concept;
            self.audience.add(Audience { conditions, carer_types, cares_for, ..Audience::default() });
        }
        for line in concept.help_lines.iter().filter(|_| one.weight >= SURE) {
            if !self.understood.help_lines.contains(line) {
                self.understood.help_lines.push(line.clone());
            }
        }
        if !concept.terms.is_empty() {
            self.want(one.concept, one.weight, words);
        }
        for (other, weight) in &concept.leads_to {
            // What a kind of help is related to comes after what was asked for.
            let weight = match () {
                () if !concept.terms.is_empty() => weight * 0.8,
                () if !concept.conditions.is_empty() => weight * of_condition,
                () => *weight,
            };
            self.want(*other, one.weight * weight, words);
        }
        let meaning = Meaning { words: words.to_owned(), name: concept.name.to_string() };
        if !self.understood.meanings.iter().any(|other| other.name == meaning.name) {
            self.understood.meanings.push(meaning);
        }
    }

    fn want(&mut self, concept: usize, weight: f32, words: &str) {
        match self.wants.iter_mut().find(|want| want.concept == concept) {
            Some(want) if want.weight < weight => {
                want.weight = weight;
                want.words = words.to_owned();
            }
            Some(_) => {}
            None => self.wants.push(Want { concept, weight, words: words.to_owned() }),
        }
    }
}

/// From this weight words say who asks, or about whom, and who is in danger; a guess must not lower what is for others
/// or frighten anybody.
const SURE: f32 = 0.6;
/// Less than what words say that we do know.
const NEAREST_WEIGHT: f32 = 0.6;
/// A want of less than this share of the first one is left out.
const LEAST: f32 = 0.3;
/// What is left of what mostly helps with an illness, beside the help or trouble that was named with it.
const OF_CONDITION: f32 = 0.5;
/// From so many words a question can tell something.
const TOLD: usize = 4;
/// More kinds of help than this is everything.
const MOST_WANTS: usize = 7;
