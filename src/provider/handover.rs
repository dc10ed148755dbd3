//! `/overdracht/{token}`: whom the desk hands over, and how it stands. Nothing of the client is shown until somebody
//! presses a button, for scanners of mail follow links.

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Bytes, Data, Path};
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use super::{TOO_OFTEN, UNKNOWN, allows, ended};
use crate::app::App;
use crate::asking::contact;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form::Fields;
use crate::handover::change::{self, Seen};
use crate::handover::client::{Client, open_remark, seal_remark};
use crate::handover::{self, ANSWERS};
use crate::model::choice::{Choice, ReferralState, Unfit};
use crate::model::contact::Phone;
use crate::model::referral::Referral;
use crate::model::referral::link::{self, Opened};
use crate::page::{CachePolicy, Frame, Page};
use crate::routes;
use crate::sealed::{NoSeal, Seal};
use crate::wording::{dates, moment, referring};

/// Of what they add, in letters.
const MOST_REMARK: usize = 1_000;

const EXPIRED: &str = "Deze link werkt niet meer. Kreeg u een nieuwere mail over deze overdracht? Gebruik dan de link \
                       daarin. Anders belt of mailt u met het loket: dan krijgt u een nieuwe.";
const CLOSED: &str = "Het loket heeft deze overdracht afgesloten. U hoeft niets meer te doen. Hebt u gegevens van de \
                      mantelzorger bewaard die u niet meer nodig hebt? Verwijder die dan.";

/// What a link opened.
struct Handover {
    token: String,
    referral: Referral,
    seal: Result<Seal, NoSeal>,
}

impl Handover {
    /// Whether nobody pressed the button yet.
    fn is_unread(&self) -> bool {
        self.referral.state() == ReferralState::Sent
    }

    /// Whether they would see who it is.
    fn can_be_read(&self) -> bool {
        self.seal.as_ref().is_ok_and(|seal| Client::open(seal, &self.referral).is_some())
    }
}

#[derive(Template)]
#[template(path = "provider/handover.html")]
struct HandoverPage<'a> {
    frame: Frame<'a>,
    token: &'a str,
    referral: &'a Referral,
    is_unread: bool,
    /// `None`: nobody pressed the button, or it can't be opened.
    client: Option<Client>,
    /// Slugs of what they chose before, or now.
    chosen: (&'a str, &'a str),
    /// What they added before, or typed now.
    remark: String,
    errors: Vec<(&'static str, &'static str)>,
    contact: String,
}

impl HandoverPage<'_> {
    fn is_answered(&self) -> bool {
        ANSWERS.contains(&self.referral.state())
    }

    fn error(&self, name: &str) -> Option<&'static str> {
        self.errors.iter().find(|(field, _)| *field == name).map(|(_, message)| *message)
    }
}

async fn open(app: &Data<App>, request: &HttpRequest, token: &str) -> Result<Result<Handover, HttpResponse>, AppError> {
    let (hash, now, site) = (fingerprint(token), moment::now(), app.site());
    let read = move |connection: &mut _| Ok((link::open(connection, &hash, &now)?, handover::seal(connection, &site)?));
    let (opened, seal) = app.load(read).await?;
    let ended = |status, trouble| ended(app, request, status, trouble).map(Err);
    match opened {
        Opened::Unknown if !allows(app, request) => ended(StatusCode::TOO_MANY_REQUESTS, TOO_OFTEN),
        Opened::Unknown => ended(StatusCode::NOT_FOUND, UNKNOWN),
        Opened::Expired => ended(StatusCode::GONE, EXPIRED),
        Opened::Closed => ended(StatusCode::GONE, CLOSED),
        Opened::Open(referral) => Ok(Ok(Handover { token: token.to_owned(), referral: *referral, seal })),
    }
}

/// Shows that there is something to read; once somebody read it, what it is. Changes nothing.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, token: Path<String>) -> Result<HttpResponse, AppError> {
    match open(&app, &request, &token).await? {
        Ok(handover) => render(&app, &request, &handover, (Vec::new(), None)),
        Err(ended) => Ok(ended),
    }
}

fn render(
    app: &App,
    request: &HttpRequest,
    handover: &Handover,
    (errors, typed): (Vec<(&'static str, &'static str)>, Option<&Fields>),
) -> Result<HttpResponse, AppError> {
    let Handover { token, referral, seal } = handover;
    let opened = seal.as_ref().ok().filter(|_| !handover.is_unread());
    let edition = app.edition();
    let page = HandoverPage {
        frame: Frame::dutch(app, &edition, "Een mantelzorger voor u"),
        token,
        referral,
        is_unread: handover.is_unread(),
        chosen: typed.map_or((&referral.state, &referral.reason), |typed| (typed.get("stand"), typed.get("reden"))),
        remark: match (typed, opened) {
            (Some(typed), _) => typed.get("toelichting").to_owned(),
            (None, opened) => opened.map(|seal| open_remark(seal, referral)).unwrap_or_default(),
        },
        client: opened.and_then(|seal| Client::open(seal, referral)),
        contact: contact(&edition.site),
        errors,
    };
    let status = if page.errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(Page::new(status, CachePolicy::Staff, &page)?.respond_to(request))
}

/// What they say.
struct Said {
    state: ReferralState,
    reason: Option<Unfit>,
    remark: String,
    version: i64,
}

impl Said {
    /// Else every field with what is wrong.
    fn read(fields: &Fields) -> Result<Self, Vec<(&'static str, &'static str)>> {
        let version = fields.get("versie").parse().unwrap_or_default();
        if fields.get("stand") == ReferralState::Seen.slug() {
            return Ok(Self { state: ReferralState::Seen, reason: None, remark: String::new(), version });
        }
        let mut errors = Vec::new();
        let state = ReferralState::from_slug(fields.get("stand")).filter(|state| ANSWERS.contains(state));
        let does_not_fit = state == Some(ReferralState::NotFitting);
        let reason = Unfit::from_slug(fields.get("reden")).filter(|_| does_not_fit);
        let remark = if does_not_fit { fields.get("toelichting").to_owned() } else { String::new() };
        if state.is_none() {
            errors.push(("stand", "Kies hoe het staat."));
        }
        if does_not_fit && reason.is_none() {
            errors.push(("reden", "Kies waarom het niet past. Dan kan het loket verder zoeken."));
        }
        if remark.chars().count() > MOST_REMARK {
            errors.push(("toelichting", "Uw toelichting is te lang."));
        }
        match state {
            Some(state) if errors.is_empty() => Ok(Self { state, reason, remark, version }),
            _ => Err(errors),
        }
    }
}

/// Notes that they read it, or how it stands.
///
/// # Errors
/// When the database does not answer.
pub async fn take(
    app: Data<App>,
    request: HttpRequest,
    token: Path<String>,
    body: Bytes,
) -> Result<HttpResponse, AppError> {
    let handover = match open(&app, &request, &token).await? {
        Ok(handover) => handover,
        Err(ended) => return Ok(ended),
    };
    if !allows(&app, &request) {
        return ended(&app, &request, StatusCode::TOO_MANY_REQUESTS, TOO_OFTEN);
    }
    let fields = Fields::read(&body);
    let typed = Some(&fields);
    let said = match Said::read(&fields) {
        Ok(said) => said,
        Err(errors) => return render(&app, &request, &handover, (errors, typed)),
    };
    match note(&app, &handover, said).await? {
        Ok(()) => Ok(HttpResponse::SeeOther().insert_header((LOCATION, routes::handed_over(&token))).finish()),
        // As it is by now.
        Err(wrong) => match open(&app, &request, &token).await? {
            Ok(now) => render(&app, &request, &now, (vec![wrong], typed)),
            Err(ended) => Ok(ended),
        },
    }
}

/// Else the field with what is wrong. What was said already need not be said again.
async fn note(
    app: &Data<App>,
    handover: &Handover,
    said: Said,
) -> Result<Result<(), (&'static str, &'static str)>, AppError> {
    let Handover { referral, seal, .. } = handover;
    let Said { state, reason, remark, version } = said;
    let is_seen_already = state == ReferralState::Seen && !handover.is_unread();
    let same = referral.state() == state && reason.map_or("", Choice::slug) == referral.reason && remark.is_empty();
    if is_seen_already || (same && referral.sealed_remark.is_empty()) {
        return Ok(Ok(()));
    }
    if state == ReferralState::Seen && !handover.can_be_read() {
        return Ok(Err(("stand", "De gegevens zijn nu niet te openen. Mail of bel het loket.")));
    }
    let sealed = match seal {
        Ok(seal) => Some(seal_remark(seal, &referral.id, &remark)),
        // They were not shown what they added before, so they did not take it away.
        Err(_) if remark.is_empty() => None,
        Err(_) => return Ok(Err(("toelichting", "Uw toelichting kan nu niet bewaard worden. Bel of mail het loket."))),
    };
    let id = referral.id.clone();
    let answered = app
        .note(move |connection| {
            change::answered(connection, &moment::now(), Seen { id: &id, version }, state, (reason, sealed.as_deref()))
        })
        .await?;
    let moved = "Intussen is er iets veranderd. Kijk hoe het nu staat, en geef het zo nodig opnieuw door.";
    Ok(if answered { Ok(()) } else { Err(("stand", moved)) })
}
