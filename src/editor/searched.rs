//! `/beheer/zoekvragen`: what visitors search for, what finds nothing, what nobody chooses anything of.

use actix_web::web::{Data, Query};
use askama::Template;
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::Deserialize;

use crate::app::{App, today};
use crate::error::AppError;
use crate::model::search_count::{self, Period, Searched};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;
use crate::wording::number;

/// More than somebody reads.
const MOST: i64 = 100;
const PERIODS: [i64; 3] = [30, 90, 365];

/// What the address asks for. What it doesn't understand it leaves out.
#[derive(Deserialize)]
pub struct Address {
    #[serde(default)]
    lijst: String,
    #[serde(default)]
    dagen: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    WithoutResult,
    WithoutClick,
    Most,
}

impl List {
    const ALL: [Self; 3] = [Self::WithoutResult, Self::WithoutClick, Self::Most];

    fn slug(self) -> &'static str {
        match self {
            Self::WithoutResult => "zonder-resultaat",
            Self::WithoutClick => "zonder-keuze",
            Self::Most => "meest",
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::WithoutResult => "Niets gevonden",
            Self::WithoutClick => "Niets gekozen",
            Self::Most => "Meest gezocht",
        }
    }

    fn explanation(self) -> &'static str {
        match self {
            Self::WithoutResult => "Hier vonden bezoekers niets. Ontbreekt er een woord, of ontbreekt het aanbod?",
            Self::WithoutClick => {
                "Hier stond wel iets, maar niemand koos het. Paste het niet, of was het niet duidelijk?"
            }
            Self::Most => "Hier zoeken bezoekers het meest naar.",
        }
    }
}

#[derive(Template)]
#[template(path = "editor/searched.html")]
struct SearchedPage<'a> {
    frame: StaffFrame<'a>,
    list: List,
    days: i64,
    rows: Vec<Searched>,
    total: Searched,
    is_counted: bool,
    /// Whether they may give words a meaning.
    may_change: bool,
}

impl SearchedPage<'_> {
    fn tabs(&self) -> [(List, String); 3] {
        List::ALL.map(|list| (list, address(list, self.days)))
    }

    fn periods(&self) -> [(i64, String); 3] {
        PERIODS.map(|days| (days, address(self.list, days)))
    }

    /// The search itself, as a visitor does it.
    fn search(&self, query: &str) -> String {
        format!("/zoeken?q={}", utf8_percent_encode(query, NON_ALPHANUMERIC))
    }

    /// Where its words get a meaning.
    fn meaning(&self, query: &str) -> String {
        format!("/beheer/woordenboek/toevoegen?woorden={}", utf8_percent_encode(query, NON_ALPHANUMERIC))
    }

    fn said(&self, count: &i64) -> String {
        number(usize::try_from(*count).unwrap_or(0))
    }

    /// An empty list says so only where nothing is hidden.
    fn is_good_news(&self) -> bool {
        self.list == List::WithoutResult && self.total.without_result == 0
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= usize::try_from(MOST).unwrap_or(usize::MAX)
    }
}

fn address(list: List, days: i64) -> String {
    format!("/beheer/zoekvragen?lijst={}&dagen={days}", list.slug())
}

/// Shows one of the lists.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, asked: Query<Address>) -> Result<Page, AppError> {
    let list = List::ALL.into_iter().find(|list| list.slug() == asked.lijst).unwrap_or(List::WithoutResult);
    let days = asked.dagen.parse().ok().filter(|days| PERIODS.contains(days)).unwrap_or(90);
    let period = Period { until: today(), days, most: MOST };
    let read = move |connection: &mut _| {
        let rows = match list {
            List::WithoutResult => search_count::without_result(connection, period),
            List::WithoutClick => search_count::without_click(connection, period),
            List::Most => search_count::most_asked(connection, period),
        };
        Ok((rows?, search_count::total(connection, period)?))
    };
    let (rows, total) = app.load(read).await?;
    let frame = StaffFrame::new(&app, &editor, "/beheer/zoekvragen", "Zoekvragen");
    Page::staff(&SearchedPage {
        frame,
        list,
        days,
        rows,
        total,
        is_counted: app.site().count_searches,
        may_change: editor.may_change_all(),
    })
}
