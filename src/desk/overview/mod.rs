//! `/loket/overzicht`: what there is and for whom, how long one waits, what is used and what is looked for in vain. For
//! desk and policy; nothing in it is about anybody.

pub mod files;
mod records;
mod table;
mod tables;

use actix_web::HttpRequest;
use actix_web::web::Data;
use askama::Template;
use jiff::civil::Date;

use self::records::{Period, Records};
use self::table::Table;
use self::tables::Ledger;
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::form::Fields;
use crate::model::choice::{BasicFunction, CarerType, Choice};
use crate::model::search_count::{self, Period as Days};
use crate::model::{described, referral_count, use_count};
use crate::page::Page;
use crate::page::staff::StaffFrame;
use crate::search::Supplied;
use crate::staff::Desk;
use crate::wording::dates;

/// How many months back one can look.
const MONTHS: [i64; 3] = [3, 12, 36];
const USUAL: i64 = 12;
/// More than somebody reads.
const MOST_UNFOUND: i64 = 25;
/// Searches are kept no longer.
const MOST_DAYS: i64 = 400;
const LONGEST_PLACE: usize = 60;

/// What the address asks for. What it doesn't understand it leaves out.
struct Asked {
    /// As typed.
    place: String,
    /// How many months.
    months: i64,
    /// One of these months; empty: all.
    month: String,
}

impl Asked {
    fn read(request: &HttpRequest) -> Self {
        let fields = Fields::read(request.query_string().as_bytes());
        let months = fields.get("maanden").parse().ok().filter(|months| MONTHS.contains(months)).unwrap_or(USUAL);
        Self {
            place: fields.get("plaats").chars().take(LONGEST_PLACE).collect(),
            months,
            month: fields.get("maand").to_owned(),
        }
    }

    /// All months that can be chosen from.
    fn months(&self, today: Date) -> Period {
        Period::last(today, self.months)
    }

    /// The months that are asked for.
    fn period(&self, today: Date) -> Period {
        let all = self.months(today);
        match all.months.iter().find(|month| **month == self.month) {
            Some(month) => Period { months: vec![month.clone()] },
            None => all,
        }
    }

    /// As a query string.
    fn query(&self) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("maanden", &self.months.to_string());
        let others = [("plaats", &self.place), ("maand", &self.month)];
        query.extend_pairs(others.into_iter().filter(|(_, value)| !value.is_empty())).finish()
    }
}

#[derive(Template)]
#[template(path = "desk/overview.html")]
struct OverviewPage<'a> {
    frame: StaffFrame<'a>,
    asked: &'a Asked,
    query: String,
    /// To choose one from, the last first.
    months: Vec<String>,
    ledger: &'a Ledger<'a>,
    is_counted: bool,
}

impl OverviewPage<'_> {
    fn tables<const N: usize>(&self, slugs: &[&str; N]) -> Vec<Table> {
        slugs.iter().filter_map(|slug| self.ledger.table(slug, false)).collect()
    }

    fn carer(&self, carer: CarerType) -> &str {
        self.ledger.vocabulary.carer(carer.slug()).map_or("", |text| &text.name)
    }

    /// The list that a cell counts.
    fn list(&self, function: BasicFunction, carer: Option<CarerType>) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair("functie", function.slug());
        if let Some(carer) = carer {
            query.append_pair("voor", carer.slug());
        }
        if let Some(place) = &self.ledger.coverage.place {
            query.append_pair("plaats", place);
        }
        format!("/loket?{}", query.finish())
    }

    /// What is missing in a cell; empty: nothing.
    fn gap(&self, supply: &Supplied, is_of_carer: bool) -> &'static str {
        match supply {
            Supplied { published: 0, .. } => "Gat: geen aanbod",
            Supplied { in_time: 0, .. } => "Niets op tijd",
            Supplied { own: 0, .. } if is_of_carer => "Niets speciaal",
            _ => "",
        }
    }
}

/// Shows it.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, desk: Desk) -> Result<Page, AppError> {
    let (asked, edition) = (Asked::read(&request), app.edition());
    let ledger = ledger(&app, &edition, &asked).await?;
    Page::staff(&OverviewPage {
        frame: StaffFrame::new(&app, &desk, "/loket/overzicht", "Overzicht"),
        query: asked.query(),
        months: asked.months(today()).months.into_iter().rev().collect(),
        asked: &asked,
        ledger: &ledger,
        is_counted: app.site().count_searches,
    })
}

/// Reads everything that the tables are made from.
async fn ledger<'a>(app: &Data<App>, edition: &'a Edition, asked: &Asked) -> Result<Ledger<'a>, AppError> {
    let period = asked.period(today());
    let from = period.from().to_owned();
    let days = Days { until: today(), days: (asked.months * 31).min(MOST_DAYS), most: MOST_UNFOUND };
    let load = move |connection: &mut _| {
        let records = Records {
            viewed: use_count::since(connection, &from)?,
            referred: referral_count::since(connection, &from)?,
            offerings: described::counted(connection)?,
        };
        Ok((records, search_count::without_result(connection, days)?))
    };
    let (records, unfound) = app.load(load).await?;
    let coverage = edition.catalogue.coverage(&asked.place);
    Ok(Ledger { period, records, coverage, unfound, vocabulary: &edition.catalogue.vocabulary })
}
