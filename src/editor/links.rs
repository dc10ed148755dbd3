//! `/beheer/links`: websites that do not answer, with the offerings that have them.

use actix_web::HttpResponse;
use actix_web::web::Data;
use askama::Template;
use jiff::{SignedDuration, Timestamp};

use crate::app::App;
use crate::error::AppError;
use crate::form::Posted;
use crate::model::link_check::{self, LinkCheck, Linking};
use crate::model::log_entry::{self, LogEntry};
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::staff::{Editor, Staff};
use crate::wording::{moment, number};

/// Between two visits that somebody asks for.
const REST: SignedDuration = SignedDuration::from_secs(60);

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

impl Failing {
    fn may_retry(&self) -> bool {
        self.users.iter().any(|user| user.may_change)
    }
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
/// When it is of lists that they may not change, or the database does not answer.
pub async fn retry(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let url = fields.get("website").to_owned();
    let key = url.clone();
    let load =
        move |connection: &mut _| Ok((link_check::find(connection, &key)?, link_check::users(connection, &key)?));
    let (known, users) = app.load(load).await?;
    if !users.is_empty() && !users.iter().any(|user| by.may_change(&user.source_id)) {
        return Err(AppError::Forbidden);
    }
    let message = if users.is_empty() {
        "Geen enkel aanbod heeft deze website nog.".to_owned()
    } else if known.is_some_and(|known| is_resting(&known)) {
        format!("{url} is net nog geprobeerd. Probeer het over een minuut opnieuw.")
    } else {
        visit(&app, &by, url).await?
    };
    by.tell(&app, message).await?;
    Ok(see("/beheer/links"))
}

/// Whether it was visited just now: other people's websites are no toy.
fn is_resting(known: &LinkCheck) -> bool {
    let visited = known.checked_at.parse::<Timestamp>();
    visited.is_ok_and(|visited| Timestamp::now().duration_since(visited) < REST)
}

/// Visits it, and says what came of it.
async fn visit(app: &Data<App>, by: &Staff, url: String) -> Result<String, AppError> {
    let Some(LinkCheck { url, trouble, .. }) = app.check_link(url).await? else {
        return Ok("Geen enkel aanbod heeft deze website nog.".to_owned());
    };
    let said =
        if trouble.is_empty() { format!("{url} antwoordt weer.") } else { format!("{url} werkt nog niet. {trouble}") };
    let entry =
        LogEntry::new(&moment::now(), by.actor(), "website-nagegaan").to("website", &url, &url).because(trouble);
    app.note(move |connection| log_entry::add(connection, &[entry])).await?;
    Ok(said)
}
