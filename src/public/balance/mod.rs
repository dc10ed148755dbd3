//! `/balans`: a carer looks at load and strength, and sees the help that fits. No account, no score, no diagnosis.
//!
//! The answers come by POST, so that they stand in no address, log or history, and go back into the form of the answer:
//! nothing is kept. With a script one question stands on the screen at a time (`static/balans.js`).

mod answers;
mod questions;

use std::collections::HashSet;

use actix_web::HttpRequest;
use actix_web::http::StatusCode;
use actix_web::web::{Bytes, Data};
use askama::Template;

use self::answers::{Answers, Weighed};
use self::questions::{QUESTIONS, Question};
use super::place_field::PlaceField;
use super::search::help_now::HelpNow;
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::Fields;
use crate::language::Texts;
use crate::model::support::{Grade, Support};
use crate::model::vocabulary::{Condition, ConditionSet};
use crate::page::card::Card;
use crate::page::search::address::Address;
use crate::page::search::links::Link;
use crate::page::{CachePolicy, Frame, Page};
use crate::search::{Filters, Hit, Request, Supply};

/// Kinds of help with offerings; the others are links.
const KINDS: usize = 4;
/// Offerings of a kind.
const EACH: usize = 2;
/// The same where there are few kinds.
const EACH_OF_FEW: usize = 4;
/// A way on that finds fewer than this is none.
const FEWEST: usize = 2;
/// Looked at to find those, as one offering stands under one kind only.
const MOST: usize = 12;

#[derive(Template)]
#[template(path = "public/balance.html")]
struct BalancePage<'a> {
    frame: Frame<'a>,
    answers: Answers<'a>,
    place_field: PlaceField<'a>,
    conditions: &'a [Condition],
    outcome: Outcome<'a>,
}

/// What stands above the questions.
enum Outcome<'a> {
    /// Nothing was sent yet.
    Asking,
    /// What was sent has no answer in it.
    Unanswered,
    /// What it came to.
    Weighed(Box<Found<'a>>),
}

/// What it came to, with the help that there is.
struct Found<'a> {
    weighed: Weighed,
    heavy: Vec<Heavy>,
    help_now: Option<HelpNow<'a>>,
    place_unknown: Option<String>,
    kinds: Vec<Kind<'a>>,
    others: Vec<Link>,
}

/// What is heavy.
struct Heavy {
    /// The key of its text.
    text: &'static str,
    /// The search for help with it.
    help: String,
}

/// A kind of help.
struct Kind<'a> {
    support: &'a Support,
    cards: Vec<Card<'a>>,
    /// The search for more of it.
    all: String,
}

impl Outcome<'_> {
    /// Whether answers were sent.
    fn is_there(&self) -> bool {
        !matches!(self, Self::Asking)
    }
}

/// Shows the questions.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub async fn show(app: Data<App>, request: HttpRequest) -> Result<Page, AppError> {
    let edition = app.edition();
    let frame = frame(&app, &edition, &request);
    let page = BalancePage {
        answers: Answers(&Fields::default()),
        place_field: PlaceField::empty(frame.t, &edition),
        conditions: edition.vocabulary.conditions(),
        frame,
        outcome: Outcome::Asking,
    };
    Page::shared(&page)
}

/// Weighs the answers, and shows what fits above them.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub async fn weigh(app: Data<App>, request: HttpRequest, body: Bytes) -> Result<Page, AppError> {
    let (edition, fields) = (app.edition(), Fields::read(&body));
    let (answers, place) = (Answers(&fields), Answers(&fields).place());
    let weighed = answers.weighed();
    let supplies = weighed.as_ref().map_or_else(Vec::new, |weighed| {
        edition.catalogue.supplies(weighed.grade, &answers.seeker(weighed.grade, &edition.vocabulary), MOST)
    });
    let frame = frame(&app, &edition, &request);
    let outcome = weighed.map_or(Outcome::Unanswered, |weighed| {
        Outcome::Weighed(Box::new(Found::of(frame.t, &edition, &answers, weighed, &supplies)))
    });
    let place_field = PlaceField::with(frame.t, &edition, &place);
    let conditions = edition.vocabulary.conditions();
    Page::new(StatusCode::OK, CachePolicy::Never, &BalancePage { frame, answers, place_field, conditions, outcome })
}

fn frame<'a>(app: &'a App, edition: &Edition, request: &HttpRequest) -> Frame<'a> {
    let frame = Frame::new(app, edition, request, "/balans", "");
    let (title, description) = (&frame.t["balans-kop"], &frame.t["balans-inleiding"]);
    Frame { title: title.into(), description: description.into(), ..frame }
}

impl<'a> Found<'a> {
    fn of(
        t: &'a Texts,
        edition: &'a Edition,
        answers: &Answers<'_>,
        weighed: Weighed,
        supplies: &'a [Supply<'a>],
    ) -> Self {
        let place = answers.place();
        let known = !place.is_empty() && edition.catalogue.place(&place).is_some();
        let unknown = !place.is_empty() && !known;
        let place_of_help = if known { &*place } else { "" };
        let conditions = edition.vocabulary.condition_set(answers.condition());
        let (kinds, others) = help(t, edition, supplies, (place_of_help, conditions));
        Self {
            heavy: answers.heavy().map(|question| Heavy::of(question, edition, place_of_help, conditions)).collect(),
            help_now: (weighed.grade == Grade::TooLittle).then(|| HelpNow::besides_us(t, edition)).flatten(),
            place_unknown: unknown.then(|| PlaceField::with(t, edition, &place).unknown()),
            kinds,
            others,
            weighed,
        }
    }

    fn heading(&self) -> &'static str {
        match self.weighed.grade {
            Grade::Enough if !self.heavy.is_empty() => "balans-goed-zwaar",
            Grade::Enough => "balans-goed",
            Grade::Mostly => "balans-redt-het",
            Grade::Little => "balans-veel",
            Grade::TooLittle => "balans-te-zwaar",
        }
    }

    fn advice(&self) -> &'static str {
        match self.weighed.grade {
            Grade::Enough if !self.heavy.is_empty() => "balans-goed-zwaar-uitleg",
            Grade::Enough => "balans-goed-uitleg",
            Grade::Mostly => "balans-redt-het-uitleg",
            Grade::Little => "balans-veel-uitleg",
            Grade::TooLittle => "balans-te-zwaar-uitleg",
        }
    }

    /// Before the number of the steunpunt.
    fn call(&self) -> &'static str {
        match self.weighed.grade {
            Grade::Enough => "balans-goed-bel",
            Grade::Mostly => "balans-redt-het-bel",
            Grade::Little => "balans-veel-bel",
            Grade::TooLittle => "balans-te-zwaar-bel",
        }
    }

    /// What one can do oneself.
    fn act(&self) -> &'static str {
        match self.weighed.grade {
            Grade::Enough => "balans-goed-doe",
            Grade::Mostly => "balans-redt-het-doe",
            Grade::Little => "balans-veel-doe",
            Grade::TooLittle => "balans-te-zwaar-doe",
        }
    }
}

impl Heavy {
    fn of(question: &Question, edition: &Edition, place: &str, conditions: ConditionSet) -> Self {
        let matter = edition.vocabulary.matters().iter().find(|matter| matter.slug == question.slug);
        let text = matter.map_or_else(String::new, |matter| matter.search.clone());
        let request = Request { text, place: place.to_owned(), page: 1, ..Request::default() };
        let request = for_condition(request, edition, conditions);
        let help = Address::of(&request, &edition.vocabulary).page(1);
        Self { text: question.heavy, help: format!("{help}#uitkomst") }
    }
}

/// The same search for this condition; as it was, where that would find next to nothing, or nothing near.
fn for_condition(request: Request, edition: &Edition, conditions: ConditionSet) -> Request {
    let filters = Filters { conditions, ..request.filters.clone() };
    let narrowed = Request { filters, ..request.clone() };
    let is_worth_it = || {
        let found = edition.catalogue.search(&narrowed);
        found.total >= FEWEST && found.went_further.is_none()
    };
    if conditions.is_empty() || is_worth_it() { narrowed } else { request }
}

/// The kinds of help in their order, the first with offerings: each offering once, under the kind that it comes to first.
fn help<'a>(
    t: &'a Texts,
    edition: &'a Edition,
    supplies: &'a [Supply<'a>],
    (place, conditions): (&str, ConditionSet),
) -> (Vec<Kind<'a>>, Vec<Link>) {
    let there: Vec<_> = supplies.iter().filter(|supply| !supply.hits.is_empty()).collect();
    let each = if there.len() < KINDS { EACH_OF_FEW } else { EACH };
    let (mut kinds, mut others, mut shown) = (Vec::new(), Vec::new(), HashSet::new());
    for supply in there {
        let near = if supply.near > 0 { place } else { "" };
        let request = for_condition(edition.catalogue.more_of(supply.support, near), edition, conditions);
        let all = Address::of(&request, &edition.vocabulary).page(1);
        let new = supply.hits.iter().filter(|hit| !shown.contains(&hit.ordinal)).take(each);
        let hits: Vec<&Hit> = if kinds.len() < KINDS { new.collect() } else { Vec::new() };
        shown.extend(hits.iter().map(|hit| hit.ordinal));
        let cards: Vec<_> = hits.iter().filter_map(|hit| Card::found(t, edition, hit, !place.is_empty())).collect();
        if cards.is_empty() {
            others.push(Link::to(all, supply.support.plain_name.as_str()));
        } else {
            kinds.push(Kind { support: supply.support, cards, all });
        }
    }
    (kinds, others)
}
