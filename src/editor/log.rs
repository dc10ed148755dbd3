//! `/beheer/logboek`: who did what, when, from which import.

use actix_web::HttpResponse;
use actix_web::web::{Bytes, Data, Query};
use askama::Template;
use futures_util::{StreamExt, stream};
use jiff::ToSpan;
use jiff::civil::Date;
use serde::Deserialize;

use crate::app::App;
use crate::error::AppError;
use crate::import::export;
use crate::model::log_entry::LogEntry;
use crate::model::log_entry::find::{self, LogFilter};
use crate::model::moment::beginning_of;
use crate::page::Page;
use crate::page::download::{CSV, XLSX, attached, streamed};
use crate::page::staff::{StaffFrame, see};
use crate::staff::Admin;
use crate::wording::{moment, number};

/// Entries on a page.
const PER_PAGE: i64 = 100;
/// Entries that are read at a time for a file.
const PART: i64 = 5_000;
/// Entries in a workbook, which is made in memory.
const MOST_IN_WORKBOOK: i64 = 100_000;
const TOO_MANY: &str = "Dit zijn meer dan 100.000 regels: te veel voor een Excel-bestand. Neem CSV, daar past alles in, of \
                        kies een kortere periode.";

/// What stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Address {
    #[serde(rename = "wie")]
    who: String,
    #[serde(rename = "soort")]
    kind: String,
    /// A day, as a browser writes it.
    #[serde(rename = "van")]
    from: String,
    #[serde(rename = "tot")]
    until: String,
    #[serde(rename = "woorden")]
    words: String,
    import: String,
    #[serde(rename = "pagina")]
    page: String,
}

impl Address {
    /// Days are whole days in the Netherlands. What is no day or number is not asked.
    fn filter(&self) -> LogFilter {
        let day = |text: &str, later: i64| beginning_of(text.parse::<Date>().ok()?.checked_add(later.days()).ok()?);
        LogFilter {
            actor: self.who.clone(),
            kind: self.kind.clone(),
            from: day(&self.from, 0).unwrap_or_default(),
            before: day(&self.until, 1).unwrap_or_default(),
            words: self.words.clone(),
            import_id: self.import.trim().parse().ok(),
        }
    }

    fn page(&self) -> i64 {
        self.page.parse().unwrap_or(1).max(1)
    }

    /// The same question, without the page.
    fn query(&self) -> String {
        let pairs = [
            ("wie", &self.who),
            ("soort", &self.kind),
            ("van", &self.from),
            ("tot", &self.until),
            ("woorden", &self.words),
            ("import", &self.import),
        ];
        let asked = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        form_urlencoded::Serializer::new(String::new()).extend_pairs(asked).finish()
    }
}

#[derive(Template)]
#[template(path = "editor/log.html")]
struct LogPage<'a> {
    frame: StaffFrame<'a>,
    asked: &'a Address,
    query: String,
    entries: Vec<LogEntry>,
    count: String,
    page: i64,
    pages: i64,
    actors: Vec<String>,
    kinds: Vec<String>,
}

impl LogPage<'_> {
    fn said(&self, entry: &LogEntry) -> String {
        moment::spoken(&entry.at)
    }

    fn done(&self, entry: &LogEntry) -> String {
        done(entry)
    }

    /// The address of another page of the same question.
    fn at(&self, page: i64) -> String {
        let and = if self.query.is_empty() { "" } else { "&" };
        format!("/beheer/logboek?{}{and}pagina={page}", self.query)
    }
}

/// `aanbod-gewijzigd` → `Aanbod gewijzigd`.
fn done(entry: &LogEntry) -> String {
    let words = entry.action.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Shows it, the last first.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, admin: Admin, asked: Query<Address>) -> Result<Page, AppError> {
    let (filter, wanted) = (asked.filter(), asked.page());
    let load = app.load(move |connection| {
        let count = filter.count(connection)?;
        let pages = ((count + PER_PAGE - 1) / PER_PAGE).max(1);
        let page = wanted.min(pages);
        let entries = filter.page(connection, (page - 1) * PER_PAGE, PER_PAGE)?;
        Ok((entries, count, page, pages, find::named(connection)?))
    });
    let (entries, count, page, pages, (actors, kinds)) = load.await?;
    Page::staff(&LogPage {
        frame: StaffFrame::new(&app, &admin, "/beheer/logboek", "Logboek"),
        query: asked.query(),
        asked: &asked,
        entries,
        count: number(usize::try_from(count).unwrap_or(0)),
        page,
        pages,
        actors: actors.into_iter().filter(|actor| !actor.is_empty()).collect(),
        kinds: kinds.into_iter().filter(|kind| !kind.is_empty()).collect(),
    })
}

const HEAD: [&str; 8] = ["wanneer", "wie", "wat", "soort", "sleutel", "naam", "import", "toelichting"];

fn head() -> Vec<String> {
    HEAD.map(str::to_owned).to_vec()
}

fn row(entry: &LogEntry) -> Vec<String> {
    let import = entry.import_id.map(|id| id.to_string()).unwrap_or_default();
    let LogEntry { at, actor, object_kind, object_key, object_name, details, .. } = entry.clone();
    vec![at, actor, done(entry), object_kind, object_key, object_name, import, details]
}

/// What is asked for as CSV: all of it, however long, read in parts while it goes out.
///
/// # Errors
/// When the database does not answer.
pub async fn csv(app: Data<App>, _: Admin, asked: Query<Address>) -> Result<HttpResponse, AppError> {
    let filter = asked.filter();
    let first = part(&app, &filter, None).await?;
    let begin = Bytes::from(export::table_csv(&[head()]));
    let rest = stream::unfold((app, filter, first), |(app, filter, entries)| async move {
        let last = entries.last()?;
        let bytes = Bytes::from(export::more_csv(&entries.iter().map(row).collect::<Vec<_>>()));
        match part(&app, &filter, Some(last.clone())).await {
            Ok(next) => Some((Ok(bytes), (app, filter, next))),
            Err(error) => Some((Err(error), (app, filter, Vec::new()))),
        }
    });
    Ok(streamed("logboek.csv", CSV, stream::once(async { Ok(begin) }).chain(rest)))
}

/// The next entries, after this one.
async fn part(app: &Data<App>, filter: &LogFilter, read: Option<LogEntry>) -> Result<Vec<LogEntry>, AppError> {
    let filter = filter.clone();
    app.load(move |connection| filter.after(connection, read.as_ref(), PART)).await
}

/// What is asked for as a workbook, where one holds it.
///
/// # Errors
/// When the database does not answer, or a text is too long for a workbook.
pub async fn xlsx(app: Data<App>, admin: Admin, asked: Query<Address>) -> Result<HttpResponse, AppError> {
    let filter = asked.filter();
    let load = move |connection: &mut _| match filter.count(connection)? {
        ..=MOST_IN_WORKBOOK => filter.after(connection, None, MOST_IN_WORKBOOK).map(Some),
        _ => Ok(None),
    };
    let Some(entries) = app.load(load).await? else {
        admin.tell(&app, TOO_MANY).await?;
        return Ok(see(&format!("/beheer/logboek?{}", asked.query())));
    };
    let table: Vec<Vec<String>> = std::iter::once(head()).chain(entries.iter().map(row)).collect();
    let made = export::table_xlsx(&table);
    let bytes = made.map_err(|error| AppError::Internal(format!("workbook: {error}")))?;
    Ok(attached("logboek.xlsx", XLSX, bytes))
}
