//! Which offerings give the kinds of support that fit a grade of own strength, for one carer at one place.

use super::audience::Audience;
use super::bits::Bits;
use super::facets::within;
use super::near::Around;
use super::request::{Filters, Hit, Request, Why};
use super::{Catalogue, lexicon::Lexicon};
use crate::model::choice::{CarerType, CaresFor, ChoiceSet, Funding};
use crate::model::published::Published;
use crate::model::support::matter::Matter;
use crate::model::support::{Grade, Support};
use crate::model::vocabulary::{ConditionSet, DataError, Vocabulary};

/// For whom support is looked for. What is empty was not said, and leaves nothing out.
#[derive(Debug, Clone, Default)]
#[allow(missing_docs, reason = "named as the model's fields")]
pub struct Seeker {
    pub carer_types: ChoiceSet<CarerType>,
    pub cares_for: ChoiceSet<CaresFor>,
    pub conditions: ConditionSet,
    /// A place name or postcode as typed; empty or unknown: anywhere.
    pub place: String,
    /// Slugs of [`Matter`], each with how heavily it weighs.
    pub matters: Vec<(&'static str, f32)>,
    /// Slugs of those for which help is looked for whatever the grade.
    pub heavy: Vec<&'static str>,
}

/// A kind of support with what there is of it, what fits best first.
pub struct Supply<'a> {
    /// The kind.
    pub support: &'a Support,
    /// At most as many as were asked for.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
    /// How many of the hits are near, or for the whole country; those after them are further away.
    pub near: usize,
}

/// How clearly an offering must be of a kind, from 0 to 1: a word in its description alone is no sign.
const CLEARLY: f32 = 0.4;
/// Likewise, against the best one there is.
const OF_BEST: f32 = 0.35;
/// What an offering is worth of which it isn't known who gives it, where a kind asks that.
const BY_UNKNOWN: f32 = 0.7;
/// How much more an offering is worth that answers what weighs most.
const ANSWERS: f32 = 1.0;
/// How much more it is worth near than for the whole country, besides what the search makes of it: one goes there together.
const NEARER: f32 = 1.5;
/// What an offering is worth that asks money, to whom money weighs heavily.
const ASKS_MONEY: f32 = 0.4;
/// Fewer than this near, and the nearest of those further away stand after them.
const FEW: usize = 3;

impl Catalogue {
    /// For every kind of support that fits `grade`, or that answers best what is heavy, at most `most` offerings that give
    /// it: those for this carer or for all, near or for the whole country; where these are few, the nearest of the others
    /// after them. What answers what weighs most comes first, of kinds as well as of offerings; where it is said what is
    /// heavy, then what answers what those before it leave. Kinds of which there is nothing come last.
    pub fn supplies(&self, grade: Grade, seeker: &Seeker, most: usize) -> Vec<Supply<'_>> {
        let len = self.snapshot.offerings.len();
        let Seeker { carer_types, cares_for, conditions, .. } = *seeker;
        let filters = Filters { carer_types, cares_for, conditions, ..Filters::default() };
        let audience = Audience { carer_types, cares_for, conditions, ..Audience::default() };
        let around = self.place(&seeker.place);
        let around = around.map(|found| self.geography.around(&found, &self.gazetteer, Request::DEFAULT_RADIUS));
        let weighing = self.weighing(seeker);
        let looking = Looking {
            catalogue: self,
            fitting: within(&Bits::all(len), &self.facets.narrow(&filters), None),
            worth: self.audiences.worth(&audience, |_| 1.0).collect(),
            needs: needs(&weighing, &self.lexicon),
            spares_money: seeker
                .matters
                .iter()
                .any(|(slug, weight)| *slug == Matter::MONEY && *weight >= f32::from(Matter::HEAVY)),
            around,
        };
        let is_heavy = |weighing: &Weighing<'_>| seeker.heavy.contains(&&*weighing.matter.slug);
        let answers_heavy =
            |support: &Support| weighing.iter().any(|weighing| is_heavy(weighing) && weighing.is_best(support));
        let fits = |support: &&Support| support.grades.contains(grade) || answers_heavy(support);
        let supports = self.vocabulary.supports().iter().filter(fits);
        let mut supplies: Vec<Supply<'_>> = supports.map(|support| looking.supply(support, most)).collect();
        let answers =
            |supply: &Supply<'_>| -> f32 { weighing.iter().map(|weighing| weighing.of(supply.support)).sum() };
        supplies.sort_by(|one, other| {
            one.hits.is_empty().cmp(&other.hits.is_empty()).then(answers(other).total_cmp(&answers(one)))
        });
        if seeker.heavy.is_empty() { supplies } else { in_turn(supplies, &weighing) }
    }

    /// A search that finds this kind of support, and more like it: by its functions. Where other kinds have these too, with
    /// the name of what it is first known by. Not by who gives it: of most offerings that isn't known.
    pub fn more_of(&self, support: &Support, place: &str) -> Request {
        let Support { functions, concepts, .. } = support;
        let known_by = concepts.first().filter(|_| functions.iter().count() != 1);
        Request {
            text: known_by.map_or_else(String::new, |(concept, _)| concept.replace('-', " ")),
            filters: Filters { functions: *functions, ..Filters::default() },
            place: place.to_owned(),
            page: 1,
            ..Request::default()
        }
    }

    fn weighing(&self, seeker: &Seeker) -> Vec<Weighing<'_>> {
        let matter = |slug: &str| self.vocabulary.matters().iter().find(|matter| matter.slug == slug);
        let weighing = |(slug, weight): &(&str, f32)| Some(Weighing { matter: matter(slug)?, weight: *weight });
        seeker.matters.iter().filter_map(weighing).collect()
    }
}

/// Something that weighs on this carer.
struct Weighing<'a> {
    matter: &'a Matter,
    weight: f32,
}

impl Weighing<'_> {
    /// Whether no other kind answers it better.
    fn is_best(&self, support: &Support) -> bool {
        let supports = &self.matter.supports;
        let most = supports.iter().map(|(_, answers)| *answers).fold(0.0, f32::max);
        supports.iter().any(|(slug, answers)| *slug == support.slug && *answers >= most)
    }

    fn of(&self, support: &Support) -> f32 {
        let answers = self.matter.supports.iter().find(|(slug, _)| *slug == support.slug);
        answers.map_or(0.0, |(_, answers)| self.weight * answers)
    }
}

/// First the kind that answers most, then each time the one that adds most to those before it: so the first few answer as
/// much of what is heavy as they can. Of equals the first of `supplies`.
fn in_turn<'a>(supplies: Vec<Supply<'a>>, weighing: &[Weighing<'_>]) -> Vec<Supply<'a>> {
    let (mut waiting, nothing): (Vec<_>, Vec<_>) = supplies.into_iter().partition(|supply| !supply.hits.is_empty());
    let mut answered = vec![0.0_f32; weighing.len()];
    let mut ordered = Vec::with_capacity(waiting.len() + nothing.len());
    while !waiting.is_empty() {
        let adds = |supply: &Supply<'_>| -> f32 {
            let left = weighing.iter().zip(&answered);
            left.map(|(weighing, answered)| (weighing.of(supply.support) - answered).max(0.0)).sum()
        };
        let best =
            (1..waiting.len()).fold(0, |best, at| if adds(&waiting[at]) > adds(&waiting[best]) { at } else { best });
        let supply = waiting.remove(best);
        for (answered, weighing) in answered.iter_mut().zip(weighing) {
            *answered = answered.max(weighing.of(supply.support));
        }
        ordered.push(supply);
    }
    ordered.extend(nothing);
    ordered
}

/// By concept, how well an offering of it answers what weighs most, from 0 to 1.
fn needs(weighing: &[Weighing<'_>], lexicon: &Lexicon) -> Vec<(usize, f32)> {
    let heaviest = weighing.iter().map(|weighing| weighing.weight).fold(0.0, f32::max);
    let needs = weighing.iter().flat_map(|Weighing { matter, weight }| {
        matter
            .concepts
            .iter()
            .filter_map(move |(slug, answers)| Some((lexicon.concept(slug)?, answers * weight / heaviest)))
    });
    needs.collect()
}

/// What all kinds of support have in common for one carer.
struct Looking<'a> {
    catalogue: &'a Catalogue,
    /// For this carer, or for all.
    fitting: Bits,
    /// By ordinal, how well it fits this carer.
    worth: Vec<f32>,
    /// By concept, how well an offering of it answers what weighs.
    needs: Vec<(usize, f32)>,
    /// Whether what asks money comes lower.
    spares_money: bool,
    around: Option<Around<'a>>,
}

impl<'a> Looking<'a> {
    fn supply(&self, support: &'a Support, most: usize) -> Supply<'a> {
        let is_near = |found: &(u32, f32)| self.around.as_ref().is_none_or(|around| around.offerings.contains(found.0));
        let (mut found, mut further): (Vec<_>, Vec<_>) = self.found(support).into_iter().partition(is_near);
        let near = found.len().min(most);
        // Of equals the titles decide, which is the order of ordinals.
        let best = |one: &(u32, f32), other: &(u32, f32)| other.1.total_cmp(&one.1).then(one.0.cmp(&other.0));
        found.sort_by(best);
        if found.is_empty() {
            found = further;
            found.sort_by(best);
        } else {
            further.retain(|(ordinal, _)| self.around.as_ref().is_some_and(|around| around.can_be_reached(*ordinal)));
            further.sort_by(best);
            found.extend(further.into_iter().take(FEW.saturating_sub(near)));
        }
        let km = |ordinal| self.around.as_ref().and_then(|around| around.km(ordinal));
        let hit = |(ordinal, _): &(u32, f32)| Hit { ordinal: *ordinal, distance_km: km(*ordinal), why: Why::Unsaid };
        Supply { support, hits: found.iter().take(most).map(hit).collect(), total: found.len(), near }
    }

    /// Ordinals of what is clearly of this kind, each with how well it fits here.
    fn found(&self, support: &Support) -> Vec<(u32, f32)> {
        let lexicon = &self.catalogue.lexicon;
        let concepts = support.concepts.iter().filter_map(|(slug, weight)| Some((lexicon.concept(slug)?, *weight)));
        let concepts: Vec<(usize, f32)> = concepts.collect();
        let offerings = &self.catalogue.snapshot.offerings;
        let clear = |ordinal: u32| {
            let of_kind = of_kind(support, &offerings[ordinal as usize])?;
            let strengths = &self.catalogue.index.strengths;
            let tells = concepts.iter().map(|(concept, weight)| weight * strengths.of(*concept, ordinal));
            let clearness = if concepts.is_empty() { 1.0 } else { tells.fold(0.0, f32::max) };
            (clearness >= CLEARLY).then_some((ordinal, clearness * of_kind))
        };
        let clear: Vec<(u32, f32)> = self.fitting.iter().filter_map(clear).collect();
        let best = clear.iter().map(|(_, score)| *score).fold(0.0, f32::max);
        let enough = clear.into_iter().filter(|(_, score)| *score >= best * OF_BEST);
        enough.map(|(ordinal, score)| (ordinal, score * self.worth(ordinal))).collect()
    }

    fn worth(&self, ordinal: u32) -> f32 {
        let strengths = &self.catalogue.index.strengths;
        let answers = self.needs.iter().map(|(concept, need)| need * strengths.of(*concept, ordinal));
        let here = self
            .around
            .as_ref()
            .map_or(1.0, |around| around.worth(ordinal) * if around.is_near(ordinal) { NEARER } else { 1.0 });
        let asks_money = self.catalogue.snapshot.offerings[ordinal as usize].funding.contains(Funding::OwnContribution);
        let affordable = if self.spares_money && asks_money { ASKS_MONEY } else { 1.0 };
        self.worth[ordinal as usize] * (1.0 + ANSWERS * answers.fold(0.0, f32::max)) * here * affordable
    }
}

/// What an offering is worth by its functions and who gives it; `None`: it is of another kind.
fn of_kind(support: &Support, offering: &Published) -> Option<f32> {
    if !support.functions.is_empty() && !support.functions.meets(offering.functions) {
        return None;
    }
    if support.given_by.is_empty() || support.given_by.meets(offering.given_by) {
        return Some(1.0);
    }
    offering.given_by.is_empty().then_some(BY_UNKNOWN)
}

/// Whether every concept that the tables name is there.
pub(super) fn check(vocabulary: &Vocabulary, is_concept: impl Fn(&str) -> bool) -> Result<(), DataError> {
    let supports = vocabulary.supports().iter().map(|support| (Support::FILE, &support.slug, &support.concepts));
    let matters = vocabulary.matters().iter().map(|matter| (Matter::FILE, &matter.slug, &matter.concepts));
    let unknown = supports.chain(matters).find_map(|(file, row, concepts)| {
        let (slug, _) = concepts.iter().find(|(slug, _)| !is_concept(slug))?;
        Some((file, format!("bij ‘{row}’: het begrip ‘{slug}’ staat niet in {}", Lexicon::CONCEPTS)))
    });
    unknown.map_or(Ok(()), |(file, reason)| Err(DataError { file: file.to_owned(), reason }))
}
