//! `/account/herstelcodes`: new recovery codes, shown once. They are made by a form and shown by the page after it, so that
//! reloading that page makes no new ones.

use actix_web::http::Method;
use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::again::{Form, again};
use crate::app::App;
use crate::config::Site;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::account::second_step;
use crate::model::log_entry::{self, LogEntry};
use crate::model::session;
use crate::page::staff::see;
use crate::page::{CachePolicy, Frame, Page, apply};
use crate::sealed::Seal;
use crate::signing_in::recovery;
use crate::staff::Staff;
use crate::wording::moment;

/// Where it is.
pub const PATH: &str = "/account/herstelcodes";
/// Who did not look for so many minutes makes new ones.
const MOST_MINUTES: i64 = 10;

/// Codes on their way from the form to the page.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct UnseenCodes {
    /// ISO 8601, UTC.
    made_at: String,
    codes: Vec<String>,
    /// Where to go on.
    next: String,
}

impl UnseenCodes {
    /// Made now.
    pub fn new(codes: Vec<String>, next: &str) -> Self {
        Self { made_at: moment::now(), codes, next: next.to_owned() }
    }

    /// As a session of this account keeps them: sealed where a key is set, else as they are. Only these minutes, and in
    /// no backup.
    pub fn to_text(&self, site: &Site, account_id: &str) -> String {
        let text = serde_json::to_string(self).unwrap_or_default();
        match Seal::set(&site.handover.key) {
            Ok(seal) => seal.seal(&seal_of(account_id), &text),
            Err(_) => text,
        }
    }

    /// As a session of this account kept them; `None`: there are none, or too long ago.
    fn from_text(site: &Site, account_id: &str, kept: &str) -> Option<Self> {
        let sealed = Seal::set(&site.handover.key).ok().and_then(|seal| seal.open(&seal_of(account_id), kept));
        let codes: Self = serde_json::from_str(sealed.as_deref().unwrap_or(kept)).ok()?;
        let made_at: Timestamp = codes.made_at.parse().ok()?;
        (Timestamp::now().duration_since(made_at).as_mins() < MOST_MINUTES).then_some(codes)
    }
}

fn seal_of(account_id: &str) -> String {
    format!("session/unseen_codes/{account_id}")
}

#[derive(Template)]
#[template(path = "signing_in/recovery_codes.html")]
struct RecoveryCodesPage<'a> {
    frame: Frame<'a>,
    email: &'a str,
    codes: &'a [String],
    next: &'a str,
}

const SHOWN_ONCE: &str =
    "De herstelcodes ziet u maar één keer. Hebt u ze niet bewaard? Maak dan op deze pagina nieuwe.";

/// Shows those that were just made. A HEAD shows nothing, so it leaves them there.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, staff: Staff) -> Result<HttpResponse, AppError> {
    if request.method() == Method::HEAD {
        let mut nothing = HttpResponse::Ok().finish();
        apply(CachePolicy::Staff, &mut nothing);
        return Ok(nothing);
    }
    let hash = staff.token_hash.clone();
    let kept = app.note(move |connection| session::take_codes(connection, &hash)).await?;
    let Some(unseen) = UnseenCodes::from_text(&app.site(), &staff.account.id, &kept) else {
        staff.tell(&app, SHOWN_ONCE).await?;
        return Ok(see(super::PATH));
    };
    let frame = Frame::dutch(&app, &app.edition(), "Bewaar uw herstelcodes");
    let UnseenCodes { codes, next, .. } = &unseen;
    Ok(Page::staff(&RecoveryCodesPage { frame, email: &staff.account.email, codes, next })?.respond_to(&request))
}

/// Makes new ones in the place of the old.
///
/// # Errors
/// When the database does not answer.
pub async fn make(app: Data<App>, request: HttpRequest, posted: Posted<Staff>) -> Result<HttpResponse, AppError> {
    let Posted { by: staff, fields } = posted;
    let renewed = match again(&app, &request, &staff, &fields, Form::Codes).await? {
        Ok(renewed) => renewed,
        Err(refused) => return Ok(refused),
    };
    let codes = recovery::new_codes();
    let hashes = recovery::hashes(&codes, &staff.account.id).await?;
    let unseen = UnseenCodes::new(codes, super::PATH).to_text(&app.site(), &staff.account.id);
    let (id, email) = (staff.account.id.clone(), staff.account.email.clone());
    let hash = renewed.token_hash.clone();
    app.note(move |connection| {
        second_step::set_codes(connection, &id, &hashes)?;
        session::set_codes(connection, &hash, &unseen)?;
        let entry = LogEntry::new(&moment::now(), &email, "herstelcodes-vernieuwd").to("account", &id, &email);
        log_entry::add(connection, &[entry])
    })
    .await?;
    Ok(renewed.see(PATH))
}
