//! How many tries somebody has. Wrong passwords are counted for the account in this network, for the account and for
//! the network: so that neither one account nor many are guessed at, and nobody keeps a colleague out for long.

use actix_web::HttpRequest;
use actix_web::web::Data;
use jiff::Timestamp;

use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::model::log_entry::{self, LogEntry};
use crate::model::tries::{self, Counted, Wait};
use crate::network;
use crate::session::new_token;
use crate::wording::moment;

/// A try that may be judged, and is already counted.
pub struct Try {
    /// What to forget when it turns out right.
    pub counted: Vec<Counted>,
    /// In minutes: the wait that has begun if it turns out wrong; 0: none.
    wait: i64,
}

/// A password for this address.
///
/// # Errors
/// When the database does not answer.
pub async fn password(app: &Data<App>, request: &HttpRequest, email: &str) -> Result<Result<Try, Wait>, AppError> {
    let network = network::of(request, &app.site().sign_in.trusted_proxies);
    let email = fingerprint(email.trim().to_lowercase());
    begin(app, move |key| {
        let network = fingerprint(format!("{key} {network}"));
        vec![
            counted(format!("account {email} {network}"), 5, 60, false),
            counted(format!("account {email}"), 20, 15, false),
            counted(format!("netwerk {network}"), 30, 60, true),
        ]
    })
    .await
}

/// A code of the second step, or the password of somebody who is signed in already.
///
/// # Errors
/// When the database does not answer.
pub async fn of_account(app: &Data<App>, account_id: &str) -> Result<Result<Try, Wait>, AppError> {
    let subject = format!("code {account_id}");
    begin(app, move |_| vec![counted(subject, 5, 60, false)]).await
}

/// A link of an invitation.
///
/// # Errors
/// When the database does not answer.
pub async fn link(app: &Data<App>, request: &HttpRequest) -> Result<Result<Try, Wait>, AppError> {
    let network = network::of(request, &app.site().sign_in.trusted_proxies);
    begin(app, move |key| vec![counted(format!("link {}", fingerprint(format!("{key} {network}"))), 10, 60, true)])
        .await
}

/// The asking for a link for this address, which is a mail to somebody: every time counts.
///
/// # Errors
/// When the database does not answer.
pub async fn asking(app: &Data<App>, request: &HttpRequest, email: &str) -> Result<Result<Try, Wait>, AppError> {
    let network = network::of(request, &app.site().sign_in.trusted_proxies);
    let email = fingerprint(email.trim().to_lowercase());
    begin(app, move |key| {
        let network = fingerprint(format!("{key} {network}"));
        vec![counted(format!("vraag {email}"), 3, 60, false), counted(format!("vraag {network}"), 10, 60, true)]
    })
    .await
}

const fn counted(subject: String, free: i64, longest: i64, is_shared: bool) -> Counted {
    Counted { subject, free, longest, is_shared }
}

async fn begin(
    app: &Data<App>,
    counted: impl FnOnce(&str) -> Vec<Counted> + Send + 'static,
) -> Result<Result<Try, Wait>, AppError> {
    let begun = app.note(move |connection| {
        let counted = counted(&tries::key(connection, &new_token())?);
        let begun = tries::begin(connection, &counted, Timestamp::now())?;
        Ok(begun.map(|wait| Try { counted, wait }))
    });
    begun.await
}

impl Try {
    /// It was right.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn succeed(self, app: &Data<App>) -> Result<(), AppError> {
        app.note(move |connection| tries::succeed(connection, &self.counted, Timestamp::now())).await
    }

    /// It was wrong: `trouble`, and how long to wait if there is a wait now, which the log tells too. `who` is an account's
    /// address, and empty where there is no such account: it may be a password that was typed in the wrong field.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn fail(self, app: &Data<App>, who: &str, trouble: &str) -> Result<String, AppError> {
        if self.wait == 0 {
            return Ok(trouble.to_owned());
        }
        let who = if who.is_empty() { "onbekend" } else { who };
        let entry = LogEntry::new(&moment::now(), who, "inloggen-afgeremd").to("account", "", who);
        let entry = entry.because(format!("Te veel pogingen. Wachttijd: {}.", minutes(self.wait)));
        app.note(move |connection| log_entry::add(connection, &[entry])).await?;
        Ok(format!("{trouble} U kunt het over {} opnieuw proberen.", minutes(self.wait)))
    }
}

/// What somebody reads who has to wait.
pub fn said(wait: Wait) -> String {
    format!("Er is te vaak iets verkeerds ingevuld. Probeer het over {} opnieuw.", minutes(wait.minutes))
}

fn minutes(count: i64) -> String {
    if count == 1 { "1 minuut".to_owned() } else { format!("{count} minuten") }
}
