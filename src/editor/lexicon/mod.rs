//! `/beheer/woordenboek`: the words that are kept on screen, and those of the files that they stand beside.

pub mod add;
pub mod added;
mod answer;
pub mod change;
pub mod trial;

use actix_web::web::{Data, Query};
use askama::Template;
use serde::Deserialize;

use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::page_number;
use crate::model::own_word::{self, OwnWord};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::search::wording::{same, written};
use crate::staff::Editor;

/// Lines on one page.
const PAGE: usize = 50;

/// What is looked for in the list.
#[derive(Debug, Deserialize)]
pub struct Address {
    #[serde(default, rename = "q")]
    text: String,
    #[serde(default, rename = "pagina", deserialize_with = "page_number")]
    page: usize,
}

#[derive(Template)]
#[template(path = "editor/lexicon.html")]
struct LexiconPage<'a> {
    frame: StaffFrame<'a>,
    text: &'a str,
    own: Vec<Line>,
    own_total: usize,
    /// Of the files; only where something is looked for.
    ours: Vec<Line>,
    ours_total: usize,
    page: usize,
    pages: usize,
    may_change: bool,
}

/// Words with what they mean.
struct Line {
    words: String,
    concept: String,
    meaning: String,
    weight: i64,
    is_off: bool,
    /// Words of danger stay: they show whom to call.
    stays: bool,
    /// Who; empty for words of the files.
    by: String,
    /// When it was changed last, for whoever takes it away to have seen it; empty for words of the files.
    since: String,
}

impl Line {
    fn new(edition: &Edition, words: String, concept: String, weight: i64) -> Self {
        let known = edition.concept(&concept);
        Self {
            meaning: known.map_or_else(|| concept.clone(), |known| known.name.to_owned()),
            stays: known.is_some_and(|known| known.is_danger),
            is_off: false,
            by: String::new(),
            since: String::new(),
            words,
            concept,
            weight,
        }
    }

    fn own(edition: &Edition, word: OwnWord) -> Self {
        let is_off = word.is_off;
        let (by, since) = (word.changed_by.clone(), word.changed_at.clone());
        Self { is_off, by, since, ..Self::new(edition, word.words, word.concept, word.weight) }
    }

    /// How sure the meaning is, in words.
    fn sureness(&self) -> &'static str {
        match self.weight {
            90.. => "bijna altijd",
            60..90 => "vaak",
            _ => "soms",
        }
    }

    fn fits(&self, text: &str) -> bool {
        self.words.contains(text) || self.meaning.to_lowercase().contains(text)
    }
}

/// Shows the list.
///
/// # Errors
/// When the database does not answer or a file of the lexicon can't be read.
pub async fn show(app: Data<App>, editor: Editor, asked: Query<Address>) -> Result<Page, AppError> {
    let edition = app.edition();
    let text = asked.text.trim().to_lowercase();
    let kept = app.load(own_word::all).await?;
    let ours = if text.is_empty() { Vec::new() } else { of_files(&edition, &kept, &text)? };
    let own = kept.into_iter().map(|word| Line::own(&edition, word));
    let own: Vec<Line> = own.filter(|line| line.fits(&text)).collect();
    let (own_total, ours_total) = (own.len(), ours.len());
    let pages = own_total.div_ceil(PAGE).max(1);
    let page = asked.page.clamp(1, pages);
    Page::staff(&LexiconPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/woordenboek", "Woordenboek"),
        text: asked.text.trim(),
        own: own.into_iter().skip((page - 1) * PAGE).take(PAGE).collect(),
        own_total,
        ours: ours.into_iter().take(PAGE).collect(),
        ours_total,
        page,
        pages,
        may_change: editor.may_change_all(),
    })
}

fn of_files(edition: &Edition, kept: &[OwnWord], text: &str) -> Result<Vec<Line>, AppError> {
    let written = written(&edition.files).map_err(|error| AppError::Internal(error.reason))?;
    let is_off =
        |line: &Line| kept.iter().any(|word| word.is_off && word.words == line.words && word.concept == line.concept);
    let lines = written.into_iter().map(|one| Line::new(edition, one.words, one.concept, i64::from(one.weight)));
    let text = [text.to_owned(), same(text)];
    let fits = |line: &Line| text.iter().any(|text| !text.is_empty() && line.fits(text));
    let mut lines: Vec<Line> = lines.filter(fits).map(|line| Line { is_off: is_off(&line), ..line }).collect();
    // What begins with it, or is it, is most likely meant.
    lines.sort_by_key(|line| (!line.words.starts_with(&text[0]), line.words.len()));
    Ok(lines)
}
