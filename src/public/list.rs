//! `/lijst?aanbod=…`: a few offerings side by side, for whoever got the link. Nothing of it is kept: the address is the
//! list.

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;

use crate::app::App;
use crate::error::AppError;
use crate::form::Fields;
use crate::page::card::Card;
use crate::page::picked::Picked;
use crate::page::{Frame, Page, absolute, language};
use crate::routes::{self, LISTED, MOST_LISTED};

#[derive(Template)]
#[template(path = "public/list.html")]
struct ListPage<'a> {
    frame: Frame<'a>,
    entries: Vec<Entry<'a>>,
    /// How many were asked for beyond the most.
    left_out: usize,
    /// How many of them are no longer on the site under any name.
    gone: usize,
    address: Option<String>,
}

/// One of the list that still says something.
enum Entry<'a> {
    Open(Box<Card<'a>>),
    /// No longer given, with what came in its place.
    Stopped(&'a str, Option<Box<Card<'a>>>),
}

/// Shows the offerings in the order of the address.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let edition = app.edition();
    let fields = Fields::read(request.query_string().as_bytes());
    let codes = codes(&fields);
    let left_out = codes.len().saturating_sub(MOST_LISTED);
    let codes = &codes[..codes.len() - left_out];
    let t = language::asked(&app, &request);
    let card = |offering| Box::new(Card::of(t, &edition, offering));
    let entry = |code: &&str| match Picked::of(&edition.snapshot, code) {
        Picked::Open(offering) => Some(Entry::Open(card(offering))),
        Picked::Stopped { title, successor } => Some(Entry::Stopped(title, successor.map(card))),
        Picked::Gone => None,
    };
    let entries: Vec<_> = codes.iter().filter_map(entry).collect();
    let gone = codes.len() - entries.len();
    let address = routes::list(codes.iter().copied()).map(|path| absolute(&app, &request, &path));
    let frame = Frame::new(&app, &edition, &request, "", &t["lijst-kop"]);
    Page::private(&ListPage { frame, entries, left_out, gone, address })
}

/// Each once, in order.
fn codes(fields: &Fields) -> Vec<&str> {
    let mut codes: Vec<&str> = Vec::new();
    for code in fields.all(LISTED).map(str::trim).filter(|code| !code.is_empty()) {
        // Beyond the most only the number is told; comparing each with all would be slow for thousands.
        if codes.len() >= MOST_LISTED || !codes.iter().any(|known| known.eq_ignore_ascii_case(code)) {
            codes.push(code);
        }
    }
    codes
}
