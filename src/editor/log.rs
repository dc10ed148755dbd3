//! `/beheer/logboek`: who did what, when, from which import.

use actix_web::HttpResponse;
use actix_web::web::{Data, Query};
use askama::Template;
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
use crate::page::download::{CSV, XLSX, attached};
use crate::page::staff::StaffFrame;
use crate::staff::Admin;
use crate::wording::{moment, number};

/// Entries on a page.
const PER_PAGE: i64 = 100;
/// Entries in a file: it is made in memory.
const MOST_IN_FILE: usize = 100_000;
/// Under the last of these, where there are more.
const MORE: &str = "Er zijn meer regels dan in dit bestand passen. Kies een kortere periode.";

/// What stands in the address.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
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

impl Asked {
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
    asked: &'a Asked,
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
pub async fn show(app: Data<App>, admin: Admin, asked: Query<Asked>) -> Result<Page, AppError> {
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

/// What is asked for as CSV.
///
/// # Errors
/// When the database does not answer.
pub async fn csv(app: Data<App>, _: Admin, asked: Query<Asked>) -> Result<HttpResponse, AppError> {
    Ok(attached("logboek.csv", CSV, export::table_csv(&table(&app, &asked).await?)))
}

/// What is asked for as a workbook.
///
/// # Errors
/// When the database does not answer, or a text is too long for a workbook.
pub async fn xlsx(app: Data<App>, _: Admin, asked: Query<Asked>) -> Result<HttpResponse, AppError> {
    let made = export::table_xlsx(&table(&app, &asked).await?);
    let bytes = made.map_err(|error| AppError::Internal(format!("workbook: {error}")))?;
    Ok(attached("logboek.xlsx", XLSX, bytes))
}

async fn table(app: &Data<App>, asked: &Asked) -> Result<Vec<Vec<String>>, AppError> {
    let filter = asked.filter();
    let more = i64::try_from(MOST_IN_FILE + 1).unwrap_or(i64::MAX);
    let entries = app.load(move |connection| filter.page(connection, 0, more)).await?;
    Ok(rows(entries, MOST_IN_FILE))
}

/// No more than `most` of them, and then that there are more.
fn rows(mut entries: Vec<LogEntry>, most: usize) -> Vec<Vec<String>> {
    let has_more = entries.len() > most;
    entries.truncate(most);
    let head = ["wanneer", "wie", "wat", "soort", "sleutel", "naam", "import", "toelichting"].map(str::to_owned);
    let row = |entry: LogEntry| {
        let done = done(&entry);
        let LogEntry { at, actor, object_kind, object_key, object_name, import_id, details, .. } = entry;
        let import = import_id.map(|id| id.to_string()).unwrap_or_default();
        vec![at, actor, done, object_kind, object_key, object_name, import, details]
    };
    let more = has_more.then(|| vec![MORE.to_owned()]);
    std::iter::once(head.to_vec()).chain(entries.into_iter().map(row)).chain(more).collect()
}

#[cfg(test)]
mod tests {
    use super::{LogEntry, MORE, rows};

    #[test]
    fn a_file_says_that_there_is_more() {
        let entries = vec![LogEntry::new("2026-03-12T10:00:00Z", "els", "import-doorgevoerd"); 3];
        assert_eq!(rows(entries.clone(), 3).len(), 4);
        let cut = rows(entries, 2);
        assert_eq!((cut.len(), cut[3][0].as_str()), (4, MORE));
    }
}
