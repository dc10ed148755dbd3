//! `/loket/lijst`: what is handed to the client of this moment. Works without script: every button sends the whole form,
//! and the answer is the form again.

pub mod add;
pub mod change;
pub mod pdf;
pub mod print;
mod sheet;
mod ways;

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse, Responder};
use askama::Template;

use self::sheet::{Doing, Sheet};
use self::ways::Given;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::Posted;
use crate::model::contact::Phone;
use crate::model::picks::{self, Picks};
use crate::model::published::Published;
use crate::page::Page;
use crate::page::card::{Costs, Whereabouts};
use crate::page::picked::Picked;
use crate::page::staff::{StaffFrame, see};
use crate::routes::{self, MOST_LISTED};
use crate::search::{Request, Snapshot};
use crate::session::new_token;
use crate::staff::{Desk, Right, Staff};
use crate::wording::number;

/// Its address.
pub const PATH: &str = "/loket/lijst";
/// As many as one can choose from at a glance.
const MOST_FOUND: usize = 6;

#[derive(Template)]
#[template(path = "desk/list.html")]
struct ListPage<'a> {
    frame: StaffFrame<'a>,
    snapshot: &'a Snapshot,
    sheet: Sheet,
    /// Whether it is a page left open of an earlier client.
    is_former: bool,
    /// Which button has the focus, so that pressing it again goes on.
    at: Doing<'a>,
    /// What was looked for without leaving the list.
    search: &'a str,
    found: Found<'a>,
    /// What goes along in the way that was chosen.
    given: Option<Given>,
    /// How many can be handed on.
    open: usize,
}

/// Shows the list, without a word to it.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, desk: Desk) -> Result<Page, AppError> {
    let edition = app.edition();
    page(&app, &edition, &desk, Sheet::of(&desk.picks), Shown::default())
}

/// Does what a button says, and shows the form again with everything that was typed.
///
/// # Errors
/// When the database refuses.
pub async fn take(app: Data<App>, request: HttpRequest, posted: Posted<Desk>) -> Result<HttpResponse, AppError> {
    let Posted { by: desk, fields } = posted;
    let mut sheet = Sheet::read(&fields);
    let doing = Doing::read(fields.get("doe"));
    let is_unsure = matches!(doing, Doing::Anew { surely: false }) && sheet.has_words();
    if matches!(doing, Doing::Anew { .. }) && !is_unsure {
        return anew(&app, &desk, sheet.mark).await;
    }
    let edition = app.edition();
    let change = change(&edition.snapshot, doing);
    let (hash, list) = (desk.token_hash.clone(), sheet.picks());
    let (picks, in_hand) = app.note(move |connection| picks::change_page(connection, &hash, list, change)).await?;
    if let Doing::Successor(code) = doing
        && let Some(successor) = successor(&edition.snapshot, code)
    {
        sheet.succeed(code, &successor.code);
    }
    let (sheet, mut desk) = (sheet.with(&picks), desk.staff().clone());
    desk.picks = in_hand;
    let mut shown = Shown { at: doing, search: fields.get("zoek"), given: None };
    if let Doing::Give(way) = doing {
        shown.given = ways::given(&ways::handout(&app, &request, &edition, &sheet), way);
        if matches!(shown.given, Some(Given::Mail { .. } | Given::Whatsapp(_) | Given::Link { .. })) {
            ways::count(&app, &desk, &edition, &sheet, way).await?;
        }
    }
    let page = page(&app, &edition, &desk, sheet, shown)?;
    Ok(page.respond_to(&request))
}

/// What came in the place of a stopped one.
fn successor<'a>(snapshot: &'a Snapshot, code: &str) -> Option<&'a Published> {
    if let Picked::Stopped { successor, .. } = Picked::of(snapshot, code) { successor } else { None }
}

/// What a button changes in a list.
fn change(snapshot: &Snapshot, doing: Doing<'_>) -> impl FnOnce(&mut Picks) + Send + 'static {
    enum Change {
        Shift(String, bool),
        Off(String),
        On(String),
        Replace(String, String),
        Nothing,
    }
    let change = match doing {
        Doing::Up(code) => Change::Shift(code.to_owned(), false),
        Doing::Down(code) => Change::Shift(code.to_owned(), true),
        Doing::Off(code) => Change::Off(code.to_owned()),
        Doing::On(code) => snapshot.by_code(code).map_or(Change::Nothing, |found| Change::On(found.code.to_string())),
        Doing::Successor(code) => successor(snapshot, code)
            .map_or(Change::Nothing, |next| Change::Replace(code.to_owned(), next.code.to_string())),
        Doing::Give(_) | Doing::Anew { .. } | Doing::Nothing => Change::Nothing,
    };
    move |picks| match change {
        Change::Shift(code, to_the_end) => picks.shift(&code, to_the_end),
        Change::Off(code) => drop(picks.remove(&code)),
        Change::On(code) => drop(picks.add(&code)),
        Change::Replace(code, with) => picks.replace(&code, &with),
        Change::Nothing => {}
    }
}

/// An empty list for the next client. The page of an earlier one, with another `mark`, takes only itself away.
async fn anew(app: &Data<App>, desk: &Desk, mark: String) -> Result<HttpResponse, AppError> {
    let hash = desk.token_hash.clone();
    let begin = move |picks: &mut Picks| {
        let is_in_hand = picks.mark == mark;
        if is_in_hand {
            *picks = Picks::new(new_token());
        }
        is_in_hand
    };
    let (_, is_begun) = app.note(move |connection| picks::change(connection, &hash, begin)).await?;
    if is_begun {
        desk.tell(app, "De verwijslijst is leeg. U kunt beginnen voor de volgende cliënt.").await?;
    }
    Ok(see("/loket"))
}

/// What a page shows beside the list.
#[derive(Default)]
struct Shown<'a> {
    at: Doing<'a>,
    search: &'a str,
    given: Option<Given>,
}

fn page(
    app: &Data<App>,
    edition: &Edition,
    desk: &Staff,
    sheet: Sheet,
    Shown { at, search, given }: Shown<'_>,
) -> Result<Page, AppError> {
    let is_former = !sheet.is_current(desk);
    let found = if search.is_empty() { Found::default() } else { found(edition, search, &sheet) };
    let open = ways::open(edition, &sheet).len();
    let frame = StaffFrame::new(app, desk, PATH, "Verwijslijst");
    Page::staff(&ListPage { frame, snapshot: &edition.snapshot, sheet, is_former, at, search, found, given, open })
}

/// What was looked for beside the list.
#[derive(Default)]
struct Found<'a> {
    best: Vec<&'a Published>,
    /// Whether there is more than these.
    is_cut: bool,
}

/// The best of what fits these words and is not on the list yet.
fn found<'a>(edition: &'a Edition, words: &str, sheet: &Sheet) -> Found<'a> {
    let request = Request { text: words.to_owned(), page: 1, ..Request::default() };
    let outcome = edition.search(&request);
    let found = outcome.hits.iter().filter_map(|hit| edition.snapshot.offering(hit.ordinal));
    let picks = sheet.picks();
    let best: Vec<_> = found.filter(|offering| !picks.has(&offering.code)).take(MOST_FOUND).collect();
    Found { is_cut: best.len() == MOST_FOUND && outcome.total > MOST_FOUND, best }
}

impl ListPage<'_> {
    fn count(&self) -> String {
        match self.sheet.entries.len() {
            1 => "1 keer aanbod".to_owned(),
            count => format!("{} keer aanbod", number(count)),
        }
    }

    fn picked(&self, code: &str) -> Picked<'_> {
        Picked::of(self.snapshot, code)
    }

    fn title_of<'b>(&'b self, code: &'b str) -> &'b str {
        match self.picked(code) {
            Picked::Open(offering) => &offering.title,
            Picked::Stopped { title, .. } => title,
            Picked::Gone => code,
        }
    }

    fn is_at(&self, value: &str) -> bool {
        Doing::read(value) == self.at
    }
}
