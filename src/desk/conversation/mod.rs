//! `/loket/gesprek`: the question behind the question. A guide for a conversation, and the help that fits.
//!
//! What is filled in comes by POST, so that it stands in no address, log or history, and goes back into the form of the
//! answer: nothing is stored. With a script the worker's own words don't even leave the browser (`static/gesprek.js`).

mod answers;
mod questions;

use actix_web::http::StatusCode;
use actix_web::web::Data;
use askama::Template;

use self::answers::{Answers, Weighed};
use self::questions::{DANGER, LOAD, ROLES, SIGNS, STRENGTH, TOPICS};
use crate::app::{App, Edition};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::choice::Choice;
use crate::model::contact::Phone;
use crate::model::help_line::HelpLine;
use crate::model::picks::{self, MOST as MOST_PICKED, Picks};
use crate::model::published::Published;
use crate::model::support::{Grade, Support};
use crate::page::card::{Costs, Whereabouts};
use crate::page::staff::StaffFrame;
use crate::page::{CachePolicy, Page};
use crate::routes;
use crate::search::{Hit, Supply};
use crate::staff::{Desk, Right, Staff};
use crate::wording::{dates, number};

const TITLE: &str = "De vraag achter de vraag";
/// Of each kind of support, before *more* is pressed.
const FIRST: usize = 3;
/// Nobody hears more than these out.
const MOST: usize = 12;

#[derive(Template)]
#[template(path = "desk/conversation.html")]
struct ConversationPage<'a> {
    frame: StaffFrame<'a>,
    edition: &'a Edition,
    answers: Answers<'a>,
    /// What to look for first in the field of the place.
    place: String,
    outcome: Outcome<'a>,
    /// What is on the list for this client.
    picks: &'a Picks,
    /// What a button beside an offering did; empty: none was pressed.
    said: String,
}

/// What stands below the questions.
enum Outcome<'a> {
    /// Nothing was sent yet.
    Nothing,
    /// Too little was filled in to weigh.
    TooLittle,
    /// What it came to, with what there is.
    Weighed { weighed: Weighed, supplies: Vec<Supply<'a>>, place_unknown: bool },
}

impl<'a> ConversationPage<'a> {
    fn supports(&self) -> &'a [Support] {
        self.edition.catalogue.vocabulary.supports()
    }

    fn offering(&self, hit: &Hit) -> Option<&'a Published> {
        self.edition.catalogue.snapshot.offering(hit.ordinal)
    }

    fn organisation(&self, offering: &Published) -> &'a str {
        let organisation = self.edition.catalogue.snapshot.organisations.get(offering.organisation as usize);
        organisation.map_or("", |organisation| &organisation.name)
    }

    /// Of a kind that somebody in particular gives, while it isn't known who gives this.
    fn is_by_unknown(&self, support: &Support, offering: &Published) -> bool {
        !support.given_by.is_empty() && offering.given_by.is_empty()
    }

    /// What to search for besides, by what weighs heavily on this carer: words and address.
    fn searches(&self) -> Vec<(&'a str, String)> {
        let matters = self.edition.catalogue.vocabulary.matters();
        let heavy = self.answers.weighing().filter(|(_, weight)| *weight > 1.0);
        let words = heavy.filter_map(|(slug, _)| matters.iter().find(|matter| matter.slug == slug));
        let words = words.map(|matter| &*matter.search).filter(|words| !words.is_empty());
        let address = |words: &str| {
            let asked = [("q", words), ("plaats", &self.place)].into_iter().filter(|(_, value)| !value.is_empty());
            format!("/loket?{}", form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish())
        };
        words.map(|words| (words, address(words))).collect()
    }

    /// Whom to call at once, each with the number that is dialled.
    fn help_lines(&self) -> Vec<(&'a HelpLine, &'a str, Option<String>)> {
        let site = &self.edition.site;
        let lines = self.edition.catalogue.vocabulary.help_lines().iter().map(|line| {
            let own = line.slug == HelpLine::SUPPORT_CENTRE;
            let phone = if own { site.support_centre.phone.as_str() } else { line.phone.as_str() };
            (line, phone, Phone::first(phone).and_then(|phone| phone.dial))
        });
        lines.filter(|(_, phone, _)| !phone.is_empty()).collect()
    }
}

/// Shows an empty guide.
///
/// # Errors
/// When the template fails, which is a fault of ours.
pub async fn show(app: Data<App>, desk: Desk) -> Result<Page, AppError> {
    let edition = app.edition();
    let known = edition.catalogue.place(&edition.site.municipality).is_some();
    let place = if known { edition.site.municipality.clone() } else { String::new() };
    Page::staff(&ConversationPage {
        frame: StaffFrame::new(&app, &desk, "/loket/gesprek", TITLE),
        edition: &edition,
        answers: Answers(&Fields::default()),
        place,
        outcome: Outcome::Nothing,
        picks: &desk.picks,
        said: String::new(),
    })
}

/// Weighs what was filled in, and shows what fits below it. A button beside an offering sends the same form: coming back
/// to an address would lose what was filled in.
///
/// # Errors
/// When the database refuses.
pub async fn weigh(app: Data<App>, posted: Posted<Desk>) -> Result<Page, AppError> {
    let Posted { by, fields } = posted;
    let edition = app.edition();
    let mut staff = by.staff().clone();
    let said = pick(&app, &edition, &mut staff, &fields).await?;
    let answers = Answers(&fields);
    let weighed = answers.weighed();
    let seeker = answers.seeker(&edition.catalogue, weighed.as_ref());
    let outcome = weighed.map_or(Outcome::TooLittle, |weighed| Outcome::Weighed {
        supplies: edition.catalogue.supplies(weighed.grade, &seeker, MOST),
        place_unknown: !seeker.place.is_empty() && edition.catalogue.place(&seeker.place).is_none(),
        weighed,
    });
    let status = if matches!(outcome, Outcome::TooLittle) { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    let frame = StaffFrame::new(&app, &staff, "/loket/gesprek", TITLE);
    let (place, picks) = (seeker.place, &staff.picks);
    let page = ConversationPage { frame, edition: &edition, answers, place, outcome, picks, said };
    Page::new(status, CachePolicy::Staff, &page)
}

/// Puts the offering whose button was pressed on the list, or takes it off. What to say of it.
async fn pick(app: &Data<App>, edition: &Edition, staff: &mut Staff, fields: &Fields) -> Result<String, AppError> {
    let (on, off) = (fields.get("erbij"), fields.get("eraf"));
    let Some(offering) = edition.catalogue.snapshot.by_code(if on.is_empty() { off } else { on }) else {
        let pressed = fields.has("erbij") || fields.has("eraf");
        return Ok(if pressed { "Dit aanbod staat niet meer op de site.".to_owned() } else { String::new() });
    };
    let (hash, code, is_on) = (staff.token_hash.clone(), offering.code.to_string(), !on.is_empty());
    let change = move |picks: &mut Picks| if is_on { picks.add(&code) } else { picks.remove(&code) };
    let change = app.note(move |connection| picks::change(connection, &hash, change));
    let (list, done) = change.await?;
    staff.picks = list;
    Ok(match (is_on, done) {
        (true, false) if !staff.picks.has(&offering.code) => {
            format!("Meer dan {} past niet op één lijst. Haal er eerst iets af.", number(MOST_PICKED))
        }
        (true, _) => format!("‘{}’ staat op de verwijslijst.", offering.title),
        (false, _) => format!("‘{}’ staat niet meer op de verwijslijst.", offering.title),
    })
}
