//! `/beheer/woordenboek/proberen`: how any question is read and what it finds, with and without the words of one's own.

use std::sync::Arc;

use actix_web::web::{Data, Query, block};
use askama::Template;
use serde::Deserialize;

use super::answer::Answer;
use crate::app::App;
use crate::error::AppError;
use crate::model::own_word;
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;

/// The question.
#[derive(Debug, Deserialize)]
pub struct Address {
    #[serde(default, rename = "vraag")]
    question: String,
}

#[derive(Template)]
#[template(path = "editor/lexicon_trial.html")]
struct TrialPage<'a> {
    frame: StaffFrame<'a>,
    question: &'a str,
    now: Option<Answer>,
    /// `None`: there are no words of one's own.
    without: Option<Answer>,
}

/// Shows the answers.
///
/// # Errors
/// When the database does not answer or a file of the lexicon can't be read.
pub async fn show(app: Data<App>, editor: Editor, asked: Query<Address>) -> Result<Page, AppError> {
    let edition = app.edition();
    let question = asked.question.trim();
    let mut without = None;
    if !question.is_empty() && !app.load(own_word::all).await?.is_empty() {
        let (former, asked_for) = (Arc::clone(&edition), question.to_owned());
        let tried = block(move || former.trying(&former.files, &[]).map(|former| Answer::of(&former, &asked_for)));
        let tried = tried.await.map_err(|error| AppError::Internal(error.to_string()))?;
        without = Some(tried.map_err(|error| AppError::Internal(error.reason))?);
    }
    Page::staff(&TrialPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/woordenboek", "Een zoekvraag proberen"),
        question,
        now: (!question.is_empty()).then(|| Answer::of(&edition, question)),
        without,
    })
}
