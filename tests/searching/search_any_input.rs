//! Whatever is asked: an answer that adds up.

use std::sync::Arc;

use crate::support::catalogue::Chance;
use crate::support::{catalogue, database};
use jiff::civil::date;
use mantelkaart::files::Files;
use mantelkaart::model::choice::waiting::Capacity;
use mantelkaart::model::choice::{Choice, ChoiceSet};
use mantelkaart::model::published::Published;
use mantelkaart::model::vocabulary::Vocabulary;
use mantelkaart::search::sync::Sync;
use mantelkaart::search::{Catalogue, Facet, Filters, Request, Sort};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};

fn catalogue_of(count: usize, seed: u64) -> (tempfile::TempDir, Catalogue) {
    let directory = tempfile::tempdir().expect("a directory");
    let database = database::open(directory.path());
    database::fill(&database, &catalogue::rows(count, seed));
    let files = Files::new(directory.path());
    let vocabulary = Arc::new(Vocabulary::load(&files).expect("the default texts are right"));
    let mut sync = Sync::open(database, vocabulary, &files, directory.path().join("index")).expect("it opens");
    let catalogue = sync.catalogue(date(2026, 3, 12)).expect("a catalogue");
    (directory, catalogue)
}

#[test]
fn a_hundred_thousand_questions_of_any_kind_are_answered() {
    let (_directory, catalogue) = catalogue_of(40, 5);
    let known =
        prop_oneof![Just("oppas"), Just("+"), Just("*:*"), Just("GEN-000001"), Just("\u{0}"), Just("de"), Just("\"")];
    let pieces = prop::collection::vec(known, 0..8).prop_map(|pieces| pieces.join(" "));
    let text = prop_oneof![
        500 => prop::collection::vec(any::<char>(), 0..30).prop_map(String::from_iter),
        300 => "[a-zé0-9'\" :*()~^+-]{0,40}",
        200 => pieces,
        1 => prop::collection::vec(any::<char>(), 10_000).prop_map(String::from_iter),
    ];
    let mut runner = TestRunner::new(Config { cases: 100_000, failure_persistence: None, ..Config::default() });
    let question = (text, any::<bool>(), any::<usize>(), any::<Option<u32>>());
    let outcome = runner.run(&question, |(text, as_place, page, radius)| {
        let (text, place) = if as_place { (String::new(), text) } else { (text, String::new()) };
        let outcome = catalogue.search(&Request { text, place, page, radius, ..Request::default() });
        prop_assert!(outcome.hits.len() <= Request::PAGE_SIZE && outcome.page <= outcome.pages);
        prop_assert_eq!(outcome.hits.is_empty(), outcome.total == 0);
        Ok(())
    });
    outcome.expect("every question has an answer");
}

fn some<C: Choice>(chance: &mut Chance) -> ChoiceSet<C> {
    let mut chosen = Vec::new();
    if chance.percent(25) {
        chosen.extend((0..=chance.below(2)).map(|_| C::ALL[chance.below(C::ALL.len())]));
    }
    chosen.into_iter().collect()
}

fn filters(catalogue: &Catalogue, chance: &mut Chance) -> Filters {
    let conditions = catalogue.vocabulary.conditions();
    let condition = chance.percent(20).then(|| conditions[chance.below(conditions.len())].slug.clone());
    Filters {
        functions: some(chance),
        carer_types: some(chance),
        cares_for: some(chance),
        conditions: catalogue.vocabulary.condition_set(&condition.unwrap_or_default()),
        funding: some(chance),
        indication: some(chance),
        forms: some(chance),
        given_by: some(chance),
        languages: if chance.percent(10) { vec!["turks".to_owned(), "klingon".to_owned()] } else { Vec::new() },
        capacity: some(chance),
    }
}

/// Whether an offering passes one filter with these values, written as plainly as can be.
fn passes(catalogue: &Catalogue, offering: &Published, facet: Facet, values: &[String]) -> bool {
    fn any<C: Choice>(of: ChoiceSet<C>, values: &[String]) -> bool {
        of.iter().any(|choice| values.iter().any(|value| value == choice.slug()))
    }
    let condition =
        |slug: &String| catalogue.vocabulary.condition(slug).is_some_and(|(at, _)| offering.conditions.contains(at));
    values.is_empty()
        || match facet {
            Facet::Function => any(offering.functions, values),
            Facet::CarerType => offering.carer_types.is_empty() || any(offering.carer_types, values),
            Facet::CaresFor => offering.cares_for.is_empty() || any(offering.cares_for, values),
            Facet::Condition => offering.conditions.is_empty() || values.iter().any(condition),
            Facet::Funding => any(offering.funding, values),
            Facet::Indication => offering.indication.is_some_and(|one| values.iter().any(|value| value == one.slug())),
            Facet::Form => any(offering.forms, values),
            Facet::GivenBy => any(offering.given_by, values),
            Facet::Capacity => values.iter().any(|value| value == Capacity::of(&offering.waiting_time).slug()),
            Facet::Language => offering.languages.split('|').any(|one| values.iter().any(|value| value == one)),
        }
}

fn chosen(catalogue: &Catalogue, filters: &Filters, facet: Facet) -> Vec<String> {
    fn slugs<C: Choice>(set: ChoiceSet<C>) -> Vec<String> {
        set.iter().map(|choice| choice.slug().to_owned()).collect()
    }
    match facet {
        Facet::Function => slugs(filters.functions),
        Facet::CarerType => slugs(filters.carer_types),
        Facet::CaresFor => slugs(filters.cares_for),
        Facet::Condition => {
            filters.conditions.iter().map(|at| catalogue.vocabulary.conditions()[at].slug.clone()).collect()
        }
        Facet::Funding => slugs(filters.funding),
        Facet::Indication => slugs(filters.indication),
        Facet::Form => slugs(filters.forms),
        Facet::GivenBy => slugs(filters.given_by),
        Facet::Capacity => slugs(filters.capacity),
        Facet::Language => filters.languages.iter().filter(|language| *language != "klingon").cloned().collect(),
    }
}

#[test]
fn counts_are_what_counting_one_by_one_gives() {
    for seed in 0..4 {
        let mut chance = Chance::new(seed);
        let (_directory, catalogue) = catalogue_of(150 + 97 * seed as usize, seed);
        for _ in 0..60 {
            let filters = filters(&catalogue, &mut chance);
            let sort = *chance.skewed(&[Sort::Standard, Sort::Title, Sort::Reviewed]);
            let outcome = catalogue.search(&Request { filters: filters.clone(), sort, ..Request::default() });
            adds_up(&catalogue, &filters, &outcome);
        }
    }
}

fn adds_up(catalogue: &Catalogue, filters: &Filters, outcome: &mantelkaart::search::Outcome) {
    let fits = |offering: &Published, but: Option<Facet>| {
        let mut others = Facet::ALL.into_iter().filter(|facet| Some(*facet) != but);
        others.all(|facet| passes(catalogue, offering, facet, &chosen(catalogue, filters, facet)))
    };
    let offerings = &catalogue.snapshot.offerings;
    assert_eq!(outcome.total, offerings.iter().filter(|offering| fits(offering, None)).count());
    assert!(outcome.hits.iter().all(|hit| fits(&offerings[hit.ordinal as usize], None)));
    assert_eq!(outcome.facets.len(), Facet::ALL.len());
    for (facet, counts) in &outcome.facets {
        let chosen = chosen(catalogue, filters, *facet);
        for value in counts {
            let slug = [value.slug.to_string()];
            let with =
                |offering: &&Arc<Published>| fits(offering, Some(*facet)) && passes(catalogue, offering, *facet, &slug);
            assert_eq!(value.count, offerings.iter().filter(with).count(), "{facet:?} {}", value.slug);
            assert_eq!(value.chosen, chosen.contains(&slug[0]));
        }
    }
}
