//! Mail: from the queue in the database to a mail server, or to files while there is none. Knows nothing of the web.

mod delivery;
mod message;
mod transport;

use std::path::{Path, PathBuf};

use lettre::message::Mailbox;
use lettre::{Address, SmtpTransport};

pub use delivery::{Delivered, deliver_due};

use crate::config::{MailSettings, Site};
use crate::model::mail::{Mail, NewMail};
use crate::model::vocabulary::DataError;

/// Sends mail, as `mantelkaart.toml` says.
pub struct Mailer {
    sender: Mailbox,
    reply_to: Option<Mailbox>,
    way: Way,
}

enum Way {
    Smtp(Box<SmtpTransport>),
    Outbox(PathBuf),
}

/// Why a mail did not leave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// A sentence or two for staff.
    pub reason: String,
    /// What a machine said, for whoever looks after it; may be empty.
    pub said: String,
    /// Whether trying again can't help.
    pub is_final: bool,
    /// Whether the next mail will meet the same.
    pub is_of_server: bool,
}

impl Refusal {
    /// All of it, on one line.
    pub fn whole(&self) -> String {
        format!("{} {}", self.reason, self.said).trim_end().to_owned()
    }
}

impl Mailer {
    /// Reads the settings. Connects to nothing yet.
    ///
    /// # Errors
    /// When a setting can't be used.
    pub fn open(site: &Site, data_dir: &Path) -> Result<Self, DataError> {
        let settings = &site.mail;
        let way = if settings.host.is_empty() {
            Way::Outbox(data_dir.join("outbox"))
        } else {
            Way::Smtp(Box::new(transport::smtp(settings, data_dir).map_err(wrong)?))
        };
        Ok(Self { sender: sender(site)?, reply_to: reply_to(settings)?, way })
    }

    /// Where mail goes while no mail server is set; `None`: one is set.
    pub fn outbox(&self) -> Option<&Path> {
        match &self.way {
            Way::Smtp(_) => None,
            Way::Outbox(directory) => Some(directory),
        }
    }

    /// What a screen that sends mail must say of it; `None`: nothing.
    pub fn remark(&self) -> Option<&'static str> {
        self.outbox().map(|_| {
            "Er is nog geen mailserver ingesteld. Mail wordt niet verstuurd, maar als bestand bewaard in de map outbox \
             op de server. Een beheerder kan de mailserver instellen."
        })
    }

    /// Sends one mail, or lays it in the outbox. Blocks, for half a minute at worst.
    ///
    /// # Errors
    /// When it did not leave.
    pub fn send(&self, mail: &Mail) -> Result<(), Refusal> {
        let message = message::compose(mail, &self.sender, self.reply_to.as_ref())?;
        match &self.way {
            Way::Smtp(smtp) => transport::send(smtp, &message),
            Way::Outbox(directory) => transport::lay_in(directory, mail, &message),
        }
    }

    /// Sends a mail by which somebody sees that mail works; it is kept nowhere. Blocks likewise.
    ///
    /// # Errors
    /// When it did not leave.
    pub fn try_out(&self, recipient: &str, site: &str, now: &str) -> Result<(), Refusal> {
        let subject = format!("Proefmail van {site}");
        let body = "Deze mail is een proef. Leest u dit, dan werkt het versturen van mail.\n";
        let (about_kind, about_key) = ("proef", "");
        self.send(&NewMail { recipient, subject: &subject, body, about_kind, about_key, at: now }.into_mail())
    }

    /// Whether the mail server answers and lets us in. `None`: none is set.
    pub fn answers(&self) -> Option<Result<(), Refusal>> {
        match &self.way {
            Way::Smtp(smtp) => Some(transport::answers(smtp)),
            Way::Outbox(_) => None,
        }
    }

    /// Who mail is from, as people read it.
    pub fn sender(&self) -> String {
        self.sender.to_string()
    }
}

fn sender(site: &Site) -> Result<Mailbox, DataError> {
    let settings = &site.mail;
    if !settings.host.is_empty() && settings.sender.is_empty() {
        return Err(wrong("bij [mail] ontbreekt ‘afzender’: het e-mailadres waarvan de mail komt".to_owned()));
    }
    let mut sender = match settings.sender.as_str() {
        "" => Mailbox::new(None, Address::new("mantelkaart", "localhost").map_err(|error| wrong(error.to_string()))?),
        text => mailbox("afzender", text)?,
    };
    sender.name.get_or_insert_with(|| site.name.clone());
    Ok(sender)
}

fn reply_to(settings: &MailSettings) -> Result<Option<Mailbox>, DataError> {
    Some(settings.reply_to.as_str())
        .filter(|text| !text.is_empty())
        .map(|text| mailbox("antwoord_aan", text))
        .transpose()
}

fn mailbox(key: &str, text: &str) -> Result<Mailbox, DataError> {
    text.parse().map_err(|_| wrong(format!("bij [mail] is ‘{key}’ geen e-mailadres: {text}")))
}

fn wrong(reason: String) -> DataError {
    DataError { file: "mantelkaart.toml".to_owned(), reason }
}
