//! A file comes in: looked at while it streams, kept only when it can be read.

use std::collections::BTreeMap;

use actix_multipart::{Field, Multipart};
use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use actix_web::{HttpRequest, HttpResponse, Responder};
use futures_util::StreamExt;
use uuid::Uuid;

use super::list::{Asked, Trouble, render};
use super::source::{Chosen, chosen};
use super::{address, go_on};
use crate::app::App;
use crate::error::AppError;
use crate::form;
use crate::import::choices::Choices;
use crate::import::decode::LARGEST_FILE;
use crate::import::{Unreadable, decode};
use crate::model::choice::{Choice, MissingChoice, UploadState};
use crate::model::column_choice;
use crate::model::log_entry::{self, LogEntry};
use crate::model::upload::{self, Upload};
use crate::page::staff::see;
use crate::staff::Editor;
use crate::wording::moment::now;

/// The longest field beside the file, in bytes.
const LONGEST_FIELD: usize = 4 * 1024;
/// How much more than the largest file is read, and dropped, so that a browser has sent all and reads what we say.
const MOST_DROPPED: usize = 300 * 1024 * 1024;
/// The most parts that a form may have.
const MOST_PARTS: usize = 8;

const TOO_LARGE: &str = "Het bestand is groter dan 20 MB. Er is niets bewaard. Een bestand van 10.000 regels is \
                         ongeveer 10 MB. Haal afbeeldingen weg, of deel het bestand op.";
const NO_FILE: &str = "Kies een bestand: een .xlsx- of .csv-bestand van uw computer.";

/// What was sent.
#[derive(Default)]
struct Sent {
    asked: Asked,
    file_name: String,
    file: Vec<u8>,
    is_too_large: bool,
}

/// Takes a file in.
///
/// # Errors
/// When the form has no mark of this session, or the database does not answer.
pub async fn take(
    app: Data<App>,
    editor: Editor,
    request: HttpRequest,
    multipart: Multipart,
) -> Result<HttpResponse, AppError> {
    let sent = read(&editor, multipart).await?;
    let refused = async |status, field, message: String| -> Result<HttpResponse, AppError> {
        let trouble = [Trouble { field, message }];
        Ok(render(&app, &editor, status, (&trouble, &sent.asked), 1).await?.respond_to(&request))
    };
    if sent.is_too_large {
        return refused(StatusCode::PAYLOAD_TOO_LARGE, "bestand", TOO_LARGE.to_owned()).await;
    }
    if sent.file_name.is_empty() {
        return refused(StatusCode::UNPROCESSABLE_ENTITY, "bestand", NO_FILE.to_owned()).await;
    }
    let source = match chosen(&app, &editor, &sent.asked.source, &sent.asked.new_source).await? {
        Ok(source) => source,
        Err((field, message)) => return refused(StatusCode::UNPROCESSABLE_ENTITY, field, message).await,
    };
    if let Err(Unreadable(reason)) = readable(&sent).await? {
        return refused(StatusCode::UNPROCESSABLE_ENTITY, "bestand", reason).await;
    }
    let id = keep(&app, &editor, sent, &source).await?;
    if source.is_near { Ok(see(&address(&id, "/bron"))) } else { go_on(&app, &id).await }
}

/// Beside the threads that answer: a large workbook takes a while.
async fn readable(sent: &Sent) -> Result<Result<(), Unreadable>, AppError> {
    let (file, name) = (sent.file.clone(), sent.file_name.clone());
    let outcome = actix_web::web::block(move || decode(&file, &name).map(drop)).await;
    outcome.map_err(|error| AppError::Internal(error.to_string()))
}

async fn keep(app: &Data<App>, editor: &Editor, sent: Sent, source: &Chosen) -> Result<String, AppError> {
    let id = Uuid::now_v7().to_string();
    let (key, name, is_new, is_near) = (id.clone(), source.name.clone(), source.is_new, source.is_near);
    let (account_id, actor, at) = (editor.account.id.clone(), editor.actor().to_owned(), now());
    app.note(move |connection| {
        let columns: BTreeMap<String, String> = column_choice::of_source(connection, &name)?;
        let upload = Upload {
            id: key,
            account_id,
            actor: actor.clone(),
            source_name: name,
            is_new_source: is_new,
            file_name: sent.file_name.clone(),
            created_at: at.clone(),
            choices: Choices { columns, ..Choices::default() }.to_json(),
            version: 1,
            planned_at_generation: 0,
            summary: "{}".to_owned(),
            missing_choice: MissingChoice::Leave.slug().to_owned(),
            state: if is_near { UploadState::Source } else { UploadState::Columns }.slug().to_owned(),
            import_id: None,
        };
        upload::insert(connection, &upload, sent.file)?;
        let entry = LogEntry::new(&at, &actor, "bestand-aangeboden");
        log_entry::add(connection, &[entry.to("import", &upload.id, &sent.file_name)])
    })
    .await?;
    Ok(id)
}

/// The mark comes first, so that nothing of a forged form is read.
async fn read(editor: &Editor, mut multipart: Multipart) -> Result<Sent, AppError> {
    let mut sent = Sent::default();
    let mut is_ours = false;
    for _ in 0..MOST_PARTS {
        let Some(field) = multipart.next().await else { break };
        let mut field = field.map_err(|_| AppError::NotOurForm)?;
        let name = field.name().unwrap_or_default().to_owned();
        if !is_ours && name != form::CSRF {
            return Err(AppError::NotOurForm);
        }
        match name.as_str() {
            form::CSRF => {
                form::check(editor, &text(&mut field).await?)?;
                is_ours = true;
            }
            "bron" => sent.asked.source = text(&mut field).await?.trim().to_owned(),
            "nieuwe_bron" => sent.asked.new_source = text(&mut field).await?.trim().to_owned(),
            "bestand" => {
                sent.file_name = file_name(&field);
                match content(&mut field).await? {
                    Some(file) => sent.file = file,
                    None => sent.is_too_large = true,
                }
            }
            _ => drop(text(&mut field).await?),
        }
    }
    if is_ours { Ok(sent) } else { Err(AppError::NotOurForm) }
}

/// Some programs send the whole path.
fn file_name(field: &Field) -> String {
    let sent = field.content_disposition().and_then(|disposition| disposition.get_filename()).unwrap_or_default();
    let name = sent.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|letter| !letter.is_control()).take(120).collect::<String>().trim().to_owned()
}

async fn text(field: &mut Field) -> Result<String, AppError> {
    let bytes = field.bytes(LONGEST_FIELD).await.map_err(|_| AppError::TooLarge)?;
    let bytes: Bytes = bytes.map_err(|_| AppError::NotOurForm)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// `None`: too large. What is over the largest size is never kept.
async fn content(field: &mut Field) -> Result<Option<Vec<u8>>, AppError> {
    let largest = usize::try_from(LARGEST_FILE).unwrap_or(usize::MAX);
    let (mut kept, mut size) = (Vec::new(), 0);
    while let Some(chunk) = field.next().await {
        // A browser that went away, or that we can't follow: there is nobody to tell.
        let chunk = chunk.map_err(|_| AppError::TooLarge)?;
        size += chunk.len();
        if size > MOST_DROPPED {
            return Err(AppError::TooLarge);
        }
        if size <= largest {
            kept.extend_from_slice(&chunk);
        } else {
            kept = Vec::new();
        }
    }
    Ok((size <= largest).then_some(kept))
}
