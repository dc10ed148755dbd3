//! `/loket/overdracht/{code}`: hands a client over to whoever has this offering, with what the carer agrees to share.

mod citizen;
mod typed;

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use uuid::Uuid;

use super::referrals::row::{Row, Shown, may_see};
use super::report;
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::handover::client::Client;
use crate::handover::{self, DUE_AFTER, New, Refused, Sender, working_days_after};
use crate::model::contact::Phone;
use crate::model::published::Published;
use crate::model::referral::addressee::{self, Addressee};
use crate::model::referral::{DAYS_KEPT, Referral, find, list};
use crate::model::vocabulary::CarerText;
use crate::page::staff::{StaffFrame, see};
use crate::page::{CachePolicy, Page, absolute};
use crate::routes;
use crate::staff::Desk;
use crate::wording::moment;
use crate::wording::referring::no_seal;
use typed::{Errors, Typed};

/// Of those who did not fit elsewhere.
const MOST_EARLIER: i64 = 20;

/// What stands in the way; then there is no form.
enum Blocked {
    /// What the carer shares can't be kept; why, and what to do.
    NoSeal(String),
    /// It is no longer given.
    Stopped,
    /// From the sample list no mail goes out.
    Sample,
    /// There is no address to send to.
    NoAddress,
}

#[derive(Template)]
#[template(path = "desk/handover.html")]
struct HandoverPage<'a> {
    frame: StaffFrame<'a>,
    edition: &'a Edition,
    to: &'a Addressee,
    blocked: Option<Blocked>,
    /// Of the handover that the form makes.
    id: &'a str,
    typed: &'a Typed,
    errors: &'a Errors,
    /// What this form said when it was sent before, and that was something else.
    sent: Option<&'a Referral>,
    remark: Option<&'static str>,
    /// Who did not fit elsewhere.
    earlier: &'a [Row],
}

impl HandoverPage<'_> {
    fn error(&self, name: &str) -> Option<&str> {
        self.errors.iter().find(|(field, _)| *field == name).map(|(_, message)| &**message)
    }

    /// What replaced it.
    fn successor(&self) -> Option<&Published> {
        let snapshot = &self.edition.snapshot;
        snapshot.stopped(&self.to.code).and_then(|stopped| snapshot.successor(stopped))
    }

    fn carer_types(&self) -> impl Iterator<Item = &CarerText> {
        self.edition.vocabulary.carer_types()
    }
}

/// Shows the form, or why there is none and what to do instead.
///
/// # Errors
/// When there is no such offering, or the database does not answer.
pub async fn show(app: Data<App>, desk: Desk, code: Path<String>) -> Result<Page, AppError> {
    let typed = Typed::empty(working_days_after(today(), DUE_AFTER));
    let id = Uuid::now_v7().to_string();
    render(&app, &desk, &code, (&id, &typed, &Errors::new()), None).await
}

async fn render(
    app: &Data<App>,
    desk: &Desk,
    code: &str,
    (id, typed, errors): (&str, &Typed, &Errors),
    sent: Option<&Referral>,
) -> Result<Page, AppError> {
    let (site, code, now) = (app.site(), code.to_owned(), moment::now());
    // What was typed already must not go for it.
    let most = if typed.client == Client::default() && errors.is_empty() { MOST_EARLIER } else { 0 };
    let at = now.clone();
    let read = move |connection: &mut _| {
        let seal = handover::seal(connection, &site)?;
        Ok((addressee::find(connection, &code)?, seal, list::not_fitting(connection, &at, most)?))
    };
    let (found, seal, earlier) = app.load(read).await?;
    let to = found.ok_or(AppError::NotFound)?;
    let earlier: Vec<Row> = earlier.into_iter().map(|each| Row::new(each, &seal, desk, app, &now)).collect();
    let earlier: Vec<Row> = earlier
        .into_iter()
        .filter(|row| matches!(row.client, Shown::Client(_)) && row.referral.code != to.code)
        .collect();
    let blocked = match seal {
        _ if !to.is_published => Some(Blocked::Stopped),
        _ if to.is_sample => Some(Blocked::Sample),
        _ if to.email.is_empty() => Some(Blocked::NoAddress),
        Err(why) => Some(Blocked::NoSeal(no_seal(&why))),
        Ok(_) => None,
    };
    let frame = StaffFrame::new(app, desk, "/loket/verwijzingen", "Warme overdracht");
    let is_taken = errors.is_empty() && sent.is_none();
    let status = if is_taken { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let (edition, remark) = (app.edition(), app.mailer.remark());
    let (edition, to, earlier) = (&*edition, &to, &earlier[..]);
    let page = HandoverPage { frame, edition, to, blocked, id, typed, errors, sent, remark, earlier };
    Page::new(status, CachePolicy::Staff, &page)
}

/// Sends it. What stands in the way by now is shown, with everything that was typed.
///
/// # Errors
/// When there is no such offering, or the database does not answer.
pub async fn take(
    app: Data<App>,
    request: HttpRequest,
    posted: Posted<Desk>,
    code: Path<String>,
) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    if fields.has("van") {
        return Ok(take_over(&app, &by, &code, fields.get("van")).await?.respond_to(&request));
    }
    let typed = Typed::read(&fields);
    let id = number(&fields);
    let new = match typed.checked(today()) {
        Ok((client, due_on)) => {
            New { id: id.clone(), code: code.clone(), client, carer_type: typed.carer_type(), due_on }
        }
        Err(errors) => return Ok(render(&app, &by, &code, (&id, &typed, &errors), None).await?.respond_to(&request)),
    };
    let (site, origin, account, expected) =
        (app.site(), absolute(&app, &request, ""), by.account.clone(), typed.to.clone());
    let send = move |connection: &mut _| {
        let now = moment::now();
        let sender = Sender::of(&site, &origin, &account, &now);
        handover::send(connection, &sender, &new, &expected)
    };
    match app.note(send).await? {
        Ok(referral) => {
            by.tell(&app, "De overdracht is bewaard. Hieronder ziet u hoe het verder gaat.").await?;
            Ok(see(&routes::referral(&referral.id)))
        }
        Err(refused) => {
            let (errors, sent) = why(refused);
            Ok(render(&app, &by, &code, (&id, &typed, &errors), sent.as_deref()).await?.respond_to(&request))
        }
    }
}

/// Shows the form with what was shared with an organisation where it did not fit.
async fn take_over(app: &Data<App>, desk: &Desk, code: &str, from: &str) -> Result<Page, AppError> {
    let (site, from) = (app.site(), from.to_owned());
    let read = move |connection: &mut _| Ok((find(connection, &from)?, handover::seal(connection, &site)?));
    let (found, seal) = app.load(read).await?;
    let before = found.filter(|before| before.is_open() && may_see(desk, before));
    let opened = before.and_then(|before| Some((Client::open(&seal.ok()?, &before)?, before.carer_type)));
    let (due, id) = (working_days_after(today(), DUE_AFTER), Uuid::now_v7().to_string());
    match opened {
        Some((client, carer)) => {
            render(app, desk, code, (&id, &Typed::again(due, client, carer), &Errors::new()), None).await
        }
        None => {
            let gone = "Wat de mantelzorger eerder deelde, is er niet meer. Vul het opnieuw in.".to_owned();
            render(app, desk, code, (&id, &Typed::empty(due), &vec![("naam", gone)]), None).await
        }
    }
}

/// The number that the form carries: the same form sent twice is one handover.
fn number(fields: &Fields) -> String {
    let known = fields.get("nummer").parse::<Uuid>();
    known.unwrap_or_else(|_| Uuid::now_v7()).to_string()
}

/// What is wrong, or what went before.
fn why(refused: Refused) -> (Errors, Option<Box<Referral>>) {
    let message = match refused {
        Refused::SentOtherwise(before) => return (Errors::new(), Some(before)),
        Refused::Blocked => "Er is iets veranderd sinds u deze pagina opende.".to_owned(),
        Refused::OtherAddress(email) => {
            format!("Het e-mailadres is intussen {email}. Klopt dat? Verstuur dan opnieuw.")
        }
        Refused::NotYours => "Open het formulier opnieuw.".to_owned(),
    };
    (vec![("naar", message)], None)
}
