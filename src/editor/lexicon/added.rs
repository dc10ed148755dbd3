//! `/beheer/woordenboek/toegevoegd`: what words find now that they have a meaning, beside what they found without it.

use std::sync::Arc;

use actix_web::web::{Data, Query, block};
use askama::Template;
use serde::Deserialize;

use super::answer::Answer;
use crate::app::App;
use crate::error::AppError;
use crate::model::own_word::{self, OwnWord};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;

/// Which words.
#[derive(Debug, Deserialize)]
pub struct Address {
    #[serde(rename = "woorden")]
    words: String,
    #[serde(rename = "begrip")]
    concept: String,
    #[serde(default, rename = "vraag")]
    question: String,
}

#[derive(Template)]
#[template(path = "editor/lexicon_added.html")]
struct AddedPage<'a> {
    frame: StaffFrame<'a>,
    words: &'a str,
    concept: &'a str,
    meaning: &'a str,
    question: &'a str,
    /// When it was changed last.
    since: &'a str,
    with: Answer,
    without: Answer,
    may_change: bool,
}

/// Shows both answers.
///
/// # Errors
/// When there are no such words, or the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, asked: Query<Address>) -> Result<Page, AppError> {
    let edition = app.edition();
    let Address { words, concept, question } = &*asked;
    let kept = app.load(own_word::all).await?;
    let is_it = |word: &OwnWord| word.words == *words && word.concept == *concept;
    let since = kept.iter().find(|word| is_it(word)).map(|word| word.changed_at.as_str()).ok_or(AppError::NotFound)?;
    let others: Vec<_> = kept.iter().filter(|word| !is_it(word)).cloned().collect();
    let question = if question.is_empty() { words } else { question };
    let (former, asked_for) = (Arc::clone(&edition), question.clone());
    let without = block(move || former.trying(&former.files, &others).map(|former| Answer::of(&former, &asked_for)));
    let without = without.await.map_err(|error| AppError::Internal(error.to_string()))?;
    Page::staff(&AddedPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/woordenboek", "Toegevoegd aan het woordenboek"),
        words,
        concept,
        meaning: edition.concept(concept).map_or(concept, |known| known.name),
        question,
        since,
        with: Answer::of(&edition, question),
        without: without.map_err(|error| AppError::Internal(error.reason))?,
        may_change: editor.may_change_all(),
    })
}
