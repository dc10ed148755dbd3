//! `/beheer/posters/bezoek`: how often somebody came by a poster, by month or by day; and all of it as CSV, by day.

use std::collections::BTreeMap;

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use askama::Template;
use jiff::ToSpan;
use serde::Deserialize;

use super::PATH;
use crate::app::{App, Edition, today};
use crate::error::AppError;
use crate::import::export;
use crate::model::poster_count::{self, PosterCount};
use crate::page::Page;
use crate::page::download::{CSV, attached};
use crate::page::poster_address::PosterAddress;
use crate::page::staff::StaffFrame;
use crate::staff::Editor;
use crate::wording::dates;

/// Rows on a page.
const PER_PAGE: usize = 100;
const MONTHS: i64 = 12;
const DAYS: i64 = 31;

/// What the address asks for. What it doesn't understand it leaves out.
#[derive(Deserialize)]
pub struct Address {
    #[serde(default)]
    per: String,
    #[serde(default)]
    pagina: String,
}

#[derive(Template)]
#[template(path = "editor/posters/visits.html")]
struct VisitsPage<'a> {
    frame: StaffFrame<'a>,
    by_day: bool,
    rows: Vec<Row>,
    total: i64,
    page: usize,
    pages: usize,
    is_counted: bool,
}

/// A poster in a month or on a day.
struct Row {
    /// In words.
    when: String,
    /// The names of group, spot and place; of a spot that is no longer there, its address.
    names: [String; 3],
    /// The address.
    poster: String,
    visits: i64,
}

impl VisitsPage<'_> {
    fn at(&self, page: usize) -> String {
        format!("{PATH}/bezoek?per={}&pagina={page}", if self.by_day { "dag" } else { "maand" })
    }
}

/// Shows them, the last first, and of one time what was come by most.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, editor: Editor, asked: Query<Address>) -> Result<Page, AppError> {
    let by_day = asked.per == "dag";
    let (from, length) = if by_day {
        (today().saturating_sub(DAYS.days()), 10)
    } else {
        (today().first_of_month().saturating_sub((MONTHS - 1).months()), 7)
    };
    let counts = app.load(move |connection| poster_count::since(connection, &from.to_string())).await?;
    let total = counts.iter().map(|each| each.visits).sum();
    let summed = summed(&counts, length);
    let pages = summed.len().div_ceil(PER_PAGE).max(1);
    let page = asked.pagina.parse().unwrap_or(1).clamp(1, pages);
    let edition = app.edition();
    let shown = summed.into_iter().skip((page - 1) * PER_PAGE).take(PER_PAGE);
    Page::staff(&VisitsPage {
        frame: StaffFrame::new(&app, &editor, PATH, "Bezoek via posters"),
        by_day,
        rows: shown
            .map(|(when, poster, visits)| Row {
                when: dates::spoken(&when),
                names: names(&app, &edition, &poster),
                poster,
                visits,
            })
            .collect(),
        total,
        page,
        pages,
        is_counted: edition.site.count_searches,
    })
}

/// By so much of the day as is asked for: `2026-03` or all of it.
fn summed(counts: &[PosterCount], length: usize) -> Vec<(String, String, i64)> {
    let mut sums: BTreeMap<(&str, &str), i64> = BTreeMap::new();
    for each in counts {
        *sums.entry((each.day.get(..length).unwrap_or(&each.day), &each.poster)).or_default() += each.visits;
    }
    let mut rows: Vec<_> =
        sums.into_iter().map(|((when, poster), visits)| (when.to_owned(), poster.to_owned(), visits)).collect();
    rows.sort_by(|one, other| (&other.0, other.2).cmp(&(&one.0, one.2)));
    rows
}

fn names(app: &App, edition: &Edition, poster: &str) -> [String; 3] {
    let Some(address) = PosterAddress::read(poster, edition, &app.languages) else {
        return [poster.to_owned(), String::new(), String::new()];
    };
    let slug = crate::model::choice::Choice::slug(address.carer_type);
    let group = edition.vocabulary.carer(slug).map_or_else(String::new, |text| text.name.clone());
    [group, address.spot.name.clone(), address.around.map_or_else(String::new, |around| around.name)]
}

const HEAD: [&str; 6] = ["dag", "adres", "groep", "vindplaats", "plaats", "bezoeken"];

/// All of them as CSV.
///
/// # Errors
/// When the database does not answer.
pub async fn csv(app: Data<App>, _: Editor) -> Result<HttpResponse, AppError> {
    let counts = app.load(|connection| poster_count::since(connection, "")).await?;
    let edition = app.edition();
    let row = |each: &PosterCount| {
        let [group, spot, place] = names(&app, &edition, &each.poster);
        vec![each.day.clone(), each.poster.clone(), group, spot, place, each.visits.to_string()]
    };
    let table: Vec<_> = std::iter::once(HEAD.map(str::to_owned).to_vec()).chain(counts.iter().map(row)).collect();
    Ok(attached("posters.csv", CSV, export::table_csv(&table)))
}
