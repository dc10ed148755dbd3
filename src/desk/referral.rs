//! `/loket/verwijzingen/{id}`: one warm handover, what happened with it, and what the desk can do.

use actix_web::http::StatusCode;
use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::civil::Date;

use super::referrals::row::{Row, Shown, may_see};
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::handover::change::{self, Seen};
use crate::handover::{self, ANSWERS, Sender};
use crate::model::choice::{Choice, Outcome, ReferralState, Unfit};
use crate::model::contact::{MailAddress, Phone};
use crate::model::referral::event::{self, Event};
use crate::model::referral::list::{self, Delivery};
use crate::model::referral::{DAYS_KEPT, addressee, find, link};
use crate::page::staff::{StaffFrame, see};
use crate::page::{CachePolicy, Page, absolute};
use crate::routes;
use crate::staff::Desk;
use crate::wording::{dates, moment, referring};

/// What may have come of it.
const OUTCOMES: [Outcome; 4] = [Outcome::Started, Outcome::NotFitting, Outcome::Declined, Outcome::NotReached];

#[derive(Template)]
#[template(path = "desk/referral.html")]
struct ReferralPage<'a> {
    frame: StaffFrame<'a>,
    row: Row,
    /// What the organisation added; may be empty.
    remark: String,
    events: Vec<Event>,
    /// Why nothing personal can be shown; empty: it can.
    no_seal: String,
    /// Of the offering, as it is now; may be empty.
    phone: String,
    /// A field with what is wrong with it.
    error: Option<(&'static str, String)>,
    /// Slug of what was chosen in a form that could not be taken.
    chosen: &'a str,
}

impl ReferralPage<'_> {
    fn is_wrong(&self, field: &str) -> bool {
        self.error.as_ref().is_some_and(|(wrong, _)| *wrong == field)
    }

    /// How its mail fares; `None`: that does not matter any more.
    fn delivery(&self) -> Option<Delivery> {
        let Row { delivery, referral, .. } = &self.row;
        Some(*delivery).filter(|delivery| *delivery == Delivery::Sent || referral.state() == ReferralState::Sent)
    }

    fn is_unfit(&self) -> bool {
        self.row.referral.is_open() && self.row.referral.state() == ReferralState::NotFitting
    }

    fn reason(&self) -> &'static str {
        Unfit::from_slug(&self.row.referral.reason).map_or("", referring::unfit)
    }

    /// What probably came of it, by what the organisation said.
    fn likely(&self) -> Option<Outcome> {
        match self.row.referral.state() {
            ReferralState::Started => Some(Outcome::Started),
            ReferralState::NotFitting => Some(Outcome::NotFitting),
            _ => None,
        }
    }

    fn is_withdrawn(&self) -> bool {
        self.row.referral.outcome() == Outcome::Withdrawn
    }

    fn erased_on(&self) -> String {
        dates::spoken(&crate::model::moment::days_after(&self.row.referral.closed_at, DAYS_KEPT))
    }
}

/// Shows it.
///
/// # Errors
/// When there is no such handover, or the database does not answer.
pub async fn show(app: Data<App>, desk: Desk, id: Path<String>) -> Result<Page, AppError> {
    render(&app, &desk, &id, None, "").await
}

async fn render(
    app: &Data<App>,
    desk: &Desk,
    id: &str,
    error: Option<(&'static str, String)>,
    chosen: &str,
) -> Result<Page, AppError> {
    let (site, id, now) = (app.site(), id.to_owned(), moment::now());
    let at = now.clone();
    let read = move |connection: &mut _| {
        let Some(listed) = list::one(connection, &at, &id)? else { return Ok(None) };
        let to = addressee::find(connection, &listed.referral.code)?;
        let phone = to.map(|to| to.phone).unwrap_or_default();
        Ok(Some((listed, phone, event::of(connection, &id)?, handover::seal(connection, &site)?)))
    };
    let (listed, phone, events, seal) = app.load(read).await?.ok_or(AppError::NotFound)?;
    let remark = seal.as_ref().map(|seal| handover::client::open_remark(seal, &listed.referral)).unwrap_or_default();
    // No name in the title: browsers remember it.
    let row = Row::new(listed, &seal, desk, app, &now);
    let remark = if matches!(row.client, Shown::Hidden) { String::new() } else { remark };
    let frame = StaffFrame::new(app, desk, "/loket/verwijzingen", "Warme overdracht");
    let no_seal = seal.as_ref().err().map(referring::no_seal).unwrap_or_default();
    let status = if error.is_none() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Page::new(status, CachePolicy::Staff, &ReferralPage { frame, row, remark, events, no_seal, phone, error, chosen })
}

/// What the desk wants done.
enum Wish {
    Told(ReferralState, Option<Unfit>),
    Wait(Date),
    SendAgain(String),
    Close(Outcome),
    Reopen,
}

impl Wish {
    /// Else the field with what is wrong.
    fn read(fields: &Fields, today: Date) -> Result<Self, (&'static str, String)> {
        let wrong = |field, message: &str| Err((field, message.to_owned()));
        match fields.get("doe") {
            "stand" => match ReferralState::from_slug(fields.get("stand")).filter(|state| ANSWERS.contains(state)) {
                Some(ReferralState::NotFitting) => match Unfit::from_slug(fields.get("reden")) {
                    None => wrong("reden", "Kies waarom het niet past."),
                    reason => Ok(Self::Told(ReferralState::NotFitting, reason)),
                },
                Some(state) => Ok(Self::Told(state, None)),
                None => wrong("stand", "Kies wat de aanbieder zei."),
            },
            "datum" => match fields.get("uiterlijk").parse::<Date>() {
                Ok(due) if due >= today && due <= last_day(today) => Ok(Self::Wait(due)),
                _ => wrong("uiterlijk", "Kies een dag vanaf vandaag, binnen een half jaar."),
            },
            "opnieuw" => match MailAddress::read(fields.get("email")) {
                Some(address) => Ok(Self::SendAgain(address.as_str().to_owned())),
                None => wrong("email", "Dit is geen e-mailadres. Kijk het na bij de aanbieder."),
            },
            "afsluiten" => match Outcome::from_slug(fields.get("uitkomst")).filter(|end| OUTCOMES.contains(end)) {
                Some(outcome) => Ok(Self::Close(outcome)),
                None => wrong("uitkomst", "Kies hoe het is afgelopen."),
            },
            "intrekken" => Ok(Self::Close(Outcome::Withdrawn)),
            "openen" => Ok(Self::Reopen),
            _ => wrong("inhoud", "Kies wat er moet gebeuren."),
        }
    }

    /// What the next page says once it is done.
    fn done(&self) -> &'static str {
        match self {
            Self::Told(..) => "Bijgewerkt.",
            Self::Wait(_) => "De aanbieder heeft langer de tijd.",
            Self::SendAgain(_) => {
                "Er is een nieuwe mail, met een nieuwe link. De oude link werkt niet meer. Kijk of de datum hieronder nog \
                 klopt."
            }
            Self::Close(Outcome::Withdrawn) => "Ingetrokken. Wat de mantelzorger deelde, is gewist.",
            Self::Close(_) => "Afgesloten.",
            Self::Reopen => "De overdracht staat weer open.",
        }
    }
}

/// Half a year: longer is no waiting any more.
fn last_day(today: Date) -> Date {
    today.saturating_add(jiff::Span::new().months(6))
}

/// Does what is wished, unless somebody was before.
///
/// # Errors
/// When there is no such handover, or the database does not answer.
pub async fn take(
    app: Data<App>,
    request: HttpRequest,
    posted: Posted<Desk>,
    id: Path<String>,
) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let wish = match Wish::read(&fields, today()) {
        Ok(wish) => wish,
        Err(wrong) => return Ok(render(&app, &by, &id, Some(wrong), fields.get("stand")).await?.respond_to(&request)),
    };
    // A link shows the client to whoever has it.
    if matches!(wish, Wish::SendAgain(_)) && !is_theirs(&app, &by, &id).await? {
        return Err(AppError::Forbidden);
    }
    let version = fields.get("versie").parse().unwrap_or_default();
    let (site, origin, account) = (app.site(), absolute(&app, &request, ""), by.account.clone());
    let (key, done) = (id.clone(), wish.done());
    let work = move |connection: &mut _| {
        let now = moment::now();
        let sender = Sender::of(&site, &origin, &account, &now);
        let (who, seen) = ((account.email.as_str(), now.as_str()), Seen { id: &key, version });
        match &wish {
            Wish::Told(state, reason) => change::told(connection, who, seen, (*state, *reason)),
            Wish::Wait(due) => change::wait_until(connection, who, seen, *due),
            Wish::SendAgain(email) => change::send_again(connection, &sender, seen, email),
            Wish::Close(outcome) => change::close(connection, &sender, seen, *outcome),
            Wish::Reopen => change::reopen(connection, who, seen),
        }
    };
    if app.note(work).await? {
        by.tell(&app, done).await?;
        return Ok(see(&routes::referral(&id)));
    }
    let moved = "Er is niets veranderd: een collega of de aanbieder was u net voor. Hieronder staat hoe het nu is.";
    Ok(render(&app, &by, &id, Some(("inhoud", moved.to_owned())), "").await?.respond_to(&request))
}

async fn is_theirs(app: &Data<App>, desk: &Desk, id: &str) -> Result<bool, AppError> {
    let id = id.to_owned();
    let found = app.load(move |connection| find(connection, &id)).await?.ok_or(AppError::NotFound)?;
    Ok(may_see(desk, &found))
}
