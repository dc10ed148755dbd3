//! `/beheer/woordenboek/toevoegen`: words of carers get a meaning, in one click where we guess well.

use std::sync::Arc;

use actix_web::web::{Data, Query, block};
use actix_web::{Either, HttpResponse};
use askama::Template;
use serde::Deserialize;

use super::answer::Answer;
use super::change::words_of_address;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::log_entry::LogEntry;
use crate::model::own_word::{self, OwnWord};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::search::wording::{Choice, MOST_LETTERS, Unusable, same, written};
use crate::staff::Editor;
use crate::wording::moment;

/// So many guesses are worth a look.
const GUESSES: usize = 6;
/// How sure a meaning can be, from surest on.
const WEIGHTS: [(i64, &str); 3] = [
    (100, "Bijna altijd"),
    (70, "Vaak, maar het kan ook iets anders zijn"),
    (50, "Soms: het woord heeft meer betekenissen"),
];

const OTHERWISE: &str = "Deze woorden hebben deze betekenis al, maar met een andere zekerheid. Haal ze eerst weg bij uw \
                         eigen woorden.";

/// From which page somebody comes.
#[derive(Debug, Deserialize)]
pub struct Address {
    #[serde(default, rename = "woorden")]
    words: String,
}

#[derive(Template)]
#[template(path = "editor/lexicon_add.html")]
struct AddPage<'a> {
    frame: StaffFrame<'a>,
    words: &'a str,
    /// What visitors typed, where the words come from a list of that.
    question: &'a str,
    guesses: Vec<Choice<'a>>,
    concepts: Vec<Choice<'a>>,
    chosen: &'a str,
    weight: i64,
    /// Field and message.
    mistakes: Vec<(&'static str, String)>,
    now: Option<Answer>,
    may_change: bool,
}

impl AddPage<'_> {
    fn weights(&self) -> &'static [(i64, &'static str)] {
        &WEIGHTS
    }

    fn mistake(&self, field: &str) -> Option<&str> {
        self.mistakes.iter().find(|(name, _)| *name == field).map(|(_, message)| message.as_str())
    }
}

/// Shows the form, with the words filled in where they are known.
///
/// # Errors
/// When a file of the lexicon can't be read.
pub async fn show(app: Data<App>, editor: Editor, asked: Query<Address>) -> Result<Page, AppError> {
    let edition = app.edition();
    let words = asked.words.trim().to_owned();
    let typed = Typed { question: words.clone(), words, concept: String::new(), weight: WEIGHTS[0].0 };
    let guesses = guess(&edition, &typed.words).await?;
    Page::staff(&page(&app, &edition, &editor, &typed, guesses, Vec::new()))
}

/// What the form says.
struct Typed {
    words: String,
    question: String,
    concept: String,
    weight: i64,
}

impl Typed {
    /// A guess is a button of its own; else what is chosen in the list counts.
    fn read(fields: &Fields) -> Self {
        let concept = if fields.get("begrip").is_empty() { fields.get("ander_begrip") } else { fields.get("begrip") };
        Self {
            words: fields.get("woorden").split_whitespace().collect::<Vec<_>>().join(" "),
            question: fields.get("vraag").to_owned(),
            concept: concept.to_owned(),
            weight: fields.get("zekerheid").parse().unwrap_or(WEIGHTS[0].0),
        }
    }
}

async fn guess(edition: &Arc<Edition>, words: &str) -> Result<Vec<String>, AppError> {
    let (edition, words) = (Arc::clone(edition), words.to_owned());
    let guesses = block(move || {
        let guesses = edition.guesses(&edition.files, &words, GUESSES);
        guesses.map(|guesses| guesses.iter().map(|guess| guess.slug.to_owned()).collect())
    });
    let guesses = guesses.await.map_err(|error| AppError::Internal(error.to_string()))?;
    guesses.map_err(|error| AppError::Internal(error.reason))
}

fn page<'a>(
    app: &'a App,
    edition: &'a Edition,
    editor: &'a Editor,
    typed: &'a Typed,
    guesses: Vec<String>,
    mistakes: Vec<(&'static str, String)>,
) -> AddPage<'a> {
    let question = if typed.question.is_empty() { &typed.words } else { &typed.question };
    AddPage {
        frame: StaffFrame::new(app, editor, "/beheer/woordenboek", "Wat bedoelen ze?"),
        words: &typed.words,
        question,
        guesses: guesses.iter().filter_map(|slug| edition.concept(slug)).collect(),
        concepts: edition.concepts(),
        chosen: &typed.concept,
        weight: typed.weight,
        mistakes,
        now: (!question.is_empty()).then(|| Answer::of(edition, question)),
        may_change: editor.may_change_all(),
    }
}

/// Takes the words in.
///
/// # Errors
/// When they may not, or the database does not answer.
pub async fn save(app: Data<App>, posted: Posted<Editor>) -> Result<Either<Page, HttpResponse>, AppError> {
    let Posted { by, fields } = posted;
    if !by.may_change_all() {
        return Err(AppError::Forbidden);
    }
    let edition = app.edition();
    let typed = Typed::read(&fields);
    if fields.has("opnieuw") {
        let guesses = guess(&edition, &typed.words).await?;
        return Page::staff(&page(&app, &edition, &by, &typed, guesses, Vec::new())).map(Either::Left);
    }
    let kept = app.load(own_word::all).await?;
    let mistakes = mistakes(&edition, &typed, &kept)?;
    if !mistakes.is_empty() {
        let guesses = guess(&edition, &typed.words).await?;
        return Page::refused(&page(&app, &edition, &by, &typed, guesses, mistakes)).map(Either::Left);
    }
    let (name, now) = (edition.concept(&typed.concept).map_or("", |choice| choice.name).to_owned(), moment::now());
    let word = OwnWord {
        words: same(&typed.words),
        concept: typed.concept.clone(),
        weight: typed.weight,
        is_off: false,
        changed_at: now.clone(),
        changed_by: by.actor().to_owned(),
    };
    let entry = LogEntry::new(&now, by.actor(), "woord-erbij")
        .to("tekst", &format!("woordenboek/{}", word.words), &word.words)
        .because(format!("betekent: {name}"));
    let address = words_of_address("toegevoegd", &word.words, &word.concept, &typed.question);
    let saved = app.save(move |connection, _| own_word::put(connection, &word, entry)).await?;
    if !saved.map_err(AppError::database)? {
        let guesses = guess(&edition, &typed.words).await?;
        let mistakes = vec![("woorden", OTHERWISE.to_owned())];
        return Page::refused(&page(&app, &edition, &by, &typed, guesses, mistakes)).map(Either::Left);
    }
    Ok(Either::Right(see(&address)))
}

/// Everything that is wrong. The same words again are no mistake: somebody clicked twice.
fn mistakes(edition: &Edition, typed: &Typed, kept: &[OwnWord]) -> Result<Vec<(&'static str, String)>, AppError> {
    let mut found = Vec::new();
    let words = same(&typed.words);
    match edition.unusable(&typed.words) {
        Some(Unusable::Empty) => found.push(("woorden", "Vul de woorden in die mensen typen.".to_owned())),
        Some(Unusable::TooLong) => {
            found.push((
                "woorden",
                format!("Maak het korter: hoogstens {MOST_LETTERS} tekens. Eén of twee woorden is genoeg."),
            ));
        }
        Some(Unusable::Everywhere) => {
            found.push(("woorden", format!("‘{words}’ staat in bijna elke vraag. Kies een woord dat iets zegt.")));
        }
        None => {}
    }
    if edition.concept(&typed.concept).is_none() {
        found.push(("ander_begrip", "Kies wat de woorden betekenen.".to_owned()));
    }
    if !WEIGHTS.iter().any(|(weight, _)| *weight == typed.weight) {
        found.push(("zekerheid", "Kies hoe zeker het is.".to_owned()));
    }
    let written = written(&edition.files).map_err(|error| AppError::Internal(error.reason))?;
    let is_off = kept.iter().any(|word| word.is_off && word.words == words && word.concept == typed.concept);
    if !is_off && written.iter().any(|one| one.words == words && one.concept == typed.concept) {
        found.push(("woorden", format!("‘{words}’ staat al in het woordenboek met deze betekenis.")));
    }
    Ok(found)
}
