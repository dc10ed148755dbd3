//! What the address of the agenda asks for: a place, a kind of help, a condition, a week.

use jiff::civil::Date;

use super::PATH;
use super::week::Week;
use crate::form::Fields;
use crate::model::choice::Choice;
use crate::model::vocabulary::Vocabulary;
use crate::page::search::address::Address;
use crate::page::search::asked;
use crate::search::{Catalogue, Filters, Request};

/// Far beyond every last page.
const LAST_PAGE: usize = 100_000;

/// What is asked.
pub(super) struct Asked {
    /// The place and the filters that the agenda has; nothing else.
    pub request: Request,
    pub week: Week,
    /// From 1.
    pub page: usize,
    /// A filter had a value that we don't know.
    pub unknown: bool,
}

impl Asked {
    /// Reads a query string. Whatever it holds, there is an answer.
    pub fn read(query: &str, catalogue: &Catalogue, today: Date) -> Self {
        let asked::Asked { request, unknown, .. } = asked::Asked::read(query, catalogue);
        let Filters { functions, conditions, .. } = request.filters;
        let filters = Filters { functions, conditions, ..Filters::default() };
        let week = Week::asked(Fields::read(query.as_bytes()).get("week"), today);
        let page = request.page.min(LAST_PAGE);
        let request = Request { filters, place: request.place, radius: request.radius, page: 1, ..Request::default() };
        Self { request, week, page, unknown }
    }

    /// Whether nothing is chosen, save a week.
    pub fn is_plain(&self, vocabulary: &Vocabulary) -> bool {
        Address::of(&self.request, vocabulary).is_plain()
    }

    /// The same in a week; without one, as it is kept in a calendar.
    pub fn address(&self, vocabulary: &Vocabulary, week: Week, page: usize) -> String {
        Address::of(&self.request, vocabulary).at(PATH).beside(page, "week", &week.address())
    }

    /// The same without a week, at another path.
    pub fn at(&self, path: &'static str, vocabulary: &Vocabulary) -> String {
        Address::of(&self.request, vocabulary).at(path).page(1)
    }

    /// The slug of the kind of help that is chosen, or nothing.
    pub fn function(&self) -> &'static str {
        self.request.filters.functions.iter().next().map_or("", Choice::slug)
    }

    /// The same within another radius, in kilometres.
    pub fn within(&self, radius: u32) -> Self {
        let request = Request { radius: Some(radius), ..self.request.clone() };
        Self { request, week: self.week, page: 1, unknown: self.unknown }
    }

    /// The radius, in kilometres.
    pub fn radius(&self) -> u32 {
        self.request.radius.unwrap_or(Request::DEFAULT_RADIUS)
    }
}
