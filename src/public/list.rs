//! `/lijst?aanbod=…`: a few offerings in an order: one's own list, or one that somebody sent. Nothing of it is kept here:
//! the address is the list, and the browser may know which is one's own (`static/mijn-lijst.js`).

mod shared;

use std::sync::Arc;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use self::shared::Shared;
use super::search::help_now::HelpNow;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::Fields;
use crate::language::Texts;
use crate::model::contact::Phone;
use crate::page::card::Card;
use crate::page::card::listed::Listed;
use crate::page::picked::Picked;
use crate::page::search::address::Address;
use crate::page::search::answer;
use crate::page::search::asked::Asked;
use crate::page::{CachePolicy, Frame, Page, absolute, language};
use crate::routes::{self, LISTED, MOST_LISTED};
use crate::search::{Outcome, Request};

/// So many results are shown to choose one for the list; the rest is a page away.
const MOST_FOUND: usize = 8;

#[derive(Template)]
#[template(path = "public/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    entries: Vec<Entry<'a>>,
    /// Of what is on it, in order.
    codes: Vec<&'a str>,
    /// How many were asked for beyond the most.
    left_out: usize,
    /// How many of them are no longer on the site under any name.
    gone: usize,
    shared: Option<Shared>,
    /// What was looked for on this page; `None`: nothing.
    sought: Option<Sought<'a>>,
}

/// One of the list that still says something.
enum Entry<'a> {
    Open(Box<Card<'a>>),
    /// No longer given, with what came in its place.
    Stopped(&'a str, Listed<'a>, Option<Box<Card<'a>>>),
}

/// Help to put on the list: the way for a browser that can't keep one.
struct Sought<'a> {
    text: &'a str,
    cards: Vec<Card<'a>>,
    /// Whom to call, where the words ask for that.
    help_now: Option<HelpNow<'a>>,
    /// Everything that was found.
    all: String,
}

/// Shows the offerings in the order of the address.
///
/// # Errors
/// When the search or the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let edition = app.edition();
    let text = Asked::read(request.query_string(), &edition).request.text;
    if text.is_empty() {
        return page(&app, &request, &edition, None);
    }
    let search = Request { text, page: 1, ..Request::default() };
    let outcome = answer(&edition, &search).await?;
    page(&app, &request, &edition, Some((&search, &outcome)))
}

fn page(
    app: &App,
    request: &HttpRequest,
    edition: &Arc<Edition>,
    search: Option<(&Request, &Outcome)>,
) -> Result<Page, AppError> {
    let t = language::asked(app, request);
    let fields = Fields::read(request.query_string().as_bytes());
    let asked = codes(&fields);
    let left_out = asked.len().saturating_sub(MOST_LISTED);
    let asked = &asked[..asked.len() - left_out];
    let known = asked.iter().map(|code| (*code, Picked::of(&edition.snapshot, code)));
    let known: Vec<_> = known.filter(|(_, picked)| !matches!(picked, Picked::Gone)).collect();
    let codes: Vec<&str> = known.iter().map(|(code, picked)| picked.offering().map_or(*code, |it| &*it.code)).collect();
    let address = routes::list(codes.iter().copied()).map(|path| language::address(&absolute(app, request, &path), t));
    let title = &t[if asked.is_empty() { "kader-mijn-lijst" } else { "lijst-kop" }];
    let page = ListPage {
        frame: Frame::new(app, edition, request, "", title),
        entries: known.iter().enumerate().map(|(place, (_, it))| Entry::of(t, edition, &codes, place, *it)).collect(),
        gone: asked.len() - codes.len(),
        shared: address.map(|address| Shared::new(t, address, known.iter().map(|(_, picked)| in_short(picked)))),
        sought: search.map(|(search, outcome)| Sought::of(t, edition, search, outcome)),
        codes,
        left_out,
    };
    // What somebody looks for beside a list is kept nowhere.
    let policy = if search.is_some() { CachePolicy::Typed } else { CachePolicy::Private };
    Page::new(actix_web::http::StatusCode::OK, policy, &page)
}

fn title_of<'a>(picked: &Picked<'a>) -> &'a str {
    match picked {
        Picked::Open(offering) => &offering.title,
        Picked::Stopped { title, .. } => title,
        Picked::Gone => "",
    }
}

/// Its title, with the first number to call.
fn in_short(picked: &Picked<'_>) -> String {
    let phone = picked.offering().and_then(|offering| Phone::first(&offering.phone));
    phone.map_or_else(|| title_of(picked).to_owned(), |phone| format!("{}: {}", title_of(picked), phone.text))
}

impl<'a> Entry<'a> {
    fn of(t: &'a Texts, edition: &'a Edition, codes: &[&'a str], place: usize, picked: Picked<'a>) -> Self {
        let card = |offering| Box::new(Card::of(t, edition, offering));
        let listed = |compares| Listed::new(t, codes, place, title_of(&picked), compares);
        match picked {
            Picked::Open(offering) => Self::Open(Box::new(Card::of(t, edition, offering).listed(listed(true)))),
            Picked::Stopped { title, successor } => Self::Stopped(title, listed(false), successor.map(card)),
            Picked::Gone => Self::Stopped("", listed(false), None),
        }
    }
}

impl<'a> Sought<'a> {
    fn of(t: &'a Texts, edition: &'a Edition, search: &'a Request, outcome: &'a Outcome) -> Self {
        let hits = outcome.hits.iter().take(MOST_FOUND);
        Self {
            text: &search.text,
            cards: hits.filter_map(|hit| Card::found(t, edition, hit, false)).collect(),
            help_now: HelpNow::of(t, &outcome.understood.help_lines, false, edition),
            all: Address::of(search, &edition.vocabulary).page(1),
        }
    }
}

impl ListPage<'_> {
    /// What is looked for, to show it in its field.
    fn text(&self) -> &str {
        self.sought.as_ref().map_or("", |sought| sought.text)
    }

    /// What to do where a browser keeps no list.
    fn in_address(&self) -> &'static str {
        if self.entries.is_empty() { "lijst-adres-leeg" } else { "lijst-adres" }
    }

    /// Whether two of them could stand side by side.
    fn compares(&self) -> bool {
        self.entries.iter().filter(|entry| matches!(entry, Entry::Open(_))).count() > 1
    }
}

/// Each once, in order. A space stands between two codes.
fn codes(fields: &Fields) -> Vec<&str> {
    let mut codes: Vec<&str> = Vec::new();
    for code in fields.all(LISTED).flat_map(str::split_whitespace) {
        // Beyond the most only the number is told; comparing each with all would be slow for thousands.
        if codes.len() >= MOST_LISTED || !codes.iter().any(|known| known.eq_ignore_ascii_case(code)) {
            codes.push(code);
        }
    }
    codes
}
