//! The buttons of the lexicon: words off, and words back or away.

use actix_web::HttpResponse;
use actix_web::web::Data;

use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::log_entry::LogEntry;
use crate::model::own_word::{self, OwnWord};
use crate::page::staff::see;
use crate::search::wording::written;
use crate::staff::Editor;
use crate::wording::moment;

const LIST: &str = "/beheer/woordenboek";

/// Switches words of the files off for one meaning. Words of danger stay.
///
/// # Errors
/// When they may not, there are no such words, or the database does not answer.
pub async fn switch_off(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let (words, concept) = (fields.get("woorden").to_owned(), fields.get("begrip").to_owned());
    let edition = app.edition();
    let written = written(&edition.files).map_err(|error| AppError::Internal(error.reason))?;
    let line = written.iter().find(|line| line.words == words && line.concept == concept).ok_or(AppError::NotFound)?;
    let meaning = edition.concept(&concept).ok_or(AppError::NotFound)?;
    if !by.may_change_all() || meaning.is_danger {
        return Err(AppError::Forbidden);
    }
    let now = moment::now();
    let name = meaning.name;
    let told = format!("‘{words}’ betekent niet meer: {name}. Dat ziet u bij uw eigen woorden, met ‘Zet weer aan’.");
    let kept = format!("Er is niets veranderd: ‘{words}’ staat ook bij uw eigen woorden. Haal het daar eerst weg.");
    let entry = entry(&now, &by, "woord-uit", &words).because(format!("betekent niet meer: {}", name));
    let word = OwnWord {
        weight: i64::from(line.weight),
        is_off: true,
        changed_at: now,
        changed_by: by.actor().to_owned(),
        words,
        concept,
    };
    let saved = app.save(move |connection, _| own_word::put(connection, &word, entry)).await?;
    let is_off = saved.map_err(AppError::database)?;
    by.tell(&app, if is_off { told } else { kept }).await?;
    Ok(see(LIST))
}

/// Takes away what was kept on screen: words that were added, or that words of the files were off.
///
/// # Errors
/// When they may not, or the database does not answer.
pub async fn remove(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    if !by.may_change_all() {
        return Err(AppError::Forbidden);
    }
    let (words, concept) = (fields.get("woorden").to_owned(), fields.get("begrip").to_owned());
    let entry = entry(&moment::now(), &by, "woord-weg", &words);
    let told = words.clone();
    let seen = fields.get("sinds").to_owned();
    let gone = app.save(move |connection, _| own_word::remove(connection, (&words, &concept), &seen, entry)).await?;
    let told = if gone.map_err(AppError::database)? {
        format!("Ongedaan gemaakt: ‘{told}’ werkt weer zoals eerst.")
    } else {
        format!("‘{told}’ stond er al niet meer, of iemand heeft het net veranderd. Hieronder ziet u hoe het nu is.")
    };
    by.tell(&app, told).await?;
    Ok(see(LIST))
}

fn entry(now: &str, by: &Editor, action: &str, words: &str) -> LogEntry {
    LogEntry::new(now, by.actor(), action).to("tekst", &format!("woordenboek/{words}"), words)
}

/// The address of a page of the lexicon about these words.
pub(super) fn words_of_address(page: &str, words: &str, concept: &str, question: &str) -> String {
    let before = format!("{LIST}/{page}?");
    let end = before.len();
    let mut query = form_urlencoded::Serializer::for_suffix(before, end);
    query.append_pair("woorden", words).append_pair("begrip", concept);
    if !question.is_empty() && question != words {
        query.append_pair("vraag", question);
    }
    query.finish()
}
