//! `/beheer/controle`: what must be checked, longest waiting first, by organisation.

use actix_web::web::Data;
use actix_web::{HttpRequest, HttpResponse};
use askama::Template;

pub mod call_list;
mod group;

use self::group::Group;
use crate::app::{App, today};
use crate::error::AppError;
use crate::form::{Fields, Posted};
use crate::model::choice::{BasicFunction, Choice, ReviewedHow};
use crate::model::offering;
use crate::model::review::Made;
use crate::model::revision::Occasion;
use crate::model::source::{self, Source};
use crate::model::to_check::{self, Outcome, ToCheck, Work};
use crate::model::vocabulary::Vocabulary;
use crate::page::Page;
use crate::page::staff::{StaffFrame, see};
use crate::routes;
use crate::staff::{Editor, Staff};
use crate::wording::{dates, keeping, moment};

/// Organisations on a page.
const PER_PAGE: usize = 25;

/// What of the list is asked for. In the address, so that a way back finds it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// A source's id; empty: all.
    pub source_id: String,
    /// Only with this function.
    pub function: Option<BasicFunction>,
    /// Only organisations that don't answer.
    pub is_silent: bool,
    /// Only what whoever looks may change.
    pub is_own: bool,
}

impl Filter {
    /// Reads it from a query string or from a form.
    pub fn read(fields: &Fields) -> Self {
        Self {
            source_id: fields.get("bron").to_owned(),
            function: BasicFunction::from_slug(fields.get("functie")),
            is_silent: fields.has("stil"),
            is_own: fields.has("eigen"),
        }
    }

    /// Whether an offering is asked for. `sources`: those that whoever looks may change, `None`: all.
    pub fn fits(&self, offering: &ToCheck, sources: Option<&[String]>) -> bool {
        (self.source_id.is_empty() || offering.source_id == self.source_id)
            && (!self.is_own || sources.is_none_or(|sources| sources.contains(&offering.source_id)))
            && self.function.is_none_or(|function| offering.functions.contains(function))
            && (!self.is_silent || offering.is_silent())
    }

    /// As a query string, with the number of the page; that of the first is left out.
    pub fn query(&self, page: usize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        if !self.source_id.is_empty() {
            query.append_pair("bron", &self.source_id);
        }
        if let Some(function) = self.function {
            query.append_pair("functie", function.slug());
        }
        if self.is_silent {
            query.append_pair("stil", "1");
        }
        if self.is_own {
            query.append_pair("eigen", "1");
        }
        if page > 1 {
            query.append_pair("pagina", &page.to_string());
        }
        query.finish()
    }

    fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn is_of(&self, function: BasicFunction) -> bool {
        self.function == Some(function)
    }
}

#[derive(Template)]
#[template(path = "editor/checking.html")]
struct CheckingPage<'a> {
    frame: StaffFrame<'a>,
    editor: &'a Staff,
    vocabulary: &'a Vocabulary,
    filter: Filter,
    sources: Vec<Source>,
    work: &'a Work,
    groups: Vec<Group<'a>>,
    page: usize,
    pages: usize,
    /// The row at which the last check is told: where whoever checked goes on.
    goes_on_at: String,
    said: &'a str,
}

/// Reads what is asked for, with the lists by name.
async fn work(app: &Data<App>, editor: &Editor, filter: &Filter) -> Result<(Work, Vec<Source>), AppError> {
    let (wanted, allowed) = (filter.clone(), editor.sources().map(<[String]>::to_vec));
    let load = move |connection: &mut _| {
        let mut work = to_check::work(connection, today(), &moment::now())?;
        work.keep(|offering| wanted.fits(offering, allowed.as_deref()));
        Ok((work, source::all(connection)?))
    };
    app.load(load).await
}

/// Shows the list.
///
/// # Errors
/// When the database does not answer.
pub async fn show(app: Data<App>, request: HttpRequest, editor: Editor) -> Result<Page, AppError> {
    let asked = Fields::read(request.query_string().as_bytes());
    let filter = Filter::read(&asked);
    let (work, sources) = work(&app, &editor, &filter).await?;
    let groups = group::all(&work, &editor);
    let pages = groups.len().div_ceil(PER_PAGE).max(1);
    let page = asked.get("pagina").parse::<usize>().unwrap_or(1).clamp(1, pages);
    let groups: Vec<Group> = groups.into_iter().skip((page - 1) * PER_PAGE).take(PER_PAGE).collect();
    let edition = app.edition();
    // What was done is told at the row where one goes on, not above the list where nobody looks.
    let goes_on_at = asked.get("bij").to_owned();
    let is_told_there = groups.iter().any(|group| group.rows.iter().any(|row| row.id == goes_on_at));
    let mut quiet = Staff::clone(&editor);
    let said = std::mem::take(&mut quiet.message);
    Page::staff(&CheckingPage {
        frame: StaffFrame::new(&app, if is_told_there { &quiet } else { &*editor }, "/beheer/controle", "Controleren"),
        editor: &editor,
        vocabulary: &edition.vocabulary,
        filter,
        sources,
        groups,
        work: &work,
        page,
        pages,
        goes_on_at,
        said: &said,
    })
}

impl CheckingPage<'_> {
    fn due(&self) -> usize {
        self.work.due.len()
    }

    fn published(&self) -> usize {
        self.work.published
    }

    fn page(&self) -> usize {
        self.page
    }

    fn pages(&self) -> usize {
        self.pages
    }

    fn may_change(&self, offering: &ToCheck) -> bool {
        self.editor.may_change(&offering.source_id)
    }

    /// Where to go on after the last of these rows: the next row, or at the end of the list the one before the first.
    fn next(&self, first: &ToCheck, last: &ToCheck) -> &str {
        let rows: Vec<&str> = self.groups.iter().flat_map(|group| &group.rows).map(|row| row.id.as_str()).collect();
        let place = |id: &str| rows.iter().position(|row| *row == id);
        let after = place(&last.id).and_then(|place| rows.get(place + 1));
        let before = || place(&first.id).and_then(|place| rows.get(place.checked_sub(1)?));
        after.or_else(before).copied().unwrap_or_default()
    }

    /// What an address says that asks about one offering, and from where one comes back here.
    fn ask_one(&self, offering: &ToCheck) -> String {
        self.ask("aanbod", &offering.id, &offering.id)
    }

    /// The same about everything of an organisation.
    fn ask_all(&self, group: &Group) -> String {
        let first = group.rows.first();
        first.map_or_else(String::new, |first| self.ask("aanbieder", &first.organisation_id, &first.id))
    }

    fn ask(&self, name: &str, value: &str, at: &str) -> String {
        let back = at_row(format!("/beheer/controle?{}", self.filter.query(self.page)), at);
        form_urlencoded::Serializer::new(String::new()).append_pair(name, value).append_pair("terug", &back).finish()
    }

    /// How many offerings could be asked about.
    fn askable(&self) -> usize {
        self.work.due.iter().filter(|offering| offering.can_be_asked() && self.may_change(offering)).count()
    }
}

/// Longer is no note.
const MOST_NOTE: usize = 500;

/// Notes that offerings were checked.
///
/// # Errors
/// When one of them is not theirs, or the database does not answer.
pub async fn take(app: Data<App>, posted: Posted<Editor>) -> Result<HttpResponse, AppError> {
    let Posted { by, fields } = posted;
    let Some(how) = ReviewedHow::from_slug(fields.get("hoe")) else {
        by.tell(&app, "Er is niets opgeslagen. Kies eerst hoe u het gecontroleerd hebt.").await?;
        return Ok(see(&back(&fields)));
    };
    let seen: Vec<(String, i64)> = fields.all("aanbod").filter_map(read_seen).collect();
    let ids: Vec<String> = seen.iter().map(|(id, _)| id.clone()).collect();
    let found = app.load(move |connection| offering::by_ids(connection, &ids)).await?;
    if found.iter().any(|offering| !by.may_change(&offering.source_id)) {
        return Err(AppError::Forbidden);
    }
    let (name, actor) = (app.site().support_centre.name.clone(), by.actor().to_owned());
    let note: String = fields.get("opmerking").chars().take(MOST_NOTE).collect();
    let save = move |connection: &mut _, version| {
        let (at, day) = (moment::now(), today().to_string());
        let made = Made { day: &day, by: &name, how, note: &note };
        to_check::check(connection, Occasion { version, import_id: None, at: &at, actor: &actor }, &seen, made)
    };
    let outcome = app.save(save).await?.map_err(AppError::database)?;
    by.tell(&app, said(&outcome)).await?;
    Ok(see(&back(&fields)))
}

/// The id of an offering with the version that was on the screen.
fn read_seen(value: &str) -> Option<(String, i64)> {
    let (id, version) = value.split_once(' ')?;
    Some((id.to_owned(), version.parse().ok()?))
}

fn said(outcome: &Outcome) -> String {
    let mut said = match &*outcome.done {
        [] => "Er is niets opgeslagen.".to_owned(),
        [title] => format!("‘{title}’ is gecontroleerd."),
        titles => format!("{} zijn gecontroleerd.", keeping::offerings(titles.len())),
    };
    if !outcome.moved.is_empty() {
        let titles = outcome.moved.join("’, ‘");
        said.push_str(&format!(" Niet opgeslagen: ‘{titles}’, want dat is intussen veranderd. Kijk het opnieuw na."));
    }
    said
}

/// Where they came from: only a page of ours. In the list the row where they go on.
pub(super) fn back(fields: &Fields) -> String {
    let path = fields.get("terug");
    let is_ours = path.starts_with("/beheer") && !path.contains(['\\', '\n', '\r', '\t']) && !path.contains("//");
    let path = if is_ours { path } else { "/beheer/controle" };
    at_row(path.to_owned(), fields.get("bij"))
}

/// A page of the list at the row with this id; empty: at its top.
fn at_row(list: String, id: &str) -> String {
    let is_id = !id.is_empty() && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    if !is_id || list.contains('#') {
        return list;
    }
    let and = if list.ends_with('?') {
        ""
    } else if list.contains('?') {
        "&"
    } else {
        "?"
    };
    format!("{list}{and}bij={id}#bij")
}
