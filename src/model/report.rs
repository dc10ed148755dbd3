//! What visitors and the desk say is wrong with an offering. Of a visitor nothing is kept; a colleague of the desk is named,
//! so that an editor can ask.

use diesel::prelude::*;
use uuid::Uuid;

use super::choice::{Choice, ReportKind, Status};
use super::fold::fold;
use super::log_entry::{self, LogEntry};
use crate::db::{AnyConnection, schema};

/// An editor must look at it.
pub const OPEN: &str = "open";
/// Somebody did.
pub const HANDLED: &str = "afgehandeld";

/// A visitor said it, and no more of them.
pub const VISITOR: &str = "bezoeker";

/// The municipality's desk said it.
pub const DESK: &str = "loket";

/// Nobody said it: an import did not have the offering any more.
pub const IMPORT: &str = "import";

/// The id of no offering: what is told is that one is missing.
const NONE: &str = "";

/// In letters.
pub const LONGEST: usize = 2_000;

/// One report.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = schema::report)]
pub struct Report {
    /// UUID of version 7.
    pub id: String,
    /// About which; it may be gone. Empty: about help that the catalogue does not have.
    pub offering_id: String,
    /// `2026-03-12`, no finer: when it was first said.
    pub day: String,
    /// [`VISITOR`], [`DESK`] or [`IMPORT`].
    pub origin: String,
    /// The name of the colleague of the desk who said it; empty for others.
    pub told_by: String,
    /// A slug of [`ReportKind`].
    pub kind: String,
    /// Their words; may be empty.
    pub text: String,
    /// How often the same was said.
    pub times: i64,
    /// One of the words above.
    pub state: String,
    /// ISO 8601, UTC; empty: not yet.
    pub decided_at: String,
    /// As the log names them.
    pub decided_by: String,
}

/// A report with what it is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What was said.
    pub report: Report,
    /// Of the offering; empty, like what follows, where it is about none.
    pub code: String,
    /// Of the offering.
    pub title: String,
    /// Who offers it.
    pub organisation: String,
    /// The offering's list.
    pub source_id: String,
}

impl Told {
    /// Whether it is about help that the catalogue does not have.
    pub fn is_missing(&self) -> bool {
        self.report.offering_id == NONE
    }
}

/// What somebody says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewReport<'a> {
    /// About which; empty with [`ReportKind::Missing`].
    pub offering_id: &'a str,
    /// [`VISITOR`], [`DESK`] or [`IMPORT`].
    pub origin: &'a str,
    /// The name of the colleague of the desk who says it; empty for others.
    pub told_by: &'a str,
    /// What is wrong.
    pub kind: ReportKind,
    /// Their words; may be empty.
    pub text: &'a str,
    /// `2026-03-12`, in the Netherlands.
    pub day: &'a str,
}

/// Adds it. The same words of the same origin or colleague about the same offering that nobody looked at yet are counted, not kept twice.
///
/// # Errors
/// When the database refuses.
pub fn add(connection: &mut AnyConnection, new: &NewReport) -> QueryResult<()> {
    use schema::report::dsl;
    let open: Vec<(String, String)> = dsl::report
        .filter(dsl::offering_id.eq(new.offering_id))
        .filter(dsl::origin.eq(new.origin))
        .filter(dsl::told_by.eq(new.told_by))
        .filter(dsl::kind.eq(new.kind.slug()))
        .filter(dsl::state.eq(OPEN))
        .select((dsl::id, dsl::text))
        .load(connection)?;
    let words = |text: &str| fold(&text.split_whitespace().collect::<Vec<_>>().join(" "));
    if let Some((id, _)) = open.iter().find(|(_, text)| words(text) == words(new.text)) {
        return diesel::update(dsl::report.find(id)).set(dsl::times.eq(dsl::times + 1)).execute(connection).map(drop);
    }
    let report = Report {
        id: Uuid::now_v7().to_string(),
        offering_id: new.offering_id.to_owned(),
        day: new.day.to_owned(),
        origin: new.origin.to_owned(),
        told_by: new.told_by.to_owned(),
        kind: new.kind.slug().to_owned(),
        text: new.text.to_owned(),
        times: 1,
        state: OPEN.to_owned(),
        decided_at: String::new(),
        decided_by: String::new(),
    };
    diesel::insert_into(dsl::report).values(&report).execute(connection).map(drop)
}

/// How many of one origin nobody looked at; with `sources` only those about offerings of these, or about none.
///
/// # Errors
/// When the database does not answer.
pub fn count_open(connection: &mut AnyConnection, origin: &str, sources: Option<&[String]>) -> QueryResult<i64> {
    use schema::{offering, report};
    let mut query = report::table
        .left_join(offering::table.on(offering::id.eq(report::offering_id)))
        .filter(offering::id.is_not_null().or(report::offering_id.eq(NONE)))
        .filter(report::state.eq(OPEN))
        .filter(report::origin.eq(origin))
        .filter(report::origin.ne(IMPORT).or(offering::status.ne(Status::Stopped.slug())))
        .count()
        .into_boxed();
    if let Some(sources) = sources {
        query = query.filter(offering::source_id.eq_any(sources.to_vec()).or(report::offering_id.eq(NONE)));
    }
    query.get_result(connection)
}

/// Which reports are asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Which {
    /// Those that nobody looked at; else the others.
    pub is_open: bool,
    /// Of this origin only; empty: of all.
    pub origin: String,
    /// About offerings of these sources, or about none, first; `None`: all are alike.
    pub first: Option<Vec<String>>,
}

/// Reports: those that nobody looked at, what people say first, the oldest first; or the others, the last first. What an
/// import asks is answered once the offering has stopped.
///
/// # Errors
/// When the database does not answer.
pub fn list(connection: &mut AnyConnection, which: &Which, from: i64, most: i64) -> QueryResult<Vec<Told>> {
    use schema::{offering, organisation, report};
    let mut query = report::table
        .left_join(offering::table.on(offering::id.eq(report::offering_id)))
        .left_join(organisation::table.on(organisation::id.eq(offering::organisation_id)))
        .filter(offering::id.is_not_null().or(report::offering_id.eq(NONE)))
        .select((
            Report::as_select(),
            (offering::code, offering::title, organisation::name, offering::source_id).nullable(),
        ))
        .offset(from)
        .limit(most)
        .into_boxed();
    if !which.origin.is_empty() {
        query = query.filter(report::origin.eq(&which.origin));
    }
    if let Some(sources) = &which.first {
        query = query.order(offering::source_id.eq_any(sources).or(report::offering_id.eq(NONE)).desc());
    }
    query = if which.is_open {
        query
            .filter(report::state.eq(OPEN))
            .filter(report::origin.ne(IMPORT).or(offering::status.ne(Status::Stopped.slug())))
            .then_order_by((report::origin.eq(IMPORT), report::id))
    } else {
        query.filter(report::state.eq(HANDLED)).then_order_by((report::decided_at.desc(), report::id.desc()))
    };
    type About = (String, String, String, String);
    let found: Vec<(Report, Option<About>)> = query.load(connection)?;
    let told = |(report, about): (Report, Option<_>)| {
        let (code, title, organisation, source_id) = about.unwrap_or_default();
        Told { report, code, title, organisation, source_id }
    };
    Ok(found.into_iter().map(told).collect())
}

/// The report with this id.
///
/// # Errors
/// When the database does not answer.
pub fn by_id(connection: &mut AnyConnection, id: &str) -> QueryResult<Option<Report>> {
    schema::report::table.find(id).select(Report::as_select()).first(connection).optional()
}

/// Says that somebody looked at it, or that somebody must look once more, as `entry` tells. `false`: it was so already.
///
/// # Errors
/// When the database refuses.
pub fn set_state(connection: &mut AnyConnection, id: &str, state: &str, entry: LogEntry) -> QueryResult<bool> {
    use schema::report::dsl;
    let changed = diesel::update(dsl::report.find(id).filter(dsl::state.ne(state)))
        .set((dsl::state.eq(state), dsl::decided_at.eq(&entry.at), dsl::decided_by.eq(&entry.actor)))
        .execute(connection)?;
    if changed == 1 {
        log_entry::add(connection, &[entry])?;
    }
    Ok(changed == 1)
}

/// What these reports are about: code and source of each offering.
///
/// # Errors
/// When the database does not answer.
pub fn offerings_of(connection: &mut AnyConnection, ids: &[String]) -> QueryResult<Vec<(String, String)>> {
    use schema::{offering, report};
    report::table
        .inner_join(offering::table.on(offering::id.eq(report::offering_id)))
        .filter(report::id.eq_any(ids))
        .select((offering::code, offering::source_id))
        .distinct()
        .load(connection)
}
