//! `/contact`: every way to the steunpunt, its hours by day, and whom to call while it is closed.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;
use jiff::civil::Date;

use super::search::help_now::HelpNow;
use crate::app::{App, today};
use crate::config::{Span, SupportCentre};
use crate::error::AppError;
use crate::language::Texts;
use crate::model::contact::WebAddress;
use crate::page::call_us::hours_of_a_day;
use crate::page::{Frame, Page, language};
use crate::wording::contact::{self, Contact};

#[derive(Template)]
#[template(path = "public/contact.html")]
struct ContactPage<'a> {
    frame: Frame<'a>,
    centre: &'a SupportCentre,
    chat: Option<Contact<'a>>,
    mail: Option<Contact<'a>>,
    website: Option<WebAddress<'a>>,
    closed: Vec<Date>,
    help_now: Option<HelpNow<'a>>,
}

impl ContactPage<'_> {
    /// Every day from Monday with its hours in words.
    fn week(&self) -> Vec<(String, String)> {
        let t = self.frame.t;
        self.centre.open.week().map(|(day, spans)| (t.weekday(day), hours(t, spans))).collect()
    }

    /// Whether there is any way to reach the steunpunt.
    fn reachable(&self) -> bool {
        !self.centre.phone.is_empty() || self.chat.is_some() || self.mail.is_some() || self.website.is_some()
    }
}

/// The page is kept for a day: a closed day that is over goes from it, and what is true by the minute is our script's.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let (edition, day) = (app.edition(), today());
    let t = language::asked(&app, &request);
    let frame =
        Frame::new(&app, &edition, &request, "/contact", &t["kader-contact"]).described(&t["contact-omschrijving"]);
    let centre = &edition.site.support_centre;
    let page = ContactPage {
        frame,
        chat: contact::whatsapp(&centre.whatsapp),
        mail: contact::email(&centre.email),
        website: WebAddress::first(&centre.website),
        closed: centre.closed.from(day).collect(),
        centre,
        help_now: HelpNow::besides_us(t, &edition),
    };
    Ok(Page::shared(&page)?.of(day))
}

fn hours(t: &Texts, spans: &[Span]) -> String {
    if spans.is_empty() { t["contact-dicht"].to_string() } else { hours_of_a_day(t, spans) }
}
