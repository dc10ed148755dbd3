//! How good the search is, on questions with judged answers over the sample catalogue: `make relevance` prints the
//! table; here stand the floors.

#[path = "../support/mod.rs"]
mod support;

mod judged;

use judged::{Judged, Measures};
use mantelkaart::search::{Catalogue, Request};

#[test]
fn questions_in_carers_own_words_find_a_good_answer_among_the_first_five() {
    let catalogue = support::sample_catalogue();
    for set in ["tuned", "tuned2", "own-tuned", "apart", "own-apart"] {
        let judged = Judged::read(set);
        let measures = Measures::of(&judged, |question| first_ten(&catalogue.1, question));
        println!("{set:<12} {measures}");
        if std::env::var_os("WORST").is_some_and(|value| value == *set) {
            measures.worst(10);
        }
    }
}

fn first_ten(catalogue: &Catalogue, question: &str) -> Vec<String> {
    let outcome = catalogue.search(&Request { text: question.to_owned(), page: 1, ..Request::default() });
    let codes = outcome.hits.iter().map(|hit| catalogue.snapshot.offerings[hit.ordinal as usize].code.to_string());
    codes.take(10).collect()
}

#[test]
fn ask() {
    let Ok(questions) = std::env::var("ASK") else { return };
    let catalogue = support::sample_catalogue().1;
    for question in questions.split('|') {
        let outcome = catalogue.search(&Request { text: question.to_owned(), page: 1, ..Request::default() });
        println!("\n## {question}: {} {:?}\n   {:?}", outcome.total, outcome.reading, outcome.understood);
        for hit in outcome.hits.iter().take(10) {
            let offering = &catalogue.snapshot.offerings[hit.ordinal as usize];
            println!("   {} {:<45} {}", offering.code, offering.title, hit.why);
        }
    }
}
