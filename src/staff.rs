//! Who may do what: a handler's signature asks for [`Staff`], [`Editor`], [`Desk`] or [`Admin`], and is not called for
//! anybody else.

use std::future::Future;
use std::ops::Deref;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::Method;
use actix_web::web::Data;
use actix_web::{FromRequest, HttpRequest};
use jiff::Timestamp;

use crate::app::App;
use crate::error::AppError;
use crate::fingerprint::fingerprint;
use crate::form;
use crate::model::account::Account;
use crate::model::choice::Role;
use crate::model::picks::Picks;
use crate::model::session::{self, SignedIn};
use crate::session::token;
use crate::wording::moment;

/// Somebody who is signed in, with both steps.
#[derive(Debug, Clone)]
pub struct Staff {
    /// Their account.
    pub account: Account,
    /// Every form of theirs carries it.
    pub csrf: String,
    /// What the last action has to say; empty where it has nothing.
    pub message: String,
    /// The session, to find it again.
    pub token_hash: String,
    /// What they picked at the desk for the client of this moment.
    pub picks: Picks,
    /// How many open handovers ask something of the desk.
    pub asking: usize,
    sources: Option<Vec<String>>,
}

impl Staff {
    fn new(signed_in: SignedIn) -> Self {
        let SignedIn { session, account, sources, asking } = signed_in;
        let picks = Picks::read(&session.picks);
        Self {
            account,
            csrf: session.csrf,
            message: session.message,
            token_hash: session.token_hash,
            picks,
            asking: usize::try_from(asking).unwrap_or_default(),
            sources,
        }
    }

    /// How the log and the history name them.
    pub fn actor(&self) -> &str {
        &self.account.email
    }

    /// What colleagues call them.
    pub fn name(&self) -> &str {
        if self.account.name.is_empty() { &self.account.email } else { &self.account.name }
    }

    /// Whether they may change what belongs to this source.
    pub fn may_change(&self, source_id: &str) -> bool {
        self.sources.as_ref().is_none_or(|sources| sources.iter().any(|source| source == source_id))
    }

    /// Whether they may change what belongs to the whole site, not to one source.
    pub fn may_change_all(&self) -> bool {
        self.sources.is_none()
    }

    /// The ids of the sources that they may change; `None`: all.
    pub fn sources(&self) -> Option<&[String]> {
        self.sources.as_deref()
    }

    /// Whether they are an admin.
    pub fn is_admin(&self) -> bool {
        self.account.role() == Some(Role::Admin)
    }

    /// Whether they may work at the desk.
    pub fn is_desk(&self) -> bool {
        matches!(self.account.role(), Some(Role::Desk | Role::Admin))
    }

    /// Whether they may edit.
    pub fn is_editor(&self) -> bool {
        matches!(self.account.role(), Some(Role::Editor | Role::Admin))
    }

    /// Says this once, on the next page that they see, with the way to take it back.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tell_with_undo(&self, app: &Data<App>, message: &str, undo: &str) -> Result<(), AppError> {
        self.tell(app, format!("{message}\n{undo}")).await
    }

    /// Says this once, on the next page that they see.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tell(&self, app: &Data<App>, message: impl Into<String>) -> Result<(), AppError> {
        let (hash, message) = (self.token_hash.clone(), message.into());
        app.note(move |connection| session::set_message(connection, &hash, &message)).await
    }
}

/// A right that a handler asks for.
pub trait Right: Sized + 'static {
    /// `None`: they don't have it.
    fn of(staff: Staff) -> Option<Self>;
    /// Who they are.
    fn staff(&self) -> &Staff;
}

impl Right for Staff {
    fn of(staff: Staff) -> Option<Self> {
        Some(staff)
    }
    fn staff(&self) -> &Staff {
        self
    }
}

macro_rules! rights {
    ($($(#[$doc:meta])* $name:ident = $has:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone)]
        pub struct $name(Staff);

        impl Right for $name {
            fn of(staff: Staff) -> Option<Self> {
                staff.$has().then_some(Self(staff))
            }
            fn staff(&self) -> &Staff {
                &self.0
            }
        }

        impl Deref for $name {
            type Target = Staff;
            fn deref(&self) -> &Staff {
                &self.0
            }
        }

        impl FromRequest for $name {
            type Error = AppError;
            type Future = Answering<Self>;
            fn from_request(request: &HttpRequest, payload: &mut Payload) -> Answering<Self> {
                ask(request, payload)
            }
        }
    )+};
}

rights! {
    /// May edit the catalogue: an editor or an admin.
    Editor = is_editor;
    /// May work at the desk: a desk worker or an admin.
    Desk = is_desk;
    /// May manage accounts and sources.
    Admin = is_admin;
}

impl FromRequest for Staff {
    type Error = AppError;
    type Future = Answering<Self>;
    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Answering<Self> {
        ask(request, payload)
    }
}

/// Who asks, once the database has said.
pub type Answering<T> = Pin<Box<dyn Future<Output = Result<T, AppError>>>>;

fn ask<R: Right>(request: &HttpRequest, _: &mut Payload) -> Answering<R> {
    let request = request.clone();
    Box::pin(async move { who::<R>(&request).await?.ok_or_else(|| sign_in_first(&request, None)) })
}

/// Somebody with this right; `None`: nobody is signed in.
///
/// # Errors
/// When they don't have the right, or the database does not answer.
pub async fn who<R: Right>(request: &HttpRequest) -> Result<Option<R>, AppError> {
    let Some(app) = request.app_data::<Data<App>>() else { return Ok(None) };
    let Some(hash) = token(request).map(fingerprint) else { return Ok(None) };
    let now = Timestamp::now();
    let key = hash.clone();
    let Some(found) = app.load(move |connection| session::find(connection, &key, now)).await? else { return Ok(None) };
    if found.session.is_half {
        return Ok(None);
    }
    note_seen(app, request, &found, now).await?;
    R::of(Staff::new(found)).map(Some).ok_or(AppError::Forbidden)
}

/// At most once a minute: a session need not be known to the second. A message is shown by the page that is asked for.
async fn note_seen(app: &Data<App>, request: &HttpRequest, found: &SignedIn, now: Timestamp) -> Result<(), AppError> {
    let seen = found.session.seen_at.parse::<Timestamp>().unwrap_or(Timestamp::MIN);
    let is_old = now.duration_since(seen).as_secs() >= 60;
    let is_said = !found.session.message.is_empty() && request.method() == Method::GET;
    if !is_old && !is_said {
        return Ok(());
    }
    let hash = found.session.token_hash.clone();
    app.note(move |connection| {
        session::seen(connection, &hash, &moment::now())?;
        if is_said { session::set_message(connection, &hash, "") } else { Ok(()) }
    })
    .await
}

/// Forms in which words about a client may stand; with a slash at the end also those below it.
const ABOUT_CLIENTS: [&str; 4] = ["/loket/gesprek", "/loket/lijst", "/loket/overdracht/", "/loket/verwijzingen/"];

/// The way to the sign-in page, with what was typed; but not where that may be about a client, for it is kept with the
/// session.
pub fn sign_in_first(request: &HttpRequest, typed: Option<String>) -> AppError {
    let back = request.uri().path_and_query().map_or_else(String::new, ToString::to_string);
    let is_form = |form: &str| form == request.path() || form.ends_with('/') && request.path().starts_with(form);
    let typed = typed.filter(|_| !ABOUT_CLIENTS.iter().any(|form| is_form(form)));
    AppError::SignInFirst { back, typed: typed.filter(|text| text.len() <= form::MOST_TYPED) }
}
