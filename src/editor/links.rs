//! `/beheer/links`: websites that do not answer, with the offerings that have them.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::link_check::{self, LinkCheck, Linking};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::Editor;
use crate::wording::{moment, number};

#[derive(Template)]
#[template(path = "editor/links.html")]
struct LinksPage<'a> {
    frame: StaffFrame<'a>,
    dead: Vec<Failing>,
    /// Failed once: perhaps only down for an hour.
    doubtful: Vec<Failing>,
    websites: String,
    visited: String,
    is_on: bool,
}

struct Failing {
    check: LinkCheck,
    users: Vec<User>,
}

/// An offering that has the website.
struct User {
    linking: Linking,
    may_change: bool,
}

impl LinksPage<'_> {
    fn groups(&self) -> [(&'static str, &'static str, &Vec<Failing>); 2] {
        let once = "Dit lukte één keer niet. Wij proberen het na een dag opnieuw.";
        [
            ("Werkt niet", "Dit lukte minstens twee keer niet, met een dag ertussen.", &self.dead),
            ("Misschien tijdelijk", once, &self.doubtful),
        ]
    }
}

/// Shows them, dead ones first.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor) -> Result<Page, AppError> {
    let read = |connection: &mut _| Ok((link_check::failing(connection)?, link_check::progress(connection)?));
    let (failing, (websites, visited)) = app.load(read).await?;
    let user = |linking: Linking| User { may_change: editor.may_change(&linking.source_id), linking };
    let failing =
        failing.into_iter().map(|(check, users)| Failing { check, users: users.into_iter().map(user).collect() });
    let (dead, doubtful) = failing.partition(|failing: &Failing| failing.check.is_dead);
    let said = |count: i64| number(usize::try_from(count).unwrap_or(0));
    Page::staff(&LinksPage {
        frame: StaffFrame::new(&app, &editor, "/beheer/links", "Websites"),
        dead,
        doubtful,
        websites: said(websites),
        visited: said(visited),
        is_on: app.site().check_links,
    })
}

/// Visits one now.
///
/// # Errors
/// When the database does not answer.
pub async fn retry(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let found = app.check_link(posted.fields.get("website").to_owned()).await?;
    let message = match found {
        None => "Geen enkel aanbod heeft deze website nog.".to_owned(),
        Some(LinkCheck { url, trouble, .. }) if trouble.is_empty() => format!("{url} antwoordt weer."),
        Some(LinkCheck { url, trouble, .. }) => format!("{url} werkt nog niet. {trouble}"),
    };
    posted.by.tell(&app, message).await?;
    Ok(see("/beheer/links"))
}
