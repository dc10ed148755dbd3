//! Which expressions stand in a question.
//!
//! The words of an expression may come in any order with others between them, as Dutch verbs do: `red` … `niet` is in
//! "ik red het echt niet meer" and in "of ik het nog red? niet echt". They stay within one sentence and close together,
//! and no comma or `en` stands between those that are apart.
//! Where one expression covers the words of another, the shorter one does not count: who can't leave somebody *alone*
//! is not *alone* himself.

use super::{Concept, Expression, Lexicon};

/// One word of a question, as the lexicon needs it.
#[derive(Debug, Clone)]
pub struct Spoken<'a> {
    /// Its stem.
    pub stem: &'a str,
    /// The number of its sentence.
    pub sentence: usize,
    /// Whether something else begins after it.
    pub pause: bool,
    /// Whether what comes after it is surely of something else.
    pub parted: bool,
}

/// An expression that was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Understanding {
    /// The place of what it means.
    pub concept: usize,
    /// How surely; from 0 to 1.
    pub weight: f32,
    /// The places of its words in the question, ascending.
    pub words: Vec<usize>,
}

/// So many other words may stand between the words of an expression.
const BETWEEN: usize = 4;
/// From this weight an expression is the name of a kind of help.
const NAME: f32 = 0.8;
/// What is left of its weight inside a longer expression.
const NAMED: f32 = 0.8;

impl Lexicon {
    /// What the words of a question mean, the surest first.
    pub fn understand(&self, spoken: &[Spoken<'_>]) -> Vec<Understanding> {
        let numbers: Vec<Option<u32>> = spoken.iter().map(|word| self.stems.get(word.stem).copied()).collect();
        let mut found = Vec::new();
        for (place, number) in numbers.iter().enumerate() {
            let Some(number) = number else { continue };
            for expression in &self.anchored[*number as usize] {
                let expression = &self.expressions[*expression as usize];
                if let Some(words) = expression.words_from(place, &numbers, spoken) {
                    found.push(Understanding { concept: expression.concept, weight: expression.weight, words });
                }
            }
        }
        without_covered(found, &self.concepts)
    }
}

impl Expression {
    /// The places of its words, if they are there and its first one is at `place`.
    fn words_from(&self, place: usize, numbers: &[Option<u32>], spoken: &[Spoken<'_>]) -> Option<Vec<usize>> {
        if self.ends {
            return self.words_in_order(place, numbers, spoken).filter(|words| {
                let last = words[words.len() - 1];
                spoken[last].pause || spoken.get(last + 1).is_none_or(|after| after.sentence != spoken[last].sentence)
            });
        }
        let around = || self.words_around(place, numbers, spoken);
        if self.in_order {
            let together = |words: &Vec<usize>| words[words.len() - 1] - words[0] < words.len();
            return self.words_in_order(place, numbers, spoken).or_else(|| around().filter(together));
        }
        around()
    }

    fn words_around(&self, place: usize, numbers: &[Option<u32>], spoken: &[Spoken<'_>]) -> Option<Vec<usize>> {
        let mut words = vec![place];
        let reach = self.stems.len() + BETWEEN;
        for stem in &self.stems[1..] {
            let (from, to) = (place.saturating_sub(reach), (place + reach).min(numbers.len() - 1));
            let is_it = |at: &usize| {
                numbers[*at] == Some(*stem) && spoken[*at].sentence == spoken[place].sentence && !words.contains(at)
            };
            words.push((from..=to).filter(is_it).min_by_key(|at| at.abs_diff(place))?);
        }
        words.sort_unstable();
        // "kinderen en zieke" is no sick child: with a pause between, only neighbours belong together.
        let parted = |pair: &[usize]| pair[1] - pair[0] > 1 && spoken[pair[0]..pair[1]].iter().any(|word| word.parted);
        (words[words.len() - 1] - words[0] < reach && !words.windows(2).any(parted)).then_some(words)
    }

    fn words_in_order(&self, place: usize, numbers: &[Option<u32>], spoken: &[Spoken<'_>]) -> Option<Vec<usize>> {
        let mut words = vec![place];
        let mut at = place;
        for stem in &self.stems[1..] {
            let next = (at + 1..numbers.len()).take(BETWEEN);
            let mut next = next.take_while(|at| spoken[*at].sentence == spoken[place].sentence);
            at = next.find(|at| numbers[*at] == Some(*stem))?;
            words.push(at);
        }
        Some(words)
    }
}

/// What is left when every expression goes whose words another one has too, and more. A kind of help that is called by
/// its name stays: who says that *dagbesteding* does not fit still looks for something like it. The same words may mean
/// several things; the same thing said twice counts once, by its surest words.
fn without_covered(mut found: Vec<Understanding>, concepts: &[Concept]) -> Vec<Understanding> {
    let covers = |one: &Understanding, other: &Understanding| {
        one.words.len() > other.words.len() && other.words.iter().all(|word| one.words.contains(word))
    };
    let covered: Vec<bool> = found.iter().map(|one| found.iter().any(|other| covers(other, one))).collect();
    for (one, covered) in found.iter_mut().zip(covered) {
        let is_name = one.weight >= NAME && !concepts[one.concept].terms.is_empty();
        one.weight *= if !covered {
            1.0
        } else if is_name {
            NAMED
        } else {
            0.0
        };
    }
    found.retain(|one| one.weight > 0.0);
    found.sort_by(|one, other| other.weight.total_cmp(&one.weight).then_with(|| one.words.cmp(&other.words)));
    let mut distinct: Vec<Understanding> = Vec::with_capacity(found.len());
    for one in found {
        if !distinct.iter().any(|other| other.concept == one.concept && other.words == one.words) {
            distinct.push(one);
        }
    }
    distinct
}
