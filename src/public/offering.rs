//! `/aanbod/{code}/{slug}`: everything one needs to act on first, then the rest, then how far it can be trusted.

mod json_ld;
mod similar;

use std::sync::Arc;

use actix_web::web::{Data, Path};
use actix_web::{Either, HttpRequest, HttpResponse};
use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::compare;
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::model::contact::Phone;
use crate::model::published::{Published, PublishedOrganisation};
use crate::model::slug::slug;
use crate::model::vocabulary::{FunctionText, Vocabulary};
use crate::page::card::Card;
use crate::page::card::keep::Keep;
use crate::page::comparison;
use crate::page::facts::{Contacts, Facts};
use crate::page::meetings::Meetings;
use crate::page::{Frame, Page, absolute, moved};
use crate::routes;
use crate::search::Snapshot;
use crate::views::Viewed;
use crate::wording::contact::{self, Contact};
use crate::wording::keeping;

#[derive(Template)]
#[template(path = "public/offering.html")]
struct OfferingPage<'a> {
    frame: Frame<'a>,
    offering: &'a Published,
    organisation: &'a PublishedOrganisation,
    vocabulary: &'a Vocabulary,
    similar: Vec<Card<'a>>,
    /// How long ago it was checked in whole months, where that is too long.
    unchecked_for: Option<usize>,
    json_ld: String,
    /// The next meetings, likewise; may be empty.
    events: String,
}

/// Shows one offering, or leads to its right address or its successor.
///
/// # Errors
/// When there is no such offering, or no longer.
pub async fn show(
    app: Data<App>,
    request: HttpRequest,
    path: Path<(String, String)>,
) -> Result<Either<Page, HttpResponse>, AppError> {
    let (code, tail) = path.into_inner();
    let catalogue = app.edition();
    let offering = catalogue.snapshot.by_code(&code).ok_or_else(|| missing(&catalogue.snapshot, &code))?;
    if tail.trim_start_matches('/') != slug(&offering.title) {
        return Ok(Either::Right(moved(&routes::offering(&offering.code, &offering.title))));
    }
    page(&app, &request, &catalogue, offering).map(Either::Left)
}

fn page(app: &App, request: &HttpRequest, catalogue: &Edition, offering: &Published) -> Result<Page, AppError> {
    let snapshot = &catalogue.snapshot;
    let fault = || AppError::Internal(format!("offering {} has no organisation", offering.code));
    let organisation = snapshot.organisations.get(offering.organisation as usize).ok_or_else(fault)?;
    let address = routes::offering(&offering.code, &offering.title);
    let frame =
        Frame::new(app, catalogue, request, &address, title(offering, organisation)).described(&*offering.summary);
    let provider = absolute(app, request, &routes::organisation(&organisation.slug));
    let page = Page::shared(&OfferingPage {
        json_ld: json_ld::service(offering, organisation, &catalogue.vocabulary, &frame.address, &provider)?,
        events: json_ld::events(offering, organisation, &frame.address, today())?,
        similar: similar::to(snapshot, offering).into_iter().map(|other| Card::of(frame.t, catalogue, other)).collect(),
        unchecked_for: if offering.overdue { keeping::months_since(&offering.reviewed_on, today()) } else { None },
        vocabulary: &catalogue.vocabulary,
        frame,
        offering,
        organisation,
    })?;
    let page = if offering.meetings.is_empty() { page } else { page.of(today()) };
    Ok(page.viewed(catalogue.site.count_searches.then(|| Viewed::Offering(Arc::from(&*offering.id)))))
}

/// Titles such as "Mantelzorgcafé" exist in many places.
fn title(offering: &Published, organisation: &PublishedOrganisation) -> String {
    let place = [", ", &offering.place].concat();
    format!("{}{}, {}", offering.title, if offering.place.is_empty() { "" } else { &place }, organisation.name)
}

/// Why there is no such offering: never there, or stopped.
pub fn missing(snapshot: &Snapshot, code: &str) -> AppError {
    let Some(stopped) = snapshot.stopped(code) else { return AppError::NotFound };
    let successor = snapshot.successor(stopped).map(|offering| offering.code.to_string());
    AppError::Gone { title: stopped.title.to_string(), successor }
}

/// Kept only briefly: a title that changes back must not lead browsers in a circle.
impl<'a> OfferingPage<'a> {
    fn contacts(&self) -> Contacts<'_> {
        Contacts::new(self.frame.t, &self.frame.site, self.offering)
    }

    fn meetings(&self) -> Meetings<'_> {
        Meetings::of(self.frame.t, self.offering, today())
    }

    fn facts(&self) -> Facts<'_> {
        Facts::new(self.frame.t, self.vocabulary, &self.organisation.name, self.offering)
    }

    fn keep(&self) -> Keep<'_> {
        Keep::new(self.frame.t, self.offering)
    }

    fn can_call(&self) -> bool {
        Phone::first(&self.offering.phone).is_some_and(|phone| phone.dial.is_some())
    }

    /// The first function: the way back to more of the same.
    fn function(&self) -> Option<&'a FunctionText> {
        self.functions().next()
    }

    fn functions(&self) -> impl Iterator<Item = &'a FunctionText> {
        let vocabulary = self.vocabulary;
        self.offering.functions.iter().map(move |function| vocabulary.function(function))
    }

    /// Where the text comes from.
    fn source(&self) -> Option<Contact<'a>> {
        contact::websites(&self.offering.origin_url).into_iter().find(|address| address.href.is_some())
    }

    /// A list that somebody else made, not the organisation's own site.
    fn is_from_a_list(&self) -> bool {
        self.source().is_some_and(|source| CODE_HOSTS.contains(&source.text))
    }

    /// This one beside those that are like it.
    fn compared(&self) -> String {
        let others = self.similar.iter().map(Card::code);
        comparison::address(compare::PATH, [&*self.offering.code].into_iter().chain(others).take(comparison::MOST))
    }

    /// A letter with the title and the address of this page.
    fn share_by_mail(&self) -> String {
        let subject = utf8_percent_encode(&self.offering.title, NON_ALPHANUMERIC);
        let address = self.frame.canonical();
        let body = utf8_percent_encode(&address, NON_ALPHANUMERIC);
        format!("mailto:?subject={subject}&body={body}")
    }

    /// Only the address: what it is about stays between sender and receiver until the page is opened.
    fn share_by_whatsapp(&self) -> String {
        format!("https://wa.me/?text={}", utf8_percent_encode(&self.frame.canonical(), NON_ALPHANUMERIC))
    }
}

/// Where programmers keep files: the name means nothing to carers.
const CODE_HOSTS: [&str; 4] = ["github.com", "raw.githubusercontent.com", "gist.github.com", "gitlab.com"];
