//! The filters beside the results: lists of boxes with their counts, in plain words.

use std::borrow::Cow;

use crate::language::Texts;
use crate::model::choice::waiting::Capacity;
use crate::model::choice::{Choice, Form, Funding, GivenBy, Indication};
use crate::model::vocabulary::Vocabulary;
use crate::search::{Facet, FacetCount};

/// Longer lists are folded after so many.
const FOLDED_AFTER: usize = 6;

/// One filter.
pub struct Filter<'a> {
    /// Above the boxes.
    pub legend: &'a str,
    /// One sentence where the word is not known to everyone; may be empty.
    pub hint: &'a str,
    /// The parameter.
    pub name: &'static str,
    /// Always in sight.
    pub first: Vec<Tick<'a>>,
    /// Behind "meer".
    pub rest: Vec<Tick<'a>>,
}

/// One box.
pub struct Tick<'a> {
    /// The parameter's value.
    pub slug: &'a str,
    /// Plain words.
    pub label: Cow<'a, str>,
    /// The official name, where it differs; may be empty.
    pub official: &'a str,
    /// Results with it.
    pub count: usize,
    /// Whether it is ticked.
    pub chosen: bool,
}

/// The same without what only says something to whoever refers, unless it was chosen.
pub fn for_visitors<'a>(
    t: &'a Texts,
    facets: &'a [(Facet, Vec<FacetCount>)],
    vocabulary: &'a Vocabulary,
) -> Vec<Filter<'a>> {
    let mut filters = filters(t, facets, vocabulary);
    filters.retain(|filter| filter.name != Facet::Capacity.parameter() || filter.first.iter().any(|tick| tick.chosen));
    filters
}

/// The filters that can still change something. Short lists keep their shape: a value without results stays, greyed.
pub fn filters<'a>(
    t: &'a Texts,
    facets: &'a [(Facet, Vec<FacetCount>)],
    vocabulary: &'a Vocabulary,
) -> Vec<Filter<'a>> {
    let mut filters = Vec::with_capacity(facets.len());
    for (facet, counts) in facets {
        let mut first: Vec<Tick<'_>> = counts.iter().map(|count| Tick::new(t, *facet, count, vocabulary)).collect();
        if first.iter().all(Tick::is_idle) {
            continue;
        }
        let mut rest = Vec::new();
        // "0" reads as "there is none", where often nobody wrote it down.
        if matches!(facet, Facet::Indication | Facet::Funding) {
            first.retain(|tick| !tick.is_idle());
        }
        if facet.is_long() && first.len() > FOLDED_AFTER + 1 {
            // What is ticked stays in sight; after that, what helps most.
            first.sort_by_key(|tick| (!tick.chosen, std::cmp::Reverse(tick.count)));
            let ticked = first.iter().filter(|tick| tick.chosen).count();
            rest = first.split_off(FOLDED_AFTER.max(ticked));
            rest.sort_by(|one, other| one.label.cmp(&other.label));
        }
        filters.push(Filter { legend: legend(t, *facet), hint: hint(t, *facet), name: facet.parameter(), first, rest });
    }
    filters
}

impl<'a> Tick<'a> {
    fn new(t: &'a Texts, facet: Facet, count: &'a FacetCount, vocabulary: &'a Vocabulary) -> Self {
        let (label, official) = label(t, facet, &count.slug, vocabulary);
        Self { slug: &count.slug, label, official, count: count.count, chosen: count.chosen }
    }

    /// Ticking it would leave nothing.
    pub fn is_idle(&self) -> bool {
        self.count == 0 && !self.chosen
    }
}

/// The heading of a filter.
pub fn legend(t: &Texts, facet: Facet) -> &str {
    &t[match facet {
        Facet::Function => "filter-soort",
        Facet::CarerType => "filter-voor",
        Facet::CaresFor => "filter-zorgt-voor",
        Facet::Condition => "filter-aandoening",
        Facet::Funding => "filter-betaalt",
        Facet::Indication => "filter-indicatie",
        Facet::Form => "filter-vorm",
        Facet::GivenBy => "filter-door",
        Facet::Language => "filter-taal",
        Facet::Capacity => "filter-wachttijd",
    }]
}

fn hint(t: &Texts, facet: Facet) -> &str {
    match facet {
        Facet::Indication => &t["filter-indicatie-uitleg"],
        _ => "",
    }
}

/// What people read for a value: plain words, and the official name where that is another.
pub fn label<'a>(t: &'a Texts, facet: Facet, slug: &'a str, vocabulary: &'a Vocabulary) -> (Cow<'a, str>, &'a str) {
    let plain: Option<&str> = match facet {
        Facet::Function => {
            return match vocabulary.functions().iter().find(|text| text.slug == slug) {
                Some(text) => (Cow::Borrowed(t.function(text).plain_name()), &text.name),
                None => (Cow::Borrowed(slug), ""),
            };
        }
        Facet::CarerType | Facet::CaresFor => vocabulary.carer(slug).map(|text| t.carer(text).name()),
        Facet::Condition => vocabulary.condition(slug).map(|(_, condition)| t.condition(condition).name()),
        Facet::Funding => Funding::from_slug(slug).map(|funding| &**t.funding_short(funding)),
        Facet::Indication => Indication::from_slug(slug).map(|indication| &**t.indication_short(indication)),
        Facet::Form => Form::from_slug(slug).map(|form| &**t.form_short(form)),
        Facet::GivenBy => {
            let Some(given_by) = GivenBy::from_slug(slug) else { return (Cow::Borrowed(slug), "") };
            let official = if given_by == GivenBy::ExpertsByExperience { "Ervaringsdeskundigen" } else { "" };
            return (Cow::Borrowed(t.given_by_short(given_by)), official);
        }
        Facet::Capacity => Capacity::from_slug(slug).map(|capacity| &**t.capacity(capacity)),
        Facet::Language => return (t.spoken_language(slug), ""),
    };
    (Cow::Borrowed(plain.unwrap_or(slug)), "")
}
