//! Mails to organisations: is this still true? The text, the link and what is kept of it, for an editor who asks and for
//! the reminder. One address gets one mail about everything that is asked of it.

use std::collections::BTreeMap;

use askama::Template;
use diesel::QueryResult;
use jiff::civil::Date;
use uuid::Uuid;

use crate::config::Site;
use crate::db::AnyConnection;
use crate::fingerprint::fingerprint;
use crate::model::check_request::{self, CheckLink, CheckRequest, DAYS_VALID, Waiting, days_after};
use crate::model::log_entry::{self, LogEntry};
use crate::model::mail::{self, NewMail};
use crate::model::to_check::{self, ToCheck, Work};
use crate::routes;
use crate::session::new_token;
use crate::wording::dates;

/// Who reminds, as the log names it: nobody has to press a button for it.
const REMINDER: &str = "herinnering";

/// One offering that is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// Which one.
    pub offering_id: String,
    /// Its code.
    pub code: String,
    /// What it is called.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
}

/// Everything that is asked of one address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Letter {
    /// In lower case.
    pub email: String,
    /// At least one.
    pub questions: Vec<Question>,
}

/// Who asks, and from where.
#[derive(Debug, Clone, Copy)]
pub struct Asker<'a> {
    /// In whose name.
    pub site: &'a Site,
    /// `https://…` of this site, without a slash at the end.
    pub origin: &'a str,
    /// As the log names them.
    pub by: &'a str,
    /// ISO 8601, UTC.
    pub now: &'a str,
}

#[derive(Template)]
#[template(path = "asking/letter.txt")]
struct LetterText<'a> {
    site: &'a Site,
    questions: &'a [Question],
    link: &'a str,
    until: String,
    contact: String,
    is_reminder: bool,
}

impl Letter {
    /// What can be asked of what must be checked and fits, by address.
    pub fn all(work: &Work, fits: impl Fn(&ToCheck) -> bool) -> Vec<Self> {
        let mut letters: BTreeMap<String, Vec<Question>> = BTreeMap::new();
        for offering in work.due.iter().filter(|offering| offering.can_be_asked() && fits(offering)) {
            letters.entry(offering.email.trim().to_lowercase()).or_default().push(Question {
                offering_id: offering.id.clone(),
                code: offering.code.clone(),
                title: offering.title.clone(),
                organisation: offering.organisation.clone(),
            });
        }
        letters.into_iter().map(|(email, questions)| Self { email, questions }).collect()
    }

    /// What tells these letters from others: who sends them must have seen them.
    pub fn mark(letters: &[Self]) -> String {
        let ids = |letter: &Self| letter.questions.iter().map(|each| each.offering_id.clone()).collect::<Vec<_>>();
        let told: Vec<String> = letters.iter().map(|one| format!("{} {}", one.email, ids(one).join(" "))).collect();
        fingerprint(told.join("\n"))
    }

    /// What stands above it.
    pub fn subject(&self, site: &Site) -> String {
        format!("Klopt uw aanbod nog op {}?", site.name)
    }

    /// The mail as it goes out, with this link.
    pub fn text(&self, asker: Asker<'_>, link: &str) -> String {
        text(asker, &self.questions, link, false)
    }

    /// Puts the mail among those to be sent, and keeps what is asked. Part of the caller's transaction.
    ///
    /// # Errors
    /// When the database refuses.
    fn send(&self, connection: &mut AnyConnection, asker: Asker<'_>) -> QueryResult<()> {
        let (token, link) = link(&self.email, asker.now);
        let request = |question: &Question| CheckRequest {
            id: Uuid::now_v7().to_string(),
            offering_id: question.offering_id.clone(),
            email: self.email.clone(),
            asked_by: asker.by.to_owned(),
            origin: asker.origin.to_owned(),
            sent_at: asker.now.to_owned(),
            reminded_at: String::new(),
            expires_at: link.expires_at.clone(),
            answered_at: String::new(),
            answer: String::new(),
        };
        let requests: Vec<CheckRequest> = self.questions.iter().map(request).collect();
        check_request::ask(connection, &requests, &link)?;
        note(connection, asker, "aanbieder-gevraagd", &self.email, &self.questions)?;
        let body = self.text(asker, &address(asker.origin, &token));
        post(connection, &link, &self.subject(asker.site), &body)
    }
}

/// What can be asked now of what must be checked and fits, by address; or, with `offering_id`, of that one offering, also
/// before it must be checked.
///
/// # Errors
/// When the database does not answer.
pub fn letters(
    connection: &mut AnyConnection,
    (today, now): (Date, &str),
    offering_id: &str,
    fits: impl Fn(&ToCheck) -> bool,
) -> QueryResult<Vec<Letter>> {
    let work = match offering_id {
        "" => to_check::work(connection, today, now)?,
        id => Work { due: to_check::one(connection, today, now, id)?.into_iter().collect(), ..Work::default() },
    };
    Ok(Letter::all(&work, fits))
}

/// Sends these letters, which were read in the caller's transaction, if they are what `mark` tells of; else nothing, and
/// what it would be. A second click finds that everything is asked.
///
/// # Errors
/// When the database refuses.
pub fn send(
    connection: &mut AnyConnection,
    asker: Asker<'_>,
    letters: Vec<Letter>,
    mark: &str,
) -> QueryResult<Result<usize, Vec<Letter>>> {
    if Letter::mark(&letters) != mark {
        return Ok(Err(letters));
    }
    for letter in &letters {
        letter.send(connection, asker)?;
    }
    Ok(Ok(letters.len()))
}

/// Reminds every address of what it did not answer after three weeks, once. Whoever holds the transaction is the only
/// one that does.
///
/// # Errors
/// When the database refuses.
pub fn remind(connection: &mut AnyConnection, site: &Site, now: &str) -> QueryResult<usize> {
    let mut by_address: BTreeMap<String, Vec<Waiting>> = BTreeMap::new();
    for waiting in check_request::to_remind(connection, now)? {
        by_address.entry(waiting.request.email.clone()).or_default().push(waiting);
    }
    for (email, waiting) in &by_address {
        let asked_from = waiting.last().map_or("", |last| &last.request.origin);
        let origin = if site.address.is_empty() { asked_from } else { &site.address };
        let (token, link) = link(email, now);
        let ids: Vec<String> = waiting.iter().map(|waiting| waiting.request.id.clone()).collect();
        check_request::remind(connection, &ids, &link)?;
        let question = |waiting: &Waiting| Question {
            offering_id: waiting.request.offering_id.clone(),
            code: waiting.code.clone(),
            title: waiting.title.clone(),
            organisation: waiting.organisation.clone(),
        };
        let questions: Vec<Question> = waiting.iter().map(question).collect();
        let asker = Asker { site, origin, by: REMINDER, now };
        note(connection, asker, "aanbieder-herinnerd", email, &questions)?;
        let body = text(asker, &questions, &address(origin, &token), true);
        let subject = format!("Herinnering: klopt uw aanbod nog op {}?", site.name);
        post(connection, &link, &subject, &body)?;
    }
    Ok(by_address.len())
}

/// Tells the log what was asked of an address.
fn note(
    connection: &mut AnyConnection,
    asker: Asker<'_>,
    action: &str,
    email: &str,
    questions: &[Question],
) -> QueryResult<()> {
    let entry = |question: &Question| {
        LogEntry::new(asker.now, asker.by, action)
            .to("aanbod", &question.code, &question.title)
            .because(format!("Gemaild naar {email}: klopt dit nog?"))
    };
    log_entry::add(connection, &questions.iter().map(entry).collect::<Vec<_>>())
}

fn link(email: &str, now: &str) -> (String, CheckLink) {
    let token = new_token();
    let link = CheckLink {
        token_hash: fingerprint(&token),
        email: email.to_owned(),
        sent_at: now.to_owned(),
        expires_at: days_after(now, DAYS_VALID),
    };
    (token, link)
}

fn address(origin: &str, token: &str) -> String {
    format!("{origin}{}", routes::still_true(token))
}

fn post(connection: &mut AnyConnection, link: &CheckLink, subject: &str, body: &str) -> QueryResult<()> {
    let mail = NewMail {
        recipient: &link.email,
        subject,
        body,
        about_kind: "controle",
        about_key: &link.token_hash,
        at: &link.sent_at,
    };
    mail::queue(connection, &mail)
}

fn text(asker: Asker<'_>, questions: &[Question], link: &str, is_reminder: bool) -> String {
    let site = asker.site;
    // A day less: on the last one it ends at some hour.
    let until = dates::spoken(&days_after(asker.now, DAYS_VALID - 1));
    let letter = LetterText { site, questions, link, until, contact: contact(site), is_reminder };
    // Text into text: this can't fail.
    letter.render().unwrap_or_default()
}

/// Whom an organisation can ask; may be empty.
pub fn contact(site: &Site) -> String {
    let centre = &site.support_centre;
    let email = if centre.email.is_empty() { &site.email } else { &centre.email };
    match (email.as_str(), centre.phone.as_str()) {
        ("", "") => String::new(),
        (email, "") => format!("Mail {email}."),
        ("", phone) => format!("Bel {phone}."),
        (email, phone) => format!("Mail {email} of bel {phone}."),
    }
}
