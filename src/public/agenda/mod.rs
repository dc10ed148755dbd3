//! `/agenda?week=2026-W49`: where one meets others, a week at a time, by place and kind of help. First this week and the
//! next: on a Sunday this week alone would hold nothing.

mod asked;
mod calendar;
pub mod feed;
mod shown;
mod week;

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;
use jiff::civil::{Date, DateTime};

use super::place_field::PlaceField;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::language::{Message, Texts};
use crate::model::moment::now_here;
use crate::model::vocabulary::{Condition, FunctionText, Vocabulary};
use crate::page::arriving::Arriving;
use crate::page::search::address::Address;
use crate::page::search::links::Link;
use crate::page::{CachePolicy, Frame, Page, absolute, language};
use crate::search::{Agenda, Request};
use asked::Asked;
use shown::Day;
use week::Week;

const PATH: &str = "/agenda";
/// More meetings than these don't fit on one page.
const PAGE_SIZE: usize = 50;

#[derive(Template)]
#[template(path = "public/agenda.html")]
struct AgendaPage<'a> {
    frame: Frame<'a>,
    vocabulary: &'a Vocabulary,
    asked: &'a Asked,
    today: Date,
    place_field: PlaceField<'a>,
    choices: Choices<'a>,
    agenda: &'a Agenda<'a>,
    /// Which week.
    heading: String,
    days: Vec<Day<'a>>,
    /// In the whole week, or both.
    total: usize,
    pages: usize,
    /// The first day after this week on which anything is; looked for where the week has nothing.
    next: Option<Date>,
    /// The same further around, where that has something and this has nothing.
    wider: Option<Link>,
    /// Where another program follows this agenda.
    followed: String,
}

/// What one may choose: only what there are meetings of.
struct Choices<'a> {
    functions: Vec<&'a FunctionText>,
    conditions: Vec<&'a Condition>,
}

/// Shows a week.
///
/// # Errors
/// When the template fails.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    page(&app, &request, &app.edition(), now_here())
}

fn page(app: &App, request: &HttpRequest, edition: &Edition, now: DateTime) -> Result<Page, AppError> {
    let (vocabulary, today) = (&*edition.vocabulary, now.date());
    let asked = Asked::read(request.query_string(), edition, today);
    let agenda = edition.agenda(&asked.request);
    let is_now = asked.week == Week::of(today);
    let last = if is_now { asked.week.sunday_after() } else { asked.week.sunday() };
    let found = agenda.between(asked.week.monday(), last, now);
    let pages = found.len().div_ceil(PAGE_SIZE).max(1);
    let on_page = found.chunks(PAGE_SIZE).nth(asked.page.min(pages) - 1).unwrap_or_default();
    let t = language::asked(app, request);
    let page = Page::new(
        StatusCode::OK,
        cache(is_now),
        &AgendaPage {
            frame: frame(app, edition, request, t, is_now && asked.is_plain(vocabulary)),
            vocabulary,
            today,
            heading: heading(t, asked.week, is_now),
            place_field: PlaceField::with(t, edition, &asked.request.place),
            choices: choices(edition),
            days: shown::days(on_page, &edition.snapshot, t),
            total: found.len(),
            pages,
            wider: if found.is_empty() { wider(t, edition, &asked, last, now) } else { None },
            next: if found.is_empty() { agenda.next_after(last) } else { None },
            followed: absolute(app, request, &asked.at(feed::PATH, vocabulary)),
            agenda: &agenda,
            asked: &asked,
        },
    )?;
    Ok(page.of(today))
}

/// What is over goes from this week by the minute; a later week is the same until the catalogue changes, and tomorrow is
/// another catalogue.
fn cache(is_now: bool) -> CachePolicy {
    if is_now { CachePolicy::Typed } else { CachePolicy::Private }
}

fn frame<'a>(app: &'a App, edition: &Edition, request: &HttpRequest, t: &Texts, is_found: bool) -> Frame<'a> {
    let path = if is_found { PATH } else { "" };
    Frame::new(app, edition, request, path, &*t["agenda-titel"]).described(&*t["agenda-uitleg"])
}

/// The nearest wider radius within which anything is in these days.
fn wider(t: &Texts, edition: &Edition, asked: &Asked, last: Date, now: DateTime) -> Option<Link> {
    let place = &*edition.place(&asked.request.place)?.place.name;
    let has_any = |radius: &u32| {
        let agenda = edition.agenda(&asked.within(*radius).request);
        !agenda.between(asked.week.monday(), last, now).is_empty()
    };
    let radius = *Request::RADII.iter().filter(|radius| **radius > asked.radius()).find(|radius| has_any(radius))?;
    let text = t.with("zoeken-ruimer-km").number("km", radius as usize).text("plaats", place);
    let href = asked.within(radius).address(&edition.vocabulary, asked.week, 1);
    Some(Link::to(format!("{href}#week"), text.to_string()))
}

fn heading(t: &Texts, week: Week, is_now: bool) -> String {
    if is_now {
        t["agenda-twee-weken"].to_string()
    } else {
        t.with("agenda-week-van").text("dag", &t.day(week.monday())).to_string()
    }
}

fn choices(edition: &Edition) -> Choices<'_> {
    let all = edition.agenda(&Request::default()).gatherings;
    let vocabulary = &edition.vocabulary;
    let has = |text: &&FunctionText| {
        all.iter().any(|each| each.offering.functions.iter().any(|f| vocabulary.function(f).slug == text.slug))
    };
    let named = |place: &usize| all.iter().any(|each| each.offering.conditions.contains(*place));
    Choices {
        functions: vocabulary.functions().iter().filter(has).collect(),
        conditions: (0..vocabulary.conditions().len())
            .filter(named)
            .map(|place| &vocabulary.conditions()[place])
            .collect(),
    }
}

impl AgendaPage<'_> {
    fn said(&self, day: &Date) -> String {
        self.frame.t.day(*day)
    }

    fn up_to(&self, km: &u32) -> Message<'_> {
        self.frame.t.with("agenda-km").number("km", *km as usize)
    }

    fn at(&self, km: &u32) -> Message<'_> {
        self.frame.t.with("agenda-afstand").number("km", *km as usize)
    }

    fn is_function(&self, slug: &str) -> bool {
        self.asked.function() == slug
    }

    fn is_condition(&self, slug: &str) -> bool {
        let place = self.vocabulary.condition(slug).map(|(place, _)| place);
        place.is_some_and(|place| self.asked.request.filters.conditions.contains(place))
    }

    fn is_plain(&self) -> bool {
        self.asked.is_plain(self.vocabulary)
    }

    fn is_this_week(&self) -> bool {
        self.asked.week == Week::of(self.today)
    }

    fn before(&self) -> Option<String> {
        self.asked.week.before(self.today).map(|week| self.asked.address(self.vocabulary, week, 1))
    }

    fn after(&self) -> Option<String> {
        let week = self.asked.week.after(self.today)?;
        let week = if self.is_this_week() { week.after(self.today)? } else { week };
        Some(self.asked.address(self.vocabulary, week, 1))
    }

    /// This week's page with a number, if there is one.
    fn page(&self, step: isize) -> Option<String> {
        let number = self.asked.page.min(self.pages).checked_add_signed(step)?;
        let is_there = (1..=self.pages).contains(&number);
        is_there.then(|| self.asked.address(self.vocabulary, self.asked.week, number))
    }

    /// The week of a day.
    fn week_of(&self, day: &Date) -> String {
        self.asked.address(self.vocabulary, Week::of(*day), 1)
    }

    /// All help near the place that was asked for, where that is known.
    fn other_help(&self) -> Option<Link> {
        let place = self.agenda.place?;
        let request = Request { place: self.asked.request.place.clone(), page: 1, ..Request::default() };
        let text = self.frame.t.with("agenda-andere-hulp").text("plaats", place);
        Some(Link::to(Address::of(&request, self.vocabulary).page(1), text.to_string()))
    }

    fn is_today(&self, day: &Date) -> bool {
        *day == self.today
    }

    fn is_tomorrow(&self, day: &Date) -> bool {
        self.today.tomorrow().is_ok_and(|tomorrow| tomorrow == *day)
    }

    /// The same address for a program that keeps a calendar.
    fn subscription(&self) -> String {
        let rest = self.followed.split_once("://").map_or("", |(_, rest)| rest);
        format!("webcal://{rest}")
    }

    fn download(&self) -> String {
        self.asked.at(feed::PATH, self.vocabulary)
    }
}
