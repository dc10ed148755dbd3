//! How a mail leaves: over SMTP, or as a file.

use std::error::Error as _;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::time::Duration;

use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, Tls, TlsParameters};
use lettre::{Message, SmtpTransport, Transport};

use super::Refusal;
use crate::config::{MailSecurity, MailSettings};
use crate::model::mail::Mail;

/// For each step of the conversation.
const PATIENCE: Duration = Duration::from_secs(10);
/// Of what a mail server says, in characters.
const MOST_SAID: usize = 200;

/// # Errors
/// A sentence: what can't be used.
pub(super) fn smtp(settings: &MailSettings, data_dir: &Path) -> Result<SmtpTransport, String> {
    let tls = match settings.security {
        MailSecurity::None if !settings.user.is_empty() => {
            return Err(
                "bij [mail] staat een gebruiker, maar ‘beveiliging’ is ‘geen’: het wachtwoord zou leesbaar over \
                 het netwerk gaan. Kies ‘starttls’ of ‘tls’"
                    .to_owned(),
            );
        }
        MailSecurity::None => Tls::None,
        MailSecurity::StartTls => Tls::Required(parameters(settings, data_dir)?),
        MailSecurity::Tls => Tls::Wrapper(parameters(settings, data_dir)?),
    };
    let mut builder =
        SmtpTransport::builder_dangerous(settings.host.as_str()).port(settings.port()).tls(tls).timeout(Some(PATIENCE));
    if !settings.user.is_empty() {
        builder = builder.credentials(Credentials::new(settings.user.clone(), settings.password.reveal().to_owned()));
    }
    Ok(builder.build())
}

fn parameters(settings: &MailSettings, data_dir: &Path) -> Result<TlsParameters, String> {
    let mut builder = TlsParameters::builder(settings.host.clone());
    if !settings.certificate.is_empty() {
        let path = data_dir.join(&settings.certificate);
        let wrong = |why: String| format!("bij [mail] is ‘certificaat’ ({}) niet te lezen: {why}", path.display());
        let pem = fs::read(&path).map_err(|error| wrong(error.to_string()))?;
        builder = builder.add_root_certificate(Certificate::from_pem(&pem).map_err(|error| wrong(error.to_string()))?);
    }
    builder.build().map_err(|error| format!("bij [mail] is ‘host’ niet te gebruiken: {error}"))
}

pub(super) fn send(smtp: &SmtpTransport, message: &Message) -> Result<(), Refusal> {
    smtp.send(message).map(drop).map_err(|error| refusal(&error))
}

pub(super) fn answers(smtp: &SmtpTransport) -> Result<(), Refusal> {
    match smtp.test_connection() {
        Ok(true) => Ok(()),
        Ok(false) => Err(Refusal {
            reason: "De mailserver antwoordt niet.".to_owned(),
            said: String::new(),
            is_final: false,
            is_of_server: true,
        }),
        Err(error) => Err(refusal(&error)),
    }
}

fn refusal(error: &Error) -> Refusal {
    let code = error.status().map(u16::from);
    let (reason, is_final, is_of_server) = match code {
        // Not the fault of this mail: whoever mends the password wants everything that waited to go.
        Some(530 | 534 | 535 | 538) => ("De mailserver laat ons niet binnen.", false, true),
        Some(500..600) => ("De mailserver weigert deze mail.", true, false),
        Some(_) => ("De mailserver neemt deze mail nu niet aan.", false, false),
        None if error.is_timeout() => ("De mailserver antwoordt niet op tijd.", false, true),
        None if error.is_tls() => ("De beveiligde verbinding met de mailserver lukt niet.", false, true),
        None => ("De mailserver is niet te bereiken.", false, true),
    };
    Refusal { reason: reason.to_owned(), said: said(error), is_final, is_of_server }
}

/// What lies at the bottom of an error, on one line.
fn said(error: &Error) -> String {
    let mut deepest = error.to_string();
    let mut source = error.source();
    while let Some(inner) = source {
        deepest = inner.to_string();
        source = inner.source();
    }
    let line: String = deepest.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(MOST_SAID).collect();
    if line.is_empty() { line } else { format!("({line})") }
}

/// Readable by this account only: a mail may hold a personal link.
pub(super) fn lay_in(directory: &Path, mail: &Mail, message: &Message) -> Result<(), Refusal> {
    let moment: String = mail.created_at.chars().filter(char::is_ascii_alphanumeric).collect();
    let path = directory.join(format!("{moment}-{}.eml", mail.id));
    write(&path, &message.formatted()).map_err(|error| Refusal {
        reason: "De map voor mail op de server is niet te beschrijven.".to_owned(),
        said: format!("({}: {error})", directory.display()),
        is_final: false,
        is_of_server: true,
    })
}

fn write(path: &Path, content: &[u8]) -> io::Result<()> {
    let mut directory = fs::DirBuilder::new();
    let mut options = fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
        directory.mode(0o700);
        options.mode(0o600);
    }
    directory.recursive(true).create(path.parent().unwrap_or(Path::new(".")))?;
    // Whole or not at all: another program may be waiting for files with this ending.
    let unfinished = path.with_extension("deel");
    let mut file = options.open(&unfinished)?;
    file.write_all(content)?;
    file.sync_all()?;
    fs::rename(unfinished, path)
}
