//! What was found: the part of the page that another search changes.

use super::row::Row;
use super::{Beside, PATH, TICKED};
use crate::app::Edition;
use crate::language::Texts;
use crate::page::search::address::Address;
use crate::page::search::asked::Asked;
use crate::page::search::filters::{self, Filter};
use crate::page::search::links::{self, Link, Pages};
use crate::page::search::said::{self, ReadAs};
use crate::search::{Outcome, Reading, Request};
use crate::staff::Staff;
use crate::wording::number;

/// What the part is made from.
#[derive(Clone, Copy)]
pub struct Basis<'a> {
    pub t: &'a Texts,
    pub catalogue: &'a Edition,
    pub staff: &'a Staff,
    pub asked: &'a Asked,
    /// As it was understood.
    pub search: &'a Request,
    pub outcome: &'a Outcome,
    pub beside: &'a Beside,
}

impl<'a> Basis<'a> {
    /// The address of this search, with what was ticked.
    pub fn address(self, search: &'a Request) -> Address<'a> {
        Address::of(search, &self.catalogue.vocabulary).at(PATH).carrying(TICKED, &self.beside.ticked)
    }
}

/// The filters, how the question was read, and the rows.
pub struct Found<'a> {
    pub t: &'a Texts,
    pub search: &'a Request,
    pub outcome: &'a Outcome,
    pub asked: &'a Asked,
    /// The address of the page with all of this.
    pub here: &'a str,
    /// How many there are, for what and where.
    pub heading: String,
    pub read_as: ReadAs<'a>,
    pub filters: Vec<Filter<'a>>,
    pub chips: Vec<Link>,
    pub orders: Vec<Link>,
    pub relaxations: Vec<Link>,
    pub meanings: Vec<Link>,
    pub pages: Option<Pages>,
    pub rows: Vec<Row<'a>>,
    /// Ticked to be compared, and not among the rows: code and title.
    pub also_ticked: Vec<(&'a str, &'a str)>,
}

impl<'a> Found<'a> {
    /// All of it.
    pub fn of(basis: Basis<'a>) -> Self {
        let Basis { t, catalogue, asked, search, outcome, beside, .. } = basis;
        let vocabulary = &*catalogue.vocabulary;
        let address = basis.address(search);
        let rows: Vec<Row<'a>> = outcome.hits.iter().filter_map(|hit| Row::of(basis, hit, &address)).collect();
        let elsewhere = beside.ticked.iter().filter_map(|code| catalogue.snapshot.by_code(code));
        let also_ticked = elsewhere.filter(|ticked| rows.iter().all(|row| row.offering.code != ticked.code));
        Self {
            t,
            here: &beside.here,
            heading: heading(t, search, outcome),
            read_as: ReadAs::new(t, &asked.request, outcome, &basis.address(&asked.request)),
            filters: filters::filters(t, &outcome.facets, vocabulary),
            chips: links::chosen_chips(t, search, &address, vocabulary),
            orders: links::orders(t, search, outcome, &address),
            relaxations: links::relaxations(t, search, outcome, &address),
            meanings: links::meanings(outcome, &address),
            pages: Pages::of(outcome, &address),
            also_ticked: also_ticked.map(|offering| (&*offering.code, &*offering.title)).collect(),
            rows,
            search,
            outcome,
            asked,
        }
    }

    /// Whether nothing has all the words, and nothing else is said of how they were taken.
    pub fn some_words(&self) -> bool {
        self.outcome.reading == Reading::SomeWords && self.outcome.total > 0 && self.read_as.meanings.is_empty()
    }

    /// How many filters are ticked, to say so where they are folded.
    pub fn ticked(&self) -> usize {
        self.outcome.facets.iter().flat_map(|(_, counts)| counts).filter(|count| count.chosen).count()
    }

    /// Whether what is shown is no answer to what was asked, but help for everybody.
    pub fn is_general(&self) -> bool {
        self.outcome.reading == Reading::Nearest
    }

    /// The radius chosen; only where a place is.
    pub fn radius(&self) -> Option<u32> {
        self.outcome.place.as_ref()?;
        Some(self.search.radius.unwrap_or(Request::DEFAULT_RADIUS))
    }
}

/// Whoever has somebody on the line must not take help for everybody for an answer to what was asked.
fn heading(t: &Texts, search: &Request, outcome: &Outcome) -> String {
    match outcome.total {
        0 => format!("Niets gevonden{}", said::subject(t, search, outcome)),
        _ if outcome.reading == Reading::Nearest => {
            let (words, here) = (said::quoted(&search.text), said::whereabouts(t, outcome));
            format!("Niets gevonden voor {words}. Dit is algemene hulp{here}:")
        }
        total => format!("{} keer hulp{}", number(total), said::subject(t, search, outcome)),
    }
}
