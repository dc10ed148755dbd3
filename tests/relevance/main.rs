//! How good the search is, by questions whose answers are judged (`tests/relevance/README.md`), beside the searches
//! that one would have without this program. `make relevance` prints the table; here stand the floors.

#[path = "../support/mod.rs"]
mod support;

mod ask;
mod judged;
mod others;
#[cfg(feature = "postgres")]
mod postgres;
mod table;

use std::collections::HashSet;

use judged::{Judged, read};
use mantelkaart::model::field::Field;
use support::sample;
use table::{Row, TABLE, others};

/// Success@5 and nDCG@10, a little under what was measured last.
const TUNED: [f64; 2] = [0.96, 0.78];
const APART: [f64; 2] = [0.94, 0.75];

#[test]
fn questions_in_carers_own_words_find_a_good_answer_among_the_first_five() {
    for (half, [success, ndcg]) in TABLE.ours().iter().zip([TUNED, APART]) {
        assert!(half.success() >= success && half.ndcg() >= ndcg, "{half} is below {success} and {ndcg}");
        assert_eq!(half.nothing_found(), 0.0, "a question is left without any result");
    }
}

/// Prints what `make relevance` shows. `WORST=apart` shows the questions kept apart: then they are no longer.
#[test]
fn table_in_which_no_other_search_is_as_good() {
    let [tuned, apart] = TABLE.ours();
    let (half, name) = match std::env::var("WORST").as_deref() {
        Ok("apart") => (apart, "kept apart"),
        _ => (tuned, "tuned"),
    };
    println!(
        "\n{}\nThe worst of Mantelkaart, {name}: nDCG@10, then the first five with their grades\n{}",
        *TABLE,
        TABLE.worst(half)
    );

    let others = TABLE.rows.iter().take(TABLE.rows.len() - 1);
    for (name, others) in others.filter_map(|Row { name, measures }| Some((name, measures.as_ref()?))) {
        for (ours, other) in TABLE.ours().iter().zip(others) {
            let better = ours.success() > other.success()
                && ours.ndcg() > other.ndcg()
                && ours.nothing_found() < other.nothing_found();
            assert!(better, "{name}: {other}, ours: {ours}");
        }
    }
}

/// A search that is asked wrongly would be easy to beat.
#[test]
fn every_other_search_finds_offerings_by_their_title() {
    let rows = sample();
    for (name, search) in others(&rows) {
        let Some(mut search) = search else { continue };
        let found = rows.iter().filter(|row| search(&row[Field::Title]).contains(&row[Field::Code])).count();
        assert!(found * 100 >= rows.len() * 90, "{name}: {found} of {}", rows.len());
    }
}

#[test]
fn the_questions_are_whole_and_the_halves_apart() {
    let halves = ["tuned", "apart"].map(read);
    let mut seen = HashSet::new();
    for Judged { question, grades } in halves.iter().flatten() {
        // Not named in a message: it may be one that is kept apart.
        assert!(seen.insert(question.trim().to_lowercase()), "a question stands there twice");
        assert!(grades.values().all(|grade| (1..=2).contains(grade)), "a grade is neither 1 nor 2");
        assert!(grades.keys().all(|code| TABLE.has(code)), "an answer is not in the catalogue");
    }
    assert_eq!(halves.map(|half| half.len()), [105, 67]);
}
