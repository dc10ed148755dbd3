//! One mail as it travels: plain text, and no header that somebody else wrote.

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};

use super::Refusal;
use crate::model::mail::Mail;

/// The same mail gets the same `Message-ID`: whoever receives it twice after a crash is shown it once by most programs.
pub(super) fn compose(mail: &Mail, sender: &Mailbox, reply_to: Option<&Mailbox>) -> Result<Message, Refusal> {
    let recipient: Mailbox = mail.recipient.parse().map_err(|_| no_address(&mail.recipient))?;
    let mut builder = Message::builder()
        .message_id(Some(format!("<{}@{}>", mail.id, sender.email.domain())))
        .date_now()
        .from(sender.clone())
        .to(recipient)
        .subject(mail.subject.as_str())
        .raw_header(automatic())
        .header(ContentType::TEXT_PLAIN);
    if let Some(reply_to) = reply_to {
        builder = builder.reply_to(reply_to.clone());
    }
    let never = |error: lettre::error::Error| Refusal {
        reason: "Deze mail is niet te maken.".to_owned(),
        said: format!("({error})"),
        is_final: true,
        is_of_server: false,
    };
    builder.body(mail.body.clone()).map_err(never)
}

/// So that no answering machine answers (RFC 3834).
fn automatic() -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned())
}

fn no_address(text: &str) -> Refusal {
    let (reason, said) = (format!("‘{text}’ is geen e-mailadres."), String::new());
    Refusal { reason, said, is_final: true, is_of_server: false }
}
