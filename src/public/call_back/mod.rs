//! A short form by which the steunpunt is asked to call: a carer for herself, or somebody else who knows one. It goes out
//! as a mail at once and is kept nowhere: not here, not in a queue, not in an address or a log.

pub mod another;
mod letter;
pub mod me;
mod typed;

use actix_web::http::StatusCode;
use actix_web::http::header::LOCATION;
use actix_web::web::{Bytes, Data};
use actix_web::{Error, HttpRequest, HttpResponse, Responder};
use askama::Template;

use self::typed::{About, FAMILIARITIES, Typed, times};
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::{Fields, is_from_elsewhere};
use crate::language::Text;
use crate::network;
use crate::once;
use crate::page::{CachePolicy, Frame, Page, language};

/// Programs fill in every field; people don't see this one.
const TRAP: &str = "onderwerp";
/// The hidden field by which a form that is sent twice is known.
const MARK: &str = "merk";

#[derive(Template)]
#[template(path = "public/call_back.html")]
struct CallBackPage<'a> {
    frame: Frame<'a>,
    typed: Typed<'a>,
    mark: &'a str,
    /// Fields with what is wrong with them.
    errors: Vec<(&'static str, String)>,
    /// Why what is right was not sent; the key of a text.
    trouble: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "public/call_back_thanks.html")]
struct ThanksPage<'a> {
    frame: Frame<'a>,
    about: About,
}

/// One line to fill in.
struct Line<'p> {
    name: &'static str,
    label: &'p Text,
    help: Option<&'p Text>,
    /// Whether it may stay empty.
    optional: bool,
    value: String,
    error: Option<&'p str>,
    /// The kind of field, and what a browser may fill in by itself: what is about somebody else, nothing.
    field: (&'static str, &'static str),
}

impl CallBackPage<'_> {
    fn error(&self, field: &str) -> Option<&str> {
        self.errors.iter().find(|(name, _)| *name == field).map(|(_, message)| &**message)
    }

    /// A form that came is shown again, also where the steunpunt lost its address meanwhile.
    fn has_form(&self) -> bool {
        self.frame.calls_back || !self.typed.is_new()
    }

    fn line(&self, name: &'static str) -> Line<'_> {
        let t = self.frame.t;
        let mine = self.typed.about == About::Me;
        let (label, help, field) = match name {
            "naam" if mine => ("bellen-naam", Some("bellen-naam-uitleg"), ("text", "name")),
            "naam" => ("ander-naam", Some("bellen-naam-uitleg"), ("text", "off")),
            "telefoon" if mine => ("bellen-telefoon", None, ("tel", "tel")),
            "telefoon" => ("ander-telefoon", None, ("tel", "off")),
            "taal" => (if mine { "bellen-taal" } else { "ander-taal" }, None, ("text", "off")),
            "uw-naam" => ("ander-uw-naam", Some("ander-uw-naam-uitleg"), ("text", "name")),
            _ => {
                let help = if mine { "bellen-bericht-uitleg" } else { "ander-bericht-uitleg" };
                ("bellen-bericht", Some(help), ("text", "off"))
            }
        };
        let (label, help) = (&t[label], help.map(|key| &t[key]));
        let optional = matches!(name, "taal" | "bericht");
        Line { name, label, help, optional, value: self.typed.shown(t, name), error: self.error(name), field }
    }
}

fn show(app: &App, request: &HttpRequest, about: About) -> Result<Page, AppError> {
    let (edition, nothing) = (app.edition(), Fields::default());
    let typed = Typed { about, fields: &nothing };
    render(app, &edition, request, StatusCode::OK, (typed, &once::mark()), (Vec::new(), None))
}

fn thanks(app: &App, request: &HttpRequest, about: About) -> Result<Page, AppError> {
    let edition = app.edition();
    let t = language::asked(app, request);
    let frame = Frame::new(app, &edition, request, "", &t["bellen-bedankt"]);
    Page::new(StatusCode::OK, CachePolicy::Never, &ThanksPage { frame, about })
}

type Wrong = (Vec<(&'static str, String)>, Option<&'static str>);

fn render(
    app: &App,
    edition: &Edition,
    request: &HttpRequest,
    status: StatusCode,
    (typed, mark): (Typed<'_>, &str),
    (errors, trouble): Wrong,
) -> Result<Page, AppError> {
    let t = language::asked(app, request);
    let about = typed.about;
    let is_right = errors.is_empty() && trouble.is_none();
    let title = if is_right { t[about.heading()].to_string() } else { t[about.not_sent()].to_string() };
    // Where there is no form there is nothing to find.
    let path = if is_right && app.calls_back(&edition.site) { about.path() } else { "" };
    let frame = Frame::new(app, edition, request, path, title).described(&t[about.description()]);
    Page::new(status, CachePolicy::Never, &CallBackPage { frame, typed, mark, errors, trouble })
}

async fn take(
    app: Data<App>,
    request: HttpRequest,
    body: Result<Bytes, Error>,
    about: About,
) -> Result<HttpResponse, AppError> {
    let fields = Fields::read(&body.map_err(|_| AppError::TooLarge)?);
    if is_from_elsewhere(&request) {
        return Err(AppError::NotOurForm);
    }
    let thanks = || HttpResponse::SeeOther().insert_header((LOCATION, about.thanks())).finish();
    if !fields.get(TRAP).is_empty() {
        return Ok(thanks());
    }
    let (edition, mark) = (app.edition(), fields.get(MARK));
    let typed = Typed { about, fields: &fields };
    let again = |status, wrong| {
        let page = render(&app, &edition, &request, status, (typed, mark), wrong)?;
        Ok(page.respond_to(&request))
    };
    let errors = typed.wrong(language::asked(&app, &request));
    if !errors.is_empty() {
        return again(StatusCode::UNPROCESSABLE_ENTITY, (errors, None));
    }
    match send(&app, &request, &edition, &typed, mark).await? {
        None => Ok(thanks()),
        Some((status, trouble)) => again(status, (Vec::new(), Some(trouble))),
    }
}

/// Why it was not sent, with the key of a text; `None`: it was, now or before.
async fn send(
    app: &Data<App>,
    request: &HttpRequest,
    edition: &Edition,
    typed: &Typed<'_>,
    mark: &str,
) -> Result<Option<(StatusCode, &'static str)>, AppError> {
    let promise = app.languages.dutch()[typed.about.promise()].to_string();
    let (subject, body) = letter::of(typed, &edition.site.name, &promise);
    if app.was_asked_to_call(mark, &body) {
        return Ok(None);
    }
    let network = network::of(request, &edition.site.sign_in.trusted_proxies);
    if !app.calls.allows(&network) {
        return Ok(Some((StatusCode::TOO_MANY_REQUESTS, "bellen-te-veel")));
    }
    let sent = app.calls_back(&edition.site) && app.ask_to_call(mark, subject, body).await?;
    if !sent {
        app.calls.give_back(&network);
    }
    Ok((!sent).then_some((StatusCode::SERVICE_UNAVAILABLE, "bellen-mislukt")))
}
