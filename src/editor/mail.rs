//! `/beheer/mail`: what could not be sent, and whether the mail server works.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::log_entry::{self, LogEntry};
use crate::model::mail::{self, FAILED, Mail};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::{Admin, Editor};
use crate::wording::moment;

/// More than somebody mends by hand.
const MOST: i64 = 100;

#[derive(Template)]
#[template(path = "editor/mail.html")]
struct MailPage<'a> {
    frame: StaffFrame<'a>,
    unsent: Vec<Mail>,
    waiting: i64,
    may_change: bool,
    /// For an admin: how mail leaves.
    server: Option<Server>,
    remark: Option<&'static str>,
}

struct Server {
    /// Empty: none is set.
    host: String,
    sender: String,
    recipient: String,
}

impl MailPage<'_> {
    fn is_given_up(&self, mail: &Mail) -> bool {
        mail.state == FAILED
    }
}

/// Shows what did not leave.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor) -> Result<Page, AppError> {
    let read = |connection: &mut _| Ok((mail::unsent(connection, MOST)?, mail::waiting(connection)?));
    let (unsent, waiting) = app.load(read).await?;
    let server = editor.is_admin().then(|| Server {
        host: app.site().mail.host.clone(),
        sender: app.mailer.sender(),
        recipient: editor.account.email.clone(),
    });
    let frame = StaffFrame::new(&app, &editor, "/beheer/mail", "Mail");
    let may_change = may_change(&editor);
    Page::staff(&MailPage { frame, unsent, waiting, may_change, server, remark: app.mailer.remark() })
}

/// A mail is of no one list: it may ask about several, or let a colleague in.
fn may_change(editor: &Editor) -> bool {
    editor.is_admin() || editor.may_change_all()
}

/// Starts over with one mail, or with all.
///
/// # Errors
/// When they may not, or the database does not answer.
pub async fn retry(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    if !may_change(&posted.by) {
        return Err(AppError::Forbidden);
    }
    let id = Some(posted.fields.get("mail").to_owned()).filter(|id| !id.is_empty());
    let actor = posted.by.actor().to_owned();
    let again = move |connection: &mut _| {
        let now = moment::now();
        let count = mail::retry(connection, id.as_deref(), &now)?;
        if count > 0 {
            let entry =
                LogEntry::new(&now, &actor, "mail-opnieuw").because(format!("{count} mail(s) opnieuw geprobeerd"));
            log_entry::add(connection, &[entry])?;
        }
        Ok(count)
    };
    let message = match app.note(again).await? {
        0 => "Er is niets meer dat opnieuw verstuurd moet worden.".to_owned(),
        1 => "Wij proberen deze mail binnen een minuut opnieuw te versturen.".to_owned(),
        count => format!("Wij proberen {count} mails opnieuw te versturen. Dat begint binnen een minuut."),
    };
    posted.by.tell(&app, message).await?;
    Ok(see("/beheer/mail"))
}

/// Lets one go.
///
/// # Errors
/// When they may not, or the database does not answer.
pub async fn give_up(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    if !may_change(&posted.by) {
        return Err(AppError::Forbidden);
    }
    let (id, actor) = (posted.fields.get("mail").to_owned(), posted.by.actor().to_owned());
    let drop = move |connection: &mut _| {
        let Some(dropped) = mail::drop_unsent(connection, &id)? else { return Ok(None) };
        let entry = LogEntry::new(&moment::now(), &actor, "mail-vervallen").to("mail", &dropped.id, &dropped.subject);
        log_entry::add(connection, &[entry])?;
        Ok(Some(dropped))
    };
    let message = match app.note(drop).await? {
        Some(dropped) => format!("De mail aan {} wordt niet meer verstuurd.", dropped.recipient),
        None => "Deze mail staat niet meer in de lijst.".to_owned(),
    };
    posted.by.tell(&app, message).await?;
    Ok(see("/beheer/mail"))
}

/// Sends a mail to whoever asks, and says at once what the mail server made of it.
///
/// # Errors
/// When the database does not answer.
pub async fn trial(app: Data<App>, posted: Posted<Admin>) -> Result<HttpResponse, AppError> {
    let recipient = posted.by.account.email.clone();
    let message = match app.try_mail(recipient.clone()).await? {
        Ok(()) if app.mailer.outbox().is_some() => {
            "De proefmail ligt als bestand in de map outbox op de server.".to_owned()
        }
        Ok(()) => format!("De mailserver heeft de proefmail aan {recipient} aangenomen. Kijk of hij aankomt."),
        Err(refusal) => format!("De proefmail is niet verstuurd. {}", refusal.whole()),
    };
    posted.by.tell(&app, message).await?;
    Ok(see("/beheer/mail"))
}
