//! One question and its first ten results, for whoever edits the lexicon: `make ask Q="ik kan niet meer|oppas"`.

use mantelkaart::search::Request;

use crate::support::sample_catalogue;

#[test]
fn ask() {
    let questions = std::env::var("Q").unwrap_or_else(|_| "ik kan niet meer|oppas voor mijn man".to_owned());
    let (_directory, catalogue) = sample_catalogue();
    for question in questions.split('|') {
        let outcome = catalogue.search(&Request { text: question.to_owned(), page: 1, ..Request::default() });
        println!("\n{question}: {} results, {:?}", outcome.total, outcome.reading);
        for correction in &outcome.understood.corrections {
            println!("  {} = {}", correction.typed, correction.taken);
        }
        for meaning in &outcome.understood.meanings {
            println!("  {} → {}", meaning.words, meaning.name);
        }
        for help_line in &outcome.understood.help_lines {
            println!("  first of all: {help_line}");
        }
        for hit in outcome.hits.iter().take(10) {
            let offering = &catalogue.snapshot.offerings[hit.ordinal as usize];
            println!("  {}  {:<50}  {}", offering.code, offering.title, hit.why);
        }
        assert!(outcome.total > 0, "{question}: nothing is found");
    }
}
