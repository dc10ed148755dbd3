//! `/beheer/posters`: for whom, at which spot and in which place a poster hangs, and how it will look on paper.

pub mod asked;
pub mod paper;
pub mod visits;

use std::collections::HashMap;

use actix_web::HttpRequest;
use actix_web::web::{Data, Query};
use askama::Template;
use jiff::ToSpan;

use self::asked::{Asked, Mistake};
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::handout::pdf;
use crate::handout::poster::Poster;
use crate::language::Texts;
use crate::model::choice::CarerType;
use crate::model::poster_count::{self, PosterCount};
use crate::model::spot::Spot;
use crate::model::vocabulary::CarerText;
use crate::page::Page;
use crate::page::poster_address::PosterAddress;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;

/// Where all of it is in the menu.
const PATH: &str = "/beheer/posters";
/// How far back visits by a spot are told beside it, in days.
const LATELY: i64 = 30;

#[derive(Template)]
#[template(path = "editor/posters/posters.html")]
struct PostersPage<'a> {
    frame: StaffFrame<'a>,
    asked: &'a Asked,
    /// The groups to choose from: their address, their texts, and whether they are chosen.
    groups: Vec<(String, &'a CarerText, bool)>,
    carer_type: Option<CarerType>,
    /// Where this group is reached, each with its visits of late.
    spots: Vec<(&'a Spot, i64)>,
    /// The other spots.
    others: Vec<&'a Spot>,
    languages: Vec<&'a Texts>,
    mistakes: Vec<Mistake>,
    shown: Option<Shown>,
    is_counted: bool,
}

/// A poster, and where its files are.
struct Shown {
    poster: Poster,
    query: String,
    is_pdf: bool,
    /// Short enough for a square that a telephone reads from a wall.
    is_far: bool,
}

impl PostersPage<'_> {
    fn mistake(&self, field: &str) -> Option<&str> {
        self.mistakes.iter().find(|mistake| mistake.field == field).map(|mistake| mistake.text.as_str())
    }

    /// The same choice at another spot.
    fn at(&self, spot: &str) -> String {
        Asked { spot: spot.to_owned(), ..self.asked.clone() }.address(PATH)
    }
}

/// Shows what is chosen so far, and the poster once that is enough.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor, asked: Query<Asked>) -> Result<Page, AppError> {
    let edition = app.edition();
    let day = today().saturating_sub(LATELY.days()).to_string();
    let counts = app.load(move |connection| poster_count::since(connection, &day)).await?;
    let carer_type = asked.carer_type();
    let all = edition.vocabulary.spots();
    let visits = by_spot(&app, &edition, carer_type, &counts);
    let reached = |spot: &&Spot| carer_type.is_some_and(|carer_type| spot.carer_types.contains(carer_type));
    let (address, mistakes) = match asked.poster(&edition, &app.languages) {
        Ok(address) => (address, Vec::new()),
        Err(mistakes) => (None, mistakes),
    };
    let is_refused = !mistakes.is_empty();
    let page = PostersPage {
        frame: StaffFrame::new(&app, &editor, PATH, "Posters en folders"),
        groups: edition.vocabulary.carer_types().map(|text| asked.group(text)).collect(),
        spots: all.iter().filter(reached).map(|spot| (spot, visits.get(&*spot.slug).copied().unwrap_or(0))).collect(),
        others: all.iter().filter(|spot| !reached(spot)).collect(),
        languages: app.languages.all().collect(),
        shown: address.map(|address| shown(&app, &edition, &request, &address, &asked)),
        is_counted: edition.site.count_searches,
        asked: &asked,
        carer_type,
        mistakes,
    };
    if is_refused { Page::refused(&page) } else { Page::staff(&page) }
}

fn shown(app: &App, edition: &Edition, request: &HttpRequest, address: &PosterAddress<'_>, asked: &Asked) -> Shown {
    /// Modules on a side: beyond these they are small on a poster.
    const FAR: usize = 37;
    let poster = Poster::new(app, edition, request, address);
    let is_far = poster.code.as_ref().is_some_and(|code| code.side <= FAR);
    Shown { query: asked.query(), is_pdf: pdf::can_write(&poster), is_far, poster }
}

/// How often somebody of this group came by each spot.
fn by_spot<'a>(
    app: &App,
    edition: &'a Edition,
    carer_type: Option<CarerType>,
    counts: &[PosterCount],
) -> HashMap<&'a str, i64> {
    let mut visits = HashMap::new();
    for each in counts {
        if let Some(address) = PosterAddress::read(&each.poster, edition, &app.languages)
            && Some(address.carer_type) == carer_type
            && let Some(spot) = edition.vocabulary.spots().iter().find(|spot| spot.slug == address.spot.slug)
        {
            *visits.entry(&*spot.slug).or_default() += each.visits;
        }
    }
    visits
}
