//! What the search makes of a question, for an editor who looks at the words.

use askama::Template;

use crate::routes;
use crate::search::{Catalogue, Correction, Meaning, Reading, Request};

/// So many results tell enough.
const FIRST: usize = 5;

/// How a question is read and what it finds. In a template: `{{ answer }}`.
#[derive(Template)]
#[template(path = "editor/lexicon_answer.html")]
pub struct Answer {
    meanings: Vec<Meaning>,
    corrections: Vec<Correction>,
    help_lines: Vec<String>,
    place: Option<String>,
    reading: Reading,
    total: usize,
    hits: Vec<Found>,
}

/// The template escapes for itself.
impl askama::filters::HtmlSafe for Answer {}

struct Found {
    address: String,
    title: String,
    organisation: String,
    why: String,
}

impl Answer {
    /// The answer of this catalogue to a question.
    pub fn of(catalogue: &Catalogue, question: &str) -> Self {
        let outcome = catalogue.search(&Request { text: question.to_owned(), page: 1, ..Request::default() });
        let snapshot = &catalogue.snapshot;
        let hits = outcome.hits.iter().take(FIRST).filter_map(|hit| {
            let offering = snapshot.offering(hit.ordinal)?;
            let organisation = snapshot.organisations.get(offering.organisation as usize)?;
            Some(Found {
                address: routes::offering(&offering.code, &offering.title),
                title: offering.title.to_string(),
                organisation: organisation.name.to_string(),
                why: hit.why.to_string(),
            })
        });
        let name = |slug: &str| catalogue.vocabulary.help_line(slug).map(|line| line.name.clone());
        Self {
            hits: hits.collect(),
            help_lines: outcome.understood.help_lines.iter().filter_map(|slug| name(slug)).collect(),
            meanings: outcome.understood.meanings,
            corrections: outcome.understood.corrections,
            place: outcome.place,
            reading: outcome.reading,
            total: outcome.total,
        }
    }

    /// How the words were taken, in a sentence.
    fn taken(&self) -> &'static str {
        match self.reading {
            Reading::Everything => "Er is niets gevraagd.",
            Reading::AllWords => "Dit aanbod heeft alle woorden van de vraag.",
            Reading::SomeWords => "Dit aanbod heeft een deel van de woorden. Wat de vraag betekent, is niet bekend.",
            Reading::Meaning => "Dit aanbod past bij wat de woorden betekenen.",
            Reading::Nearest => "Deze woorden zijn niet bekend. Bezoekers zien wat bijna iedereen verder helpt.",
        }
    }
}
